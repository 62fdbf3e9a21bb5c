"""What each fact is worth by itself: the scheme's rule for it, multiplied, shared among sources, rounded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from bulletin.credit.account import Why
from bulletin.credit.facts import Fact
from bulletin.credit.scheme import Rounding, RoundingWay, Rule, Scheme, Sharing
from bulletin.units import Unit

NOTHING = Decimal(0)
_WAYS = {RoundingWay.HALF_UP: ROUND_HALF_UP, RoundingWay.HALF_EVEN: ROUND_HALF_EVEN, RoundingWay.DOWN: ROUND_DOWN}

Worth = tuple[Rule | None, Decimal]


@dataclass(slots=True)
class Weighed:
    """A fact on its way to an entry; `day` is the day it counts on (see `scoring.entries`)."""

    fact: Fact
    day: date
    rule: Rule | None
    worth: Decimal
    points: Decimal
    why: Why


def rounded(points: Decimal, rounding: Rounding) -> Decimal:
    """Return `points` with as many decimals as the scheme keeps."""
    return points.quantize(Decimal(1).scaleb(-rounding.digits), _WAYS[rounding.way]).normalize() + NOTHING


class Scales:
    """Weighs facts under one scheme; what facts alike are worth is worked out once."""

    def __init__(self, scheme: Scheme, units: Mapping[str, Unit]) -> None:
        self._scheme, self._units = scheme, units
        self._rules: dict[str, list[Rule]] = {}
        for rule in scheme.rules:
            self._rules.setdefault(rule.kind, []).append(rule)
        whens = [*(rule.when for rule in scheme.rules), *(each.when for each in scheme.multipliers)]
        self._by_day = any(when.classes for when in whens)
        self._worth: dict[tuple[object, ...], Worth] = {}
        self._shared: dict[tuple[object, ...], tuple[Decimal, Why]] = {}

    def weigh(self, fact: Fact, day: date) -> Weighed:
        """Return what the fact gives before anything is settled: rounded, so that later differences stay exact."""
        rule, worth = self._worth_of(fact)
        if rule is None:
            return Weighed(fact, day, None, NOTHING, NOTHING, Why.NO_RULE)
        key = (worth, fact.kind, fact.sources, fact.place) if fact.sources > 1 else (worth,)
        found = self._shared.get(key)
        if found is None:
            points, why = shared(worth, fact, self._scheme)
            found = self._shared[key] = rounded(points, self._scheme.rounding), why
        return Weighed(fact, day, rule, worth, *found)

    def _worth_of(self, fact: Fact) -> Worth:
        alike = (fact.kind, fact.unit_id, fact.level, fact.mode, fact.publication, fact.detail, fact.section,
                 fact.nature, fact.reprint, fact.day if self._by_day else None)
        found = self._worth.get(alike)
        if found is None:
            found = self._worth[alike] = self._look_up(fact)
        return found

    def _look_up(self, fact: Fact) -> Worth:
        unit = self._units.get(fact.unit_id)
        rule = next((each for each in self._rules.get(fact.kind, ()) if each.when.fits(fact, unit)), None)
        if rule is None:
            return None, NOTHING
        worth = rule.points
        for multiplier in self._scheme.multipliers:
            if fact.kind in multiplier.kinds and multiplier.when.fits(fact, unit):
                worth *= multiplier.times
        return rule, worth


def shared(worth: Decimal, fact: Fact, scheme: Scheme) -> tuple[Decimal, Why]:
    """Return what this source gets of an item that several made, and why."""
    share = scheme.share
    if fact.sources == 1 or fact.kind not in share.kinds or share.way is Sharing.FULL:
        return worth, Why.COUNTED
    if share.way is Sharing.EQUAL:
        return worth / fact.sources, Why.SHARED
    if share.way is Sharing.RATIO:
        return worth * share.ratios[min(fact.place, len(share.ratios)) - 1], Why.SHARED
    if fact.place > share.first:
        return NOTHING, Why.NOT_AMONG_FIRST
    return worth / min(share.first, fact.sources), Why.SHARED


def weighed(facts: Iterable[tuple[Fact, date]], scheme: Scheme, units: Mapping[str, Unit]) -> list[Weighed]:
    """Return every fact, with the day it counts on, weighed; in the order given."""
    scales = Scales(scheme, units)
    return [scales.weigh(fact, day) for fact, day in facts]
