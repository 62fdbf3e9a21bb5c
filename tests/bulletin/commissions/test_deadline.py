"""Deadlines are written so that they begin with their day, and told as a notice tells them."""

from datetime import date, datetime, time

import pytest

from bulletin.commissions.deadline import Deadline, deadline_in, deadline_words

DAY = date(2026, 11, 27)


@pytest.mark.parametrize(("hour", "text", "words"), [
    (None, "2026-11-27", "11月27日前"), (time(17), "2026-11-27T17:00", "11月27日17时前"),
    (time(17, 30), "2026-11-27T17:30", "11月27日17:30前")])
def test_it_is_read_as_it_is_written(hour, text, words):
    deadline = Deadline(DAY, hour)
    assert (deadline.text, deadline_in(text), deadline_words(deadline)) == (text, deadline, words)
    assert deadline.moment == (DAY if hour is None else datetime.combine(DAY, hour))


def test_the_day_itself_is_not_over():
    assert [Deadline(DAY).days_over(date(2026, 11, day)) for day in (26, 27, 28, 30)] == [0, 0, 1, 3]
