"""The facts that credit is counted from; points are computed from them and never stored."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bulletin.workflow import Stage


class Level(StrEnum):
    """Whose publication adopted an item, or whose leader gave an instruction."""

    COUNTY = "county"
    CITY = "city"
    PROVINCE = "province"
    CENTRE = "centre"


class Mode(StrEnum):
    """Whether an item was printed alone (单篇) or made of several drafts (综合)."""

    SINGLE = "single"
    COMPOSITE = "composite"


@dataclass(frozen=True)
class Sent:
    """A unit sent a draft; `unit_id` is empty while the unit is not recognised.

    `stage` is where it stands now; a draft that became part of another stands where that one stands.
    """

    draft_id: str
    unit_id: str
    title: str
    received_at: datetime
    stage: Stage


@dataclass(frozen=True)
class Adopted:
    """A unit's draft was printed: where, as which number, on which day, at which level, in which mode."""

    draft_id: str
    unit_id: str
    title: str
    publication: str
    number: int
    day: date
    level: Level
    mode: Mode


@dataclass(frozen=True)
class Instructed:
    """A leader wrote an instruction (批示) on a unit's draft: who, of which level, on which day."""

    draft_id: str
    unit_id: str
    title: str
    leader: str
    day: date
    level: Level


Fact = Sent | Adopted | Instructed
