"""Values of charts: figures with the facts behind them, and the facts of a period cut into spans of time."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from bulletin.credit.account import Entry
from bulletin.credit.facts import Basis, Fact, FactKind
from bulletin.credit.periods import Period, span_of
from bulletin.units import Span

Number = int | Decimal
REST = "…"  # the place of all units that have none of their own
TARGET = "target"
_DAY = timedelta(days=1)
_DAYS_LONG, _WEEKS_LONG, _MONTHS_LONG = 14, 62, 1100  # days up to which a period is shown by days, weeks, months


@dataclass(frozen=True)
class Figure:
    """One bar, point or field: its value (None where there is nothing it could be of), and the facts it is made of.

    `entries` in place of facts where points are added up.
    """

    value: Number | None
    facts: tuple[Fact, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Series:
    """The figures of one thing, one for each place of the trend; `key` is a kind of fact, a nature, a unit's id …"""

    key: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Trend:
    """Series over places: spans of time, oldest first, or ids of units (empty: not recognised; REST: all others)."""

    places: tuple[Period | str, ...]
    series: tuple[Series, ...]

    def total(self, key: str) -> Number:
        """Return the sum of the values of a series."""
        return sum((figure.value or 0 for each in self.series if each.key == key for figure in each.figures), 0)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it but targets; 0 days from receipt to print is something."""
        return not any(figure.value or figure.facts
                       for each in self.series if each.key != TARGET for figure in each.figures)


@dataclass(frozen=True)
class Book:
    """The facts of a period by a basis, ready to be counted in many ways.

    By date of issue each fact counts on its own day; by date received, what became of a draft counts on the day that
    draft came, and what belongs to no draft of the period on its own day, at the latest on the last.
    """

    period: Period
    basis: Basis
    facts: tuple[Fact, ...]

    @cached_property
    def received(self) -> Mapping[str, date]:
        """The day each draft of the period came, by its id."""
        return {fact.draft_id: fact.day for fact in self.of(FactKind.SUBMITTED)}

    def of(self, kind: FactKind) -> tuple[Fact, ...]:
        """Return the facts of a kind in their order."""
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> dict[FactKind, tuple[Fact, ...]]:
        found: dict[FactKind, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.kind].append(fact)
        return {kind: tuple(facts) for kind, facts in found.items()}

    def day(self, fact: Fact) -> date:
        """Return the day of the period on which a fact counts."""
        came = self.received.get(fact.draft_id) if self.basis is Basis.RECEIVED else None
        return min(max(came or fact.day, self.period.since), self.period.until)

    def by_span(self, facts: Iterable[Fact], spans: Sequence[Period]) -> list[list[Fact]]:
        """Return the facts of each span; `spans` are parts of the period that together are the whole of it."""
        begins = [span.since for span in spans]
        found: list[list[Fact]] = [[] for _ in spans]
        own_day, piles = self.basis is Basis.ISSUED, dict[date, list[Fact]]()
        for fact in facts:
            day = fact.day if own_day else self.day(fact)
            pile = piles.get(day)
            if pile is None:
                at = bisect_right(begins, min(max(day, self.period.since), self.period.until)) - 1
                pile = piles[day] = found[at]
            pile.append(fact)
        return found


def parts(period: Period, span: Span) -> tuple[Period, ...]:
    """Return the period cut at the ends of weeks, months, quarters or years; the first and the last may be short."""
    found, since = [], period.since
    while since <= period.until:
        until = min(span_of(span, since).until, period.until)
        found.append(Period(since, until))
        since = until + _DAY
    return tuple(found)


def spans_of(period: Period) -> tuple[Period, ...]:
    """Return the parts a chart of the period shows: days, weeks, months or years, so that it has not too many."""
    if period.days <= _DAYS_LONG:
        return tuple(Period(day, day) for day in (period.since + timedelta(days=n) for n in range(period.days)))
    if period.days <= _WEEKS_LONG:
        return parts(period, Span.WEEK)
    return parts(period, Span.MONTH if period.days <= _MONTHS_LONG else Span.YEAR)


def weeks_of(period: Period) -> tuple[Period, ...]:
    """Return the weeks of a period of up to three years, else its months; of a short one its days."""
    if period.days <= _DAYS_LONG:
        return spans_of(period)
    return parts(period, Span.WEEK if period.days <= _MONTHS_LONG else Span.MONTH)
