"""The printed issues as a tree: year, month, issue, and the items of an issue once it was looked at."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from editor.archive.asking import Printed
from editor.pieces.find_words import day_words
from editor.shell import days, joining
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.issue_numbers import numbers_words
from editor.shell.theme import DENSE_ROW, style

PRINTED_ROLE = Qt.ItemDataRole.UserRole
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
MONTH_ROLE = Qt.ItemDataRole.UserRole + 2
Month = tuple[int, int]
Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Rows of the height of dense lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), DENSE_ROW)


class IssuesTree(QTreeView):
    """Sends `chosen(Printed, at)` when the keys come to an issue (at -1) or to its item number `at`, and when it is
    clicked again; `marked` when other issues are selected.
    """

    chosen = Signal(object, int)
    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = QStandardItemModel(self)
        self._rows: dict[str, QStandardItem] = {}
        self._where: dict[str, Month] = {}
        self._closed: dict[Month, tuple[QStandardItem, tuple[Printed, ...]]] = {}
        self.setModel(self._tree)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("已成刊的刊期"))
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.expanded.connect(self._fill)
        self.selectionModel().selectionChanged.connect(lambda came, went: self.marked.emit())
        style(self, "flat")

    def show_issues(self, issues: tuple[Printed, ...]) -> None:
        """Show these issues, the latest first; the month of the latest is open, and what was open or chosen still is.

        The rows of a month are made when it is opened: of two thousand issues a hundred are looked at.
        """
        chosen, opened = self.currentIndex().data(PRINTED_ROLE), self._opened()
        self._tree.clear()
        self._rows.clear()
        self._closed = {}
        self._where = {each.issue.id: (each.issue.day.year, each.issue.day.month) for each in issues}
        for year, of_year in groupby(issues, key=lambda each: each.issue.day.year):
            top = _plain(days.year_words(year))
            self._tree.appendRow(top)
            for month, of_month in groupby(of_year, key=lambda each: each.issue.day.month):
                here = tuple(of_month)
                branch = _plain(self.tr("{month}（{count} 期）").format(month=days.month_name(month), count=len(here)))
                branch.setData((year, month), MONTH_ROLE)
                branch.appendRow(_plain(""))  # as long as it is closed
                top.appendRow(branch)
                self._closed[year, month] = branch, here
        for month_of in {*opened, *tuple(self._where.values())[:1]} & self._closed.keys():
            self._open(month_of)
        if chosen is not None:
            self.choose(chosen.issue.id)

    def choose(self, issue_id: str) -> bool:
        """Put the keys on an issue, which is told also when they are there already; False when it is not there."""
        if issue_id not in self._where:
            return False
        self._open(self._where[issue_id])
        index = self._tree.indexFromItem(self._rows[issue_id])
        if index == self.currentIndex():
            self.tell()
        else:
            self.setCurrentIndex(index)
        return True

    @property
    def printed(self) -> Printed | None:
        """Return the issue the keys are on, or on an item of; None on a month or a year."""
        found = self.currentIndex().data(PRINTED_ROLE)
        return found if isinstance(found, Printed) else None

    def selected(self) -> tuple[tuple[Printed, int], ...]:
        """Return the issues (at -1) and items selected, from the top; a month or a year stands for nothing."""
        rows = ((index.data(PRINTED_ROLE), index.data(ITEM_ROLE)) for index in sorted(
            self.selectedIndexes(), key=_way))
        return tuple((printed, -1 if at is None else at) for printed, at in rows if isinstance(printed, Printed))

    def marked_issues(self) -> frozenset[str]:
        """Return the ids of the issues selected, items left out."""
        return frozenset(printed.issue.id for printed, at in self.selected() if at < 0)

    def tell(self) -> None:
        """Send `chosen` for what the keys are on, if it is an issue or an item."""
        printed, at = self.currentIndex().data(PRINTED_ROLE), self.currentIndex().data(ITEM_ROLE)
        if printed is not None:
            self.chosen.emit(printed, -1 if at is None else at)

    def show_contents(self, printed: Printed) -> None:
        """Hang the items of an issue under it and open it; once is enough."""
        row = self._rows.get(printed.issue.id)
        if row is None or row.rowCount():
            return
        for at, (_, section, title) in enumerate(printed.items):
            item = _plain(f"{at + 1}. {title}")
            item.setData(row.data(PRINTED_ROLE), PRINTED_ROLE)
            item.setData(at, ITEM_ROLE)
            item.setToolTip(joining.headed(section, title) if section else title)
            row.appendRow(item)
        self.expand(self._tree.indexFromItem(row))

    def _opened(self) -> set[Month]:
        """Return the months that are open."""
        branches = (row.parent() for row in self._rows.values())
        return {tuple(branch.data(MONTH_ROLE)) for branch in branches
                if self.isExpanded(self._tree.indexFromItem(branch))}

    def _open(self, month: Month) -> None:
        if month in self._closed:
            branch, _ = self._closed[month]
            self.expand(self._tree.indexFromItem(branch.parent()))
            self.expand(self._tree.indexFromItem(branch))

    def _fill(self, index: QModelIndex) -> None:
        """Make the rows of a month that is opened for the first time."""
        month = index.data(MONTH_ROLE)
        if month is not None and (found := self._closed.pop(tuple(month), None)) is not None:
            branch, issues = found
            branch.removeRows(0, branch.rowCount())
            branch.appendRows([self._leaf(printed) for printed in issues])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)
        if before.isValid() and self.indexAt(event.position().toPoint()) == before:
            self.tell()

    def _marks(self, printed: Printed) -> str:
        void = self.tr(" · 已作废") if printed.void is not None else ""
        corrected = printed.corrects.number if printed.corrects else None
        return void + (self.tr(" · 更正{number}").format(number=numbers_words(corrected)) if corrected else "")

    def _leaf(self, printed: Printed) -> QStandardItem:
        number = numbers_words(printed.issue.number) if printed.issue.number else ""
        # What became of it stands before what may be cut off in a narrow list.
        words = self.tr("《{journal}》{number}{marks} · {day} · {count} 篇").format(
            journal=printed.journal, number=number, marks=self._marks(printed),
            day=day_words(printed.issue.day, date.today()), count=len(printed.issue.items))
        row = _plain(words)
        row.setToolTip(words)
        if printed.void is not None:
            row.setIcon(icon("prohibit", Colour.MAIN))
            row.setToolTip(self.tr("{words}\n已作废：{reason}").format(words=words, reason=printed.void.reason))
        row.setData(printed, PRINTED_ROLE)
        self._rows[printed.issue.id] = row
        return row


def _way(index: Index) -> tuple[int, ...]:
    """Return the rows from the root to `index`: what stands above comes first."""
    way: tuple[int, ...] = (index.row(),)
    while (index := index.parent()).isValid():
        way = (index.row(), *way)
    return way


def _plain(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setEditable(False)
    return item
