"""Blocks flowing onto pages: what stays together, what is parted, what goes to the next page. All lengths in twips."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin.layout.paging.setting import SetLine, SetWords
from bulletin.layout.paging.tables import SetGrid, SetRow, SetSquare, height_of

_SLACK = 0.5
_TOGETHER = 2  # lines that stay together at the foot and head of a page where widows are held back


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text box that hangs on a paragraph: its top from the paper's edge, what stands in it."""

    top: float
    grids: tuple[SetGrid, ...]


class Item(NamedTuple):
    """A block to place, with what its lines are (handed through to whoever draws them)."""

    set: SetWords | SetGrid
    source: int
    fixed: Fixed | None = None


class PlacedLine(NamedTuple):
    """A line of a paragraph or cell at its top."""

    line: SetLine
    top: float
    source: int
    square: int = -1


class PlacedStroke(NamedTuple):
    """A rule from left to right or from top to bottom."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = "000000"


@dataclass(slots=True)
class Sheet:
    """A page being filled; `used` counts from the top of the text block."""

    lines: list[PlacedLine] = field(default_factory=list)
    strokes: list[PlacedStroke] = field(default_factory=list)
    used: float = 0.0
    empty: bool = True
    after: float = 0.0


class Flow:
    """Fills pages whose text block begins `top` from the paper's edge and is `height` high."""

    def __init__(self, top: float, height: float) -> None:
        self._top, self._height = top, height
        self.sheets = [Sheet()]

    def fill(self, items: Sequence[Item]) -> list[Sheet]:
        """Place all items in order and return the pages."""
        at = 0
        while at < len(items):
            end = _chain_end(items, at)
            if not self._sheet.empty and (_turns(items[at]) or not self._fits(items, at, end)):
                self._next()
            for number in range(at, end + 1):
                self._place(items[number], _below(items, number))
            at = end + 1
        return self.sheets

    @property
    def _sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def _room(self) -> float:
        return self._height - self._sheet.used + _SLACK

    def _next(self) -> None:
        self.sheets.append(Sheet())

    def _fits(self, items: Sequence[Item], at: int, end: int) -> bool:
        """Tell whether the items that stay with what follows, and the beginning of that, fit on the page."""
        return _need(items, at, end, self._sheet.after) <= self._room

    def _place(self, item: Item, below: float) -> None:
        if isinstance(item.set, SetGrid):
            self._place_grid(item.set, item.source, below)
        else:
            self._place_words(item.set, item.source)
            if item.fixed is not None:
                for grid in item.fixed.grids:
                    self._draw_grid(grid, grid.rows, item.fixed.top, item.source)

    def _before(self, words: SetWords) -> float:
        """Return what the space above a paragraph adds to that below the one before: only the larger of both stands.

        At the top of any page but the first there is none.
        """
        if self._sheet.empty and len(self.sheets) > 1:
            return 0.0
        return max(0.0, words.shape.before - self._sheet.after)

    def _place_words(self, words: SetWords, source: int) -> None:
        sheet, shape = self._sheet, words.shape
        sheet.used += self._before(words)
        top = sheet.used
        self._sheet.used += words.above
        lines = words.lines
        at = 0
        while at < len(lines):
            count = self._lines_here(words, at)
            if count == 0 and not self._sheet.empty:
                self._next()
                continue
            sheet = self._sheet
            for line in lines[at:at + max(1, count)]:
                sheet.lines.append(PlacedLine(line, self._top + sheet.used, source))
                sheet.used += line.height
            sheet.empty = False
            at += max(1, count)
        if words.shape.strokes:
            self._frame(words, top, self._sheet.used)
        self._sheet.used += words.below + shape.after
        self._sheet.after = shape.after

    def _lines_here(self, words: SetWords, at: int) -> int:
        """Return how many of the lines from `at` stand on this page."""
        room, count, lines = self._room, 0, words.lines
        for number in range(at, len(lines)):
            room -= lines[number].height + (words.below if number == len(lines) - 1 else 0)
            if room < 0:
                break
            count += 1
        left = len(lines) - at - count
        if not left or (self._sheet.empty and not count):
            return count
        if words.shape.keep_lines and not self._sheet.empty and at == 0:
            return 0
        if words.shape.widows:
            if left < _TOGETHER:
                count -= _TOGETHER - left
            if at == 0 and count < _TOGETHER:
                count = 0
        return max(0, count)

    def _frame(self, words: SetWords, top: float, bottom: float) -> None:
        for stroke in words.shape.strokes:
            half = stroke.width / 2
            if stroke.side == "bottom":
                y = self._top + bottom + stroke.space + half
                self._stroke(words.left, y, words.right, y, stroke.width, stroke.colour)
            elif stroke.side == "top":
                y = self._top + top + half
                self._stroke(words.left, y, words.right, y, stroke.width, stroke.colour)
            else:
                x = words.left - stroke.space if stroke.side == "left" else words.right + stroke.space
                self._stroke(x, self._top + top, x, self._top + bottom, stroke.width, stroke.colour)

    def _stroke(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: str = "000000") -> None:
        self._sheet.strokes.append(PlacedStroke(x1, y1, x2, y2, width, colour))

    def _place_grid(self, grid: SetGrid, source: int, below: float) -> None:
        """Place a table; its last row leaves `below` free for what it stays with, where rows stand above it."""
        at_top = self._sheet.empty and len(self.sheets) > 1
        rows, heads = list(grid.low if at_top else grid.rows), list(grid.low[:grid.heads])
        here: list[SetRow] = []
        repeated = 0
        while rows:
            row = rows[0]
            room = self._room - sum([each.height for each in here]) - grid.outer
            going = len(rows) == 1 and any(not each.heading for each in here[repeated:])
            if row.height + (below if going else 0.0) <= room:
                here.append(rows.pop(0))
                continue
            # what has no room on any page is parted all the same
            whole = row.whole and row.height + sum(each.height for each in heads) + grid.outer <= self._height
            parted = None if whole or row.height <= room else _parted(row, room)
            if parted:
                here.append(parted[0])
                rows[0] = parted[1]
            elif self._sheet.empty and len(here) == repeated:
                here.append(rows.pop(0))  # higher than a page
                continue
            self._close(grid, here, source)
            self._next()
            here = heads[:] if len(heads) < len(grid.rows) else []
            repeated = len(here)
        self._close(grid, here, source)

    def _close(self, grid: SetGrid, rows: list[SetRow], source: int) -> None:
        if not rows:
            return
        high = self._draw_grid(grid, rows, self._top + self._sheet.used, source)
        self._sheet.used += high
        self._sheet.after = 0.0
        self._sheet.empty = False

    def _draw_grid(self, grid: SetGrid, rows: Sequence[SetRow], top: float, source: int) -> float:
        y, number = top, 0
        for at, row in enumerate(rows):
            rule = grid.outer if at == 0 else grid.inner
            self._stroke(grid.left, y + rule / 2, grid.left + grid.width, y + rule / 2, rule)
            for square in row.squares:
                high = row.height if square.rows == 1 else sum(each.height for each in rows[at:at + square.rows])
                if not square.covered:
                    self._draw_square(square, y + rule, high - rule, source, number)
                if grid.sides and square.left > grid.left:
                    self._stroke(square.left, y, square.left, y + row.height, grid.inner)
                number += 1
            y += row.height
        if rows:
            self._stroke(grid.left, y + grid.outer / 2, grid.left + grid.width, y + grid.outer / 2, grid.outer)
            y += grid.outer
            if grid.sides:
                for x in (grid.left, grid.left + grid.width):
                    self._stroke(x, top, x, y, grid.outer)
        return y - top

    def _draw_square(self, square: SetSquare, top: float, high: float, source: int, number: int) -> None:
        y = top + (max(0.0, high - square.height) / 2 if square.align == "center" else 0.0)
        placed = self._sheet.lines
        for words in square.words:
            y += words.shape.before
            for line in words.lines:
                placed.append(PlacedLine(line, y, source, number))
                y += line.height
            y += words.shape.after


