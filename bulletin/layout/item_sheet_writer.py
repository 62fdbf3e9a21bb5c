"""The sign-off sheet of one item (文稿签发单) as a Word file: a ruled page, and the text as it will print."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bulletin.layout.base import new_document, section
from bulletin.layout.blocks import body_xml
from bulletin.layout.characters import clean, width
from bulletin.layout.head import title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, exact, paragraph
from bulletin.layout.page import ItemSheet, PrintedItem, Written
from bulletin.layout.pictures import Pictures, lost_line, unprinted
from bulletin.layout.printed import ITEM, LOST, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties, credit_line, item_text
from bulletin.layout.saving import save
from bulletin.layout.sheet_form import Form, Lines, Pair, Room, Row, distribution_lines, fitted, say
from bulletin.layout.signoff_writer import code_line, code_words, height_above
from bulletin.layout.styles import DOCUMENT_TITLE, ITEM_TITLE
from bulletin.text import Role, pictures_in
from bulletin.text import paragraph as text_paragraph

NAME = "文稿签发单"
_WARNING = "以上意见对应所附文稿，各页页脚印有同一文稿核对码。标题、正文、栏目、刊物改动后，本单作废，须重新打印送签。"
_SMALL, _SMALL_LINE = 10.5, 320  # points, twips


def write_item_sheet(
    sheet: ItemSheet, form_layout: Layout, layout: Layout, path: Path, picture: Callable[[str], bytes],
) -> Written:
    """Write the sheet and the text of its item to `path` as DOCX and return what was written.

    The first page is a form after `form_layout`, the text begins on the second, set after `layout` as in an issue with
    no other item; at the foot of each page stands the code, and which of how many pages it is. `picture` yields the
    bytes for a SHA-256. Completeness and failure as in `saving.save`.
    """
    layout = replace(layout, faces=replace(layout.faces, item=layout.faces.title))
    form = _form(sheet, form_layout)
    lost = unprinted([sheet.item.body], picture)
    words = (_heading(sheet), code_words(sheet.code, sheet.head), *form.words(), _below(sheet))
    printed = whole((ITEM, "".join(words)), (ITEM, item_text(sheet.item)),
                    *((LOST, lost_line(each)) for each in lost))
    shown = sum(1 for _ in pictures_in(sheet.item.body)) - len(lost)
    record = record_of_printed(printed, shown, layout.faces.body.line)
    document = new_document(layout, clean(f"{NAME} {sheet.item.title}"), None, as_properties(record), foot=_foot(sheet))
    front = bookmark(1, f"{ITEM_BOOKMARK}1", _front(sheet, form, form_layout))
    text = _item(sheet.item, layout, Pictures(document, layout, picture))
    fill(document, layout, front + _page_end(form_layout) + bookmark(2, f"{ITEM_BOOKMARK}2", text), "")
    return save(document, path, printed, tuple(each.name for each in lost))


def _heading(sheet: ItemSheet) -> str:
    return f"{sheet.office}{NAME}"


def _foot(sheet: ItemSheet) -> str:
    return code_words(sheet.code, sheet.head, "\u3000")


def _below(sheet: ItemSheet) -> str:
    return (f"{sheet.printed}打印。" if sheet.printed else "") + _WARNING


def _form(sheet: ItemSheet, layout: Layout) -> Form:
    where = "·".join(each for each in (sheet.journal and f"《{sheet.journal.strip('《》')}》", sheet.section) if each)
    rows: list[Row] = [
        Lines("标题", (clean(sheet.item.title),)),
        Pair("报送单位", sheet.unit, "信息员", sheet.correspondent),
        Pair("刊物栏目", where or "未定", "紧急程度", sheet.urgency or "—"),
        Pair("编辑", sheet.edited_by, "稿次", f"第{sheet.revision}稿"),
        Pair("数据核对", sheet.figures or "—", "字数", f"{sheet.characters}字"),
        Lines("发送范围", distribution_lines(sheet.distribution)),
        *(Room(each.label, each.words, sign=not each.words) for each in sheet.opinions),
    ]
    return fitted(rows, layout, _taken(sheet, layout))


def _taken(sheet: ItemSheet, layout: Layout) -> int:
    """Return the twips above and below the form."""
    below = width(_below(sheet)) * _SMALL * 20 // (layout.page.text_width - _SMALL * 20) + 1
    return height_above(_heading(sheet), layout) + round(below) * _SMALL_LINE


def _front(sheet: ItemSheet, form: Form, layout: Layout) -> str:
    above = title(_heading(sheet), DOCUMENT_TITLE, layout.faces.title, layout, blank=0.0, before=0)
    face = replace(layout.faces.body, size=_SMALL, line=_SMALL_LINE)
    small = replace(layout, faces=replace(layout.faces, body=face))
    return above + code_line(sheet.code, sheet.head, layout) + form.xml() + say(_below(sheet), small)


def _page_end(layout: Layout) -> str:
    """Return the paragraph that ends the page of the form."""
    return paragraph("Imprint", "", exact(20) + section(layout))


def _item(item: PrintedItem, layout: Layout, pictures: Pictures) -> str:
    head = title(item.title, ITEM_TITLE, layout.faces.item, layout, blank=1.0, before=layout.page.pitch // 2)
    credit = credit_line(item.credit)
    return head + body_xml((*item.body, text_paragraph(credit, Role.CREDIT)) if credit else item.body, layout, pictures)
