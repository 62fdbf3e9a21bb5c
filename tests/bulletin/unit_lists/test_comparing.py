"""A list is looked at beside the units there are before anything is written; doubt is told, never decided."""

from datetime import date

import pytest

from bulletin.errors import Reason, Refused
from bulletin.unit_lists.comparing import Aspect, Standing, as_new, compared, with_list
from bulletin.unit_lists.faults import LineFault
from bulletin.unit_lists.grid import read_grids
from bulletin.unit_lists.listed import ListedUnit, listed_units
from bulletin.unit_lists.writing import list_bytes, template_bytes
from bulletin.units import KEY_UNIT, Correspondent, Group, Unit, UnitClass, UnitName

DAY = date(2026, 11, 22)
QINGHE = Unit("qinghe", "青禾镇", Group.TOWNSHIP, KEY_UNIT, ("青禾",), (Correspondent("李明轩", "0000-1"),))
FARMS = Unit("farms", "县农业农村局", Group.DEPARTMENT, former=(UnitName("县农牧局", date(2019, 1, 1)),))
GONE = Unit("gone", "白石乡", Group.TOWNSHIP, until=date(2024, 1, 1), merged_into="qinghe")
THERE = (QINGHE, FARMS, GONE)
TOWN = Group.TOWNSHIP


def one(listed: ListedUnit):
    return compared([listed], THERE, DAY)[0]


def test_what_is_the_same_is_the_same():
    found = one(ListedUnit(2, "青禾镇", TOWN, ("青禾",), (Correspondent("李明轩", "0000-1"),)))
    assert (found.standing, found.unit, found.changes) == (Standing.SAME, QINGHE, ())


def test_what_changes_is_told_with_old_and_new():
    found = one(ListedUnit(2, "青禾镇", TOWN, people=(Correspondent("赵一鸣", "0000-2"),), phone="0000-9",
                           classes=((UnitClass.KEY, False),)))
    assert found.standing is Standing.CHANGED
    assert [(each.aspect, each.old, each.new) for each in found.changes] == [
        (Aspect.PEOPLE, "李明轩 0000-1", "赵一鸣 0000-2"), (Aspect.PHONE, "", "0000-9"), (Aspect.KEY, "yes", "")]


def test_who_is_left_out_did_it_until_the_day_and_what_is_not_said_stays():
    now = with_list(QINGHE, ListedUnit(2, "青禾镇", people=(Correspondent("赵一鸣"),)), DAY)
    assert now.correspondents == (Correspondent("李明轩", "0000-1", None, DAY), Correspondent("赵一鸣", "", DAY))
    assert (now.aliases, now.classes) == (QINGHE.aliases, QINGHE.classes)
    assert with_list(QINGHE, ListedUnit(2, "青禾镇"), DAY) == QINGHE


def test_the_lists_own_name_for_a_unit_is_known_from_then_on():
    bureau = Unit("u9", "县发展和改革局", Group.DEPARTMENT)
    listed = ListedUnit(2, "县发改局", Group.DEPARTMENT)
    assert compared([listed], [bureau], DAY)[0].standing is Standing.DOUBTFUL
    now = with_list(bureau, listed, DAY)
    assert now.aliases == ("县发改局",)
    assert compared([listed], [now], DAY)[0].standing is Standing.SAME


def test_a_new_unit_needs_a_group():
    assert one(ListedUnit(2, "云岭街道", TOWN)).standing is Standing.NEW
    found = one(ListedUnit(2, "云岭街道"))
    assert (found.standing, found.remarks[0].fault) == (Standing.DOUBTFUL, LineFault.NO_GROUP)


@pytest.mark.parametrize(("name", "near"), [
    ("青禾乡", QINGHE), ("青河镇", QINGHE), ("青禾街道", QINGHE), ("县农业局", FARMS), ("农业和农村局", FARMS)])
def test_what_is_nearly_called_so_is_doubtful_and_suggested(name, near):
    found = one(ListedUnit(2, name, TOWN))
    assert (found.standing, found.near) == (Standing.DOUBTFUL, (near,))


def test_one_character_is_no_doubt_where_another_line_means_the_unit():
    found = compared([ListedUnit(2, "青禾镇", TOWN), ListedUnit(3, "青河镇", TOWN)], THERE, DAY)
    assert [each.standing for each in found] == [Standing.SAME, Standing.NEW]


@pytest.mark.parametrize("name", ["县教育局", "县民政局", "云溪镇", "县应急管理局"])
def test_other_units_are_not_near(name):
    assert one(ListedUnit(2, name, TOWN)).near == ()


def test_another_name_of_a_unit_means_it_and_is_told():
    found = one(ListedUnit(2, "县农牧局", Group.DEPARTMENT))
    assert (found.standing, found.unit, found.remarks[0].fault, found.remarks[0].what) == (
        Standing.SAME, FARMS, LineFault.CALLED, "县农业农村局")


def test_a_unit_that_is_no_more_is_doubtful():
    found = one(ListedUnit(2, "白石乡", TOWN))
    assert (found.standing, found.remarks[0].fault) == (Standing.DOUBTFUL, LineFault.GONE)


def test_a_line_becomes_a_unit():
    listed = ListedUnit(2, "云岭街道", None, ("云岭",), (Correspondent("王一"),), classes=((UnitClass.KEY, True),))
    made = as_new(listed, "new", TOWN, DAY)
    assert (made.id, made.name, made.group, made.aliases) == ("new", "云岭街道", TOWN, ("云岭",))
    assert made.correspondents == (Correspondent("王一"),)
    assert made.is_in(UnitClass.KEY, DAY)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_list_that_was_exported_says_the_same_when_it_is_read(ending):
    people = (Correspondent("李明轩"), Correspondent("赵一鸣", "0000-2"), Correspondent("旧人", "1", None, DAY))
    full = Unit("full", "云岭街道", TOWN, KEY_UNIT, ("云岭", "街道办"), people, "王镇长", date(2020, 3, 1), None,
                (), "0000-1234500", "a@example.invalid")
    listed = listed_units(read_grids(list_bytes((full, FARMS), DAY, ending))).units
    assert [each.standing for each in compared(listed, (full, FARMS), DAY)] == [Standing.SAME] * 2
    assert listed[0].people == (Correspondent("李明轩"), Correspondent("赵一鸣", "0000-2"))


def test_the_template_holds_nothing_yet():
    with pytest.raises(Refused) as refused:
        listed_units(read_grids(template_bytes()))
    assert (refused.value.reason, refused.value.facts["why"]) == (Reason.LIST_WRONG, "empty")
