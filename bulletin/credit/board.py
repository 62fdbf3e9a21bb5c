"""The board (积分榜): who stands where in a period and how that changed, and the office's own targets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry, PersonAccount, UnitAccount, Why
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Fact, FactKind
from bulletin.credit.periods import Period
from bulletin.credit.standing import unit_accounts
from bulletin.credit.trends import sent_upward, target
from bulletin.people import Person, RoleName
from bulletin.units import Span

A_CLERK_A_WEEK = 2  # drafts each clerk of the office writes at least


@dataclass(frozen=True)
class Standing:
    """A line of the board: the account of a unit, and the rank and points it had in the period before; None where it
    was not there then, nobody in its group had anything then, or the period before is not counted.
    """

    line: UnitAccount
    rank_before: int | None = None
    points_before: Decimal | None = None

    @property
    def climbed(self) -> int | None:
        """Return by how many places it rose, negative where it fell."""
        if self.line.rank is None or self.rank_before is None:
            return None
        return self.rank_before - self.line.rank

    @property
    def is_silent(self) -> bool:
        """Whether it is a unit that sent nothing."""
        return self.line.unit is not None and not self.line.submitted


@dataclass(frozen=True)
class ClerkLine:
    """A clerk of the office: the account of what they edited, the drafts they wrote, and how many they should have."""

    name: str
    account: PersonAccount
    written: tuple[Fact, ...]
    wanted: int
    rank: int | None = None


@dataclass(frozen=True)
class Upward:
    """What the office sent upward and how much it should have sent: from `least` (3 a working day) to `most` (4)."""

    sent: tuple[Fact, ...]
    least: int
    most: int


def standings(circular: Circular) -> tuple[Standing, ...]:
    """Return the lines of the circular in its order, each with what it was in the period before."""
    if circular.before is None:
        return tuple(Standing(line) for line in circular.lines)
    before = circular.period.before()
    there = [line.unit for line in circular.lines
             if line.unit is not None and (line.unit.since is None or line.unit.since <= before.until)]
    lines = [line for line in unit_accounts(circular.before.entries, there, before) if line.unit]
    busy = {line.unit.group for line in lines if line.unit and line.facts}
    was = {line.unit.id: line for line in lines if line.unit and line.unit.group in busy}
    return tuple(
        Standing(line, then.rank, then.points) if line.unit and (then := was.get(line.unit.id)) else Standing(line)
        for line in circular.lines)


def missed_quotas(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the quotas that were not met."""
    return tuple(entry for entry in entries if entry.why is Why.QUOTA_MISSED)


def person_ranks(people: Sequence[PersonAccount]) -> tuple[int, ...]:
    """Return the ranks of people sorted by points: the same points share a rank and the next one keeps its place."""
    first: dict[Decimal, int] = {}
    return tuple(first.setdefault(each.points, place) for place, each in enumerate(people, start=1))


def clerk_lines(circular: Circular, people: Iterable[Person], today: date) -> tuple[ClerkLine, ...]:
    """Return the clerks by points: everyone who edited something and every editor of the office who did not.

    Written counts the drafts received in the period that they edited; two are wanted for each week that ended in it
    by `today`, at least two.
    """
    people = tuple(people)
    names = {person.id: person.name for person in people}
    accounts = list(circular.clerks)
    known = {account.person_id for account in accounts}
    accounts += [PersonAccount((), person_id=person.id) for person in people
                 if person.active and RoleName.EDITOR in person.roles and person.id not in known]
    accounts.sort(key=lambda each: -each.points)
    wanted = A_CLERK_A_WEEK * _weeks(circular.period, today)
    return tuple(
        ClerkLine(names.get(each.person_id, ""), each, each.of(FactKind.SUBMITTED), wanted, rank)
        for each, rank in zip(accounts, person_ranks(accounts), strict=True))


def upward(circular: Circular, today: date) -> Upward:
    """Return what was sent upward in the period, against 3 to 4 on each day from Monday to Friday up to `today`."""
    least = target(circular.period, today)
    return Upward(sent_upward(circular.totals.facts), least, least // 3 * 4)


def _weeks(period: Period, today: date) -> int:
    """Return how many weeks ended in the period by the end of `today`, at least one once it has begun."""
    until = min(period.until, today)
    if until < period.since:
        return 0
    return max(1, sum(week.until <= until for week in period.spans(Span.WEEK)))
