"""What charts show, counted once over the facts of a period, so that the parts add up and each figure has its rows."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from math import ceil
from typing import TypeVar

from bulletin.credit.account import Entry
from bulletin.credit.facts import Fact, FactKind, Level
from bulletin.credit.periods import Period
from bulletin.credit.trend import REST, TARGET, Book, Figure, Number, Series, Trend, spans_of, weeks_of
from bulletin.drafts import Nature
from bulletin.workflow import Stage

MEDIAN, NINETIETH, RATE = "median", "p90", "rate"
A_WORKING_DAY = 3  # the office sends at least so many upward each working day, so 15 in a whole week
Thing = TypeVar("Thing")
_TENTH, _HUNDRED = Decimal("0.1"), Decimal(100)


def received_and_adopted(book: Book) -> Trend:
    """Return how many drafts came and how often something was adopted."""
    spans = spans_of(book.period)
    return Trend(spans, tuple(_counted(kind.value, book.by_span(book.of(kind), spans))
                              for kind in (FactKind.SUBMITTED, FactKind.ADOPTED)))


def by_nature(book: Book, kind: FactKind = FactKind.SUBMITTED) -> Trend:
    """Return what came, or what was adopted, by kind of news; those of no kind are a series of their own."""
    spans = spans_of(book.period)
    natures = [*(nature.value for nature in Nature if nature is not Nature.NONE), Nature.NONE.value]
    facts: dict[str, list[Fact]] = {nature: [] for nature in natures}
    for fact in book.of(kind):
        facts[fact.nature if fact.nature in facts else Nature.NONE.value].append(fact)
    return Trend(spans, tuple(_counted(nature, book.by_span(own, spans)) for nature, own in facts.items()))


def by_unit(book: Book, units: Iterable[str] = ()) -> Trend:
    """Return what came and what was adopted by unit: first who had most adopted, then who sent most; of `units` also
    those that sent nothing.
    """
    kinds = (FactKind.SUBMITTED, FactKind.ADOPTED)
    found = {kind: _by(lambda fact: fact.unit_id, book.of(kind)) for kind in kinds}
    ids = list(dict.fromkeys([*units, *(id for kind in kinds for id in found[kind])]))
    ids.sort(key=lambda each: tuple(-len(found[kind].get(each, ())) for kind in reversed(kinds)))
    return Trend(tuple(ids), tuple(_counted(kind.value, [found[kind].get(id, []) for id in ids]) for kind in kinds))


def topmost(trend: Trend, count: int) -> Trend:
    """Return the first places of a trend of counts and behind them REST with all others, so that sums stay."""
    if len(trend.places) <= count + 1:
        return trend

    def cut(series: Series) -> Series:
        rest = series.figures[count:]
        value = sum((figure.value or 0 for figure in rest), 0)
        facts = tuple(fact for figure in rest for fact in figure.facts)
        return Series(series.key, (*series.figures[:count], Figure(value, facts)))
    return Trend((*trend.places[:count], REST), tuple(cut(series) for series in trend.series))


def adoption_rate(book: Book) -> Trend:
    """Return how many in a hundred of the drafts that came in a span were adopted up to now; None where none came.

    Adopted is a draft that was printed, or that any adoption among the facts is about. The rows are all that came.
    """
    spans = spans_of(book.period)
    adopted = {fact.draft_id for fact in book.of(FactKind.ADOPTED) if fact.draft_id}
    figures = []
    for facts in book.by_span(book.of(FactKind.SUBMITTED), spans):
        used = sum(fact.stage is Stage.PUBLISHED or fact.draft_id in adopted for fact in facts)
        figures.append(Figure(_tenths(_HUNDRED * used / len(facts)) if facts else None, tuple(facts)))
    return Trend(spans, (Series(RATE, tuple(figures)),))


def lead_times(book: Book) -> Trend:
    """Return the median and the 90th percentile (nearest rank) of the days from receipt to print, see `printed_first`.
    """
    spans = spans_of(book.period)
    middle, ninetieth = [], []
    for facts in book.by_span(printed_first(book), spans):
        days = sorted(lead_time(book, fact) for fact in facts)
        middle.append(Figure(_median(days), tuple(facts)))
        ninetieth.append(Figure(days[ceil(len(days) * 0.9) - 1] if days else None, tuple(facts)))
    return Trend(spans, (Series(MEDIAN, tuple(middle)), Series(NINETIETH, tuple(ninetieth))))


def printed_first(book: Book) -> tuple[Fact, ...]:
    """Return for each draft that came in the period the first time the county's own journals printed it."""
    first: dict[str, Fact] = {}
    for fact in book.of(FactKind.ADOPTED):
        if fact.level is Level.COUNTY and fact.draft_id in book.received:
            known = first.get(fact.draft_id)
            if known is None or fact.day < known.day:
                first[fact.draft_id] = fact
    return tuple(first.values())


