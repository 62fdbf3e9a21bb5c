"""Quotas are held against whole spans: reached, exceeded, missed; by class of unit or as agreed with one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.account import Why
from bulletin.credit.facts import Level
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Quota, Scheme, When
from bulletin.credit.scoring import entries
from bulletin.units import Counted, Membership, OwnQuota, Span, UnitClass
from tests.bulletin.credit.credit_builders import BAISHI, KEY_QINGHE, NOVEMBER, QINGHE, adopted, quarter, sent

EACH_MONTH = Quota("q", "每月报送4篇", Counted.SUBMITTED, Span.MONTH, 4, base=Decimal(10), extra=Decimal("0.5"),
                   extra_most=Decimal(1), deduction=Decimal(2), deduction_most=Decimal(6))
LAST_QUARTER = quarter(date(2026, 11, 1))


def settled(quota, facts, *units, period=NOVEMBER, earlier=(), today=None):
    scheme = Scheme("s", "s", date(2020, 1, 1), (), quotas=(quota,))
    found = entries(facts, scheme, period, {unit.id: unit for unit in units or (QINGHE,)}, earlier, today=today)
    return [entry for entry in found if entry.span]


def several(count, day=date(2026, 11, 3), unit=QINGHE):
    return [sent(f"{day}-{number}", unit, day=day) for number in range(count)]


@pytest.mark.parametrize(("count", "lines"), [
    (4, [(10, Why.QUOTA_MET)]),
    (5, [(10, Why.QUOTA_MET), (Decimal("0.5"), Why.QUOTA_EXTRA)]),
    (9, [(10, Why.QUOTA_MET), (1, Why.QUOTA_EXTRA)]),
    (3, [(-2, Why.QUOTA_MISSED)]),
    (0, [(-6, Why.QUOTA_MISSED)]),
])
def test_reaching_exceeding_and_missing(count, lines):
    found = settled(EACH_MONTH, several(count))
    assert [(entry.points, entry.why) for entry in found] == lines
    assert all(len(entry.facts) == count and entry.wanted == 4 and entry.span == NOVEMBER for entry in found)


def test_each_month_of_a_quarter_is_settled_by_itself():
    found = settled(EACH_MONTH, several(4, date(2026, 10, 3)), period=LAST_QUARTER)
    assert [(entry.span.since.month, entry.points) for entry in found] == [(10, 10), (11, -6), (12, -6)]


def test_a_span_that_is_not_whole_is_left_open():
    assert settled(EACH_MONTH, several(9), period=Period(date(2026, 11, 1), date(2026, 11, 20))) == []
    assert settled(EACH_MONTH, several(9), today=date(2026, 11, 30)) == []
    assert len(settled(EACH_MONTH, several(4), today=date(2026, 12, 1))) == 1


def test_a_week_that_began_before_the_period_is_counted_whole():
    quota = Quota("w", "每周报送", Counted.SUBMITTED, Span.WEEK, 3)
    november = settled(quota, several(2, date(2026, 11, 1)), earlier=several(1, date(2026, 10, 27)))
    assert (november[0].span.since, november[0].why) == (date(2026, 10, 26), Why.QUOTA_MET)
    assert november[-1].span.until == date(2026, 11, 29)


def test_a_quota_of_the_year_is_settled_in_its_last_quarter():
    quota = replace(EACH_MONTH, per=Span.YEAR)
    assert settled(quota, [], period=quarter(date(2026, 8, 1))) == []
    [line] = settled(quota, several(1), period=LAST_QUARTER, earlier=several(3, date(2026, 2, 1)))
    assert (line.points, len(line.facts)) == (10, 4)


def test_only_units_in_the_class_on_the_last_day_are_asked():
    quota = replace(EACH_MONTH, when=When(classes=frozenset({UnitClass.KEY})))
    joined = replace(BAISHI, classes=(Membership(UnitClass.KEY, date(2026, 11, 30)),))
    left = replace(QINGHE, id="left", classes=(Membership(UnitClass.KEY, None, date(2026, 11, 30)),))
    assert {entry.unit_id for entry in settled(quota, [], KEY_QINGHE, joined, left)} == {"qinghe", "baishi"}


def test_what_was_agreed_with_a_unit_stands_in_place_of_the_number():
    own = replace(QINGHE, quotas=(OwnQuota(Counted.SUBMITTED, Span.MONTH, 2),))
    [line] = settled(EACH_MONTH, several(2), own)
    assert (line.points, line.wanted) == (10, 2)
    elsewhere = OwnQuota(Counted.ADOPTED, Span.MONTH, 2), OwnQuota(Counted.SUBMITTED, Span.WEEK, 1)
    other = replace(QINGHE, quotas=elsewhere)
    assert [line.wanted for line in settled(EACH_MONTH, several(2), other)] == [4]


def test_a_unit_with_which_none_was_agreed_is_not_asked():
    assert settled(EACH_MONTH, [], replace(QINGHE, quotas=(OwnQuota(Counted.SUBMITTED, Span.MONTH, 0),))) == []


def test_an_own_number_does_not_stand_in_place_of_a_narrower_quota():
    quota = replace(EACH_MONTH, counted=Counted.ADOPTED, when=When(levels=frozenset({Level.CITY})), count=1)
    own = replace(QINGHE, quotas=(OwnQuota(Counted.ADOPTED, Span.MONTH, 5),))
    [line] = settled(quota, [adopted("1"), adopted("2", level=Level.CITY)], own)
    assert (line.wanted, [fact.draft_id for fact in line.facts]) == (1, ["2"])


def test_a_draft_adopted_twice_is_one_adopted():
    quota = replace(EACH_MONTH, counted=Counted.ADOPTED, count=2)
    [line] = settled(quota, [adopted("1"), adopted("1", level=Level.CITY)])
    assert (len(line.facts), line.why) == (1, Why.QUOTA_MISSED)


def test_a_unit_that_came_or_went_within_the_span_is_not_asked():
    came, went = replace(QINGHE, since=date(2026, 11, 2)), replace(BAISHI, until=date(2026, 11, 30))
    assert settled(EACH_MONTH, [], came, went) == []
    assert len(settled(EACH_MONTH, [], replace(BAISHI, until=date(2026, 12, 1)))) == 1


def test_months_add_up_to_their_quarter():
    facts = [*several(3, date(2026, 10, 9)), *several(6, date(2026, 11, 9)), *several(4, date(2026, 12, 9))]
    months = [settled(EACH_MONTH, [fact for fact in facts if fact.day in span], period=span,
                      earlier=[fact for fact in facts if fact.day < span.since])
              for span in LAST_QUARTER.spans(Span.MONTH)]
    assert [entry for month in months for entry in month] == settled(EACH_MONTH, facts, period=LAST_QUARTER)
