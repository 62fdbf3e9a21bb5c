"""What the urgent desk reads, in the archive's thread: all events with the limits, and one event with its texts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bulletin.archive import Archive, DraftQuery
from bulletin.desk import looking, urgent_faults, urgent_looking
from bulletin.desk.noting import office_day
from bulletin.desk.urgent_looking import EventFile
from bulletin.drafts import Draft, Urgency
from bulletin.errors import Reason, Refused
from bulletin.journals import Journal
from bulletin.text import Text
from bulletin.units import Unit
from bulletin.urgent.events import Event
from bulletin.urgent.faults import Fault, Proposal, proposals
from bulletin.urgent.limits import UrgentLimits
from bulletin.workflow import Stage

MOST_ENDED, MOST_DRAFTS = 200, 120
LINKABLE = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING, Stage.APPROVED,
                      Stage.RETURNED, Stage.RESERVE})


@dataclass(frozen=True)
class Board:
    """All events, those that ended up to a number, with the limits of the office and its units."""

    open_ones: tuple[Event, ...] = ()
    ended: tuple[Event, ...] = ()
    limits: UrgentLimits = UrgentLimits()  # noqa: RUF009 - frozen
    units: tuple[Unit, ...] = ()

    @property
    def names(self) -> Mapping[str, str]:
        """The names of the units by id."""
        return {unit.id: unit.name for unit in self.units}

    @property
    def leaders(self) -> tuple[str, ...]:
        """Whom events were shown to, the latest first."""
        shown = sorted((each for event in (*self.open_ones, *self.ended) for each in event.shown),
                       key=lambda each: each.at, reverse=True)
        return tuple(dict.fromkeys(each.leader for each in shown))


@dataclass(frozen=True)
class Shown:
    """One event with all there is to it: the texts of its reports by the id of the draft, and what clocks propose."""

    file: EventFile
    texts: Mapping[str, Text]
    journals: tuple[Journal, ...]
    proposed: tuple[Proposal, ...]

    @property
    def event(self) -> Event:
        return self.file.event


@dataclass(frozen=True)
class Candidate:
    """A draft that may be a report: what a list of them shows."""

    draft: Draft
    unit: str


@dataclass(frozen=True)
class Register:
    """The faults found within two years, the newest first, and what the clocks propose; names and titles by id."""

    faults: tuple[Fault, ...]
    proposed: tuple[Proposal, ...]
    units: tuple[Unit, ...]
    events: Mapping[str, str]


def board(archive: Archive) -> Board:
    """Return all events there are to see."""
    open_ones, ended = urgent_looking.open_events(archive), urgent_looking.ended_events(archive, MOST_ENDED)
    return Board(open_ones.events, ended.events, open_ones.limits, tuple(looking.units(archive)))


def shown(archive: Archive, event_id: str, now: datetime) -> Shown | None:
    """Return one event with all there is to it; None when there is no such event."""
    try:
        file = urgent_looking.event_file(archive, event_id)
    except Refused as refusal:
        if refusal.reason is Reason.UNKNOWN:
            return None
        raise
    with archive.reading() as work:
        texts = {id: work.revisions.get(draft.revision_id).text for id, draft in file.drafts.items()}
    proposed = proposals([file.event], file.faults, file.limits, now)
    return Shown(file, texts, tuple(looking.journals(archive)), proposed)


def event_meant(archive: Archive, thing: str) -> tuple[str, str]:
    """Return the id of the event that `thing` names, its own or that of a draft of its chain, and the id of a draft
    that stands in no chain yet; each empty where it is not meant.
    """
    event = urgent_looking.event_of_draft(archive, thing)
    if event is not None:
        return event.id, ""
    return ("", thing) if looking.some_drafts(archive, (thing,)) else (thing, "")


def candidates(archive: Archive, unit_id: str = "") -> tuple[Candidate, ...]:
    """Return the drafts that may be reports of an event: those of its unit first, the urgent before the others."""
    ids = looking.draft_ids(archive, DraftQuery(LINKABLE, urgent_first=True), MOST_DRAFTS)
    drafts = [draft for draft in looking.some_drafts(archive, tuple(ids))
              if urgent_looking.event_of_draft(archive, draft.id) is None]
    units = {unit.id: unit.name for unit in looking.units(archive)}
    drafts.sort(key=lambda draft: (bool(unit_id) and draft.facts.unit_id != unit_id,
                                   draft.facts.urgency is Urgency.NONE))
    return tuple(Candidate(draft, units.get(draft.facts.unit_id or "", "")) for draft in drafts)


def register(archive: Archive, now: datetime) -> Register:
    """Return the register of faults."""
    today = office_day(now)
    found = urgent_faults.faults_found(archive, today - timedelta(days=731), today + timedelta(days=1))
    with archive.reading() as work:
        titles = {id: work.events.get(id).title for id in {fault.event_id for fault in found} if id}
    return Register(tuple(reversed(found)), urgent_faults.proposed_faults(archive, now), tuple(looking.units(archive)),
                    titles)
