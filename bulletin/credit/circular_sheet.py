"""A circular as a workbook (XLSX), ready to print. The only module that knows XlsxWriter."""

import io
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from bulletin.credit.circular import Circular
from bulletin.credit.circular_text import title
from bulletin.credit.sheet_values import FIRST_ROW, Formula, Sheet, Value
from bulletin.credit.sheets import sheets_of
from bulletin.files import write_whole
from bulletin.layout.characters import clean, width

_HEAD = FIRST_ROW - 2  # the row of headings, counted from 0
_A4 = 9
_LONGEST = 32_767  # characters a cell can hold
_LINE = 16.5  # points a line of text takes

_CELL = {"font_name": "宋体", "font_size": 11, "valign": "vcenter", "border": 1}
_FORMATS: dict[str, dict[str, object]] = {
    "title": {"font_name": "黑体", "font_size": 16, "align": "center", "valign": "vcenter"},
    "under": {"font_name": "宋体", "font_size": 11, "align": "right", "valign": "vcenter"},
    "head": {**_CELL, "font_name": "黑体", "align": "center", "text_wrap": True, "bg_color": "#F2F2F2"},
    "words": {**_CELL, "text_wrap": True},
    "figure": {**_CELL, "align": "center"},
    "day": {**_CELL, "align": "center", "num_format": 'yyyy"年"m"月"d"日"'},
    "total_words": {**_CELL, "bold": True, "text_wrap": True},
    "total_figure": {**_CELL, "bold": True, "align": "center"},
    "note": {"font_name": "宋体", "font_size": 10, "valign": "top", "text_wrap": True},
}


def write_circular_sheet(circular: Circular, path: Path) -> None:
    """Write the circular to `path` in one step: a file that was there before is replaced whole or left untouched.

    Trouble with the path: DISK_FULL, NO_PERMISSION, FILE_IN_USE, FILE_MISSING (no such folder), INPUT_OUTPUT.
    """
    write_sheets(sheets_of(circular), title(circular), circular.period.until, path)


def write_sheets(sheets: Iterable[Sheet], name: str, day: date, path: Path) -> None:
    """Write sheets as a workbook called `name` as of `day`. Trouble as above."""
    write_whole(path, _workbook(sheets, name, day))


def _workbook(sheets: Iterable[Sheet], name: str, day: date) -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"title": name, "created": datetime.combine(day, time())})
    formats = {name: book.add_format(look) for name, look in _FORMATS.items()}
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        _set_up(page, sheet)
        _fill(page, sheet, formats)
    book.close()
    return made.getvalue()


def _set_up(page: Any, sheet: Sheet) -> None:
    """Prepare the sheet for reading and printing: A4, one page wide, headings frozen and repeated."""
    page.set_paper(_A4)
    if sheet.wide:
        page.set_landscape()
        page.autofilter(_HEAD, 0, _HEAD + max(1, len(sheet.rows)), len(sheet.heads) - 1)
    page.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
    page.center_horizontally()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0, _HEAD)
    page.set_footer("&C第 &P 页，共 &N 页")
    page.freeze_panes(_HEAD + 1, 2 if len(sheet.heads) > 2 else 1)
    for column, size in enumerate(sheet.widths):
        page.set_column(column, column, size)


def _fill(page: Any, sheet: Sheet, formats: dict[str, Any]) -> None:
    last = len(sheet.heads) - 1
    page.merge_range(0, 0, 0, last, clean(sheet.title), formats["title"])
    page.merge_range(1, 0, 1, last, clean(sheet.under), formats["under"])
    page.set_row(0, 30)
    page.set_row(1, 20)
    page.set_row(_HEAD, 24)
    for column, head in enumerate(sheet.heads):
        page.write_string(_HEAD, column, head, formats["head"])
    for number, values in enumerate(sheet.rows, start=1):
        page.set_row(_HEAD + number, _height(values, sheet.widths))
        bold = "total_" if sheet.totals and number == len(sheet.rows) else ""
        for column, value in enumerate(values):
            _write(page, _HEAD + number, column, value, bold, formats)
    for number, note in enumerate(sheet.notes, start=_HEAD + len(sheet.rows) + 1):
        page.merge_range(number, 0, number, last, clean(note), formats["note"])
        page.set_row(number, _lines(note, sum(sheet.widths)) * _LINE)


def _write(page: Any, row: int, column: int, value: Value, bold: str, formats: dict[str, Any]) -> None:
    """Write one value; words are always written as words, never taken for a formula."""
    match value:
        case Formula(text, result):
            page.write_formula(row, column, text, formats[f"{bold}figure"], _number(result))
        case str():
            page.write_string(row, column, clean(value)[:_LONGEST], formats[f"{bold}words"])
        case date():
            page.write_datetime(row, column, datetime.combine(value, time()), formats["day"])
        case _:
            page.write_number(row, column, _number(value), formats[f"{bold}figure"])


def _number(value: Decimal | int) -> float | int:
    return int(value) if value == int(value) else float(value)


def _height(values: tuple[Value, ...], widths: tuple[int, ...]) -> float:
    lines = (_lines(value, size) for value, size in zip(values, widths, strict=True) if isinstance(value, str))
    return min(400.0, max(lines, default=1) * _LINE + 4)


def _lines(text: str, room: int) -> int:
    """Return how many lines `text` takes in `room` half-width characters."""
    return max(1, -int(-(width(text) * 2 + 1) // room))
