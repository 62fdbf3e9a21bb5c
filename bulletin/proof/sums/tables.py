"""Totals in tables (S05): rows and columns named 合计, 总计 or 小计 must be the sums of the others."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bulletin.proof.problem import Found
from bulletin.proof.sums.quantity import Quantity, quantities
from bulletin.text import Table, placed_cells

_GRAND = re.compile(
    r"[ \u3000]*(?:合[ \u3000]*计|总[ \u3000]*计|共[ \u3000]*计|总[ \u3000]*数)(?:[（(][^（）()]*[）)])?[ \u3000]*")
_PARTIAL = re.compile(r"[ \u3000]*小[ \u3000]*计(?:[（(][^（）()]*[）)])?[ \u3000]*")
# Columns of which nobody makes a sum.
_NO_SUM = re.compile(
    r"[%％率比均占]|单价|价格|排名|名次|位次|序号|编号|增速|增幅|增长|年龄|时间|日期|年份|月份|电话|得分|分数|指数|备注|标准|系数|进度")
_BRACKETED = re.compile(r"[（(][^（）()%％]*[）)]")
_AMONG = re.compile(r"[ \u3000]*(?:其中|#|＃|其:)")
_NONE = re.compile(r"[ \u3000]*[-—–－/／、无]*[ \u3000]*")
_OFF = Decimal("0.2")  # a single column is judged only when the total is this near


@dataclass(frozen=True)
class Figure:
    """A cell that is nothing but a figure: its place in the table's text and its value."""

    start: int
    end: int
    quantity: Quantity


@dataclass(frozen=True)
class Grid:
    """A table as columns see it: the words of each cell, and its figure where it is one."""

    words: tuple[tuple[str, ...], ...]
    figures: tuple[tuple[Figure | None, ...], ...]


def found_in(table: Table) -> Iterator[Found]:
    """Yield totals that are not what their row or column comes to; places are counted in `table.plain`."""
    grid = grid_of(table)
    if grid is None or len(grid.words) < 3:
        return
    down = list(_down(grid))
    yield from down
    taken = {each.start for each in down}
    yield from (each for each in _across(grid) if each.start not in taken)


def grid_of(table: Table) -> Grid | None:
    """Return the table as a grid; None when its rows are of different lengths or it is merged below the header."""
    starts: dict[tuple[int, int], int] = {(row, place): start for row, place, start in placed_cells(table)}
    width = max((sum(max(1, cell.columns) for cell in row) for row in table.rows), default=0)
    rows, figures = [], []
    for number, row in enumerate(table.rows):
        words: list[str] = []
        here: list[Figure | None] = []
        for place, cell in enumerate(row):
            words += [cell.text] + [""] * (max(1, cell.columns) - 1)
            here += [_figure(cell.text, starts[number, place])] + [None] * (max(1, cell.columns) - 1)
        if len(words) == width and all(cell.rows == 1 for cell in row):
            rows.append(tuple(words))
            figures.append(tuple(here))
        elif number > 2:
            return None
    return Grid(tuple(rows), tuple(figures)) if width > 1 else None


def _figure(text: str, start: int) -> Figure | None:
    bare = text.strip()
    known = quantities(bare)
    if len(known) != 1 or known[0].start or len(known[0].text) != len(bare) or known[0].approximate:
        return None
    first = start + text.index(bare)
    return Figure(first, first + len(bare), known[0])


def _label(row: Sequence[str]) -> str:
    return next((words for words in row[:2] if words.strip()), "")


def _down(grid: Grid) -> Iterator[Found]:
    """Look at each row named 合计 or 小计: the sum of the rows above it, or below it when it comes first."""
    labels = [_label(row) for row in grid.words]
    if any(_AMONG.match(label) for label in labels):
        return
    for at, label in enumerate(labels):
        if not (_GRAND.fullmatch(label) or _PARTIAL.fullmatch(label)):
            continue
        ways = [way for way in _ways(labels, at, grid) if len(way) > 1]
        columns = [column for column in range(len(grid.words[at]))
                   if grid.figures[at][column] and not _is_rate(grid, column)]
        yield from _judged([(grid.figures[at][column],
                             [_column(grid, way, column) for way in ways]) for column in columns])


def _ways(labels: Sequence[str], at: int, grid: Grid) -> Iterator[list[int]]:
    """Yield the rows whose sum a total may be: all single ones, those since the last total, or the totals in part."""
    first = next((n for n, row in enumerate(grid.figures) if any(row)), 0)
    plain = [n for n, label in enumerate(labels) if n >= first and not _GRAND.fullmatch(label)
             and not _PARTIAL.fullmatch(label)]
    above, below = [n for n in plain if n < at], [n for n in plain if n > at]
    partial = [n for n, label in enumerate(labels) if _PARTIAL.fullmatch(label) and n != at]
    last = max((n for n, label in enumerate(labels[:at]) if _PARTIAL.fullmatch(label) or _GRAND.fullmatch(label)),
               default=-1)
    if _PARTIAL.fullmatch(labels[at]):
        following = next((n for n in range(at + 1, len(labels)) if n not in plain), len(labels))
        yield [n for n in above if n > last]
        yield [n for n in below if n < following]
    else:
        yield above
        yield [n for n in above if n > last]
        yield below
        yield [n for n in partial if n < at]
        yield partial


