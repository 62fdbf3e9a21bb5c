"""From facts to points: every total is the sum of entries, and every entry names its fact and its rule."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

from bulletin.credit.facts import Adopted, Fact, Instructed, Level, Mode, Sent
from bulletin.credit.scheme import Scheme
from bulletin.units import Group, Unit
from bulletin.workflow import Stage


class Deed(StrEnum):
    """What a rule gives points for."""

    SUBMITTED = "submitted"
    ADOPTED = "adopted"
    INSTRUCTED = "instructed"


@dataclass(frozen=True)
class Rule:
    """One line of a scheme: so many points for this deed at this level in this mode."""

    deed: Deed
    points: Decimal
    level: Level | None = None
    mode: Mode | None = None


@dataclass(frozen=True)
class Entry:
    """One fact, the rule for it and the points it gave; not `counted` where a higher one of the draft counts."""

    fact: Fact
    rule: Rule
    points: Decimal
    counted: bool = True


@dataclass(frozen=True)
class Account:
    """Entries and their figures: what was sent by its fate (printed + declined + open = submitted), what was adopted.

    `open` holds everything not yet decided, drafts in reserve too.
    """

    entries: tuple[Entry, ...]

    @cached_property
    def sent(self) -> tuple[Sent, ...]:
        return tuple(entry.fact for entry in self.entries if isinstance(entry.fact, Sent))

    @property
    def submitted(self) -> int:
        return len(self.sent)

    @property
    def printed(self) -> int:
        return sum(fact.stage is Stage.PUBLISHED for fact in self.sent)

    @property
    def declined(self) -> int:
        return sum(fact.stage is Stage.DECLINED for fact in self.sent)

    @property
    def open(self) -> int:
        return sum(fact.stage not in (Stage.PUBLISHED, Stage.DECLINED) for fact in self.sent)

    @cached_property
    def adoptions(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.rule.deed is Deed.ADOPTED)

    def adopted(self, level: Level | None = None, mode: Mode | None = None) -> int:
        """Return how often something was adopted, at this level and in this mode where they are given."""
        return sum(level in (None, entry.rule.level) and mode in (None, entry.rule.mode) for entry in self.adoptions)

    @property
    def instructions(self) -> int:
        return sum(entry.rule.deed is Deed.INSTRUCTED for entry in self.entries)

    @property
    def points(self) -> Decimal:
        return sum((entry.points for entry in self.entries), Decimal(0))


@dataclass(frozen=True)
class UnitCredit(Account):
    """The account of one unit and its rank in its group; no unit and no rank on the line of unrecognised units."""

    unit: Unit | None = None
    rank: int | None = None


def credit_of(
    units: Iterable[Unit], sent: Iterable[Sent], adopted: Iterable[Adopted], scheme: Scheme,
    instructed: Iterable[Instructed] = (),
) -> tuple[UnitCredit, ...]:
    """Return the credit of every unit, those that sent nothing too: by group, by rank, then in the order given.

    Units with the same points share a rank and the next one keeps its place (1, 2, 2, 4). Facts of a unit that is
    not among `units` stand on one line without unit at the end, so that the parts add up.
    """
    units = tuple(units)
    entries: dict[str, list[Entry]] = {unit.id: [] for unit in units}
    unrecognised: list[Entry] = []
    for entry in _entries(sent, adopted, instructed, scheme):
        entries.get(entry.fact.unit_id, unrecognised).append(entry)
    lines = [UnitCredit(tuple(entries[unit.id]), unit) for unit in units]
    ranked = [line for group in Group for line in _ranked(lines, group)]
    return (*ranked, UnitCredit(tuple(unrecognised))) if unrecognised else tuple(ranked)


def _ranked(lines: Iterable[UnitCredit], group: Group) -> list[UnitCredit]:
    there = sorted(
        (line for line in lines if line.unit and line.unit.group is group), key=attrgetter("points"), reverse=True)
    first: dict[Decimal, int] = {}
    for place, line in enumerate(there, start=1):
        first.setdefault(line.points, place)
    return [replace(line, rank=first[line.points]) for line in there]


def _entries(
    sent: Iterable[Sent], adopted: Iterable[Adopted], instructed: Iterable[Instructed], scheme: Scheme,
) -> list[Entry]:
    received = [_entry(fact, Rule(Deed.SUBMITTED, scheme.submitted)) for fact in sent]
    printed = [
        _entry(fact, Rule(Deed.ADOPTED, scheme.adopted[fact.level][fact.mode], fact.level, fact.mode))
        for fact in adopted
    ]
    praised = [
        _entry(fact, Rule(Deed.INSTRUCTED, scheme.instruction.get(fact.level, Decimal(0)), fact.level))
        for fact in instructed
    ]
    if scheme.highest_only:
        printed, praised = _only_highest(printed), _only_highest(praised)
    return received + printed + praised


def _entry(fact: Fact, rule: Rule) -> Entry:
    return Entry(fact, rule, rule.points)


def _only_highest(entries: list[Entry]) -> list[Entry]:
    """Return the entries with points left only on the highest of each draft, the first of equals."""
    highest: dict[str, Entry] = {}
    for entry in entries:
        best = highest.setdefault(entry.fact.draft_id, entry)
        if entry.points > best.points:
            highest[entry.fact.draft_id] = entry
    return [
        entry if highest[entry.fact.draft_id] is entry else replace(entry, points=Decimal(0), counted=False)
        for entry in entries
    ]
