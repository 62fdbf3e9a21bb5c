"""Characters that are none: half a surrogate pair, typed or pasted, can be kept in no file and sealed by no hash."""

import re
from dataclasses import replace

from bulletin.text import Cell, Paragraph, Run, Table, Text

REPLACEMENT = "\ufffd"

_HALVES = re.compile("[\ud800-\udfff]")


def whole(words: str) -> str:
    """Return `words` with every half of a surrogate pair as U+FFFD (Unicode 17, 3.9: ill-formed, to be replaced)."""
    return words if words.isascii() else _HALVES.sub(REPLACEMENT, words)


def whole_text(text: Text) -> Text:
    """Return `text` with every half of a surrogate pair as U+FFFD."""
    return tuple(
        replace(block, runs=tuple(_run(run) for run in block.runs)) if isinstance(block, Paragraph)
        else replace(block, rows=tuple(tuple(_cell(cell) for cell in row) for row in block.rows))
        if isinstance(block, Table) else replace(block, name=whole(block.name))
        for block in text)


def _run(run: Run) -> Run:
    return replace(run, text=whole(run.text))


def _cell(cell: Cell) -> Cell:
    return replace(cell, text=whole(cell.text))
