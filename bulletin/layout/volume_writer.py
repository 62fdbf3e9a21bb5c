"""The head of an annual volume (年度合订本) as a Word file: a cover, and the index of its issues as a table."""

import datetime
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean
from bulletin.layout.head import masthead, number_line, title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, exact, paragraph, run
from bulletin.layout.page import Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE
from bulletin.layout.tables import table_xml
from bulletin.text import Cell, Table

_TITLE = "目录"
_HEAD = ("期号", "日期", "题目", "页次")
_FOOT = "页次按本册顺序计，封面为第1页。"
_ABOVE = 5  # body lines above the name on the cover


@dataclass(frozen=True)
class IndexedIssue:
    """An issue in the index: 第12期, its day, its titles in order with the page of the volume each is on (0: unknown).

    `page` is where the issue begins, `mark` what is to be known of it: 已作废, or what corrects it.
    """

    number: str
    day: datetime.date
    titles: tuple[tuple[str, int], ...]
    page: int
    mark: str = ""


@dataclass(frozen=True)
class VolumeIndex:
    """The annual volume of a journal; `left_out` are the numbers of issues that could not be bound."""

    journal: str
    year: int
    publisher: str
    issues: tuple[IndexedIssue, ...]
    left_out: tuple[str, ...] = ()

    @property
    def foot(self) -> str:
        """Return what is said under the index."""
        return f"{_FOOT}{'、'.join(self.left_out)}的原件不能转成PDF，未装入本册。" if self.left_out else _FOOT

    @property
    def heading(self) -> str:
        """Return 2026年合订本."""
        return f"{self.year}年合订本"

    @property
    def extent(self) -> str:
        """Return from which to which issue, and how many they are."""
        numbers = list(dict.fromkeys(each.number for each in (self.issues[0], self.issues[-1]))) if self.issues else []
        return f"{'至'.join(numbers)}，共{len(self.issues)}期"


def write_volume_index(index: VolumeIndex, layout: Layout, path: Path) -> Written:
    """Write cover and index to `path` as DOCX and return what was written; completeness and failure as `saving.save`.
    """
    rows = _rows(index)
    words = (index.journal, index.heading, index.extent, index.publisher, _TITLE,
             *(cell.text for row in rows for cell in row), index.foot)
    printed = whole((ITEM, "".join(words)))
    document = new_document(layout, clean(f"{index.journal}{index.heading}"), None,
                            as_properties(record_of_printed(printed, 0, layout.faces.body.line)))
    body = _cover(index, layout) + _index(rows, index.foot, layout)
    fill(document, layout, bookmark(1, f"{ITEM_BOOKMARK}1", body), "")
    return save(document, path, printed)


def _cover(index: VolumeIndex, layout: Layout) -> str:
    pitch = layout.page.pitch
    blank = paragraph("BodyText", "", exact(pitch, before=_ABOVE * pitch))
    line = layout.faces.number.line
    return (
        blank
        + masthead(index.journal, layout, 0)
        + number_line(index.heading, layout, exact(line, before=2 * pitch))
        + number_line(index.extent, layout, exact(line, before=pitch))
        + number_line(index.publisher, layout, exact(line, before=6 * pitch))
    )


def _index(rows: tuple[tuple[Cell, ...], ...], said: str, layout: Layout) -> str:
    heading = title(_TITLE, DOCUMENT_TITLE, layout.faces.title, layout, blank=1.0, before=0)
    apart = paragraph("TableText", '<w:r><w:br w:type="page"/></w:r>', exact(20))
    foot = paragraph("TableText", run(said, layout.font_of(layout.faces.table)),
                     exact(layout.faces.table.line, before=120))
    return apart + heading + table_xml(Table(rows), layout) + foot


def _rows(index: VolumeIndex) -> tuple[tuple[Cell, ...], ...]:
    return (tuple(map(Cell, _HEAD)), *chain.from_iterable(map(_rows_of, index.issues)))


def _rows_of(issue: IndexedIssue) -> tuple[tuple[Cell, ...], ...]:
    """Return a row for each title; number and day reach over all of them."""
    titles = issue.titles or (("", issue.page),)
    number = issue.number + (f"\n（{issue.mark}）" if issue.mark else "")
    day = f"{issue.day.month}月{issue.day.day}日"
    first, *others = ((Cell(title), Cell(str(page or issue.page or ""))) for title, page in titles)
    reach = len(titles)
    return ((Cell(number, rows=reach), Cell(day, rows=reach), *first), *others)
