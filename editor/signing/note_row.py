"""The row in which a note is written on what is read: the passage it is on, a field, and the deed on its button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.notes import Anchor, anchor_at
from bulletin.text import Text, plain, title_of
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import button, note

LONGEST, SHOWN = 500, 40


class NoteRow(QWidget):
    """`given(Anchor, str)` is sent with a note that says something, `left` when the row goes away. Esc is safe."""

    given = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: Anchor | None = None
        self.quote, self.edit = note(""), QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(self.tr("写下批注，编辑会看到，不会印出"))
        self.edit.setAccessibleName(self.tr("批注"))
        self.deed = button(self.tr("记下批注"), clicked=self._give)
        self.edit.returnPressed.connect(self._give)
        self.edit.textChanged.connect(lambda words: self.deed.setEnabled(bool(words.strip())))
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.hide()

    def ask(self, anchor: Anchor, whole: bool) -> None:
        """Ask what is to be said of this passage; `whole` when it stands for all of the text."""
        self._anchor = anchor
        quote = " ".join(anchor.quote.split())
        shown = quote if len(quote) <= SHOWN else f"{quote[:SHOWN]}…"
        words = self.tr("对全篇的批注（要批注某一处，先在清样上选中文字）") if whole else self.tr("批注　“{quote}”")
        self.quote.setText(words.format(quote=shown))
        self.edit.clear()
        self.deed.setEnabled(False)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away without doing anything."""
        self._anchor = None
        self.hide()
        self.left.emit()

    def _give(self) -> None:
        words, anchor = self.edit.text().strip(), self._anchor
        if words and anchor is not None:
            self.leave()
            self.given.emit(anchor, words)

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
        around.setContentsMargins(EDGE, 0, EDGE, INSIDE)
        around.addWidget(card)


def anchor_of(text: Text, words: str, before: int) -> Anchor | None:
    """Return the place of `words` in `text`, of several the one with `before` of them in front; None without one."""
    whole, at = plain(text), -1
    for _ in range(before + 1):
        found = whole.find(words, at + 1) if words else -1
        if found < 0:
            break
        at = found
    return anchor_at(whole, at, at + len(words)) if at >= 0 else None


def anchor_of_whole(text: Text) -> Anchor:
    """Return the place a note on all of `text` is on: its title, else its first line."""
    whole, title = plain(text), title_of(text)
    at = max(0, whole.find(title))
    end = at + len(title) if title and title in whole else whole.find("\n") if "\n" in whole else len(whole)
    return anchor_at(whole, at, max(end, at + 1))
