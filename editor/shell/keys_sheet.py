"""The keys valid here, shown by F1."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.screen import Keys
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line


class KeysSheet(QDialog):
    """Two groups of keys: those of the screen and those of the window. Esc and F1 close it."""

    def __init__(self, title: str, here: Keys, everywhere: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("快捷键"))
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(12)
        if here:
            self._add(column, title, here)
            column.addWidget(line())
        self._add(column, self.tr("各处通用"), everywhere)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("关闭"), clicked=self.reject))
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, title: str, keys: Keys) -> None:
        head = QLabel(title)
        style(head, "pane-title")
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        for row, (pressed, words) in enumerate(keys):
            key = QLabel(pressed)
            style(key, "key")
            grid.addWidget(key, row, 0, alignment=Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(words), row, 1)
        column.addLayout(grid)
