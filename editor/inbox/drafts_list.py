"""The list of drafts: rows of one height, chosen by keys or mouse, kept by id when the rows change."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from editor.inbox.drafts_model import ORDERS, Column, DraftsModel, Index
from editor.inbox.painting import DraftDelegate
from editor.pieces.tables import room_for
from editor.shell.theme import EDGE, ROW, style

WIDTHS = {Column.UNIT: 124, Column.RECEIVED: 88, Column.CHARACTERS: 60, Column.STAGE: 104}
NEEDED = {Column.CHARACTERS: 540, Column.RECEIVED: 480}
UPWARDS = frozenset({Column.TITLE, Column.UNIT, Column.STAGE})
SIDE_OF_MENU = 24


@dataclass(frozen=True)
class Kept:
    """What is chosen, by id; the row the keys are on, and the place of the scroll bar in pixels."""

    ids: frozenset[str] = frozenset()
    current: str = ""
    row: int = 0
    place: int = 0


class DraftsList(QTableView):
    """Sends `opened(row)` on Enter and double click, `chosen` when selection or current row changed,
    `ordered(Order, descending)` when the header is clicked, `menu_asked(global place)` for the menu of the rows.

    Set `anew` before another question: its rows begin at the top.
    """

    opened = Signal(int)
    chosen = Signal()
    ordered = Signal(object, bool)
    menu_asked = Signal(object)

    def __init__(self, model: DraftsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = model
        self._kept = Kept()
        self.anew = False
        self._painter = DraftDelegate(self)
        self.setAccessibleName(self.tr("来稿列表"))
        style(self, "flat")
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)
        # Before the model comes: each row has this height from the start and nothing is measured.
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.hide()
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        _dress_header(self, model)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def selected_count(self) -> int:
        """Return how many rows are selected, without listing them."""
        return sum(part.height() for part in _ranges(self.selectionModel()))

    def selected_ids(self, limit: int) -> list[str]:
        """Return the ids of the selected drafts from the top, at most `limit`."""
        rows = (row for part in sorted(_ranges(self.selectionModel()), key=lambda part: part.top())
                for row in range(part.top(), part.bottom() + 1))
        return [self._drafts.id_at(row) for row, _ in zip(rows, range(limit), strict=False)]

    def current_id(self) -> str:
        """Return the id of the draft the keys are on; empty when there is none."""
        index = self.currentIndex()
        return self._drafts.id_at(index.row()) if index.isValid() else ""

    def choose(self, draft_id: str) -> bool:
        """Select the draft and bring it into sight; False when it is not in the list."""
        rows = self._drafts.rows_of(frozenset({draft_id}))
        if rows:
            # Not the view's own way: with Ctrl still down from Ctrl+V it would take the row out of the selection.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._drafts.index(rows[0], 0), flags.ClearAndSelect | flags.Rows)
            self.scrollTo(self.currentIndex())
        return bool(rows)

    def order_by(self, column: Column) -> None:
        """Sort by `column`, the other way round when it is sorted by already: what a click on the header does."""
        header = self.horizontalHeader()
        if header.sortIndicatorSection() == column:
            down = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        else:
            down = column not in UPWARDS
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing is sought by typing: Qt would ask each of 200,000 rows for its words; the filter box does it."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        under = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(SIDE_OF_MENU, 0)
        self.menu_asked.emit(self.viewport().mapToGlobal(under) if by_key else event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._drafts.rowCount():
            self.setCurrentIndex(self._drafts.index(0, 0))
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._show_focus()
        self.chosen.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The title is what is read: in a narrow list the columns that matter less give way.
        for column, width in NEEDED.items():
            self.setColumnHidden(column, self.viewport().width() < width)

    def _show_focus(self) -> None:
        self._painter.focused = self.hasFocus()
        self._painter.current = self.currentIndex().row()
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered:
            self._painter.hovered = row
            self.viewport().update()

    def _keep(self) -> None:
        self._kept = Kept(frozenset(self.selected_ids(self.selected_count())), self.current_id(),
                          self.currentIndex().row(), self.verticalScrollBar().value())

    def _restore(self) -> None:
        kept, self._kept = self._kept, Kept()
        if self.anew:
            kept, self.anew = Kept(kept.ids, kept.current), False
        keys, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        rows = self._drafts.rows_of(frozenset({kept.current} - {""}))
        if rows:
            keys.setCurrentIndex(self._drafts.index(rows[0], 0), flags.NoUpdate)
            keys.select(_selection(self._drafts, self._drafts.rows_of(kept.ids)), flags.ClearAndSelect | flags.Rows)
        elif self._drafts.rowCount():
            # What the keys were on is gone (not used, put aside): the keys go on with what stands there now.
            row = min(max(kept.row, 0), self._drafts.rowCount() - 1)
            keys.setCurrentIndex(self._drafts.index(row, 0), flags.ClearAndSelect | flags.Rows)
        self.updateGeometries()
        self.verticalScrollBar().setValue(kept.place)
        self.chosen.emit()


def _dress_header(rows: DraftsList, model: DraftsModel) -> None:
    header = rows.horizontalHeader()
    # A header asks of each of 200,000 rows whether it is selected, to paint a column as selected (3.8 s measured);
    # with a selection of its own, where nothing ever is, it does not.
    header.setSelectionModel(QItemSelectionModel(model, header))
    header.setHighlightSections(False)
    header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {EDGE}px; }}")
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setMinimumSectionSize(56)
    header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
    for column, width in WIDTHS.items():
        rows.setColumnWidth(column, room_for(header, column, width))
    header.setSortIndicator(Column.RECEIVED, Qt.SortOrder.DescendingOrder)
    header.sortIndicatorChanged.connect(
        lambda section, order: rows.ordered.emit(ORDERS[Column(section)], order is Qt.SortOrder.DescendingOrder))


def _ranges(keys: QItemSelectionModel) -> list[QItemSelectionRange]:
    return list(keys.selection().toList())


def _selection(model: DraftsModel, rows: list[int]) -> QItemSelection:
    """Return the selection of `rows`, rows in a row as one range: all 200,000 are one."""
    made = QItemSelection()
    first = 0
    for number, row in enumerate(rows):
        if number + 1 == len(rows) or rows[number + 1] != row + 1:
            made.select(model.index(rows[first], 0), model.index(row, 0))
            first = number + 1
    return made
