"""Tables of a web page: which cell reaches how far, and which tables only lay out the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin.intake.lines import Line, Piece
from bulletin.text import Cell, Picture, Table

MOST_COLUMNS = 63  # as for Word
MOST_ROWS = 65_534  # HTML Standard, 4.9.11
MOST_LINES = 30  # in one cell; more is the text of the page in a frame of cells


@dataclass
class Box:
    """A cell while it is read."""

    columns: int
    rows: int
    pieces: list[Piece] = field(default_factory=list)


@dataclass
class Grid:
    """A table while it is read; `outer` is where it goes when it is done."""

    outer: list[Piece]
    layout: bool = False
    rows: list[list[Box]] = field(default_factory=list)

    def row(self) -> None:
        self.rows.append([])

    def cell(self, attributes: Mapping[str, str]) -> list[Piece]:
        """Begin a cell and return where its pieces go."""
        if not self.rows:
            self.row()
        box = Box(_span(attributes.get("colspan"), MOST_COLUMNS, 1), _span(attributes.get("rowspan"), MOST_ROWS, 0))
        self.rows[-1].append(box)
        return box.pieces

    def finish(self) -> None:
        """Put the table where it goes: as one, its pictures after it, or its pieces one by one if it is but layout."""
        rows = [row for row in self.rows if row]
        boxes = [box for row in rows for box in row]
        if not any(box.pieces for box in boxes):
            return
        if self.layout or max(map(len, rows)) == 1 or any(_is_page(box) for box in boxes):
            for box in boxes:
                self.outer.extend(box.pieces)
            return
        self.outer.append(_table(rows))
        self.outer.extend(piece for box in boxes for piece in box.pieces if isinstance(piece, Picture))


def _is_page(box: Box) -> bool:
    return len(box.pieces) > MOST_LINES or any(isinstance(piece, Table) for piece in box.pieces)


def _span(said: str | None, most: int, least: int) -> int:
    digits = (said or "1").strip()
    return max(least, min(most, int(digits))) if digits.isdecimal() and len(digits) < 7 else 1


def _table(rows: list[list[Box]]) -> Table:
    """Return the table; no cell reaches over one that stands there already, or below the last row."""
    covered: dict[int, int] = {}  # by column: how many rows a cell above still reaches into
    made = []
    for at, row in enumerate(rows):
        cells, column, here = [], 0, dict[int, int]()
        for box in row:
            while covered.get(column, 0):
                column += 1
            free = next((wide for wide in range(1, box.columns) if covered.get(column + wide, 0)), box.columns)
            left = len(rows) - at
            tall = min(box.rows or left, left)
            lines = "\n".join(piece.plain for piece in box.pieces if isinstance(piece, Line))
            cells.append(Cell(lines, free, tall))
            here.update(dict.fromkeys(range(column, column + free), tall))
            column += free
        covered = {place: count - 1 for place, count in {**covered, **here}.items() if count > 1}
        made.append(tuple(cells))
    return Table(tuple(row for row in made if row))
