"""Noticing that CapsLock seems to be on: what is typed into a password cannot be seen.

Qt does not tell the state of that key; a letter that comes large without Shift, or small with it, does.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class CapsWatch(QObject):
    """Sends `seems_on(bool)` after each letter typed into `editor`, and False when the key itself is pressed again."""

    seems_on = Signal(bool)

    def __init__(self, editor: QLineEdit) -> None:
        super().__init__(editor)
        self._on = False
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._hear(event)
        return False

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock and self._on:
            self._tell(False)
        letter = event.text()
        if len(letter) == 1 and letter.isascii() and letter.isalpha():
            self._tell(letter.isupper() != bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _tell(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.seems_on.emit(on)
