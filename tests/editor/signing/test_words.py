"""The words for waiting, moments and deeds."""

from datetime import UTC, datetime, timedelta

import pytest

from bulletin.compare import FactKind
from bulletin.drafts import Nature, Urgency
from bulletin.workflow import Step
from editor.pieces.change_facts import fact_words
from editor.pieces.natures import nature_words
from editor.signing.words import (
    agreeing_words,
    moment,
    urgency_words,
    waited,
)

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "words"), [
    (0, "刚到"), (5, "等了 5分钟"), (59, "等了 59分钟"), (60, "等了 1小时"), (150, "等了 2小时"),
    (3 * 24 * 60, "等了 3天"),
])
def test_waiting_is_told_in_the_largest_unit(minutes, words):
    assert waited(NOW - timedelta(minutes=minutes), NOW) == words


def test_a_moment_is_a_clock_today_a_day_within_the_year_and_a_date_before():
    local = NOW.astimezone()
    assert moment(NOW, NOW) == f"{local:%H:%M}"
    assert moment(NOW - timedelta(days=30), NOW).startswith("10月2")
    assert moment(NOW - timedelta(days=400), NOW).startswith("2025年10月")


def test_every_kind_and_step_has_words():
    assert all(fact_words(kind) for kind in FactKind)
    assert all(nature_words(nature) for nature in Nature)
    assert [urgency_words(each) for each in Urgency] == ["", "加急", "特急"]
    assert agreeing_words(Step.REVIEW) == "审核通过"
    assert agreeing_words(Step.APPROVE) == "签发"
