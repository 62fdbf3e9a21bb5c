"""What follows for a unit beside its points: floors it did not reach, vetoes that fell on it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bulletin.credit.account import Entry
from bulletin.credit.facts import Fact
from bulletin.credit.periods import Period, span_of
from bulletin.credit.scheme import Floor, Scheme, Veto
from bulletin.credit.span_days import first_days
from bulletin.credit.weighing import NOTHING
from bulletin.units import Span, Unit

_DAY = timedelta(days=1)
_Given = tuple[str, date, Decimal]  # points given to a unit on a day


@dataclass(frozen=True)
class Consequence:
    """The names of the floors that a unit missed and of the vetoes on it."""

    missed_floors: tuple[str, ...] = ()
    vetoes: tuple[str, ...] = ()


NONE = Consequence()


def consequences(
    scheme: Scheme, period: Period, units: Iterable[Unit], entries: Iterable[Entry], facts: Iterable[Fact] = (),
    earlier_entries: Iterable[Entry] = (), earlier_facts: Iterable[Fact] = (), *, today: date | None = None,
) -> dict[str, Consequence]:
    """Return by unit id what follows for the units something follows for.

    A floor is held against whole spans that end within the period (and before `today`, where it is given), for units
    that were there throughout and are in its group or class on the last day. A veto is counted in every span that the
    period touches, up to its last day. `earlier_entries` and `earlier_facts` belong to spans begun before the period.
    """
    units = tuple(units)
    given = [*_dated(earlier_entries, period.since - _DAY), *_dated(entries, period.until)] if scheme.floors else []
    missed = _missed(scheme.floors, period, units, given, today)
    fell = _fell(scheme.vetoes, period, units, (*earlier_facts, *facts)) if scheme.vetoes else {}
    return {id: Consequence(tuple(missed.get(id, ())), tuple(fell.get(id, ()))) for id in {*missed, *fell}}


def looks_back(scheme: Scheme, period: Period) -> bool:
    """Return whether floors need entries of before the period: one of their spans began earlier."""
    return any(span.since < period.since for floor in scheme.floors for span in period.spans(floor.per))


def _dated(entries: Iterable[Entry], until: date) -> Iterator[_Given]:
    """Yield whose each entry is, the day it counts on (that of its fact, or the last of its span) and its points."""
    for entry in entries:
        if entry.points:
            day = entry.span.until if entry.span is not None else entry.facts[0].day
            yield entry.unit_id, min(day, until), entry.points


def _missed(
    floors: Sequence[Floor], period: Period, units: Sequence[Unit], given: Sequence[_Given], today: date | None,
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for floor in floors:
        spans = [span for span in period.spans(floor.per) if today is None or span.until < today]
        points, begins = defaultdict[tuple[str, date], Decimal](Decimal), first_days(spans)
        for unit_id, day, each in given:
            if day in begins:
                points[unit_id, begins[day]] += each
        for span in spans:
            for unit in units:
                if _is_held(floor, unit, span) and points.get((unit.id, span.since), NOTHING) < floor.points:
                    _add(found, unit.id, floor.name)
    return found


def _is_held(floor: Floor, unit: Unit, span: Period) -> bool:
    return unit.is_there(span.since) and unit.is_there(span.until) and floor.when.takes(unit, span.until)


def _fell(
    vetoes: Sequence[Veto], period: Period, units: Sequence[Unit], facts: Sequence[Fact],
) -> dict[str, list[str]]:
    known: Mapping[str, Unit] = {unit.id: unit for unit in units}
    found: dict[str, list[str]] = {}
    for veto in vetoes:
        against = [(fact.unit_id, min(fact.day, period.until)) for fact in facts
                   if fact.kind is veto.kind and fact.unit_id in known and veto.when.fits(fact, known[fact.unit_id])]
        for span in _touched(veto.per, period):
            counts = Counter(unit_id for unit_id, day in against if day in span)
            for unit in units:
                if counts[unit.id] >= veto.count:
                    _add(found, unit.id, veto.name)
    return found


def _touched(per: Span, period: Period) -> Iterator[Period]:
    """Yield every span that shares a day with the period."""
    if per is Span.PERIOD:
        yield period
        return
    span = span_of(per, period.since)
    while span.since <= period.until:
        yield span
        span = span_of(per, span.after)


def _add(found: dict[str, list[str]], unit_id: str, name: str) -> None:
    names = found.setdefault(unit_id, [])
    if name not in names:
        names.append(name)
