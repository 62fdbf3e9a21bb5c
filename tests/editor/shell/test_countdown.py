"""The words and the look of what is left until a deadline."""

from datetime import UTC, datetime, timedelta

import pytest

from editor.shell.countdown import Pace, due_words, exact_words, left_words, pace_of, span_words

DUE = datetime(2026, 11, 20, 6, 20, tzinfo=UTC)
KNOWN = DUE - timedelta(hours=2)


def before(**span: int) -> datetime:
    return DUE - timedelta(**span)


@pytest.mark.parametrize(("now", "words", "pace"), [
    (before(minutes=23, seconds=40), "还有 23分", Pace.RUNNING),
    (before(minutes=65), "还有 1小时05分", Pace.RUNNING),
    (before(minutes=15), "还有 15分", Pace.SOON),
    (before(seconds=59), "不足1分", Pace.SOON),
    (DUE, "刚刚超时", Pace.LATE),
    (DUE + timedelta(minutes=12, seconds=30), "已超 12分", Pace.LATE),
    (DUE + timedelta(days=2, hours=3), "已超 2天3小时", Pace.LATE),
])
def test_what_is_left_is_said_to_the_minute_and_rounded_down(now, words, pace):
    assert (left_words(DUE, KNOWN, now), pace_of(DUE, KNOWN, now)) == (words, pace)


def test_a_clock_set_back_is_named_instead_of_nonsense_figures():
    yesterday = KNOWN - timedelta(days=1)
    assert pace_of(DUE, KNOWN, yesterday) is Pace.WRONG
    assert left_words(DUE, KNOWN, yesterday) == exact_words(DUE, KNOWN, yesterday) == "本机时间可能不对"


def test_a_minute_between_two_machines_is_no_wrong_clock():
    assert pace_of(DUE, KNOWN, KNOWN - timedelta(minutes=1)) is Pace.RUNNING


def test_the_exact_words_count_seconds_and_keep_their_length():
    assert exact_words(DUE, KNOWN, before(minutes=23, seconds=7)) == "23分07秒"
    assert exact_words(DUE, KNOWN, before(minutes=3, seconds=40)) == "03分40秒"
    assert exact_words(DUE, KNOWN, before(hours=1, minutes=5)) == "1小时05分00秒"
    assert exact_words(DUE, KNOWN, DUE + timedelta(seconds=9)) == "00分09秒"
    assert exact_words(DUE, KNOWN, DUE + timedelta(days=3)) == "3天"


def test_spans_are_said_as_people_say_them():
    assert [span_words(each) for each in (45, 720, 3900, 86400, 97200)] == [
        "45秒", "12分", "1小时05分", "1天", "1天3小时"]


def test_when_it_is_due_names_the_day_only_where_it_is_another():
    now = datetime(2026, 11, 20, 12).astimezone()
    assert due_words(now.replace(hour=14, minute=20), now) == "14:20"
    assert due_words(now + timedelta(days=1), now) == "明天 12:00"
    assert due_words(now - timedelta(days=1), now) == "昨天 12:00"
    assert due_words(now + timedelta(days=5), now) == "11月25日 12:00"
