"""The points of a month as rows: edited in place, moved, dropped; what was asked for each and what came."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from bulletin.commissions.guidance import Point
from editor.pieces.tables import dress_table

_WIDTHS = (44, 0, 120, 72)
_WORDS = 1
_PLACE = Qt.ItemDataRole.UserRole


class PointsTable(QTableWidget):
    """`edited(Point)` is sent with a point that reads otherwise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_WIDTHS), parent)
        self.setHorizontalHeaderLabels((self.tr("序"), self.tr("要点"), self.tr("约稿"), self.tr("来稿")))
        dress_table(self, self.tr("报送要点"), _WIDTHS)
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._on_changed)

    def show_points(self, points: Sequence[Point], asked: Mapping[str, str], came: Mapping[str, int], may: bool,
                    ) -> None:
        """Show the points in order, with what was asked and how many drafts came for each; the row chosen stays."""
        chosen = self.chosen()
        with QSignalBlocker(self):
            self.setEditTriggers(
                QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed if may
                else QAbstractItemView.EditTrigger.NoEditTriggers)
            self.setRowCount(len(points))
            for row, point in enumerate(points):
                count = came.get(point.id, 0)
                self._put(row, 0, f"{row + 1}")
                self._put(row, _WORDS, point.words, may).setData(_PLACE, point)
                self._put(row, 2, asked.get(point.id, ""))
                self._put(row, 3, self.tr("{count} 篇").format(count=count) if count else "—")
        if points:
            row = next((at for at, each in enumerate(points) if chosen and each.id == chosen.id),
                       min(max(0, self.currentRow()), len(points) - 1))
            self.setCurrentCell(row, _WORDS)

    def words(self) -> list[str]:
        """Return how the points read, from the top."""
        items = [self.item(row, _WORDS) for row in range(self.rowCount())]
        return [item.text() for item in items if item is not None]

    def chosen(self) -> Point | None:
        """Return the point of the row the keys are on; None without one."""
        item = self.item(self.currentRow(), _WORDS)
        return item.data(_PLACE) if item is not None else None

    def _on_changed(self, item: QTableWidgetItem) -> None:
        point = item.data(_PLACE)
        if isinstance(point, Point) and item.text() != point.words:
            self.edited.emit(Point(point.id, item.text()))

    def _put(self, row: int, column: int, words: str, editable: bool = False) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setToolTip(words)
        if not editable:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.setItem(row, column, item)
        return item
