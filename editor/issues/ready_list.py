"""The drafts that are ready (待上版): filtered by typing, placed with Enter or by dragging."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from bulletin.drafts import Draft
from bulletin.holds import Hold
from editor.issues.dragging import MIME, ids_in, let_drag, parcel
from editor.issues.terms import age_words, ready_mark, urgency_chip
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.theme import style

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ReadyModel(QAbstractListModel):
    """The ready drafts, urgent ones first, as `show` was given them; `filtered` keeps those that hold all words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Draft, ...] = ()
        self._shown: tuple[Draft, ...] = ()
        self._units: Mapping[str, str] = {}
        self._words: tuple[str, ...] = ()
        self._holds: Mapping[str, Hold] = {}
        self._journal_id = ""

    def show(self, drafts: Iterable[Draft], units: Mapping[str, str], holds: Mapping[str, Hold],
             journal_id: str) -> None:
        """Show other drafts under the same filter, with what keeps any of them from this journal."""
        self._all, self._units, self._holds, self._journal_id = tuple(drafts), units, holds, journal_id
        self._refresh()

    def filter(self, words: str) -> None:
        """Keep the drafts in whose title or unit every one of `words` occurs."""
        self._words = tuple(words.split())
        self._refresh()

    @property
    def total(self) -> int:
        """How many are ready, whatever the filter says."""
        return len(self._all)

    def draft_at(self, row: int) -> Draft:
        """Return the draft in `row`."""
        return self._shown[row]

    def row_of(self, draft_id: str) -> int:
        """Return the row of a draft, -1 when it is not shown."""
        return next((row for row, draft in enumerate(self._shown) if draft.id == draft_id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(self._shown[index.row()])
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.title, row.beneath, row.mark.word if row.mark else "") if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chips = [each.word for each in (row.chip, row.mark) if each]
            return "，".join(part for part in (*chips, row.title, row.beneath) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        return parcel(self._shown[row].id for row in sorted({index.row() for index in indexes}))

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = tuple(draft for draft in self._all if all(
            word in draft.title or word in self._unit(draft) for word in self._words))
        self.endResetModel()

    def _unit(self, draft: Draft) -> str:
        return self._units.get(draft.facts.unit_id or "", "")

    def _row(self, draft: Draft) -> Row:
        beneath = self.tr("{unit} · {count:,} 字 · {age}").format(
            unit=self._unit(draft) or self.tr("单位待定"), count=draft.characters,
            age=age_words(draft.received_at, datetime.now(UTC)))
        return Row(draft.title, beneath, urgency_chip(draft),
                   mark=ready_mark(self._holds.get(draft.id), self._journal_id))


class ReadyList(QListView):
    """Sends `placed(ids)` on Enter and double click, `returned(ids)` when items of the board are dropped here."""

    placed = Signal(tuple)
    returned = Signal(tuple)

    def __init__(self, model: ReadyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = model
        self._kept = -1
        self.setAccessibleName(self.tr("待上版稿件"))
        style(self, "flat")
        self.setItemDelegate(TwoLineRows(parent=self))
        self.setUniformItemSizes(True)
        let_drag(self)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda index: self._place())

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the selected drafts from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._drafts.draft_at(row).id for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._place()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDropEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDropEvent) -> None:
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        ids = tuple(id for id in ids_in(event.mimeData()) if self._drafts.row_of(id) < 0)
        if ids:
            event.acceptProposedAction()
            self.returned.emit(ids)

    def _welcome(self, event: QDropEvent) -> None:
        event.setAccepted(event.source() is not self and bool(ids_in(event.mimeData())))

    def _place(self) -> None:
        if ids := self.chosen():
            self.placed.emit(ids)

    def _keep(self) -> None:
        self._kept = self.currentIndex().row()

    def _restore(self) -> None:
        # The draft the keys were on was placed: they go on with the one that took its row.
        if self._kept >= 0 and self._drafts.rowCount():
            self.setCurrentIndex(self._drafts.index(min(self._kept, self._drafts.rowCount() - 1)))
