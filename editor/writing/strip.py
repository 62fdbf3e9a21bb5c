"""A strip over the text that says what is to be known about it and offers what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import IconLabel, button

Offer = tuple[str, Callable[[], object]]


class Strip(QFrame):
    """It stays until something is chosen or another draft is opened; never a window of its own.

    `focus_leaves` is sent before a button that has the keyboard goes away.
    """

    focus_leaves = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = IconLabel("info", 16, Colour.INFORMATION)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(BETWEEN, 6, BETWEEN, 6)
        self._row.setSpacing(INSIDE)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    def say(self, words: str, *offers: Offer, colour: Colour = Colour.INFORMATION) -> None:
        """Show `words` and a button for each of `offers`; choosing one does its deed."""
        self._clear()
        self._words.setText(words)
        self.setAccessibleName(words)
        self._icon.show_icon("warning-circle" if colour is not Colour.INFORMATION else "info", colour)
        for name, deed in offers:
            made = button(name, clicked=deed)
            style(made, "small")
            self.buttons.append(made)
            self._row.addWidget(made)
        self.show()

    def leave(self) -> None:
        """Go away; the keyboard goes back to the text, not to the next tool."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.focus_leaves.emit()
        self._clear()
        self._words.setText("")
        self.hide()

    def words(self) -> str:
        """Return what is said; empty when nothing is."""
        return self._words.text()

    def choose(self, name: str) -> None:
        """Do what the button called `name` does."""
        next(each for each in self.buttons if each.text() == name).click()

    def _clear(self) -> None:
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = []

