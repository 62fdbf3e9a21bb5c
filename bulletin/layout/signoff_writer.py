"""The sign-off sheet (签发单) of an issue as a Word file: one ruled page with room for the signature."""

import math
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean
from bulletin.layout.head import chinese_date, title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, exact, paragraph, run, size
from bulletin.layout.page import SignoffSheet, Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.sheet_form import Form, Lines, Pair, Room, Row, distribution_lines, fitted, say
from bulletin.layout.styles import DOCUMENT_TITLE
from bulletin.layout.title_lines import balance

_GAP = 80  # twips between the code and the form


def write_signoff_sheet(sheet: SignoffSheet, layout: Layout, path: Path) -> Written:
    """Write `sheet` to `path` as DOCX and return what was written; completeness and failure as in `saving.save`."""
    form = _form(sheet, layout)
    words = (_heading(sheet), code_words(sheet.code, sheet.head), *form.words())
    printed = whole((ITEM, "".join(words)))
    document = new_document(form.layout, clean(_heading(sheet)), sheet.date,
                            as_properties(record_of_printed(printed, 0)))
    body = (
        title(_heading(sheet), DOCUMENT_TITLE, layout.faces.title, layout, blank=0.0, before=0)
        + code_line(sheet.code, sheet.head, layout)
        + form.xml()
    )
    fill(document, form.layout, bookmark(1, f"{ITEM_BOOKMARK}1", body), "")
    return save(document, path, printed)


def height_above(heading: str, layout: Layout) -> int:
    """Return the twips that the heading and the line of the code take above the form."""
    face, pitch = layout.faces.title, layout.page.pitch
    lines = len(balance(clean(heading).strip(), layout.page.text_width / 20 / face.size))
    return math.ceil(lines * face.line / pitch) * pitch + layout.faces.body.line + _GAP


def code_words(code: str, head: str, between: str = "\t") -> str:
    """Return the head of the log and the code that tells what is signed, as far as they are there."""
    words = (f"台账校验码：{head}" if head else "", f"文稿核对码：{code}" if code else "")
    return between.join(each for each in words if each)


def code_line(code: str, head: str, layout: Layout) -> str:
    """Return the line above the form: the head of the log at the left, the code at the right."""
    words, face = code_words(code, head), layout.faces.body
    if "\t" not in words:
        return say(words, layout, "right", after=_GAP)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{layout.page.text_width}"/></w:tabs>'
    said = run(words, layout.font_of(face), size(face.size))
    return paragraph("SheetText", said, tabs + exact(face.line, after=_GAP))


def _heading(sheet: SignoffSheet) -> str:
    name = sheet.journal.strip("《》")
    return f"《{name}》签发单"


def _form(sheet: SignoffSheet, layout: Layout) -> Form:
    copies = f"{sheet.distribution.copies}份" if sheet.distribution.copies > 0 else ""
    day = chinese_date(sheet.date) if sheet.date else ""
    titles = tuple(f"{number}.\t{clean(each)}" for number, each in enumerate(sheet.titles, start=1))
    rows: tuple[Row, ...] = (
        Pair("期号", sheet.number_line, "日期", day),
        Pair("拟稿", sheet.drafted_by, "核稿", sheet.reviewed_by),
        Pair("签发", sheet.signed_by, "印数", copies),
        Room("签发意见", sheet.opinion, sign=not sheet.signed_by),
        Lines("篇目", titles),
        Lines("发送范围", distribution_lines(sheet.distribution)),
    )
    return fitted(rows, layout, height_above(_heading(sheet), layout))
