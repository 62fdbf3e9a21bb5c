"""What a unit did: what it was credited with in a period, what was returned to it and why, how long it is silent."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from bulletin.account import Entry
from bulletin.archive import Archive, DraftQuery, Work
from bulletin.credit.account import PersonAccount, UnitAccount
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Scheme
from bulletin.desk.credit import drawn_up
from bulletin.desk.schemes import schemes_of
from bulletin.desk.undoing import PUT_BACK
from bulletin.errors import Reason, Refused
from bulletin.units import Unit
from bulletin.workflow import Step

_SENT_BACK = (Step.RETURN.value, Step.DECLINE.value)


@dataclass(frozen=True)
class SentBack:
    """A draft that was returned or declined on a day, and why; `deed` is the step's code."""

    draft_id: str
    title: str
    day: date
    deed: str
    reason: str


@dataclass(frozen=True)
class Standings:
    """The circular of the period, every unit there is or was, and the day each sent something last."""

    circular: Circular
    units: tuple[Unit, ...]
    last_sent: tuple[tuple[str, date], ...]

    def silent_weeks(self, unit_id: str, today: date) -> int | None:
        """Return how many whole weeks a unit has sent nothing; None for one that never sent anything."""
        last = dict(self.last_sent).get(unit_id)
        return max(0, (today - last).days // 7) if last is not None else None


@dataclass(frozen=True)
class UnitRecord:
    """One unit in a period: its account, its correspondents' accounts, what was sent back, who went before it."""

    unit: Unit
    account: UnitAccount
    people: tuple[PersonAccount, ...]
    sent_back: tuple[SentBack, ...]
    before: tuple[Unit, ...]

    @property
    def reasons(self) -> tuple[tuple[str, int], ...]:
        """Why drafts were sent back and how often, the most usual first."""
        return tuple(Counter(each.reason for each in self.sent_back if each.reason).most_common())


def standings(
    archive: Archive, period: Period, bundled: Sequence[Scheme], zone: tzinfo, basis: Basis, today: date,
) -> Standings:
    """Return who stands where in the period. Refused: UNKNOWN (what="scheme") when none was in force."""
    with archive.reading() as work:
        circular = drawn_up(work, period, schemes_of(work, bundled), zone, basis, today=today)
        units = tuple(work.units.all())
        last = ((unit.id, day) for unit in units if unit.is_there(today)
                and (day := last_sent_in(work, unit.id, zone)) is not None)
        return Standings(circular, units, tuple(last))


def unit_record(archive: Archive, unit_id: str, circular: Circular, zone: tzinfo) -> UnitRecord:
    """Return what the unit did in the period of `circular`; what was sent back is told by the day of that deed.

    Refused: UNKNOWN for a unit that is not there.
    """
    with archive.reading() as work:
        units = work.units.all()
        unit = next((each for each in units if each.id == unit_id), None)
        if unit is None:
            raise Refused(Reason.UNKNOWN, what="unit", id=unit_id)
        line = next((each for each in circular.lines if each.unit is not None and each.unit.id == unit_id), None)
        account = line or UnitAccount((), unit, unit.name_on(circular.period.until))
        people = tuple(each for each in circular.correspondents if each.unit_id == unit_id)
        before = tuple(each for each in units if each.merged_into == unit_id)
        return UnitRecord(unit, account, people, tuple(_sent_back(work, unit_id, circular.period, zone)), before)


def _sent_back(work: Work, unit_id: str, period: Period, zone: tzinfo) -> Iterable[SentBack]:
    found = []
    for draft in work.drafts.many(work.drafts.ids(DraftQuery(unit_id=unit_id))):
        if draft.received_at.astimezone(zone).date() > period.until:
            continue
        for entry in standing_entries(work.log.of_draft(draft.id)):
            day = entry.at.astimezone(zone).date()
            if entry.deed in _SENT_BACK and day in period:
                found.append(SentBack(draft.id, draft.title, day, entry.deed, entry.reason))
    return sorted(found, key=lambda each: each.day)


def standing_entries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the lines of a draft's log, oldest first, without those whose step was taken back at once as a mistake."""
    kept: list[Entry] = []
    for entry in entries:
        last = next((at for at in reversed(range(len(kept))) if kept[at].deed == entry.reason), None)
        if entry.deed == PUT_BACK and last is not None:
            del kept[last]
        else:
            kept.append(entry)
    return kept


def last_sent_in(work: Work, unit_id: str, zone: tzinfo) -> date | None:
    """Return the day on which a unit sent something last; None for one that never did."""
    for id in work.drafts.ids(DraftQuery(unit_id=unit_id), 1):
        return work.drafts.get(id).received_at.astimezone(zone).date()
    return None
