"""A table turned into another: row by row where its grid stayed."""

from collections.abc import Callable, Iterator

from bulletin.compare.pairing import aligned
from bulletin.compare.pieces import Mark
from bulletin.layout.marked.lines import lines_between
from bulletin.layout.marked.values import Row, Rows
from bulletin.text import Cell, Paragraph, Role, Run, Table


def tables_between(before: Table, after: Table) -> Iterator[Rows]:
    """Yield the table row by row where its grid stayed, else the old one gone and the new one come."""
    if _is_simple(before) and _is_simple(after) and _width(before) == _width(after):
        pairs = aligned(_row_keys(before), _row_keys(after))
    elif [_shape(row) for row in before.rows] == [_shape(row) for row in after.rows]:
        pairs = [(at, at) for at in range(len(after.rows))]
    else:
        yield lone_table(before, Mark.DELETED)
        yield lone_table(after, Mark.INSERTED)
        return
    rows = tuple(row for i, j in pairs for row in _rows(
        None if i is None else before.rows[i], None if j is None else after.rows[j]))
    yield Rows(Mark.SAME, rows, before, after)


def lone_table(table: Table, mark: Mark) -> Rows:
    sides = (table, None) if mark is Mark.DELETED else (None, table)
    return Rows(mark, tuple(_lone_row(row, mark) for row in table.rows), *sides)


def _row_keys(table: Table) -> list[str]:
    return ["\t".join(cell.text for cell in row) for row in table.rows]


def _shape(row: tuple[Cell, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((cell.columns, cell.rows) for cell in row)


def _is_simple(table: Table) -> bool:
    """Return whether no cell reaches down and every row is as wide as the first: a row may come or go."""
    return all(cell.rows == 1 for row in table.rows for cell in row) and len({_across(row) for row in table.rows}) == 1


def _across(row: tuple[Cell, ...]) -> int:
    return sum(max(1, cell.columns) for cell in row)


def _width(table: Table) -> int:
    return max(map(_across, table.rows), default=0)


def _rows(before: tuple[Cell, ...] | None, after: tuple[Cell, ...] | None) -> Iterator[Row]:
    if before is not None and after is not None and _shape(before) == _shape(after):
        lines = tuple(tuple(lines_between(_inside(one), _inside(other)))
                      for one, other in zip(before, after, strict=True))
        yield Row(Mark.SAME, tuple(_longer(*pair) for pair in zip(before, after, strict=True)), lines)
        return
    for row, mark in ((before, Mark.DELETED), (after, Mark.INSERTED)):
        if row is not None:
            yield _lone_row(row, mark)


def _longer(one: Cell, other: Cell) -> Cell:
    return max(one, other, key=lambda cell: len(cell.text))


def _lone_row(row: tuple[Cell, ...], mark: Mark) -> Row:
    sides: Callable[[Cell], tuple[list[Paragraph], list[Paragraph]]] = (
        (lambda cell: (_inside(cell), [])) if mark is Mark.DELETED else (lambda cell: ([], _inside(cell))))
    return Row(mark, row, tuple(tuple(lines_between(*sides(cell))) for cell in row))


def _inside(cell: Cell) -> list[Paragraph]:
    return [Paragraph(Role.BODY, (Run(line),) if line else ()) for line in cell.text.split("\n")]
