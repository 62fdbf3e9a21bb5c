"""A text on the sheet: what stands there, and where."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable

from bulletin.compare import compare
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph
from editor.pieces.rendering import Sheet

TEXT = (
    paragraph("青禾镇春耕备耕工作进展顺利", Role.TITLE), paragraph("一、总体情况", Role.LEVEL1),
    Paragraph(Role.BODY, (Run("全镇整地"), Run("2万亩", bold=True), Run("。"))),
)


@pytest.fixture
def document(qapp):
    return QTextDocument()


def blocks(document):
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def test_the_title_is_centred_and_the_body_indented_by_two_characters(document):
    Sheet(document, 18).write_text(TEXT)
    title, _, body = blocks(document)
    assert title.blockFormat().alignment() & Qt.AlignmentFlag.AlignHCenter
    assert body.blockFormat().textIndent() == 36
    assert body.blockFormat().lineHeight() == 32


def test_the_credit_stands_at_the_right_unless_the_text_has_its_own(document):
    Sheet(document, 18).write_text(TEXT, "（青禾镇  李明轩）")
    assert blocks(document)[-1].text() == "（青禾镇  李明轩）"
    assert blocks(document)[-1].blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    Sheet(document, 18).write_text((*TEXT, paragraph("（本刊）", Role.CREDIT)), "（青禾镇）")
    assert [block.text() for block in blocks(document)][-1] == "（本刊）"
    assert "（青禾镇）" not in document.toPlainText()


def test_emphasis_is_kept(document):
    Sheet(document, 18).write_text(TEXT)
    pieces = iter(blocks(document)[2])
    weights = {fragment.fragment().text(): fragment.fragment().charFormat().fontWeight() for fragment in pieces}
    assert weights["2万亩"] > weights["全镇整地"]


def test_a_table_with_joined_cells_stands_as_a_table(document):
    table = Table(((Cell("合计", columns=2), Cell("15户")), (Cell("青禾镇", rows=2), Cell("甲村"), Cell("5户")),
                   (Cell("乙村"), Cell("10户"))))
    Sheet(document, 18).write_text((*TEXT, table, paragraph("表后一段。")))
    found = next(frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    assert (found.rows(), found.columns()) == (3, 3)
    assert found.cellAt(0, 0).columnSpan() == 2
    assert found.cellAt(1, 0).rowSpan() == 2
    assert found.cellAt(2, 2).firstCursorPosition().block().text() == "10户"
    assert blocks(document)[-1].text() == "表后一段。"


def test_a_picture_is_named_in_its_place(document):
    Sheet(document, 18).write_text((*TEXT, Picture("a" * 64, "现场.jpg", 80, 60)))
    assert "〔图片：现场.jpg〕" in document.toPlainText()


def test_changes_are_told_by_sign_and_shape_and_not_by_colour_alone(document):
    Sheet(document, 18).write_comparison(compare((paragraph("整地2万亩。"),), (paragraph("整地3万亩。"),)))
    assert document.toPlainText() == "整地−2+3万亩。"
    looks = {each.fragment().text(): each.fragment().charFormat() for each in blocks(document)[0]}
    assert looks["−2"].fontStrikeOut()
    assert looks["+3"].fontUnderline()


def test_changed_rows_moved_paragraphs_and_other_levels_are_named(document):
    before = (paragraph("甲段很长的一段话。"), paragraph("乙段另外的一段话。"), paragraph("小标题"),
              Table(((Cell("甲"), Cell("1")),)))
    after = (paragraph("乙段另外的一段话。"), paragraph("甲段很长的一段话。"), paragraph("小标题", Role.LEVEL1),
             Table(((Cell("甲"), Cell("2")),)))
    Sheet(document, 18).write_comparison(compare(before, after))
    words = document.toPlainText()
    assert "（移到别处）" in words
    assert "（由别处移来）" in words
    assert "小标题（段落层次有改动）" in words
    assert "甲 ┃ −1+2" in words
