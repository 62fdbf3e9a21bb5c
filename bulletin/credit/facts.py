"""The facts that credit is counted from; points are computed from them and never stored."""

from dataclasses import dataclass
from datetime import date
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


class FactKind(StrEnum):
    """What happened."""

    SUBMITTED = "submitted"  # 报送
    ADOPTED = "adopted"  # 采用
    FORWARDED = "forwarded"  # 上报
    INSTRUCTED = "instructed"  # 批示
    COMMISSION = "commission"  # 约稿: what became of it is the detail, see `Outcome`
    FAULT = "fault"  # 迟报、漏报、瞒报、误报: the detail is a `bulletin.urgent.faults.FaultKind`
    ERROR = "error"  # 差错: a mistake in what was sent
    REWARD = "reward"  # 单项奖励


class Outcome(StrEnum):
    """What became of a commission at one unit."""

    ANSWERED = "answered"
    LATE = "late"
    MISSING = "missing"
    OPEN = "open"


class Basis(StrEnum):
    """What a period counts by: everything on the day it happened, or all that became of what came in the period."""

    ISSUED = "issued"  # 按采用日期（出刊日期）
    RECEIVED = "received"  # 按收稿日期


@dataclass(frozen=True)
class Fact:
    """One thing that a unit is credited with, or that is held against it, on the day it counts on.

    `id` is stable: the same fact has the same id however often it is read. `unit_id` is empty while the unit is not
    recognised; `stage` is where a SUBMITTED draft stands now (one that became part of another where that one stands).
    `publication`, `number` and `mode` say where something was adopted; `leader` who instructed. Of an item made of
    several drafts, `sources` is how many units' drafts it was made of and `place` which of them this one is (1: the
    one that was printed). The level of a FAULT is who criticised it publicly, None if nobody. `editor_id` is the clerk
    of the office who edited it, `correspondent` who in the unit wrote it.
    """

    kind: FactKind
    id: str
    unit_id: str
    day: date
    title: str = ""
    draft_id: str = ""
    level: Level | None = None
    mode: Mode | None = None
    publication: str = ""
    number: str = ""
    leader: str = ""
    detail: str = ""
    section: str = ""
    nature: str = ""
    reprint: bool = False
    stage: Stage | None = None
    sources: int = 1
    place: int = 1
    characters: int = 0
    correspondent: str = ""
    editor_id: str = ""
