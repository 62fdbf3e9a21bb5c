"""The sign-off sheet (签发单) of an issue as a Word file: one ruled page with room for the signature."""

from collections.abc import Iterable
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean, lines_needed
from bulletin.layout.head import chinese_date, title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, border, cell, exact, paragraph, row, run, table, value
from bulletin.layout.page import Distribution, SignoffSheet, Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE

_MARGIN = 100
_OPINION = "签发意见"
_ROOM = paragraph("SheetText", "", exact(80))
_FEW = 12  # lines a row keeps on one page
_OUTER, _INNER = 12, 4
_LEFT = 0.6  # of the room for values: the number of an issue is longer than a date
_SIGN_HERE = "签名\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日"


def write_signoff_sheet(sheet: SignoffSheet, layout: Layout, path: Path) -> Written:
    """Write `sheet` to `path` as DOCX and return what was written; completeness and failure as in `saving.save`."""
    printed = whole((ITEM, "".join(_words(sheet))))
    document = new_document(layout, clean(_heading(sheet)), sheet.date, as_properties(record_of_printed(printed, 0)))
    body = (
        title(_heading(sheet), DOCUMENT_TITLE, layout.faces.title, layout, blank=0.0, before=0)
        + paragraph("SheetText", run(_code(sheet), _font(layout)), value("jc", "right"))
        + _table(sheet, layout)
    )
    fill(document, layout, bookmark(1, f"{ITEM_BOOKMARK}1", body), "")
    return save(document, path, printed)


def _heading(sheet: SignoffSheet) -> str:
    name = sheet.journal.strip("《》")
    return f"《{name}》签发单"


def _code(sheet: SignoffSheet) -> str:
    return f"文稿核对码：{sheet.code}" if sheet.code else ""


def _pairs(sheet: SignoffSheet) -> tuple[tuple[str, str, str, str], ...]:
    copies = f"{sheet.distribution.copies}份" if sheet.distribution.copies > 0 else ""
    day = chinese_date(sheet.date) if sheet.date else ""
    return (
        ("期号", sheet.number_line, "日期", day),
        ("拟稿", sheet.drafted_by, "核稿", sheet.reviewed_by),
        ("签发", sheet.signed_by, "印数", copies),
    )


def _wholes(sheet: SignoffSheet) -> tuple[tuple[str, tuple[str, ...]], ...]:
    titles = tuple(f"{number}.\t{clean(each)}" for number, each in enumerate(sheet.titles, start=1))
    return (("篇目", titles), ("发送范围", tuple(_lists(sheet.distribution))))


def _lists(distribution: Distribution) -> Iterable[str]:
    lists = (("报：", distribution.report_to), ("送：", distribution.send_to), ("发：", distribution.issue_to))
    return (label + "，".join(names) for label, names in lists if names)


def _words(sheet: SignoffSheet) -> Iterable[str]:
    """Yield the words of the sheet in the order they stand in the file."""
    yield _heading(sheet)
    yield _code(sheet)
    for pair in _pairs(sheet):
        yield from pair
    yield from (_OPINION, sheet.opinion, "" if sheet.signed_by else _SIGN_HERE)
    for label, lines in _wholes(sheet):
        yield label
        yield from lines


def _table(sheet: SignoffSheet, layout: Layout) -> str:
    label, whole = layout.sheet.label, layout.page.text_width
    left = round((whole - 2 * label) * _LEFT)
    widths = (label, left, label, whole - 2 * label - left)
    rows = [row("".join(_cells(pair, widths, layout)), height=layout.sheet.row) for pair in _pairs(sheet)]
    rows += _opinion(sheet, layout)
    for name, lines in _wholes(sheet):
        inside = "".join(_line(line, layout) for line in lines) or _line("", layout)
        wide = cell(whole - label, _ROOM + inside + _ROOM, columns=3)
        rows.append(row(cell(label, _label(name, layout)) + wide, height=layout.sheet.row, whole=len(lines) <= _FEW))
    outer = "".join(border(side, _OUTER) for side in ("top", "left", "bottom", "right"))
    return table(widths, "".join(rows), outer + border("insideH", _INNER) + border("insideV", _INNER), _MARGIN)


def _opinion(sheet: SignoffSheet, layout: Layout) -> list[str]:
    """Return the rows of the opinion; a sheet still to be signed has a line for the signature by hand."""
    label, wide = layout.sheet.label, layout.page.text_width - layout.sheet.label
    words, high = _ROOM + _line(sheet.opinion, layout), _opinion_height(sheet, layout)
    if sheet.signed_by:
        head = cell(label, _label(_OPINION, layout))
        return [row(head + cell(wide, words, columns=3, align="top"), height=high)]
    upper = cell(label, _label(_OPINION, layout), merge="restart")
    upper += cell(wide, words, columns=3, align="top", open="bottom")
    lower = cell(label, _label("", layout), merge="continue")
    lower += cell(wide, _line(_SIGN_HERE + "\u3000", layout, "right"), columns=3, open="top")
    return [row(upper, height=high), row(lower, height=layout.sheet.row)]


def _opinion_height(sheet: SignoffSheet, layout: Layout) -> int:
    """Return the height of the opinion's cell in twips: as asked for, less where the page would overflow."""
    face = layout.faces.body
    room = (layout.page.text_width - layout.sheet.label - 2 * _MARGIN) / (face.size * 20)
    taken = layout.faces.title.line + face.line + (len(_pairs(sheet)) + 1) * layout.sheet.row
    for _, lines in _wholes(sheet):
        needed = sum(lines_needed(line, room, room - 2) for line in lines)
        taken += max(layout.sheet.row, needed * face.line + 160)
    return max(layout.sheet.row, min(layout.sheet.opinion, layout.page.text_height - taken - layout.page.pitch))


def _cells(pair: tuple[str, str, str, str], widths: tuple[int, ...], layout: Layout) -> Iterable[str]:
    for number, (text, wide) in enumerate(zip(pair, widths, strict=True)):
        yield cell(wide, _line(text, layout) if number % 2 else _label(text, layout))


def _label(text: str, layout: Layout) -> str:
    return paragraph("SheetText", run(text, _font(layout)), value("jc", "center"))


def _line(text: str, layout: Layout, align: str = "left") -> str:
    em = round(layout.faces.body.size * 20)
    hang = round(em * 1.5) if "\t" in text else em * 2 if text[:2] in ("报：", "送：", "发：") else 0
    place = f'<w:ind w:left="{hang}" w:hanging="{hang}"/>' if hang else ""
    return paragraph("SheetText", run(text, _font(layout)), place + value("jc", align))


def _font(layout: Layout) -> str:
    return layout.font_of(layout.faces.body)
