"""The result table of one batch, and its lines as text."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulletin.batches import Arrival, Batch, Result
from editor.inbox.terms import remarks_of
from editor.pieces.file_names import file_words
from editor.pieces.results import result_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ARRIVAL = Qt.ItemDataRole.UserRole
CHARACTERS = 5
RESULT = 1


class ReportModel(QAbstractTableModel):
    """File, result, title, unit, person, characters, remarks; one row for each arrival."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrivals: tuple[Arrival, ...] = ()
        self._heads = (self.tr("文件"), self.tr("结果"), self.tr("标题"), self.tr("报送单位"), self.tr("信息员"),
                       self.tr("字数"), self.tr("提示"))

    def show(self, batch: Batch) -> None:
        """Show another batch."""
        self.beginResetModel()
        self._arrivals = batch.arrivals
        self.endResetModel()

    def arrival(self, row: int) -> Arrival:
        """Return the arrival in `row`."""
        return self._arrivals[row]

    def words(self, row: int) -> tuple[str, ...]:
        """Return what stands in `row`, from the left."""
        each = self._arrivals[row]
        return (file_words(each.path), result_words(each.result), each.title, each.unit, each.correspondent,
                str(each.characters) if each.characters else "", remarks_of(each))

    def as_text(self, rows: list[int]) -> str:
        """Return these rows under their heads, cells parted by tabs: what a spreadsheet takes."""
        lines = [self._heads, *(self.words(row) for row in rows)]
        return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in line) for line in lines)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._arrivals)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(index.row())[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return self._arrivals[index.row()].path if index.column() == 0 else self.words(index.row())[
                    index.column()] or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
        return self._arrivals[index.row()] if role == ARRIVAL else None


def summary(batch: Batch) -> list[tuple[Result, int]]:
    """Return how often each result occurs in `batch`, in the order of the results; those that do not are left out."""
    counts = {result: sum(each.result is result for each in batch.arrivals) for result in Result}
    return [(result, count) for result, count in counts.items() if count]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == CHARACTERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
