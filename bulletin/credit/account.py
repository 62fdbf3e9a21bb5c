"""Accounts: entries that each name their facts, their rule and their points, and the figures counted from them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from bulletin.credit.facts import Fact, FactKind, Level, Mode, Outcome
from bulletin.credit.periods import Period
from bulletin.units import Group, Unit
from bulletin.workflow import Stage


class Why(StrEnum):
    """Why an entry gives what it gives."""

    COUNTED = "counted"
    NO_RULE = "no_rule"  # the scheme gives nothing for it
    HIGHER = "higher"  # of the same draft something higher counts
    NOT_AMONG_TOP = "not_among_top"  # of the same draft enough higher ones count
    LEVEL_TAKEN = "level_taken"  # of the same draft one of this level counts already
    EARLIER = "earlier"  # the same draft was given (part of) it earlier in the year
    SHARED = "shared"  # it was made of several drafts
    NOT_AMONG_FIRST = "not_among_first"  # it was made of several drafts and is not among the first
    CAP = "cap"  # what is more than a cap allows, taken off
    QUOTA_MET = "quota_met"
    QUOTA_EXTRA = "quota_extra"
    QUOTA_MISSED = "quota_missed"


@dataclass(frozen=True)
class Entry:
    """One line of an account.

    `facts` is the fact it is about, or all those that a cap or quota counted. `rule_id` and `rule` name the rule, cap
    or quota (empty for NO_RULE). `worth` is what the rule gives before stack, share and cap, `points` what counts,
    rounded. `span` is the span a cap or quota was settled for; `wanted` the quota's number then.
    """

    unit_id: str
    facts: tuple[Fact, ...]
    points: Decimal
    worth: Decimal = Decimal(0)
    rule_id: str = ""
    rule: str = ""
    why: Why = Why.COUNTED
    span: Period | None = None
    wanted: int = 0

    @property
    def fact(self) -> Fact | None:
        """The fact it is about, None for a cap or quota."""
        return self.facts[0] if self.span is None and self.facts else None


@dataclass(frozen=True)
class Account:
    """Entries and their figures: what was sent by its fate (printed + declined + open = submitted), what was adopted.

    `open` holds everything not yet decided, drafts in reserve too.
    """

    entries: tuple[Entry, ...]

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact once, in the order of the entries."""
        return tuple(entry.fact for entry in self.entries if entry.fact is not None)

    def of(self, kind: FactKind) -> tuple[Fact, ...]:
        """Return the facts of a kind: the rows behind each of its figures."""
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> dict[FactKind, tuple[Fact, ...]]:
        found: dict[FactKind, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.kind, []).append(fact)
        return {kind: tuple(facts) for kind, facts in found.items()}

    @property
    def submitted(self) -> int:
        return len(self.of(FactKind.SUBMITTED))

    @property
    def printed(self) -> int:
        return sum(fact.stage is Stage.PUBLISHED for fact in self.of(FactKind.SUBMITTED))

    @property
    def declined(self) -> int:
        return sum(fact.stage is Stage.DECLINED for fact in self.of(FactKind.SUBMITTED))

    @property
    def open(self) -> int:
        return self.submitted - self.printed - self.declined

    def adopted(self, level: Level | None = None, mode: Mode | None = None) -> int:
        """Return how often something was adopted, at this level and in this mode where they are given."""
        return sum(level in (None, fact.level) and mode in (None, fact.mode) for fact in self.of(FactKind.ADOPTED))

    @property
    def forwarded(self) -> int:
        return len(self.of(FactKind.FORWARDED))

    @property
    def instructions(self) -> int:
        return len(self.of(FactKind.INSTRUCTED))

    def commissions(self, *outcomes: Outcome) -> int:
        """Return how many commissions came to one of these outcomes; all without one."""
        return sum(not outcomes or fact.detail in outcomes for fact in self.of(FactKind.COMMISSION))

    @property
    def commissions_due(self) -> int:
        """How many commissions were due, or settled before: those still open are not counted yet."""
        return self.commissions(Outcome.ANSWERED, Outcome.LATE, Outcome.MISSING)

    @property
    def commissions_done(self) -> int:
        """How many of those due were answered, late ones too."""
        return self.commissions(Outcome.ANSWERED, Outcome.LATE)

    @property
    def faults(self) -> int:
        return len(self.of(FactKind.FAULT))

    @property
    def errors(self) -> int:
        return len(self.of(FactKind.ERROR))

    @cached_property
    def points(self) -> Decimal:
        return sum((entry.points for entry in self.entries), Decimal(0))


@dataclass(frozen=True)
class UnitAccount(Account):
    """The account of one unit under its name of the day, its rank in its group, and what follows for it.

    No unit and no rank on the line of unrecognised units, no rank either where nothing is known of the whole group.
    `missed_floors` and `vetoes` name the floors it did not
    reach and the vetoes that fell on it.
    """

    unit: Unit | None = None
    name: str = ""
    rank: int | None = None
    missed_floors: tuple[str, ...] = ()
    vetoes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PersonAccount(Account):
    """The account of a correspondent (with the unit) or of a clerk of the office (`unit_id` empty, `person_id` set)."""

    name: str = ""
    unit_id: str = ""
    person_id: str = ""


def ranked(lines: Iterable[UnitAccount]) -> tuple[UnitAccount, ...]:
    """Return lines by group and points, each with its rank in its group; lines without unit last.

    Where nothing is known of any unit of a group, none is ranked: all would be the first. Units with the same points
    share a rank and the next one keeps its place (1, 2, 2, 4); equals stay as given.
    """
    lines = tuple(lines)
    found: list[UnitAccount] = []
    for group in Group:
        there = sorted((line for line in lines if line.unit and line.unit.group is group),
                       key=lambda line: line.points, reverse=True)
        known = any(line.facts for line in there) or len({line.points for line in there}) > 1
        first: dict[Decimal, int] = {}
        for place, line in enumerate(there, start=1):
            rank = first.setdefault(line.points, place)
            found.append(replace(line, rank=rank if known else None))
    return (*found, *(line for line in lines if line.unit is None))
