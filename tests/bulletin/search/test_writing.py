"""A query is written as words that mean the same; a facet goes into the words typed and out of them again."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bulletin.search.parsing import parse
from bulletin.search.query import (
    EVERYTHING,
    Days,
    Field,
    Has,
    Having,
    InField,
    InState,
    Length,
    State,
    Word,
    all_of,
    either_of,
    negated,
)
from bulletin.search.writing import facets_in, plain_words, said, with_facet

TODAY = date(2026, 3, 15)
TEXTS = some.one_of(
    some.text("防汛“”\"'|｜()（）-:： .標题a1~", min_size=1, max_size=6),
    some.sampled_from(["标题:", "不含:甲", "14:30", "《信息快报》", "-防汛", "titel:x", "date:2026", "他说“好”", '"',
        "\u200b甲"]),
).map(str.strip).filter(bool)
ENDS = some.tuples(some.dates(), some.dates()).map(sorted)
LEAVES = some.one_of(
    TEXTS.map(Word),
    some.builds(InField, some.sampled_from([Field.TITLE, Field.UNIT, Field.PERSON, Field.SECTION, Field.JOURNAL]),
        TEXTS),
    some.builds(InField, some.just(Field.NUMBER), some.sampled_from(["12", "2026-12"])),
    some.sampled_from(State).map(InState), some.sampled_from(Having).map(Has),
    ENDS.map(lambda ends: Days(*ends)), ENDS.map(lambda ends: Days(ends[0], None)),
    some.sampled_from([Length(800, None), Length(None, 300), Length(300, 500), Length(0, 0)]),
)
QUERIES = some.recursive(LEAVES, lambda parts: some.one_of(
    some.lists(parts, min_size=1, max_size=3).map(all_of), some.lists(parts, min_size=1, max_size=3).map(either_of),
    parts.map(negated)), max_leaves=6).map(lambda query: all_of([Word("通知"), query]))


@settings(max_examples=100, deadline=None)
@given(QUERIES)
def test_what_is_written_is_read_as_the_same_query(query):
    assert parse(said(query), TODAY) == query


@pytest.mark.parametrize(("words", "written"), [
    ("", ""), ("防汛  -抗旱", "防汛 -抗旱"), ("title:防汛 unit:“青禾镇 党政办”", '标题:防汛 单位:"青禾镇 党政办"'),
    ("通知 防汛|抗旱", "通知 (防汛 | 抗旱)"), ("date:2026年 len:>800 has:图片", "日期:2026 字数:>=801 含:图片"),
    ("date:上月 state:reserve", "日期:2026-02 状态:备用"), ("“14:30 防汛”", '"14:30 防汛"'),
    ("甲 -(乙 丙)", "甲 -(乙 丙)"),
])
def test_it_is_written_as_a_clerk_would(words, written):
    assert said(parse(words, TODAY)) == written


def test_the_words_to_mark_are_those_asked_for_and_those_of_titles():
    query = parse("防汛 标题:抗旱 -通知 单位:青禾镇 (“防汛 演练”|防汛)", TODAY)
    assert plain_words(query) == ("防汛", "抗旱", "防汛 演练")
    assert plain_words(EVERYTHING) == ()


@pytest.mark.parametrize(("before", "after"), [
    ("", "单位:青禾镇"), ("防汛  抗旱", "防汛  抗旱 单位:青禾镇"), ("防汛 | 抗旱", "防汛 | 抗旱 单位:青禾镇"),
    ("unit:白河镇 防汛", "unit:白河镇|单位:青禾镇 防汛"), ("单位:镇 防汛", "单位:镇 防汛 单位:青禾镇"),
    ("-单位:白河镇 防汛", "-单位:白河镇 防汛 单位:青禾镇"), ("（单位:白河镇）", "（单位:白河镇） 单位:青禾镇"),
    ("单位:(白河镇|三江镇)", "单位:(白河镇|三江镇) 单位:青禾镇"),
])
def test_a_facet_goes_in_and_out_and_leaves_the_rest_as_it_was(before, after):
    assert (Field.UNIT, "青禾镇") not in facets_in(before)
    assert with_facet(before, Field.UNIT, "青禾镇") == after
    assert (Field.UNIT, "青禾镇") in facets_in(after)
    assert with_facet(after, Field.UNIT, "青禾镇") == before


@pytest.mark.parametrize(("before", "after"), [
    ("单位:青禾镇 防汛", "防汛"), ("防汛  unit：“青禾镇” 抗旱", "防汛  抗旱"), ("unit: 青禾镇", ""),
    ("单位:青禾镇|白河镇 防汛", "单位:白河镇 防汛"), ("单位:白河镇 | 单位:青禾镇", "单位:白河镇"),
    ("单位:青禾镇 | 单位:白河镇", "单位:白河镇"),
])
def test_a_facet_that_was_typed_is_taken_out(before, after):
    assert with_facet(before, Field.UNIT, "青禾镇") == after


def test_two_ways_of_writing_a_value_are_one_facet():
    assert facets_in("state:reserve date:2026年 has:批示 标题:防汛") == {
        (Field.STATE, "备用"), (Field.DATE, "2026"), (Field.HAS, "批示"), (Field.TITLE, "防汛")}
    assert with_facet("date:2026年 防汛", Field.DATE, "2026") == "防汛"
    assert with_facet("日期:2025", Field.DATE, "2026") == "日期:2025|日期:2026"
    assert with_facet("日期:2020..", Field.DATE, "2026") == "日期:2020.. 日期:2026"
    assert with_facet("含:批示", Field.HAS, "图片") == "含:批示 含:图片"


@pytest.mark.parametrize("words", [
    "单位:青禾镇 “", "titel:x 单位:青禾镇", "单位:青禾镇 | 防汛", "-单位:青禾镇", "(单位:青禾镇)", "--单位:青禾镇",
])
def test_a_field_that_does_not_narrow_all_of_the_words_is_no_facet(words):
    assert facets_in(words) == frozenset()


def test_a_value_with_blanks_or_signs_goes_in_with_quotes():
    assert with_facet("", Field.UNIT, "青禾镇 党政办（综合）") == '单位:"青禾镇 党政办（综合）"'
    assert facets_in('单位:"青禾镇 党政办（综合）"') == {(Field.UNIT, "青禾镇 党政办（综合）")}
