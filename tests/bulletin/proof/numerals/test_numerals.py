"""The rules of numerals hit what is wrong, leave what is right, and never make a text worse."""

from pathlib import Path

import pytest
from growth import grows_with_length
from hypothesis import given
from hypothesis import strategies as st
from rule_cases import cases, serious, set_right

from bulletin.proof.numerals import RULES
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Strength

BY_ID = {rule.id: rule for rule in RULES}
CASES = cases(Path(__file__).with_name("cases.tsv"))
PIECES = st.lists(st.sampled_from([
    *"0123456789", *"０５Ａ.．%％～—-至年月日号万亿千百十元人亩约〇○零一二三五", "2024年", "24年", "03月", "05日",
    "增长", "下降", "减少了", "2倍",
    "KM", "M2", "公分", "里", "，", "。", "近日", "\ue000", "\ud800", "\x00"]), max_size=30).map("".join)


@pytest.mark.parametrize(("rule", "text", "becomes"), [(r, t, b) for r, v, t, b in CASES if v == "wrong"])
def test_what_is_wrong_is_found_and_set_right(rule, text, becomes):
    assert serious(BY_ID[rule], text)
    assert set_right(BY_ID[rule], text) == (becomes or text)


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r, v, t, _ in CASES if v == "right"])
def test_what_is_right_is_left_alone(rule, text):
    assert serious(BY_ID[rule], text) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_of_a_rule_are_true(rule):
    assert all(list(rule.check(Passage(text))) for text in rule.wrong)
    assert not [text for text in rule.right if serious(rule, text)]


def test_every_rule_has_at_least_seven_cases_of_either_kind():
    for rule in BY_ID:
        for verdict in ("wrong", "right"):
            assert sum(each[:2] == (rule, verdict) for each in CASES) >= 6, (rule, verdict)


@given(PIECES)
def test_places_are_in_the_text_and_setting_right_twice_changes_nothing(text):
    for rule in RULES:
        for found in rule.check(Passage(text)):
            assert 0 <= found.start < found.end <= len(text)
        once = set_right(rule, text, Strength.AUTO) if rule.strength is Strength.AUTO else text
        for _ in range(3):
            once = set_right(rule, once, Strength.AUTO)
        assert set_right(rule, once, Strength.AUTO) == once


@pytest.mark.parametrize("piece", [*"1年〇一十百.-～A０近", "1.", "1年", "一月", "1万", "０．"])
def test_a_hundred_thousand_characters_of_one_kind_cost_their_length(piece):
    def check(length):
        passage = Passage((piece * length)[:length])
        return [list(rule.check(passage)) for rule in RULES]

    assert grows_with_length(check, (25_000, 100_000))
