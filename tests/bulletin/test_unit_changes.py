"""Who is in a class is decided year by year; what was decided for other years stays."""

from datetime import date

import pytest

from bulletin.errors import Reason, Refused
from bulletin.unit_changes import must_be_whole, revised, tidy
from bulletin.units import (
    KEY_UNIT,
    Correspondent,
    Counted,
    Group,
    Membership,
    OwnQuota,
    Span,
    Unit,
    UnitClass,
    UnitName,
)

KEY = UnitClass.KEY
TOWN = Unit("town", "青禾镇", Group.TOWNSHIP)


def held(unit: Unit, *years: int) -> list[bool]:
    return [unit.is_in(KEY, date(year, 6, 1)) for year in years]


def test_a_unit_comes_in_for_a_year_and_stays():
    assert held(revised(TOWN, KEY, 2026, True), 2025, 2026, 2027) == [False, True, True]


def test_a_unit_goes_out_from_new_year_on():
    old = Unit("town", "青禾镇", Group.TOWNSHIP, KEY_UNIT)
    now = revised(old, KEY, 2026, False)
    assert held(now, 2025, 2026, 2027) == [True, False, False]
    assert now.classes == (Membership(KEY, None, date(2026, 1, 1)),)


def test_who_is_in_already_is_left_as_it_is():
    old = Unit("town", "青禾镇", Group.TOWNSHIP, KEY_UNIT)
    assert revised(old, KEY, 2026, True) is old


def test_who_came_in_during_the_year_is_out_of_it_or_in_it_wholly():
    old = Unit("town", "青禾镇", Group.TOWNSHIP, (Membership(KEY, date(2026, 5, 1)),))
    assert held(revised(old, KEY, 2026, False), 2025, 2026, 2027) == [False, False, False]
    assert revised(old, KEY, 2026, True).is_in(KEY, date(2026, 1, 1))


def test_later_years_stay_as_they_were_decided():
    old = revised(TOWN, KEY, 2028, True)
    now = revised(old, KEY, 2026, True)
    assert held(now, 2025, 2026, 2027, 2028, 2029) == [False, True, True, True, True]
    assert now.classes == (Membership(KEY, date(2026, 1, 1)),)
    assert held(revised(now, KEY, 2027, False), 2026, 2027, 2028) == [True, False, False]


def test_other_classes_stay():
    direct = Membership(UnitClass.DIRECT)
    old = Unit("town", "青禾镇", Group.TOWNSHIP, (direct, *KEY_UNIT))
    assert revised(old, KEY, 2026, False).is_in(UnitClass.DIRECT, date(2026, 6, 1))


def test_what_says_nothing_is_left_out():
    quotas = (OwnQuota(Counted.ADOPTED, Span.MONTH, 0), OwnQuota(Counted.SUBMITTED, Span.MONTH, 4))
    made = tidy(Unit("town", " 青禾镇 ", Group.TOWNSHIP, aliases=("青禾 ", "青禾", "青禾镇", ""),
                     correspondents=(Correspondent(" 李明轩 ", " 0000-1 "), Correspondent("")), quotas=quotas))
    assert (made.name, made.aliases) == ("青禾镇", ("青禾",))
    assert made.correspondents == (Correspondent("李明轩", "0000-1"),)
    assert made.quotas == quotas[1:]


@pytest.mark.parametrize("unit", [
    Unit("town", "青禾镇", Group.TOWNSHIP, since=date(2026, 2, 1), until=date(2026, 2, 1)),
    Unit("town", "青禾镇", Group.TOWNSHIP, since=date(2026, 2, 1), former=(UnitName("青禾乡", date(2026, 1, 1)),)),
    Unit("town", "青禾镇", Group.TOWNSHIP, (Membership(KEY, date(2026, 2, 1), date(2026, 1, 1)),)),
    Unit("town", "青禾镇", Group.TOWNSHIP,
         correspondents=(Correspondent("李明轩", "", date(2026, 2, 1), date(2026, 1, 1)),)),
])
def test_days_that_contradict_each_other_are_refused(unit):
    with pytest.raises(Refused) as refused:
        must_be_whole(unit)
    assert refused.value.reason is Reason.UNIT_DAY


def test_a_unit_without_a_name_is_refused():
    with pytest.raises(Refused) as refused:
        must_be_whole(Unit("town", "", Group.TOWNSHIP))
    assert refused.value.reason is Reason.UNIT_UNNAMED
