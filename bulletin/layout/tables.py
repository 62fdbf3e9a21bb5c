"""A table of a text as a ruled table of the page, as wide as the text block."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bulletin.layout.characters import clean, lines_needed, width
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import border, cell, on, paragraph, row, run, table, value
from bulletin.text import Cell, Table

_MARGIN = 60
_RULE = 4
_AROUND = 2 * _MARGIN + 20  # margins, and a little for rules and rounding
_BESIDES = 0.5  # ems for the gaps between Chinese and Western characters
_LEAST_SHARE = 1.0  # of what is left, for a column that has room enough
_LEAST = 2.0  # characters in every column
_LONGEST_WORD = 6.0  # ems; a longer one is broken
_WORD = re.compile("[!-~]+")
_SHORT = 8.0
_TALL = 8  # lines in a cell from which its row may be parted by a page break
_MOST_HEAD_ROWS = 3
_MOST_COLUMNS = 63  # what Word allows


@dataclass(frozen=True)
class _Place:
    """What stands at a place of the grid: a cell, how many columns it really takes, and how it is merged.

    `number` is its place in its row of the source, -1 for what is but covered or filled.
    """

    cell: Cell
    column: int
    columns: int
    merge: str
    number: int = -1


Lines = Callable[[int, int, bool], str]
Marks = Callable[[int], str]


def table_xml(source: Table, layout: Layout, lines: Lines | None = None, marks: Marks | None = None) -> str:
    """Return w:tbl for `source`, or nothing when it has no cells.

    Columns are as wide as their longest lines ask for; the head is repeated on every page; a cell that reaches over
    others is merged. Rows that end early are filled with empty cells. Where they are given, `lines(row, cell, heading)`
    makes what stands in a cell, by its place in the source, and `marks(row)` the end of the properties of a row.

    Rows are not parted by page breaks, except tall ones, a repeated head and the first row below it: where a row that
    must not be parted finds no room below a repeated head, LibreOffice 7.4 loses its text. The head stays with that row
    all the same.
    """
    grid = tuple(_grid(source))
    count = min(_MOST_COLUMNS, max((place.column + place.columns for places in grid for place in places), default=0))
    if not count:
        return ""
    widths = _widths(grid, count, layout)
    head = _head_rows(source)
    rows = "".join(
        row(
            _row(places, widths, layout, _pen(layout, number, number < max(1, head), lines)),
            heading=number < head,
            whole=(number > head or not head) and _is_low(places, widths, layout),
            mark=marks(number) if marks else "",
        )
        for number, places in enumerate(grid)
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return table(widths, rows, "".join(border(side, _RULE) for side in sides), _MARGIN)


def _is_low(places: tuple[_Place, ...], widths: tuple[int, ...], layout: Layout) -> bool:
    """Tell whether a row has but a few lines, by a close estimate."""
    em = layout.faces.table.size * 20
    return all(
        _lines_of(place.cell, (sum(widths[place.column : place.column + place.columns]) - _AROUND) / em) < _TALL
        for place in places
    )


def _lines_of(source: Cell, room: float) -> int:
    return sum(lines_needed(line, max(1.0, room), max(1.0, room)) for line in source.text.split("\n"))


def _head_rows(source: Table) -> int:
    """Return how many rows are repeated on every page: the first, with those its cells reach down to."""
    reach = max((cell.rows for cell in source.rows[0]), default=1)
    return max(1, reach) if reach <= _MOST_HEAD_ROWS and reach < len(source.rows) else 0


def _grid(source: Table) -> Iterator[tuple[_Place, ...]]:
    """Yield each row with the places that cells from above still cover."""
    hanging: dict[int, tuple[Cell, int, int]] = {}
    for cells in source.rows:
        places, column, waiting = [], 0, list(cells)
        while waiting or any(each >= column for each in hanging):
            if not waiting and column not in hanging:
                columns = min(each for each in hanging if each > column) - column
                places.append(_Place(Cell(""), column, columns, ""))
            elif column in hanging:
                over, columns, left = hanging.pop(column)
                places.append(_Place(Cell(""), column, columns, "continue"))
                if left > 1:
                    hanging[column] = (over, columns, left - 1)
            else:
                number, own = len(cells) - len(waiting), waiting.pop(0)
                columns = _free(column, min(max(1, own.columns), _MOST_COLUMNS), hanging)
                places.append(_Place(own, column, columns, "restart" if own.rows > 1 else "", number))
                if own.rows > 1:
                    hanging[column] = (own, columns, own.rows - 1)
            column += columns
        yield tuple(places)


def _free(column: int, wanted: int, hanging: dict[int, tuple[Cell, int, int]]) -> int:
    """Return how many of the `wanted` columns are not covered from above."""
    taken = next((each for each in range(column + 1, column + wanted) if each in hanging), column + wanted)
    return taken - column


def _widths(grid: tuple[tuple[_Place, ...], ...], count: int, layout: Layout) -> tuple[int, ...]:
    """Return the column widths in twips.

    Each column has room for two characters and, as far as that goes, for its longest number or Western word. Where all
    contents have room (long ones damped by a square root, so that none starves) they get it first; what is left is
    shared in proportion to what stands in the columns.
    """
    whole, em = layout.page.text_width, layout.faces.table.size * 20
    longest, least = _contents(grid, count)
    damped = [each if each <= _SHORT else (each * _SHORT) ** 0.5 for each in longest]
    floors = _floors(least, em, whole)
    roomy = [max(floor, (each + _BESIDES) * em + _AROUND) for floor, each in zip(floors, damped, strict=True)]
    if sum(roomy) <= whole:
        floors, shares = roomy, roomy
    else:
        shares = [max(_LEAST_SHARE, each - floor / em) for each, floor in zip(damped, floors, strict=True)]
    rest = whole - sum(floors)
    widths = [int(floor + rest * share / sum(shares)) for floor, share in zip(floors, shares, strict=True)]
    widths[-1] += whole - sum(widths)
    return tuple(widths)


def _contents(grid: tuple[tuple[_Place, ...], ...], count: int) -> tuple[list[float], list[float]]:
    """Return for each column, in ems, its longest line and the longest word (at most 6) in it; at least two."""
    lines, words = [_LEAST] * count, [_LEAST] * count
    for place in (each for places in grid for each in places):
        at = place.column
        if place.columns == 1 and at < count:
            lines[at] = max(lines[at], *map(width, place.cell.text.split("\n")))
            words[at] = max(words[at], *(min(_LONGEST_WORD, width(word)) for word in _WORD.findall(place.cell.text)), 0)
    return lines, words


def _floors(least: list[float], em: float, whole: int) -> list[float]:
    """Return the least widths in twips: for the words, else for two characters, else what there is in equal parts."""
    for ems in (least, [_LEAST] * len(least)):
        floors = [each * em + _AROUND for each in ems]
        if sum(floors) <= whole:
            return floors
    return [whole / len(least)] * len(least)


def _pen(layout: Layout, row: int, heading: bool, lines: Lines | None) -> Callable[[_Place], str]:
    """Return what writes the inside of the cells of a row."""
    if lines is None:
        return lambda place: _lines(place.cell, layout, heading)
    return lambda place: lines(row, place.number, heading) if place.number >= 0 else paragraph("TableText", "")


def _row(places: tuple[_Place, ...], widths: tuple[int, ...], layout: Layout, pen: Callable[[_Place], str]) -> str:
    made, reached = "", 0
    for place in places:
        columns = min(place.columns, len(widths) - place.column)
        if columns < 1:
            # beyond what a table can hold: the text stays, in a line of its own below the last cell
            made = made.removesuffix("</w:tc>") + pen(place) + "</w:tc>"
            continue
        wide = sum(widths[place.column : place.column + columns])
        made += cell(wide, pen(place), columns=columns, merge=place.merge)
        reached = place.column + columns
    return made + "".join(cell(wide, paragraph("TableText", "")) for wide in widths[reached:])


def _lines(source: Cell, layout: Layout, heading: bool) -> str:
    style, font = ("TableHead", layout.fonts.hei) if heading else ("TableText", layout.font_of(layout.faces.table))
    lines = clean(source.text).split("\n")
    align = value("jc", "center") if not heading and max(map(width, lines)) <= _SHORT else ""
    shape = on("keepNext") if heading else align
    return "".join(paragraph(style, run(line, font), shape) for line in lines)
