"""A list an office keeps for itself is read by the headings it has."""

import pytest

from bulletin.unit_lists.headings import OTHER_WORDS, Column


@pytest.mark.parametrize(("words", "column"), [
    ("习惯叫法", Column.ALIASES), ("信息联络人", Column.PERSON),
    ("办公座机", Column.PHONE), ("邮箱地址", Column.EMAIL)])
def test_what_an_office_calls_its_columns_is_known(words, column):
    assert words in OTHER_WORDS[column]
