"""The left rail: the places as icon, word and count; icons only when collapsed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.desk_commands import place_commands
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.screen import Place
from editor.shell.theme import BETWEEN, GRID, ICON, INSIDE, RADIUS, colour_now, style

WIDE, NARROW, ITEM = 168, 56, 40
LOW_ITEM = 28  # in a low window, so that all places stay in sight


class RailButton(QAbstractButton):
    """One place of the rail."""

    def __init__(self, icon_name: str, words: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._count, self._collapsed, self._tip = icon_name, 0, False, tip
        self.setText(words)
        self.setCheckable(True)
        self.setMinimumHeight(LOW_ITEM)
        self.setMaximumHeight(ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def set_count(self, count: int) -> None:
        """Show `count` at the right; nothing for zero."""
        self._count = count
        self._name()
        self.update()

    def count(self) -> int:
        """Return the count shown."""
        return self._count

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon only; the word moves into the tool tip."""
        self._collapsed = collapsed
        self._name()
        self.update()

    def show_as(self, icon_name: str, words: str) -> None:
        """Show another icon and word."""
        self._icon_name = icon_name
        self.setText(words)
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(NARROW if self._collapsed else WIDE, ITEM)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        chosen = self.isChecked()
        if loaded():
            role = Colour.BAR if chosen else Colour.SECOND
            paint_icon(painter, self._sign(), self._icon_name, colour_now(role))
        if not self._collapsed:
            painter.setFont(interface_font(semibold=chosen))
            painter.setPen(colour_now(Colour.INK if chosen else Colour.SECOND))
            place = self.rect().adjusted(BETWEEN + ICON + INSIDE + GRID, 0, -INSIDE - self._count_width(), 0)
            words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if self._count:
            self._paint_count(painter)

    def _sign(self) -> QRect:
        left = (self.width() - ICON) // 2 if self._collapsed else BETWEEN
        return QRect(left, (self.height() - ICON) // 2, ICON, ICON)

    def _paint_ground(self, painter: QPainter) -> None:
        place = self.rect().toRectF().adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour_now(Colour.SELECTION if self.isChecked() else Colour.HOVER))
            painter.drawRoundedRect(place, RADIUS, RADIUS)
        if self.isChecked():
            painter.setBrush(colour_now(Colour.BAR))
            painter.drawRoundedRect(QRect(0, self.height() // 2 - 9, 2, 18), 1, 1)
        if self.hasFocus():
            painter.setPen(colour_now(Colour.BAR))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _count_words(self) -> str:
        return "99+" if self._count > 99 else str(self._count) if self._count else ""

    def _count_width(self) -> int:
        """Return the room the count takes from the word beside it, px; 0 where nothing is counted."""
        words = self._count_words()
        return QFontMetrics(interface_font(NOTE)).horizontalAdvance(words) + GRID if words else 0

    def _paint_count(self, painter: QPainter) -> None:
        words = self._count_words()
        painter.setFont(interface_font(NOTE if not self._collapsed else 10))
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        if self._collapsed:
            place = QRect(self.width() // 2 + 4, 4, max(14, width + 6), 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_now(Colour.SECOND))
            painter.drawRoundedRect(place, 7, 7)
            painter.setPen(colour_now(Colour.WINDOW))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            return
        painter.setPen(colour_now(Colour.INK if self.isChecked() else Colour.SECOND))
        painter.drawText(self.rect().adjusted(0, 0, -BETWEEN + GRID, 0),
                         Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _name(self) -> None:
        counted = self.tr("{word}，{count} 项").format(word=self.text(), count=self._count)
        self.setAccessibleName(counted if self._count else self.text())
        tip = joining.apart((self.text(), self._tip)) if self._collapsed and self._tip else self._tip
        self.setToolTip(tip or (self.text() if self._collapsed else ""))


class Rail(QWidget):
    """The places in their order; `chosen(name)` asks for one, `collapsed_changed(bool)` tells the width."""

    chosen = Signal(str)
    collapsed_changed = Signal(bool)

    def __init__(self, places: Sequence[Place], collapsed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._collapsed = not collapsed
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, BETWEEN, INSIDE, INSIDE)
        column.setSpacing(GRID // 2)
        for place, way in zip(places, place_commands(places), strict=True):
            column.addWidget(self._button(place, "".join(way.keys)))
        column.addStretch()
        self._fold = RailButton("caret-double-left", self.tr("收起"), "Ctrl+B")
        self._fold.setCheckable(False)
        self._fold.clicked.connect(self.toggle)
        column.addWidget(self._fold)
        self.toggle()

    def toggle(self) -> None:
        """Collapse or unfold."""
        self._collapsed = not self._collapsed
        self.setFixedWidth(NARROW if self._collapsed else WIDE)
        for button in (*self._buttons.values(), self._fold):
            button.set_collapsed(self._collapsed)
        self._fold.show_as("caret-double-right" if self._collapsed else "caret-double-left",
                           self.tr("展开") if self._collapsed else self.tr("收起"))
        self.collapsed_changed.emit(self._collapsed)

    @property
    def is_collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._collapsed

    def show_chosen(self, name: str) -> None:
        """Mark the place called `name`."""
        self._buttons[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        """Show `count` beside the place called `name`."""
        self._buttons[name].set_count(count)

    def button(self, name: str) -> RailButton:
        """Return the button of the place called `name`."""
        return self._buttons[name]

    def _button(self, place: Place, keys: str) -> RailButton:
        made = RailButton(place.icon, place.title, keys)
        made.clicked.connect(lambda checked=False, name=place.name: self.chosen.emit(name))
        self._group.addButton(made)
        self._buttons[place.name] = made
        return made
