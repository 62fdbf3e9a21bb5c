"""Tables of a Word file on a grid: which cell reaches over which (ECMA-376, 17.4.17 gridSpan, 17.4.84 vMerge)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.intake.docx.names import ALTERNATE, Element, chosen, descend, value, w, whole
from bulletin.text import Cell, Table

MOST_COLUMNS = 63  # Word's own limit
WRAPPERS = frozenset(w(name) for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"))


@dataclass
class Place:
    """A cell at its first column of the grid; `joins` says that it continues the cell above."""

    text: str
    column: int
    columns: int = 1
    rows: int = 1
    joins: bool = False


def members(parent: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those inside content controls and the like too."""
    for child in parent:
        if child.tag == w(name):
            yield child
        elif child.tag in WRAPPERS:
            yield from members(child, name)
        elif child.tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from members(branch, name)


def columns_of(cell: Element) -> int:
    """Return over how many columns a w:tc reaches, between 1 and 63."""
    return max(1, min(MOST_COLUMNS, whole(value(cell, "tcPr", "gridSpan"), 1)))


def columns_before(row: Element) -> int:
    """Return how many columns a w:tr leaves free at its beginning, at most 63."""
    return max(0, min(MOST_COLUMNS, whole(value(row, "trPr", "gridBefore"))))


def joins_above(cell: Element) -> bool:
    """Return whether a w:tc continues the cell above it."""
    merge = descend(cell, "tcPr", "vMerge")
    return merge is not None and merge.get(w("val"), "continue") == "continue"


def joins_left(cell: Element) -> bool:
    """Return whether a w:tc continues the cell before it in the old manner (w:hMerge)."""
    merge = descend(cell, "tcPr", "hMerge")
    return merge is not None and merge.get(w("val"), "continue") == "continue"


def table(rows: list[list[Place]]) -> Table:
    """Return the table; a cell that continues another is not there, the other reaches further instead."""
    above: dict[int, Place] = {}
    for row in rows:
        here: dict[int, Place] = {}
        for place in row:
            origin = above.get(place.column) if place.joins else None
            if origin is None:
                place.joins = False
                here[place.column] = place
            else:
                origin.rows += 1
                here[place.column] = origin
        above = here
    return Table(tuple(tuple(_cell(place) for place in row if not place.joins) for row in rows))


def _cell(place: Place) -> Cell:
    return Cell(place.text, place.columns, place.rows)
