"""Quotation marks, brackets and title marks without a partner, in a manuscript as a whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.proof.marks.pairing import CLOSED_BY, KIND, Mark, paired
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure

_MARKS = re.compile(r"[“”‘’《》〈〉（）()【】〔〕［］\[\]「」『』]")
_NUMBERED = re.compile(r"(?:^|[\s，。；：、,;:.”！？])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$")
_IN_BRACKETS = re.compile(r"[（(]\d{1,2}[）)]")
_STRAIGHT = re.compile("[\"'＂＇]")


@dataclass
class _Speech:
    """A quotation that goes on over several paragraphs: the places of the marks that opened its paragraphs."""

    openings: list[int]


def lonely(manuscript: Manuscript) -> Iterator[Found]:
    """Find marks that open or close nothing.

    A quotation of several paragraphs opens each of them and closes only the last (GB/T 15834—2011, 4.8.3.5, 参考).
    """
    speech = _Speech([])
    for passage in manuscript.passages:
        if not passage.text.strip():
            continue
        found = paired(_marks(passage))
        straight = _STRAIGHT.search(passage.masked)  # the partner of a curved one may be a straight one: P04 tells
        alone = [mark for mark in found.lonely if straight is None or mark.sign not in "“”‘’"]
        if passage.in_table:
            yield from (_found(mark, passage.start) for mark in alone)
        else:
            yield from _told(passage, alone, found.pairs, speech)
    yield from (_opening(at) for at in speech.openings)


def _told(passage: Passage, alone: list[Mark], pairs: tuple[tuple[int, int], ...], speech: _Speech) -> Iterator[Found]:
    """Yield what is wrong in a passage, and go on with the quotation it stands in."""
    begins = len(passage.text) - len(passage.text.lstrip())
    leads = passage.text.startswith("“", begins)
    closing = [mark for mark in alone if mark.sign == "”"]
    opening = [mark for mark in alone if mark.sign == "“"]
    yield from (_found(mark, passage.start) for mark in alone if mark.sign not in "“”")
    if speech.openings and not leads and not closing:
        yield from (_opening(at) for at in speech.openings)
        speech.openings.clear()
    ends = any(one == begins and (passage.text[end - 1] in "。！？…" or end >= len(passage.text.rstrip()) - 2)
               for one, end in pairs)
    if speech.openings and (closing or ends):
        speech.openings.clear()
        closing = closing[1:]
    yield from (_found(mark, passage.start) for mark in closing)
    if opening:
        speech.openings.append(passage.start + opening[0].at)
        yield from (_found(mark, passage.start) for mark in opening[1:])


def _marks(passage: Passage) -> Iterator[Mark]:
    """Yield the marks of a passage; an apostrophe is none, nor the bracket behind a number such as 1）."""
    text = passage.masked
    open_brackets = 0
    both = bool(_IN_BRACKETS.search(text))  # where others have （1）, 2） lacks its first half
    for each in _MARKS.finditer(text):
        sign, at = each.group(), each.start()
        if sign == "’" and text[max(0, at - 1):at].isascii() and text[max(0, at - 1):at].isalpha():
            continue
        if KIND[sign] == "（":
            if sign in ")）" and not open_brackets and not both and _NUMBERED.search(text[max(0, at - 4):at]):
                continue
            open_brackets = max(0, open_brackets + (1 if sign in CLOSED_BY else -1))
        yield Mark(sign, at)


def _found(mark: Mark, start: int) -> Found:
    if mark.opens:
        return Found(start + mark.at, start + mark.at + 1, None, "opening",
                     {"mark": mark.sign, "partner": CLOSED_BY[mark.sign]})
    partner = next(opening for opening, closing in CLOSED_BY.items() if closing == mark.sign)
    return Found(start + mark.at, start + mark.at + 1, None, "closing", {"mark": mark.sign, "partner": partner})


def _opening(at: int) -> Found:
    return Found(at, at + 1, None, "opening", {"mark": "“", "partner": "”"})


STRUCTURES = (Structure("P12", Strength.FLAG, "GB/T 15834—2011 4.8、4.9、4.15", lonely),)
