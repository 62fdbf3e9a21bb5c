"""The port of the search: what is found, counted and kept; the db package answers it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bulletin.issues import Number
from bulletin.search.query import Field, Query
from bulletin.workflow import Stage


class Sorting(StrEnum):
    """Newest first, or those with the words in the title and oftenest in the text first."""

    NEWEST = "newest"
    RELEVANCE = "relevance"


class Kind(StrEnum):
    """What a find is: a draft (printed or not), or an instruction or a note that belongs to one."""

    DRAFT = "draft"
    INSTRUCTION = "instruction"
    NOTE = "note"


@dataclass(frozen=True)
class Find:
    """One find: the draft `draft_id`, what of it was found (`kind`, and the id of the `thing` where it is no draft).

    `day` is the day it was printed, else received. `journal`, `number` and `issue_id` tell where it was printed first;
    empty where it never was. `marks` are (start, end) of what was found within `snippet`, in code points.
    """

    kind: Kind
    draft_id: str
    title: str
    unit: str
    section: str
    stage: Stage
    day: date
    characters: int
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    thing: str = ""
    journal: str = ""
    number: Number | None = None
    issue_id: str = ""


@dataclass(frozen=True)
class Page:
    """Some of what was found, in order: how many there are (`exact` False: at least), and where to go on (None: end).
    """

    finds: tuple[Find, ...]
    count: int
    exact: bool
    after: int | None = None


@dataclass(frozen=True)
class Facet:
    """How many of the finds have a value of a field; `text` is what is written into the box, `label` what is shown."""

    field: Field
    text: str
    label: str
    count: int


@dataclass(frozen=True)
class Facets:
    """The values that divide what was found, each field's oftenest first; counted over the newest `counted` finds."""

    all: tuple[Facet, ...]
    counted: int
    exact: bool


@dataclass(frozen=True)
class Alike:
    """A text like another: how much of it is the same (0 to 1), and the find."""

    find: Find
    likeness: float


@dataclass(frozen=True)
class SavedSearch:
    """A search kept under a name; `saved:NAME` asks it within another."""

    id: str
    name: str
    words: str
    who: str
    at: datetime


class Interrupted(Exception):
    """What was being looked for is wanted no more, because something newer was asked; nobody is told of it."""


class Search(Protocol):
    """The search over all that is kept."""

    def find(self, query: Query, sorting: Sorting = Sorting.NEWEST, limit: int = 50, after: int | None = None,
             ) -> Page: ...
    def ids(self, query: Query, limit: int = 0) -> list[str]: ...
    def facets(self, query: Query) -> Facets: ...
    def related(self, draft_id: str, limit: int = 10) -> list[Alike]: ...
    def printed_before(self, text: str, limit: int = 5) -> list[Alike]: ...


class Saved(Protocol):
    """The searches that were kept, by name."""

    def all(self) -> list[SavedSearch]: ...
    def put(self, search: SavedSearch) -> None: ...
    def drop(self, ids: Iterable[str]) -> None: ...
