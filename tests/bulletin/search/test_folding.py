"""Traditional characters are read as simplified ones, always the same way."""

import hashlib

import pytest

from bulletin.search.folding import FOLDING_VERSION, folded
from bulletin.search.folding_table import SIMPLIFIED, TRADITIONAL


def test_the_table_stays_as_archives_were_indexed_by_it():
    """Whoever changes the table on purpose raises the version, so that archives make their index anew."""
    table = hashlib.sha256((TRADITIONAL + "\n" + SIMPLIFIED).encode()).hexdigest()
    assert (FOLDING_VERSION, table) == (1, "6930aadb856d0bab303563f6cbeef2d7c5e02432840e87931ecd6265bf037bae")


@pytest.mark.parametrize(("text", "plain"), [
    ("防災減災與後續工作", "防灾减灾与后续工作"), ("臺灣同胞", "台湾同胞"), ("全县防汛", "全县防汛"),
    ("乾隆年间", "乾隆年间"), ("", ""),
])
def test_traditional_words_become_simplified_ones_of_the_same_length(text, plain):
    assert folded(text) == plain


def test_nothing_that_is_folded_folds_again_and_common_characters_stay():
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL)) == 2563
    assert not set(TRADITIONAL) & set(SIMPLIFIED)
    assert {each for each in TRADITIONAL if each.encode("gb2312", "ignore")} == set("後於徵")
    assert all(each.encode("gb2312") for each in SIMPLIFIED)
