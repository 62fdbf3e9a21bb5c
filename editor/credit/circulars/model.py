"""The list of circulars, the latest period first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulletin.desk.circulars import Listed
from editor.credit.circulars.words import facts_of, row_of
from editor.shell.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class CircularModel(QAbstractListModel):
    """The circulars there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[Listed, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        listed = self.listed(index.row())
        if listed is None:
            return None
        if role == ROW_ROLE:
            return row_of(listed)
        if role == Qt.ItemDataRole.DisplayRole:
            return listed.circular.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            chip = row_of(listed).chip
            return "\n".join((listed.circular.title, facts_of(listed), chip.word if chip else ""))
        return None

    def show_all(self, listed: Sequence[Listed]) -> None:
        """List these."""
        self.beginResetModel()
        self._listed = tuple(listed)
        self.endResetModel()

    def listed(self, row: int) -> Listed | None:
        """Return the circular at a row; None where there is none."""
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def row_with(self, id: str) -> int:
        """Return the row of a circular by its id or that of its draft; -1 where it is not listed."""
        return next((row for row, each in enumerate(self._listed)
                     if id in (each.circular.id, each.circular.draft_id)), -1)
