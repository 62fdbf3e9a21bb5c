"""The forms of the follow-up: receipts, reminders, answers, more time, excuses, and the words with which it ends."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from bulletin.archive import Archive
from bulletin.commissions.commission import Commission, Receipt, Reply
from bulletin.commissions.matching import Arrived
from bulletin.commissions.notices import reminder_text
from bulletin.commissions.standing import owing
from bulletin.desk import commission_register, commissioning
from bulletin.desk.commission_register import Register
from bulletin.people import Actor
from editor.commissions.deadline_field import DeadlineField
from editor.commissions.unit_picker import UnitTicks
from editor.commissions.words import reply_words
from editor.pieces.deed_sheet import Job
from editor.pieces.form_fields import DayEdit
from editor.pieces.form_sheet import Form, Words, in_row
from editor.shell.frame import Frame
from editor.shell.widgets import Field, button

Deed = Callable[[Archive, Commission, str, Actor, datetime], object]
_TICKS_HEIGHT, _TEXT_HEIGHT, _DRAFTS_HEIGHT = 150, 110, 150


def _named(seen: Commission, register: Register) -> list[tuple[str, str]]:
    return [(each.unit_id, register.names.get(each.unit_id, each.unit_id)) for each in seen.units]


def _ticks(seen: Commission, register: Register, ticked: Sequence[str]) -> UnitTicks:
    """Return the units asked with these ticked, which stand first."""
    return UnitTicks(sorted(_named(seen, register), key=lambda each: each[0] not in ticked), ticked)


def _units_box(seen: Commission, register: Register, chosen: Sequence[str], today: date) -> QComboBox:
    """Return a choice of one unit: that chosen in the table, else the first that owes an answer."""
    box = QComboBox()
    for id, name in _named(seen, register):
        box.addItem(name, id)
    first = chosen[0] if chosen else next((each.unit_id for each in owing(seen, today)), "")
    box.setCurrentIndex(max(0, box.findData(first)))
    return box


class ReceiptForm(Form):
    """What a unit says in its receipt (回执)."""

    def __init__(self, frame: Frame, seen: Commission, register: Register, chosen: Sequence[str], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记"), self.tr("登记回执"))
        self.setMinimumWidth(520)
        self.seen = seen
        self.unit, self.reply = _units_box(seen, register, chosen, today), QComboBox()
        for code in Reply:
            self.reply.addItem(reply_words(code), code)
        self.receiver, self.day, self.later = QLineEdit(), DayEdit(today), DayEdit(seen.request.deadline.day)
        self.words = Words(self.tr("单位的说明，如：因数据未齐，延至下周一"), 2)
        self.later_field, self.said = Field(self.tr("延期至"), self.later), Field(self.tr("说明"), self.words)
        self.body.addLayout(in_row(Field(self.tr("单位"), self.unit), Field(self.tr("报送安排"), self.reply),
                                   self.later_field))
        self.body.addLayout(in_row(Field(self.tr("签收人（可不填）"), self.receiver), Field(
            self.tr("回执日期"), self.day)))
        self.body.addWidget(self.said)
        self.settle()
        self.reply.currentIndexChanged.connect(lambda at: self._show())
        self.words.textChanged.connect(lambda: self.said.show_error(""))
        self._show()

    def lines(self) -> tuple[str, ...]:
        return (self.receiver.text(), self.words.words(), str(self.reply.currentData()))

    def job(self, actor: Actor, at: datetime) -> Job | None:
        reply = Reply(self.reply.currentData())
        if reply is Reply.CANNOT and not self.words.words():
            self.said.show_error(self.tr("请写明不能报送的原因。"))
            self.words.setFocus()
            return None
        receipt = Receipt(self.day.day(), self.receiver.text(), reply, self.words.words(),
                          self.later.day() if reply is Reply.LATER else None)
        id, unit_id = self.seen.id, str(self.unit.currentData())
        return lambda archive: commissioning.receive(archive, id, unit_id, receipt, actor=actor, at=at)

    def _show(self) -> None:
        reply = Reply(self.reply.currentData())
        self.later_field.setVisible(reply is Reply.LATER)
        self.said.call(self.tr("原因") if reply is Reply.CANNOT else self.tr("说明（可不填）"))


class RemindForm(Form):
    """That units were urged (催报), with a text for all who are missing."""

    def __init__(self, frame: Frame, seen: Commission, register: Register, chosen: Sequence[str], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记催报"), self.tr("催报"))
        self.setMinimumWidth(560)
        self.seen = seen
        self.units = _ticks(seen, register, chosen or [each.unit_id for each in owing(seen, today)])
        self.units.setFixedHeight(_TICKS_HEIGHT)
        self.day, self.words = DayEdit(today), Words(self.tr("怎样催的、对方怎么说，如：电话催报，答复明天上午报"), 2)
        self.text = QPlainTextEdit(reminder_text(seen, register.names, register.office, today))
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.copy = button(self.tr("复制催报文字"), "copy", clicked=self._copy)
        self.copy.setAutoDefault(False)
        self.who = Field(self.tr("催报单位（默认为尚未报送的）"), self.units)
        self.body.addWidget(self.who)
        self.body.addWidget(Field(self.tr("催报文字，可发群或短信"), self.text))
        self.body.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(in_row(Field(self.tr("催报情况（可不填）"), self.words), Field(
            self.tr("催报日期"), self.day), shares=(3, 1)))
        self.settle()
        self.units.edited.connect(lambda: self.who.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(), self.text.toPlainText())

    def job(self, actor: Actor, at: datetime) -> Job | None:
        id, units, words, day = self.seen.id, self.units.chosen(), self.words.words(), self.day.day()
        if not units:
            self.who.show_error(self.tr("请勾选催报的单位。"))
            return None
        return lambda archive: commissioning.remind(archive, id, units, words, day, actor=actor, at=at)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.frame.say(self.tr("催报文字已复制"))


class AnswerForm(Form):
    """What a unit sent: one of its drafts, or something that is no draft here (登记来稿)."""

    def __init__(self, frame: Frame, seen: Commission, register: Register, chosen: Sequence[str], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记"), self.tr("登记来稿"))
        self.setMinimumWidth(560)
        self.seen = seen
        self.unit, self.drafts = _units_box(seen, register, chosen, today), QListWidget()
        self.drafts.setFixedHeight(_DRAFTS_HEIGHT)
        self.day, self.words = DayEdit(today), Words(self.tr("如：纸质材料已收，随后补电子稿"), 2)
        self.which = Field(self.tr("这个单位的来稿，最近的在前"), self.drafts)
        self.day_field, self.said = Field(self.tr("收到日期"), self.day), Field(self.tr("说明"), self.words)
        self.body.addWidget(Field(self.tr("单位"), self.unit))
        self.body.addWidget(self.which)
        self.body.addLayout(in_row(self.said, self.day_field, shares=(3, 1)))
        self.settle()
        self.unit.currentIndexChanged.connect(lambda at: self._ask())
        self.drafts.currentItemChanged.connect(lambda item, before: self._show())
        self.words.textChanged.connect(lambda: self.said.show_error(""))
        self._ask()

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(),)

    def job(self, actor: Actor, at: datetime) -> Job | None:
        draft_id, words = self._draft_id(), self.words.words()
        if not draft_id and not words:
            self.said.show_error(self.tr("没有选来稿的，请说明收到了什么。"))
            self.words.setFocus()
            return None
        id, unit_id, day = self.seen.id, str(self.unit.currentData()), None if draft_id else self.day.day()
        return lambda archive: commissioning.answer(
            archive, id, unit_id, draft_id, words, day=day, actor=actor, at=at)

    def _draft_id(self) -> str:
        item = self.drafts.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def _ask(self) -> None:
        id, unit_id = self.seen.id, str(self.unit.currentData())
        self.frame.background.ask(self, lambda archive: commission_register.candidates(archive, id, unit_id),
                                  self._fill, self.frame.trouble)

    def _fill(self, found: tuple[Arrived, ...]) -> None:
        self.drafts.clear()
        linked = {each.draft_id for each in self.seen.answers()}
        for each in found:
            item = QListWidgetItem(f"{each.title}{self.tr('（已登记）') if each.draft_id in linked else ''}")
            item.setData(Qt.ItemDataRole.UserRole, each.draft_id)
            self.drafts.addItem(item)
        self.drafts.addItem(self.tr("没有电子稿（纸质、电话等）"))
        self.drafts.setCurrentRow(0)
        self._show()

    def _show(self) -> None:
        there = bool(self._draft_id())
        self.day_field.setVisible(not there)
        self.said.call(self.tr("说明（可不填）") if there else self.tr("收到了什么"))


class ExtendForm(Form):
    """More time for some units (延期)."""

    def __init__(self, frame: Frame, seen: Commission, register: Register, chosen: Sequence[str], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("延期"), self.tr("延长报送期限"))
        self.setMinimumWidth(520)
        self.seen = seen
        self.units = _ticks(seen, register, chosen or [each.unit_id for each in owing(seen, today)])
        self.units.setFixedHeight(_TICKS_HEIGHT)
        self.deadline, self.words = DeadlineField(today), Words(self.tr("延期的原因"), 2)
        self.who = Field(self.tr("单位"), self.units)
        self.body.addWidget(self.who)
        self.body.addWidget(Field(self.tr("新的截稿时间"), self.deadline))
        self.body.addWidget(Field(self.tr("原因（可不填）"), self.words))
        self.settle()
        self.units.edited.connect(lambda: self.who.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(), self.deadline.deadline().text)

    def job(self, actor: Actor, at: datetime) -> Job | None:
        seen, units, due, words = self.seen, self.units.chosen(), self.deadline.deadline(), self.words.words()
        if not units:
            self.who.show_error(self.tr("请勾选延期的单位。"))
            return None
        return lambda archive: commissioning.extend(archive, seen, units, due, words, actor=actor, at=at)


class ExcuseForm(Form):
    """Some units need not answer (免报), or, all of those chosen excused already, are asked again."""

    def __init__(self, frame: Frame, seen: Commission, register: Register, chosen: Sequence[str],
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("免报"), self.tr("不再要求报送"))
        self.setMinimumWidth(480)
        self.seen = seen
        self.units = _ticks(seen, register, chosen)
        self.units.setFixedHeight(_TICKS_HEIGHT)
        self.words = Words(self.tr("如：没有这项业务；班子换届"), 2)
        self.who, self.said = Field(self.tr("单位"), self.units), Field(self.tr("理由"), self.words)
        self.body.addWidget(self.who)
        self.body.addWidget(self.said)
        self.settle()
        self.units.edited.connect(lambda: self.who.show_error(""))
        self.words.textChanged.connect(lambda: self.said.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(),)

    def job(self, actor: Actor, at: datetime) -> Job | None:
        seen, units, words = self.seen, self.units.chosen(), self.words.words()
        if not units:
            self.who.show_error(self.tr("请勾选免报的单位。"))
            return None
        if not words:
            self.said.show_error(self.tr("请写明理由。"))
            self.words.setFocus()
            return None
        return lambda archive: commissioning.excuse(archive, seen, units, words, actor=actor, at=at)


class WordsForm(Form):
    """A deed that needs words only; `must` says whether it cannot do without."""

    def __init__(self, frame: Frame, seen: Commission, title: str, head: str, label: str, deed: Deed, *,
                 hint: str = "", must: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(title, head)
        self.setMinimumWidth(460)
        self.seen, self._deed, self._label, self._must = seen, deed, label, must
        self.words = Words(hint)
        self.said = Field(label, self.words)
        self.body.addWidget(self.said)
        self.settle()
        self.words.textChanged.connect(lambda: self.said.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(),)

    def job(self, actor: Actor, at: datetime) -> Job | None:
        seen, deed, words = self.seen, self._deed, self.words.words()
        if self._must and not words:
            self.said.show_error(self.tr("请写明{label}。").format(label=self._label))
            self.words.setFocus()
            return None
        return lambda archive: deed(archive, seen, words, actor, at)
