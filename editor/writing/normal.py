"""The one form of a text that a QTextDocument can hold and give back without loss."""

from collections.abc import Iterable
from dataclasses import replace

from bulletin.text import Block, Cell, Paragraph, Role, Run, Table, Text
from editor.pieces.cleaning import clean


def normal(text: Text) -> Text:
    """Return `text` as `bridge.read` gives it back.

    Neighbouring runs of one emphasis are one run, empty runs are gone, every kind of line break is `\\n`, half
    surrogates are U+FFFD, spans of cells are clipped to the table, tables without a cell are gone, and a text of one
    empty body paragraph is the empty text.
    """
    blocks = tuple(made for block in text if (made := _block(block)) is not None)
    return () if blocks == (Paragraph(Role.BODY, ()),) else blocks


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return `runs` with neighbours of one emphasis made one, and empty ones left out."""
    made: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if made and replace(made[-1], text="") == replace(run, text=""):
            made[-1] = replace(run, text=made[-1].text + run.text)
        else:
            made.append(run)
    return tuple(made)


def grid(table: Table) -> tuple[list[list[tuple[int, Cell]]], int]:
    """Return the cells of each row with the column each stands in, spans clipped, and the number of columns."""
    taken: set[tuple[int, int]] = set()
    placed: list[list[tuple[int, Cell]]] = []
    for row, cells in enumerate(table.rows):
        line: list[tuple[int, Cell]] = []
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            rows = max(1, min(cell.rows, len(table.rows) - row))
            columns = 1
            while columns < cell.columns and (row, column + columns) not in taken:
                columns += 1
            taken |= {(row + down, column + right) for down in range(rows) for right in range(columns)}
            line.append((column, Cell(clean(cell.text), columns, rows)))
            column += columns
        placed.append(line)
    return placed, 1 + max((column for _, column in taken), default=-1)


def _block(block: Block) -> Block | None:
    if isinstance(block, Paragraph):
        return Paragraph(block.role, joined(replace(run, text=clean(run.text)) for run in block.runs))
    if isinstance(block, Table):
        placed, columns = grid(block)
        return Table(tuple(tuple(cell for _, cell in line) for line in placed)) if columns else None
    return block
