"""Every rule of punctuation has a name, and every finding a sentence."""

import pytest

from editor.pieces.rule_words.marks import names
from tests.bulletin.proof.marks.seen import IDS, cases, found_by

NAMES = names()


@pytest.mark.parametrize("rule", IDS)
def test_each_rule_has_a_name(rule):
    assert NAMES[rule]


@pytest.mark.parametrize(("rule", "text", "becomes", "role"), cases("wrong"))
def test_each_finding_has_a_sentence_with_its_facts(rule, text, becomes, role):
    for found in found_by(rule, text, role):
        sentence = NAMES[f"{rule}:{found.case}"]
        assert "{" not in sentence.format(**found.facts)


def test_no_sentence_is_for_nothing():
    said = {f"{rule}:{found.case}" for rule, text, _, role in cases("wrong") for found in found_by(rule, text, role)}
    assert {key for key in NAMES if ":" in key} == said
