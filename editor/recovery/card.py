"""The card in the middle of the window on which one sheet at a time stands, instead of the places."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor.shell.theme import style

WIDTH = 720


class CardPage(QWidget):
    """As high as the sheet that is shown, not as the highest of them; it scrolls where the window is small."""

    def __init__(self, sheets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[QWidget] = []
        card = QFrame()
        style(card, "card")
        card.setFixedWidth(WIDTH)
        self._inside = QVBoxLayout(card)
        self._inside.setContentsMargins(32, 28, 32, 24)
        for sheet in sheets:
            self.add_sheet(sheet)
        # In a row of its own: aligned in the column, its height would be reckoned for the width of the window.
        middle = QWidget()
        row, column = QHBoxLayout(), QVBoxLayout(middle)
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def add_sheet(self, sheet: QWidget) -> None:
        """Let another sheet stand on the card, hidden for now."""
        sheet.hide()
        self._sheets.append(sheet)
        self._inside.addWidget(sheet)

    def drop_sheet(self, sheet: QWidget) -> None:
        """Take a sheet off the card for good."""
        self._sheets.remove(sheet)
        self._inside.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def show_sheet(self, sheet: QWidget) -> None:
        """Show one of the sheets and hide the others."""
        for each in self._sheets:
            if each is not sheet:
                each.hide()
        sheet.show()
