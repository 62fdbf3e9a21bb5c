"""Choosing who signs in with the arrow keys while the password has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class ArrowsChoose(QObject):
    """Up and Down in `editor`, which has no use for them, choose the person above or below in `people`."""

    def __init__(self, editor: QLineEdit, people: QListWidget) -> None:
        super().__init__(editor)
        self._people = people
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in _STEPS:
            return False
        row = self._people.currentRow() + _STEPS[event.key()]
        if 0 <= row < self._people.count():
            self._people.setCurrentRow(row)
        return True
