"""The list of contents at the head of an old bulletin, taken as evidence of its titles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bulletin.old_issues.issue import Piece
from bulletin.text import Table

LIST_HEAD = re.compile(
    r"[【\[〔◆●■★\s]*(?:本期|今日|本刊)?\s*(?:要目|导读|目\s*录|内容提要|要闻|目次)[】\]〕◆●■★\s:：]*")
_MARK = re.compile(
    r"^(?:[\W_]*(?:\d{1,2}\s*[.．、)）]|[一二三四五六七八九十]{1,3}、|[（(][\d一二三四五六七八九十]{1,3}[）)])|[\W_]+)")
_PAGE = re.compile(r"[\s.．·…—\-－_]*[（(]?\s*\d{1,3}\s*[）)]?$")
_UNSEEN = re.compile(r"[\W_]+")
_NEAR = 0.86
_SHORTENED = 0.55
_MOST_BETWEEN = 2  # lines that are no titles, such as sections, in a row within a list


@dataclass(frozen=True)
class Listing:
    """The list of contents: how many pieces it takes, its titles as they are compared, and lines that are none."""

    length: int = 0
    titles: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def names(self, text: str) -> str:
        """Return the title in the list that a line is, empty where it is none; it may be shortened or set otherwise."""
        return next((title for title in self.titles if alike(title, bare(text))), "")


def bare(text: str) -> str:
    """Return a title as it is compared: without mark or number before it, dots and page behind, signs and blanks."""
    line = text.strip()
    without = _MARK.sub("", line, count=1) or line
    if re.search(r"[.．·…\-—]{2,}\s*\d{1,3}$|\t\s*\d{1,3}$|[（(]\d{1,3}[）)]$", without):
        without = _PAGE.sub("", without)
    return _UNSEEN.sub("", without)


def alike(one: str, other: str) -> bool:
    """Return whether two bare titles mean the same item."""
    if one == other:
        return bool(one)
    short, long = sorted((one, other), key=len)
    if len(short) < 6:
        return False
    if long.startswith(short) and len(short) >= _SHORTENED * len(long):
        return True
    return len(long) <= 2 * len(short) and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR


def listing_at(pieces: Sequence[Piece], start: int) -> Listing:
    """Return the list of contents that begins at the piece `start`; an empty one where none does.

    A line of it comes again further down, as the title it announces; the list ends with the last that does. Where none
    does, the heading stands alone.
    """
    if start >= len(pieces) or not LIST_HEAD.fullmatch(pieces[start].plain.strip()):
        return Listing()
    titles, others, length, aside = list[str](), list[str](), 1, list[str]()
    rest = [bare(piece.plain) for piece in pieces]
    for at in range(start + 1, len(pieces)):
        lines = _lines(pieces[at])
        words = [bare(line) for line in lines]
        if any("。" in line for line in lines) or any(alike(title, word) for word in words for title in titles):
            break
        found = [word for word in words if word and _comes_again(word, rest, at + 1)]
        if not found:
            aside += words
            if len(aside) > _MOST_BETWEEN:
                break
            continue
        titles += found
        others += [*aside, *(word for word in words if word not in found)]
        aside, length = [], at + 1 - start
    return Listing(length, tuple(titles), tuple(others)) if titles else Listing(1)


def _lines(piece: Piece) -> list[str]:
    if isinstance(piece.block, Table):
        return [line for row in piece.block.rows for cell in row for line in cell.text.split("\n") if line.strip()]
    text = piece.plain.strip()
    parts = re.split(r"\t+|\s{4,}|\u3000{2,}", text)
    return [part for part in parts if part.strip() and not part.strip().isdecimal()] if len(parts) > 1 else [text]


def _comes_again(word: str, rest: Sequence[str], start: int) -> bool:
    """Return whether a line further down is this title, alone or in two or three lines."""
    if len(word) < 4:
        return False
    for at in range(start, len(rest)):
        line = rest[at]
        if line and len(line) <= 2 * len(word) + 6 and alike(word, line):
            return True
        if line and word.startswith(line) and len(line) >= 4 and any(
                alike(word, "".join(rest[at:at + several])) for several in (2, 3)):
            return True
    return False
