"""Trying a scheme before it is kept: what a period would look like under it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from decimal import Decimal

from bulletin.archive import Archive
from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.reading import scheme_in
from bulletin.credit.scheme import Scheme
from bulletin.desk.credit import drawn_up
from bulletin.desk.schemes import schemes_of
from bulletin.units import Group


@dataclass(frozen=True)
class Compared:
    """A unit in a dry run: its points and rank under the schemes in force and under the one tried."""

    unit_id: str
    name: str
    group: Group
    points: Decimal
    rank: int | None
    tried_points: Decimal
    tried_rank: int | None

    @property
    def moved(self) -> int:
        """How many places it would rise; negative: fall."""
        return (self.rank or 0) - (self.tried_rank or 0)


def quarter_to_try(archive: Archive, day: date, zone: tzinfo, basis: Basis = Basis.ISSUED) -> Period:
    """Return the quarter before `day`, which is whole; an office that began in this one has only this to look at."""
    this = period_of(PeriodKind.QUARTER, day)
    last = this.before()
    with archive.reading() as work:
        began = not work.ledger.facts(last, basis, zone) and bool(work.ledger.facts(this, basis, zone))
    return this if began else last


def compared(
    archive: Archive, text: str, period: Period, bundled: Sequence[Scheme], zone: tzinfo, basis: Basis = Basis.ISSUED,
    today: date | None = None,
) -> tuple[Compared, ...]:
    """Return what `period` would look like under the scheme in `text`, whatever day that begins on (试算): the units by
    group and rank under it. Nothing is kept. Refused: SCHEME_WRONG.
    """
    tried = replace(scheme_in(text), valid_from=date.min)
    with archive.reading() as work:
        now = drawn_up(work, period, schemes_of(work, bundled), zone, basis, today=today)
        then = drawn_up(work, period, (tried,), zone, basis, today=today)
    found = {line.unit.id: line for line in now.lines if line.unit}
    return tuple(
        Compared(line.unit.id, line.name, line.unit.group, was.points, was.rank, line.points, line.rank)
        for line in then.lines if line.unit for was in [found[line.unit.id]])
