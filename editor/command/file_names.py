"""File names as they can be shown and kept: names that are no UTF-8 come from old archives made on Chinese Windows."""

import os


def displayable(name: str) -> str:
    """Return a path or another word from the command line without the surrogates that stand for undecodable bytes:
    each part of the path that has some is read as GB 18030 instead; for a byte that is none stands a replacement.
    """
    return os.sep.join(_decoded(part) for part in name.split(os.sep))


def _decoded(part: str) -> str:
    if not any("\ud800" <= character <= "\udfff" for character in part):
        return part
    return part.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
