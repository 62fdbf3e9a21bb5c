"""The drafts that are ready (待上版), or kept back (备用): filtered by typing, placed with Enter or by dragging."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from bulletin.drafts import Draft
from bulletin.holds import Hold
from bulletin.planning import Reserved
from editor.issues.dragging import MIME, ids_in, let_drag, parcel
from editor.issues.terms import age_words, day_words, ready_mark, urgency_chip
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.theme import style

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SHELVE_KEY = "Ctrl+R"


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
        self._kept: Mapping[str, Reserved] = {}
        self._names: Mapping[str, str] = {}

    def show_kept(self, kept: Mapping[str, Reserved], names: Mapping[str, str]) -> None:
        """Say of the drafts shown next why and by whom they are kept back; `names` are people's by id."""
        self._kept, self._names = kept, names

    def show(self, drafts: Iterable[Draft], units: Mapping[str, str], holds: Mapping[str, Hold],
             journal_id: str) -> None:
        """Show other drafts under the same filter, with what keeps any of them from this journal."""
        self._all, self._units, self._holds, self._journal_id = tuple(drafts), units, holds, journal_id
        self._refresh()

    def filter(self, words: str) -> None:
        """Keep the drafts in whose title or unit, or why they are kept back, every one of `words` occurs."""
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
            return joining.clauses(part for part in (*chips, row.title, row.beneath) if part)
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
            word in draft.title or word in self._unit(draft) or word in self._why(draft) for word in self._words))
        self.endResetModel()

    def _unit(self, draft: Draft) -> str:
        return self._units.get(draft.facts.unit_id or "", "")

    def _why(self, draft: Draft) -> str:
        kept = self._kept.get(draft.id)
        return kept.words if kept else ""

    def _row(self, draft: Draft) -> Row:
        if kept := self._kept.get(draft.id):
            return self._kept_row(draft, kept)
        beneath = self.tr("{unit} · {count:,} 字 · {age}").format(
            unit=self._unit(draft) or self.tr("单位待定"), count=draft.characters,
            age=age_words(draft.received_at, datetime.now(UTC)))
        return Row(draft.title, beneath, urgency_chip(draft),
                   mark=ready_mark(self._holds.get(draft.id), self._journal_id))

    def _kept_row(self, draft: Draft, kept: Reserved) -> Row:
        now = datetime.now(UTC)
        beneath = self.tr("{words} · {who} {day}").format(
            words=" ".join(kept.words.split()), who=self._names.get(kept.who, kept.who),
            day=day_words(kept.at.astimezone().date(), now.astimezone().date()))
        days = (now - kept.at).days
        old = Chipped(self.tr("已 {days} 天").format(days=days), Tone.WARNING, "hourglass-medium")
        mark = ready_mark(self._holds.get(draft.id), self._journal_id) or urgency_chip(draft)
        return Row(draft.title, beneath, old if kept.is_old(now) else mark, mark=mark if kept.is_old(now) else None)


class ReadyList(QListView):
    """Sends `placed(ids)` on Enter and double click, `returned(ids)` when items of the board are dropped here,
    `moved(ids)` by Ctrl+R for the other of the two lists, `brought(ids)` when rows of the other list are dropped here.
    """

    placed = Signal(tuple)
    returned = Signal(tuple)
    moved = Signal(tuple)
    brought = Signal(tuple)

    def __init__(self, model: ReadyModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = model
        self._row = -1
        self.setAccessibleName(name)
        style(self, "flat")
        self.setItemDelegate(TwoLineRows(parent=self))
        self.setUniformItemSizes(True)
        let_drag(self)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda index: self.place())

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the selected drafts from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._drafts.draft_at(row).id for row in rows)

    def place(self) -> None:
        """Ask for the selected drafts to be placed."""
        if ids := self.chosen():
            self.placed.emit(ids)

    def move_over(self) -> None:
        """Ask for the selected drafts to be kept back, or put back."""
        if ids := self.chosen():
            self.moved.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place()
        elif QKeySequence(event.keyCombination()) == QKeySequence(SHELVE_KEY):
            self.move_over()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDropEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDropEvent) -> None:
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        ids = tuple(id for id in ids_in(event.mimeData()) if self._drafts.row_of(id) < 0)
        if ids:
            event.acceptProposedAction()
            (self.brought if isinstance(event.source(), ReadyList) else self.returned).emit(ids)

    def _welcome(self, event: QDropEvent) -> None:
        event.setAccepted(event.source() is not self and bool(ids_in(event.mimeData())))

    def _keep(self) -> None:
        self._row = self.currentIndex().row()

    def _restore(self) -> None:
        # The draft the keys were on was placed: they go on with the one that took its row.
        if self._row >= 0 and self._drafts.rowCount():
            self.setCurrentIndex(self._drafts.index(min(self._row, self._drafts.rowCount() - 1)))
