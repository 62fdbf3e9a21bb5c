"""The search box: an icon, a placeholder, and a question asked when the typing pauses."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.shell.icons import icon
from editor.shell.theme import style

PAUSE_MS = 150


class SearchBox(QLineEdit):
    """Sends `asked(str)` when no key came for `pause` milliseconds, and at once on Enter; Esc empties it."""

    asked = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, pause: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        style(self, "search")
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._ask_again)

    def put(self, words: str) -> None:
        """Let `words` stand in the box as asked already."""
        blocked = self.blockSignals(True)
        self.setText(words)
        self.blockSignals(blocked)
        self._pause.stop()
        self._last = words.strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _on_text(self) -> None:
        self._pause.start()

    def _ask_again(self) -> None:
        self._last = ""
        self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._last:
            self._last = words
            self.asked.emit(words)
