"""The lines of the account as rows: the numbers of all of them, and of the lines themselves those looked at.

An account of 100,000 lines costs an array of numbers; filtering is the archive's. A line not yet there is painted as
an empty row and announced by `dataChanged` when it comes. Lines never change, so they are held by their number.
"""

from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bulletin.desk.account import Line
from bulletin.log_query import LogQuery
from editor.log.asking import Numbers, all_numbers, first_page
from editor.log.held_lines import HeldLines
from editor.log.reasons import said_words
from editor.log.terms import about_words, exact_words, moment_words, who_words
from editor.shell.background import Background
from editor.shell.terms import deed_words

LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, from the left."""

    AT = 0
    WHO = 1
    DEED = 2
    ABOUT = 3
    REASON = 4
    SEAT = 5


class LogModel(QAbstractTableModel):
    """Answers the table. `loaded` is sent when rows of a question stand, the first page or all."""

    loaded = Signal()
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._query = LogQuery()
        self._numbers: list[int] = []
        self._lines = HeldLines(background, self)
        self._asking = False
        self._next: tuple[LogQuery, bool] | None = None
        self.complete = False
        self._lines.came.connect(self._lines_came)
        self._lines.failed.connect(self.failed)

    @property
    def query(self) -> LogQuery:
        """The question whose answer is shown, or on its way."""
        return self._query

    def show(self, query: LogQuery) -> None:
        """Ask another question: its first page comes first. Of those asked in a hurry only the last is put."""
        self._query = query
        self._ask(query, anew=True)

    def reload(self) -> None:
        """Ask the same question once more, for what was written meanwhile."""
        self._ask(self._query, anew=False)

    def line_at(self, row: int) -> Line | None:
        """Return the line of `row`; None when it is not there yet, and then it is fetched."""
        return self._lines.line(self._numbers, row)

    # what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("时间"), self.tr("人员"), self.tr("事项"), self.tr("稿件、刊期"), self.tr("说明"),
                self.tr("机器"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.line_at(index.row())
        if line is None or role == LINE:
            return line
        column = Column(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return exact_words(line.entry.at) if column is Column.AT else None
        return cell(line, column, datetime.now(UTC))

    # what the archive answers

    def _ask(self, query: LogQuery, *, anew: bool) -> None:
        if self._asking:
            if anew or self._next is None:
                self._next = (query, anew)
            return
        self._asking = True
        # Words are looked for through the whole account anyway: asking twice would cost twice.
        job, then = (first_page, self._first_came) if anew and not query.words else (all_numbers, self._whole_came)
        self._background.ask(self, lambda archive: job(archive, query), then, self._broke)

    def _first_came(self, answer: Numbers) -> None:
        if not self._outdated():
            self._take(answer)
        if answer.complete or self._outdated():
            self._answered()
        else:
            query = answer.query
            self._background.ask(self, lambda archive: all_numbers(archive, query), self._whole_came, self._broke)

    def _whole_came(self, answer: Numbers) -> None:
        if not self._outdated():
            self._take(answer)
        self._answered()

    def _outdated(self) -> bool:
        return self._next is not None and self._next[1]

    def _answered(self) -> None:
        self._asking = False
        if self._next is not None:
            (query, anew), self._next = self._next, None
            self._ask(query, anew=anew)

    def _broke(self, error: Exception) -> None:
        self.failed.emit(error)
        self._answered()

    def _take(self, answer: Numbers) -> None:
        """Take over an answer: what is only longer than before grows at its ends, so that nothing jumps."""
        self.complete = answer.complete
        self._lines.hold(answer.first)
        had, has = self._numbers, answer.numbers
        newer = next((row for row, number in enumerate(has) if had and number == had[0]), len(has))
        if had and has[newer:newer + len(had)] == had:
            self._grow(has, newer)
        else:
            self.beginResetModel()
            self._numbers = has
            self.endResetModel()
        self.loaded.emit()

    def _grow(self, has: list[int], newer: int) -> None:
        if newer:
            self.beginInsertRows(NOWHERE, 0, newer - 1)
            self._numbers = has[:newer] + self._numbers
            self.endInsertRows()
        if len(has) > len(self._numbers):
            self.beginInsertRows(NOWHERE, len(self._numbers), len(has) - 1)
            self._numbers = has
            self.endInsertRows()

    def _lines_came(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(Column) - 1))


def cell(line: Line, column: Column, now: datetime) -> str:
    """Return what stands in a column of a line's row."""
    match column:
        case Column.AT:
            return moment_words(line.entry.at, now)
        case Column.WHO:
            return who_words(line)
        case Column.DEED:
            return deed_words(line.entry.deed)
        case Column.ABOUT:
            return about_words(line)
        case Column.REASON:
            return said_words(line.entry.deed, line.entry.reason)
        case Column.SEAT:
            return line.entry.seat
