"""The rules of words hit what is wrong and leave alone words whose characters only meet."""

from pathlib import Path

import pytest
from growth import grows_with_length
from hypothesis import given
from hypothesis import strategies as st
from rule_cases import cases, serious, set_right

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Strength
from bulletin.proof.wordlists import rows
from bulletin.proof.words import RULES

BY_ID = {rule.id: rule for rule in RULES}
CASES = cases(Path(__file__).with_name("cases.tsv"))
TABLE = rows("wrong_words.tsv")
PIECES = st.lists(st.one_of(st.sampled_from([row[0] for row in TABLE]), st.sampled_from([
    "截止", "2024年", "报名", "约", "近", "超过", "300", "人", "左右", "以上", "至少", "多", "，", "。", "的",
    "\ud800"])), max_size=12).map("".join)


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


def test_the_table_is_sound():
    wrong = [row[0] for row in TABLE]
    assert len(set(wrong)) == len(wrong) > 150
    for entry, right, *rest in TABLE:
        assert right not in ("", entry)
        assert all(entry in word for word in (rest[0].split() if rest else []))
        assert rest[1:] in ([], ["flag"])


def test_no_right_word_of_the_table_is_wrong_by_another_line():
    for row in TABLE:
        assert set_right(BY_ID["W02"], row[1], Strength.AUTO) == row[1]


def test_every_wrong_word_is_found_and_every_longer_word_left():
    for entry, right, *rest in TABLE:
        assert set_right(BY_ID["W02"], f"。{entry}。") == f"。{right}。"
        for word in rest[0].split() if rest else []:
            found = BY_ID["W02"].check(Passage(f"，{word}，"))
            assert all(f"，{word}，"[each.start:each.end] != entry for each in found), word


@given(PIECES)
def test_places_are_in_the_text_and_setting_right_comes_to_an_end(text):
    for rule in RULES:
        for found in rule.check(Passage(text)):
            assert 0 <= found.start < found.end <= len(text)
        if rule.strength is Strength.AUTO:
            for _ in range(6):
                text = set_right(rule, text, Strength.AUTO)
            assert set_right(rule, text, Strength.AUTO) == text


@pytest.mark.parametrize("piece", ["截止", "约", "近1", "超一", "至少1", "其它", "帐", "即要", "1多", "一"])
def test_a_hundred_thousand_characters_of_one_kind_cost_their_length(piece):
    def check(length):
        passage = Passage((piece * length)[:length])
        return [list(rule.check(passage)) for rule in RULES]

    assert grows_with_length(check, (25_000, 100_000))
