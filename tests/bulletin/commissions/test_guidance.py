"""The points of a month keep their order; what is dropped stays readable."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bulletin.commissions.guidance import Guidance, Point, changes, month_of, month_words
from bulletin.errors import Reason, Refused

GUIDANCE = Guidance("g", date(2026, 11, 1), "chen", datetime(2026, 11, 1, tzinfo=UTC), "请报送：",
                    (Point("a", "供暖"), Point("b", "水利")))


def test_what_is_not_given_is_dropped_and_comes_back_when_it_is():
    less = GUIDANCE.with_points((Point("b", " 水利  建设 "),))
    assert [(each.words, each.dropped) for each in less.points] == [("水利 建设", False), ("供暖", True)]
    assert less.standing == (Point("b", "水利 建设"),)
    assert less.with_points((*less.standing, Point("a", "供暖"))).standing[-1] == Point("a", "供暖")


def test_a_point_without_words_is_none():
    assert GUIDANCE.with_points((*GUIDANCE.points, Point("c", "  "))).points == GUIDANCE.points


def test_one_point_twice_is_refused():
    with pytest.raises(Refused) as no:
        GUIDANCE.with_points((Point("a", "供暖"), Point("a", "供暖")))
    assert no.value.reason is Reason.UNKNOWN


@pytest.mark.parametrize(("after", "told"), [
    (GUIDANCE, ""), (replace(GUIDANCE, opening=""), "改导语"),
    (GUIDANCE.with_points(reversed(GUIDANCE.points)), "调整顺序"),
    (GUIDANCE.with_points((Point("a", "供热"), Point("c", "安全"))), "增1条，删1条，改1条")])
def test_the_log_is_told_what_changed(after, told):
    assert changes(GUIDANCE, after) == told


def test_months_are_named_by_their_first_day():
    assert month_words(month_of(date(2026, 11, 20))) == "2026年11月"
