"""A text as the rules see it: passages with their place in the whole, and what in them must not be touched."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from bulletin.proof.masking import masked
from bulletin.proof.wordbook import Roster
from bulletin.text import Paragraph, Picture, Role, Table, Text, placed_cells, plain


@dataclass(frozen=True)
class Passage:
    """A paragraph or the cell of a table. `start` is its place in code points of the whole text."""

    text: str
    role: Role = Role.BODY
    start: int = 0
    in_table: bool = False

    @cached_property
    def masked(self) -> str:
        """The text with addresses, telephone numbers, times, paths and the like made unreadable, of the same length."""
        return masked(self.text)


@dataclass(frozen=True)
class Circumstances:
    """What a check knows beside the text: the day, how long an item may be (0: as it likes), the roster, and what the
    text was before it was edited (None: not known)."""

    day: date
    limit: int = 0
    title_limit: int = 0
    roster: Roster = field(default_factory=Roster)
    original: Text | None = None


@dataclass(frozen=True)
class Manuscript:
    """A whole text, its passages in order, and the circumstances."""

    text: Text
    passages: tuple[Passage, ...]
    around: Circumstances

    @cached_property
    def plain(self) -> str:
        """The text as it is read; places of finds are counted in it."""
        return plain(self.text)


def passages_in(text: Text) -> Iterator[Passage]:
    """Yield the paragraphs and the cells of tables with their places in `bulletin.text.plain(text)`."""
    start = 0
    for block in text:
        if isinstance(block, Picture):
            continue
        if isinstance(block, Paragraph):
            yield Passage(block.plain, block.role, start)
        else:
            yield from _cells(block, start)
        start += len(block.plain) + 1


def _cells(table: Table, start: int) -> Iterator[Passage]:
    for row, place, first in placed_cells(table):
        at = start + first
        for line in table.rows[row][place].text.split("\n"):
            if line:
                yield Passage(line, Role.BODY, at, in_table=True)
            at += len(line) + 1
