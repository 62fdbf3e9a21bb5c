"""From facts to entries: the scheme's rule for each fact, and what stacks, shares, caps and quotas make of it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from bulletin.credit.account import Entry
from bulletin.credit.capping import capped
from bulletin.credit.facts import Fact
from bulletin.credit.periods import Period, PeriodKind, period_of, span_of
from bulletin.credit.quotas import settled_quotas
from bulletin.credit.scheme import Over, Scheme
from bulletin.credit.settling import settle
from bulletin.credit.weighing import Weighed, weighed
from bulletin.units import Span, Unit

_DAY = timedelta(days=1)
_Dated = tuple[Fact, date]


def entries(
    facts: Iterable[Fact], scheme: Scheme, period: Period, units: Mapping[str, Unit], earlier: Iterable[Fact] = (), *,
    today: date | None = None,
) -> tuple[Entry, ...]:
    """Return the entries of `facts` under `scheme`: one for each fact in the order given, then caps and quotas by span
    and unit. Points do not depend on the order of the facts.

    `earlier` are the facts of the year (and of spans begun) before the period: what stacks and caps over the year, and
    quotas of a span begun before, need to know. They get no entries of their own. `today`: the quotas of spans that
    are not over yet are left open; None settles all.

    A fact counts on its day; one that counts in the period but happened later (what became of a draft received in it)
    counts on the period's last day, and an earlier one likewise on the day before it.
    """
    own = [(fact, min(max(fact.day, period.since), period.until)) for fact in facts]
    gone = [(fact, min(fact.day, period.since - _DAY)) for fact in earlier]
    now = weighed(own, scheme, units)
    before = weighed(_needed(scheme, period, own, gone), scheme, units)
    _settle(scheme, now, before, period)
    return (
        *(_entry(each) for each in now), *capped(scheme, now, before, period),
        *settled_quotas(scheme, own, gone, period, units, today))


def _needed(scheme: Scheme, period: Period, own: Iterable[_Dated], gone: Sequence[_Dated]) -> list[_Dated]:
    """Return those of the earlier facts that have a say: what lies in a cap's span begun before the period, and what
    is about the same drafts as that or as the period's own, which are settled together.
    """
    begun = min((span_of(cap.per, period.since).since for cap in scheme.caps if cap.per is not Span.PERIOD),
                default=period.since)
    if begun == period.since and all(stack.over is Over.PERIOD for stack in scheme.stacks):
        return []
    drafts = {fact.draft_id for pairs in (own, gone) for fact, day in pairs if fact.draft_id and day >= begun}
    return [(fact, day) for fact, day in gone if day >= begun or fact.draft_id in drafts]


def _settle(scheme: Scheme, now: Sequence[Weighed], before: Sequence[Weighed], period: Period) -> None:
    """Settle what is over the year with what was earlier, what is over the period by itself: earlier facts in the
    periods of the same kind they were in.
    """
    over = {stack.id: stack.over for stack in scheme.stacks}
    yearly = [each for each in (*before, *now) if _over(each, over) is Over.YEAR]
    settle(scheme, yearly)
    settle(scheme, [each for each in now if _over(each, over) is Over.PERIOD])
    if scheme.caps:
        gone: dict[date, list[Weighed]] = {}
        for each in before:
            if _over(each, over) is Over.PERIOD:
                gone.setdefault(_begun(period.kind, each.day), []).append(each)
        for pile in gone.values():
            settle(scheme, pile)


def _over(each: Weighed, over: Mapping[str, Over]) -> Over | None:
    return over.get(each.rule.stack) if each.rule is not None and each.rule.stack else None


def _begun(kind: PeriodKind, day: date) -> date:
    return date.min if kind is PeriodKind.CUSTOM else period_of(kind, day).since


def _entry(weighed: Weighed) -> Entry:
    rule = weighed.rule
    return Entry(weighed.fact.unit_id, (weighed.fact,), weighed.points, weighed.worth, rule.id if rule else "",
                 rule.name if rule else "", weighed.why)
