"""Units come and go with dates; a draft comes from one that is there."""

from datetime import date

from bulletin.units import Group, Unit, unit_named, units_on

OLD = Unit("old", "青禾乡", Group.TOWNSHIP, aliases=("青禾",), until=date(2026, 7, 1))
NEW = Unit("new", "青禾镇", Group.TOWNSHIP, aliases=("青禾",), since=date(2026, 7, 1))
ALWAYS = Unit("always", "县农业农村局", Group.DEPARTMENT)


def test_only_units_there_on_the_day_are_asked():
    assert units_on(date(2026, 6, 30), (OLD, NEW, ALWAYS)) == (OLD, ALWAYS)
    assert units_on(date(2026, 7, 1), (OLD, NEW, ALWAYS)) == (NEW, ALWAYS)


def test_a_name_that_two_units_had_means_the_one_of_the_day():
    assert unit_named("青禾", units_on(date(2026, 6, 30), (OLD, NEW))) is OLD
    assert unit_named("青禾", units_on(date(2026, 7, 2), (OLD, NEW))) is NEW
