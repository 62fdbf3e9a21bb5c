"""A draft's text to be read: roles visible, tables as tables."""

from PySide6.QtGui import QFont, QTextDocument, QTextTable

from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph
from editor.pieces.preview import LONGEST, fill


def shown(qapp, *blocks, zoom=100):
    document = QTextDocument()
    whole = fill(document, blocks, zoom)
    return document, whole


def blocks_of(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_the_title_stands_out(qapp):
    document, _ = shown(qapp, paragraph("标题", Role.TITLE), paragraph("正文。"))
    title, body = list(blocks_of(document))
    assert title.charFormat().fontWeight() == QFont.Weight.Bold or title.begin().fragment().charFormat().font().bold()
    assert body.blockFormat().textIndent() > 0


def test_emphasis_and_line_breaks_are_kept(qapp):
    document, _ = shown(qapp, Paragraph(Role.BODY, (Run("甲", bold=True), Run("乙\n丙"))))
    assert document.toPlainText() == "甲乙\n丙"
    assert next(blocks_of(document)).begin().fragment().charFormat().font().bold()


def test_a_table_is_a_table_with_its_spans(qapp):
    table = Table(((Cell("表头", 2),), (Cell("甲"), Cell("乙")), (Cell("丙", 1, 2), Cell("丁")), (Cell("戊"),)))
    document, _ = shown(qapp, paragraph("前。"), table, paragraph("后。"))
    made = next(frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    assert (made.rows(), made.columns()) == (4, 2)
    assert made.cellAt(0, 1).columnSpan() == 2
    assert made.cellAt(3, 0).rowSpan() == 2
    assert made.cellAt(3, 1).firstCursorPosition().block().text() == "戊"
    assert document.toPlainText().endswith("后。")


def test_a_picture_is_named(qapp):
    document, _ = shown(qapp, Picture("a" * 64, "现场.png", 80, 60))
    assert "〔图片：现场.png〕" in document.toPlainText()


def test_an_empty_table_does_no_harm(qapp):
    document, whole = shown(qapp, Table(()), paragraph("正文。"))
    assert whole
    assert document.toPlainText().strip() == "正文。"


def test_a_very_long_text_is_cut_and_that_is_said(qapp):
    _, whole = shown(qapp, *(paragraph("长" * 1000) for _ in range(LONGEST // 1000 + 5)))
    assert not whole
