"""What counts as printed before, and what only looks like it."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bulletin.drafts import Draft, Facts
from bulletin.issue_repeats import repeats
from bulletin.issues import Number
from bulletin.planning import Lately, Printed
from bulletin.twins import Alike, Twin
from bulletin.workflow import Stage

DAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)


def a_draft(title, id="new", unit="qinghe"):
    return Draft(id, None, title, Stage.PLACED, NOON, f"{id}1", 1, 200, Facts(unit), issue_id="i")


def printed(title, id="old", unit="qinghe", digest="", day=DAY):
    return Printed(id, title, digest, unit, "p", "信息快报", Number(2026, 51, 386), day)


def of(title, *before, unit="qinghe", digest="", twins=()):
    return [(each.printed.draft_id, each.alike) for each in repeats(
        [a_draft(title, unit=unit)], Lately(before, {"new": digest} if digest else {}, {"new": twins}))]


@pytest.mark.parametrize(("new", "old"), [
    ("青禾镇春耕备耕工作进展顺利", "青禾镇春耕备耕工作进展顺利"),
    ("青禾镇春耕备耕工作进展顺利", "青禾镇 春耕备耕工作进展顺利。"),
    ("青禾镇扎实推进春耕备耕工作", "青禾镇扎实推进春耕备耕各项工作"),
    ("全县１—９月工业增加值增长8.2%", "全县1—9月工业增加值增长8.2％")])
def test_as_good_as_the_same_title_is_named(new, old):
    assert of(new, printed(old)) == [("old", Alike.SAME_TITLE)]


@pytest.mark.parametrize(("new", "old"), [
    ("青禾镇春耕备耕工作进展顺利", "青禾镇秋收秋种工作进展顺利"),
    ("云溪县十月份工业经济运行情况分析", "云溪县九月份工业经济运行情况分析"),
    ("全县1—10月工业增加值增长8.2%", "全县1—9月工业增加值增长8.2%"),
    ("简讯", "简讯"), ("", "")])
def test_the_next_of_a_series_and_what_says_nothing_are_left_alone(new, old):
    assert of(new, printed(old)) == []


def test_another_unit_may_report_the_same_work_but_not_under_the_very_same_title():
    assert of("白石乡春耕备耕各项工作进展顺利", printed("青禾镇春耕备耕各项工作进展顺利"), unit="baishi") == []
    assert of("春耕备耕工作进展顺利", printed("春耕备耕工作进展顺利"), unit="baishi") == [("old", Alike.SAME_TITLE)]


def test_the_same_words_count_for_more_than_a_title():
    before = (printed("另一个标题", "text", digest="d"), printed("青禾镇春耕备耕工作进展顺利", "title"))
    assert of("青禾镇春耕备耕工作进展顺利", *before, digest="d") == [("text", Alike.SAME_TEXT)]


def test_what_was_found_alike_on_arrival_is_named_unless_somebody_said_it_is_no_duplicate():
    twin = Twin("new", "old", Alike.SIMILAR, 0.8)
    assert of("新标题完全不同", printed("旧标题"), twins=(twin,)) == [("old", Alike.SIMILAR)]
    dismissed = replace(twin, dismissed_by="chen")
    assert of("新标题完全不同", printed("旧标题", digest="d"), twins=(dismissed,), digest="d") == []


def test_of_several_the_latest_is_named():
    before = (printed("青禾镇春耕备耕工作进展顺利", "late"),
              printed("青禾镇春耕备耕工作进展顺利", "early", day=DAY - timedelta(days=3)))
    assert of("青禾镇春耕备耕工作进展顺利", *before) == [("late", Alike.SAME_TITLE)]


def test_thirty_issues_of_twenty_five_items_of_one_unit_are_looked_through_at_once():
    words = "春耕备耕秋收防汛抗旱招商引资项目建设环境整治基层治理民生实事安全生产"
    titles = [words[at % 7:at % 7 + 9] + words[at % 23:at % 23 + 8] + chr(0x4E00 + at) for at in range(750)]
    before = tuple(printed(title, f"old{at}") for at, title in enumerate(titles))
    drafts = [a_draft(words[at:at + 10] + words[at % 3:at % 3 + 9] + chr(0x5E00 + at), f"new{at}")
              for at in range(25)]
    lately = Lately(before)
    best = min(_timed(drafts, lately) for _ in range(3))
    assert best < 0.06  # 20 ms alone; two cores are shared while tests run


def _timed(drafts, lately):
    began = time.perf_counter()
    list(repeats(drafts, lately))
    return time.perf_counter() - began
