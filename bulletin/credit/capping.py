"""Caps: what rules give a unit together beyond the most they may in a span is taken off again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry, Why
from bulletin.credit.periods import Period, span_of
from bulletin.credit.scheme import Cap, Scheme
from bulletin.credit.weighing import NOTHING, Weighed
from bulletin.units import Span

_Share = tuple[str, Period]  # what a unit is given in a span


def capped(scheme: Scheme, own: Sequence[Weighed], earlier: Sequence[Weighed], period: Period) -> list[Entry]:
    """Return a line for each unit, cap and span where the period goes beyond what is allowed: what is taken off
    (negative), with the facts capped. What was taken off earlier in the span is not taken off again.
    """
    return [entry for cap in scheme.caps for entry in _capped(cap, own, earlier, period)]


def _capped(cap: Cap, own: Iterable[Weighed], earlier: Iterable[Weighed], period: Period) -> list[Entry]:
    before: dict[_Share, Decimal] = defaultdict(Decimal)
    now: dict[_Share, list[Weighed]] = defaultdict(list)
    spans: dict[date, Period] = {}
    for each in own:
        if _is_under(cap, each):
            now[each.fact.unit_id, _span(cap, each.day, period, spans)].append(each)
    if now and cap.per is not Span.PERIOD:
        for each in earlier:
            if _is_under(cap, each):
                before[each.fact.unit_id, _span(cap, each.day, period, spans)] += each.points
    found = []
    for (unit_id, span), there in sorted(now.items(), key=lambda pair: (pair[0][1].since, pair[0][0])):
        given = before.get((unit_id, span), NOTHING)
        total = given + sum((each.points for each in there), NOTHING)
        off = _over(cap, total) - _over(cap, given)
        if off:
            facts = tuple(each.fact for each in there if each.points)
            found.append(Entry(unit_id, facts, -off, NOTHING, cap.id, cap.name, Why.CAP, span))
    return found


def _is_under(cap: Cap, each: Weighed) -> bool:
    """Return whether it counts under the cap; of units that are not recognised nobody knows how many they are."""
    return each.rule is not None and each.rule.id in cap.rules and bool(each.points) and bool(each.fact.unit_id)


def _span(cap: Cap, day: date, period: Period, known: dict[date, Period]) -> Period:
    if cap.per is Span.PERIOD:
        return period
    if day not in known:
        known[day] = span_of(cap.per, day)
    return known[day]


def _over(cap: Cap, points: Decimal) -> Decimal:
    return max(NOTHING, points - cap.most)
