"""Drafts near to what was asked are proposed, the nearest first; others are not."""

from datetime import date

import pytest

from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.commissions.matching import Arrived, nearness, pairs, proposals

REQUEST = Request("冬季供暖保障情况", "请围绕供暖面积、燃料储备、存在的困难和建议报送",
                  Deadline(date(2026, 11, 27)), "陈")


def arrived(title, text=""):
    return Arrived(title, "qinghe", title, text)


def test_the_nearest_comes_first_and_what_is_far_is_left_out():
    near = arrived("青禾镇做好冬季供暖保障", "供暖面积三万平方米，燃料储备充足")
    nearer_words = arrived("供暖平稳", "冬季以来供暖保障有力")
    far = arrived("青禾镇开展春节慰问工作情况", "有关工作情况和存在的困难")
    assert [each.arrived for each in proposals(REQUEST, (far, nearer_words, near))] == [near, nearer_words]


@pytest.mark.parametrize("words", ["有关工作情况", "存在的问题和建议", ""])
def test_words_that_stand_in_every_notice_say_nothing(words):
    assert pairs(words) == frozenset()
    assert nearness(Request(words, words, REQUEST.deadline, "陈"), "有关工作情况", "存在的问题和建议") == 0


def test_all_that_is_asked_found_is_as_near_as_can_be():
    assert nearness(REQUEST, REQUEST.topic, REQUEST.wanted) == 1
