"""A line of the day: what it says, and the button that shows it and leads to its place."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.pieces.elided import plain_tip
from editor.shell.chip import chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.joining import clauses
from editor.shell.rows import Chipped
from editor.shell.theme import BETWEEN, DENSE_ROW, GRID, INSIDE, RADIUS, colour_now

TWO_LINES = 48
_KEYBOARD = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
                       Qt.FocusReason.ShortcutFocusReason})


@dataclass(frozen=True)
class Line:
    """One matter: its words, more about it beneath, how it stands, and the place (with a thing of it) it leads to.

    `key` tells it from the others of its card; a `quiet` one says how many there are beside those shown.
    """

    key: str
    words: str
    beneath: str
    chip: Chipped | None
    place: str
    thing: object = None
    quiet: bool = False

    @property
    def said(self) -> str:
        """The line as a screen reader says it."""
        return clauses(part for part in (self.words, self.beneath, self.chip.word if self.chip else "") if part)


class LineButton(QAbstractButton):
    """Shows a line; `chosen(line)` when it is pressed, by Enter too."""

    chosen = Signal(object)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda checked=False: self.chosen.emit(self.line))
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show another line, or the same as it is now."""
        self.line = line
        self.setText(line.words)
        self.setAccessibleName(line.said)
        self.setFixedHeight(self.sizeHint().height())
        self._tell_what_is_cut()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, TWO_LINES if self.line.beneath else DENSE_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the page knows what is above and beside it
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        upper, lower = self._places()
        if line.chip is not None:
            chip = self._chip_place()
            paint_chip(painter, chip, line.chip.tone, line.chip.icon, line.chip.word)
        _words(painter, upper, line.words, _font(line), Colour.SECOND if line.quiet else Colour.INK)
        if line.beneath:
            _words(painter, lower, line.beneath, interface_font(NOTE), Colour.SECOND)

    def _paint_ground(self, painter: QPainter) -> None:
        place = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        ringed = self._ringed and self.hasFocus()
        if not (ringed or self.underMouse() or self.isDown()):
            return
        painter.setPen(colour_now(Colour.BAR) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(colour_now(Colour.SELECTION if ringed or self.isDown() else Colour.HOVER))
        painter.drawRoundedRect(place, RADIUS, RADIUS)

    def _chip_place(self) -> QRect:
        width = chip_width(self.line.chip.word) if self.line.chip else 0
        return QRect(self.width() - INSIDE - width, 0, width, self.height())

    def _places(self) -> tuple[QRect, QRect]:
        """Return where the words and what is beneath them stand; both end before the chip."""
        room = self.rect().adjusted(INSIDE, 0, -INSIDE, 0)
        if self.line.chip is not None:
            room.setRight(self._chip_place().left() - BETWEEN)
        if not self.line.beneath:
            return room, QRect()
        half = room.height() // 2
        return room.adjusted(0, GRID, 0, -half + 1), room.adjusted(0, half, 0, -GRID - 1)

    def _tell_what_is_cut(self) -> None:
        upper, lower = self._places()
        cut = [words for words, place, font in (
            (self.line.words, upper, _font(self.line)), (self.line.beneath, lower, interface_font(NOTE)))
            if words and QFontMetrics(font).horizontalAdvance(words) > place.width()]
        self.setToolTip(plain_tip(*cut))


def _font(line: Line) -> QFont:
    return interface_font(NOTE) if line.quiet else interface_font()


def _words(painter: QPainter, place: QRect, words: str, font: QFont, colour: Colour) -> None:
    painter.setFont(font)
    painter.setPen(colour_now(colour))
    shortened = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shortened)
