"""Headings and running texts of the sheets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.shell.theme import style


def heading(words: str = "") -> QLabel:
    """Return the heading of a sheet."""
    made = QLabel(words)
    made.setWordWrap(True)
    style(made, "screen-title")
    return made


def running(words: str = "", role: str = "second") -> QLabel:
    """Return a paragraph that wraps and can be copied; what a file says is never markup."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    style(made, role)
    return made
