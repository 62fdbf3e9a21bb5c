"""The heading of a group that folds: a caret, its name, how many, and what should be looked at."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.rows import PADDING
from editor.shell.theme import GRID, INSIDE, ROW, colour_now

SIGN = 14


class Fold(QAbstractButton):
    """Open until it is clicked or Space is pressed on it; `toggled` (of every button) tells."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._count, self._care = name, "", ""
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._name_it)
        self._name_it()

    def is_open(self) -> bool:
        """Return whether the group is shown."""
        return self.isChecked()

    def show_count(self, count: str, care: str = "") -> None:
        """Say how many there are, and of what to take care."""
        self._count, self._care = count, care
        self._name_it()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), colour_now(Colour.HOVER))
        if self.hasFocus():
            painter.setPen(colour_now(Colour.BAR))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        at = PADDING
        if loaded():
            sign = "caret-down" if self.isChecked() else "caret-right"
            self._sign(painter, at, sign, Colour.SECOND)
        at += SIGN + GRID
        at = self._write(painter, at, self._name, True, Colour.INK) + INSIDE
        at = self._write(painter, at, self._count, False, Colour.SECOND) + INSIDE
        if self._care:
            if loaded():
                self._sign(painter, at, "hourglass-medium", Colour.WARNING)
            self._write(painter, at + SIGN + GRID, self._care, False, Colour.WARNING)

    def _sign(self, painter: QPainter, at: int, sign: str, colour: Colour) -> None:
        paint_icon(painter, QRect(at, (self.height() - SIGN) // 2, SIGN, SIGN), sign, colour_now(colour))

    def _write(self, painter: QPainter, at: int, words: str, strong: bool, colour: Colour) -> int:
        """Write from `at` on and return where the words end."""
        font = interface_font(semibold=True) if strong else interface_font(NOTE)
        painter.setFont(font)
        painter.setPen(colour_now(colour))
        room = max(0, self.width() - PADDING - at)
        shortened = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(at, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shortened)
        return at + QFontMetrics(font).horizontalAdvance(shortened)

    def _name_it(self) -> None:
        state = self.tr("已展开") if self.isChecked() else self.tr("已折叠")
        self.setAccessibleName(joining.clauses(part for part in (self._name, self._count, self._care, state) if part))
