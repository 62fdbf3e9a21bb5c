"""A find is read over: whether it holds what was asked, and where the words stand in the text as it is."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bulletin.issues import Number
from bulletin.search.cutting import normal, occurs, terms
from bulletin.search.parsing import parse
from bulletin.search.query import Having, State
from bulletin.search.verifying import Holding, holds, marks, occurs_in, snippet

TODAY = date(2026, 3, 15)
DRAFT = Holding(
    title="青禾镇扎实开展防汛演练", text="青禾镇 3 月 5 日组织防汛演练，\n投入经费20万元。ＧＤＰ增长６％。",
    state=State.PUBLISHED, day=date(2026, 3, 6), characters=812, units=("青禾镇", "青禾乡"),
    people=("林若谷", "沈知远"), sections=("工作动态",), journals=("信息快报",),
    numbers=(Number(2026, 12, 112), Number(2025, 40, 90, 41)), has=frozenset({Having.INSTRUCTION, Having.TABLE}))
STRANGE = some.text("防汛灾災后後 　\n\u00a0ab1２ﬁ㎡éＡ\u0301\u0327ｶﾞ가한İΣß①…，\U00020bb7\u200b", max_size=20)


@pytest.mark.parametrize("words", [
    "", "防汛", "防汛 演练", "“防汛演练”", "“3 月 5 日”", "gdp", "20", "20万元", "6%", "防汛 -抗旱", "抗旱|防汛",
    "標題:防汛", "单位:青禾乡", "单位:镇", "人员:知远", "栏目:动态", "刊物:快报", "期号:12", "期号:2026-12", "期号:41",
    "期号:2025-41", "状态:已刊发", "状态:备用|已刊发", "日期:2026-03", "日期:2026-03-06", "日期:..2026", "日期:2026..",
    "含:批示 含:表格", "字数:>800", "字数:812", "字数:..812", "防汛 -含:图片", "-(抗旱 防汛) 演练",
])
def test_it_holds_what_was_asked(words):
    assert holds(parse(words, TODAY), DRAFT)


@pytest.mark.parametrize("words", [
    "抗旱", "防汛 抗旱", "“演练防汛”", "青禾镇3月", "0万元", "dp", "“演练，投入”", "标题:经费", "单位:白河镇",
    "人员:王", "期号:13", "期号:2026-40", "期号:42", "状态:备用", "日期:2026-02", "日期:2026-03-07..",
    "日期:..2026-03-05", "含:图片", "字数:>812", "字数:<812", "防汛 -含:批示", "防汛 -演练",
])
def test_it_does_not_hold_what_is_not_there(words):
    assert not holds(parse(words, TODAY), DRAFT)


def test_what_was_taken_back_is_found_only_where_it_is_asked_for():
    gone = replace(DRAFT, state=State.TAKEN_BACK)
    assert not holds(parse("防汛", TODAY), gone)
    assert not holds(parse("防汛 -状态:已撤收", TODAY), gone)
    assert holds(parse("防汛 状态:已撤收", TODAY), gone)
    assert holds(parse("防汛 状态:备用|已撤收", TODAY), gone)


@settings(max_examples=100, deadline=None)
@given(STRANGE.filter(lambda word: len(word.split()) == 1 and "\n" not in word), STRANGE)
def test_a_word_is_found_as_the_index_finds_it(word, text):
    if len(normal(word).split()) == 1:
        assert occurs_in(word.strip(), text) == occurs(terms(word), text)


def marked(words, text):
    return [text[start:end] for start, end in marks(words, text)]


@pytest.mark.parametrize(("word", "text", "found"), [
    ("防汛", "县防汛办：防汛工作", ["防汛", "防汛"]), ("防汛", "防　汛 演练 防\u00a0汛", ["防　汛", "防\u00a0汛"]),
    ("防汛", "防\n汛", []), ("GDP", "ＧＤＰ与gdp与Gdps", ["ＧＤＰ", "gdp", "Gdp"]),
    ("finance", "the ﬁnance", ["ﬁnance"]), ("m2", "20 ㎡，5m2", ["㎡"]), ("20㎡", "共20m2", ["20m2"]),
    ("6%", "增长６％，26%", ["６％"]), ("20", "120 20万 2026", ["20", "20"]), ("①", "第1项", ["1"]),
    ("é", "cafe\u0301", ["e\u0301"]), ("café", "cafe\u0301 CAFÉ", ["cafe\u0301", "CAFÉ"]),
    ("吉水", "𠮷水吉水", ["吉水"]), ("𠮷水", "在𠮷水村", ["𠮷水"]), ("ガス", "ｶﾞｽ", ["ｶﾞｽ"]),
    ("救灾", "抗洪救災", ["救災"]), ("i̇", "İ", ["İ"]), ("防汛防", "防汛防汛防", ["防汛防"]), ("", "防汛", []),
    ("...", "防汛…", ["…"]),
])
def test_places_are_those_of_the_text_as_it_is(word, text, found):
    assert marked([word], text) == found


def test_places_of_several_words_are_joined_where_they_meet():
    assert marked(["防汛", "汛期", "准备"], "进入防汛期，做好准备，防汛") == ["防汛期", "准备", "防汛"]


@settings(max_examples=100, deadline=None)
@given(STRANGE, STRANGE)
def test_what_is_marked_reads_as_the_word(word, text):
    places = marks([word], text)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] < two[0] for one, two in pairwise(places))
    assert all(normal(word).strip() in normal(text[start:end]) for start, end in places)
    assert bool(places) == (bool(word.strip()) and occurs_in(word, text))


LONG = ("今年防汛形势总体平稳。" + "今年以来，各乡镇认真履职尽责。" * 20 + "\n二、主要做法。县水利局组织防汛演练，\n"
        "　　防汛物资储备到位，群众转移安置有序。" + "其他工作稳步推进。" * 20)


def test_a_snippet_shows_where_most_of_the_words_stand_together_from_the_beginning_of_a_sentence():
    line, places = snippet(["防汛", "物资"], LONG)
    assert line.startswith("…县水利局组织防汛演练， 防汛物资储备到位")
    assert line.endswith("…")
    assert [line[start:end] for start, end in places] == ["防汛", "防汛物资"]
    assert 100 <= len(line) <= 112


@pytest.mark.parametrize(("words", "text", "line"), [
    (["防汛"], "", ""), ([], "第一段。\n\n第二段。", "第一段。 第二段。"), (["没有"], "第一段。", "第一段。"),
    (["防汛"], "防汛\n", "防汛"), ([], "　　首行缩进。", "首行缩进。"),
])
def test_a_short_text_is_its_own_snippet(words, text, line):
    assert snippet(words, text)[0] == line


@settings(max_examples=100, deadline=None)
@given(some.lists(STRANGE, max_size=2), some.lists(STRANGE, max_size=6).map("".join), some.integers(1, 40))
def test_a_snippet_is_short_and_its_marks_lie_within_it(words, text, width):
    line, places = snippet(words, text, width)
    assert len(line) <= width + 2
    assert "\n" not in line
    assert all(0 <= start < end <= len(line) for start, end in places)
    assert bool(places) <= bool(marks(words, text))
