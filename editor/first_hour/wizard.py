"""The first hour: founding an office of one's own in short steps. Nothing is written before the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bulletin.founding import Outfit
from editor.first_hour.folder_steps import SecondStep, WatchedStep
from editor.first_hour.journals_step import JournalsStep
from editor.first_hour.last_pages import LookOver, MadePage
from editor.first_hour.next_steps import next_steps
from editor.first_hour.office_step import OfficeStep
from editor.first_hour.people_step import PeopleStep
from editor.first_hour.step import Step
from editor.first_hour.steps_list import StepsList
from editor.first_hour.units_step import UnitsStep
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line

WIDTH, HEIGHT = 940, 580
_MADE = 1  # the sheet that tells what was made


class Wizard(QWidget):
    """Sends `asked(Founding, Outfit, Path)`, or `left`; the answer is `refuse` or `show_made`, then `opened` is sent.

    Back is always possible; Esc leaves, and what was typed, but for the password, is there again, also after the
    program was ended.
    """

    asked = Signal(object, object, object)
    left = Signal()
    opened = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = frame.settings.first_hour
        self.office, self.journals, self.units = OfficeStep(), JournalsStep(), UnitsStep(frame)
        self.people, self.watched, self.second = PeopleStep(), WatchedStep(frame), SecondStep(frame)
        self.over, self.made = LookOver(), MadePage()
        self.steps: tuple[Step, ...] = (
            self.office, self.journals, self.units, self.people, self.watched, self.second, self.over)
        self._later: set[str] = set()
        self._here = self._reached = 0
        self._busy = self._begun = False
        self.list = StepsList([each.title for each in self.steps])
        self.back = button(self.tr("上一步"), clicked=lambda: self.show_step(self._here - 1))
        self.later = button(self.tr("以后再设"), clicked=self.put_off)
        self.go_on = button(self.tr("下一步"), main=True, clicked=self.next)
        self.leave = button(self.tr("取消"), clicked=self.left.emit)
        self._sheets, self._pages = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.list.chosen.connect(self.show_step)
        self.over.wanted.connect(lambda name: self.show_step(self._at(name)))
        self.made.opened.connect(self.opened)
        for step in self.steps:
            step.entered.connect(self.next)
            step.changed.connect(lambda name=step.name: self._later.discard(name))

    @property
    def here(self) -> Step:
        """The step that is shown."""
        return self.steps[self._here]

    def begin(self, file: Path) -> None:
        """Go on where one was; `file` is the place proposed for the archive."""
        if not self._begun:
            self._begun = True
            typed = self._settings.typed
            for step in self.steps:
                if step.name in typed:
                    step.take_up(typed[step.name])
        self.office.propose(file)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show a step that was reached."""
        if self._busy or not 0 <= number <= self._reached:
            return
        self._here = number
        step = self.here
        step.begin(self.office.founding())
        if step is self.over:
            self.over.show_steps(self.steps[:-1], frozenset(self._later))
        self._pages.setCurrentWidget(step)
        self._show_foot()
        self.list.show_steps(number, self._reached, frozenset(map(self._at, self._later)))
        step.focus()

    def next(self) -> None:
        """Go on, once the step is whole; from the last one: let the archive be made."""
        step = self.here
        if self._busy or not step.whole():
            return
        self._later.discard(step.name)
        if step is self.over:
            self._found()
        else:
            step.look(lambda: self._forward(step))

    def put_off(self) -> None:
        """Leave the step for later; what was typed stays, but nothing is made of it."""
        if self.here.later and not self._busy:
            self._later.add(self.here.name)
            self._forward(self.here)

    def refuse(self, words: str, about: str = "") -> None:
        """Say why no archive was made: beside what it is `about` (`file`, `second`), else at the end."""
        self._set_busy(False)
        if about == "file":
            self.show_step(0)
            self.office.file.show_error(words)
            self.office.file.editor.setFocus()
        elif about == "second":
            self.show_step(self._at(self.second.name))
            self.second.folder.show_error(words)
        else:
            self.over.refuse(words)

    def show_made(self) -> None:
        """Tell what was made and what comes next."""
        self._set_busy(False)
        made = [words for step in self.steps[:-1] if step.name not in self._later for words in step.lines()]
        self._settings.typed = {}
        self.made.show_made(made, next_steps(self.office.founding(), self.outfit()))
        self.office.forget_password()
        self._sheets.setCurrentIndex(_MADE)
        self.made.open.setFocus()

    def outfit(self) -> Outfit:
        """Return what the office begins with, as far as nothing is left for later."""
        outfit = Outfit()
        for step in self.steps:
            if step.name not in self._later:
                outfit = step.adds(outfit)
        return outfit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._busy and self._sheets.currentIndex() != _MADE:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed for another day; the password is forgotten, and asked for again."""
        super().hideEvent(event)
        if self._begun and self._sheets.currentIndex() != _MADE and not self._busy:
            self._settings.typed = {step.name: typed for step in self.steps if (typed := step.typed())}
            self.office.forget_password()
            self._here = 0

    def _found(self) -> None:
        password = self.office.password.said()
        if password is None:
            self.show_step(0)
            self.office.password.said()  # the page was hidden: it says now what is missing
            return
        self._set_busy(True)
        self.over.refuse("")
        self.asked.emit(self.office.founding(password), self.outfit(), self.office.path())

    def _forward(self, step: Step) -> None:
        if step is self.here:
            self._reached = max(self._reached, self._here + 1)
            self.show_step(self._here + 1)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for each in (self.back, self.later, self.go_on, self.leave, self.list):
            each.setEnabled(not busy)

    def _show_foot(self) -> None:
        step = self.here
        self.back.setVisible(self._here > 0)
        self.later.setVisible(bool(step.later))
        self.later.setToolTip(step.later)
        self.go_on.setText(self.tr("建立档案") if step is self.over else self.tr("下一步"))

    def _at(self, name: str) -> int:
        return next(number for number, step in enumerate(self.steps) if step.name == name)

    def _lay_out(self) -> None:
        for step in self.steps:
            self._pages.addWidget(step)
        asking, right, foot, inside = QWidget(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.leave)
        foot.addStretch()
        for each in (self.later, self.back, self.go_on):
            foot.addWidget(each)
        right.setSpacing(BETWEEN)
        right.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        right.addWidget(self._pages, 1)
        right.addLayout(foot)
        inside.setContentsMargins(0, INSIDE, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.list)
        inside.addWidget(line(vertical=True))
        inside.addLayout(right, 1)
        asking.setLayout(inside)
        done, held = QWidget(), QVBoxLayout()
        held.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        held.addWidget(self.made)
        done.setLayout(held)
        for sheet in (asking, done):
            self._sheets.addWidget(sheet)
        card, row, column = QFrame(), QHBoxLayout(), QVBoxLayout(self)
        style(card, "card")
        card.setFixedSize(WIDTH, HEIGHT)
        whole = QVBoxLayout(card)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._sheets)
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column.addStretch()
        column.addLayout(row)
        column.addStretch()
