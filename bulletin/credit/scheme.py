"""A scheme (计分办法): how facts become points, valid from a day. Values only; `reading` makes them of a text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bulletin.credit.facts import Fact, FactKind, Level, Mode
from bulletin.errors import Reason, Refused
from bulletin.units import Counted, Group, Span, Unit, UnitClass

ONE = Decimal(1)


@dataclass(frozen=True)
class When:
    """Which facts of which units something is for; what is empty asks for all, `reprint` None for both."""

    levels: frozenset[Level] = frozenset()
    modes: frozenset[Mode] = frozenset()
    publications: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    natures: frozenset[str] = frozenset()
    groups: frozenset[Group] = frozenset()
    classes: frozenset[UnitClass] = frozenset()
    reprint: bool | None = None

    @property
    def any_fact(self) -> bool:
        """Whether it asks nothing of a fact but whose it is."""
        return self.reprint is None and not (
            self.levels or self.modes or self.publications or self.details or self.sections or self.natures)

    def fits(self, fact: Fact, unit: Unit | None) -> bool:
        """Return whether it is for this fact; of a unit that is not recognised, group and class are unknown."""
        return self.says(fact) and self.takes(unit, fact.day)

    def says(self, fact: Fact) -> bool:
        """Return whether it is for such a fact, whoever's it is."""
        return (
            (not self.levels or fact.level in self.levels) and (not self.modes or fact.mode in self.modes)
            and (not self.publications or fact.publication in self.publications)
            and (not self.details or fact.detail in self.details)
            and (not self.sections or fact.section in self.sections)
            and (not self.natures or fact.nature in self.natures)
            and self.reprint in (None, fact.reprint))

    def takes(self, unit: Unit | None, day: date) -> bool:
        """Return whether it is for this unit on `day`."""
        if not self.groups and not self.classes:
            return True
        return (unit is not None and (not self.groups or unit.group in self.groups)
                and (not self.classes or any(unit.is_in(each, day) for each in self.classes)))


@dataclass(frozen=True)
class Rule:
    """One line of a scheme: a fact of this kind gives so many points; the first rule that fits a fact counts.

    `points` is the number after `like` was followed: a rule may give `times` what another gives. Rules with the same
    `stack` are settled together (see `Stack`); empty: each counts.
    """

    id: str
    name: str
    kind: FactKind
    points: Decimal
    when: When = When()
    stack: str = ""
    like: str = ""
    times: Decimal = ONE


@dataclass(frozen=True)
class Multiplier:
    """Facts of these kinds that fit count `times` as much; of several that fit each multiplies."""

    id: str
    name: str
    kinds: frozenset[FactKind]
    times: Decimal
    when: When = When()


class Keep(StrEnum):
    """How many of one draft's facts in a stack count: all, the highest, or the first k by points."""

    ALL = "all"
    HIGHEST = "highest"
    TOP = "top"


class Over(StrEnum):
    """Over how long a stack is settled: the period counted as a whole; or the year, day by day: then a fact gives only
    what is more than the same draft was given earlier in the year, whatever period it is looked at in, and the
    quarters of a year add up to it.
    """

    PERIOD = "period"
    YEAR = "year"


@dataclass(frozen=True)
class Stack:
    """How several facts about one draft of one unit are settled."""

    id: str
    name: str
    keep: Keep = Keep.ALL
    top: int = 1
    one_per_level: bool = False
    over: Over = Over.PERIOD


class Sharing(StrEnum):
    """What each source of an item made of several drafts gets of its points."""

    FULL = "full"
    EQUAL = "equal"
    RATIO = "ratio"
    FIRST = "first"  # the first n share equally, the others get nothing


@dataclass(frozen=True)
class Share:
    """How the points of a composite item are shared; `ratios` by place, the last for all further ones, as given."""

    way: Sharing = Sharing.FULL
    ratios: tuple[Decimal, ...] = ()
    first: int = 0
    kinds: frozenset[FactKind] = frozenset({FactKind.ADOPTED, FactKind.INSTRUCTED, FactKind.FORWARDED})


@dataclass(frozen=True)
class Cap:
    """Rules that together give a unit at most so many points in each span."""

    id: str
    name: str
    rules: frozenset[str]
    per: Span
    most: Decimal


@dataclass(frozen=True)
class Quota:
    """So many in each span: `base` for reaching it, `extra` for each above (up to `extra_most` points in a span),
    `deduction` for each that is missing (a positive number of points taken away, up to `deduction_most`).

    A unit's own quota (`Unit.quotas`) stands in place of `count`. Only whole spans within the period are settled.
    """

    id: str
    name: str
    counted: Counted
    per: Span
    count: int
    when: When = When()
    base: Decimal = Decimal(0)
    extra: Decimal = Decimal(0)
    extra_most: Decimal | None = None
    deduction: Decimal = Decimal(0)
    deduction_most: Decimal | None = None


@dataclass(frozen=True)
class Floor:
    """A unit with fewer points in the span does not pass (不达标)."""

    id: str
    name: str
    points: Decimal
    per: Span
    when: When = When()


@dataclass(frozen=True)
class Veto:
    """So many of these facts in the span, and the unit gets no award (取消评先资格)."""

    id: str
    name: str
    kind: FactKind
    count: int
    per: Span = Span.YEAR
    when: When = When()


@dataclass(frozen=True)
class Fee:
    """So many yuan (稿酬) for each fact that fits; the first that fits counts."""

    id: str
    name: str
    kind: FactKind
    yuan: Decimal
    when: When = When()


class RoundingWay(StrEnum):
    """What becomes of the digits that are dropped."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"


@dataclass(frozen=True)
class Rounding:
    """Every entry is rounded to so many decimals, so that totals stay the sums of what is printed."""

    digits: int = 2
    way: RoundingWay = RoundingWay.HALF_UP


@dataclass(frozen=True)
class Awards:
    """Who is commended and who is named last: the first n of each group, their correspondents too, the last n."""

    first: Mapping[Group, int] = field(default_factory=lambda: {Group.TOWNSHIP: 3, Group.DEPARTMENT: 7})
    last: int = 3


@dataclass(frozen=True)
class Scheme:
    """A version of a scheme, valid from a day until another one is; `source` says where it was published."""

    id: str
    name: str
    valid_from: date
    rules: tuple[Rule, ...]
    source: str = ""
    multipliers: tuple[Multiplier, ...] = ()
    stacks: tuple[Stack, ...] = ()
    share: Share = Share()
    caps: tuple[Cap, ...] = ()
    quotas: tuple[Quota, ...] = ()
    floors: tuple[Floor, ...] = ()
    vetoes: tuple[Veto, ...] = ()
    fees: tuple[Fee, ...] = ()
    rounding: Rounding = Rounding()
    awards: Awards = Awards()


def in_force(schemes: Iterable[Scheme], day: date) -> Scheme:
    """Return the scheme valid on `day`, the latest that had begun. Refused: UNKNOWN when none had."""
    begun = [scheme for scheme in schemes if scheme.valid_from <= day]
    if not begun:
        raise Refused(Reason.UNKNOWN, what="scheme", day=day.isoformat())
    return max(begun, key=lambda scheme: scheme.valid_from)
