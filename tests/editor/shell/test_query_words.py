"""Every flaw of a search has one Chinese sentence that says what is wrong and how to write it."""

from datetime import date

import pytest

from bulletin.errors import Reason, Refused
from bulletin.search.flaws import Flaw, QueryError
from bulletin.search.parsing import parse
from bulletin.search.query import Field
from editor.shell.query_words import EXAMPLES, FLAWS, fix_of, fix_words
from editor.shell.words import words_of

SAVED = {"甲": "常用:乙", "乙": "常用:甲", "坏": "状态:没有", "防汛往年": "防汛"}


def error_of(words):
    with pytest.raises(QueryError) as refused:
        parse(words, date(2026, 3, 15), SAVED)
    return refused.value


def test_every_flaw_has_a_sentence_and_every_field_an_example():
    assert set(FLAWS) == set(Flaw)
    assert set(EXAMPLES) == {field.value for field in Field} | {""}


@pytest.mark.parametrize("flaw", Flaw)
@pytest.mark.parametrize("facts", [
    {}, {"near": ("标题", "单位"), "field": Field.UNIT, "loop": ("甲", "乙", "甲")},
    {"near": (), "within": "防汛{near}往年"},
])
def test_a_sentence_is_whole_with_any_facts(flaw, facts):
    sentence = fix_words(QueryError(flaw, "防汛", 0, 2, **facts))
    assert sentence.endswith("。")
    assert "None" not in sentence
    assert "{" not in sentence.replace("防汛{near}往年", "")
    assert "！" not in sentence


@pytest.mark.parametrize("words", [example for field, example in EXAMPLES.items() if field not in ("saved", "")])
def test_the_examples_can_be_typed(words):
    assert parse(words, date(2026, 3, 15))


@pytest.mark.parametrize(("words", "sentence"), [
    ("titel:防汛", "（是不是“title”）"), ("状态:备有", "（是不是“备用”）"), ("常用:防汛", "（是不是“防汛往年”）"),
    ("常用:甲", "甲 → 乙 → 甲"), ("常用:坏", "常用检索“坏”里：没有这个状态"), ("字数:", "字数:>800"),
    ("甲 不含:", "不含:通知"), ("(防汛", "请补上右括号"),
])
def test_it_names_what_may_have_been_meant(words, sentence):
    assert sentence in fix_words(error_of(words))


def test_the_refusal_shows_the_piece_and_the_way_to_write_it():
    words = words_of(error_of("通知 日期:2026-13"))
    assert words.what == "检索式有一处看不懂：“2026-13”。"
    assert words.do.startswith("日期看不懂或没有这一天")
    assert words_of(Refused(Reason.QUERY_WRONG)).do == fix_of({}) == "可只写要找的字词，用空格隔开。"
