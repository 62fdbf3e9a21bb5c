"""Characters a file cannot hold are shown as lost, numbers stay whole, marks get the Chinese font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from bulletin.layout.characters import bind, clean, lines_needed, only_marks, significant, width


@pytest.mark.parametrize("lost", ["\x00", "\x08", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_becomes_one_visible_mark(lost):
    assert clean(f"前{lost}后") == "前\ufffd后"


def test_old_line_ends_become_line_breaks():
    assert clean("a\r\nb\rc\x0bd\x0ce") == "a\nb\nc\nd\ne"


@given(st.text())
def test_a_cleaned_text_can_always_be_written(text):
    element = etree.Element("t")
    element.text = clean(text)
    assert len(significant(text)) <= len(text)


def test_a_number_and_its_unit_are_bound_together():
    assert bind("2 816 km，共 3 项") == "2\u00a0816\u00a0km，共 3 项"


def test_marks_alone_are_told_from_marks_with_words():
    assert only_marks("“”")
    assert only_marks("——")
    assert not only_marks("“一”")
    assert not only_marks("")


def test_a_chinese_character_is_one_em_and_a_western_one_half():
    assert width("第46期“甲”") == 2 + 1 + 3


def test_lines_are_counted_with_a_first_line_of_its_own():
    assert [lines_needed("字" * n, 26, 28) for n in (0, 1, 26, 27, 54, 55)] == [1, 1, 1, 2, 2, 3]
