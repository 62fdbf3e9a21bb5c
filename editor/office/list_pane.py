"""The pane at the left of a settings page: a head over a list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import line


def list_pane(head: QWidget, rows: QWidget, width: int) -> QWidget:
    """Return the pane, at least `width` pixels wide."""
    pane = QWidget()
    style(pane, "pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    pane.setMinimumWidth(width)
    above = QVBoxLayout()
    above.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
    above.addWidget(head)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(above)
    column.addWidget(line())
    column.addWidget(rows, 1)
    return pane
