"""A commission (约稿通知单) as a Word file: one ruled page with a receipt (回执) for the unit to send back."""

import datetime
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean, one_line
from bulletin.layout.head import chinese_date, title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, border, exact, paragraph, run, size, value
from bulletin.layout.page import CommissionNotice, Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.sheet_form import Form, Lines, Pair, Row, fitted, say
from bulletin.layout.signoff_writer import height_above
from bulletin.layout.styles import DOCUMENT_TITLE

HEADING, RECEIPT = "约稿通知单", "回\u3000\u3000执"
_ANSWER = "□按时报送\u3000□延期至\u3000\u3000月\u3000\u3000日\u3000□不能报送，原因："
_GAP = 160  # twips between the form and the lines below it
_CUT = 4  # eighths of a point of the line along which the receipt is cut off
_ABOVE_CUT, _BELOW_CUT = 120, 200


def write_commission(notice: CommissionNotice, layout: Layout, path: Path) -> Written:
    """Write `notice` to `path` as DOCX and return what was written; completeness and failure as in `saving.save`.

    It is one page as long as that can be read: long lists are set smaller before they go on to a second.
    """
    ours, receipt = _rows(notice), _receipt_rows()
    form = fitted((*ours, *receipt), layout, _taken(layout))
    upper, lower = (Form(rows, form.layout, form.room) for rows in (ours, receipt))
    closing = (one_line(notice.office), chinese_date(notice.date))
    words = (HEADING, one_line(notice.number), *upper.words(), *closing, RECEIPT, *lower.words())
    printed = whole((ITEM, "".join(words)))
    document = new_document(
        form.layout, clean(f"{HEADING}：{notice.topic}"), notice.date, as_properties(record_of_printed(printed, 0)))
    body = (
        title(HEADING, DOCUMENT_TITLE, layout.faces.title, layout, blank=0.0, before=0)
        + say(one_line(notice.number), form.layout, "right", after=_GAP // 2)
        + upper.xml()
        + _closing(closing, form.layout)
        + _cut(form.layout)
        + say(RECEIPT, form.layout, "center", after=_GAP // 2)
        + lower.xml()
    )
    fill(document, form.layout, bookmark(1, f"{ITEM_BOOKMARK}1", body), "")
    return save(document, path, printed)


def deadline_words(at: datetime.date | datetime.datetime) -> str:
    """Return a deadline such as 2026年11月10日17时前, or with minutes 17:30前; without an hour 2026年11月10日前."""
    day = chinese_date(at)
    if not isinstance(at, datetime.datetime) or (at.hour, at.minute) == (0, 0):
        return f"{day}前"
    return f"{day}{at.hour}时前" if at.minute == 0 else f"{day}{at.hour}:{at.minute:02}前"


def _rows(notice: CommissionNotice) -> tuple[Row, ...]:
    units = "、".join(filter(None, map(one_line, notice.units)))
    wanted = tuple(line for line in (clean(each).strip() for each in notice.wanted) if line)
    rows: list[Row] = [
        Lines("约稿单位", (units,)),
        Lines("题目", (one_line(notice.topic),)),
        Lines("报送内容", wanted),
        Pair("截稿时间", deadline_words(notice.deadline), "篇幅", one_line(notice.length)),
        Pair("联系人", one_line(notice.contact), "电话", one_line(notice.phone)),
    ]
    further = (("紧急程度", notice.urgency), ("报送要点", notice.point), ("报送方式", notice.sent_by))
    return (*rows, *(Lines(label, (one_line(said),)) for label, said in further if one_line(said)))


def _receipt_rows() -> tuple[Row, ...]:
    return (
        Pair("签收单位", "", "签收人", ""),
        Pair("签收时间", "", "电话", ""),
        Lines("报送安排", (_ANSWER,)),
    )


def _taken(layout: Layout) -> int:
    """Return the twips everything but the two forms takes."""
    lines = 4 * layout.faces.body.line  # office, date, the cut, the heading of the receipt
    return height_above(HEADING, layout) + lines + _GAP * 2 + _ABOVE_CUT + _BELOW_CUT


def _closing(lines: tuple[str, ...], layout: Layout) -> str:
    """Return office and date at the right, one character in."""
    face = layout.faces.body
    inset = f'<w:ind w:right="{round(face.size * 20)}"/>'
    made = []
    for number, line in enumerate(lines):
        words = run(line, layout.font_of(face), size(face.size))
        place = exact(face.line, 0 if number else _GAP) + inset + value("jc", "right")
        made.append(paragraph("SheetText", words, place))
    return "".join(made)


def _cut(layout: Layout) -> str:
    """Return the dashed line along which the receipt is cut off."""
    dashed = border("bottom", _CUT, "808080").replace('"single"', '"dashed"')
    return paragraph("SheetText", "", f"<w:pBdr>{dashed}</w:pBdr>" + exact(_ABOVE_CUT, after=_BELOW_CUT))
