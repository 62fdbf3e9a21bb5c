"""How the screen looks while something is held over it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.shell.colours import Colour
from editor.shell.fonts import PANE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import INSIDE, RADIUS, colour_now

SIGN = 40


class DropLook(QWidget):
    """Lies over the screen while something is held over it: a dashed frame and a sentence."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentence = self.tr("松开即可收稿")
        self.setAccessibleName(self._sentence)
        self.hide()

    def cover(self) -> None:
        """Appear over the whole screen."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colour_now(Colour.SELECTION))
        ground.setAlpha(240)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(colour_now(Colour.BAR), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE), RADIUS, RADIUS)
        middle = self.rect().center()
        if loaded():
            sign = QRect(middle.x() - SIGN // 2, middle.y() - SIGN - 8, SIGN, SIGN)
            paint_icon(painter, sign, "download-simple", colour_now(Colour.BAR))
        painter.setFont(interface_font(PANE, semibold=True))
        painter.setPen(colour_now(Colour.INK))
        words = QRect(0, middle.y() + 8, self.width(), 28)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._sentence)
