"""The finds as a model: what came so far, and more of it as somebody scrolls."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bulletin.search.port import Find
from editor.archive.finder import Answer
from editor.pieces.find_words import spoken_find

FIND_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class FindsModel(QAbstractListModel):
    """Answers the list of finds; `more_wanted(after)` when its end is seen. `pale` finds are those of a search before.
    """

    more_wanted = Signal(object)
    paled = Signal()

    def __init__(self, parent: QObject | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._finds: list[Find] = []
        self._after: int | None = None
        self._asking = False
        self._today = today
        self.words: tuple[str, ...] = ()
        self.pale = False

    def show(self, answer: Answer) -> None:
        """Show other finds."""
        self.beginResetModel()
        self._finds, self._after = list(answer.page.finds), answer.page.after
        self._asking, self.pale, self.words = False, False, answer.asked.marked
        self.endResetModel()

    def add(self, answer: Answer) -> None:
        """Add what follows."""
        self._asking, self._after = False, answer.page.after
        if answer.page.finds:
            self.beginInsertRows(QModelIndex(), len(self._finds), len(self._finds) + len(answer.page.finds) - 1)
            self._finds += answer.page.finds
            self.endInsertRows()

    def stop_asking(self) -> None:
        """What was wanted could not be had: it is wanted again when the end is seen again."""
        self._asking = False

    def turn_pale(self, pale: bool = True) -> None:
        """Say by their look that the finds are those of what was asked before, or no more."""
        if pale is not self.pale:
            self.pale = pale
            self.paled.emit()

    def find_at(self, row: int) -> Find:
        """Return the find in `row`."""
        return self._finds[row]

    def row_of(self, find: Find | None) -> int:
        """Return the row of the same thing as `find`; -1 where it is not."""
        if find is None:
            return -1
        key = (find.draft_id, find.thing)
        return next((row for row, each in enumerate(self._finds) if (each.draft_id, each.thing) == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._finds)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self.more_wanted.emit(self._after)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        find = self._finds[index.row()]
        if role == FIND_ROLE:
            return find
        if role == Qt.ItemDataRole.DisplayRole:
            return find.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_find(find, self._today())
        return None
