"""A list is understood wherever its headings stand and in whatever words they are written."""

from datetime import date

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.unit_lists.days import day_in, yes_or_no
from bulletin.unit_lists.faults import LineFault
from bulletin.unit_lists.grid import Grid
from bulletin.unit_lists.listed import listed_units
from bulletin.units import Correspondent, Group, UnitClass


def read(*rows):
    return listed_units([Grid("名单", tuple(enumerate((tuple(row) for row in rows), 1)))])


def listed(*rows):
    return read(*rows).units


def fault(*rows):
    with pytest.raises(Unreadable) as refused:
        listed(*rows)
    assert refused.value.reason is Reason.LIST_WRONG
    return refused.value.facts


@pytest.mark.parametrize("name", ["单位", "单位名称", "报送单位", "单 位 名 称", "单位名称（全称）", "*单位名称："])
@pytest.mark.parametrize("group", ["组别", "类别"])
def test_headings_are_known_in_other_words(name, group):
    found = listed([name, group], ["青禾镇", "乡镇"], ["县教育局", "县直部门"])
    assert [(each.name, each.group) for each in found] == [("青禾镇", Group.TOWNSHIP), ("县教育局", Group.DEPARTMENT)]


def test_headings_may_stand_under_a_title_in_any_order():
    found = listed(["云岭县信息报送单位名单", "", ""], ["（2026年1月）", "", ""],
                   ["序号", "联系电话", "信息员", "单位"], ["1", "0000-1", "李明轩", "青禾镇"])
    assert found[0].people == (Correspondent("李明轩", "0000-1"),)


@pytest.mark.parametrize("heading", ["信息员", "联络员", "联络人", "联系人"])
def test_two_people_in_a_cell_are_two_under_any_of_their_headings(heading):
    found = listed(["单位名称", "类别", heading, "手机"], ["县教育局", "部门", "李青、张兰", ""])
    assert [each.name for each in found[0].people] == ["李青", "张兰"]


def test_headings_may_stand_in_two_rows():
    found = listed(["单位", "类别", "信息员", ""], ["", "", "姓名", "电话"], ["青禾镇", "乡镇", "李明轩", "0000-1"])
    assert (found[0].name, found[0].people) == ("青禾镇", (Correspondent("李明轩", "0000-1"),))


def test_a_merged_cell_of_the_group_stands_for_the_rows_under_it():
    found = listed(["组别", "单位"], ["乡镇（街道）", "青禾镇"], ["", "白石乡"], ["部门", "县教育局"])
    assert [each.group for each in found] == [Group.TOWNSHIP, Group.TOWNSHIP, Group.DEPARTMENT]


def test_a_line_that_says_a_group_stands_for_the_lines_under_it():
    found = listed(["单位", "信息员"], ["一、乡镇（街道）", ""], ["青禾镇", "李明轩"], ["二、县直部门", ""],
                   ["县教育局", "赵一鸣"])
    assert [(each.name, each.group) for each in found] == [("青禾镇", Group.TOWNSHIP), ("县教育局", Group.DEPARTMENT)]


@pytest.mark.parametrize(("names", "phones"), [
    ("李明轩、赵一鸣", "0000-1234501、0000-1234502"), ("李明轩 0000-1234501；赵一鸣 0000-1234502", ""),
    ("李明轩（0000-1234501）\n赵一鸣（0000-1234502）", ""), ("李明轩  赵一鸣", "0000-1234501/0000-1234502"),
    ("李明轩0000-1234501 赵一鸣0000-1234502", ""),
])
def test_several_correspondents_stand_in_one_cell(names, phones):
    assert listed(["单位", "信息员", "电话"], ["青禾镇", names, phones])[0].people == (
        Correspondent("李明轩", "0000-1234501"), Correspondent("赵一鸣", "0000-1234502"))


def test_a_unit_with_a_row_for_each_correspondent_is_one_unit():
    found = listed(["单位", "组别", "信息员", "电话"], ["青禾镇", "乡镇", "李明轩", "1"], ["", "", "赵一鸣", "2"],
                   ["青禾镇", "部门", "李明轩", "1"])
    assert [each.name for each in found[0].people] == ["李明轩", "赵一鸣"]
    assert (len(found), found[0].group) == (1, Group.TOWNSHIP)
    assert [(each.fault, each.row) for each in found[0].remarks] == [(LineFault.TWICE, 4)]


