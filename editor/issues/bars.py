"""Bars above the board: an issue that was printed just now, an issue whose printing was cut off."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import IconLabel, button, quiet_button


class Bar(QWidget):
    """A sentence with an icon and some actions; it stays until it is closed or has nothing to say."""

    def __init__(self, icon_name: str, colour: Colour, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(BETWEEN, 0, BETWEEN, INSIDE)
        around.addWidget(card)
        self._words = QLabel()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setWordWrap(True)
        self._row = QHBoxLayout(card)
        self._row.setContentsMargins(12, INSIDE, INSIDE, INSIDE)
        self._row.setSpacing(INSIDE)
        self._row.addWidget(IconLabel(icon_name, role=colour))
        self._row.addWidget(self._words, 1)
        if closable:
            self._row.addWidget(quiet_button("x", self.tr("关闭提示"), clicked=self.hide))
        self.hide()

    def add(self, words: str, icon_name: str, clicked: Callable[[], object]) -> QPushButton:
        """Put an action before the closing cross."""
        made = button(words, icon_name, clicked=clicked)
        self._row.insertWidget(2 + sum(isinstance(each, QPushButton) for each in self.actions_shown()), made)
        return made

    def actions_shown(self) -> list[QPushButton]:
        """Return the actions that have words, from the left."""
        items = [self._row.itemAt(at) for at in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton) and widget.text()]

    def say(self, words: str) -> None:
        """Show `words`; an empty text takes the bar away."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()
