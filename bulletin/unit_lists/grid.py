"""The cells of a list that somebody else made, XLSX or CSV, as words: read with distrust, in a guarded process.

It knows openpyxl. What it yields are the values of every other reading, so that they come back from that process.
"""

import csv
import hashlib
import io
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import zip_longest
from typing import Any

import openpyxl  # type: ignore[import-untyped]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

from bulletin.errors import Reason, Unreadable
from bulletin.intake.encodings import decode
from bulletin.intake.incoming import Incoming, Opened, Wish
from bulletin.intake.package import MEGABYTE, open_package, refuse_doctype
from bulletin.intake.sniff import looks_like, refuse_compound, zip_form
from bulletin.text import Cell, Paragraph, Role, Table, Text, paragraph
from bulletin.unit_lists.faults import ListFault, wrong

OPENER = "bulletin.unit_lists.grid:open_list"
LARGEST = 10 * MEGABYTE
LARGEST_PART = 24 * MEGABYTE
MOST_ROWS = 5_000
MOST_COLUMNS = 60
MOST_SHEETS = 20
LONGEST_CELL = 500
_MOST_CELLS = 20 * MOST_ROWS
_FARTHEST = 100_000  # rows; what is formatted down to the last row of a workbook holds nothing there
_BROKEN = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError,
           SyntaxError, EOFError, OSError)  # what openpyxl lets out for parts that are not as they should be
_FAULTS = {Reason.ENCRYPTED: ListFault.ENCRYPTED, Reason.NOT_SUPPORTED: ListFault.OTHER_PROGRAM,
           Reason.TOO_LARGE: ListFault.TOO_LARGE, Reason.EMPTY: ListFault.EMPTY}
_PARTINGS = (",", "\t", ";")
_GUARDED = "=+-@"  # before these a CSV that was written with care has an apostrophe

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True)
class Grid:
    """A sheet: its title, and its rows with something in them by number (1: the first), their cells as words."""

    title: str
    rows: tuple[Row, ...]


def open_list(name: str, data: bytes, wish: Wish = Wish()) -> tuple[Opened, ...]:
    """Return the one thing found in a file: its sheets as tables, or why it is no list. For the guarded process."""
    try:
        text = tuple(_blocks(read_grids(data)))
    except Unreadable as refused:
        return (Opened(name, refused=Unreadable(refused.reason, **{**refused.facts, "name": name})),)
    return (Opened(name, Incoming(name, data, hashlib.sha256(data).hexdigest(), text)),)


def grids_of(opened: Iterable[Opened]) -> tuple[Grid, ...]:
    """Return the sheets in what `open_list` found. Raises as it was refused: LIST_WRONG, or TIMEOUT, MEMORY or DAMAGED
    where the process ended over it.
    """
    found = next(iter(opened))
    if found.incoming is None:
        raise found.refused or wrong(ListFault.DAMAGED, name=found.name)
    return tuple(_grids(found.incoming.text))


def read_grids(data: bytes) -> tuple[Grid, ...]:
    """Return the sheets of a workbook (XLSX) or the rows of a CSV, in whatever encoding.

    Formulas give what was calculated last, and themselves where nothing was. Refused: LIST_WRONG with `why` for what is
    empty, of another program, encrypted, damaged or a bomb, over 10 MB, or has more than 5,000 rows with words.
    """
    if not data:
        raise wrong(ListFault.EMPTY)
    if len(data) > LARGEST:
        raise wrong(ListFault.TOO_LARGE, limit=LARGEST)
    seen = looks_like(data)
    try:
        if seen == "compound":
            refuse_compound(data)
        if seen in ("zip", "text"):
            return tuple(_workbook(data)) if seen == "zip" else (_table(data),)
    except Unreadable as refused:
        if refused.reason is Reason.LIST_WRONG:
            raise
        fault = _FAULTS.get(refused.reason, ListFault.DAMAGED)
        raise wrong(fault, limit=LARGEST_PART, looks_like=refused.facts.get("looks_like", seen)) from refused
    raise wrong(ListFault.OTHER_PROGRAM, looks_like=seen)


