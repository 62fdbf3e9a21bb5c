"""Quotas: what a unit is to send, or to have adopted, in each span, and what reaching or missing it gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry, Why
from bulletin.credit.facts import Fact, FactKind
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Quota, Scheme
from bulletin.credit.span_days import first_days
from bulletin.credit.weighing import NOTHING, rounded
from bulletin.units import Counted, Unit

Dated = tuple[Fact, date]
_KINDS = {Counted.SUBMITTED: FactKind.SUBMITTED, Counted.ADOPTED: FactKind.ADOPTED}


def settled_quotas(
    scheme: Scheme, own: Sequence[Dated], earlier: Sequence[Dated], period: Period, units: Mapping[str, Unit],
    today: date | None = None,
) -> list[Entry]:
    """Return the lines of every quota by span and unit: met, exceeded, missed; points or none.

    Settled are the whole spans that end within the period (and before `today`, where it is given), for units that
    are in the quota's group or class on the last day of the span and existed throughout. A draft counts once.
    """
    if not scheme.quotas:
        return []
    kinds = {_KINDS[quota.counted] for quota in scheme.quotas}
    ordered = sorted(((fact, day) for pairs in (earlier, own) for fact, day in pairs if fact.kind in kinds),
                     key=lambda pair: (pair[1], pair[0].id))
    found = []
    for quota in scheme.quotas:
        spans = [span for span in period.spans(quota.per) if today is None or span.until < today]
        rows = _rows(quota, ordered, spans)
        for span in spans:
            found += [entry for unit in units.values() if _is_asked(quota, unit, span)
                      for entry in _settled(quota, unit, span, rows.get((unit.id, span.since), ()), scheme)]
    return found


def wanted_of(quota: Quota, unit: Unit) -> int:
    """Return how many are wanted of `unit`: what was agreed with it stands in place of the number of its class."""
    if quota.when.any_fact:
        for own in unit.quotas:
            if own.counted is quota.counted and own.per is quota.per:
                return own.count
    return quota.count


def _is_asked(quota: Quota, unit: Unit, span: Period) -> bool:
    return unit.is_there(span.since) and unit.is_there(span.until) and quota.when.takes(unit, span.until)


def _rows(quota: Quota, facts: Iterable[Dated], spans: Sequence[Period]) -> dict[tuple[str, date], list[Fact]]:
    """Return what counts for each unit and span (by its first day): each draft once, by day."""
    kind, begins = _KINDS[quota.counted], first_days(spans)
    found, seen = defaultdict[tuple[str, date], list[Fact]](list), set[tuple[str, date, str]]()
    for fact, day in facts:
        begun = begins.get(day)
        if begun is None or fact.kind is not kind or not quota.when.says(fact):
            continue
        draft = (fact.unit_id, begun, fact.draft_id or fact.id)
        if draft not in seen:
            seen.add(draft)
            found[fact.unit_id, begun].append(fact)
    return found


def _settled(quota: Quota, unit: Unit, span: Period, rows: Sequence[Fact], scheme: Scheme) -> list[Entry]:
    wanted, count = wanted_of(quota, unit), len(rows)
    if not wanted:
        return []

    def line(points: Decimal, why: Why) -> Entry:
        return Entry(unit.id, tuple(rows), rounded(points, scheme.rounding), points, quota.id, quota.name, why, span,
                     wanted)

    if count < wanted:
        return [line(-_at_most(quota.deduction * (wanted - count), quota.deduction_most), Why.QUOTA_MISSED)]
    found = [line(quota.base, Why.QUOTA_MET)]
    extra = _at_most(quota.extra * (count - wanted), quota.extra_most)
    return [*found, line(extra, Why.QUOTA_EXTRA)] if extra != NOTHING else found


def _at_most(points: Decimal, most: Decimal | None) -> Decimal:
    return points if most is None else min(points, most)
