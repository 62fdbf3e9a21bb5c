"""Where the words stand in a text."""

import pytest

from editor.archive.marking import places, wanted_words


def marked(text, query):
    return [text[begin:end] for begin, end in places(text, wanted_words(query))]


def test_every_occurrence_of_every_word_is_found_in_order():
    assert marked("防汛工作部署，有关防汛的通知", "通知 防汛") == ["防汛", "防汛", "通知"]


@pytest.mark.parametrize(("text", "query", "found"), [
    ("ＧＤＰ增长", "gdp", "ＧＤＰ"), ("第①批", "1", "①"), ("春 耕备耕", "春耕", "春 耕"), ("A  B", "b", "B")])
def test_compared_as_the_search_compares(text, query, found):
    assert marked(text, query) == [found]


def test_words_that_overlap_or_touch_are_one_mark():
    assert marked("茶叶采摘", "茶叶 叶采") == ["茶叶采"]
    assert marked("防汛防汛", "防汛") == ["防汛防汛"]


def test_nothing_is_marked_without_words_or_without_a_hit():
    assert marked("青禾镇", "") == []
    assert marked("青禾镇", "白石") == []