def lead_time(book: Book, fact: Fact) -> int:
    """Return the days from the receipt of the fact's draft to the fact; 0 on the same day or if it was dated before."""
    return max(0, (fact.day - book.received[fact.draft_id]).days)


def sent_upward(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return what the office forwarded, each item once however many units it was made of."""
    return tuple(fact for fact in facts if fact.kind is FactKind.FORWARDED and fact.place == 1)


def forwarded_against_target(book: Book, today: date) -> Trend:
    """Return by week what was forwarded upward and how much should have been by `today`: 3 each day from Monday to
    Friday.
    """
    spans = weeks_of(book.period)
    wanted = tuple(Figure(target(span, today)) for span in spans)
    return Trend(spans, (_counted(FactKind.FORWARDED.value, book.by_span(sent_upward(book.facts), spans)),
                         Series(TARGET, wanted)))


def target(span: Period, today: date) -> int:
    """Return how many items should have been forwarded in a span by the end of `today`."""
    days = (min(span.until, today) - span.since).days + 1
    if days <= 0:
        return 0
    weeks, left = divmod(days, 7)
    return A_WORKING_DAY * (weeks * 5 + sum((span.since.weekday() + n) % 7 < 5 for n in range(left)))


def race(entries: Iterable[Entry], book: Book, count: int, today: date) -> Trend:
    """Return the points of the `count` units that have most at the end, added up from week to week as far as today;
    what a cap or quota gave counts on the last day of its span.
    """
    spans = tuple(span for span in weeks_of(book.period) if span.since <= today) or weeks_of(book.period)[:1]
    own = _by(lambda entry: entry.unit_id, (entry for entry in entries if entry.unit_id))
    total = {id: sum((entry.points for entry in mine), Decimal(0)) for id, mine in own.items()}
    first = sorted(total, key=lambda each: -total[each])[:count]
    return Trend(spans, tuple(Series(id, _added_up(own[id], book, spans)) for id in first))


def heat(book: Book, units: Iterable[str] = (), kind: FactKind = FactKind.SUBMITTED) -> Trend:
    """Return how many facts of a kind each unit has in each week: a series for each unit, the one with most first."""
    spans = weeks_of(book.period)
    found = _by(lambda fact: fact.unit_id, book.of(kind))
    ids = sorted(dict.fromkeys([*units, *found]), key=lambda each: -len(found.get(each, ())))
    return Trend(spans, tuple(_counted(id, book.by_span(found.get(id, ()), spans)) for id in ids))


def _added_up(entries: Iterable[Entry], book: Book, spans: Sequence[Period]) -> tuple[Figure, ...]:
    begins = [span.since for span in spans]
    piles: list[list[Entry]] = [[] for _ in spans]
    for entry in entries:
        day = book.day(entry.fact) if entry.fact else entry.span.until if entry.span else book.period.until
        piles[max(0, bisect_right(begins, day) - 1)].append(entry)
    figures, points, known = [], Decimal(0), tuple[Entry, ...]()
    for pile in piles:
        points += sum((entry.points for entry in pile), Decimal(0))
        known = (*known, *pile)
        figures.append(Figure(points, entries=known))
    return tuple(figures)


def _counted(key: str, piles: Iterable[Sequence[Fact]]) -> Series:
    return Series(key, tuple(Figure(len(pile), tuple(pile)) for pile in piles))


def _by(key: Callable[[Thing], str], things: Iterable[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        found[key(thing)].append(thing)
    return found


def _median(days: Sequence[int]) -> Number | None:
    if not days:
        return None
    middle, odd = divmod(len(days), 2)
    return days[middle] if odd else _plain(Decimal(days[middle - 1] + days[middle]) / 2)


def _plain(number: Decimal) -> Number:
    return int(number) if number == number.to_integral_value() else number


def _tenths(number: Decimal) -> Number:
    return _plain(number.quantize(_TENTH, ROUND_HALF_UP))
