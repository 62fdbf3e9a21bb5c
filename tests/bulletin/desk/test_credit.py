"""Drawing up a circular: schemes by their days, both ways of counting, open spans, floors, vetoes and fees."""

from dataclasses import replace
from datetime import UTC, date, timedelta
from decimal import Decimal

import pytest
from builders import TODAY

from bulletin.credit.account import Why
from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.scheme import Cap, Fee, Floor, Quota, Veto
from bulletin.desk.credit import draw_up_circular, drawn_up
from bulletin.errors import Refused
from bulletin.units import Counted, Span
from tests.bulletin.credit.credit_builders import PRESET, fault

MONTH, QUARTER = period_of(PeriodKind.MONTH, TODAY), period_of(PeriodKind.QUARTER, TODAY)


class Ledger:
    """Answers with facts by the day they came in (`received`) or happened."""

    def __init__(self, facts, received=None):
        self._facts, self._received = facts, received or {}

    def facts(self, period, basis, zone):
        return [fact for fact in self._facts
                if (self._received.get(fact.id, fact.day) if basis is Basis.RECEIVED else fact.day) in period]


class Work:
    """The work of the archive with other facts."""

    def __init__(self, work, ledger):
        self.units, self.ledger = work.units, ledger


def adoption(id, day, level=Level.COUNTY):
    return Fact(FactKind.ADOPTED, id, "qinghe", day, id, f"draft {id}", level, Mode.SINGLE, "信息快报")


def drawn(office, period, schemes, facts, received=None, basis=Basis.ISSUED, **more):
    with office.archive.reading() as work:
        return drawn_up(Work(work, Ledger(facts, received)), period, schemes, UTC, basis, **more)


def line_of(circular, unit_id="qinghe"):
    return next(line for line in circular.lines if line.unit and line.unit.id == unit_id)


def test_what_came_of_a_draft_later_is_counted_once_and_under_the_last_scheme(office):
    dearer = replace(PRESET, id="dearer", valid_from=QUARTER.since + timedelta(days=31),
                     rules=tuple(replace(rule, points=rule.points * 10) for rule in PRESET.rules))
    facts = [adoption("a", QUARTER.after)]
    made = drawn(office, QUARTER, (PRESET, dearer), facts, {"a": QUARTER.since}, Basis.RECEIVED)
    assert (made.totals.adopted(), made.totals.points) == (1, 40)
    assert drawn(office, QUARTER, (PRESET, dearer), facts).totals.adopted() == 0


def test_each_part_of_a_period_has_its_own_scheme(office):
    dearer = replace(PRESET, id="dearer", valid_from=TODAY,
                     rules=tuple(replace(rule, points=rule.points * 10) for rule in PRESET.rules))
    made = drawn(office, MONTH, (PRESET, dearer), [adoption("a", MONTH.since), adoption("b", TODAY)])
    assert [entry.points for entry in line_of(made).entries if entry.fact] == [4, 40]
    assert [scheme.id for _, scheme in made.schemes] == ["default", "dearer"]


def test_a_quarter_knows_what_the_year_gave_before(office):
    county, city = adoption("a", date(2026, 2, 1)), adoption("b", TODAY, Level.CITY)
    facts = [county, replace(city, draft_id=county.draft_id)]
    assert drawn(office, QUARTER, (PRESET,), facts).totals.points == 4
    year = period_of(PeriodKind.YEAR, TODAY)
    assert drawn(office, year, (PRESET,), facts).totals.points == 8


def test_spans_that_are_not_over_are_left_open(office):
    quota = Quota("q", "每月1篇", Counted.SUBMITTED, Span.MONTH, 1, deduction=Decimal(2))
    scheme = replace(PRESET, quotas=(quota,))
    assert line_of(drawn(office, MONTH, (scheme,), [], today=TODAY)).entries == ()
    [entry] = line_of(drawn(office, MONTH, (scheme,), [])).entries
    assert (entry.points, entry.why) == (-2, Why.QUOTA_MISSED)


def test_a_floor_of_the_year_is_held_against_all_of_it(office):
    scheme = replace(PRESET, quotas=(), floors=(Floor("f", "全年8分", Decimal(8), Span.YEAR),))
    facts = [adoption("a", date(2026, 2, 1)), adoption("b", date(2026, 12, 1))]
    made = drawn(office, QUARTER, (scheme,), facts)
    assert (line_of(made).missed_floors, line_of(made, "baishi").missed_floors) == ((), ("全年8分",))


def test_a_week_with_a_cap_over_new_year_knows_what_its_days_gave(office):
    adopted = frozenset(rule.id for rule in PRESET.rules if rule.kind is FactKind.ADOPTED)
    scheme = replace(PRESET, quotas=(), caps=(Cap("c", "每周12分", adopted, Span.WEEK, Decimal(12)),))
    one, other = adoption("a", date(2026, 6, 1), Level.CITY), adoption("b", date(2027, 1, 2), Level.CITY)
    more = replace(one, id="more", day=date(2026, 12, 29), level=Level.PROVINCE)  # 4 more than the draft had
    january = period_of(PeriodKind.MONTH, other.day)
    assert line_of(drawn(office, january, (scheme,), [one, more, other])).points == 8
    assert line_of(drawn(office, january, (scheme,), [more, other])).points == 0


def test_a_veto_and_fees_are_told(office):
    scheme = replace(PRESET, vetoes=(Veto("v", "两次", FactKind.FAULT, 2),),
                     fees=(Fee("f", "稿酬", FactKind.ADOPTED, Decimal(30)),))
    facts = [fault("1", day=date(2026, 1, 9)), fault("2", day=TODAY), adoption("a", TODAY)]
    made = drawn(office, MONTH, (scheme,), facts)
    assert line_of(made).vetoes == ("两次",)
    assert [(line.fact.id, line.fee.yuan) for line in made.fees] == [("a", 30)]


def test_before_the_first_scheme_there_is_nothing_to_compare_with(office):
    scheme = replace(PRESET, valid_from=MONTH.since)
    assert draw_up_circular(office.archive, MONTH, (scheme,), UTC).before is None
    assert draw_up_circular(office.archive, MONTH, (PRESET,), UTC).before is not None
    with pytest.raises(Refused):
        draw_up_circular(office.archive, Period(date(2019, 1, 1), date(2019, 1, 31)), (PRESET,), UTC)