def _chain_end(items: Sequence[Item], at: int) -> int:
    while at < len(items) - 1 and _keeps(items[at]) and not _turns(items[at + 1]):
        at += 1
    return at


def _need(items: Sequence[Item], at: int, end: int, after: float) -> float:
    """Return the height of items that stay together and of the beginning of the last, below a space of `after`."""
    need = 0.0
    for item in items[at:end]:
        need += _whole(item) - min(after, _space_above(item))
        after = item.set.shape.after if isinstance(item.set, SetWords) else 0.0
    return need + _beginning(items[end]) - min(after, _space_above(items[end]))


def _below(items: Sequence[Item], at: int) -> float:
    """Return the height of what the last row of a table stays with; 0 where it need not."""
    grid = items[at].set
    if not isinstance(grid, SetGrid) or not grid.stays or at + 1 >= len(items):
        return 0.0
    return _need(items, at + 1, _chain_end(items, at + 1), 0.0)


def _turns(item: Item) -> bool:
    return isinstance(item.set, SetWords) and item.set.shape.new_page


def _space_above(item: Item) -> float:
    return item.set.shape.before if isinstance(item.set, SetWords) else 0.0


def _keeps(item: Item) -> bool:
    return isinstance(item.set, SetWords) and item.set.shape.keep_next


