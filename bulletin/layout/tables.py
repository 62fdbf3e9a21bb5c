"""A table of a text as a ruled table of the page, as wide as the text block."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bulletin.layout.characters import clean, lines_needed, width
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import border, cell, on, paragraph, row, run, table, value
from bulletin.text import Cell, Table

_MARGIN = 60
_RULE = 4
_AROUND = 2 * _MARGIN + 20  # margins, and a little for rules and rounding
_BESIDES = 0.5  # ems for the gaps between Chinese and Western characters
_LEAST_SHARE = 0.1  # of what is left, for a column that has room enough
_LEAST = 2.0  # characters in every column
_LONGEST_WORD = 6.0  # ems; a longer one is broken
_WORD = re.compile("[!-~]+")
_SHORT = 8.0
_TALL = 8  # lines in a cell from which its row may be parted by a page break
_MOST_HEAD_ROWS = 3
_MOST_COLUMNS = 63  # what Word allows


class Place(NamedTuple):
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


class RuledRow(NamedTuple):
    """A row: its places, whether it is set as a head, repeated on every page, never parted by a page break, and whether
    it stays on the page of what follows it.
    """

    places: tuple[Place, ...]
    bold: bool
    heading: bool
    whole: bool
    stays: bool = False


class Ruled(NamedTuple):
    """A table as it is ruled: the widths of its columns in twips, its rows."""

    widths: tuple[int, ...]
    rows: tuple[RuledRow, ...]


class CellLines(NamedTuple):
    """What stands in a cell: style, Chinese font and further properties of its paragraphs, the text of each."""

    style: str
    font: str
    shape: str
    lines: list[str]


def ruled(source: Table, layout: Layout, *, stays: bool = False) -> Ruled | None:
    """Return how `source` is ruled, or None when it has no cells; its last row may have to stay with what follows. See
    `table_xml`.
    """
    grid = tuple(_grid(source))
    count = min(_MOST_COLUMNS, max((place.column + place.columns for places in grid for place in places), default=0))
    if not count:
        return None
    widths, head = _widths(grid, count, layout), _head_rows(source)
    rows = [RuledRow(places, number < max(1, head), number < head,
                     (number > head or not head) and _is_low(places, widths, layout),
                     stays and number == len(grid) - 1 > head)
            for number, places in enumerate(grid)]
    return Ruled(widths, tuple(rows))


def table_xml(source: Table, layout: Layout, lines: Lines | None = None, marks: Marks | None = None, *,
              stays: bool = False) -> str:
    """Return w:tbl for `source`, or nothing when it has no cells.

    Columns are as wide as their longest lines ask for; the head is repeated on every page; a cell that reaches over
    others is merged. Rows that end early are filled with empty cells. Where they are given, `lines(row, cell, heading)`
    makes what stands in a cell, by its place in the source, and `marks(row)` the end of the properties of a row.

    Rows are not parted by page breaks, except tall ones, a repeated head and the first row below it: where a row that
    must not be parted finds no room below a repeated head, LibreOffice 7.4 loses its text. The head stays with that row
    all the same.
    """
    made = ruled(source, layout, stays=stays)
    if made is None:
        return ""
    rows = "".join(
        row(
            _row(each.places, made.widths, _pen(layout, number, each, lines)),
            heading=each.heading,
            whole=each.whole,
            mark=marks(number) if marks else "",
        )
        for number, each in enumerate(made.rows)
    )
    return framed(made.widths, rows)


def framed(widths: tuple[int, ...], rows: str) -> str:
    """Return w:tbl around `rows`, with a rule on every side of every cell."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return table(widths, rows, "".join(border(side, _RULE) for side in sides), _MARGIN)


def _is_low(places: tuple[Place, ...], widths: tuple[int, ...], layout: Layout) -> bool:
    """Tell whether a row has but a few lines, by a close estimate."""
    em = layout.faces.table.size * 20
    return all(
        len(place.cell.text) + 1 < _TALL  # there are never more lines than characters and one
        or _lines_of(place.cell, (sum(widths[place.column : place.column + place.columns]) - _AROUND) / em) < _TALL
        for place in places
    )


def _lines_of(source: Cell, room: float) -> int:
    return sum(lines_needed(line, max(1.0, room), max(1.0, room)) for line in source.text.split("\n"))


