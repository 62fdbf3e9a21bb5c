"""A table of a text as a ruled table of the page, as wide as the text block."""

from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.layout.characters import clean, width
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import border, cell, paragraph, row, run, table, value
from bulletin.text import Cell, Table

_MARGIN = 60
_RULE = 4
_SHORT = 8.0
_LONG = 200  # characters in a cell from which its row may be parted by a page break
_MOST_HEAD_ROWS = 3
_MOST_COLUMNS = 63  # what Word allows


@dataclass(frozen=True)
class _Place:
    """What stands at a place of the grid: a cell, how many columns it really takes, and how it is merged."""

    cell: Cell
    column: int
    columns: int
    merge: str


def table_xml(source: Table, layout: Layout) -> str:
    """Return w:tbl for `source`, or nothing when it has no cells.

    Columns are as wide as their longest lines ask for; the head is repeated on every page; a cell that reaches over
    others is merged. Rows that end early are filled with empty cells.
    """
    grid = tuple(_grid(source))
    count = min(_MOST_COLUMNS, max((place.column + place.columns for places in grid for place in places), default=0))
    if not count:
        return ""
    widths = _widths(grid, count, layout)
    head = _head_rows(source)
    rows = "".join(
        row(
            _row(places, widths, layout, heading=number < max(1, head)),
            heading=number < head,
            whole=all(len(place.cell.text) < _LONG for place in places),
        )
        for number, places in enumerate(grid)
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return table(widths, rows, "".join(border(side, _RULE) for side in sides), _MARGIN)


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
                own = waiting.pop(0)
                columns = _free(column, min(max(1, own.columns), _MOST_COLUMNS), hanging)
                places.append(_Place(own, column, columns, "restart" if own.rows > 1 else ""))
                if own.rows > 1:
                    hanging[column] = (own, columns, own.rows - 1)
            column += columns
        yield tuple(places)


def _free(column: int, wanted: int, hanging: dict[int, tuple[Cell, int, int]]) -> int:
    """Return how many of the `wanted` columns are not covered from above."""
    taken = next((each for each in range(column + 1, column + wanted) if each in hanging), column + wanted)
    return taken - column


def _widths(grid: tuple[tuple[_Place, ...], ...], count: int, layout: Layout) -> tuple[int, ...]:
    """Return the column widths in twips, in proportion to what stands in them (square root, so none starves)."""
    wanted = [2.0] * count
    for places in grid:
        for place in places:
            if place.columns == 1 and place.column < count:
                longest = max((width(line) for line in place.cell.text.split("\n")), default=0.0)
                wanted[place.column] = max(wanted[place.column], longest)
    whole, shares = layout.page.text_width, [share if share <= 8 else (share * 8) ** 0.5 for share in wanted]
    widths = [int(whole * share / sum(shares)) for share in shares]
    widths[-1] += whole - sum(widths)
    return tuple(widths)


def _row(places: tuple[_Place, ...], widths: tuple[int, ...], layout: Layout, *, heading: bool) -> str:
    made, reached = "", 0
    for place in places:
        columns = min(place.columns, len(widths) - place.column)
        if columns < 1:
            # beyond what a table can hold: the text stays, in a line of its own below the last cell
            made = made.removesuffix("</w:tc>") + _lines(place.cell, layout, heading) + "</w:tc>"
            continue
        wide = sum(widths[place.column : place.column + columns])
        made += cell(wide, _lines(place.cell, layout, heading), columns=columns, merge=place.merge)
        reached = place.column + columns
    return made + "".join(cell(wide, paragraph("TableText", "")) for wide in widths[reached:])


def _lines(source: Cell, layout: Layout, heading: bool) -> str:
    style, font = ("TableHead", layout.fonts.hei) if heading else ("TableText", layout.font_of(layout.faces.table))
    lines = clean(source.text).split("\n")
    align = value("jc", "center") if not heading and max(map(width, lines)) <= _SHORT else ""
    return "".join(paragraph(style, run(line, font), align) for line in lines)
