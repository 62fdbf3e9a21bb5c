"""A field for a whole number: typed, or stepped with ↑ and ↓; the style's own spin boxes have no room for theirs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NumberField(QLineEdit):
    """`changed` with every other number. Where nothing is typed it is `least`, shown as `blank` if there are words."""

    changed = Signal(int)

    def __init__(self, least: int, most: int, value: int, blank: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._blank = least, most, blank
        self.setPlaceholderText(blank)
        self.setValidator(QIntValidator(0, most, self))
        self.setFixedWidth(72)
        self.set_value(value)
        self.textChanged.connect(lambda words: self.changed.emit(self.value()))

    def value(self) -> int:
        """Return the number; what is below the least, or nothing, is the least."""
        words = self.text().strip()
        return max(self._least, min(self._most, int(words))) if words.isdecimal() else self._least

    def set_value(self, value: int) -> None:
        """Show another number."""
        shown = max(self._least, min(self._most, value))
        self.setText("" if self._blank and shown == self._least else str(shown))

    def set_least(self, least: int) -> None:
        """Let nothing stand that is smaller."""
        self._least = least
        if self.value() != int(self.text() or 0) and not (self._blank and not self.text()):
            self.set_value(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.set_value(self.value() + (1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)
