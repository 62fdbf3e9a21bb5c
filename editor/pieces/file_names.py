"""The files that are meant, and their names as they can be shown: some come from archives made on Chinese Windows."""

import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from bulletin.files import trouble_with

HOLDING = (".zip", ".eml", ".msg")  # what holds other files
_PASSED_OVER = (".", "~$")  # hidden files, and what Word leaves beside an open document


def displayable(name: str) -> str:
    """Return a path or another word from the command line without the surrogates that stand for undecodable bytes:
    each part of the path that has some is read as GB 18030 instead; for a byte that is none stands a replacement.
    """
    return os.sep.join(_decoded(part) for part in name.split(os.sep))


def _decoded(part: str) -> str:
    if not any("\ud800" <= character <= "\udfff" for character in part):
        return part
    return part.encode("utf-8", "surrogateescape").decode("gb18030", "replace")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files among `paths` and, in the order of their names, those inside the folders among them.

    Hidden files are passed over, and a link back into a folder that is being read. A folder that cannot be read stands
    in its place itself, and `refuse_folder` tells why.
    """
    for path in paths:
        yield from _files(path, frozenset())


def _files_first(path: Path) -> tuple[bool, str]:
    return os.path.isdir(path), path.name


def _files(path: Path, above: frozenset[str]) -> Iterator[Path]:
    if not os.path.isdir(path):
        yield path
        return
    here = os.path.realpath(path)
    if here in above:
        return
    try:
        inside = sorted((each for each in path.iterdir() if not each.name.startswith(_PASSED_OVER)), key=_files_first)
    except OSError:
        yield path
        return
    for each in inside:
        yield from _files(each, above | {here})


def refuse_folder(path: Path) -> None:
    """Do nothing for a file. Trouble: NO_PERMISSION and the like for a folder: it could not be read."""
    if not os.path.isdir(path):
        return
    try:
        list(path.iterdir())
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    except OSError as error:
        raise trouble_with(Path(displayable(str(path))), error) from error


def file_words(path: str) -> str:
    """Return what a file is called: its name, and where it was part of others the way inward: 来稿.zip/青禾镇.docx."""
    parts = path.replace("\\", "/").rstrip("/").split("/")
    outermost = next((place for place, part in enumerate(parts[:-1]) if part.lower().endswith(HOLDING)), len(parts) - 1)
    return "/".join(parts[outermost:])
