"""Each rule of punctuation finds what is wrong, keeps silent on what is right, and sets right what it can."""

from collections import Counter

import pytest

from bulletin.proof.marks import RULES, STRUCTURES
from bulletin.proof.problem import Strength
from tests.bulletin.proof.marks.seen import IDS, cases, found_by, set_right, strength_of

WRONG, RIGHT = cases("wrong"), cases("right")


@pytest.mark.parametrize(("rule", "text", "becomes", "role"), WRONG)
def test_what_is_wrong_is_found(rule, text, becomes, role):
    assert found_by(rule, text, role)


@pytest.mark.parametrize(("rule", "text", "becomes", "role"), RIGHT)
def test_what_is_right_is_left_alone(rule, text, becomes, role):
    assert found_by(rule, text, role) == []


@pytest.mark.parametrize(("rule", "text", "becomes", "role"), [case for case in WRONG if case[2]])
def test_a_suggestion_sets_it_right(rule, text, becomes, role):
    assert set_right(text, found_by(rule, text, role)) == becomes


@pytest.mark.parametrize(("rule", "text", "becomes", "role"), [case for case in WRONG if case[2]])
def test_what_was_set_right_is_not_found_again(rule, text, becomes, role):
    again = found_by(rule, becomes, role)
    assert [each for each in again if strength_of(rule, each) is Strength.AUTO] == []


@pytest.mark.parametrize("rule", IDS)
def test_each_rule_has_enough_of_both(rule):
    assert Counter(case[0] for case in WRONG)[rule] >= 8
    assert Counter(case[0] for case in RIGHT)[rule] >= 8


def test_no_rule_is_missing():
    assert sorted({each.id for each in (*RULES, *STRUCTURES)}) == list(IDS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_of_a_rule_are_examples(rule):
    assert all(found_by(rule.id, text) for text in rule.wrong)
    assert not any(found_by(rule.id, text) for text in rule.right)
    assert rule.wrong
    assert rule.right
    assert rule.source
