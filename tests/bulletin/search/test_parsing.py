"""The words of the search box are understood as a person means them; what is not tells where and why."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bulletin.search.flaws import Flaw, QueryError
from bulletin.search.parsing import DEEPEST, LONGEST, parse
from bulletin.search.query import (
    EVERYTHING,
    All,
    Days,
    Either,
    Field,
    Has,
    Having,
    InField,
    InState,
    Length,
    Not,
    State,
    Word,
)

TODAY = date(2026, 3, 15)
FLOOD, DROUGHT, NOTICE = Word("防汛"), Word("抗旱"), Word("通知")
SAVED = {"防汛往年": "防汛 日期:..2025", "或者": "防汛|抗旱", "空": "", "甲": "常用:乙", "乙": "saved:甲",
         "坏": "状态:没有", "不要": "-通知"}


def read(words):
    return parse(words, TODAY, SAVED)


def flaw_of(words):
    with pytest.raises(QueryError) as refused:
        read(words)
    return refused.value


def error_in(words):
    try:
        read(words)
    except QueryError as error:
        return error
    return None


@pytest.mark.parametrize(("words", "query"), [
    ("", EVERYTHING), ("  　\n", EVERYTHING), ("（）", EVERYTHING), ('""', EVERYTHING), ("-", EVERYTHING),
    ("防汛", FLOOD), ("防汛　抗旱", All((FLOOD, DROUGHT))), ("防汛 防汛", FLOOD), ('"防汛 抗旱"', Word("防汛 抗旱")),
    ("“防汛 抗旱”", Word("防汛 抗旱")), ("”防汛”", FLOOD), ("“防汛“", FLOOD), ("「防汛」", FLOOD), ("“防汛\"", FLOOD),
    ('"他说""好"""', Word('他说"好"')), ('"学习“两学一做”体会"', Word("学习“两学一做”体会")), ("防汛”", FLOOD),
    ("通知 -防汛", All((NOTICE, Not(FLOOD)))), ("通知 －防汛", All((NOTICE, Not(FLOOD)))),
    ("通知 不含：防汛", All((NOTICE, Not(FLOOD)))), ("通知 不含: 防汛", All((NOTICE, Not(FLOOD)))),
    ("通知 --防汛", All((NOTICE, FLOOD))), ("通知 - 防汛", All((NOTICE, FLOOD))),
    ("防汛|抗旱", Either((FLOOD, DROUGHT))), ("防汛｜抗旱", Either((FLOOD, DROUGHT))),
    ("防汛 || 抗旱", Either((FLOOD, DROUGHT))), ("通知 防汛 | 抗旱", All((NOTICE, Either((FLOOD, DROUGHT))))),
    ("（通知 防汛） | 抗旱", Either((All((NOTICE, FLOOD)), DROUGHT))),
    ("通知 -(防汛 | 抗旱)", All((NOTICE, Not(Either((FLOOD, DROUGHT)))))), ("((防汛) (通知))", All((FLOOD, NOTICE))),
])
def test_words_and_the_signs_between_them(words, query):
    assert read(words) == query


