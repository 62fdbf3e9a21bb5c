"""A paragraph's characters with their widths, portion by portion, as word processors measure them.

A portion is a stretch of one ink and one script. Between a Chinese and a Western letter or figure stands a gap of a
fifth of the size (w:autoSpaceDE, w:autoSpaceDN, which are on where nothing is said). Lengths are in twips.
"""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.markup import Ink, Words
from bulletin.layout.paging.pages import Look
from bulletin.layout.paging.scripts import letter_or_number, scripts

_STRETCH = re.compile("A+|L+|C+|T|N|O|B")
DASH = "—"
_LONG_DASH = DASH * 2


class Portion(NamedTuple):
    """Characters `start` to `end` of one ink and one script (a letter as in `scripts`), and how they look."""

    start: int
    end: int
    script: str
    ink: Ink
    look: Look


class Measured(NamedTuple):
    """A paragraph's text; where each character begins and ends if all stood on one line; the gaps before characters.

    The space between characters is part of the step from one to the next, not of the end of a character. Where
    characters are drawn together the last one of a portion keeps its width; where they are spread it does not.
    `stops` says where each portion ends.
    """

    text: str
    steps: list[float]
    begins: list[float]
    ends: list[float]
    portions: list[Portion]
    stops: list[int]
    gaps: dict[int, float]

    def number_at(self, place: int) -> int:
        """Return the number of the portion in which the character at `place` stands."""
        return bisect_right(self.stops, place)

    def portion_at(self, place: int) -> Portion:
        """Return the portion in which the character at `place` stands."""
        return self.portions[bisect_right(self.stops, place)]


def measured(words: Words, book: Fontbook) -> Measured:
    """Return the measures of a paragraph; a tab has no width before the line is known, a break never has one."""
    text = words.text
    portions = _portions(words) if text else []
    gaps = _gaps(text, portions) if len(portions) > 1 else {}
    steps: list[float] = []
    begins: list[float] = []
    ends: list[float] = []
    pictures, x = iter(words.pictures), 0.0
    for start, end, script, ink, look in portions:
        if start in gaps:
            x += gaps[start]
        if script in "TNO":
            begins.append(x)
            steps.append(next(pictures).width if script == "O" else 0.0)
            x += steps[-1]
            ends.append(x)
            continue
        em, spacing = ink.size * 20, ink.spacing
        own = [*map(book.widths(look.font, ink.bold, ink.italic, em, spacing).__getitem__, text[start:end])]
        if spacing < 0:
            own[-1] -= spacing
        if script == "A" and _LONG_DASH in text:
            _join_dashes(text[start:end], own, em, spacing)
        sums = list(accumulate(own, initial=x))
        steps += own
        begins += sums
        begins.pop()
        ends += [each - spacing for each in sums[1:-1]] + sums[-1:] if spacing else sums[1:]
        x = float(round(sums[-1]))  # portions are whole twips wide
    return Measured(text, steps, begins, ends, portions, [portion.end for portion in portions], gaps)


def alone(words: Words, book: Fontbook) -> tuple[list[float], Look] | None:
    """Return the steps of a paragraph of one ink and one script without space between characters, and its look.

    They are those `measured` returns; None for any other paragraph, and for one with tabs, breaks or pictures.
    """
    text, inks = words.text, words.inks
    if len(inks) != 1:
        return None
    ink = inks[0][1]
    letters = scripts(text)
    script = letters[0]
    if ink.spacing or script not in "ALC" or letters.count(script) < len(text):
        return None
    look = ink.looks[script == "L"]
    em = ink.size * 20
    own = [*map(book.widths(look.font, ink.bold, ink.italic, em, 0).__getitem__, text)]
    if script == "A" and _LONG_DASH in text:
        _join_dashes(text, own, em, 0)
    return own, look


def _join_dashes(text: str, steps: list[float], em: float, spacing: int) -> None:
    """Make each dash of two characters two ems wide, with no space inside: fonts have it as one sign."""
    at = text.find(_LONG_DASH)
    while at >= 0:
        steps[at] = em
        steps[at + 1] = em + (spacing if at + 2 < len(text) else 0)
        at = text.find(_LONG_DASH, at + 2)


def _portions(words: Words) -> list[Portion]:
    letters = scripts(words.text)
    made, start = [], 0
    for end, ink in words.inks:
        chinese, western = ink.looks
        for found in _STRETCH.finditer(letters, start, end):
            first, last = found.span()
            script = letters[first]
            made.append(Portion(first, last, script, ink, western if script in "LB" else chinese))
        start = end
    return made


def _gaps(text: str, portions: list[Portion]) -> dict[int, float]:
    """Return the width of the gap before each place that has one."""
    made = {}
    script, ink = portions[0].script, portions[0].ink
    for start, _, following, own, _ in portions[1:]:
        if script != following and (script == "A" or following == "A") \
                and letter_or_number(text[start - 1]) and letter_or_number(text[start]):
            made[start] = float(int(ink.size * 20) // 5)
        script, ink = following, own
    return made
