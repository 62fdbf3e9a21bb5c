"""A list as a file for other programs: CSV, XLSX or JSON, each holding the same rows. It knows XlsxWriter."""

import csv
import io
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]

from bulletin.errors import Reason, Refused
from bulletin.layout.characters import clean, width

Value = str | int | date | datetime | None
CSV, XLSX, JSON = ".csv", ".xlsx", ".json"
ENDINGS = (CSV, XLSX, JSON)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet takes a cell that begins so for something to carry out
_LONGEST = 32_767  # characters a cell of a workbook can hold
_WIDEST = 60  # characters


@dataclass(frozen=True)
class Listing:
    """A list: its title, the names of its columns, its rows; a moment is local time."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def listing_bytes(listing: Listing, ending: str) -> bytes:
    """Return the list as a file with that ending. Refused: EXPORT_FORMAT for another than .csv, .xlsx and .json."""
    written = {CSV: _csv, XLSX: _xlsx, JSON: _json}.get(ending.lower())
    if written is None:
        raise Refused(Reason.EXPORT_FORMAT, name=ending)
    return written(listing)


def ending_of(path: Path) -> str:
    """Return the ending of a list's file. Refused: EXPORT_FORMAT for one that no list has."""
    if path.suffix.lower() not in ENDINGS:
        raise Refused(Reason.EXPORT_FORMAT, name=path.name)
    return path.suffix.lower()


def _csv(listing: Listing) -> bytes:
    """Return RFC 4180 in UTF-8 with its mark, by which spreadsheet programs know it; no cell is a formula."""
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(listing.columns)
    for row in listing.rows:
        said = (_plain(value) for value in row)
        writer.writerow([f"'{each}" if isinstance(each, str) and each.startswith(_FORMULA) else each for each in said])
    return b"\xef\xbb\xbf" + made.getvalue().encode("utf-8", "replace")


def _json(listing: Listing) -> bytes:
    rows = [dict(zip(listing.columns, map(_plain, row), strict=True)) for row in listing.rows]
    said = json.dumps({"title": listing.title, "rows": rows}, ensure_ascii=False, indent=1)
    return f"{said}\n".encode("utf-8", "replace")


def _xlsx(listing: Listing) -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    head, day = book.add_format({"bold": True, "bg_color": "#F2F2F2"}), book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet = book.add_worksheet()
    for column, name in enumerate(listing.columns):
        sheet.write_string(0, column, name, head)
        longest = max((width(str(_plain(row[column]) or "")[:_WIDEST]) for row in listing.rows), default=0)
        sheet.set_column(column, column, min(max(longest, width(name)) + 2, _WIDEST))
    for number, row in enumerate(listing.rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, datetime):
                sheet.write_datetime(number, column, value.replace(tzinfo=None), moment)
            elif isinstance(value, date):
                sheet.write_datetime(number, column, value, day)
            elif isinstance(value, int):
                sheet.write_number(number, column, value)
            elif value:
                sheet.write_string(number, column, clean(value)[:_LONGEST])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(listing.rows), 1), len(listing.columns) - 1)
    book.close()
    return made.getvalue()


def _plain(value: Value) -> str | int | None:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    return value.isoformat() if isinstance(value, date) else value
