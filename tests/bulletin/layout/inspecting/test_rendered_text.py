"""Every character wanted is found on the pages, or named."""

import pytest

from bulletin.layout.inspecting.text import Account, account, comparable, pairs, unexplained


@pytest.mark.parametrize(
    ("one", "other"),
    [("工", "⼯"), ("神", "\ufa19"), ("é", "e\u0301"), ("㎡", "m2"), ("，", ","), ("❤\ufe0f", "❤"),
     ("甲\u200b 乙\n", "甲乙"), ("㈠①", "(一)1")],
)
def test_what_means_the_same_compares_equal(one, other):
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(("one", "other"), [("工", "土"), ("己", "已"), ("𠮷", "吉"), ("1", "l")])
def test_what_differs_stays_different(one, other):
    assert comparable(one) != comparable(other)


def test_nothing_is_lost_of_the_same_text():
    counted = account("全县粮食增产", "全县粮食增产")
    assert (counted.lost, counted.added, counted.moved) == ("", (), "")


def test_a_lost_character_is_named():
    assert account("增长9.8%以上", "增长98%以上").lost == "."


def test_an_added_stretch_is_named_whole():
    assert account("甲乙丙丁", "甲乙表头丙丁").added == ("表头",)


def test_characters_that_stand_elsewhere_are_not_lost():
    counted = account("一二三四五", "三四五一二")
    assert (counted.lost, sorted(counted.moved)) == ("", ["一", "二"])


def test_repeated_heads_of_tables_explain_what_was_added():
    counted = account("单位金额甲1乙2", "单位金额甲1单位金额乙2")
    assert unexplained(counted, ["单位金额"]) == ""
    assert unexplained(counted, ["名称"]) == "单位金额"


def test_a_head_that_was_added_off_by_some_characters_is_still_that_head():
    counted = account("表头甲1表2", "表头甲1表头表2")
    assert unexplained(counted, ["表头"]) == ""


def test_a_head_parted_by_a_character_that_is_there_anyway_is_still_that_head():
    counted = Account(9, 17, "", ("农村人居", "境整治医疗保障环"), "")
    assert unexplained(counted, ["农村人居环境整治医疗保障", "医疗保障"]) == ""


def test_texts_that_have_nothing_in_common_are_counted_without_order():
    counted = account("甲" * 3_000, "乙" * 3_000)
    assert (len(counted.lost), len(counted.added), counted.moved) == (3_000, 3_000, None)
    assert list(pairs("甲" * 3_000, "乙" * 3_000)) == []


def test_pairs_join_the_places_of_the_same_characters():
    assert list(pairs("甲乙丙", "甲丙丁")) == [(0, 0), (2, 1)]
