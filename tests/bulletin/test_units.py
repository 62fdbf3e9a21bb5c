"""Units come and go with dates; a draft comes from one that is there."""

from datetime import date

import pytest

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


BAMBOO = Unit("bamboo", "竹影乡", Group.TOWNSHIP, aliases=("竹影", "竹影乡党政办"))
SCHOOLS = Unit("schools", "云岭县教育局", Group.DEPARTMENT, aliases=("县教育局", "教育局"))
TOWNS = Unit("towns", "云岭县城市管理局", Group.DEPARTMENT, aliases=("县城市管理局", "县城管局"))
COUNTY = (BAMBOO, NEW, SCHOOLS, TOWNS)


@pytest.mark.parametrize(
    "written", ["竹影镇", "竹影村", "新竹影乡", "竹影社区", "白石县教育局", "县财政局", "管理局", "县", " "]
)
def test_a_name_that_differs_in_a_word_is_another_unit(written):
    assert unit_named(written, COUNTY) is None


@pytest.mark.parametrize(("written", "unit"), [
    ("竹影", BAMBOO), ("竹影党政办", BAMBOO), ("竹影乡人民政府", BAMBOO), ("中共竹影乡委员会", BAMBOO),
    ("云岭县竹影乡人民政府办公室", BAMBOO), ("云岭县青禾镇", NEW), ("教育局", SCHOOLS), ("云岭县教育局办公室", SCHOOLS),
    ("县城市管理局", TOWNS), ("我县教育局", SCHOOLS),
])
def test_organs_of_a_unit_and_its_county_in_front_mean_the_unit(written, unit):
    assert unit_named(written, COUNTY) is unit


def test_a_unit_without_its_county_is_found_with_the_county_in_front():
    assert unit_named("云岭县农业农村局", (ALWAYS, NEW)) is ALWAYS


def test_a_name_that_two_units_share_but_for_the_county_is_nobody():
    other = Unit("other", "白石县教育局", Group.DEPARTMENT)
    assert unit_named("农村教育局", (SCHOOLS, other)) is None
    assert unit_named("县教育局办公室", (SCHOOLS, other)) is None
