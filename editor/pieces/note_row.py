"""The row in which a note is written on what is read: the passage it is on, a field, and the deed on its button."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.notes import Anchor
from editor.pieces.cleaning import clean, shortened
from editor.pieces.kept_words import KeptWords
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import button, note

LONGEST, SHOWN = 500, 40


class NoteRow(QWidget):
    """`given(Anchor, str)` is sent with a note that says something, `left` when the row goes away. Esc is safe.

    What was written and not given stays for who comes back to the same passage. `place` is where the row stands,
    `hint` says to whom a note is shown.
    """

    given = Signal(object, str)
    left = Signal()

    def __init__(self, frame: Frame, place: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: Anchor | None = None
        self._kept = KeptWords(frame, place)
        self.quote, self.edit = note(""), QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(self.tr("批注"))
        self.deed = button(self.tr("记下批注"), clicked=self.give)
        self.edit.returnPressed.connect(self.give)
        self.edit.textChanged.connect(self._written)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.hide()

    def ask(self, draft_id: str, anchor: Anchor, head: str = "") -> None:
        """Ask what is to be said of this passage of a draft; `head` stands over the field instead of the passage."""
        self._anchor = anchor
        head = head or self.tr("批注　“{quote}”").format(quote=shortened(anchor.quote, SHOWN))
        self.quote.setText(head)
        with QSignalBlocker(self.edit):
            self.edit.clear()
        self._kept.begin(f"note {draft_id} {anchor.quote}", head, {"words": self.edit})
        self.deed.setEnabled(bool(self.edit.text().strip()))
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give(self) -> None:
        """Send what was written and go away."""
        words, anchor = clean(self.edit.text()).strip(), self._anchor
        if words and anchor is not None:
            self._kept.forget()
            self.leave()
            self.given.emit(anchor, words)

    def leave(self) -> None:
        """Go away; what is written is there again for the same passage."""
        self._anchor = None
        self.hide()
        self.left.emit()

    def _written(self, words: str) -> None:
        self.deed.setEnabled(bool(words.strip()))
        self._kept.keep()

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
