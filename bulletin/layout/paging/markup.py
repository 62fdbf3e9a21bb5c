"""The paragraphs and tables that the writers make, read back from their XML: what is laid out is what is written.

Only what `bulletin.layout.ooxml` can write is understood. Lengths are in twips unless said otherwise.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring

from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import NAMESPACES, W
from bulletin.layout.paging.pages import Look
from bulletin.layout.paging.scripts import OBJECT
from bulletin.layout.styles import styles_xml

EMU_PER_TWIP = 635
_EIGHTH = 2.5  # twips in an eighth of a point
_SPACES = dict(each.split("=", 1) for each in NAMESPACES.replace('"', "").split(" xmlns:"))
_SPACES = {name.removeprefix("xmlns:"): space for name, space in _SPACES.items()}
_VALUE = f"{{{W}}}val"
_OFF = ("0", "false", "off")


@cache
def tag(name: str) -> str:
    """Return `prefix:name` as ElementTree calls it."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


@dataclass(frozen=True)
class Ink:
    """How characters are set: the fonts for Chinese and for Western, size in points, twips between characters."""

    chinese: str = ""
    western: str = ""
    size: float = 10.5
    spacing: int = 0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = "000000"

    @cached_property
    def looks(self) -> tuple[Look, Look]:
        """Return how Chinese and Western characters look."""
        more = self.size, self.bold, self.italic, self.underline, self.colour
        return Look(self.chinese, *more), Look(self.western, *more)


@dataclass(frozen=True)
class Stroke:
    """A rule on one side: thickness and distance in twips, colour."""

    side: str
    width: float
    space: float
    colour: str


@dataclass(frozen=True)
class Shape:
    """How a paragraph is set; `exact` lines are `line` twips high, others as high as what stands in them."""

    style: str = ""
    line: int = 240
    exact: bool = False
    before: int = 0
    after: int = 0
    left: int = 0
    right: int = 0
    first: int = 0
    align: str = "left"
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    widows: bool = True
    tabs: tuple[tuple[int, str], ...] = ()
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True)
class Drawn:
    """A picture in a line: its SHA-256, width and height in twips."""

    sha256: str
    width: float
    height: float


@dataclass(frozen=True)
class Box:
    """A text box fixed on the page of its paragraph: distance from the paper's top, its blocks."""

    top: float
    blocks: tuple["Block", ...]


class Words(NamedTuple):
    """A paragraph: its characters, and the ink up to each place; tabs, breaks and objects are characters."""

    shape: Shape
    text: str
    inks: tuple[tuple[int, Ink], ...]
    mark: Ink
    pictures: tuple[Drawn, ...] = ()
    box: Box | None = None


class Square(NamedTuple):
    """A cell: width, columns it takes, how it is merged downwards, vertical alignment, paragraphs."""

    width: int
    columns: int
    merge: str
    align: str
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Row:
    """A row of a table; a `whole` one is never parted by a page break; a `heading` is repeated on every page."""

    squares: tuple[Square, ...]
    whole: bool
    heading: bool
    least: int


@dataclass(frozen=True)
class Grid:
    """A table: column widths, rows, its rules by side, left and right margin in cells."""

    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    strokes: tuple[Stroke, ...]
    margin: int


Block = Words | Grid


