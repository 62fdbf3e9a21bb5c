"""Words as they may go on from an editor: line breaks of one kind, and no character that is none."""

import re

from bulletin.characters import whole

_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")
# Qt keeps U+FDD0 and U+FDD1 for the edges of frames.
_IMPOSSIBLE = re.compile("[\ufdd0\ufdd1]")


def clean(words: str) -> str:
    """Return `words` with line breaks as `\\n` and without what no document can hold; half a surrogate pair becomes
    U+FFFD.
    """
    return whole(_IMPOSSIBLE.sub("", _BREAKS.sub("\n", words)))


def shortened(words: str, most: int) -> str:
    """Return `words` on one line, its middle left out beyond `most` characters."""
    line = " ".join(words.split())
    half = most // 2
    return line if len(line) <= most else f"{line[:half]}…{line[-half:]}"
