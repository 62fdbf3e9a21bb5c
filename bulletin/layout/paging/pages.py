"""The pages as they will be printed: lines, rules and pictures at their places, ready to be drawn, measured, counted.

All lengths are in pt; places count from the left and top edge of the paper. Of places and rules there
are many, so they are named tuples: three times quicker to make than frozen dataclasses.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Look:
    """How characters look: the font's name as the layout gives it, its size, emphasis, colour as RRGGBB."""

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = "000000"


@dataclass(frozen=True)
class Span:
    """Characters of one look set side by side: the left edge of the first, and how far each code point advances."""

    text: str
    x: float
    advances: tuple[float, ...]
    look: Look

    @property
    def right(self) -> float:
        """Return where the last character ends."""
        return self.x + sum(self.advances)


class Place(NamedTuple):
    """What a line shows: the part of the page (as in `bulletin.layout.printed`), and within an item its number in the
    issue (0 first; -1 outside the items), the block of its body (-1: title or credit line) and the first code point.
    """

    part: str
    item: int = -1
    block: int = -1
    start: int = 0


@dataclass(frozen=True)
class Line:
    """A line: top of its exact line box, the box's height, and the baseline its characters stand on."""

    top: float
    height: float
    baseline: float
    spans: tuple[Span, ...]
    place: Place

    @property
    def text(self) -> str:
        """Return the characters of the line."""
        return "".join(span.text for span in self.spans)


class Rule(NamedTuple):
    """A straight rule from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = "000000"


class Image(NamedTuple):
    """A picture by the SHA-256 of its bytes, and the rectangle it fills."""

    sha256: str
    x: float
    y: float
    width: float
    height: float
    place: Place


@dataclass(frozen=True)
class Page:
    """A page from the top; its number is printed in one of its lines."""

    number: int
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...] = ()
    images: tuple[Image, ...] = ()


@dataclass(frozen=True)
class FoundFont:
    """The font that stands for `wanted` on this machine: its family, file and face in a collection; empty for none."""

    wanted: str
    family: str = ""
    path: str = ""
    face: int = 0

    @property
    def substituted(self) -> bool:
        """Return whether another font than the wanted one is used."""
        return self.family != self.wanted


@dataclass(frozen=True)
class Pages:
    """A whole document laid out: size of the paper, its pages, the fonts they were measured with.

    `filled` is how much of the last page's text block is used, from 0 to 1 (for "3.4 / 4 页").
    """

    width: float
    height: float
    pages: tuple[Page, ...]
    fonts: tuple[FoundFont, ...] = ()
    filled: float = 0.0

    def lines(self) -> Iterator[Line]:
        """Yield every line from the first page to the last."""
        for page in self.pages:
            yield from page.lines

    def page_of(self, item: int) -> int:
        """Return the number of the page on which an item begins; 0 when it is nowhere."""
        return next((page.number for page in self.pages for line in page.lines if line.place.item == item), 0)
