"""Characters on their way to paper: what a file cannot hold, what must stay together, what counts, how wide it is."""

import re
import unicodedata
from functools import cache

REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOSE_NUMBER = re.compile(r"(?<=[0-9]) (?=[0-9A-Za-z%‰℃°])")
_WHITE = re.compile(r"\s+")

# Marks that both Chinese and Western fonts have; a run of nothing else is set in the Western font by word processors.
MARKS = frozenset("“”‘’—…·–‖×÷±°′″§•①②③④⑤⑥⑦⑧⑨⑩→←↑↓■□▲△●○★☆ ")


def clean(text: str) -> str:
    """Return `text` as a DOCX can hold it.

    Old-fashioned line ends become `\\n`; a control character, a lone surrogate or a noncharacter (XML 1.0, 2.2) becomes
    U+FFFD, so that it is seen on paper, counts as one character, and nothing else moves.
    """
    return _NOT_IN_XML.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Return `text` without line breaks and tabs, its white space reduced to single blanks."""
    return " ".join(clean(text).split())


def bind(text: str) -> str:
    """Return `text` with no-break spaces inside numbers and between a number and its unit."""
    return _LOOSE_NUMBER.sub("\u00a0", text)


def significant(text: str) -> str:
    """Return the characters of `text` that count: as a DOCX holds them and without white space."""
    return _WHITE.sub("", clean(text))


def only_marks(text: str) -> bool:
    """Tell whether `text` consists of marks that need the Chinese font to be named for every script."""
    return bool(text) and MARKS.issuperset(text)


def width(text: str) -> float:
    """Return the width of `text` in ems: a Chinese character one, a Western one a half (a close estimate)."""
    return sum(map(_advance, text))


@cache
def _advance(character: str) -> float:
    if character < "\u0300":
        return 0.5 if character not in MARKS or character == " " else 1.0
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\u2060\ufe0f":
        return 0.0
    return 0.5 if unicodedata.east_asian_width(character) in ("H", "Na", "N") else 1.0


def lines_needed(text: str, first: float, others: float) -> int:
    """Return how many lines `text` takes when the first holds `first` ems and the following `others` (at least 1)."""
    lines, room = 1, first
    for character in text:
        advance = _advance(character)
        if advance > room:
            lines, room = lines + 1, others
        room -= advance
    return lines
