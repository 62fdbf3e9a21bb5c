"""The preview's own PDF: searchable, honest about how it was made, whole or not there."""

from threading import Thread

import pytest
from hand_made_pages import FONTS, a_page, some_pages
from pypdf import PdfReader

from bulletin.errors import Cause, Trouble
from bulletin.layout.paging.pages import Pages
from bulletin.layout.pdf.text import page_texts
from editor.pages.quick_pdf import must_be_whole, quick_pdf, write_quick_pdf

RADICALS = "工人进入车间，青山一日，金木水火土，立竹比走"


def wanted(pages):
    return (("信息", "".join(line.text for line in pages.lines())),)


def test_every_character_can_be_searched_as_it_was_written(qapp):
    pages = Pages(595.3, 841.9, (a_page(1, RADICALS, "𠮷野家〔2026〕①㎡é"),), FONTS)
    text = page_texts(quick_pdf(pages, {}, wanted(pages), "信息快报 第1期"))[0]
    assert RADICALS in text
    assert "𠮷野家〔2026〕" in text


def test_it_says_what_it_is(qapp, tmp_path):
    pages = some_pages(3)
    path = write_quick_pdf(pages, {}, wanted(pages), tmp_path / "第1期.pdf")
    reader = PdfReader(path)
    assert (reader.metadata.title, len(reader.pages)) == ("第1期", 3)
    assert "预览" in reader.metadata.subject
    assert [round(float(each), 1) for each in reader.pages[0].mediabox[2:]] == [595.3, 841.9]


def test_a_difference_is_a_trouble_and_nothing_is_left(qapp, tmp_path):
    pages = some_pages(2)
    more = (("信息", wanted(pages)[0][1] + "漏印的一句"),)
    with pytest.raises(Trouble) as no:
        write_quick_pdf(pages, {}, more, tmp_path / "第1期.pdf")
    assert (no.value.cause, no.value.facts["missing"]) == (Cause.INCOMPLETE, "漏印的一句")
    assert list(tmp_path.iterdir()) == []


def test_a_character_no_font_has_is_named(qapp):
    pages = Pages(595.3, 841.9, (a_page(1, "国\U0002a6d5国"),), FONTS)
    with pytest.raises(Trouble) as no:
        quick_pdf(pages, {}, wanted(pages), "题")
    assert (no.value.facts["missing"], no.value.facts["page"], no.value.facts["item"]) == ("\U0002a6d5", 1, 1)


def test_a_damaged_pdf_is_not_whole(tmp_path):
    with pytest.raises(Trouble):
        must_be_whole(b"no pdf", (("信息", "字"),), tmp_path / "a.pdf")


def test_it_may_be_drawn_beside_the_gui_thread(qapp):
    pages, made = some_pages(3), []
    drawing = Thread(target=lambda: made.append(quick_pdf(pages, {}, wanted(pages), "题")))
    drawing.start()
    drawing.join(30)
    assert len(page_texts(made[0])) == 3
