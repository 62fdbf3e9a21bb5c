"""What is typed names things by words, by pinyin in full or by initials, and in English."""

import pytest

from editor.shell.palette.matching import ENGLISH, SAME, best, closeness, unspelt
from editor.shell.palette.pinyin import syllables


@pytest.mark.parametrize("typed", ["签发", "签", "发", "qf", "QF", "qianfa", "qianf", "qfa", "qian fa", "f"])
def test_a_word_is_named_by_all_these(typed):
    assert closeness(typed, "签发", syllables("签发")) is not None


@pytest.mark.parametrize("typed", ["fq", "qg", "签字", "qfx"])
def test_and_not_by_these(typed):
    assert closeness(typed, "签发", syllables("签发")) is None


def test_readings_follow_the_phrase():
    assert syllables("重做") == ("chong", "zuo") or syllables("重做") == ("zhong", "zuo")
    assert syllables("银行行长") == ("yin", "hang", "hang", "zhang")
    assert syllables("导出 Word 稿（F8）") == ("dao", "chu", "word", "gao", "f8")


def test_english_words_match_too():
    assert closeness("sav", "存为新版本", syllables("存为新版本"), "writing save") == ENGLISH
    assert closeness("word", "导出 Word 稿", syllables("导出 Word 稿")) is not None


def test_before_the_spelling_is_known_words_are_found_all_the_same():
    assert closeness("签发", "签发", unspelt("签发")) == SAME
    assert closeness("qf", "签发", unspelt("签发")) is None


def names(typed, words, lately=()):
    return best(typed, words, lambda each: (each, ""), syllables,
                lambda each: lately.index(each) if each in lately else None)


def test_the_closest_stand_first_and_then_the_order_given():
    assert names("导出", ["清单导出", "导出清单", "导出"]) == ["导出", "导出清单", "清单导出"]


def test_what_was_chosen_lately_stands_before_its_equals():
    words = ["刷新", "刷子", "送审"]
    assert names("刷", words) == ["刷新", "刷子"]
    assert names("刷", words, lately=("刷子",)) == ["刷子", "刷新"]
    assert names("", words, lately=("送审", "刷子")) == ["送审", "刷子", "刷新"]
