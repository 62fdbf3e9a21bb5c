"""What is asked of the archive: a tree of words, fields and their combinations, made by `bulletin.search.parsing`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Field(StrEnum):
    """What a search may be narrowed by; the values are the English names in the search box."""

    TITLE = "title"
    UNIT = "unit"
    PERSON = "person"
    SECTION = "section"
    JOURNAL = "journal"
    NUMBER = "no"
    STATE = "state"
    DATE = "date"
    HAS = "has"
    LENGTH = "len"
    SAVED = "saved"


class State(StrEnum):
    """Where a find stands, as people look for it: of the workflow's stages those that are one to whoever searches."""

    INCOMING = "incoming"  # 来稿: received
    IN_WORK = "in_work"  # 在编: editing, submitted, reviewed, awaiting, returned
    APPROVED = "approved"  # 已签发: approved, placed
    PUBLISHED = "published"  # 已刊发
    RESERVE = "reserve"  # 备用
    DECLINED = "declined"  # 不采用
    MERGED = "merged"  # 已合稿
    TAKEN_BACK = "taken_back"  # 已撤收: found only where it is asked for


class Having(StrEnum):
    """What a find has: `has:批示`, `has:批注`, `has:图片`, `has:表格`, `has:附件`, `has:原件`."""

    INSTRUCTION = "instruction"
    NOTE = "note"
    PICTURE = "picture"
    TABLE = "table"
    ATTACHMENT = "attachment"
    ORIGINAL = "original"


@dataclass(frozen=True)
class Word:
    """Text that occurs anywhere in the title or the text; a phrase in quotes is one with blanks and signs in it."""

    text: str


@dataclass(frozen=True)
class InField:
    """Text that occurs in a field (TITLE, UNIT, PERSON, SECTION, JOURNAL), or a number of an issue (NUMBER, such as
    12 or 2026-12).
    """

    field: Field
    text: str


@dataclass(frozen=True)
class InState:
    """Drafts that stand there."""

    state: State


@dataclass(frozen=True)
class Has:
    """Drafts that have it."""

    what: Having


@dataclass(frozen=True)
class Days:
    """Printed, or where never printed received, from `first` to `last`, both counted; None leaves that end open."""

    first: date | None
    last: date | None


@dataclass(frozen=True)
class Length:
    """From `least` to `most` characters, both counted; None leaves that end open."""

    least: int | None
    most: int | None


@dataclass(frozen=True)
class Not:
    """All that is not so."""

    part: "Query"


@dataclass(frozen=True)
class All:
    """What all parts ask; without parts, everything."""

    parts: tuple["Query", ...] = ()


@dataclass(frozen=True)
class Either:
    """What at least one part asks."""

    parts: tuple["Query", ...]


Query = Word | InField | InState | Has | Days | Length | Not | All | Either
EVERYTHING = All()


def all_of(parts: Iterable[Query]) -> Query:
    """Return what asks all of `parts`, in its one plain form: nothing within its like, nothing twice, no one alone."""
    flat = dict.fromkeys(each for part in parts for each in (part.parts if isinstance(part, All) else (part,)))
    return next(iter(flat)) if len(flat) == 1 else All(tuple(flat))


def either_of(parts: Iterable[Query]) -> Query:
    """Return what asks at least one of `parts` (there must be one), in its one plain form."""
    flat = dict.fromkeys(each for part in parts for each in (part.parts if isinstance(part, Either) else (part,)))
    if EVERYTHING in flat:
        return EVERYTHING
    return next(iter(flat)) if len(flat) == 1 else Either(tuple(flat))


def negated(part: Query) -> Query:
    """Return what asks the contrary of `part`; not not so is so."""
    return part.part if isinstance(part, Not) else Not(part)
