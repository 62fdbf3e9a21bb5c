"""The end of the first hour: all that will be made, to be looked over; then what was made, and three next steps."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.first_hour.step import Step, scrolled
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import IconLabel, button, line, note

_LINK = 20


class LookOver(Step):
    """Each step with what will be made of it; `wanted(name)` leads back to one."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("look over")
        self.call(self.tr("核对并建立"), self.tr("按“建立档案”才写文件。要改哪一项，点它后面的“改”。"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(INSIDE)
        self._grid.setColumnStretch(1, 1)
        self.wrong = QLabel()
        style(self.wrong, "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.column.addWidget(scrolled(self._grid), 1)
        self.column.addWidget(self.wrong)
        self._shown: list[tuple[str, tuple[str, ...]]] = []

    def show_steps(self, steps: Iterable[Step], skipped: frozenset[str]) -> None:
        """List the steps; of one that is left out it says where it is set later."""
        self.wrong.hide()
        self._shown = [(step.name, (step.later,) if step.name in skipped else step.lines()) for step in steps]
        _empty(self._grid)
        for row, (step, (_, words)) in enumerate(zip(steps, self._shown, strict=True)):
            head, told = QLabel(step.title), note("\n".join(words), wrapping=True)
            change = button(self.tr("改"), clicked=partial(self.wanted.emit, step.name))
            change.setAccessibleName(self.tr("改：{step}").format(step=step.title))
            style(change, "link")
            change.setFixedHeight(_LINK)
            style(told, "second" if step.name not in skipped else "note")
            for place, part in enumerate((head, told, change)):
                self._grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(len(self._shown), 1)

    def refuse(self, words: str) -> None:
        """Say why nothing was made."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def lines(self) -> tuple[str, ...]:
        return tuple(words for _, each in self._shown for words in each)


class MadePage(QWidget):
    """Sends `opened` for the archive that was founded."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        head = QLabel(self.tr("本单位档案已建好"))
        style(head, "screen-title")
        self._made, self._next = QVBoxLayout(), QVBoxLayout()
        for each in (self._made, self._next):
            each.setSpacing(INSIDE)
        then = QLabel(self.tr("接下来"))
        style(then, "pane-title")
        self.open = button(self.tr("打开本单位档案"), main=True, clicked=self.opened.emit)
        inside, foot = QVBoxLayout(), QHBoxLayout()
        inside.setSpacing(BETWEEN)
        inside.addLayout(self._made)
        inside.addWidget(line())
        inside.addWidget(then)
        inside.addLayout(self._next)
        inside.addStretch()
        foot.addStretch()
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        column.addWidget(scrolled(inside), 1)
        column.addLayout(foot)

    def show_made(self, made: Sequence[str], steps: Sequence[str]) -> None:
        """Tell what was made, and what to do next."""
        for words in made:
            self._made.addWidget(_line("check-circle", Colour.GOOD, words))
        for number, words in enumerate(steps, start=1):
            self._next.addWidget(_line("arrow-right", Colour.SECOND, f"{number}. {words}"))
        self.open.setFocus()

    def words(self) -> list[str]:
        """Return all that is told."""
        return [each.text() for each in self.findChildren(QLabel)]


def _line(sign: str, colour: Colour, words: str) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    told = QLabel(words)
    told.setTextFormat(Qt.TextFormat.PlainText)
    told.setWordWrap(True)
    row.addWidget(IconLabel(sign, 18, colour), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(told, 1)
    return held


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
