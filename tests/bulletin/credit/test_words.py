"""Periods, points and facts as an office writes them."""

from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.facts import Outcome
from bulletin.credit.periods import Period
from bulletin.credit.words import (
    before_words,
    entry_words,
    fault_words,
    outcome_words,
    period_words,
    points_words,
)
from tests.bulletin.credit.credit_builders import adopted, circular, commission, fault


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


@pytest.mark.parametrize(("since", "until", "words"), [
    (date(2026, 11, 16), date(2026, 11, 22), "上周"), (date(2026, 11, 1), date(2026, 11, 30), "上月"),
    (date(2026, 7, 1), date(2026, 9, 30), "上季度"), (date(2026, 1, 1), date(2026, 12, 31), "上年"),
    (date(2026, 11, 11), date(2026, 11, 20), "前一时段（2026年11月1日至10日）"),
])
def test_the_period_before_is_called_beside_this_one(since, until, words):
    assert before_words(Period(since, until)) == words


@pytest.mark.parametrize(("points", "words"), [
    ("0", "0"), ("0.5", "0.5"), ("10", "10"), ("12.50", "12.5"), ("1E+2", "100")])
def test_points_carry_no_needless_zeros(points, words):
    assert points_words(Decimal(points)) == words


def test_outcomes_and_faults_have_their_names():
    assert outcome_words(commission("1", outcome=Outcome.LATE)) == "逾期报送"
    assert fault_words(fault("1", kind="concealed")) == "瞒报"
    assert fault_words(fault("1", kind="")) == "报送差错"


def test_an_entry_names_its_rule_and_why_it_gives_less():
    made = circular([adopted("1"), adopted("1", publication="云岭专报")])
    assert sorted(entry_words(entry) for entry in made.totals.entries) == [
        "县级采用（单篇）", "县级采用（单篇），同一稿件已计最高一项"]
