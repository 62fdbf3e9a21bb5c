"""What every rule of punctuation promises of any text: valid places, hidden things untouched, fixes that stay."""

from time import process_time

import pytest
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
def test_a_hundred_thousand_characters_of_one_kind_cost_less_than_a_second(piece):
    text = "县" + (piece * 100_000)[:99_998] + "县"
    passage = Passage(text)
    started = process_time()
    assert len(passage.masked) == len(text)
    assert process_time() - started < 1
    whole = (paragraph(text),)
    manuscript = Manuscript(whole, tuple(passages_in(whole)), DAY)
    for check, what in [*((rule.check, passage) for rule in RULES), *((each.check, manuscript) for each in STRUCTURES)]:
        started = process_time()
        assert sum(1 for _ in check(what)) >= 0
        assert process_time() - started < 1
