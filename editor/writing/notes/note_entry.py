"""The row in which a note on a passage is written: the passage, a field, and the deed on its button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.notes import Anchor
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import button, note
from editor.writing.normal import clean

LONGEST = 500
SHOWN = 40


class NoteEntry(QWidget):
    """`given(Anchor, str)` is sent with a note that says something, `left` when the row goes away. Esc is safe."""

    given = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: Anchor | None = None
        self.quote = note("")
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(self.tr("写下批注，只在编辑部内看，不会印出"))
        self.edit.setAccessibleName(self.tr("批注"))
        self.edit.returnPressed.connect(self.give)
        self.deed = button(self.tr("记下批注"), clicked=self.give)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.edit.textChanged.connect(lambda words: self.deed.setEnabled(bool(words.strip())))
        self.hide()

    def ask(self, anchor: Anchor) -> None:
        """Ask what is to be said of this passage."""
        self._anchor = anchor
        self.quote.setText(self.tr("批注　“{quote}”").format(quote=shortened(anchor.quote, SHOWN)))
        self.edit.clear()
        self.deed.setEnabled(False)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give(self) -> None:
        """Send what was written and go away."""
        words, anchor = clean(self.edit.text()).strip(), self._anchor
        if words and anchor is not None:
            self.leave()
            self.given.emit(anchor, words)

    def leave(self) -> None:
        """Go away."""
        self._anchor = None
        self.hide()
        self.left.emit()

    def _lay_out(self) -> None:
        card = QFrame()
        style(card, "card")
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.edit, 1)
        foot.addWidget(button(self.tr("取消 Esc"), clicked=self.leave))
        foot.addWidget(self.deed)
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(self.quote)
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        around.addWidget(card)


def shortened(words: str, most: int) -> str:
    """Return `words` on one line, its middle left out beyond `most` characters."""
    line = " ".join(words.split())
    half = most // 2
    return line if len(line) <= most else f"{line[:half]}…{line[-half:]}"