def test_a_telephone_without_correspondents_is_the_units():
    assert listed(["单位", "电话"], ["青禾镇", "0000-1"])[0].phone == "0000-1"


def test_classes_and_days_are_read_and_what_is_none_is_told():
    found = listed(["单位", "是否重点", "直报点", "成立日期"], ["青禾镇", "√", "否", "2026年1月"],
                   ["白石乡", "也许", "", "去年"])
    assert found[0].classes == ((UnitClass.KEY, True), (UnitClass.DIRECT, False))
    assert found[0].since == date(2026, 1, 1)
    assert [(each.fault, each.what) for each in found[1].remarks] == [
        (LineFault.BAD_DAY, "去年"), (LineFault.BAD_MARK, "也许")]


def test_an_unknown_group_is_told_and_not_guessed():
    found = listed(["单位", "组别"], ["云岭开发区", "园区"])[0]
    assert (found.group, found.remarks[0].fault, found.remarks[0].what) == (None, LineFault.UNKNOWN_GROUP, "园区")


def test_a_unit_that_the_list_says_is_no_more_is_told():
    assert listed(["单位", "撤销日期"], ["青禾镇", "2024.1.1"])[0].remarks[0].fault is LineFault.GONE


def test_sums_and_who_filled_it_in_are_no_units():
    found = listed(["单位", "信息员"], ["青禾镇", "李明轩"], ["合计", "1"], ["填表人：王某", "x"])
    assert [each.name for each in found] == ["青禾镇"]


def test_wrong_headings_are_refused_with_what_was_looked_for_and_found():
    facts = fault(["姓名", "职务"], ["李明轩", "干事"])
    assert (facts["why"], facts["found"], facts["looked_for"][0]) == ("no_headings", "姓名、职务", "单位名称")


def test_nothing_and_formulas_are_refused_with_the_place():
    assert fault()["why"] == "empty"
    assert fault(["单位", "组别"])["why"] == "empty"
    facts = fault(["单位", "组别"], ["青禾镇", "乡镇"], ["=Sheet2!A3", "乡镇"])
    assert (facts["why"], facts["row"], facts["column"], facts["found"]) == ("formula", 3, "单位名称", "=Sheet2!A3")


@pytest.mark.parametrize("words", ["2026年1月1日", "2026-1-1", "2026.1", "2026/01/01", "20260101", "46023",
                                   "2026-01-01 00:00", "2026年1月"])
def test_days_are_read_as_people_write_them(words):
    assert day_in(words) == date(2026, 1, 1)


@pytest.mark.parametrize("words", ["", "2026", "2026年13月", "去年", "12345678901"])
def test_what_is_no_day_is_none(words):
    assert day_in(words) is None


def test_ticks_mean_yes_or_no():
    assert [yes_or_no(each) for each in ("是", "√", "y", "否", "×", "也许")] == [True, True, True, False, False, None]


def test_columns_that_are_no_part_of_a_unit_are_told_unless_they_only_count_or_hold_nothing():
    found = read(["序号", "单位", "类别", "传真", "QQ号", "备注", ""],
                 ["1", "青禾镇", "乡镇", "0000-7", "", "新设", "甲"], ["合计", "", "", "", "3", "", ""])
    assert found.unread == ("传真", "备注", "G")


def test_of_two_columns_with_one_meaning_the_second_is_told():
    found = read(["单位", "信息员", "联系电话", "手机"], ["青禾镇", "李明轩", "0000-1", "0000-2"])
    assert (found.unread, found.units[0].people) == (("手机",), (Correspondent("李明轩", "0000-1"),))


def test_under_two_rows_of_headings_what_is_not_read_is_told_by_the_lower_one():
    found = read(["单位", "信息员", "", ""], ["", "姓名", "电话", "职务"], ["青禾镇", "李明轩", "0000-1", "干事"])
    assert found.unread == ("职务",)


def test_former_names_are_names_it_is_known_by():
    found = read(["单位", "类别", "曾用名"], ["青禾镇", "乡镇", "青河乡（2019年更名）"])
    assert (found.units[0].aliases, found.unread) == (("青河乡",), ())
