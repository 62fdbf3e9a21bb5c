"""The distribution register of an issue (分发登记表) as a Word file: which copy went to whom, and who signed for it."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.characters import clean
from bulletin.layout.head import number_line, title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, border, cell, exact, on, paragraph, row, run, table, value
from bulletin.layout.page import Written
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE

_TITLE = "分发登记表"
_HEAD = ("份号", "发往", "方式", "发出", "签收人", "签收", "清退", "备注")
_EMS = (3.9, 0.0, 3.0, 5.2, 4.4, 5.2, 5.2, 4.3)  # of each column: a date takes one line; 0 is what is left
_LEFT = frozenset((_HEAD.index("发往"), _HEAD.index("备注")))  # what may take several lines; all else is centred
_RECALLED = _HEAD.index("清退")
_HEIGHT, _MARGIN, _RULE = 640, 60, 4  # twips of a row at least, and beside a cell; eighths of a point
_BELOW = 200  # twips between the heading and the table


@dataclass(frozen=True)
class CopyLine:
    """A copy as it is printed in the register; what has not happened is empty, to be written by hand."""

    number: str
    recipient: str
    way: str = ""
    sent: str = ""
    receiver: str = ""
    received: str = ""
    recalled: str = ""
    remark: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the columns from the left."""
        return (self.number, self.recipient, self.way, self.sent, self.receiver, self.received, self.recalled,
                self.remark)


@dataclass(frozen=True)
class PrintedRegister:
    """The register of an issue; `issue` names it, such as 《信息快报》第12期（总第386期）  2026年11月20日.

    Without `recalling` there is no column for copies that came back.
    """

    issue: str
    summary: str
    lines: tuple[CopyLine, ...]
    recalling: bool = True


def write_register(register: PrintedRegister, layout: Layout, path: Path) -> Written:
    """Write the register to `path` as DOCX and return what was written; completeness and failure as `saving.save`."""
    columns = tuple(column for column in range(len(_HEAD)) if register.recalling or column != _RECALLED)
    rows = tuple(tuple(cells[column] for column in columns)
                 for cells in (_HEAD, *(each.cells for each in register.lines)))
    words = (_TITLE, register.issue, register.summary, *(cell for row in rows for cell in row))
    printed = whole((ITEM, "".join(words)))
    document = new_document(layout, clean(f"{register.issue}{_TITLE}"), None,
                            as_properties(record_of_printed(printed, 0, layout.faces.body.line)))
    head = title(_TITLE, DOCUMENT_TITLE, layout.faces.title, layout, blank=1.0, before=0)
    head += number_line(register.issue, layout) + number_line(
        register.summary, layout, exact(layout.faces.number.line, after=_BELOW))
    fill(document, layout, bookmark(1, f"{ITEM_BOOKMARK}1", head + _table(rows, columns, layout)), "")
    return save(document, path, printed)


def _table(rows: tuple[tuple[str, ...], ...], columns: tuple[int, ...], layout: Layout) -> str:
    """Return the ruled table; the head is repeated on every page, and a row is high enough to be signed by hand."""
    em = layout.faces.table.size * 20
    widths = [int(_EMS[column] * em) for column in columns]
    widths[widths.index(0)] = layout.page.text_width - sum(widths)
    # The head and the first row below it may be parted by a page break, as `tables.table_xml` says why.
    made = [row("".join(
        cell(wide, _lines(words, layout, heading=not at, left=column in _LEFT))
        for words, wide, column in zip(cells, widths, columns, strict=True)),
        height=_HEIGHT, heading=not at, whole=at > 1) for at, cells in enumerate(rows)]
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return table(widths, "".join(made), "".join(border(side, _RULE) for side in sides), _MARGIN)


def _lines(words: str, layout: Layout, *, heading: bool, left: bool) -> str:
    style, font = ("TableHead", layout.fonts.hei) if heading else ("TableText", layout.font_of(layout.faces.table))
    align = on("keepNext") if heading else "" if left else value("jc", "center")
    return "".join(paragraph(style, run(line, font), align) for line in clean(words).split("\n"))
