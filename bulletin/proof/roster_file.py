"""The roster as a workbook: an empty form to fill in, and a filled one taken in with distrust."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

import openpyxl  # type: ignore[import-untyped]
from openpyxl.styles import Font  # type: ignore[import-untyped]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

from bulletin.errors import Reason, Unreadable
from bulletin.intake.package import LARGEST_XML, open_package
from bulletin.proof.wordbook import Branch, Leader, Organ, Roster

MOST_ROWS = 20_000
MOST_SHEETS = 20
MOST_COLUMNS = 60
_BROKEN = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError,
           SyntaxError, EOFError, OSError)  # what openpyxl lets out for parts that are not as they should be
LEADERS = ("姓名", "职务", "排序", "类别", "任职日期", "离任日期")
ORGANS = ("机构", "简称", "成立", "撤销", "更名为")
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "姓名": ("名字", "领导姓名", "人员"),
    "职务": ("现任职务", "职位", "岗位"),
    "排序": ("序号", "次序", "位次", "排名", "顺序"),
    "类别": ("班子", "系统", "所属"),
    "任职日期": ("任职时间", "任职", "起始日期", "到任日期"),
    "离任日期": ("离任时间", "离任", "免职日期", "截至日期"),
    "机构": ("机构名称", "单位", "单位名称", "全称", "机构全称"),
    "简称": ("规范简称", "规范化简称"),
    "成立": ("成立日期", "成立时间", "设立日期"),
    "撤销": ("撤销日期", "撤销时间", "撤并日期"),
    "更名为": ("更名", "现名", "改为", "接续机构", "继任机构"),
}
_NAMES = {other: name for name, others in _HEADINGS.items() for other in (name, *others)}
_BRANCHES = {"党委": Branch.PARTY, "县委": Branch.PARTY, "市委": Branch.PARTY, "区委": Branch.PARTY, "党": Branch.PARTY,
             "纪委": Branch.PARTY, "人大": Branch.CONGRESS, "政府": Branch.GOVERNMENT, "县政府": Branch.GOVERNMENT,
             "政协": Branch.CONSULTATIVE, "其他": Branch.OTHER, "": Branch.OTHER}
_DATE = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*(?:[月./\-]\s*(?:(\d{1,2})\s*日?)?)?|(\d{4})(\d{2})(\d{2})")


class Fault(StrEnum):
    """Why a row or sheet could not be used as it stands."""

    NO_NAME = "no_name"
    NO_POST = "no_post"
    BAD_DATE = "bad_date"
    BAD_RANK = "bad_rank"
    BAD_BRANCH = "bad_branch"
    ENDS_BEFORE = "ends_before"
    TWICE = "twice"
    NO_HEADINGS = "no_headings"
    TOO_MANY = "too_many"


@dataclass(frozen=True)
class Remark:
    """What was found on a sheet in a row (1: the first, as the program that wrote it counts; 0: the sheet as a whole).

    `what` quotes the cell, of a sheet without headings its first row. A row with a BAD_RANK or BAD_BRANCH is taken in
    without it, one with another fault is not.
    """

    sheet: str
    row: int
    fault: Fault
    what: str = ""


@dataclass(frozen=True)
class RosterReading:
    """The roster that was read and everything that could not be."""

    roster: Roster
    warnings: tuple[Remark, ...] = ()


def read_roster(data: bytes) -> RosterReading:
    """Return the leaders and organs in a workbook (XLSX), on whatever sheets and in whatever columns they stand.

    Refused as Unreadable: what `bulletin.intake.package.open_package` refuses, any part over 24 MB (TOO_LARGE), and
    what is no workbook (NOT_SUPPORTED, DAMAGED).
    """
    package = open_package(data)
    for entry in package.archive.infolist():  # a sheet may have any name; the preflight measures those that end in .xml
        if entry.file_size > LARGEST_XML:
            raise Unreadable(Reason.TOO_LARGE, part=entry.filename, size=entry.file_size, limit=LARGEST_XML)
    if "xl/workbook.xml" not in package.names:
        raise Unreadable(Reason.NOT_SUPPORTED)
    leaders: dict[Leader, None] = {}  # in order, each once
    organs: dict[Organ, None] = {}
    remarks: list[Remark] = []
    for sheet, rows in _sheets(data):
        _take(sheet, rows, leaders, organs, remarks)
    return RosterReading(Roster(tuple(leaders), tuple(organs)), tuple(remarks))


def write_roster_template() -> bytes:
    """Return an empty workbook with the two sheets and their headings, to be filled in."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, headings in (("领导", LEADERS), ("机构", ORGANS)):
        sheet = book.create_sheet(title)
        sheet.append(headings)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            wide = cell.value in ("职务", "机构", "更名为", "简称")
            sheet.column_dimensions[cell.column_letter].width = 24 if wide else 14
        sheet.freeze_panes = "A2"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


_Rows = list[tuple[object, ...]]
_Kind = TypeVar("_Kind", Leader, Organ)


