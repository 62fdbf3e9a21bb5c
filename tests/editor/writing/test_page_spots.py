"""Where a place of the text is on the page and back: tables, pictures and titles counted as the page counts them."""

import pytest
from PySide6.QtGui import QTextDocument

from bulletin.layout.paging.pages import Place
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, body_of, paragraph
from editor.writing import bridge
from editor.writing.printed.spots import NOWHERE, numbers_of, place_of, position_of

PICTURE = Picture("a" * 64, "图", 40.0, 30.0)
TABLE = Table(((Cell("甲"), Cell("乙")), (Cell("丙"), Cell("丁"))))
TITLE = paragraph("标题", Role.TITLE)
TEXTS = {
    "paragraphs": (TITLE, paragraph("第一段。"), paragraph("第二段。")),
    "a table in the middle": (TITLE, paragraph("前"), TABLE, paragraph("后")),
    "tables alone": (TABLE, TABLE),
    "a picture between": (TITLE, paragraph("前"), PICTURE, paragraph("后")),
    "pictures alone": (PICTURE, PICTURE),
    "beyond the first plane": (paragraph("𠮷𠮷野家"), PICTURE, paragraph("𠮷后")),
    "emphasis": (Paragraph(Role.BODY, (Run("轻"), Run("重", bold=True), Run("轻"))), paragraph("")),
}


def shown(text):
    document = QTextDocument()
    bridge.show(text, document)
    return document, bridge.read(document)


@pytest.mark.parametrize("name", TEXTS)
def test_each_block_is_found_where_it_begins(qapp, name):
    document, text = shown(TEXTS[name])
    numbers = numbers_of(text, body_of(text))
    assert len(numbers) == len(text)
    for number in (each for each in numbers if each >= 0):
        position = position_of(document, Place("", 0, number), text, numbers)
        assert place_of(document, position, text, numbers) == Place("", 0, number)


def test_the_place_within_a_paragraph_counts_code_points(qapp):
    document, text = shown(TEXTS["beyond the first plane"])
    numbers = numbers_of(text, body_of(text))
    position = position_of(document, Place("", 0, 0, 3), text, numbers)
    assert position == 5  # two of the first three take two units
    assert place_of(document, position, text, numbers) == Place("", 0, 0, 3)


def test_text_and_picture_of_one_block_are_parted_as_they_are_read(qapp):
    document, _ = shown((paragraph("前后"),))
    cursor = document.find("后")
    cursor.setPosition(1)
    cursor.insertImage(bridge.picture_format(PICTURE))
    text = bridge.read(document)
    numbers = numbers_of(text, body_of(text))
    assert [position_of(document, Place("", 0, each), text, numbers) for each in numbers] == [0, 1, 2]


def test_a_credit_line_that_is_not_printed_is_nowhere(qapp):
    document, text = shown((TITLE, paragraph("正文。"), paragraph("（青禾镇）", Role.CREDIT)))
    numbers = numbers_of(text, (text[1],))
    assert numbers == (-1, 0, -2)
    assert place_of(document, document.characterCount() - 1, text, numbers) == NOWHERE
    assert position_of(document, Place("", 0, -1), text, numbers) == 0
    assert position_of(document, Place("页码"), text, numbers) is None


def test_a_place_that_is_no_longer_in_the_text_is_nowhere(qapp):
    document, text = shown(TEXTS["paragraphs"])
    numbers = numbers_of(text, body_of(text))
    bridge.show((paragraph("只剩一段"),), document)
    assert position_of(document, Place("", 0, 1), text, numbers) is None
    assert place_of(document, 10_000, text, numbers) == Place("", 0, -1)
