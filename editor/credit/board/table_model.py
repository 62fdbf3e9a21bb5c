"""The ranking as a table that can be sorted by each column."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from editor.credit.board.rows import BoardRow, Column, Ranking
from editor.pieces.elided import plain_tip
from editor.shell import joining

ROW, COLUMN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WORDY = ("name", "of")


class BoardModel(QAbstractTableModel):
    """Answers the table; sorted by rank until a header is clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self._given: tuple[BoardRow, ...] = ()
        self._rows: list[BoardRow] = []
        self._sorted_by: tuple[str, Any, Any, Qt.SortOrder] | None = None

    def show(self, ranking: Ranking) -> None:
        """Show a ranking; the sorting asked for stays while its column is there."""
        self.beginResetModel()
        self._columns, self._given = ranking.columns, ranking.rows
        self._arrange()
        self.endResetModel()

    def rows(self) -> tuple[BoardRow, ...]:
        """Return the rows in the order shown."""
        return tuple(self._rows)

    def columns(self) -> tuple[Column, ...]:
        """Return the columns."""
        return self._columns

    def row_of(self, key: str) -> int:
        """Return where the line with the key stands, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()].words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.title, row.beneath, *(chip.word for chip in row.chips))
            case Qt.ItemDataRole.AccessibleTextRole:
                said = joining.clauses((row.title, f"{column.title} {row.cells[index.column()].words}"))
                return joining.clauses((said, *(chip.word for chip in row.chips)))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
        return {ROW: row, COLUMN: column}.get(Qt.ItemDataRole(role)) if role in (ROW, COLUMN) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return _alignment(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a column that is not there sorts by rank again."""
        self.layoutAboutToBeChanged.emit()
        asked = self._columns[column] if 0 <= column < len(self._columns) else None
        self._sorted_by = (asked.name, asked.kind, asked.level, order) if asked else None
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._rows = list(self._given)
        if self._sorted_by is None:
            return
        name, kind, level, order = self._sorted_by
        at = next((at for at, each in enumerate(self._columns)
                   if (each.name, each.kind, each.level) == (name, kind, level)), -1)
        if at >= 0:
            self._rows.sort(key=lambda row: row.cells[at].value, reverse=order is Qt.SortOrder.DescendingOrder)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column.name in WORDY else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
