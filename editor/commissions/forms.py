"""The forms of the screen, one for each deed on each commission; what was put aside is shown again."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.commissions.commission import Commission, Entry
from bulletin.commissions.guidance import Point
from bulletin.commissions.notices import number_words
from bulletin.desk import commissioning
from bulletin.desk.commission_register import Register
from editor.commissions.request_form import RequestForm
from editor.commissions.unit_forms import AnswerForm, ExcuseForm, ExtendForm, ReceiptForm, RemindForm, WordsForm
from editor.commissions.words import happened_words
from editor.pieces.form_sheet import Form
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame

Made = TypeVar("Made", bound=Form)


class Forms(QObject):
    """Opens forms over `screen`. `opened(form)` tells of each new one, `done(Commission, words)` what was done,
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

    def make(self, register: Register, today: date, point: Point | None = None) -> None:
        """Ask for a new commission, for a point of guidance where one is given."""
        form = self._form(f"commission {point.id if point else ''}", None, lambda: RequestForm(
            self._frame, register, today, parent=self._window()), self.tr("已下达{number}"))
        form.begin(point)

    def change(self, register: Register, seen: Commission, today: date) -> None:
        """Ask for what is set right, and which units are asked too."""
        self._form("change commission", seen, lambda: RequestForm(
            self._frame, register, today, seen, self._window()), self.tr("已修改{number}")).begin()

    def receipt(self, register: Register, seen: Commission, chosen: Sequence[str], today: date) -> None:
        """Ask what a unit says."""
        self._begin(self._form(f"receipt {' '.join(chosen)}", seen, lambda: ReceiptForm(
            self._frame, seen, register, chosen, today, self._window()), self.tr("已登记回执")))

    def remind(self, register: Register, seen: Commission, chosen: Sequence[str], today: date) -> None:
        """Ask how units were urged."""
        self._begin(self._form(f"remind {' '.join(chosen)}", seen, lambda: RemindForm(
            self._frame, seen, register, chosen, today, self._window()), self.tr("已登记催报")))

    def answer(self, register: Register, seen: Commission, chosen: Sequence[str], today: date) -> None:
        """Ask what a unit sent."""
        self._begin(self._form(f"answer {' '.join(chosen)}", seen, lambda: AnswerForm(
            self._frame, seen, register, chosen, today, self._window()), self.tr("已登记来稿")))

    def extend(self, register: Register, seen: Commission, chosen: Sequence[str], today: date) -> None:
        """Ask until when units have more time."""
        self._begin(self._form(f"extend {' '.join(chosen)}", seen, lambda: ExtendForm(
            self._frame, seen, register, chosen, today, self._window()), self.tr("已延期")))

    def excuse(self, register: Register, seen: Commission, chosen: Sequence[str]) -> None:
        """Ask why units need not answer; those that are excused already are asked again at once."""
        excused = [each for each in chosen if seen.unit(each).excused]
        actor, at = self._frame.person, datetime.now(UTC)
        if excused and len(excused) == len(chosen) and actor is not None:
            self._frame.background.ask(
                self, lambda archive: commissioning.ask_again(archive, seen, excused, actor=actor, at=at),
                lambda changed: self.done.emit(changed, self.tr("已恢复报送")), self._frame.trouble)
            return
        self._begin(self._form(f"excuse {' '.join(chosen)}", seen, lambda: ExcuseForm(
            self._frame, seen, register, chosen, self._window()), self.tr("已免报")))

    def end(self, seen: Commission) -> None:
        """Ask with which words it is settled, or, settled already, why it is opened again."""
        if seen.is_open:
            form = self._form("close commission", seen, lambda: WordsForm(
                self._frame, seen, self.tr("办结"), self.tr("办结这件约稿"), self.tr("办结情况（可不填）"),
                lambda archive, seen, words, actor, at: commissioning.close(archive, seen, words, actor=actor, at=at),
                hint=self.tr("如：已综合成专报上报"), must=False, parent=self._window()), self.tr("已办结{number}"))
        else:
            form = self._form("reopen commission", seen, lambda: WordsForm(
                self._frame, seen, self.tr("重开"), self.tr("重开这件约稿"), self.tr("理由"),
                lambda archive, seen, words, actor, at: commissioning.reopen(archive, seen, words, actor=actor, at=at),
                parent=self._window()), self.tr("已重开{number}"))
        self._begin(form)

    def withdraw(self, seen: Commission) -> None:
        """Ask why it is taken back."""
        self._begin(self._form("withdraw commission", seen, lambda: WordsForm(
            self._frame, seen, self.tr("撤销"), self.tr("撤销这件约稿"), self.tr("理由"),
            lambda archive, seen, words, actor, at: commissioning.withdraw(archive, seen, words, actor=actor, at=at),
            hint=self.tr("撤销后不计入考核，编号不再使用；已发出通知的，请另行告知单位"), parent=self._window()),
            self.tr("已撤销{number}，在“已办结”里")))

    def strike(self, seen: Commission, entry: Entry) -> None:
        """Ask why an answer or a reminder is taken back."""
        self._begin(self._form(f"strike {entry.id}", seen, lambda: WordsForm(
            self._frame, seen, self.tr("作废"), self.tr("作废这条{kind}").format(kind=happened_words(entry.happened)),
            self.tr("理由（可不填）"),
            lambda archive, seen, words, actor, at: commissioning.strike(
                archive, seen.id, entry.id, words, actor=actor, at=at),
            hint=self.tr("记录仍可查看，不再算数"), must=False, parent=self._window()), self.tr("已作废这条记录")))

    def close(self) -> None:
        """Close the form that stands open; what is written is put aside."""
        if self._last is not None and isValid(self._last) and self._last.isVisible():
            self._last.reject()

    def _window(self) -> QWidget:
        """Return what forms stand over: the desk, for what is put aside outlives the screen."""
        return self._screen.window()

    def _begin(self, form: AnswerForm | ExcuseForm | ExtendForm | ReceiptForm | RemindForm | WordsForm) -> None:
        form.open()
        (form.drafts if isinstance(form, AnswerForm) else form.words).setFocus()

    def _form(self, deed: str, seen: Commission | None, make: Callable[[], Made], words: str) -> Made:
        key, who = f"{deed} {seen.id if seen else ''}", self._frame.person.id if self._frame.person else ""
        known = cast(Form | None, self._aside.take_form(key))
        if known is not None:  # whoever listened to it may be gone with an earlier screen
            known.left.disconnect()
            known.done_with.disconnect()
            if seen is not None:
                known.seen = seen  # type: ignore[attr-defined]  # each form with something seen has it
        form = cast(Made, known) if known is not None else make()
        self._last = form
        form.left.connect(lambda written: self._left(key, who, form, written))
        form.done_with.connect(lambda result: self._done(form, result, words))
        if known is None:
            self.opened.emit(form)
        return form

    def _left(self, key: str, who: str, form: Form, written: bool) -> None:
        if written:
            self._aside.keep_form(key, form, "commissions", who=who)
            self._frame.say(self.tr("“{title}”先放着，再次打开时接着填").format(title=form.windowTitle()))
        else:
            form.deleteLater()
        if isValid(self):
            self.gone.emit()

    def _done(self, form: Form, result: object, words: str) -> None:
        form.deleteLater()
        if not isValid(self):  # the desk was locked while it was being done
            return
        if isinstance(result, Commission):
            self.done.emit(result, words.format(number=number_words(result)))
        self.gone.emit()
