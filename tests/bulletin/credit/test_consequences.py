"""Floors are held against whole spans, vetoes counted in every span that the period touches."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry
from bulletin.credit.consequences import consequences, looks_back
from bulletin.credit.facts import FactKind
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Cap, Floor, Veto, When
from bulletin.credit.standing import unit_accounts
from bulletin.units import KEY_UNIT, Span, UnitClass
from tests.bulletin.credit.credit_builders import BAISHI, NOVEMBER, PRESET, QINGHE, adopted, fault, quarter, scored

UNITS = (QINGHE, BAISHI)
LAST_QUARTER = quarter(date(2026, 11, 1))


def floored(per, points=5, **more):
    return replace(PRESET, floors=(Floor("f", "达标线", Decimal(points), per, **more),), quotas=())


def missed(scheme, facts, period=NOVEMBER, units=UNITS, earlier=(), **more):
    found = consequences(scheme, period, units, scored(facts, scheme, units, period), facts,
                         scored(earlier, scheme, units, Period(date(2026, 1, 1), date(2026, 9, 30))), earlier, **more)
    return {id for id, each in found.items() if each.missed_floors}


def test_a_unit_below_the_floor_of_the_period_does_not_pass():
    facts = [adopted("1"), adopted("2"), adopted("3", BAISHI)]
    assert missed(floored(Span.PERIOD), facts) == {"baishi"}
    assert missed(floored(Span.PERIOD, 8), facts) == {"baishi"}


def test_each_month_of_a_quarter_is_held_against_the_floor():
    facts = [adopted(f"{unit.id}{month}", unit, day=date(2026, month, 3)) for unit in UNITS for month in (10, 11, 12)]
    assert missed(floored(Span.MONTH, 4), facts, LAST_QUARTER) == set()
    assert missed(floored(Span.MONTH, 4), facts[:-1], LAST_QUARTER) == {"baishi"}


def test_a_month_that_is_not_over_is_left_open():
    assert missed(floored(Span.MONTH, 4), [], LAST_QUARTER, today=date(2026, 10, 20)) == set()


def test_a_floor_of_the_year_knows_what_was_before():
    scheme = floored(Span.YEAR, 8)
    assert looks_back(scheme, LAST_QUARTER)
    assert not looks_back(scheme, quarter(date(2026, 8, 1)))
    early = [adopted("1", day=date(2026, 2, 1)), adopted("2", BAISHI, day=date(2026, 2, 1))]
    assert missed(scheme, [adopted("3")], LAST_QUARTER, earlier=early) == {"baishi"}


def test_a_floor_is_for_its_group_or_class_and_for_who_was_there():
    key = replace(BAISHI, classes=KEY_UNIT)
    scheme = floored(Span.MONTH, when=When(classes=frozenset({UnitClass.KEY})))
    assert missed(scheme, [], units=(QINGHE, key)) == {"baishi"}
    assert missed(scheme, [], units=(replace(key, until=date(2026, 11, 20)),)) == set()


def test_a_veto_of_the_year_still_stands_in_a_later_quarter():
    scheme = replace(PRESET, vetoes=(Veto("v", "两次", FactKind.FAULT, 2),))
    faults = [fault("1", day=date(2026, 2, 1)), fault("2", day=date(2026, 5, 1))]
    found = consequences(scheme, LAST_QUARTER, UNITS, (), (), (), faults)
    assert found["qinghe"].vetoes == ("两次",)
    assert consequences(scheme, quarter(date(2027, 2, 1)), UNITS, (), (), (), faults) == {}


def test_what_follows_stands_on_the_line_of_the_unit():
    scheme = floored(Span.PERIOD)
    entries = scored([], scheme)
    lines = unit_accounts(entries, UNITS, NOVEMBER, consequences(scheme, NOVEMBER, UNITS, entries))
    assert [line.missed_floors for line in lines] == [("达标线",), ("达标线",)]


def test_what_a_cap_of_the_year_took_off_earlier_is_not_taken_from_a_month_of_the_period():
    ids = frozenset(rule.id for rule in PRESET.rules)
    scheme = replace(floored(Span.MONTH, 4), caps=(Cap("c", "全年封顶", ids, Span.YEAR, Decimal(6)),))
    early = [adopted(f"e{number}", day=date(2026, 9, 1)) for number in range(9)]
    own = [Entry("qinghe", (adopted("n", day=date(2026, 10 + month, 3)),), Decimal(4)) for month in range(3)]
    gone = scored(early, scheme, UNITS, Period(date(2026, 1, 1), date(2026, 9, 30)))
    assert any(entry.points < 0 for entry in gone)
    found = consequences(scheme, LAST_QUARTER, (QINGHE,), own, (), gone, early)
    assert found == {}
