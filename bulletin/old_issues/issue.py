"""An old bulletin as told apart: every piece of its file in exactly one place, its items, and what is unsure."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from bulletin.intake.incoming import Look
from bulletin.issues import Number
from bulletin.journals import Distribution
from bulletin.text import Block, Paragraph, Role, Run, Text, length, paragraph


class Place(StrEnum):
    """Where a piece of the file belongs; titles, text and credit lines are parts of items."""

    MASTHEAD = "masthead"
    CONTENTS = "contents"
    NOTE = "note"
    SECTION = "section"
    TITLE = "title"
    TEXT = "text"
    CREDIT = "credit"
    IMPRINT = "imprint"


class Doubt(StrEnum):
    """Why a person should look at something; the values are the codes of the command line."""

    # of an issue
    NAME_DIFFERS = "name_differs"
    NUMBER_MISSING = "number_missing"
    DAY_MISSING = "day_missing"
    YEAR_DIFFERS = "year_differs"
    NUMBER_FROM_FILE_NAME = "number_from_file_name"
    DAY_FROM_IMPRINT = "day_from_imprint"
    SUPPLEMENT_FROM_FILE_NAME = "supplement_from_file_name"
    TOTAL_WORKED_OUT = "total_worked_out"
    LISTED_MISSING = "listed_missing"
    NO_ITEMS = "no_items"
    # of an item
    TITLE_MISSING = "title_missing"
    TITLE_BY_LOOK = "title_by_look"
    TITLE_BY_WORDING = "title_by_wording"
    TITLE_NOT_LISTED = "title_not_listed"
    SECTION_UNKNOWN = "section_unknown"
    UNIT_MISSING = "unit_missing"
    UNIT_UNKNOWN = "unit_unknown"
    UNIT_FROM_TITLE = "unit_from_title"
    TEXT_SHORT = "text_short"
    TEXT_LONG = "text_long"


@dataclass(frozen=True)
class Piece:
    """A block of the file, or a part of a paragraph that holds two things; `label` is a number or sign before a title,
    `tail` the bracket or stop behind it.

    `joins` tells that it stood in one paragraph with the piece before it.
    """

    block: Block
    look: Look = field(default=Look())
    place: Place = Place.TEXT
    label: str = ""
    tail: str = ""
    joins: bool = False

    @property
    def plain(self) -> str:
        """The characters, label and tail among them."""
        return self.label + self.block.plain + self.tail


@dataclass(frozen=True)
class Head:
    """What the masthead says: name, 第N期 (`through` for 合刊, else 0), 总第M期, the year of the number, the day.

    0, None or empty where it does not say. `supplement` where it is a 增刊, whose numbers are a series of their own.
    """

    name: str = ""
    number: int = 0
    through: int = 0
    total: int = 0
    year: int = 0
    day: date | None = None
    supplement: bool = False

    @property
    def numbered(self) -> Number | None:
        """The number as the register takes it; None while number, total or year is not known."""
        if not (self.number and self.total and self.year):
            return None
        return Number(self.year, self.number, self.total, self.through)


@dataclass(frozen=True)
class Imprint:
    """What the end of the page says: to whom the issue went, pairs of duty and name, and the day of printing."""

    distribution: Distribution = field(default=Distribution())
    responsible: tuple[tuple[str, str], ...] = ()
    day: date | None = None


@dataclass(frozen=True)
class OldItem:
    """An item: it begins at the piece `start` and reaches to the next one or to the imprint.

    `unit` is as written in the credit line, `unit_id` the unit that means. What a person set is never worked out anew:
    a title of their own in `named`.
    """

    start: int
    section: str = ""
    unit: str = ""
    unit_id: str | None = None
    correspondent: str = ""
    named: str = ""
    left_out: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class OldIssue:
    """A file told apart: its SHA-256 and size in bytes, where it lies, its pieces, what it says, what is unsure.

    """

    path: str
    sha256: str
    size: int
    pieces: tuple[Piece, ...]
    head: Head = Head()
    imprint: Imprint = Imprint()
    items: tuple[OldItem, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def kept(self) -> tuple[OldItem, ...]:
        """The items that are to be taken in."""
        return tuple(item for item in self.items if not item.left_out)

    @property
    def editors_note(self) -> str:
        """The editor's note above the items."""
        return "\n".join(piece.plain for piece in self.pieces if piece.place is Place.NOTE)


def pieces_of(issue: OldIssue, item: OldItem) -> range:
    """Return the places of the pieces between the beginning of an item and what follows it; sections are among them.
    """
    ends = [each.start for each in issue.items if each.start > item.start]
    ends += [at for at in range(item.start, len(issue.pieces)) if issue.pieces[at].place is Place.IMPRINT]
    return range(item.start, min(ends, default=len(issue.pieces)))


def title_of(issue: OldIssue, item: OldItem) -> str:
    """Return the title of an item: as a person named it, else as its pieces say; empty where it has none."""
    parts = (issue.pieces[at].block.plain for at in _titles(issue, item))
    return item.named or "".join(part.replace("\n", "") for part in parts).strip()


def text_of(issue: OldIssue, item: OldItem) -> Text:
    """Return an item in the house's text: title, body and credit line; sections stay outside."""
    titles = set(_titles(issue, item))
    own = [_as(issue.pieces[at].block, Role.TITLE) for at in sorted(titles)]
    head: list[Block] = [paragraph(item.named, Role.TITLE)] if item.named else own
    body = [_body(issue.pieces[at]) for at in pieces_of(issue, item)
            if at not in titles and issue.pieces[at].place is not Place.SECTION]
    return (*head, *body)


def length_of(issue: OldIssue, item: OldItem) -> int:
    """Return the number of characters of an item below its title, white space left out."""
    return length(tuple(block for block in text_of(issue, item)
                        if not (isinstance(block, Paragraph) and block.role is Role.TITLE)))


def marked(piece: Piece, place: Place) -> Piece:
    """Return a piece in another place; a label is parted from titles alone."""
    if place is Place.TITLE or not (piece.label or piece.tail):
        return replace(piece, place=place)
    return replace(piece, block=_with_label(piece), label="", tail="", place=place)


def _titles(issue: OldIssue, item: OldItem) -> list[int]:
    """Return where the title of an item stands: its first pieces, as far as they are one."""
    found = list[int]()
    for at in pieces_of(issue, item):
        if issue.pieces[at].place is not Place.TITLE:
            break
        found.append(at)
    return found


def _body(piece: Piece) -> Block:
    block = _with_label(piece)
    if not isinstance(block, Paragraph):
        return block
    if piece.place is Place.CREDIT:
        return replace(block, role=Role.CREDIT)
    if piece.place is Place.TITLE:  # one that is none any more
        return replace(block, role=Role.LEVEL1)
    return replace(block, role=Role.BODY) if block.role in (Role.TITLE, Role.CREDIT) else block


def _as(block: Block, role: Role) -> Block:
    return replace(block, role=role) if isinstance(block, Paragraph) else block


def _with_label(piece: Piece) -> Block:
    block = piece.block
    if not (piece.label or piece.tail) or not isinstance(block, Paragraph):
        return block
    first, *others = block.runs or (Run(""),)
    *before, last = replace(first, text=piece.label + first.text), *others
    return replace(block, runs=(*before, replace(last, text=last.text + piece.tail)))
