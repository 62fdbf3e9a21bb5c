"""What somebody jots down at the telephone becomes a time, a title and a text."""

from datetime import UTC, datetime

import pytest

from bulletin.phone import PhoneReport, text_of, title_of, when_words
from bulletin.phone_time import event_time
from bulletin.text import Role

TOLD = datetime(2026, 11, 20, 15, 10)
WHOLE = PhoneReport(
    datetime(2026, 11, 20, 7, 10, tzinfo=UTC), "青禾镇 李明轩", "2026-11-20T14:30", "青禾镇大坪村", "山体滑坡",
    "塌方约200立方米", "1人轻伤，无人员失联", "险情稳定", "镇长张立已到现场", "转移群众12户35人", "0000-1234501")


@pytest.mark.parametrize(("words", "meant"), [
    ("1430", "2026-11-20T14:30"), ("14:30", "2026-11-20T14:30"), ("１４：３０", "2026-11-20T14:30"),
    ("14。30", "2026-11-20T14:30"), ("930", "2026-11-20T09:30"), ("14时", "2026-11-20T14:00"),
    ("下午2点半", "2026-11-20T14:30"), ("昨23:10", "2026-11-19T23:10"), ("昨晚11点10分", "2026-11-19T23:10"),
    ("前天 8时", "2026-11-18T08:00"), ("20日14时", "2026-11-20T14:00"), ("11月20日14时30分", "2026-11-20T14:30"),
    ("11-20 14:30", "2026-11-20T14:30"), ("2026年11月3日", "2026-11-03"), ("19号", "2026-11-19"),
    ("19日1405", "2026-11-19T14:05"), ("今晨6点", "2026-11-20T06:00"), ("中午1点", "2026-11-20T13:00"),
    ("半小时前", "2026-11-20T14:40"), ("2小时前", "2026-11-20T13:10"), ("20分钟前", "2026-11-20T14:50"),
    ("刚才", "2026-11-20T15:10"), ("今天", "2026-11-20"), ("11.20", "2026-11-20T11:20"),
    ("11.18 9:05", "2026-11-18T09:05"),
])
def test_a_time_jotted_down_is_understood(words, meant):
    assert event_time(words, TOLD) == meant


@pytest.mark.parametrize(("words", "meant"), [
    ("2310", "2026-11-19T23:10"), ("25日8时", "2026-10-25T08:00"), ("12月1日", "2025-12-01"),
])
def test_what_has_not_come_yet_was_the_time_before(words, meant):
    assert event_time(words, TOLD) == meant


@pytest.mark.parametrize("words", ["", "下午", "25:10", "1475", "不清楚", "31日", "2月30日", "14时30分左右吧"])
def test_what_is_no_time_is_not_guessed(words):
    assert event_time(words, datetime(2026, 3, 20, 15, 10)) == ""


def test_the_words_of_a_time_are_understood_again():
    for iso in ("2026-11-20T14:30", "2026-11-19T23:05", "2026-11-18"):
        assert event_time(when_words(iso), TOLD) == iso


def test_a_whole_report_reads_as_a_first_report():
    assert [(each.role, each.plain) for each in text_of(WHOLE)] == [
        (Role.TITLE, "青禾镇大坪村发生山体滑坡"),
        (Role.BODY, "据青禾镇电话报告，11月20日14时30分，青禾镇大坪村发生山体滑坡，塌方约200立方米。"
                    "1人轻伤，无人员失联。险情稳定。"),
        (Role.BODY, "镇长张立已到现场。转移群众12户35人。")]


@pytest.mark.parametrize(("known", "sentence"), [
    ({"place": "白石乡", "nature": "网络舆情"}, "白石乡出现网络舆情。"),
    ({"extent": "过境车辆滞留，"}, "过境车辆滞留。"),
    ({"place": "白石乡", "event_at": "2026-11-20"}, "11月20日，白石乡有情况需要报告。"),
])
def test_what_is_not_known_leaves_no_gap(known, sentence):
    assert text_of(PhoneReport(TOLD, **known))[1].plain == sentence


def test_a_title_is_there_whatever_is_known():
    assert title_of(PhoneReport(TOLD, "青禾镇 李明轩", extent="停电")) == "青禾镇来电报告有关情况"
    assert title_of(PhoneReport(TOLD, title=" 停电 ")) == "停电"


def test_blanks_answer_nothing():
    assert PhoneReport(TOLD, "青禾镇", place=" ", losses="无").unanswered == (
        "event_at", "place", "nature", "extent", "trend", "leaders", "measures")
    assert WHOLE.unanswered == ()
