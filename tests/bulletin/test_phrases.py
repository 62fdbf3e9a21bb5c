"""Looking up phrases, and telling which abbreviation was typed."""

import pytest

from bulletin.phrases import Phrase, abbreviated, matching

MEETING = Phrase("1", "会议传达学习了", "hy", "会议")
STRESS = Phrase("2", "会议强调，要", "hyqd", "会议")
FLOOD = Phrase("3", "坚持人民至上、生命至上，", "防汛", "防汛")
PLAIN = Phrase("4", "截至目前，", "", "常用")
ALL = (MEETING, STRESS, FLOOD, PLAIN)


@pytest.mark.parametrize(("asked", "found"), [
    ("", list(ALL)), ("hy", [MEETING, STRESS]), ("hyq", [STRESS]), ("强调", [STRESS]), ("会议 学习", [MEETING]),
    ("截至", [PLAIN]), ("HY", [MEETING, STRESS]), ("没有", []),
])
def test_phrases_are_found_by_abbreviation_words_and_group(asked, found):
    assert matching(ALL, asked) == found


def test_what_begins_with_the_words_asked_for_comes_first():
    inside = Phrase("5", "近日会议强调", "", "")
    assert matching((inside, STRESS), "会议") == [STRESS, inside]


@pytest.mark.parametrize(("before", "found"), [
    ("3月5日，hy", MEETING), ("hyqd", STRESS), ("why", None), ("3hy", None), ("抓好防汛", FLOOD), ("全镇", None),
    ("", None),
])
def test_an_abbreviation_counts_where_no_longer_word_ends_in_it(before, found):
    assert abbreviated(before, ALL) == found
