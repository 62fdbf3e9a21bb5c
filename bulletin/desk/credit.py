"""Drawing up a circular: the facts of a period under the schemes in force."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from bulletin.archive import Archive, Work
from bulletin.credit.account import Account, Entry, UnitAccount
from bulletin.credit.circular import Circular, FeeLine, RankedGroup
from bulletin.credit.consequences import Consequence, consequences, looks_back
from bulletin.credit.facts import Basis, Fact
from bulletin.credit.fees import fee_lines
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Scheme, in_force
from bulletin.credit.scoring import entries
from bulletin.credit.standing import clerks, correspondents, unit_accounts
from bulletin.desk.schemes import schemes_of
from bulletin.units import Group, Span, Unit

_WEEK = timedelta(days=7)


def draw_up_circular(
    archive: Archive, period: Period, bundled: Sequence[Scheme], zone: tzinfo, basis: Basis = Basis.ISSUED, *,
    compared: bool = True, today: date | None = None,
) -> Circular:
    """Return the circular of `period`; days begin at midnight in `zone`.

    `bundled` are the schemes that apply where the office keeps none of its own. Listed are the units that existed in
    the period and those that facts of the period belong to. With `compared` the period before is counted too. With
    `today` the quotas and floors of weeks, months … that are not over yet are left open.
    Refused: UNKNOWN (what="scheme") when none was in force.
    """
    with archive.reading() as work:
        return drawn_up(work, period, schemes_of(work, bundled), zone, basis, compared=compared, today=today)


def drawn_up(
    work: Work, period: Period, schemes: Sequence[Scheme], zone: tzinfo, basis: Basis = Basis.ISSUED, *,
    compared: bool = False, today: date | None = None,
) -> Circular:
    """Return the circular of `period` under `schemes`, see `draw_up_circular`."""
    units = tuple(work.units.all())
    counting = _Counting(work, basis, schemes, {unit.id: unit for unit in units}, zone, today)
    facts = work.ledger.facts(period, basis, zone)
    earlier = counting.earlier(period)
    scored = counting.scored(period, facts, earlier)
    before = Account(counting.scored_of(period.before())) if compared and _any_began(schemes, period.before()) else None
    listed, parts = _listed(units, facts, period), _parts(period, schemes)
    follows = counting.follows(period, listed, scored, facts, earlier)
    fees = [line for part, scheme in parts
            for line in fee_lines(_in_part(facts, period, part), scheme, counting.units)]
    return _circular(period, basis, parts, unit_accounts(scored, listed, period, follows), scored, before, fees)


@dataclass(frozen=True)
class _Counting:
    """What a count is made from, whichever period it is of."""

    work: Work
    basis: Basis
    schemes: Sequence[Scheme]
    units: Mapping[str, Unit]
    zone: tzinfo
    today: date | None

    def earlier(self, period: Period) -> list[Fact]:
        """Return the facts of the year, and of a week that began before it, up to the period."""
        return self.work.ledger.facts(_begun_before(period, self.schemes), self.basis, self.zone)

    def scored_of(self, period: Period) -> tuple[Entry, ...]:
        """Return the entries of a whole period."""
        return self.scored(period, self.work.ledger.facts(period, self.basis, self.zone), self.earlier(period))

    def scored(self, period: Period, facts: Sequence[Fact], earlier: Sequence[Fact]) -> tuple[Entry, ...]:
        """Return the entries of the facts of a period, each part of it under its own scheme."""
        found: list[Entry] = []
        for part, scheme in _parts(period, self.schemes):
            own = _in_part(facts, period, part)
            known = [*earlier, *(fact for fact in facts if _counting_day(fact, period) < part.since)]
            found += entries(own, scheme, part, self.units, known, today=self.today)
        return tuple(found)

    def follows(
        self, period: Period, units: Sequence[Unit], scored: Sequence[Entry], facts: Sequence[Fact],
        earlier: Sequence[Fact],
    ) -> dict[str, Consequence]:
        """Return what follows for units under the scheme in force at the period's end."""
        scheme = _parts(period, self.schemes)[-1][1]
        gone: tuple[Entry, ...] = ()
        begun = _begun_before(period, self.schemes)
        if looks_back(scheme, period) and _any_began(self.schemes, begun):
            gone = self.scored(begun, earlier, ())
        return consequences(scheme, period, units, scored, facts, gone, earlier, today=self.today)


def _any_began(schemes: Iterable[Scheme], period: Period) -> bool:
    return any(scheme.valid_from <= period.since for scheme in schemes)


def _begun_before(period: Period, schemes: Iterable[Scheme]) -> Period:
    """Return the year up to the period with the week before, and where a week has a cap, all of the year that began
    in: what its days gave depends on what the year had given before.
    """
    week = period.since - _WEEK
    capped = any(cap.per is Span.WEEK for scheme in schemes for cap in scheme.caps)
    first = date(week.year, 1, 1) if capped else min(date(period.since.year, 1, 1), week)
    return Period(first, period.since - timedelta(days=1))


def _in_part(facts: Iterable[Fact], period: Period, part: Period) -> list[Fact]:
    return [fact for fact in facts if _counting_day(fact, period) in part]


def _counting_day(fact: Fact, period: Period) -> date:
    """Return the day by which a fact falls into a part of the period: what became later of a draft received in it
    falls into the last part.
    """
    return min(max(fact.day, period.since), period.until)


def _parts(period: Period, schemes: Iterable[Scheme]) -> tuple[tuple[Period, Scheme], ...]:
    """Return the period in parts, each with the scheme in force in it, oldest first."""
    schemes = tuple(schemes)
    days = sorted({period.since, *(each.valid_from for each in schemes if each.valid_from in period)})
    ends = [*(day - timedelta(days=1) for day in days[1:]), period.until]
    return tuple((Period(since, until), in_force(schemes, since)) for since, until in zip(days, ends, strict=True))


def _circular(
    period: Period, basis: Basis, parts: tuple[tuple[Period, Scheme], ...], lines: tuple[UnitAccount, ...],
    scored: tuple[Entry, ...], before: Account | None, fees: Iterable[FeeLine],
) -> Circular:
    groups = tuple(
        RankedGroup(tuple(entry for line in own for entry in line.entries), group, own)
        for group in Group if (own := tuple(line for line in lines if line.unit and line.unit.group is group)))
    unrecognised = next((line for line in lines if line.unit is None), None)
    return Circular(period, basis, parts, groups, unrecognised, before, correspondents(scored), clerks(scored),
                    tuple(fees))


def _listed(units: Iterable[Unit], facts: Iterable[Fact], period: Period) -> list[Unit]:
    named = {fact.unit_id for fact in facts}
    return [unit for unit in units if unit.id in named or _was_there(unit, period)]


def _was_there(unit: Unit, period: Period) -> bool:
    return ((unit.since is None or unit.since <= period.until)
            and (unit.until is None or period.since < unit.until))
