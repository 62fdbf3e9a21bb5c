"""An urgent event as one chain: what is known of it, its reports, and what the office did with them."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.phone import PhoneReport
from bulletin.urgent.limits import LevelLimits
from bulletin.urgent.reports import Answers, Check, Forwarding, Report, ReportKind, Shown
from bulletin.urgent.severity import Kind, Level

_NOTHING_SAID = Answers()


class EventState(StrEnum):
    """OPEN is followed; CLOSED had its last report (终报); VOID was registered by mistake."""

    OPEN = "open"
    CLOSED = "closed"
    VOID = "void"


@dataclass(frozen=True)
class Event:
    """An urgent event. `version` grows with every change and guards against overwriting.

    `event_at` is local time as ISO text to the minute or the day alone, empty while unknown (as in
    `bulletin.phone.PhoneReport`); `received_at` when the office first knew, by a report or otherwise. An event without
    reports is one the office heard of before the unit said anything. `limits` are those it was closed under: what is
    over is not judged by limits that came later.
    """

    id: str
    title: str
    received_at: datetime
    kind: Kind = Kind.OTHER
    level: Level = Level.UNJUDGED
    unit_id: str = ""
    place: str = ""
    event_at: str = ""
    state: EventState = EventState.OPEN
    reports: tuple[Report, ...] = ()
    shown: tuple[Shown, ...] = ()
    checks: tuple[Check, ...] = ()
    forwardings: tuple[Forwarding, ...] = ()
    answers: Answers = _NOTHING_SAID
    registered_by: str = ""
    ended_at: datetime | None = None
    limits: LevelLimits | None = None
    version: int = 0

    @property
    def chain(self) -> tuple[Report, ...]:
        """The reports that count, in the order they joined."""
        return tuple(each for each in self.reports if not each.withdrawn)

    @property
    def first(self) -> Report | None:
        """The first report; None while the unit said nothing."""
        return next(iter(self.chain), None)

    @property
    def last(self) -> Report | None:
        """The newest report."""
        return self.chain[-1] if self.chain else None

    @property
    def first_report(self) -> PhoneReport:
        """The ten fields of the first report as they are known now."""
        return PhoneReport(self.received_at, event_at=self.event_at, place=self.place, title=self.title,
                           **asdict(self.answers))

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the ten fields of a first report that say nothing yet, as in `bulletin.phone.FIRST_REPORT`."""
        return self.first_report.unanswered

    @property
    def drafts(self) -> tuple[str, ...]:
        """The drafts of the chain, first report first."""
        return tuple(draft_id for each in self.chain for draft_id in each.drafts)

    @property
    def next_kind(self) -> ReportKind:
        """What the next report is, unless it is the last."""
        return ReportKind.FOLLOW if self.chain else ReportKind.FIRST

    def report(self, report_id: str) -> Report:
        """Return a report of the chain. Refused: UNKNOWN (what="report")."""
        for each in self.chain:
            if each.id == report_id:
                return each
        raise Refused(Reason.UNKNOWN, what="report", id=report_id)

    def reported(self, report: Report) -> "Event":
        """Return the event with one more report, which gets its kind and number from where it stands in the chain.

        One that came before the event was known makes that the time it was received at. A report that says FINAL ends
        the chain and closes the event. Refused: EVENT_CLOSED; ALREADY_LINKED for a draft that is in the chain.
        """
        self.must_be_open()
        if report.draft_id:
            self._must_be_new(report.draft_id)
        kind = ReportKind.FINAL if report.kind is ReportKind.FINAL else self.next_kind
        ordinal = max((each.ordinal for each in self.chain if each.kind is kind), default=0) + 1
        joined = replace(self, reports=(*self.reports, replace(report, kind=kind, ordinal=ordinal)))
        if not report.own:
            joined = replace(joined, received_at=min(self.received_at, report.received_at))
        if kind is ReportKind.FINAL:
            return replace(joined, state=EventState.CLOSED, ended_at=report.received_at)
        return joined

    def linked(self, report_id: str, draft_id: str, written_at: datetime) -> "Event":
        """Return the event with a text for a report that had none, or only the record of a call.

        Refused: EVENT_CLOSED when void, UNKNOWN, ALREADY_LINKED for a draft in the chain, and for a report that came
        in writing or has its text already.
        """
        self.must_not_be_void()
        report = self.report(report_id)
        self._must_be_new(draft_id)
        if report.draft_id and report.written_at:
            raise Refused(Reason.ALREADY_LINKED, title=self.title)
        return self.with_report(replace(report, draft_id=draft_id, call_id=report.draft_id, written_at=written_at))

    def with_report(self, changed: Report) -> "Event":
        """Return the event with a report as it is now."""
        return replace(self, reports=tuple(changed if each.id == changed.id else each for each in self.reports))

    def reopened(self) -> "Event":
        """Return a closed or void event to being followed. Refused: EVENT_OPEN."""
        if self.state is EventState.OPEN:
            raise Refused(Reason.EVENT_OPEN, title=self.title)
        return replace(self, state=EventState.OPEN, ended_at=None, limits=None)

    def voided(self, at: datetime) -> "Event":
        """Return an event that was registered by mistake. Refused: EVENT_CLOSED unless it is open."""
        self.must_be_open()
        return replace(self, state=EventState.VOID, ended_at=at)

    def without(self, thing_id: str, reason: str) -> "Event":
        """Return the event with a report, a showing, a check or a forwarding that counts no longer, and why.

        Only the newest report can go, the chain behind it would not fit. Refused: EVENT_CLOSED for a report of an event
        that is not open, and for anything of a void one; UNKNOWN (what="report"); REPORT_FOLLOWED for a report with
        others behind it.
        """
        self.must_not_be_void()
        if thing_id in {each.id for each in self.reports}:
            self.must_be_open()
        if self.last and thing_id in {each.id for each in self.chain[:-1]}:
            raise Refused(Reason.REPORT_FOLLOWED, title=self.title)
        changed = replace(
            self, reports=tuple(replace(e, withdrawn=reason) if e.id == thing_id else e for e in self.reports),
            shown=tuple(replace(e, withdrawn=reason) if e.id == thing_id else e for e in self.shown),
            checks=tuple(replace(e, withdrawn=reason) if e.id == thing_id else e for e in self.checks),
            forwardings=tuple(replace(e, withdrawn=reason) if e.id == thing_id else e for e in self.forwardings))
        if changed == self:
            raise Refused(Reason.UNKNOWN, what="report", id=thing_id)
        return changed

    def must_be_open(self) -> None:
        """Refuse with EVENT_CLOSED unless the event is followed."""
        if self.state is not EventState.OPEN:
            raise Refused(Reason.EVENT_CLOSED, title=self.title)

    def must_not_be_void(self) -> None:
        """Refuse with EVENT_CLOSED what was registered by mistake; a closed event is still shown and forwarded."""
        if self.state is EventState.VOID:
            raise Refused(Reason.EVENT_CLOSED, title=self.title)

    def _must_be_new(self, draft_id: str) -> None:
        if draft_id in self.drafts:
            raise Refused(Reason.ALREADY_LINKED, title=self.title)
