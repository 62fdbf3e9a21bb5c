"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bulletin.search.dates import days, lasting, said_days
from bulletin.search.query import Days

TODAY = date(2026, 3, 15)  # a Sunday


def span(first, last):
    return Days(first and date.fromisoformat(first), last and date.fromisoformat(last))


@pytest.mark.parametrize(("text", "first", "last"), [
    ("2026", "2026-01-01", "2026-12-31"), ("2026年", "2026-01-01", "2026-12-31"),
    ("２０２６", "2026-01-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024年2月", "2024-02-01", "2024-02-29"), ("2026/3", "2026-03-01", "2026-03-31"),
    ("2026.3.1", "2026-03-01", "2026-03-01"), ("2026-03-01", "2026-03-01", "2026-03-01"),
    ("2026年3月1日", "2026-03-01", "2026-03-01"), ("20260301", "2026-03-01", "2026-03-01"),
    ("2026-01..2026-03", "2026-01-01", "2026-03-31"), ("2026年1月至2026年3月", "2026-01-01", "2026-03-31"),
    ("2026-01～2026-03", "2026-01-01", "2026-03-31"), ("..2026-03", None, "2026-03-31"),
    ("2025..", "2025-01-01", None), ("2025年以来", "2025-01-01", None), ("2025以前", None, "2024-12-31"),
    ("去年..今天", "2025-01-01", "2026-03-15"), ("今天", "2026-03-15", "2026-03-15"),
    ("昨天", "2026-03-14", "2026-03-14"), ("本周", "2026-03-09", "2026-03-15"), ("上周", "2026-03-02", "2026-03-08"),
    ("本月", "2026-03-01", "2026-03-31"), ("上月", "2026-02-01", "2026-02-28"), ("今年", "2026-01-01", "2026-12-31"),
    ("去年", "2025-01-01", "2025-12-31"), ("近30天", "2026-02-14", "2026-03-15"),
    ("最近三天", "2026-03-13", "2026-03-15"), ("近3个月", "2025-12-15", "2026-03-15"),
    ("近两周", "2026-03-02", "2026-03-15"), ("近一年", "2025-03-15", "2026-03-15"),
    ("近半年", "2025-09-15", "2026-03-15"), ("上半年", "2026-01-01", "2026-06-30"),
    ("2025年下半年", "2025-07-01", "2025-12-31"), ("去年第三季度", "2025-07-01", "2025-09-30"),
    ("2026年4季度", "2026-10-01", "2026-12-31"), ("2026-03..2026-01", "2026-03-01", "2026-01-31"),
])
def test_a_date_means_from_a_first_to_a_last_day(text, first, last):
    assert days(text, TODAY) == span(first, last)


@pytest.mark.parametrize("text", [
    "", "..", "2026-13", "2026-02-30", "0000", "26", "三月", "2026-01..明天", "近天", "近0x天", "上月以", "2026-1-1-1",
    "半年",
])
def test_what_is_no_date_is_none(text):
    assert days(text, TODAY) is None


@pytest.mark.parametrize("today", [date.min, date.max, date(2024, 2, 29), date(1, 3, 1)])
@pytest.mark.parametrize("text", [
    "上周", "本周", "上月", "去年", "前年", "昨天", "近9999年", "近9999天", "近13个月", "一季度", "9999", "0001以前",
])
def test_the_ends_of_the_calendar_are_no_obstacle(text, today):
    assert days(text, today)


@settings(max_examples=100)
@given(some.dates(), some.dates(), some.sampled_from(["both", "first", "last"]))
def test_days_that_are_written_are_read_again(one, two, which):
    asked = Days(min(one, two) if which != "last" else None, max(one, two) if which != "first" else None)
    assert days(said_days(asked), TODAY) == asked


def test_whole_years_months_and_days_are_written_short():
    assert [lasting(text) for text in ("2026年", "2026/3", "2026年3月1日", "2025年以来", "本月")] == [
        "2026", "2026-03", "2026-03-01", "2025-01-01..", "本月"]
