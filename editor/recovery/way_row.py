"""One way out: what it is called, what it does and costs, and the button that goes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell import joining
from editor.shell.theme import BETWEEN, GRID, ROW, style
from editor.shell.widgets import button, note

_BUTTON = 104


class WayRow(QWidget):
    """Title and sentence at the left, the button at the right; `add` puts more under the sentence."""

    def __init__(self, title: str, sentence: str, verb: str, go: Callable[[], object], main: bool = False) -> None:
        super().__init__()
        head, self.sentence = QLabel(title), note(sentence, wrapping=True)
        style(head, "pane-title")
        self.button = button(verb, main=main, clicked=go)
        self.button.setMinimumSize(_BUTTON, ROW)
        self.button.setAccessibleName(joining.of(title, verb) if verb not in title else title)
        self.button.setAccessibleDescription(sentence)
        self._words = QVBoxLayout()
        self._words.setSpacing(GRID)
        self._words.addWidget(head)
        self._words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN * 2)
        row.addLayout(self._words, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)

    def add(self, widget: QWidget) -> None:
        """Put a control under the sentence."""
        self._words.addWidget(widget)
