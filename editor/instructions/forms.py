"""The forms of the screen, one for each deed on each instruction; what was put aside is shown again."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.desk.docket import Case, Docket
from bulletin.desk.instructing import Reprinted
from bulletin.instructions.instruction import Entry, Instruction
from editor.instructions.follow_forms import (
    AnswerForm,
    AssignForm,
    RemindForm,
    WordsForm,
    closing,
    reopening,
    striking,
    withdrawing,
)
from editor.instructions.register_form import CorrectForm, RegisterForm
from editor.instructions.reprint_question import ReprintQuestion
from editor.pieces.form_sheet import Form
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.shell.terms import follow_up_words

Made = TypeVar("Made", bound=Form)


class Forms(QObject):
    """Opens forms over `screen`. `opened(form)` tells of each new one, `done(Instruction, words)` what was done,
    `gone()` that a form is closed, put aside or done with.
    """

    done = Signal(object, str)
    opened = Signal(object)
    gone = Signal()

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen
        self._aside = put_aside_of(frame)
        self._last: Form | None = None

    def register(self, docket: Docket, today: date, thing: str = "") -> None:
        """Ask for a new instruction, on the item or issue `thing` when there is one."""
        form = self._form(("register", ""), lambda: RegisterForm(self._frame, docket, today, self._window()),
                          self.tr("已登记{leader}的批示"))
        form.begin(thing)

    def correct(self, docket: Docket, seen: Instruction) -> None:
        """Ask for what the leader gave, set right."""
        form = self._form(("correct", seen.id), lambda: CorrectForm(self._frame, docket, seen, self._window()),
                          self.tr("已更正{leader}的批示，原来的内容记在办理经过里"))
        self._begin(form, seen, form.fields.words)

    def assign(self, docket: Docket, seen: Instruction, today: date) -> None:
        """Ask to whom it goes."""
        form = self._form(
            ("assign", seen.id), lambda: AssignForm(self._frame, seen, docket.units, today, self._window()),
            self.tr("已交办{leader}的批示"))
        self._begin(form, seen, form.units)

    def remind(self, seen: Instruction, today: date) -> None:
        """Ask how the units were urged."""
        form = self._form(("remind", seen.id), lambda: RemindForm(self._frame, seen, today, self._window()),
                          self.tr("已登记催办"))
        self._begin(form, seen, form.words)

    def answer(self, docket: Docket, seen: Instruction, today: date) -> None:
        """Ask what a unit answered."""
        form = self._form(
            ("answer", seen.id), lambda: AnswerForm(self._frame, seen, docket.units, today, self._window()),
            self.tr("已登记反馈"))
        self._begin(form, seen, form.words)

    def end(self, seen: Instruction, today: date) -> None:
        """Ask with which words it is settled, or, settled already, why it is opened again."""
        if seen.is_open:
            form = self._form(("close", seen.id), lambda: WordsForm(
                self._frame, seen, self.tr("办结"), self.tr("办结情况"), closing,
                hint=self.tr("办理结果，如：已整改到位，12月3日报张县长阅"), day=today, parent=self._window()),
                self.tr("已办结{leader}的批示"))
        else:
            form = self._form(("reopen", seen.id), lambda: WordsForm(
                self._frame, seen, self.tr("重新办理"), self.tr("理由"), reopening,
                hint=self.tr("为什么重新办理，责任单位须再次反馈"), parent=self._window()),
                self.tr("{leader}的批示已重新办理"))
        self._begin(form, seen, form.words)

    def reprint(self, case: Case) -> None:
        """Ask whether it is to be reprinted as a supplement."""
        key = ("reprint", case.instruction.id)
        self._form(key, lambda: ReprintQuestion(self._frame, case, self._window()), "").begin()

    def strike(self, seen: Instruction, entry: Entry) -> None:
        """Ask why an answer or a reminder is taken back."""
        form = self._form((f"strike {entry.id}", seen.id), lambda: WordsForm(
            self._frame, seen, self.tr("作废"), self.tr("理由"), striking(entry.id),
            hint=self.tr("如：误登到这件批示。记录仍可查看，不再算数"), head=self.tr("作废这条{kind}").format(
                kind=follow_up_words(entry.happened.value)), parent=self._window()), self.tr("已作废这条记录"))
        self._begin(form, seen, form.words)

    def withdraw(self, seen: Instruction) -> None:
        """Ask why it is taken back."""
        form = self._form(("withdraw", seen.id), lambda: WordsForm(
            self._frame, seen, self.tr("撤销登记"), self.tr("理由"), withdrawing,
            hint=self.tr("如：重复登记。记录仍可查看，不再计数"), parent=self._window()),
            self.tr("已撤销登记，记录在“已办结”里"))
        self._begin(form, seen, form.words)

    def close(self) -> None:
        """Close the form that stands open; what is written is put aside."""
        if self._last is not None and isValid(self._last) and self._last.isVisible():
            self._last.reject()

    def _window(self) -> QWidget:
        """Return what forms stand over: the desk, for what is put aside outlives the screen."""
        return self._screen.window()

    def _begin(self, form: Form, seen: Instruction, first: QWidget) -> None:
        """Show a form over the instruction as it stands now; what was written into it is still there."""
        if hasattr(form, "seen"):
            form.seen = seen
        form.open()
        first.setFocus()

    def _form(self, key: tuple[str, str], make: Callable[[], Made], words: str) -> Made:
        mine, who = " ".join(key), self._frame.person.id if self._frame.person else ""
        known = cast(Form | None, self._aside.take_form(mine))
        if known is not None:  # whoever listened to it may be gone with an earlier screen
            known.left.disconnect()
            known.done_with.disconnect()
        form = cast(Made, known) if known is not None else make()
        self._last = form
        form.left.connect(lambda written: self._left(mine, who, form, written))
        form.done_with.connect(lambda result: self._done(form, result, words))
        if known is None:
            self.opened.emit(form)
        return form

    def _left(self, key: str, who: str, form: Form, written: bool) -> None:
        if written:
            self._aside.keep_form(key, form, "instructions", who=who)
            self._frame.say(self.tr("“{title}”先放着，再次打开时接着填").format(title=form.windowTitle()))
        else:
            form.deleteLater()
        if isValid(self):
            self.gone.emit()

    def _done(self, form: Form, result: object, words: str) -> None:
        form.deleteLater()
        if not isValid(self):  # the desk was locked while it was being done
            return
        if isinstance(result, Reprinted):
            where = self.tr("，拟入《{journal}》").format(journal=result.journal.name) if result.journal else self.tr(
                "，本单位没有设增刊，请再定刊物")
            self.done.emit(result.instruction, self.tr("已转印为新稿，在“采编”里{where}").format(where=where))
        elif isinstance(result, Instruction):
            self.done.emit(result, words.format(leader=result.given.leader))
        self.gone.emit()