class Reader:
    """Reads blocks in the styles of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._shapes: dict[str, Shape] = {}
        self._inks: dict[str, Ink] = {}
        root = fromstring(styles_xml(layout))
        base_shape, base_ink = Shape(), _ink(root.find(f"{tag('w:docDefaults')}//{tag('w:rPr')}"), Ink())
        for style in root.iter(tag("w:style")):
            if style.get(tag("w:type")) != "paragraph":
                continue
            name = style.get(tag("w:styleId"), "")
            normal = self._shapes.get("Normal", base_shape), self._inks.get("Normal", base_ink)
            self._shapes[name] = replace(_shape(style.find(tag("w:pPr")), normal[0]), style=name)
            self._inks[name] = _ink(style.find(tag("w:rPr")), normal[1])

    def shape(self, style: str) -> Shape:
        """Return how paragraphs of a style are set."""
        return self._shapes[style]

    def ink(self, style: str) -> Ink:
        """Return how the characters of a style are set."""
        return self._inks[style]

    def blocks(self, xml: str) -> tuple[Block, ...]:
        """Return the paragraphs and tables in block-level XML; bookmarks and the like are passed over."""
        return tuple(self._blocks(fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>"))) if xml else ()

    def _blocks(self, parent: Element) -> Iterator[Block]:
        for element in parent:
            if element.tag == tag("w:p"):
                yield self._words(element)
            elif element.tag == tag("w:tbl"):
                yield self._grid(element)

    def _words(self, element: Element) -> Words:
        given = element.find(tag("w:pPr"))
        style = _attribute(given, "w:pStyle") or "Normal"
        ink = self._inks[style]
        pieces: list[str] = []
        inks: list[tuple[int, Ink]] = []
        drawn: list[Drawn] = []
        length, box = 0, None
        for run in element.iter(tag("w:r")) if element.find(f".//{_BOX}") is None else ():
            own = _ink(run.find(tag("w:rPr")), ink)
            text = _text(run, drawn)
            if text:
                pieces.append(text)
                length += len(text)
                inks.append((length, own))
        if element.find(f".//{_BOX}") is not None:
            box = self._box(element)
        return Words(_shape(given, self._shapes[style]), "".join(pieces), tuple(inks), ink, tuple(drawn), box)

    def _box(self, element: Element) -> Box | None:
        anchor, inside = element.find(f".//{tag('wp:anchor')}"), element.find(f".//{_BOX}")
        if anchor is None or inside is None:
            return None
        offset = anchor.findtext(f"{tag('wp:positionV')}/{tag('wp:posOffset')}", "0")
        return Box(int(offset) / EMU_PER_TWIP, tuple(self._blocks(inside)))

    def _grid(self, element: Element) -> Grid:
        widths = tuple(int(each.get(tag("w:w"), "0")) for each in element.iter(tag("w:gridCol")))
        given = element.find(tag("w:tblPr"))
        assert given is not None
        margin = given.find(f"{tag('w:tblCellMar')}/{tag('w:left')}")
        rows = tuple(self._row(each) for each in element.findall(tag("w:tr")))
        return Grid(widths, rows, _strokes(given.find(tag("w:tblBorders"))),
                    0 if margin is None else int(margin.get(tag("w:w"), "0")))

    def _row(self, element: Element) -> Row:
        given = element.find(tag("w:trPr"))
        least = _attribute(given, "w:trHeight")
        squares = tuple(self._square(each) for each in element.findall(tag("w:tc")))
        return Row(squares, _has(given, "w:cantSplit"), _has(given, "w:tblHeader"), int(least or 0))

    def _square(self, element: Element) -> Square:
        given = element.find(tag("w:tcPr"))
        assert given is not None
        wide = given.find(tag("w:tcW"))
        columns = int(_attribute(given, "w:gridSpan") or 1)
        words = tuple(self._words(each) for each in element.findall(tag("w:p")))
        return Square(0 if wide is None else int(wide.get(tag("w:w"), "0")), columns, _attribute(given, "w:vMerge"),
                      _attribute(given, "w:vAlign"), words)


_BOX = tag("w:txbxContent")


def _text(run: Element, drawn: list[Drawn]) -> str:
    pieces = []
    for child in run:
        if child.tag == tag("w:t"):
            pieces.append(child.text or "")
        elif child.tag == tag("w:tab"):
            pieces.append("\t")
        elif child.tag == tag("w:br"):
            pieces.append("\f" if child.get(tag("w:type")) == "page" else "\n")
        elif child.tag == tag("w:drawing"):
            extent, blip = child.find(f".//{tag('wp:extent')}"), child.find(f".//{tag('a:blip')}")
            if extent is not None and blip is not None:
                drawn.append(Drawn(blip.get(tag("r:embed"), ""), int(extent.get("cx", "0")) / EMU_PER_TWIP,
                                   int(extent.get("cy", "0")) / EMU_PER_TWIP))
                pieces.append(OBJECT)
    return "".join(pieces)


def _has(parent: Element | None, name: str) -> bool:
    found = None if parent is None else parent.find(tag(name))
    return found is not None and found.get(_VALUE) not in _OFF


def _attribute(parent: Element | None, name: str, attribute: str = "w:val") -> str:
    found = None if parent is None else parent.find(tag(name))
    return "" if found is None else found.get(tag(attribute), "")


_SWITCHES = {tag("w:keepNext"): "keep_next", tag("w:keepLines"): "keep_lines", tag("w:widowControl"): "widows",
             tag("w:pageBreakBefore"): "new_page"}


def _shape(given: Element | None, shape: Shape) -> Shape:
    """Return `shape` with what the children of w:pPr change."""
    changes: dict[str, object] = {}
    for child in () if given is None else given:
        if child.tag in _SWITCHES:
            changes[_SWITCHES[child.tag]] = child.get(_VALUE) not in _OFF
        elif child.tag == tag("w:spacing"):
            changes |= _spacing(child)
        elif child.tag == tag("w:ind"):
            changes |= _indents(child)
        elif child.tag == tag("w:jc"):
            changes["align"] = child.get(_VALUE)
        elif child.tag == tag("w:tabs"):
            changes["tabs"] = tuple((int(each.get(tag("w:pos"), "0")), each.get(_VALUE, "left")) for each in child)
        elif child.tag == tag("w:pBdr"):
            changes["strokes"] = _strokes(child)
        elif child.tag == tag("w:pStyle"):
            changes["style"] = child.get(_VALUE)
    return replace(shape, **changes) if changes else shape  # type: ignore[arg-type]


def _spacing(element: Element) -> dict[str, object]:
    made: dict[str, object] = {}
    for name in ("before", "after", "line"):
        if (found := element.get(tag(f"w:{name}"))) is not None:
            made[name] = int(found)
    if (rule := element.get(tag("w:lineRule"))) is not None:
        made["exact"] = rule == "exact"
    return made


def _indents(element: Element) -> dict[str, object]:
    made: dict[str, object] = {}
    for name in ("left", "right"):
        if (found := element.get(tag(f"w:{name}"))) is not None:
            made[name] = int(found)
    if (found := element.get(tag("w:firstLine"))) is not None:
        made["first"] = int(found)
    if (found := element.get(tag("w:hanging"))) is not None:
        made["first"] = -int(found)
    return made


def _strokes(element: Element | None) -> tuple[Stroke, ...]:
    return tuple(
        Stroke(each.tag.rpartition("}")[2], int(each.get(tag("w:sz"), "0")) * _EIGHTH,
               int(each.get(tag("w:space"), "0")) * 20, each.get(tag("w:color"), "000000"))
        for each in (() if element is None else element)
    )


def _ink(given: Element | None, ink: Ink) -> Ink:
    """Return `ink` with what the children of w:rPr change."""
    changes: dict[str, object] = {}
    for child in () if given is None else given:
        if child.tag == tag("w:rFonts"):
            for name, attribute in (("chinese", "eastAsia"), ("western", "ascii")):
                if found := child.get(tag(f"w:{attribute}")):
                    changes[name] = found
        elif child.tag == tag("w:sz"):
            changes["size"] = int(child.get(_VALUE, "0")) / 2
        elif child.tag == tag("w:spacing"):
            changes["spacing"] = int(child.get(_VALUE, "0"))
        elif child.tag == tag("w:color"):
            changes["colour"] = child.get(_VALUE)
        elif child.tag in (tag("w:b"), tag("w:i"), tag("w:u")):
            name = {"b": "bold", "i": "italic", "u": "underline"}[child.tag[-1]]
            changes[name] = child.get(_VALUE) not in (*_OFF, "none")
    return replace(ink, **changes) if changes else ink  # type: ignore[arg-type]
