"""A word is looked for in a text as it is written, and stands exactly where it does once both are folded."""

import random
import re
import sys

import pytest

from bulletin.search.aligning import _hangs_on, aligned
from bulletin.search.as_written import folds, written_places
from bulletin.search.cutting import normal
from bulletin.search.verifying import _places

HAN = re.compile("[㐀-鿿\uf900-\ufaff〇\U00020000-\U0003ffff]")
ALL = [chr(point) for point in range(0x3500)] + [chr(point) for point in range(0xF900, 0x10000)] + ["災", "灾", "後"]
PIECES = ("防汛", "防", "汛", "工作", "災", "灾", " ", "  ", "\t", "\u3000", "\u00a0", "\n", "，", "。", "A", "ab",
          "20", "２０", ".", "3.5%", "％", "℃", "㎡", "㈠", "…", "①", "e\u0301", "汛\u0301", "가", "😀", "\u2028")
WORDS = ("防汛", "汛", "防汛工作", "工作", "灾", "ab", "20", "3.5%", "20防", "防 a", "a", ",", "%", ". ", "防汛,工作")


def folded_places(word, text):
    seen = normal(text)
    sides = aligned(text, seen)
    return [sides.back(at, at + len(word)) for at in _places(word, seen)]


def test_a_text_is_folded_for_every_character_that_may_bring_chinese_or_a_blank():
    for each in ALL:
        if not folds(chinese=True).search(each):
            seen = normal(each)
            assert seen == each or not HAN.search(each + seen), each
            assert not re.search(r"[^\S\n]", seen) or each in " \t\u3000", each
            assert not _hangs_on(each), each


def test_a_text_is_folded_for_every_character_that_may_become_another_than_the_word_is_looked_for_by():
    for each in ALL:
        if not folds(chinese=False).search(each):
            assert len(normal(each)) == 1
            assert written_places(normal(each), each) == [(0, 1)] or each in "\t\n", each


def test_no_character_beyond_the_common_plane_is_taken_as_it_is_written():
    rare = "".join(map(chr, range(0x10000, sys.maxunicode + 1)))
    assert not folds(chinese=True).sub("", rare)


@pytest.mark.parametrize("seed", range(5))
def test_the_places_are_those_of_the_folded_text(seed):
    dice, looked = random.Random(seed), 0
    for _ in range(400):
        text = "".join(dice.choices(PIECES[:24] if dice.random() < 0.6 else PIECES, k=dice.randrange(12)))
        for word in WORDS:
            places = written_places(word, text)
            looked += places is not None
            assert places is None or places == folded_places(word, text), (word, text)
    assert looked > 400


@pytest.mark.parametrize(("word", "text"), [
    ("防灾", "防災"), ("20", "２０"), ("防汛", "防\u00a0汛"), ("e", "e\u0301"), ("°c", "5℃"), ("é", "é"),
    ("汛" * 65, "防汛"),
])
def test_where_it_cannot_be_told_from_what_is_written_it_is_said(word, text):
    assert written_places(word, text) is None


def test_what_stands_otherwise_but_is_no_chinese_hinders_no_chinese_word():
    assert written_places("防汛", "①防 \u3000汛２０㎡…防汛") == [(1, 5), (9, 11)]