@pytest.mark.parametrize(("words", "query"), [
    ("title:防汛", InField(Field.TITLE, "防汛")), ("标题：防汛", InField(Field.TITLE, "防汛")),
    ("ＴＩＴＬＥ：防汛", InField(Field.TITLE, "防汛")), ("標題：防汛", InField(Field.TITLE, "防汛")),
    ("标题： 防汛", InField(Field.TITLE, "防汛")), ("单位:“青禾镇 党政办”", InField(Field.UNIT, "青禾镇 党政办")),
    ("单位:a:b", InField(Field.UNIT, "a:b")), ("作者:林若谷", InField(Field.PERSON, "林若谷")),
    ("编辑：林若谷", InField(Field.PERSON, "林若谷")), ("栏目:动态", InField(Field.SECTION, "动态")),
    ("刊物:信息快报", InField(Field.JOURNAL, "信息快报")), ("期号:第12期", InField(Field.NUMBER, "12")),
    ("no:2026-012", InField(Field.NUMBER, "2026-12")), ("期号:2026年第12期", InField(Field.NUMBER, "2026-12")),
    ("状态:在编", InState(State.IN_WORK)), ("state:TAKEN_BACK", InState(State.TAKEN_BACK)),
    ("含：批示", Has(Having.INSTRUCTION)), ("has:original", Has(Having.ORIGINAL)), ("len:>800", Length(801, None)),
    ("len:>=800", Length(800, None)), ("字数：<300", Length(None, 299)), ("字数：≤300字", Length(None, 300)),
    ("字数:300..500", Length(300, 500)), ("字数:300-500", Length(300, 500)), ("字数:800", Length(800, 800)),
    ("字数:800以上", Length(800, None)), ("字数:..500", Length(None, 500)),
    ("单位:甲|乙|丙", Either(tuple(InField(Field.UNIT, each) for each in "甲乙丙"))),
    ("单位:甲 | 乙", Either((InField(Field.UNIT, "甲"), Word("乙")))),
    ("单位:甲|标题:乙", Either((InField(Field.UNIT, "甲"), InField(Field.TITLE, "乙")))),
    ("状态:(来稿 | 备用)", Either((InState(State.INCOMING), InState(State.RESERVE)))),
    ("常用:防汛往年 通知", All((FLOOD, Days(None, date(2025, 12, 31)), NOTICE))),
    ("通知 -saved:或者", All((NOTICE, Not(Either((FLOOD, DROUGHT)))))), ("常用:空 通知", NOTICE),
    ("防汛 常用:不要", All((FLOOD, Not(NOTICE)))),
])
def test_fields_in_chinese_and_english(words, query):
    assert read(words) == query


@pytest.mark.parametrize("words", [
    "14:30", "https://a.cn/b", "比分3:2", "要求：一是", "标准：GB/T", "责任单位：", "单价:3元", "a:b", "防汛-抗旱",
    "5℃以下", "《信息快报》", "，。", "——", "防汛*", "AND", "90%",
])
def test_what_is_no_part_of_the_language_is_text(words):
    assert read(words) == Word(words)


def test_a_title_that_was_pasted_with_quotes_and_parentheses_is_looked_for_piece_by_piece():
    assert read("关于“两学一做”的通知（征求意见稿）") == All(tuple(map(Word, ("关于", "两学一做", "的通知",
        "征求意见稿"))))


