"""The clock of the next deadline in the top bar: when, how long from now, and in which matter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.shell.colours import Colour
from editor.shell.countdown import LOOKS, Due, Pace, due_words, left_words, pace_of
from editor.shell.fonts import interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import GRID, INSIDE, RADIUS, colour_now

HEIGHT, SIGN, MOST_TITLE = 32, 16, 176


class DeadlineClock(QAbstractButton):
    """Shows the deadline that comes first, or the oldest one that is over; hidden while there is none.

    `asked(event id)` is sent when it is clicked. It knows what time it is only from `tick`.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due: Due | None = None
        self._others, self._when, self._left, self._pace = 0, "", "", Pace.RUNNING
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("没有时限"))
        self.clicked.connect(self._ask)
        self.hide()

    def show_dues(self, dues: Sequence[Due], now: datetime) -> None:
        """Take these deadlines; the soonest is shown."""
        self._due = min(dues, key=lambda due: due.at, default=None)
        self._others = max(0, len(dues) - 1)
        self.setVisible(self._due is not None)
        self._when = ""
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Say what is left at `now`; painted only when the words change."""
        due = self._due
        if due is None:
            return
        said = due_words(due.at, now), left_words(due.at, due.known_at, now), pace_of(due.at, due.known_at, now)
        if said == (self._when, self._left, self._pace):
            return
        self._when, self._left, self._pace = said
        self.setAccessibleName(self.words())
        tip = self.tr("{title}：{what}") + ("\n" + self.tr("另有 {count} 个时限") if self._others else "")
        self.setToolTip(tip.format(title=due.title, what=due.what, count=self._others))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what is shown, as a screen reader hears it; empty while there is none."""
        if self._due is None:
            return ""
        return " ".join((self._head(), self._left, self._due.title))

    def pace(self) -> Pace:
        """Return how the clock shown goes."""
        return self._pace

    def sizeHint(self) -> QSize:
        return QSize(self._fixed_width() + min(MOST_TITLE, self._width(self._title(), False) + INSIDE) + GRID, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._fixed_width() + INSIDE, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, sign = LOOKS[self._pace]
        colour = colour_now(Colour(tone.value))
        self._ground(painter, colour)
        place = self.rect().adjusted(INSIDE + 2, 0, -INSIDE, 0)
        if loaded():
            paint_icon(painter, QRect(place.left(), (HEIGHT - SIGN) // 2, SIGN, SIGN), sign, colour)
        at = place.left() + SIGN + GRID + 2
        for words, ink, strong, width in (
            (self._head(), colour_now(Colour.SECOND), False, self._width(self._head(), False)),
            (self._left, colour, True, self._left_width()),
        ):
            self._write(painter, QRect(at, 0, width, HEIGHT), words, ink, interface_font(semibold=strong))
            at += width + INSIDE
        font = interface_font()
        words = QFontMetrics(font).elidedText(self._title(), Qt.TextElideMode.ElideRight, place.right() - at)
        self._write(painter, QRect(at, 0, place.right() - at, HEIGHT), words, colour_now(Colour.INK), font)

    def _ground(self, painter: QPainter, colour: QColor) -> None:
        edge = QColor(colour)
        edge.setAlpha(255 if self.hasFocus() else 110)
        painter.setPen(colour_now(Colour.BAR) if self.hasFocus() else edge)
        painter.setBrush(colour_now(Colour.HOVER if self.underMouse() else Colour.SURFACE))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _write(self, painter: QPainter, place: QRect, words: str, ink: QColor, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _head(self) -> str:
        head = self.tr("时限 {when}") if self._pace is Pace.LATE else self.tr("下一时限 {when}")
        return head.format(when=self._when)

    def _title(self) -> str:
        return self._due.title if self._due else ""

    def _left_width(self) -> int:
        # As wide as the widest figures of the same form, so that nothing beside it moves from minute to minute.
        return self._width("".join("0" if each.isdecimal() else each for each in self._left), True)

    def _fixed_width(self) -> int:
        return (INSIDE + 2 + SIGN + GRID + 2 + self._width(self._head(), False) + INSIDE + self._left_width() + INSIDE
                + INSIDE)

    def _width(self, words: str, semibold: bool) -> int:
        return QFontMetrics(interface_font(semibold=semibold)).horizontalAdvance(words)

    def _ask(self) -> None:
        if self._due is not None:
            self.asked.emit(self._due.event_id)