def _whole(item: Item) -> float:
    if isinstance(item.set, SetGrid):
        return sum(row.height for row in item.set.rows) + item.set.outer
    return item.set.shape.before + item.set.height + item.set.shape.after


def _beginning(item: Item) -> float:
    """Return the height of the least that may stand of an item at the foot of a page."""
    if isinstance(item.set, SetGrid):
        return _beginning_of_grid(item.set)
    words = item.set
    lines = words.lines
    if words.shape.keep_lines or (words.shape.widows and len(lines) <= _TOGETHER + 1):
        count = len(lines)
    else:
        count = _TOGETHER if words.shape.widows else 1
    high = sum(line.height for line in lines[:count]) + (words.below if count >= len(lines) else 0)
    return words.shape.before + words.above + high


def _beginning_of_grid(grid: SetGrid) -> float:
    high = sum(row.height for row in grid.rows[:grid.heads]) + grid.outer
    first = grid.rows[grid.heads] if grid.heads < len(grid.rows) else None
    if first is None:
        return high
    return high + (first.height if first.whole else min(first.height, _first_lines(first)))


def _first_lines(row: SetRow) -> float:
    return max((square.lines()[0].height for square in row.squares if square.lines()), default=row.height)


def _parted(row: SetRow, room: float) -> tuple[SetRow, SetRow] | None:
    """Return what of a row has room and what is left, or None when not a line has."""
    above, below = [], []
    rule = row.height - max((square.height for square in row.squares if square.rows == 1), default=0.0)
    for square in row.squares:
        lines, high = square.lines(), 0.0
        count = 0
        while count < len(lines) and high + lines[count].height <= room - rule:
            high += lines[count].height
            count += 1
        if not count and lines and not square.covered:
            return None
        above.append(_with_lines(square, lines[:count]))
        below.append(_with_lines(square, lines[count:]))
    return _row_of(row, above, rule), _row_of(row, below, rule)


def _row_of(row: SetRow, squares: list[SetSquare], rule: float) -> SetRow:
    high = max((square.height for square in squares), default=0.0)
    return SetRow(high + rule, tuple(squares), row.whole, row.heading)


def _with_lines(square: SetSquare, lines: tuple[SetLine, ...]) -> SetSquare:
    words = square.words[:1]
    high = sum(line.height for line in lines)
    made = tuple(SetWords(each.shape, lines, each.left, each.right, high) for each in words)
    return SetSquare(square.left, square.width, made, height_of(made), square.rows, "top", square.covered)