def _sheets(data: bytes) -> Iterator[tuple[str, _Rows]]:
    """Yield the sheets with their values; formulas give what was calculated last."""
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets[:MOST_SHEETS]:
            sheet.reset_dimensions()  # what a file says of its size may be anything
            yield sheet.title, list(sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True))
        book.close()
    except _BROKEN as broken:
        raise Unreadable(Reason.DAMAGED) from broken


def _take(sheet: str, rows: _Rows, leaders: dict[Leader, None], organs: dict[Organ, None],
          remarks: list[Remark]) -> None:
    """Add what stands on one sheet; one without known headings is passed over with a remark."""
    if not any(_words(cell) for row in rows for cell in row):
        return
    first = next((n for n, row in enumerate(rows[:20])
                  if {"姓名", "职务"} <= set(_columns(row)) or "机构" in _columns(row)), None)
    if first is None:
        top = next(row for row in rows if any(_words(cell) for cell in row))
        remarks.append(Remark(sheet, 0, Fault.NO_HEADINGS, "、".join(filter(None, map(_words, top)))[:40]))
        return
    columns = _columns(rows[first])
    if len(rows) > MOST_ROWS:
        remarks.append(Remark(sheet, MOST_ROWS + 1, Fault.TOO_MANY, str(MOST_ROWS)))
    for number, row in enumerate(rows[first + 1:MOST_ROWS], first + 2):
        cells = {name: row[at] for name, at in columns.items() if at < len(row)}
        if any(_words(cell) for cell in cells.values()):
            line = _Line(sheet, number, cells, remarks)
            if "姓名" in columns:
                _add(line, _leader(line, len(leaders) + 1), leaders)
            else:
                _add(line, _organ(line), organs)


def _columns(row: Iterable[object]) -> dict[str, int]:
    """Return the known headings of a row with their columns; notes in brackets and spaces do not matter."""
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        name = _NAMES.get(re.sub(r"[（(].*?[）)]|[\s*＊:：]", "", _words(cell)))
        if name is not None:
            found.setdefault(name, at)
    return found


@dataclass
class _Line:
    """One row under its headings, and where to put remarks on it."""

    sheet: str
    number: int
    cells: Mapping[str, object]
    remarks: list[Remark]

    def words(self, name: str) -> str:
        return _words(self.cells.get(name))

    def remark(self, fault: Fault, what: str = "") -> None:
        self.remarks.append(Remark(self.sheet, self.number, fault, what[:40]))

    def day(self, name: str) -> tuple[date | None, bool]:
        """Return a date and whether the cell could be used; an empty one is open."""
        said = self.cells.get(name)
        if isinstance(said, datetime):
            return said.date(), True
        if isinstance(said, date):
            return said, True
        words = self.words(name)
        if words in ("", "至今", "现任", "—", "-", "/", "无"):
            return None, True
        day = _date(words)
        if day is None:
            self.remark(Fault.BAD_DATE, words)
        return day, day is not None


def _add(line: _Line, made: _Kind | None, known: dict[_Kind, None]) -> None:
    if made is None:
        return
    if made in known:
        line.remark(Fault.TWICE, line.words("姓名") or line.words("机构"))
    else:
        known[made] = None


def _leader(line: _Line, place: int) -> Leader | None:
    name, post = line.words("姓名").replace(" ", ""), line.words("职务")
    if not name or not post:
        line.remark(Fault.NO_POST if name else Fault.NO_NAME, name or post)
        return None
    span = _span(line, "任职日期", "离任日期")
    if span is None:
        return None
    said = line.words("类别")
    branch = _BRANCHES.get(said)
    if branch is None:
        line.remark(Fault.BAD_BRANCH, said)
    return Leader(name, post, _rank(line, place), branch or Branch.OTHER, *span)


def _organ(line: _Line) -> Organ | None:
    name = line.words("机构")
    if not name:
        line.remark(Fault.NO_NAME, line.words("简称"))
        return None
    span = _span(line, "成立", "撤销")
    if span is None:
        return None
    short = tuple(each for each in re.split(r"[、，,；;/\s]+", line.words("简称")) if each)
    return Organ(name, short, *span, line.words("更名为"))


def _span(line: _Line, since: str, until: str) -> tuple[date | None, date | None] | None:
    first, first_good = line.day(since)
    last, last_good = line.day(until)
    if not first_good or not last_good:
        return None
    if first and last and last < first:
        line.remark(Fault.ENDS_BEFORE, f"{first}—{last}")
        return None
    return first, last


def _rank(line: _Line, place: int) -> int:
    said = line.words("排序")
    number = re.fullmatch(r"第?(\d{1,6})(?:\.0+)?位?", said)
    if said and not number:
        line.remark(Fault.BAD_RANK, said)
    return int(number[1]) if number else place


def _date(words: str) -> date | None:
    """Return a date in a usual form; a month without a day is its first."""
    found = _DATE.fullmatch(words.removesuffix(" 00:00:00").strip())
    if not found:
        return None
    year, month, day = (found[4], found[5], found[6]) if found[4] else (found[1], found[2], found[3] or "1")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _words(cell: object) -> str:
    return "" if cell is None else " ".join(str(cell).split())