@pytest.mark.parametrize(("words", "flaw", "piece", "mended"), [
    ("通知 “防汛", Flaw.OPEN_QUOTE, "“防汛", "通知 “防汛”"), ('防汛"', Flaw.OPEN_QUOTE, '"', '防汛""'),
    ("通知 （防汛", Flaw.OPEN_PARENTHESIS, "（防汛", "通知 （防汛）"), ("1）防汛", Flaw.CLOSING_ALONE, "）", "1 防汛"),
    ("防汛)", Flaw.CLOSING_ALONE, ")", "防汛"), ("通知 titel:防汛", Flaw.FIELD_UNKNOWN, "titel:", "通知 title:防汛"),
    ("标提：防汛", Flaw.FIELD_UNKNOWN, "标提：", "标题:防汛"), ("通知 单位:", Flaw.FIELD_EMPTY, "单位:", ""),
    ("标题: 单位:甲", Flaw.FIELD_EMPTY, "标题:", ""), ('标题:""', Flaw.FIELD_EMPTY, "标题:", ""),
    ("标题:()", Flaw.FIELD_EMPTY, "标题:", ""), ("通知 不含：", Flaw.FIELD_EMPTY, "不含：", ""),
    ("日期:2026-13", Flaw.DATE_WRONG, "2026-13", ""), ("date:明天再说", Flaw.DATE_WRONG, "明天再说", ""),
    ("日期:2026-03..2026-01", Flaw.DATES_TURNED, "2026-03..2026-01", "日期:2026-01..2026-03"),
    ("字数:很多", Flaw.LENGTH_WRONG, "很多", ""), ("字数:<0", Flaw.LENGTH_WRONG, "<0", ""),
    ("字数:" + "9" * 5000, Flaw.TOO_LONG, "9" * 3003, ""), ("字数:" + "9" * 99, Flaw.LENGTH_WRONG, "9" * 99, ""),
    ("字数:500-300", Flaw.LENGTHS_TURNED, "500-300", "字数:300..500"), ("期号:十二", Flaw.NUMBER_WRONG, "十二", ""),
    ("期号:0", Flaw.NUMBER_WRONG, "0", ""), ("状态:备有", Flaw.STATE_UNKNOWN, "备有", "状态:备用"),
    ("含:批式", Flaw.HAVING_UNKNOWN, "批式", "含:批示"), ("常用:防汛", Flaw.SAVED_UNKNOWN, "防汛", '常用:"防汛往年"'),
    ("常用:甲", Flaw.SAVED_LOOP, "甲", ""), ("常用:坏", Flaw.STATE_UNKNOWN, "坏", ""),
    (" -防汛 ", Flaw.NOTHING_BUT_NOT, "-防汛", ""), ("防汛|-抗旱", Flaw.NOTHING_BUT_NOT, "防汛|-抗旱", ""),
    ("防汛 |", Flaw.EITHER_EMPTY, "|", ""), ("| 防汛", Flaw.EITHER_EMPTY, "|", ""),
    ("(防汛 |)", Flaw.EITHER_EMPTY, "|", ""), ("防汛 | ()", Flaw.EITHER_EMPTY, "|", ""),
    ("(" * 99 + "防汛" + ")" * 99, Flaw.TOO_DEEP, "(", ""), ("防 " * 300, Flaw.TOO_LONG, "防", ""),
])
def test_an_error_tells_the_piece_and_where_it_can_the_words_mended(words, flaw, piece, mended):
    error = flaw_of(words)
    assert (error.flaw, words[error.start:error.end], error.piece, error.mended) == (flaw, piece, piece, mended)


@pytest.mark.parametrize("words", [
    "通知 “防汛", "通知 （防汛", "1）防汛", "防汛)", "titel:防汛", "日期:2026-03..2026-01", "字数:500-300",
    "状态:备有", "常用:防汛",
])
def test_mended_words_can_be_read(words):
    assert read(flaw_of(words).mended)


def test_an_error_names_what_may_have_been_meant_and_the_way_of_a_loop():
    assert flaw_of("titel:x").facts["near"] == ("title",)
    assert flaw_of("常用:甲").facts["loop"] == ("甲", "乙", "甲")
    assert flaw_of("常用:坏").facts["within"] == "坏"


def test_saved_searches_within_saved_searches_cannot_grow_without_end():
    chain = {str(n): f"常用:{n + 1} | 常用:{n + 1}" for n in range(40)}
    with pytest.raises(QueryError) as refused:
        parse("常用:0", TODAY, chain)
    assert refused.value.flaw in (Flaw.TOO_DEEP, Flaw.TOO_LONG)


def test_parentheses_may_stand_within_parentheses_as_deep_as_people_write():
    assert read("(" * DEEPEST + "防汛" + ")" * DEEPEST) == FLOOD


@settings(max_examples=100, deadline=None)
@given(some.lists(some.one_of(some.text(max_size=6), some.sampled_from([
    "防汛", " ", '"', "“", "”", "(", ")", "（", "|", "-", "标题:", "date:", "2026..", "len:", "常用:", "甲",
    "防汛往年", "不含:", "titel:",
    "状态:来稿", "\ud800", "\x00"])), max_size=12).map("".join))
def test_whatever_is_typed_is_a_query_or_an_error_that_points_into_it(words):
    error = error_in(words)
    assert error is None or 0 <= error.start <= error.end <= len(words) <= LONGEST
