"""Quotations inside quotations and titles inside titles take the other marks."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.pairing import Mark, paired
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_TITLES = re.compile("[《》〈〉]")
# The apostrophe of English words is no quotation mark.
_QUOTES = re.compile("[“”‘]|(?<![A-Za-z])’|’(?![A-Za-z])")
_MISDIRECTED = frozenset("、，：；")
_OUTER_INNER = {"《": ("《》", "〈〉"), "“": ("“”", "‘’")}


def titles(passage: Passage) -> Iterator[Found]:
    """Find 《》 inside 《》."""
    return _nested(passage.masked, _TITLES, "《")


def quotations(passage: Passage) -> Iterator[Found]:
    """Find “” inside “”."""
    return _nested(passage.masked, _QUOTES, "“")


def _nested(text: str, pattern: re.Pattern[str], outer: str) -> Iterator[Found]:
    """Yield the marks inside others that should be of the other kind; nothing where a mark lacks its partner."""
    if text.count(outer) < 2:
        return
    found = paired(Mark(each.group(), each.start()) for each in pattern.finditer(text))
    if found.lonely:
        return
    for depth, (start, end) in _depths(found.pairs):
        wanted = _OUTER_INNER[outer][depth % 2]
        if depth and text[start] + text[end] != wanted and not _is_misdirected(text, start, end):
            yield Found(start, start + 1, wanted[0], "inner")
            yield Found(end, end + 1, wanted[1], "inner")


def _depths(pairs: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield each pair with the number of those it stands in."""
    around: list[int] = []
    for start, end in sorted(pairs):
        while around and around[-1] < start:
            around.pop()
        yield len(around), (start, end)
        around.append(end)


def _is_misdirected(text: str, start: int, end: int) -> bool:
    """Return whether a quotation ends in 、 or begins with it: then a closing mark was typed as an opening one."""
    return text[start + 1] in _MISDIRECTED or text[end - 1] in "、：" or end == start + 1


RULES = (
    Rule("P14", Strength.AUTO, "GB/T 15834—2011 4.8", quotations,
         ("“坚持“一线工作法”不动摇”",), ("“坚持‘一线工作法’不动摇”",)),
    Rule("P13", Strength.AUTO, "GB/T 15834—2011 4.15", titles,
         ("《关于印发《办法》的通知》",), ("《关于印发〈办法〉的通知》",)),
)
