"""The state chip: icon, word and colour, as a widget and as a painting for lists."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import RADIUS, colour_now

HEIGHT, SIGN, PADDING, GAP = 22, 14, 8, 4


class Tone(StrEnum):
    """What a state means to the reader; the colour follows."""

    NEUTRAL = Colour.SECOND.value
    GOOD = Colour.GOOD.value
    WARNING = Colour.WARNING.value
    URGENT = Colour.MAIN.value
    INFORMATION = Colour.INFORMATION.value


def chip_width(word: str) -> int:
    """Return how many pixels a chip with `word` takes."""
    return PADDING + SIGN + GAP + QFontMetrics(interface_font(NOTE)).horizontalAdvance(word) + PADDING


def paint_chip(painter: QPainter, rect: QRect, tone: Tone, icon: str, word: str) -> None:
    """Paint a chip at the left of `rect`, in the middle of its height; it takes `chip_width(word)` pixels."""
    colour = colour_now(Colour(tone.value))
    place = QRect(rect.left(), rect.center().y() - HEIGHT // 2 + 1, chip_width(word), HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground = QColor(colour), QColor(colour)
    edge.setAlpha(90)
    ground.setAlpha(0)
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if loaded():
        paint_icon(painter, QRect(place.left() + PADDING, place.center().y() - SIGN // 2 + 1, SIGN, SIGN), icon, colour)
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour)
    painter.drawText(place.adjusted(PADDING + SIGN + GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()


class Chip(QWidget):
    """A chip standing in a layout; screen readers hear the word."""

    def __init__(self, word: str, tone: Tone = Tone.NEUTRAL, icon: str = "circle",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(word, tone, icon)

    def show_state(self, word: str, tone: Tone, icon: str) -> None:
        """Show another state."""
        self._word, self._tone, self._icon = word, tone, icon
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """Return the word shown."""
        return self._word

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._word), HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._tone, self._icon, self._word)
