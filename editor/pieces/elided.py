"""Words of others, shown as they are: a label for what may be long, and tool tips that take no sign for HTML."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


def plain_tip(*lines: str) -> str:
    """Return a tool tip of these lines; those that are empty are left out. `<li@qinghe.example>` stays what it is."""
    said = "<br>".join(escape(line) for line in lines if line)
    return f"<qt>{said}</qt>" if said else ""


class Elided(QLabel):
    """Its middle is left out where there is no room: it shrinks to nothing rather than widen what it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
