"""What was just done with the whole text, over the list of problems, with the way to the list of changes."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button


class DoneNews(QFrame):
    """Stays until it is read or another draft is opened. `left` is sent when it is sent away."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        style(self.words, "status-good")
        self._look: Callable[[], object] = self.hide
        self.see = button(self.tr("看清单"), clicked=lambda: self._look())
        self.away = button(self.tr("知道了"), clicked=self._leave)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for made in (self.see, self.away):
            style(made, "small")
            row.addWidget(made)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        column.setSpacing(GRID + 2)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def say(self, words: str, look: Callable[[], object]) -> None:
        """Say `words`; `look` shows the list of changes."""
        self._look = look
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
