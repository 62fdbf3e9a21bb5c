"""Small parts every screen is made of."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.shell.colours import Colour
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, GRID, INSIDE, style

_LEAST_WORDS = 40  # px that words keep when they yield


class _Button(QPushButton):
    """Enter presses it as Space does; in a sheet with a main button Enter is that one's, as Qt has it. Ctrl+Enter does
    what the sheet is for, wherever one is in it.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and not self.autoDefault() and not self._is_beside_main():
            self.click()
            return
        super().keyPressEvent(event)

    def _is_beside_main(self) -> bool:
        window = self.window()
        return isinstance(window, QDialog) and any(
            each.isDefault() and each.isVisible() for each in window.findChildren(QPushButton))


def button(words: str, icon_name: str = "", main: bool = False,
           clicked: Callable[[], object] | None = None) -> QPushButton:
    """Return a button named by its verb; `main` is for the one main action of a view."""
    made = _Button(words)
    style(made, "main" if main else "plain")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setIcon(icon(icon_name))
        made.setIconSize(ICON_SIZE)
    if clicked is not None:
        made.clicked.connect(lambda checked=False: clicked())
    return made


def quiet_button(icon_name: str, words: str, clicked: Callable[[], object] | None = None) -> QPushButton:
    """Return a flat button showing only an icon; `words` are its tool tip and its accessible name."""
    made = button("", icon_name, clicked=clicked)
    style(made, "quiet")
    made.setToolTip(words)
    made.setAccessibleName(words)
    return made


def note(words: str, wrapping: bool = False) -> QLabel:
    """Return a 12-pixel note in the second ink."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)  # what a file or a person says is never markup
    style(made, "note")
    made.setWordWrap(wrapping)
    return made


def line(vertical: bool = False) -> QFrame:
    """Return a line one pixel thick."""
    made = QFrame()
    style(made, "line")
    made.setFixedWidth(1) if vertical else made.setFixedHeight(1)
    return made


def splitter(name: str, settings: Settings, *panes: QWidget, shares: tuple[int, ...] = ()) -> QSplitter:
    """Return a splitter over `panes` that remembers itself as `name`; `shares` are the first proportions."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    for number, pane in enumerate(panes):
        made.addWidget(pane)
        made.setStretchFactor(number, shares[number] if shares else 1)
    if not made.restoreState(settings.splitter(name)) and shares:
        made.setSizes([share * 100 for share in shares])
    made.splitterMoved.connect(lambda: settings.keep_splitter(name, made.saveState()))
    return made


class Yielding(QLabel):
    """Words that yield to what stands beside them where there is no room: cut at their end, whole in the tool tip."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _LEAST_WORDS), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, words)

    def setText(self, words: str) -> None:
        super().setText(words)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if is_cut else "")


class SectionTitle(QWidget):
    """The title of a pane, semibold, with a quiet note beside it (the number of rows, always stated)."""

    def __init__(self, title: str, beside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._beside = Yielding(title), Yielding(beside)
        style(self._title, "pane-title")
        style(self._beside, "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self._title)
        row.addWidget(self._beside)
        row.addStretch()

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_beside(self, words: str) -> None:
        """Change the note: `共 128 篇，选中 3 篇`."""
        self._beside.setText(words)


class EmptyState(QWidget):
    """What an empty list shows: one sentence and one action. `acted` is sent when the action is chosen."""

    acted = Signal()

    def __init__(self, sentence: str, action: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(BETWEEN)
        column.addStretch(2)
        if icon_name:
            picture = IconLabel(icon_name, 32)
            column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._sentence = QLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style(self._sentence, "second")
        column.addWidget(self._sentence)
        self.action = button(action, clicked=self.acted.emit)
        self.action.setVisible(bool(action))
        column.addWidget(self.action, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def add(self, control: QWidget) -> None:
        """Put a second control under the action."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, control, alignment=Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, sentence: str, action: str = "") -> None:
        """Say something else, for example after a search without hits."""
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))


class Field(QWidget):
    """A label above, an editor below, an error in words under it."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._name = name = note(label)
        self._error = QLabel()
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        style(self._error, "error")
        self._error.setWordWrap(True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (name, editor, self._error):
            column.addWidget(part)

    def call(self, label: str) -> None:
        """Call it something else."""
        self._name.setText(label)
        self.editor.setAccessibleName(label)

    def show_error(self, words: str) -> None:
        """Show `words` under the editor; an empty text takes them away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
        style(self.editor, "wrong" if words else "")

    def error(self) -> str:
        """Return the words shown under the editor."""
        return self._error.text()


class IconLabel(QWidget):
    """An icon standing alone, in the colour of a role."""

    def __init__(self, name: str, side: int = 18, role: Colour = Colour.SECOND, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(name, role)
        self.setFixedSize(side, side)

    def show_icon(self, name: str, role: Colour) -> None:
        """Show another icon."""
        self._icon = icon(name, role)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())