def _column(grid: Grid, rows: Iterable[int], column: int) -> list[Quantity] | None:
    """Return the figures of `column` in `rows`; None when a cell holds words instead."""
    found: list[Quantity] = []
    for row in rows:
        figure = grid.figures[row][column]
        if figure:
            found.append(figure.quantity)
        elif not _NONE.fullmatch(grid.words[row][column]):
            return None
    return found


def _is_rate(grid: Grid, column: int) -> bool:
    header = next((n for n, row in enumerate(grid.figures) if any(row)), 1)
    head = "".join(row[column] for row in grid.words[:max(1, header)])
    # 万元 and 个 are units, 户均 and 占比 are not to be added.
    return bool(_NO_SUM.search(_BRACKETED.sub("", head))) or any(
        figure.quantity.unit in ("%", "个百分点", "倍") for row in grid.figures if (figure := row[column]))


def _judged(totals: Sequence[tuple[Figure | None, list[list[Quantity] | None]]]) -> Iterator[Found]:
    """Yield totals that no way of adding comes to, where it is sure that adding is meant.

    It is sure when another total in the same line comes out, or when the total is near what it should be.
    """
    right = sum(_comes_out(total.quantity, ways) for total, ways in totals if total)
    for total, ways in totals:
        sums = [way for way in ways if way and len(way) > 1]
        if total is None or not sums or len(sums) < len([way for way in ways if way is not None]) \
                or _comes_out(total.quantity, ways):
            continue
        nearest = min(sums, key=lambda way: abs(_sum(way) - total.quantity.value))
        whole = _sum(nearest)
        near = bool(whole) and abs(whole - total.quantity.value) <= _OFF * abs(whole)
        if near or right:
            like = max((total.quantity, *nearest), key=lambda each: -each.step)
            yield Found(total.start, total.end, None, "table",
                        {"stated": total.quantity.text, "computed": like.written(whole).removesuffix(like.unit)
                         + total.quantity.unit})


def _sum(figures: Iterable[Quantity]) -> Decimal:
    return sum((each.value for each in figures), Decimal(0))


def _comes_out(total: Quantity, ways: Iterable[list[Quantity] | None]) -> bool:
    """Return whether one way of adding comes to the total; figures with decimals may be rounded."""
    return any(abs(_sum(way) - total.value) <= total.slack + sum((each.slack for each in way), Decimal(0))
               for way in ways if way)


def _across(grid: Grid) -> Iterator[Found]:
    """Look at each column headed 合计 or 小计: which columns it adds is learned from the rows that come out."""
    header = next((n for n, row in enumerate(grid.figures) if sum(each is not None for each in row) > 1), 0)
    if not header:
        return
    width = len(grid.words[0])
    heads = [[row[column] for row in grid.words[:header] if row[column].strip()] for column in range(width)]
    totals = [column for column in range(width) if heads[column] and any(
        _GRAND.fullmatch(heads[column][-1]) or _PARTIAL.fullmatch(heads[column][-1]) for _ in (0,))]
    rates = {column for column in range(width) if _is_rate(grid, column)}
    for total in totals:
        plain = [column for column in range(width) if column not in totals and column not in rates
                 and any(row[column] for row in grid.figures[header:])]
        yield from _by_columns(grid, header, total, [
            [column for column in plain if column > total], [column for column in plain if column < total], plain,
            [column for column in plain if total < column < _next(totals, total, width)],
            [column for column in plain if _last(totals, total) < column < total]])


def _next(totals: Sequence[int], total: int, width: int) -> int:
    return next((each for each in totals if each > total), width)


def _last(totals: Sequence[int], total: int) -> int:
    return max((each for each in totals if each < total), default=-1)


def _by_columns(grid: Grid, header: int, total: int, groups: Sequence[list[int]]) -> Iterator[Found]:
    for group in groups:
        if len(group) < 2:
            continue
        rows = [(figure, _row(grid, n, group)) for n in range(header, len(grid.words))
                if (figure := grid.figures[n][total])]
        known = [(figure, parts) for figure, parts in rows if parts]
        right = [figure for figure, parts in known if _comes_out(figure.quantity, [parts])]
        if len(right) > 1 and 2 * len(right) >= len(known):
            for figure, parts in known:
                if not _comes_out(figure.quantity, [parts]):
                    like = max((figure.quantity, *parts), key=lambda each: -each.step)
                    yield Found(figure.start, figure.end, None, "table", {
                        "stated": figure.quantity.text,
                        "computed": like.written(_sum(parts)).removesuffix(like.unit) + figure.quantity.unit})
            return


def _row(grid: Grid, row: int, columns: Iterable[int]) -> list[Quantity]:
    """Return the figures of a row in `columns`; nothing when a cell holds words instead."""
    found: list[Quantity] = []
    for column in columns:
        figure = grid.figures[row][column]
        if figure:
            found.append(figure.quantity)
        elif not _NONE.fullmatch(grid.words[row][column]):
            return []
    return found
