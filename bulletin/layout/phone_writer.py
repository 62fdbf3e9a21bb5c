"""The record of a report by telephone (电话记录单) as a Word file: one ruled page, with room for what is decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean, lines_needed
from bulletin.layout.head import title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, border, cell, exact, paragraph, row, run, table, value
from bulletin.layout.page import Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE
from bulletin.phone import PhoneReport, title_of, when_words

HEADING = "电话记录单"
_MARGIN = 100
_OUTER, _INNER = 12, 4
_ROOM = paragraph("SheetText", "", exact(80))
_AROUND = 160  # twips above and below the words of a wide row together
_BY_HAND = 2000  # twips of a row that is filled in by hand, where the page has them
_FEW = 12  # lines a row keeps on one page
_WRITTEN_BY_HAND = ("拟办意见", "领导批示")


@dataclass(frozen=True)
class PhoneRecord:
    """What is printed of a call: the report, its urgency in words (特急, 加急 or empty), who took it down, the office.

    `report.received_at` is printed as its own clock says: give it in local time.
    """

    office: str
    report: PhoneReport
    urgency: str
    recorded_by: str


def write_phone_record(record: PhoneRecord, layout: Layout, path: Path) -> Written:
    """Write `record` to `path` as DOCX and return what was written; completeness and failure as in `saving.save`."""
    printed = whole((ITEM, "".join(_words(record))))
    document = new_document(layout, clean(f"{HEADING}：{title_of(record.report)}"), record.report.received_at.date(),
                            as_properties(record_of_printed(printed, 0)))
    body = (
        title(HEADING, DOCUMENT_TITLE, layout.faces.title, layout, blank=0.0, before=0)
        + paragraph("SheetText", run(clean(record.office), _font(layout)), value("jc", "left"))
        + _table(record, layout)
    )
    fill(document, layout, bookmark(1, f"{ITEM_BOOKMARK}1", body), "")
    return save(document, path, printed)


def _pairs(record: PhoneRecord) -> tuple[tuple[str, str, str, str], ...]:
    report = record.report
    return (
        ("接报时间", _minute(report.received_at), "紧急程度", record.urgency),
        ("来电单位", report.source, "联系电话", report.caller_phone),
        ("事发时间", when_words(report.event_at), "记录人", record.recorded_by),
    )


def _wholes(record: PhoneRecord) -> tuple[tuple[str, str], ...]:
    report = record.report
    return (
        ("事由", title_of(report)),
        ("事发地点", report.place),
        ("事件性质", report.nature),
        ("规模程度", report.extent),
        ("伤亡损失", report.losses),
        ("事态趋势", report.trend),
        ("到场领导", report.leaders),
        ("处置措施", report.measures),
        *((name, "") for name in _WRITTEN_BY_HAND),
    )


def _words(record: PhoneRecord) -> Iterable[str]:
    """Yield the words of the sheet in the order they stand in the file."""
    yield HEADING
    yield clean(record.office)
    for pair in (*_pairs(record), *_wholes(record)):
        yield from map(clean, pair)


def _minute(at: datetime) -> str:
    return f"{at.year}年{when_words(at.isoformat())}"


def _table(record: PhoneRecord, layout: Layout) -> str:
    label, full = layout.sheet.label, layout.page.text_width
    left = round((full - 2 * label) * 0.66)  # a time with its year is longer than a telephone number
    widths = (label, left, label, full - 2 * label - left)
    rows = [row("".join(_cells(pair, widths, layout)), height=layout.sheet.row) for pair in _pairs(record)]
    by_hand = _height_by_hand(record, layout)
    for name, words in _wholes(record):
        rows.append(_wide(name, words, by_hand if name in _WRITTEN_BY_HAND else layout.sheet.row, layout))
    outer = "".join(border(side, _OUTER) for side in ("top", "left", "bottom", "right"))
    return table(widths, "".join(rows), outer + border("insideH", _INNER) + border("insideV", _INNER), _MARGIN)


def _height_by_hand(record: PhoneRecord, layout: Layout) -> int:
    """Return the height in twips of a row filled in by hand: less where the page would overflow, never below a row."""
    face = layout.faces.body
    room = (layout.page.text_width - layout.sheet.label - 2 * _MARGIN) / (face.size * 20)
    taken = layout.faces.title.line + 2 * face.line + len(_pairs(record)) * layout.sheet.row + layout.page.pitch
    for name, words in _wholes(record):
        lines = sum(lines_needed(line, room, room) for line in clean(words).split("\n"))
        taken += 0 if name in _WRITTEN_BY_HAND else max(layout.sheet.row, lines * face.line + _AROUND)
    return max(layout.sheet.row, min(_BY_HAND, (layout.page.text_height - taken) // len(_WRITTEN_BY_HAND)))


def _wide(name: str, words: str, height: int, layout: Layout) -> str:
    """Return a row whose words have the width of the sheet."""
    label = layout.sheet.label
    inside = _ROOM + "".join(_line(line, layout) for line in clean(words).split("\n")) + _ROOM
    kept = words.count("\n") < _FEW and len(words) < _FEW * 24
    wide = cell(layout.page.text_width - label, inside, columns=3)
    return row(cell(label, _label(name, layout)) + wide, height=height, whole=kept)


def _cells(pair: tuple[str, str, str, str], widths: tuple[int, ...], layout: Layout) -> Iterable[str]:
    for number, (text, wide) in enumerate(zip(map(clean, pair), widths, strict=True)):
        yield cell(wide, _line(text, layout) if number % 2 else _label(text, layout))


def _label(text: str, layout: Layout) -> str:
    return paragraph("SheetText", run(text, _font(layout)), value("jc", "center"))


def _line(text: str, layout: Layout) -> str:
    return paragraph("SheetText", run(text, _font(layout)), value("jc", "left"))


def _font(layout: Layout) -> str:
    return layout.font_of(layout.faces.body)
