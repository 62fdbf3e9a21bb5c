"""The searches that are kept, in a list: names changed in place, searches deleted and brought back."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bulletin.archive import Archive
from bulletin.desk import searching
from bulletin.people import Actor
from bulletin.search.port import SavedSearch
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of

Deed = Callable[[Archive, Actor, datetime], object]
Triggers = QAbstractItemView.EditTrigger


class TidySheet(QDialog):
    """F2 changes a name in place, Del deletes a search, which 撤销 brings back. `changed` after each deed: whoever
    opened the sheet shows it the searches again.
    """

    changed = Signal()

    def __init__(self, frame: Frame, searches: Sequence[SavedSearch], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._searches: list[SavedSearch] = []
        self._dropped: SavedSearch | None = None
        self.setWindowTitle(self.tr("常用检索"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = QTableWidget(0, 2)
        self.rename = button(self.tr("改名"), "pencil-line", clicked=self._edit)
        self.drop = button(self.tr("删除"), "trash", clicked=self._drop)
        self.undo = button(self.tr("撤销"), clicked=self._bring_back)
        style(self.undo, "small")
        self.close_button = button(self.tr("关闭"), clicked=self.accept)
        self.said, self.wrong = note(""), note("", wrapping=True)
        style(self.wrong, "error")
        self._set_up_table()
        self._lay_out()
        self._tell()
        self.table.itemChanged.connect(self._renamed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table,
                  context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._drop)
        self.show_searches(searches)
        self.resize(560, 360)
        self.table.setFocus()

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these; the keys stay in the row they were in."""
        row = max(0, self.table.currentRow())
        blocked = self.table.blockSignals(True)
        self._searches = list(searches)
        self.table.setRowCount(len(self._searches))
        for at, search in enumerate(self._searches):
            name, words = QTableWidgetItem(search.name), QTableWidgetItem(search.words)
            words.setFlags(words.flags() & ~Qt.ItemFlag.ItemIsEditable)
            words.setToolTip(search.words)
            self.table.setItem(at, 0, name)
            self.table.setItem(at, 1, words)
        if self._searches:
            self.table.setCurrentCell(min(row, len(self._searches) - 1), 0)
        self.table.blockSignals(blocked)
        for control in (self.rename, self.drop):
            control.setEnabled(bool(self._searches))

    def _edit(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.table.editItem(item)

    def _renamed(self, item: QTableWidgetItem) -> None:
        search, name = self._searches[item.row()], item.text().strip()
        if name != search.name:
            self._do(lambda archive, actor, at: searching.keep_search(
                archive, name, search.words, actor=actor, at=at, id=search.id), None)

    def _drop(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._searches):
            search = self._searches[row]
            self._do(lambda archive, actor, at: searching.drop_search(archive, search, actor=actor, at=at), search)

    def _bring_back(self) -> None:
        if (search := self._dropped) is not None:
            self._do(lambda archive, actor, at: searching.keep_search(
                archive, search.name, search.words, actor=actor, at=at, id=search.id), None)

    def _do(self, deed: Deed, dropped: SavedSearch | None) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(self, lambda archive: deed(archive, actor, at), lambda done: self._done(dropped),
                                       self._failed)

    def _done(self, dropped: SavedSearch | None) -> None:
        self._dropped = dropped
        self._tell()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._tell(sentence_of(error))
        self.show_searches(self._searches)

    def _tell(self, wrong: str = "") -> None:
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        gone = self._dropped if not wrong else None
        self.said.setText(self.tr("已删除“{name}”").format(name=gone.name) if gone else "")
        self.undo.setVisible(gone is not None)

    def _set_up_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([self.tr("名称"), self.tr("检索式")])
        table.setAccessibleName(self.tr("常用检索"))
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(Triggers.DoubleClicked | Triggers.EditKeyPressed)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        style(table, "padded")
        header = table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(0, 168)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for part in (self.rename, self.drop, self.said, self.undo):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self.table, 1)
        column.addWidget(self.wrong)
        column.addLayout(row)
        for control in (self.rename, self.drop, self.undo, self.close_button):
            control.setAutoDefault(False)
