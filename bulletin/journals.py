"""The journals of the office: name, kind, sections, number series and where they go."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class JournalKind(StrEnum):
    """What sort of journal it is."""

    DAILY = "daily"
    GENERAL = "general"
    SPECIAL = "special"
    REFERENCE = "reference"
    SUPPLEMENT = "supplement"


class Levels(IntEnum):
    """How many have to agree to an item of a journal (审级).

    ONE: the section chief or a secretary signs; TWO: a secretary signs; THREE: the chief reviews, a secretary signs.
    """

    ONE = 1
    TWO = 2
    THREE = 3


@dataclass(frozen=True)
class Section:
    """A section (栏目) with the greatest length of an item, and of its title, in code points; 0: no limit."""

    name: str
    limit: int = 0
    title_limit: int = 0


@dataclass(frozen=True)
class Distribution:
    """Who gets the issue: 报 to superiors, 送 to peers and leaders, 发 to units below, in so many copies."""

    report_to: tuple[str, ...] = ()
    send_to: tuple[str, ...] = ()
    issue_to: tuple[str, ...] = ()
    copies: int = 0


@dataclass(frozen=True)
class Journal:
    """A journal as it is today. Numbers run on from `first_number` and `first_total` where the office stood."""

    id: str
    name: str
    kind: JournalKind
    sections: tuple[Section, ...]
    publisher: str
    masthead: str = ""
    marking: str = ""
    distribution: Distribution = Distribution()
    phone: str = ""
    layout: str = "kuaibao"
    first_year: int = 0
    first_number: int = 1
    first_total: int = 1
    closed_on: date | None = None
    version: int = 0
    levels: Levels = Levels.THREE

    def is_open(self, day: date) -> bool:
        """Return whether the journal still appears on `day`."""
        return self.closed_on is None or day < self.closed_on