def _workbook(data: bytes) -> Iterator[Grid]:
    package = open_package(data)
    if "xl/workbook.xml" not in package.names:
        raise wrong(ListFault.OTHER_PROGRAM, looks_like=zip_form(package.names))
    calculating = False
    for entry in package.archive.infolist():  # a sheet may have any name; the preflight measures those that end in .xml
        if entry.filename.endswith("/"):
            continue
        if entry.file_size > LARGEST_PART:
            raise wrong(ListFault.TOO_MANY, limit=MOST_ROWS)
        part = package.read(entry.filename, LARGEST_PART)
        refuse_doctype(part, entry.filename)
        if part.count(b"</c>") > _MOST_CELLS:  # told before the long way of reading them
            raise wrong(ListFault.TOO_MANY, limit=MOST_ROWS)
        calculating = calculating or b"</f>" in part or b"<f/>" in part
    yield from _sheets(data, calculating)


def _sheets(data: bytes, calculating: bool) -> Iterator[Grid]:
    """Yield the sheets; where formulas stand in them, with those that were never calculated."""
    try:
        values = _opened(data, values=True)
        formulas = _opened(data, values=False) if calculating else None
        written = formulas.worksheets if formulas is not None else ()
        for sheet, said in zip_longest(values.worksheets[:MOST_SHEETS], written[:MOST_SHEETS]):
            rows = _rows(sheet) if said is None else (
                tuple(map(_calculated, one, other)) for one, other in zip(_rows(sheet), _rows(said), strict=True))
            yield Grid(sheet.title, _kept(rows))
    except _BROKEN as broken:
        raise wrong(ListFault.DAMAGED) from broken


def _opened(data: bytes, *, values: bool) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)


def _rows(sheet: Any) -> Iterator[tuple[object, ...]]:
    sheet.reset_dimensions()  # what a file says of its size may be anything
    rows: Iterator[tuple[object, ...]] = sheet.iter_rows(max_row=_FARTHEST, max_col=MOST_COLUMNS, values_only=True)
    return rows


def _calculated(value: object, written: object) -> object:
    """Return the value of a cell, or its formula where it was never calculated."""
    formula = isinstance(written, str) and written.startswith("=")
    return written if value is None and formula else value


def _table(data: bytes) -> Grid:
    words = decode(data).text
    head = words[:4096]
    parting = max(_PARTINGS, key=head.count)
    try:
        rows = [[each[1:] if each[:1] == "'" and each[1:2] in _GUARDED else each for each in row[:MOST_COLUMNS]]
                for row in csv.reader(io.StringIO(words, newline=""), delimiter=parting)]
    except csv.Error as broken:
        raise wrong(ListFault.DAMAGED) from broken
    return Grid("", _kept(rows))


def _kept(rows: Iterable[Iterable[object]]) -> tuple[Row, ...]:
    kept: list[Row] = []
    for number, row in enumerate(rows, 1):
        cells = list(map(words_of, row))
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            kept.append((number, tuple(cells)))
        if len(kept) > MOST_ROWS:
            raise wrong(ListFault.TOO_MANY, limit=MOST_ROWS)
    return tuple(kept)


def words_of(cell: object) -> str:
    """Return what a cell says in one line or several; whole numbers without a point, days as 2026-01-01."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    lines = (" ".join(_seen(line).split()) for line in str(cell)[:LONGEST_CELL].splitlines())
    return "\n".join(line for line in lines if line)


def _seen(line: str) -> str:
    """Return a line without the characters nobody sees: with one, a name would be another unit's."""
    return line if line.isprintable() else "".join(
        each for each in line if each == "\t" or unicodedata.category(each) not in ("Cc", "Cf"))


def _blocks(grids: Iterable[Grid]) -> Iterator[Paragraph | Table]:
    for grid in grids:
        yield paragraph(grid.title, Role.TITLE)
        yield Table(tuple((Cell(str(number)), *map(Cell, cells)) for number, cells in grid.rows))


def _grids(text: Text) -> Iterator[Grid]:
    title = ""
    for block in text:
        if isinstance(block, Paragraph):
            title = block.plain
        elif isinstance(block, Table):
            yield Grid(title, tuple((int(row[0].text), tuple(cell.text for cell in row[1:])) for row in block.rows))
