"""A circular (通报): who sent what and what was adopted in a period, ranked by group, as a value."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from bulletin.credit.account import Account, PersonAccount, UnitAccount
from bulletin.credit.facts import Basis, Fact, FactKind, Level, Outcome
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Fee, Scheme
from bulletin.credit.words import BASIS, unit_words
from bulletin.units import Group


@dataclass(frozen=True)
class RankedGroup(Account):
    """The account of a group and its units by rank."""

    group: Group
    lines: tuple[UnitAccount, ...]


@dataclass(frozen=True)
class FeeLine:
    """A manuscript fee (稿酬): the fact it is paid for and the rule."""

    fact: Fact
    fee: Fee


@dataclass(frozen=True)
class Circular:
    """The credit of `period` counted by `basis`; `schemes` are those in force in it, each with its part of the period.

    `unrecognised` holds what belongs to no known unit; groups and that line together are the totals. `before` is the
    account of the whole period of the same kind before this one, under its own schemes; None where it is not asked
    for. Correspondents and clerks are ranked by points.
    """

    period: Period
    basis: Basis
    schemes: tuple[tuple[Period, Scheme], ...]
    groups: tuple[RankedGroup, ...]
    unrecognised: UnitAccount | None
    before: Account | None = None
    correspondents: tuple[PersonAccount, ...] = ()
    clerks: tuple[PersonAccount, ...] = ()
    fees: tuple[FeeLine, ...] = ()

    @property
    def scheme(self) -> Scheme:
        """The scheme in force on the last day."""
        return self.schemes[-1][1]

    @cached_property
    def lines(self) -> tuple[UnitAccount, ...]:
        ranked = tuple(line for group in self.groups for line in group.lines)
        return (*ranked, self.unrecognised) if self.unrecognised else ranked

    @cached_property
    def totals(self) -> Account:
        return Account(tuple(entry for line in self.lines for entry in line.entries))

    @cached_property
    def silent(self) -> tuple[UnitAccount, ...]:
        """Return the lines of units that sent nothing."""
        return tuple(line for line in self.lines if line.unit and not line.submitted)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Return the levels worth a column: the county's always, a higher one where something was adopted there."""
        totals = self.totals
        return tuple(level for level in Level if level is Level.COUNTY or totals.adopted(level))

    @cached_property
    def overdue(self) -> tuple[Fact, ...]:
        """Return the commissions that were answered late or not at all."""
        return tuple(fact for fact in self.totals.of(FactKind.COMMISSION)
                     if fact.detail in (Outcome.LATE, Outcome.MISSING))


def circular_json(circular: Circular) -> dict[str, Any]:
    """Return the circular as the command line gives it; `rank` is null on the line of unrecognised units."""
    return {
        "from": circular.period.since.isoformat(),
        "to": circular.period.until.isoformat(),
        "kind": circular.period.kind.value,
        "basis": BASIS[circular.basis],
        "scheme": circular.scheme.name,
        "schemes": [{"from": part.since.isoformat(), "to": part.until.isoformat(), "scheme": scheme.name}
                    for part, scheme in circular.schemes],
        "units": [_line(line) for line in circular.lines],
        "totals": _figures(circular.totals),
    }


def _line(line: UnitAccount) -> dict[str, Any]:
    group = line.unit.group.value if line.unit else ""
    return {"unit": unit_words(line), "group": group, **_figures(line), "rank": line.rank,
            "missed_floors": list(line.missed_floors), "vetoes": list(line.vetoes)}


def _figures(account: Account) -> dict[str, Any]:
    return {
        "submitted": account.submitted,
        "printed": account.printed,
        "declined": account.declined,
        "open": account.open,
        "adopted": {level.value: account.adopted(level) for level in Level},
        "forwarded": account.forwarded,
        "instructions": account.instructions,
        "commissions": {outcome.value: account.commissions(outcome) for outcome in Outcome},
        "faults": account.faults,
        "errors": account.errors,
        "points": _number(account.points),
    }


def _number(points: Decimal) -> int | float:
    return int(points) if points == points.to_integral_value() else float(points)
