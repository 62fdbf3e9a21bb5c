"""Axes end at round numbers at or above the highest value."""

import pytest

from editor.charts.chart import short_words, value_words
from editor.charts.scale import round_ticks


@pytest.mark.parametrize(("most", "wanted", "ticks"), [
    (0, 4, (0, 1)), (1, 4, (0, 1)), (3, 4, (0, 1, 2, 3)), (7, 4, (0, 2, 4, 6, 8)), (570, 3, (0, 200, 400, 600)),
    (1_234_567, 4, (0, 500_000, 1_000_000, 1_500_000)),
])
def test_ticks_are_round(most, wanted, ticks):
    assert round_ticks(most, wanted) == ticks


def test_parts_are_told_where_nothing_is_counted():
    assert round_ticks(0.5, 5, whole=False) == pytest.approx((0, 0.1, 0.2, 0.3, 0.4, 0.5))


@pytest.mark.parametrize("most", [0.3, 1, 9, 10, 11, 99.9, 101, 48_213, 10**12])
def test_there_are_never_many_ticks_and_the_last_reaches(most):
    ticks = round_ticks(most, 4)
    assert 2 <= len(ticks) <= 7
    assert ticks[-1] >= most


def test_large_numbers_are_said_in_ten_thousands():
    assert [short_words(each) for each in (950, 1234, 12_000, 123_456, 300_000_000, 2.5)] == [
        "950", "1,234", "1.2万", "12.35万", "3亿", "2.5"]


def test_values_are_said_in_full():
    assert [value_words(each) for each in (1234, None)] == ["1,234", "—"]
