"""What a marked file is made of: lines, tables and pictures that stay, come and go, ends of lines included.

As in Word, the end of a paragraph is a character of its own that carries the paragraph's role: a paragraph that was
parted is one end that came, two that were joined are one end that went.
"""

from dataclasses import dataclass, replace
from itertools import groupby

from bulletin.compare.pieces import Mark
from bulletin.layout.characters import clean
from bulletin.text import Block, Cell, Paragraph, Picture, Role, Run, Table, Text

END = "\u2029"  # the end of a paragraph, while two texts are compared

Look = tuple[bool, bool, bool]
PLAIN: Look = (False, False, False)


@dataclass(frozen=True)
class Stretch:
    """Characters of one fate: how they looked before, and how they look after."""

    text: str
    mark: Mark
    before: Look
    after: Look


@dataclass(frozen=True)
class Line:
    """A paragraph of the file; `end` is what became of its end, `before` and `after` the roles it had and has.

    `move` is the number that a paragraph which went shares with the place where it came again; 0: it did not move.
    """

    stretches: tuple[Stretch, ...]
    end: Mark
    before: Role
    after: Role
    move: int = 0

    @property
    def plain(self) -> str:
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells for the grid, and the lines in each of them."""

    mark: Mark
    cells: tuple[Cell, ...]
    lines: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Rows:
    """A table; `mark` is what became of it as a whole, `before` and `after` how it read and reads."""

    mark: Mark
    rows: tuple[Row, ...]
    before: Table | None
    after: Table | None


@dataclass(frozen=True)
class Shown:
    """A picture that stays, came or went."""

    mark: Mark
    picture: Picture


Step = Line | Rows | Shown


def as_written(text: Text) -> Text:
    """Return `text` as a Word file can hold it and gives it back.

    Characters XML cannot hold are U+FFFD, every kind of line break is `\\n`, neighbouring runs of one emphasis are one.
    """
    return tuple(made for block in text if (made := _written(block)) is not None)


def _written(block: Block) -> Block | None:
    match block:
        case Paragraph(role, runs):
            looks = groupby((run for run in runs if run.text), key=look_of)
            return Paragraph(role, tuple(Run(_clean("".join(run.text for run in alike)), *look)
                                         for look, alike in looks))
        case Table(rows):
            cleaned = tuple(tuple(replace(cell, text=_clean(cell.text)) for cell in row) for row in rows)
            return Table(cleaned) if any(cleaned) else None
        case _:
            return block


def _clean(text: str) -> str:
    return clean(text).replace(END, "\n").replace("\u2028", "\n")


def look_of(run: Run) -> Look:
    """Return bold, italic and underline of a run."""
    return run.bold, run.italic, run.underline
