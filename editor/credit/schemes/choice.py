"""A choice in a form: the wheel turns the form, not the choice."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Chosen with a click or the arrow keys, never by the wheel passing over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
