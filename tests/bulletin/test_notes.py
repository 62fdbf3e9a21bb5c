"""Finding the passage of a note again after the text around it, or the passage itself, was changed."""

import pytest

from bulletin.notes import AROUND, anchor_at, find

TEXT = ("青禾镇春耕备耕工作进展顺利\n一、抓实责任。全镇整地2万亩，已播种1.2万亩，占计划的60%。\n"
        "二、强化保障。全镇调运化肥300吨，已播种的地块全部落实专人管护。\n𠮷水村率先完成。")


def on(words: str, text: str = TEXT, nth: int = 0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return anchor_at(text, start, start + len(words))


def quoted(anchor, text):
    found = find(anchor, text)
    return None if found is None else text[slice(*found)]


def test_an_anchor_holds_its_words_and_what_stands_around_them():
    anchor = on("整地2万亩")
    assert anchor.quote == "整地2万亩"
    assert anchor.before == TEXT[:TEXT.index("整地")][-AROUND:]
    assert anchor.after.startswith("，已播种1.2万亩")
    assert TEXT[anchor.start:].startswith("整地2万亩")


@pytest.mark.parametrize("words", ["青禾镇", "60%", "𠮷水村", "完成。", "专人管护。\n𠮷水村"])
def test_in_the_same_text_it_is_found_where_it_was(words):
    assert quoted(on(words), TEXT) == words


def test_typing_before_it_moves_it():
    anchor = on("调运化肥300吨")
    text = "导语：今年以来，\n" + TEXT
    assert find(anchor, text) == (text.index("调运"), text.index("调运") + 8)


def test_of_the_same_words_twice_it_is_the_one_with_the_same_surroundings():
    anchor = on("已播种", nth=1)
    text = TEXT.replace("已播种1.2万亩，", "").replace("青禾镇春耕", "青禾镇已播种春耕")
    found = find(anchor, text)
    assert found is not None
    assert text[found[1]:].startswith("的地块")


def test_words_changed_a_little_are_found_between_their_surroundings():
    anchor = on("调运化肥300吨")
    assert quoted(anchor, TEXT.replace("调运化肥300吨", "调运化肥320吨")) == "调运化肥320吨"


def test_words_that_are_gone_are_not_found():
    anchor = on("调运化肥300吨")
    assert find(anchor, TEXT.replace("全镇调运化肥300吨，", "")) is None
    assert find(anchor, "") is None


def test_a_single_character_is_not_found_among_strangers():
    anchor = on("吨")
    assert find(anchor, "另一篇稿件说的是采购大米五十吨。") is None
    assert quoted(anchor, "前言。" + TEXT) == "吨"


def test_a_paragraph_that_moved_as_a_whole_keeps_its_note():
    title, first, second, rest = TEXT.split("\n")
    text = "\n".join((title, second, first, rest))
    found = find(on("占计划的60%"), text)
    assert found is not None
    assert text[slice(*found)] == "占计划的60%"


def test_an_anchor_without_words_is_gone():
    assert find(anchor_at(TEXT, 5, 5), TEXT) is None


def test_long_texts_of_one_kind_are_searched_in_no_time():
    text = "春" * 100_000
    assert find(anchor_at(text, 50_000, 50_010), text[:-10]) is not None
