"""The board: items under the headings of their sections, moved by dragging or by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from editor.issues.board_model import LINE_ROLE, BoardModel, Line, LineKind
from editor.issues.dragging import ids_in, let_drag
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import PADDING, TwoLineRows, paint_ground
from editor.shell.theme import INSIDE, RADIUS, colour_now, style

HEADING, EMPTY = 36, 52
Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEPS = {Key.Key_Up: -1, Key.Key_Down: 1}


@dataclass(frozen=True)
class Slot:
    """Where something dropped goes: under `section` at place `at`; `y` is where the mark is painted."""

    section: str
    at: int
    y: int


class BoardRows(TwoLineRows):
    """Paints items as all lists do, headings semibold with their count, and an empty section as a dashed place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        if line.kind is LineKind.ITEM:
            return super().sizeHint(option, index)
        return QSize(0, HEADING if line.kind is LineKind.HEADING else EMPTY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        if line.kind is LineKind.ITEM:
            super().paint(painter, option, index)
        elif line.kind is LineKind.HEADING:
            _paint_heading(painter, option, line, str(index.data()))
        else:
            _paint_empty(painter, option, str(index.data()))
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, line: Line, words: str) -> None:
    paint_ground(painter, option)
    place: QRect = option.rect
    if place.top() > 0:
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(place.topLeft(), place.topRight())
    name, _, count = words.partition("  ")
    inside, font = place.adjusted(PADDING, 0, -PADDING, 0), interface_font(semibold=True)
    painter.setFont(font)
    painter.setPen(colour_now(Colour.INK if line.known else Colour.WARNING))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, name)
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour_now(Colour.SECOND))
    beside = inside.adjusted(QFontMetrics(font).horizontalAdvance(name) + INSIDE, 0, 0, 0)
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, count)


def _paint_empty(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    place = option.rect.adjusted(PADDING, 6, -PADDING, -10)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour_now(Colour.BAR if chosen else Colour.LINE), 1, Qt.PenStyle.DashLine))
    painter.setBrush(colour_now(Colour.SELECTION) if chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour_now(Colour.FAINT))
    painter.drawText(place.adjusted(PADDING, 0, -PADDING, 0), Qt.AlignmentFlag.AlignVCenter, words)


class BoardView(QListView):
    """Sends what the user wants with ids of drafts: `dropped(ids, section, at)`, `opened(id)`, `taken_out(ids)`,
    `shifted(id, step)` within a section and `moved_across(id, step)` between two.
    """

    dropped = Signal(tuple, str, int)
    opened = Signal(str)
    taken_out = Signal(tuple)
    shifted = Signal(str, int)
    moved_across = Signal(str, int)

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = model
        self._slot: Slot | None = None
        self._wanted = self._here = ""
        self._row = -1
        self.setAccessibleName(self.tr("版面"))
        style(self, "flat")
        self.setItemDelegate(BoardRows(parent=self))
        let_drag(self)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda index: self._open())

    def section(self) -> str | None:
        """Return the section the keys are in; None when they are nowhere."""
        line = self._line()
        return line.section if line else None

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the selected items from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(item.draft_id for row in rows if (item := self._board.line_at(row).item))

    def choose(self, draft_id: str) -> None:
        """Put the keys on a draft and bring it into sight, now or when it comes."""
        row = self._board.row_of(draft_id)
        self._wanted = draft_id if row < 0 else ""
        if row >= 0:
            self.setCurrentIndex(self._board.index(row))

    def slot_at(self, place: QPoint) -> Slot | None:
        """Return where something dropped at `place` (in the viewport) goes; below everything: to the end."""
        rows = self._board.rowCount()
        if not rows:
            return None
        index = self.indexAt(place)
        row = index.row() if index.isValid() else rows - 1
        line, rect = self._board.line_at(row), self.visualRect(self._board.index(row))
        if line.kind is not LineKind.ITEM:
            return Slot(line.section, 0, rect.bottom() if line.kind is LineKind.HEADING else rect.center().y())
        below = not index.isValid() or place.y() > rect.center().y()
        return Slot(line.section, line.at + below, rect.bottom() if below else rect.top())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Key(event.key()), event.modifiers() & (CONTROL | SHIFT)
        item = line.item if (line := self._line()) else None
        if key in STEPS and held & CONTROL:
            if item:
                (self.moved_across if held & SHIFT else self.shifted).emit(item.draft_id, STEPS[key])
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            if ids := self.chosen():
                self.taken_out.emit(ids)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDropEvent) -> None:
        event.setAccepted(bool(ids_in(event.mimeData())))

    def dragMoveEvent(self, event: QDropEvent) -> None:
        self._mark(self.slot_at(event.position().toPoint()) if ids_in(event.mimeData()) else None)
        event.setAccepted(self._slot is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        slot, ids = self.slot_at(event.position().toPoint()), ids_in(event.mimeData())
        self._mark(None)
        if slot and ids:
            event.acceptProposedAction()
            self._wanted = ids[0]
            self.dropped.emit(ids, slot.section, slot.at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._slot:
            painter = QPainter(self.viewport())
            painter.fillRect(PADDING, self._slot.y - 1, self.viewport().width() - 2 * PADDING, 2,
                             colour_now(Colour.BAR))

    def _mark(self, slot: Slot | None) -> None:
        if slot != self._slot:
            self._slot = slot
            self.viewport().update()

    def _line(self) -> Line | None:
        row = self.currentIndex().row()
        return self._board.line_at(row) if row >= 0 else None

    def _open(self) -> None:
        if (line := self._line()) and line.item:
            self.opened.emit(line.item.draft_id)

    def _keep(self) -> None:
        line = self._line()
        self._row, self._here = self.currentIndex().row(), line.item.draft_id if line and line.item else ""

    def _restore(self) -> None:
        rows = (self._board.row_of(id) for id in (self._wanted, self._here) if id)
        row = next((row for row in rows if row >= 0), min(self._row, self._board.rowCount() - 1))
        if self._board.row_of(self._wanted) >= 0:
            self._wanted = ""
        if row >= 0:
            self.setCurrentIndex(self._board.index(row))
