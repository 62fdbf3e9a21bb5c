"""What the edited text says otherwise than the original stands apart, each at its place (S10)."""

import pytest
from whole import cases, finds, table, text_of

from bulletin.proof.order.changes import STRUCTURES
from bulletin.proof.problem import Strength


@pytest.mark.parametrize(("before", "after", "found"), [
    ("全县拟于5月底前完成整地。", "全县已于5月底前完成整地。", [("已", "status")]),
    ("会议讨论了三项议题。", "会议决定了三项议题。", [("决定", "status")]),
    ("全县整地2万亩，涉及农户320户。", "全县整地2.3万亩，涉及农户320户。", [("2.3万亩", "number")]),
    ("投入资金260万元。", "投入资金620万元。", [("620万元", "amount")]),
    ("5月6日召开会议。", "5月8日召开会议。", [("5月8日", "date")]),
    ("全镇未发现隐患问题。", "全镇发现隐患问题。", [("镇", "gone")]),
    ("县长李明轩出席会议。", "县长王明轩出席会议。", [("王明轩", "name")]),
    ("产量增长5%。", "产量下降5%。", [("下降", "status")]),
])
def test_a_change_of_fact_is_said_where_it_stands_now(before, after, found):
    assert cases("S10", "# 春耕", "前段不变。", after, original=text_of("# 春耕", "前段不变。", before)) == found


def test_it_is_a_hint_that_knows_both_sides():
    (_, _, found), = finds("S10", "投入620万元。", original=text_of("投入260万元。"))
    assert (found.facts["before"], found.facts["after"], found.strength) == ("260万元", "620万元", None)
    assert STRUCTURES[0].strength is Strength.INFO


@pytest.mark.parametrize(("before", "after"), [
    ("全县整地2万亩。", "全县整地2万亩。"), ("全县抓紧整地2万亩。", "全县加快整地2万亩。"),
    ("整地20,000亩。", "整地2万亩。"), ("甲段3户。|乙段5户。", "乙段5户。|甲段3户。"),
    ("五月六日召开会议。", "5月6日召开会议。"), ("投入资金。", "投入资金，"), ("春耕　顺利", "春耕顺利"), ("", "")])
def test_what_says_the_same_is_left_alone(before, after):
    assert cases("S10", *after.split("|"), original=text_of(*before.split("|"))) == []


def test_without_an_original_nothing_is_said():
    assert cases("S10", "投入620万元。") == []


def test_new_and_removed_passages_and_tables_keep_the_places_right():
    original = text_of("删去的一段，涉及9户。", "甲段2万亩。", table("单位 数量", "青禾镇 12"), "乙段3万亩。")
    found = finds("S10", "甲段2.5万亩。", table("单位 数量", "青禾镇 13"), "乙段4万亩。", original=original)
    assert [words for words, case, _ in found if case == "number"] == ["2.5万亩", "13", "4万亩"]
