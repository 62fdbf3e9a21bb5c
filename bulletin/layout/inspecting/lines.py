"""The glyphs of a rendered page as lines, and which of them are lines of its text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bulletin.layout.inspecting.rendered import Glyph, Sheet

HUNG = frozenset("，。、；：！？,.;:!?")
_FULL_WIDTH = frozenset("“”‘’—…·")
_NUMBER = re.compile(r"[—–-]\s*([0-9]{1,4})\s*[—–-]")
_SAME_LINE = 1.0  # pt between the baselines of characters of one line
_FOOT = 0.85  # of the paper's height, below which a page number stands


@dataclass(frozen=True)
class RenderedLine:
    """The glyphs on one baseline from left to right, blanks at both ends left out; `page` counts from 0."""

    page: int
    base: float
    glyphs: tuple[Glyph, ...]

    @cached_property
    def text(self) -> str:
        return "".join(each.text for each in self.glyphs)

    @property
    def left(self) -> float:
        """Return the left edge of its first character in pt."""
        return self.glyphs[0].x

    @property
    def right(self) -> float:
        """Return the right edge of its last character in pt."""
        return self.glyphs[-1].right

    @cached_property
    def size(self) -> float:
        """Return the size most of its characters have, in pt."""
        return Counter(round(each.size, 1) for each in self.glyphs).most_common(1)[0][0]

    @cached_property
    def full_width(self) -> bool:
        """Return whether every character is as wide as it is high."""
        return all(_is_full_width(each.text) for each in self.glyphs)


@dataclass(frozen=True)
class RenderedPage:
    """A page with its lines from the top; the line of the page number stands apart, None where there is none."""

    sheet: Sheet
    lines: tuple[RenderedLine, ...]
    number: RenderedLine | None

    @property
    def numbered(self) -> int:
        """Return the number printed, 0 for none."""
        found = _NUMBER.fullmatch(self.number.text) if self.number else None
        return int(found[1]) if found else 0


def pages_of(sheets: Sequence[Sheet]) -> tuple[RenderedPage, ...]:
    """Return the pages with their lines."""
    return tuple(_page(sheet, at) for at, sheet in enumerate(sheets))


def text_size(pages: Sequence[RenderedPage]) -> float:
    """Return the size of the text: the one most characters have, in pt; 0 where there are none."""
    sizes = Counter(round(each.size, 1) for page in pages for line in page.lines for each in line.glyphs)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def is_number(line: RenderedLine, height: float) -> bool:
    """Return whether a line is a page number: a figure between dashes at the foot of the paper."""
    return line.base > height * _FOOT and _NUMBER.fullmatch(line.text) is not None


def _page(sheet: Sheet, at: int) -> RenderedPage:
    lines = _lines(sheet, at)
    number = next((each for each in reversed(lines) if is_number(each, sheet.height)), None)
    return RenderedPage(sheet, tuple(each for each in lines if each is not number), number)


def _lines(sheet: Sheet, page: int) -> list[RenderedLine]:
    lines: list[list[Glyph]] = []
    for glyph in sorted((each for each in sheet.glyphs if each.size > 2), key=lambda each: each.base):
        if lines and glyph.base - lines[-1][0].base <= _SAME_LINE:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    made = []
    for line in lines:
        shown = sorted(line, key=lambda each: each.x)
        while shown and shown[-1].text.isspace():
            shown.pop()
        first = next((number for number, each in enumerate(shown) if not each.text.isspace()), len(shown))
        if shown[first:]:
            made.append(RenderedLine(page, shown[first].base, tuple(shown[first:])))
    return made


def _is_full_width(character: str) -> bool:
    return character in _FULL_WIDTH or unicodedata.east_asian_width(character) in ("W", "F")
