"""今日: what concerns the person who sits here today, read in one look; nothing is changed here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from bulletin.archive import Archive, DraftQuery, Work
from bulletin.commissions import standing as commissioned
from bulletin.commissions.commission import Commission
from bulletin.commissions.commission import State as CommissionState
from bulletin.credit.facts import Basis, FactKind
from bulletin.credit.periods import Period
from bulletin.desk.assembly import drafts_of
from bulletin.desk.docket import Case, cases_of
from bulletin.desk.looking import ready_ids
from bulletin.desk.noting import OFFICE_ZONE, office_day
from bulletin.desk.planning import Schedule, schedule_in
from bulletin.desk.queueing import Line, lines_in, may_agree
from bulletin.desk.unit_record import last_sent_in
from bulletin.drafts import Draft, Lying, Urgency
from bulletin.instructions import standing as instructed
from bulletin.instructions.instruction import Instruction
from bulletin.instructions.instruction import State as InstructionState
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal
from bulletin.people import Actor, RoleName
from bulletin.planning import Due, Outlook, outlook
from bulletin.units import Unit, UnitClass, units_on
from bulletin.urgent.clocks import Deadline, Standing, clocks
from bulletin.urgent.events import Event
from bulletin.urgent.limits import UrgentLimits
from bulletin.workflow import WRITABLE, Stage

SHOWN = 5  # of each kind; the rest is counted
_URGENT_SHOWN = _SILENT_SHOWN = 3
_BACK, _AHEAD = timedelta(days=14), timedelta(days=7)  # where issues not out yet, and the next one, are looked for
_SOON = timedelta(days=2)
_FRESH_DAYS = timedelta(days=2)
_FIRST_DAYS = 7  # of a month: it says nothing yet of who is silent
_EVER, _NEVER = datetime(1980, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
_NOTHING = Lying()

Thing = TypeVar("Thing")


class Part(StrEnum):
    """What of the day is shown; KEPT are the backups, which no archive knows of."""

    MINE = "mine"
    ISSUES = "issues"
    CLOCKS = "clocks"
    OVERDUE = "overdue"
    FRESH = "fresh"
    SILENT = "silent"
    KEPT = "kept"


_LEADERS = (Part.MINE, Part.ISSUES, Part.CLOCKS, Part.OVERDUE)
_ADMINS = (Part.ISSUES, Part.FRESH, Part.SILENT, Part.KEPT)


@dataclass(frozen=True)
class Some(Generic[Thing]):
    """The first of many, and how many there are."""

    shown: tuple[Thing, ...] = ()
    count: int = 0

    @property
    def more(self) -> int:
        """How many there are beside those shown."""
        return self.count - len(self.shown)


@dataclass(frozen=True)
class Appearing:
    """An issue that is due, or only its day where there is none yet. Of a planned one `lacking` items are not approved
    any more; `signed`: exactly as it is; `void`: it was declared so.
    """

    due: Due
    journal: Journal
    issue: Issue | None = None
    signed: bool = False
    void: bool = False
    lacking: int = 0

    @property
    def name(self) -> str:
        """What the journal is called on that day."""
        return self.journal.on(self.due.day).name

    def outlook(self, now: datetime) -> Outlook:
        """Return how it stands at `now`."""
        return outlook(self.due, self.issue, now, signed=self.signed, void=self.void)


@dataclass(frozen=True)
class Unsaved:
    """Typing on a draft that is no version yet, since when."""

    draft: Draft
    at: datetime


@dataclass(frozen=True)
class Mine:
    """What waits for one person: agreement, drafts sent back, typing that is no version, drafts in hand, how many
    approved drafts have no place yet, and of the own instructions and commissions those that want a deed: to be
    assigned, due within two days, or answered by all and to be settled.
    """

    agree: Some[Line] = Some()
    returned: Some[Draft] = Some()
    unsaved: Some[Unsaved] = Some()
    editing: Some[Draft] = Some()
    ready: int = 0
    cases: Some[Case] = Some()
    commissions: Some[Commission] = Some()

    @property
    def count(self) -> int:
        """How many matters there are; what has no place yet is one of them."""
        return sum(each.count for each in (self.agree, self.returned, self.unsaved, self.editing, self.cases,
                                           self.commissions)) + bool(self.ready)


@dataclass(frozen=True)
class Fresh:
    """Drafts nobody touched yet: those of today, of the two days before, and older ones; the newest urgent ones."""

    today: Lying = _NOTHING
    lately: Lying = _NOTHING
    older: Lying = _NOTHING
    urgent: tuple[Draft, ...] = ()


@dataclass(frozen=True)
class Quiet:
    """A unit that sent nothing, and the day it sent something last; None for one that never did."""

    unit: Unit
    last: date | None


@dataclass(frozen=True)
class Silent:
    """Who of the `watched` units sent nothing since a day, the longest silent first. `key`: only key units are watched.
    """

    since: date = date.min
    units: Some[Quiet] = Some()
    watched: int = 0
    key: bool = True


@dataclass(frozen=True)
class Overdue:
    """The instructions and commissions whose day has passed, the longest overdue first."""

    cases: Some[Case] = Some()
    commissions: Some[Commission] = Some()


@dataclass(frozen=True)
class Day:
    """What concerns one person on a day of the office; `parts` are those shown to them, others are empty.

    `clocks` holds of each event the clock that is due first, `followed` how many events are followed altogether;
    `units` names by id.
    """

    today: date
    parts: tuple[Part, ...] = tuple(Part)
    mine: Mine = Mine()
    issues: tuple[Appearing, ...] = ()
    clocks: Some[Deadline] = Some()
    followed: int = 0
    overdue: Overdue = Overdue()
    fresh: Fresh = Fresh()
    silent: Silent = Silent()
    units: Mapping[str, str] = field(default_factory=dict)


def parts_for(actor: Actor) -> tuple[Part, ...]:
    """Return what concerns a person by their roles: a leader sees no drafts that came in, and who only administers
    signs and follows nothing.
    """
    if actor.single_seat or actor.roles & {RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY}:
        return tuple(Part)
    seen = {*(_LEADERS if RoleName.LEADER in actor.roles else ()), *(_ADMINS if RoleName.ADMIN in actor.roles else ())}
    return tuple(part for part in Part if part in seen)


def day(archive: Archive, actor: Actor, now: datetime) -> Day:
    """Return what concerns `actor` at `now`, all from one look."""
    parts, today = parts_for(actor), office_day(now)
    with archive.reading() as work:
        units = work.units.all()
        followed = work.events.open_ones() if Part.CLOCKS in parts else []
        given = work.instructions.open_ones() if {Part.MINE, Part.OVERDUE} & set(parts) else []
        asked = work.commissions.open_ones() if given or {Part.MINE, Part.OVERDUE} & set(parts) else []
        return Day(
            today, parts,
            mine=_mine(work, actor, given, asked, today) if Part.MINE in parts else Mine(),
            issues=_issues(work, today, now) if Part.ISSUES in parts else (),
            clocks=_clocks(followed, work.events.limits(), now), followed=len(followed),
            overdue=_overdue(work, given, asked, today) if Part.OVERDUE in parts else Overdue(),
            fresh=_fresh(work, today) if Part.FRESH in parts else Fresh(),
            silent=_silent(work, units, today) if Part.SILENT in parts else Silent(),
            units={unit.id: unit.name for unit in units})


def _mine(
    work: Work, actor: Actor, given: Sequence[Instruction], asked: Sequence[Commission], today: date,
) -> Mine:
    agree = lines_in(work, actor).mine if may_agree(actor) else ()
    return Mine(
        _some(agree), *_in_hand(work, actor), len(ready_ids(work)) if _edits(actor) else 0,
        _cases(work, [each for each in given if _is_own(each.entered_by, actor) and _wants(each, today)]),
        _some([each for each in asked if _is_own(each.made_by, actor) and _asks(each, today)]))


def _in_hand(work: Work, actor: Actor) -> tuple[Some[Draft], Some[Unsaved], Some[Draft]]:
    """Return the drafts sent back to an editor, typing that is no version yet, and what else they have in hand."""
    copies = {each.draft_id: each.at for each in work.revisions.copies_by(actor.id)}
    typed = [Unsaved(draft, copies[draft.id]) for draft in work.drafts.many(copies) if draft.stage in WRITABLE]
    returned = work.drafts.ids(DraftQuery(frozenset({Stage.RETURNED}), urgent_first=True, editor_id=actor.id))
    found = work.drafts.ids(DraftQuery(frozenset({Stage.EDITING}), urgent_first=True, editor_id=actor.id))
    editing = [id for id in found if id not in {each.draft.id for each in typed}]
    return _drafts(work, returned), _some(typed), _drafts(work, editing)


def _issues(work: Work, today: date, now: datetime) -> tuple[Appearing, ...]:
    """Return the issues that are late, those of today, and the next one."""
    schedule = schedule_in(work, today - _BACK, today + _AHEAD)
    found = [_appearing(work, schedule, due) for due in schedule.dues if due.issue_id not in schedule.void]
    late = [each for each in found if each.due.day < today and each.issue and each.outlook(now) is Outlook.LATE]
    own = [each for each in found if each.due.day == today]
    to_come = [each for each in found if each.due.day > today and each.outlook(now) is not Outlook.PUBLISHED]
    return (*late[:SHOWN], *own, *to_come[:1])


def _appearing(work: Work, schedule: Schedule, due: Due) -> Appearing:
    issue, lacking = schedule.issues.get(due.issue_id), 0
    if issue and issue.state is IssueState.PLANNED:
        lacking = sum(draft.stage is not Stage.PLACED for draft in drafts_of(work, issue).values())
    return Appearing(due, schedule.journals[due.journal_id], issue, due.issue_id in schedule.signed,
                     due.issue_id in schedule.void, lacking)


def _clocks(events: Iterable[Event], limits: UrgentLimits, now: datetime) -> Some[Deadline]:
    """Return of each event the clock that is due first, the longest overdue before the others."""
    pressing = []
    for event in events:
        waiting = [clock for clock in clocks(event, limits, now)
                   if clock.standing in (Standing.RUNNING, Standing.OVERDUE)]
        if waiting:
            pressing.append(Deadline(event, min(waiting, key=lambda clock: clock.due_at)))
    return _some(sorted(pressing, key=lambda each: each.clock.due_at))


def _overdue(work: Work, given: Sequence[Instruction], asked: Sequence[Commission], today: date) -> Overdue:
    late = sorted(commissioned.overdue(asked, today), key=lambda each: -commissioned.days_over(each, today))
    return Overdue(_cases(work, instructed.overdue(given, today)), _some(late))


def _fresh(work: Work, today: date) -> Fresh:
    begins = datetime.combine(today, time(), OFFICE_ZONE)
    since = begins - _FRESH_DAYS
    first = work.drafts.ids(DraftQuery(frozenset({Stage.RECEIVED}), urgent_first=True), _URGENT_SHOWN)
    urgent = tuple(each for each in work.drafts.many(first) if each.facts.urgency is not Urgency.NONE)
    return Fresh(work.drafts.lying(Stage.RECEIVED, begins, _NEVER), work.drafts.lying(Stage.RECEIVED, since, begins),
                 work.drafts.lying(Stage.RECEIVED, _EVER, since), urgent)


def _silent(work: Work, units: Sequence[Unit], today: date) -> Silent:
    """Return who sent nothing this month, in its first week nothing since the month before began: the key units, or
    all where none is one. What counts as sent is what circulars count.
    """
    since = today.replace(day=1)
    if today.day <= _FIRST_DAYS:
        since = (since - timedelta(days=1)).replace(day=1)
    facts = work.ledger.facts(Period(since, today), Basis.ISSUED, OFFICE_ZONE)
    sent = {fact.unit_id for fact in facts if fact.kind is FactKind.SUBMITTED}
    there = units_on(today, units)
    watched = [unit for unit in there if unit.is_in(UnitClass.KEY, today)]
    quiet = [Quiet(unit, last_sent_in(work, unit.id, OFFICE_ZONE))
             for unit in watched or there if unit.id not in sent]
    longest = sorted(quiet, key=lambda each: each.last or date.min)
    return Silent(since, Some(tuple(longest[:_SILENT_SHOWN]), len(quiet)), len(watched or there), bool(watched))


def _wants(instruction: Instruction, today: date) -> bool:
    state, until = instruction.state(today), instruction.deadline
    return state in (InstructionState.TO_ASSIGN, InstructionState.ANSWERED) or (
        state is InstructionState.UNDER_WAY and until is not None and until - today <= _SOON)


def _asks(commission: Commission, today: date) -> bool:
    state = commission.state(today)
    return state is CommissionState.ANSWERED or (
        state is CommissionState.OPEN and commissioned.next_deadline(commission, today) - today <= _SOON)


def _is_own(who: str, actor: Actor) -> bool:
    return actor.single_seat or who == actor.id


def _edits(actor: Actor) -> bool:
    return actor.single_seat or RoleName.EDITOR in actor.roles


def _cases(work: Work, instructions: Sequence[Instruction]) -> Some[Case]:
    return Some(cases_of(work, instructions[:SHOWN]), len(instructions))


def _drafts(work: Work, ids: Sequence[str]) -> Some[Draft]:
    return Some(tuple(work.drafts.many(ids[:SHOWN])), len(ids))


def _some(things: Sequence[Thing]) -> Some[Thing]:
    return Some(tuple(things[:SHOWN]), len(things))
