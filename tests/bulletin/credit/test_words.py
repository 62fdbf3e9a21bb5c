"""Periods, points and rules as an office writes them."""

from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.facts import Level, Mode
from bulletin.credit.points import Deed, Rule
from bulletin.credit.words import period_words, points_words, rule_words


@pytest.mark.parametrize(("since", "until", "words"), [
    (date(2026, 11, 1), date(2026, 11, 30), "2026年11月"),
    (date(2024, 2, 1), date(2024, 2, 29), "2024年2月"),
    (date(2025, 2, 1), date(2025, 2, 27), "2025年2月1日至27日"),
    (date(2026, 7, 1), date(2026, 9, 30), "2026年第三季度"),
    (date(2026, 1, 1), date(2026, 6, 30), "2026年上半年"),
    (date(2026, 1, 1), date(2026, 12, 31), "2026年"),
    (date(2026, 2, 1), date(2026, 4, 30), "2026年2月1日至4月30日"),
    (date(2026, 11, 16), date(2026, 11, 22), "2026年11月16日至22日"),
    (date(2026, 12, 28), date(2027, 1, 3), "2026年12月28日至2027年1月3日"),
    (date(2026, 11, 1), date(2026, 11, 1), "2026年11月1日"),
])
def test_a_period_has_the_name_it_has_in_an_office(since, until, words):
    assert period_words(since, until) == words


@pytest.mark.parametrize(("points", "words"), [
    ("0", "0"), ("0.5", "0.5"), ("10", "10"), ("12.50", "12.5"), ("1E+2", "100")])
def test_points_carry_no_needless_zeros(points, words):
    assert points_words(Decimal(points)) == words


def test_a_rule_is_named():
    assert rule_words(Rule(Deed.SUBMITTED, Decimal(1))) == "报送"
    assert rule_words(Rule(Deed.ADOPTED, Decimal(4), Level.CITY, Mode.COMPOSITE)) == "市级采用（综合）"
    assert rule_words(Rule(Deed.INSTRUCTED, Decimal(10), Level.COUNTY)) == "县级领导批示"
