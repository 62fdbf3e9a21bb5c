"""A card of the day: its title, its lines, or one sentence when there are none."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bulletin.desk.today import Part
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import SectionTitle, note
from editor.today.line import Line, LineButton


@dataclass(frozen=True)
class Shown:
    """What a card shows: a title, a word beside it, the lines, and what is said when there are none."""

    part: Part
    title: str
    beside: str
    lines: tuple[Line, ...]
    empty: str


class Card(QFrame):
    """One part of the day; `chosen(line)` when a line is pressed."""

    chosen = Signal(object)

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "card")
        self.part, self._shown = shown.part, shown
        self.head, self.empty = SectionTitle(shown.title), note("", wrapping=True)
        self.buttons: list[LineButton] = []
        head, inside = QVBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(INSIDE, 0, INSIDE, GRID)
        head.setSpacing(INSIDE)
        head.addWidget(self.head)
        head.addWidget(self.empty)
        inside.setContentsMargins(INSIDE, BETWEEN - GRID, INSIDE, INSIDE)
        inside.setSpacing(0)
        inside.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        inside.addLayout(self._lines)
        self._fill()

    def show_lines(self, shown: Shown) -> None:
        """Show this; a line that has the keys keeps them wherever it moves."""
        if shown == self._shown:
            return
        held = next((button.line.key for button in self.buttons if button.hasFocus()), "")
        self._shown = shown
        self._fill()
        if held:
            self._give_keys_to(held)

    def _fill(self) -> None:
        shown = self._shown
        self.setAccessibleName(shown.title)
        self.head.set_beside(shown.beside)
        self.empty.setText(shown.empty)
        self.empty.setVisible(not shown.lines)
        for at, line in enumerate(shown.lines):
            if at < len(self.buttons):
                self.buttons[at].show_line(line)
            else:
                self._add(line)
        for button in self.buttons[len(shown.lines):]:
            self._lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        del self.buttons[len(shown.lines):]

    def _add(self, line: Line) -> None:
        made = LineButton(line, self)
        made.chosen.connect(self.chosen)
        self._lines.addWidget(made)
        made.show()  # now, not with the next painting: it may be given the keys at once
        self.buttons.append(made)

    def _give_keys_to(self, key: str) -> None:
        kept = next((button for button in self.buttons if button.line.key == key), None)
        if (button := kept or next(iter(self.buttons), None)) is not None and not button.hasFocus():
            button.setFocus()