def _head_rows(source: Table) -> int:
    """Return how many rows are repeated on every page: the first, with those its cells reach down to."""
    reach = max((cell.rows for cell in source.rows[0]), default=1)
    return max(1, reach) if reach <= _MOST_HEAD_ROWS and reach < len(source.rows) else 0


def _grid(source: Table) -> Iterator[tuple[Place, ...]]:
    """Yield each row with the places that cells from above still cover."""
    hanging: dict[int, tuple[Cell, int, int]] = {}
    for cells in source.rows:
        places, column, waiting = [], 0, list(cells)
        while waiting or any(each >= column for each in hanging):
            if not waiting and column not in hanging:
                columns = min(each for each in hanging if each > column) - column
                places.append(Place(Cell(""), column, columns, ""))
            elif column in hanging:
                over, columns, left = hanging.pop(column)
                places.append(Place(Cell(""), column, columns, "continue"))
                if left > 1:
                    hanging[column] = (over, columns, left - 1)
            else:
                number, own = len(cells) - len(waiting), waiting.pop(0)
                columns = _free(column, min(max(1, own.columns), _MOST_COLUMNS), hanging)
                places.append(Place(own, column, columns, "restart" if own.rows > 1 else "", number))
                if own.rows > 1:
                    hanging[column] = (own, columns, own.rows - 1)
            column += columns
        yield tuple(places)


def _free(column: int, wanted: int, hanging: dict[int, tuple[Cell, int, int]]) -> int:
    """Return how many of the `wanted` columns are not covered from above."""
    taken = next((each for each in range(column + 1, column + wanted) if each in hanging), column + wanted)
    return taken - column


def _widths(grid: tuple[tuple[Place, ...], ...], count: int, layout: Layout) -> tuple[int, ...]:
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


def _contents(grid: tuple[tuple[Place, ...], ...], count: int) -> tuple[list[float], list[float]]:
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


def _pen(layout: Layout, number: int, source: RuledRow, lines: Lines | None) -> Callable[[Place], str]:
    """Return what writes the inside of the cells of a row."""
    if lines is None:
        return lambda place: _lines(place.cell, layout, source)
    return lambda place: lines(number, place.number, source.bold) if place.number >= 0 else paragraph("TableText", "")


def cells_of(places: tuple[Place, ...], widths: tuple[int, ...]) -> Iterator[tuple[Place | None, int, int]]:
    """Yield the cells of a row: what stands there (None in those that fill it up), the width in twips, the columns.

    What is beyond the columns a table can hold takes none: its text stays in lines of its own in the cell before.
    """
    reached = 0
    for place in places:
        columns = min(place.columns, len(widths) - place.column)
        if columns == 1:
            yield place, widths[place.column], 1
        elif columns > 1:
            yield place, sum(widths[place.column : place.column + columns]), columns
        else:
            yield place, 0, 0
            continue
        reached = place.column + columns
    for wide in widths[reached:]:
        yield None, wide, 1


def _row(places: tuple[Place, ...], widths: tuple[int, ...], pen: Callable[[Place], str]) -> str:
    made = ""
    for place, wide, columns in cells_of(places, widths):
        if place is None:
            made += cell(wide, paragraph("TableText", ""))
        elif columns:
            made += cell(wide, pen(place), columns=columns, merge=place.merge)
        else:
            made = made.removesuffix("</w:tc>") + pen(place) + "</w:tc>"
    return made


def cell_lines(source: Cell, layout: Layout, heading: bool, stays: bool = False) -> CellLines:
    """Return what stands in a cell; short lines are centred, those of a row that `stays` are kept with the next."""
    lines = clean(source.text).split("\n")
    if heading:
        return CellLines("TableHead", layout.fonts.hei, on("keepNext"), lines)
    kept = on("keepNext") if stays else ""
    short = max(map(len, lines)) <= _SHORT or max(map(width, lines)) <= _SHORT  # no character is wider than an em
    shape = kept + (value("jc", "center") if short else "")
    return CellLines("TableText", layout.font_of(layout.faces.table), shape, lines)


def _lines(source: Cell, layout: Layout, within: RuledRow) -> str:
    style, font, shape, lines = cell_lines(source, layout, within.bold, within.stays)
    return "".join(paragraph(style, run(line, font), shape) for line in lines)
