"""The keys valid here, shown by F1."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.screen import Keys
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line

FEW, COLUMNS = 10, 3  # more keys than a few stand in columns, so that the sheet is no higher than a small screen


class KeysSheet(QDialog):
    """Two groups of keys: those of the screen and those of the window. Esc and F1 close it."""

    def __init__(self, title: str, here: Keys, everywhere: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("快捷键"))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(12)
        if here:
            self._add(column, title, here, COLUMNS if len(here) > FEW else 1)
            column.addWidget(line())
        self._add(column, self.tr("各处通用"), everywhere, COLUMNS if len(here) > FEW else 1)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("关闭"), clicked=self.reject))
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, title: str, keys: Keys, columns: int) -> None:
        head = QLabel(title)
        style(head, "pane-title")
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(INSIDE)
        rows = -(-len(keys) // columns)
        for number, (pressed, words) in enumerate(keys):
            key, place = QLabel(pressed), 2 * (number // rows)
            style(key, "key")
            grid.setColumnMinimumWidth(place, 96)
            grid.setColumnStretch(place + 1, 1)
            grid.addWidget(key, number % rows, place, alignment=Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(words), number % rows, place + 1)
        column.addLayout(grid)
