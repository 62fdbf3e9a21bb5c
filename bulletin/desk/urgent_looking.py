"""What the urgent desk shows: the events that are followed, one event with all that belongs to it, and what is due."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from bulletin.account import Entry
from bulletin.archive import Archive, Work
from bulletin.desk.urgent import Came, Known, unit_name
from bulletin.drafts import Draft
from bulletin.issues import Issue
from bulletin.urgent.clocks import Deadline, next_deadline
from bulletin.urgent.events import Event
from bulletin.urgent.faults import Fault
from bulletin.urgent.limits import UrgentLimits
from bulletin.urgent.reports import Answers, Way


@dataclass(frozen=True)
class Overview:
    """Events with the limits of the office; names of units and drafts of the chains by id."""

    events: tuple[Event, ...]
    limits: UrgentLimits
    units: dict[str, str]
    drafts: dict[str, Draft]


@dataclass(frozen=True)
class EventFile:
    """All about one event: names of units and people, drafts and special reports by id, the account, the faults."""

    event: Event
    limits: UrgentLimits
    units: dict[str, str]
    people: dict[str, str]
    drafts: dict[str, Draft]
    issues: dict[str, Issue]
    history: tuple[Entry, ...]
    faults: tuple[Fault, ...]


def open_events(archive: Archive) -> Overview:
    """Return the events that are followed: the gravest first, and of one level the oldest."""
    with archive.reading() as work:
        return _overview(work, sorted(work.events.open_ones(), key=lambda event: event.level.order))


def ended_events(archive: Archive, limit: int = 0) -> Overview:
    """Return the events that are closed or void, the newest first; 0: all of them."""
    with archive.reading() as work:
        return _overview(work, work.events.ended(limit))


def event_file(archive: Archive, event_id: str) -> EventFile:
    """Return all about one event. Refused: UNKNOWN."""
    with archive.reading() as work:
        event = work.events.get(event_id)
        issue_ids = dict.fromkeys(each.issue_id for each in event.reports if each.issue_id)
        return EventFile(
            event, work.events.limits(), _units(work), {person.id: person.name for person in work.people.all()},
            _drafts(work, [event]), {id: work.issues.get(id) for id in issue_ids},
            tuple(work.events.history(event_id)), tuple(work.faults.of_event(event_id)))


def event_of_draft(archive: Archive, draft_id: str) -> Event | None:
    """Return the event in whose chain a draft stands; None for a draft of none."""
    with archive.reading() as work:
        return work.events.of_draft(draft_id)


def limits(archive: Archive) -> UrgentLimits:
    """Return the limits of the office."""
    with archive.reading() as work:
        return work.events.limits()


def deadline(archive: Archive, now: datetime) -> Deadline | None:
    """Return the clock that presses most; None when nothing is due. For the title bar."""
    with archive.reading() as work:
        return next_deadline(work.events.open_ones(), work.events.limits(), now)


def from_draft(archive: Archive, draft_id: str) -> tuple[Known, Came]:
    """Return what a draft says of an event, and how it came: from its telephone form where it has one.

    For the form in which an event is registered. Refused: UNKNOWN.
    """
    with archive.reading() as work:
        draft, call = work.drafts.get(draft_id), work.submissions.phone_report(draft_id)
        unit_id = draft.facts.unit_id or ""
        if call is None:
            known = Known(draft.title, unit_id=unit_id, event_at=draft.facts.event_at,
                          answers=Answers(source=unit_name(work, unit_id)))
            return known, Came(Way.WRITING, draft_id=draft_id)
        said = asdict(call)
        answers = Answers(**{name: said[name] for name in asdict(Answers())})
        known = Known(draft.title, unit_id=unit_id, place=call.place, event_at=call.event_at, answers=answers)
        return known, Came(Way.TELEPHONE, draft_id=draft_id, source=call.source)


def _overview(work: Work, events: list[Event]) -> Overview:
    return Overview(tuple(events), work.events.limits(), _units(work), _drafts(work, events))


def _units(work: Work) -> dict[str, str]:
    return {unit.id: unit.name for unit in work.units.all()}


def _drafts(work: Work, events: Iterable[Event]) -> dict[str, Draft]:
    wanted = dict.fromkeys(draft_id for event in events for report in event.reports for draft_id in report.drafts)
    return {draft.id: draft for draft in work.drafts.many(wanted)}
