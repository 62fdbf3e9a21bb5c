"""A circular (通报): who sent what and what was adopted in a period, ranked by group, as a value and as JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from bulletin.credit.facts import Level
from bulletin.credit.points import Account, Entry, UnitCredit
from bulletin.credit.scheme import Scheme
from bulletin.credit.words import unit_words
from bulletin.units import Group

BASIS = "报送按收稿日期统计，采用按出刊日期统计"


@dataclass(frozen=True)
class RankedGroup(Account):
    """The account of a group and its units by rank."""

    group: Group
    lines: tuple[UnitCredit, ...]


@dataclass(frozen=True)
class Circular:
    """The credit from `since` to `until`, both included, under `scheme`; `basis` says what the figures count by.

    `unrecognised` holds what belongs to no known unit; groups and that line together are the totals.
    """

    since: date
    until: date
    basis: str
    scheme: Scheme
    groups: tuple[RankedGroup, ...]
    unrecognised: UnitCredit | None

    @cached_property
    def lines(self) -> tuple[UnitCredit, ...]:
        ranked = tuple(line for group in self.groups for line in group.lines)
        return (*ranked, self.unrecognised) if self.unrecognised else ranked

    @cached_property
    def totals(self) -> Account:
        return Account(tuple(entry for line in self.lines for entry in line.entries))

    @cached_property
    def adopted(self) -> tuple[tuple[UnitCredit, Entry], ...]:
        """Return every adoption with the line it belongs to, in the order of the lines."""
        return tuple((line, entry) for line in self.lines for entry in line.adoptions)

    @cached_property
    def silent(self) -> tuple[UnitCredit, ...]:
        """Return the lines of units that sent nothing."""
        return tuple(line for line in self.lines if line.unit and not line.submitted)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Return the levels worth a column: the county's always, a higher one where something was adopted there."""
        totals = self.totals
        return tuple(level for level in Level if level is Level.COUNTY or totals.adopted(level))


def circular_of(since: date, until: date, credit: Iterable[UnitCredit], scheme: Scheme) -> Circular:
    """Return the circular of a period (both days included) from what `credit_of` found."""
    lines = tuple(credit)
    groups = tuple(group for each in Group if (group := _group(each, lines)).lines)
    unrecognised = next((line for line in lines if line.unit is None), None)
    return Circular(since, until, BASIS, scheme, groups, unrecognised)


def circular_json(circular: Circular) -> dict[str, Any]:
    """Return the circular as the command line gives it; `rank` is null on the line of unrecognised units."""
    return {
        "from": circular.since.isoformat(),
        "to": circular.until.isoformat(),
        "basis": circular.basis,
        "scheme": circular.scheme.name,
        "units": [_line(line) for line in circular.lines],
        "totals": _figures(circular.totals),
    }


def _group(group: Group, lines: tuple[UnitCredit, ...]) -> RankedGroup:
    own = tuple(line for line in lines if line.unit and line.unit.group is group)
    return RankedGroup(tuple(entry for line in own for entry in line.entries), group, own)


def _line(line: UnitCredit) -> dict[str, Any]:
    group = line.unit.group.value if line.unit else ""
    return {"unit": unit_words(line), "group": group, **_figures(line), "rank": line.rank}


def _figures(account: Account) -> dict[str, Any]:
    return {
        "submitted": account.submitted,
        "printed": account.printed,
        "declined": account.declined,
        "open": account.open,
        "adopted": {level.value: account.adopted(level) for level in Level},
        "instructions": account.instructions,
        "points": _number(account.points),
    }


def _number(points: Decimal) -> int | float:
    return int(points) if points == points.to_integral_value() else float(points)
