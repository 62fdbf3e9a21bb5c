"""What every rule of punctuation promises of any text: valid places, hidden things untouched, fixes that stay."""

from functools import cache

import pytest
from growth import grows_with_length
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.proof.checking import Checker
from bulletin.proof.fixing import tidied
from bulletin.proof.marks import RULES, STRUCTURES
from bulletin.proof.masking import HIDDEN, masked
from bulletin.proof.passage import Manuscript, Passage, passages_in
from bulletin.proof.problem import Strength
from bulletin.text import Role, paragraph, plain
from tests.bulletin.proof.marks.seen import DAY

PIECES = st.sampled_from([
    *"，。、；：,.;:?!()（）\"'“”‘’《》〈〉…—-－～~·　 \n〔〕[]【】的了在是等一二三十1205年月日个第号",
    "会议要求", "乡村", "（一）", "1、", "一.", "首先、",
    "等", "等等", "……", "...", "——", "--", "附件：", "2021-2025年", "3-5天",
    "县政办发[2024]第012号", "三、四个月", "“放管服”", "《办法》",
    "https://a.gov.cn/x", "0512-12345678", "9:30", "GDP", "It's",
    "工作方案.docx", "张　三", "（2023）苏0281民初1234号", "\ud800", "\x00", "𠮷",
])
TEXTS = st.lists(PIECES, max_size=24).map("".join)
ROLES = st.sampled_from(Role)


def found_in(text, role):
    passage = Passage(text, role)
    whole = (paragraph(text, role),)
    manuscript = Manuscript(whole, tuple(passages_in(whole)), DAY)
    rules = [rule for rule in RULES if rule.roles is None or role in rule.roles]
    return [*((rule, found) for rule in rules for found in rule.check(passage)),
            *((each, found) for each in STRUCTURES for found in each.check(manuscript))]


@settings(max_examples=400, deadline=None)
@given(TEXTS, ROLES)
def test_places_lie_in_the_text(text, role):
    for _, found in found_in(text, role):
        assert 0 <= found.start < found.end <= len(text)
        assert found.case
        assert found.suggestion != text[found.start:found.end]


@settings(max_examples=400, deadline=None)
@given(TEXTS, ROLES)
def test_what_is_hidden_is_never_touched(text, role):
    hidden = masked(text)
    for rule, found in found_in(text, role):
        assert HIDDEN not in hidden[found.start:found.end], rule.id


@settings(max_examples=400, deadline=None)
@given(TEXTS, ROLES)
def test_tidying_comes_to_an_end_and_tidying_again_changes_nothing(text, role):
    rules = {each.id for each in (*RULES, *STRUCTURES)}
    checker = Checker()

    def check(whole):
        return [each for each in checker.check(whole, DAY) if each.rule in rules]

    once = tidied((paragraph(text, role),), check).text
    left = [each for each in check(once) if each.strength is Strength.AUTO]
    assert left == [], plain(once)
    assert tidied(once, check).text == once


LONG = ["，", "。", ",", ".", "(", ")", "（", "“", "”", '"', "'", "《", "…", "-", "—", "~", " ", "　", "\n",
        "的", "等", "一", "1",
        "a", "a.", "a-", "1-", "1:", "、等", "等…", "a@",
        "\\\\", "第1", "（2020）县", "张 三 ", "\ud800", "\x07", "a’ ", ".docx"]


@pytest.mark.parametrize("piece", LONG)
def test_a_hundred_thousand_characters_of_one_kind_cost_each_rule_their_length(piece):
    @cache
    def written(length):
        whole = (paragraph("县" + (piece * length)[:length - 2] + "县"),)
        return Manuscript(whole, tuple(passages_in(whole)), DAY)

    lengths = 25_000, 100_000
    assert grows_with_length(lambda length: written(length).passages[0].masked, lengths)
    assert len(written(100_000).passages[0].masked) == 100_000
    for rule in RULES:
        assert grows_with_length(lambda n, rule=rule: list(rule.check(written(n).passages[0])), lengths), rule.id
    for each in STRUCTURES:
        assert grows_with_length(lambda n, each=each: list(each.check(written(n))), lengths), each.id
