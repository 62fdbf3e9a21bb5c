"""Every rule has a name, and every finding a sentence."""

import pytest

from bulletin.proof.catalogue import RULES, STRUCTURES
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Problem, Strength
from bulletin.proof.taught import MUST_CORRECT
from editor.pieces.rule_words import problem_words, rule_name, strength_words


def problem(rule, found, text=""):
    return Problem(rule.id, found.start, found.end, text[found.start:found.end], found.suggestion, Strength.FLAG, "",
                   found.case, found.facts)


@pytest.mark.parametrize("id", [MUST_CORRECT, *dict.fromkeys(each.id for each in (*RULES, *STRUCTURES))])
def test_every_rule_has_a_name(id):
    assert rule_name(id) != id
    assert len(rule_name(id)) <= 14


@pytest.mark.parametrize("rule", RULES, ids=lambda each: each.id)
def test_what_a_rule_finds_in_its_examples_is_told_with_its_facts(rule):
    for text in rule.wrong:
        for role in rule.roles or (Passage("").role,):
            for found in rule.check(Passage(text, role)):
                words = problem_words(problem(rule, found, text))
                assert words
                assert "{" not in words
                assert not found.case or words != rule_name(rule.id), found.case


@pytest.mark.parametrize("strength", Strength)
def test_every_strength_has_a_word(strength):
    assert strength_words(strength)


def test_facts_are_put_into_the_sentence_as_they_are():
    made = Problem("X99", 0, 1, "甲", None, Strength.FLAG, "", "", {"word": "{words}"})
    assert problem_words(made) == "X99"
