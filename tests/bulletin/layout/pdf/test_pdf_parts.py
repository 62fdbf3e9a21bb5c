"""The parts of PDFs: characters named for what they are, files joined with bookmarks."""

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QPainter, QPdfWriter

from bulletin.errors import Unreadable
from bulletin.layout.pdf.parts import Bookmark, Part, join, with_characters
from bulletin.layout.pdf.text import page_texts

A4 = (595.3, 841.9)


def drawn(*pages):
    """Return a PDF as Qt writes it, each page with one line of text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.setFont(QFont("Noto Serif CJK SC", 16))
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        painter.drawText(400, 400, text)
    painter.end()
    return bytes(buffer.data().data())


def test_each_glyph_is_named_by_the_character_it_was_drawn_for(qapp):
    text = "工人进入车间𠮷厂"
    named = with_characters(drawn(text, "一二"), [text, "一二"], A4, {"/Title": "题"})
    assert page_texts(named) == (text, "一二")
    reader = PdfReader(BytesIO(named))
    assert reader.metadata == {"/Title": "题"}
    assert [round(float(each), 1) for each in reader.pages[0].mediabox[2:]] == list(A4)


def test_where_the_glyphs_do_not_answer_one_by_one_radicals_are_repaired(qapp):
    named = with_characters(drawn("工人进入"), ["工人"], A4, {})
    assert page_texts(named) == ("工人进入",)


def test_files_are_joined_with_bookmarks(tmp_path, qapp):
    paths = [tmp_path / "1.pdf", tmp_path / "2.pdf"]
    paths[0].write_bytes(drawn("甲", "乙"))
    paths[1].write_bytes(drawn("丙"))
    first_marks = (Bookmark("第1期", 0, (Bookmark("第二页", 1),)),)
    made = join((Part(paths[0], first_marks), Part(paths[1], (Bookmark("第2期"),))), {"/Title": "合订本"})
    reader = PdfReader(BytesIO(made))
    first, below, second = reader.outline
    assert len(reader.pages) == 3
    assert [(each.title, reader.get_destination_page_number(each)) for each in (first, *below, second)] == [
        ("第1期", 0), ("第二页", 1), ("第2期", 2)]


def test_an_empty_page_and_what_is_no_pdf(tmp_path):
    blank = PdfWriter()
    blank.add_blank_page(100, 100)
    data = BytesIO()
    blank.write(data)
    assert page_texts(with_characters(data.getvalue(), [""], A4, {})) == ("",)
    (tmp_path / "no.pdf").write_bytes(b"no pdf at all")
    with pytest.raises(Unreadable) as no:
        join((Part(tmp_path / "no.pdf"),), {})
    assert no.value.facts["name"] == "no.pdf"
    with pytest.raises(FileNotFoundError):
        join((Part(tmp_path / "missing.pdf"),), {})
