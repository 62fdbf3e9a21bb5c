"""What is attached to an event: its reports, whom it was shown to, with whom it was checked, what went upward."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bulletin.intake.counting import chinese
from bulletin.urgent.severity import Above


class ReportKind(StrEnum):
    """Where a report stands in its chain."""

    FIRST = "first"  # 初报
    FOLLOW = "follow"  # 续报
    FINAL = "final"  # 终报


class Way(StrEnum):
    """How a report came."""

    TELEPHONE = "telephone"
    WRITING = "writing"


@dataclass(frozen=True)
class Report:
    """One report of the chain, the `ordinal`-th of its kind (1 first); `received_at` is when it was here.

    `draft_id` is its text, empty while there is none; `written_at` when a text of the unit came: at once for one in
    writing, later for one by telephone. `call_id` is the draft of the telephone form when a text came after it.
    `own` is one that the office wrote itself, which answers for no unit. `issue_id` is the special report (专报) made
    of it. `withdrawn` is why it counts no longer.
    """

    id: str
    kind: ReportKind
    ordinal: int
    way: Way
    received_at: datetime
    draft_id: str = ""
    written_at: datetime | None = None
    call_id: str = ""
    source: str = ""
    words: str = ""
    taken_by: str = ""
    own: bool = False
    issue_id: str = ""
    withdrawn: str = ""

    @property
    def drafts(self) -> tuple[str, ...]:
        """The drafts it is about: its text, and the record of the call."""
        return tuple(filter(None, (self.draft_id, self.call_id)))


def called(report: Report) -> str:
    """Return what a report is called: 初报, 续报一, 续报二 …, 终报; one after a reopening 终报二."""
    if report.kind is ReportKind.FOLLOW:
        return f"续报{chinese(report.ordinal)}"
    name = "初报" if report.kind is ReportKind.FIRST else "终报"
    return name if report.ordinal == 1 else f"{name}{chinese(report.ordinal)}"


@dataclass(frozen=True)
class Shown:
    """A leader saw it (呈阅): who, when, what they said; `withdrawn` is why it counts no longer."""

    id: str
    leader: str
    at: datetime
    words: str = ""
    noted_by: str = ""
    withdrawn: str = ""


@dataclass(frozen=True)
class Check:
    """It was verified (核实): with whom, when, what was found; `withdrawn` is why it counts no longer."""

    id: str
    source: str
    at: datetime
    words: str = ""
    noted_by: str = ""
    withdrawn: str = ""


@dataclass(frozen=True)
class Forwarding:
    """It went upward (上报): how high, to whom, how, when, by whom, which report.

    `unit_id` names the unit when it was the unit that told those above, not the office. `withdrawn` is why it counts
    no longer.
    """

    id: str
    above: Above
    to: str
    way: Way
    at: datetime
    report_id: str = ""
    by: str = ""
    unit_id: str = ""
    words: str = ""
    withdrawn: str = ""


@dataclass(frozen=True)
class Answers:
    """What a first report must say beside title, time and place of the event (see `bulletin.phone.FIRST_REPORT`)."""

    source: str = ""
    nature: str = ""
    extent: str = ""
    losses: str = ""
    trend: str = ""
    leaders: str = ""
    measures: str = ""
    caller_phone: str = ""
