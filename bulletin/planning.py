"""Planning and readying issues: templates, days journals appear on, proofs, accepted findings, drafts kept back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bulletin.issues import Issue, IssueState, Number
from bulletin.journals import Distribution, Journal
from bulletin.twins import Twin

FIRST_PROOF, SECOND_PROOF = 1, 2
PROOFS = (FIRST_PROOF, SECOND_PROOF)  # 一校、二校: an issue is proofread at least twice before it is printed
KEPT_LONG = timedelta(days=30)  # a draft kept back for longer has probably gone stale


@dataclass(frozen=True)
class Template:
    """What an issue that comes again and again begins with; without a `distribution` it goes where the journal goes."""

    id: str
    journal_id: str
    name: str
    editors_note: str = ""
    pages_planned: int = 0
    distribution: Distribution | None = None


@dataclass(frozen=True)
class Tick:
    """A proof that was read: which (1 一校, 2 二校), and the SHA-256 of what was read (`Issue.content`)."""

    round: int
    content: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Accepted:
    """A finding that somebody let pass with a reason, as long as it says the same (`said`, see `Problem.said`)."""

    kind: str
    draft_id: str
    said: str
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Reserved:
    """An approved draft kept back for a later issue: a word why, by whom."""

    draft_id: str
    words: str
    who: str
    at: datetime

    def is_old(self, now: datetime) -> bool:
        """Return whether it has been kept back for longer than 30 days."""
        return now - self.at > KEPT_LONG


@dataclass(frozen=True)
class Due:
    """A day on which a journal appears and by when it has to be out; the issue of that day, empty while there is none.

    `asked`: one of the journal's days; else somebody dated an issue on it, which has to be out by the end of the day,
    as has a journal without a time of its own.
    """

    journal_id: str
    day: date
    due_at: datetime
    issue_id: str = ""
    asked: bool = True


class Outlook(StrEnum):
    """How a journal's day stands: what is there, or what is wanting. LATE and MISSING: the time is over."""

    VOID = "void"
    PUBLISHED = "published"
    SIGNED = "signed"
    PLANNED = "planned"
    LATE = "late"
    MISSING = "missing"
    EXPECTED = "expected"


@dataclass(frozen=True)
class Printed:
    """An item of a published issue, and the digest of the words it came with."""

    draft_id: str
    title: str
    digest: str
    unit_id: str
    issue_id: str
    journal: str
    number: Number | None
    day: date


@dataclass(frozen=True)
class Lately:
    """What was printed lately; of the drafts now on the board the digests they came with, and what they are like."""

    printed: tuple[Printed, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)
    twins: Mapping[str, tuple[Twin, ...]] = field(default_factory=dict)


class Planning(Protocol):
    """Templates, proofs, accepted findings and drafts kept back; which issues are dated when, and what they printed."""

    def templates(self, journal_id: str) -> list[Template]: ...
    def template(self, id: str) -> Template: ...
    def put_template(self, template: Template, who: str, at: datetime) -> None: ...
    def drop_template(self, id: str) -> None: ...
    def ticks(self, issue_id: str) -> list[Tick]: ...
    def tick(self, issue_id: str, tick: Tick) -> None: ...
    def untick(self, issue_id: str, rounds: Iterable[int]) -> None: ...
    def accepted(self, issue_id: str) -> list[Accepted]: ...
    def accept(self, issue_id: str, accepted: Accepted) -> None: ...
    def unaccept(self, issue_id: str, accepted: Accepted) -> None: ...
    def reserved(self) -> list[Reserved]: ...
    def reserve(self, reserved: Reserved) -> None: ...
    def unreserve(self, draft_id: str) -> None: ...
    def dated(self, first: date, last: date) -> list[tuple[str, bool]]: ...
    def first_days(self) -> dict[str, date]: ...
    def printed(self, journal_id: str, issues: int) -> list[Printed]: ...
    def digests(self, draft_ids: Iterable[str]) -> dict[str, str]: ...


def template_from(issue: Issue, name: str) -> Template:
    """Return a template, not kept yet, that begins an issue as this one is: note, planned pages, distribution."""
    return Template("", issue.journal_id, name, issue.editors_note, issue.pages_planned, issue.distribution)


def standing_ticks(ticks: Iterable[Tick], content: str) -> dict[int, Tick]:
    """Return the proofs that were read of exactly this content, by round; others no longer count."""
    return {tick.round: tick for tick in ticks if tick.content == content}


def days_of(journal: Journal, first: date, last: date) -> list[date]:
    """Return the days from `first` to `last`, both included, on which the journal should appear."""
    days = (first + timedelta(days=at) for at in range((last - first).days + 1))
    return [day for day in days if day.isoweekday() in journal.weekdays and journal.is_open(day)]


def outlook(due: Due, issue: Issue | None, now: datetime, *, signed: bool = False, void: bool = False) -> Outlook:
    """Return how a day of a journal stands at `now`. `signed`: exactly as it is; `void`: it was declared so.

    An issue that was given up is none.
    """
    if void:
        return Outlook.VOID
    if issue is None or issue.state is IssueState.DROPPED:
        return Outlook.MISSING if now > due.due_at else Outlook.EXPECTED
    if issue.state is IssueState.PUBLISHED:
        return Outlook.PUBLISHED
    if now > due.due_at:
        return Outlook.LATE
    return Outlook.SIGNED if signed or issue.state is IssueState.FROZEN else Outlook.PLANNED
