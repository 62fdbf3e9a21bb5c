"""Tables set in rows: how high each row is, what stands where in it, where it may be parted."""

from typing import NamedTuple

from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.markup import Grid, Row, Square
from bulletin.layout.paging.setting import SetLine, SetWords, set_words


class SetSquare(NamedTuple):
    """A cell: left edge and width in twips, its paragraphs and how high they are, rows it reaches over, alignment."""

    left: float
    width: float
    words: tuple[SetWords, ...]
    height: float
    rows: int
    align: str
    covered: bool = False

    def lines(self) -> tuple[SetLine, ...]:
        """Return all lines of the cell."""
        return tuple(line for each in self.words for line in each.lines)


class SetRow(NamedTuple):
    """A row: its height in twips, rule above included, its cells, whether it is parted or repeated by page breaks."""

    height: float
    squares: tuple[SetSquare, ...]
    whole: bool
    heading: bool


class SetGrid(NamedTuple):
    """A table in rows; `inner` is the thickness of the rules between rows, `outer` of the others, in twips.

    At the head of a page rows stand as in `low`: the word processor we compare with forgets there that a cell reaching
    over several rows needs room, and its text runs on over the next row.
    """

    rows: tuple[SetRow, ...]
    low: tuple[SetRow, ...]
    left: float
    width: float
    inner: float
    outer: float
    sides: bool

    @property
    def stays(self) -> bool:
        """Whether the last row stays on the page of what follows the table."""
        last = self.rows[-1] if self.rows else None
        return last is not None and not last.heading and any(
            words.shape.keep_next for square in last.squares for words in square.words)

    @property
    def heads(self) -> int:
        """Return how many rows are repeated on every page."""
        count = 0
        while count < len(self.rows) and self.rows[count].heading:
            count += 1
        return count


def set_grid(grid: Grid, book: Fontbook, left: float, room: float) -> SetGrid:
    """Return a table set `left` twips from the paper's left edge, centred in `room` twips."""
    by_side = {stroke.side: stroke.width for stroke in grid.strokes}
    outer, inner = by_side.get("top", 0.0), by_side.get("insideH", 0.0)
    edge = by_side.get("left", 0.0)
    start = left + (room - sum(grid.widths)) / 2
    reaches = _reaches(grid)
    squares = [_squares(grid, row, number, reaches, book, start, edge) for number, row in enumerate(grid.rows)]
    grown, low = (
        tuple(SetRow(high, squares[number], row.whole, row.heading)
              for number, (row, high) in enumerate(zip(grid.rows, heights, strict=True)))
        for heights in (_heights(grid, squares, outer, inner, grown=each) for each in (True, False)))
    return SetGrid(grown, low, start, sum(grid.widths), inner, outer, edge > 0)


def height_of(words: tuple[SetWords, ...]) -> float:
    """Return the height of paragraphs one below the other in a cell, in twips."""
    return sum([each.shape.before + each.height + each.shape.after for each in words])


def _reaches(grid: Grid) -> dict[tuple[int, int], int]:
    """Return for each merged cell, by row and first column, how many rows it reaches over."""
    made: dict[tuple[int, int], int] = {}
    open_at: dict[int, int] = {}
    for number, row in enumerate(grid.rows):
        for column, square in _placed(row):
            if square.merge == "restart":
                open_at[column] = number
                made[number, column] = 1
            elif square.merge == "continue" and column in open_at:
                made[open_at[column], column] = number - open_at[column] + 1
    return made


def _placed(row: Row) -> list[tuple[int, Square]]:
    column, made = 0, []
    for square in row.squares:
        made.append((column, square))
        column += square.columns
    return made


def _squares(
    grid: Grid, row: Row, number: int, reaches: dict[tuple[int, int], int], book: Fontbook, start: float, edge: float
) -> tuple[SetSquare, ...]:
    made = []
    for column, square in _placed(row):
        left = start + sum(grid.widths[:column])
        wide = sum(grid.widths[column:column + square.columns])
        words = tuple([set_words(each, book, left + grid.margin, wide - 2 * grid.margin, hanging=False)
                       for each in square.words])
        reach, covered = reaches.get((number, column), 1), square.merge == "continue"
        made.append(SetSquare(left, wide, words, height_of(words), reach, square.align, covered))
    return tuple(made)


def _heights(
    grid: Grid, squares: list[tuple[SetSquare, ...]], outer: float, inner: float, *, grown: bool
) -> list[float]:
    """Return the height of each row, the rule above it included.

    Where they are `grown`, a cell that reaches over several rows makes the last of them as high as it needs.
    """
    heights: list[float] = []
    waiting: dict[int, list[tuple[float, float]]] = {}
    for number, row in enumerate(grid.rows):
        rule, above = (inner if number else outer), sum(heights)
        own = [square.height for square in squares[number] if square.rows == 1 and not square.covered]
        high = max([float(row.least), *own]) + rule
        for square in squares[number]:
            if square.rows > 1 and grown:
                waiting.setdefault(number + square.rows - 1, []).append((square.height + rule, above))
        heights.append(max([high, *(wanted - (above - begun) for wanted, begun in waiting.get(number, ()))]))
    return heights
