"""Units come and go with dates; a draft comes from one that is there."""

from datetime import date

import pytest

from bulletin.units import Group, Unit, UnitName, group_by_name, sender_named, successor, unit_named, units_on

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


RENAMED = Unit("renamed", "竹影镇", Group.TOWNSHIP, former=(UnitName("竹影乡", date(2026, 7, 1)),))


@pytest.mark.parametrize("written", ["竹影乡", "云岭县竹影乡", "竹影乡党政办", "中共竹影乡委员会", "竹影镇人民政府"])
def test_a_former_name_stays_known(written):
    assert unit_named(written, (RENAMED, SCHOOLS)) is RENAMED


def test_who_bears_a_name_now_goes_before_who_bore_it():
    other = Unit("other", "竹影乡", Group.TOWNSHIP, since=date(2026, 9, 1))
    assert unit_named("竹影乡", (RENAMED, other)) is other
    assert unit_named("竹影乡", units_on(date(2026, 6, 1), (RENAMED, other)), date(2026, 6, 1)) is RENAMED


def test_a_former_name_that_two_had_means_neither():
    other = Unit("other", "竹海镇", Group.TOWNSHIP, former=(UnitName("竹影乡", date(2020, 1, 1)),))
    assert unit_named("竹影乡", (RENAMED, other)) is None


def test_the_name_of_one_that_was_merged_means_who_went_on_however_often():
    gone = Unit("gone", "白石乡", Group.TOWNSHIP, until=date(2024, 1, 1), merged_into="second")
    second = Unit("second", "白岭乡", Group.TOWNSHIP, until=date(2026, 1, 1), merged_into="renamed")
    units = (gone, second, RENAMED)
    assert sender_named("白石乡党政办", units, date(2026, 8, 1)) is RENAMED
    assert sender_named("白石乡", units, date(2025, 1, 1)) is second
    assert sender_named("白石乡", units, date(2023, 1, 1)) is gone
    assert successor(gone, units, date(2026, 8, 1)) is RENAMED


def test_nobody_sends_for_a_unit_that_was_dissolved():
    gone = Unit("gone", "白石乡", Group.TOWNSHIP, until=date(2024, 1, 1))
    assert sender_named("白石乡", (gone, RENAMED), date(2026, 8, 1)) is None


@pytest.mark.parametrize(("name", "group"), [
    ("青禾镇", Group.TOWNSHIP), ("映山街道办事处", Group.TOWNSHIP), ("白石乡人民政府", Group.TOWNSHIP),
    ("县农业农村局", Group.DEPARTMENT), ("县政府办公室", Group.DEPARTMENT), ("云岭经济开发区", None), ("", None)])
def test_a_name_tells_the_group_where_it_can(name, group):
    assert group_by_name(name) is group
