"""How commissions stand: their counts by unit, the order they are dealt with in, and who is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bulletin.commissions.commission import AskedUnit, Commission, Standing, State


@dataclass(frozen=True)
class Counts:
    """How many units were asked and did what; `excused` holds those that owe nothing, `answered` the late too."""

    asked: int = 0
    answered: int = 0
    late: int = 0
    missing: int = 0
    open: int = 0
    excused: int = 0


def counts(commission: Commission, today: date) -> Counts:
    """Return the counts of one commission on `today`."""
    found = list(commission.standings(today).values())
    late = found.count(Standing.LATE)
    return Counts(len(found), found.count(Standing.ANSWERED) + late, late, found.count(Standing.MISSING),
                  found.count(Standing.OPEN), found.count(Standing.EXCUSED) + found.count(Standing.SPARED))


def missing(commission: Commission, today: date) -> tuple[AskedUnit, ...]:
    """Return the units whose day has passed without an answer."""
    return tuple(each for each in commission.units if commission.standing(each, today) is Standing.MISSING)


def owing(commission: Commission, today: date) -> tuple[AskedUnit, ...]:
    """Return the units that have not answered and still owe it, in time or past it: those to be urged."""
    return tuple(each for each in commission.units
                 if commission.standing(each, today) in (Standing.MISSING, Standing.OPEN))


def next_deadline(commission: Commission, today: date) -> date:
    """Return the earliest day by which a unit still owes an answer; that of the commission where none does."""
    return min((commission.deadline_of(each).day for each in owing(commission, today)),
               default=commission.request.deadline.day)


def days_over(commission: Commission, today: date) -> int:
    """Return by how many days the longest missing answer is overdue; 0 where none is, or it is settled."""
    if not commission.is_open:
        return 0
    return max((commission.deadline_of(each).days_over(today) for each in missing(commission, today)), default=0)


def by_deadline(commissions: Iterable[Commission], today: date) -> tuple[Commission, ...]:
    """Return open ones first: those that owe an answer by the day it is due, then those that were all answered; then
    the settled ones, the latest first.
    """
    found = list(commissions)
    live = sorted((each for each in found if each.is_open),
                  key=lambda each: (not owing(each, today), next_deadline(each, today), each.year, each.number))
    settled = sorted((each for each in found if not each.is_open), key=lambda each: (each.year, -each.number))
    return (*live, *sorted(settled, key=lambda each: each.year, reverse=True))


def overdue(commissions: Iterable[Commission], today: date) -> tuple[Commission, ...]:
    """Return those that somebody has to be urged for."""
    return tuple(each for each in commissions if each.state(today) is State.OVERDUE)
