"""The forms of the follow-up: to whom it goes, reminders, answers, and the words with which it ends or begins anew."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from bulletin.archive import Archive
from bulletin.desk import instructing
from bulletin.desk.instructing import Answer
from bulletin.instructions.instruction import Instruction
from bulletin.people import Actor
from bulletin.units import Unit
from editor.instructions.sheets_field import SheetsField
from editor.pieces.deed_sheet import Job
from editor.pieces.form_fields import DayEdit, DeadlineField, UnitsEdit, responsible
from editor.pieces.form_sheet import Form, Words, in_row
from editor.shell.frame import Frame
from editor.shell.widgets import Field

Ending = Callable[[Archive, Instruction, str, date, Actor, datetime], object]


class AssignForm(Form):
    """To which units it goes, until when (交办)."""

    def __init__(self, frame: Frame, seen: Instruction, units: Sequence[Unit], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        again = bool(seen.units)
        self.name(self.tr("改交办") if again else self.tr("交办"), self.tr("交给责任单位办理"))
        self.setMinimumWidth(520)
        self.seen = seen
        self.units, self.deadline = UnitsEdit(units, seen.units), DeadlineField(today, seen.deadline)
        self.words = Words(self.tr("交办要求，如：请专题研究，月底前书面报结果"))
        self.who = Field(self.tr("责任单位"), self.units)
        self.body.addWidget(self.who)
        self.body.addWidget(Field(self.tr("办理期限"), self.deadline))
        self.body.addWidget(Field(self.tr("交办要求（可不填）"), self.words))
        self.settle()
        self.units.edited.connect(lambda: self.who.show_error(""))

    def lines(self) -> tuple[str, ...]:
        deadline = self.deadline.deadline()
        return (self.units.edit.text(), deadline.isoformat() if deadline else "", self.words.words())

    def job(self, actor: Actor, at: datetime) -> Job | None:
        seen, units, deadline, words = self.seen, self.units.units(), self.deadline.deadline(), self.words.words()
        if not units:
            self.who.show_error(self.tr("请写上责任单位。"))
            self.units.setFocus()
            return None
        return lambda archive: instructing.assign(archive, seen, units, deadline, words, actor=actor, at=at)


class RemindForm(Form):
    """That the units were urged (催办)."""

    def __init__(self, frame: Frame, seen: Instruction, today: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("催办"), self.tr("登记催办"))
        self.seen = seen
        self.unit = QComboBox()
        self.unit.addItem(self.tr("全部责任单位") if len(seen.units) > 1 else seen.units[0].name, None)
        for unit in seen.units if len(seen.units) > 1 else ():
            self.unit.addItem(unit.name, unit)
        if len(seen.silent) == 1 and len(seen.units) > 1:
            self.unit.setCurrentIndex(1 + seen.units.index(seen.silent[0]))
        self.day = DayEdit(today)
        self.words = Words(self.tr("怎样催的、对方怎么说，如：电话催办，答复周五前报"))
        self.body.addLayout(in_row(Field(self.tr("催办对象"), self.unit), Field(self.tr("催办日期"), self.day)))
        self.body.addWidget(Field(self.tr("催办情况（可不填）"), self.words))
        self.settle()

    def lines(self) -> tuple[str, ...]:
        return (self.unit.currentText(), self.day.day().isoformat(), self.words.words())

    def job(self, actor: Actor, at: datetime) -> Job | None:
        unit = self.unit.currentData() or (self.seen.units[0] if len(self.seen.units) == 1 else None)
        id, words, day = self.seen.id, self.words.words(), self.day.day()
        return lambda archive: instructing.remind(archive, id, words, day, unit=unit, actor=actor, at=at)


class AnswerForm(Form):
    """What a unit answered (反馈): who for it, when, the words, a scan."""

    def __init__(self, frame: Frame, seen: Instruction, units: Sequence[Unit], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记反馈"), self.tr("登记责任单位的反馈"))
        self.setMinimumWidth(560)
        self.seen, self._units = seen, tuple(units)
        self.unit = QComboBox()
        self.unit.setEditable(True)
        self.unit.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.unit.addItems([unit.name for unit in seen.units])
        completer = QCompleter([unit.name for unit in units], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.unit.setCompleter(completer)
        self.unit.setCurrentText(seen.silent[0].name if seen.silent else seen.units[0].name if seen.units else "")
        self.person, self.day = QLineEdit(), DayEdit(today)
        self.person.setPlaceholderText(self.tr("报来反馈的人（可不填）"))
        self.words = Words(self.tr("办理情况和结果"), 5)
        self.sheet = SheetsField(frame, most=1)
        self.who, self.said = Field(self.tr("反馈单位"), self.unit), Field(self.tr("反馈内容"), self.words)
        self.body.addLayout(in_row(
            self.who, Field(self.tr("联系人"), self.person), Field(self.tr("反馈日期"), self.day)))
        self.body.addWidget(self.said)
        self.body.addWidget(Field(self.tr("反馈材料"), self.sheet))
        self.settle()
        self.unit.editTextChanged.connect(lambda words: self.who.show_error(""))
        self.words.textChanged.connect(lambda: self.said.show_error(""))
        self.sheet.edited.connect(lambda: self.said.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.unit.currentText(), self.person.text(), self.day.day().isoformat(), self.words.words(),
                *(sheet.name for sheet in self.sheet.sheets()))

    def job(self, actor: Actor, at: datetime) -> Job | None:
        name, words, sheets = self.unit.currentText().strip(), self.words.words(), self.sheet.sheets()
        self.who.show_error("" if name else self.tr("请写上是哪个单位的反馈。"))
        self.said.show_error("" if words or sheets else self.tr("请写上办理情况，或附上反馈材料。"))
        wrong = next((field for field in (self.who, self.said) if field.error()), None)
        if wrong is not None:
            wrong.editor.setFocus()
            return None
        own = next((unit for unit in self.seen.units if unit.name == name), None)
        id = self.seen.id
        answer = Answer(own or responsible(name, self._units), self.day.day(), words, self.person.text(),
                        sheets[0] if sheets else None)
        return lambda archive: instructing.take_answer(archive, id, answer, actor=actor, at=at)


class WordsForm(Form):
    """Words that must be given, with a day where one is asked for: closing, opening again, taking back."""

    def __init__(self, frame: Frame, seen: Instruction, title: str, label: str, deed: Ending, *, hint: str = "",
                 day: date | None = None, head: str = "", parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(title, head or self.tr("{deed}这件批示").format(deed=title))
        self.setMinimumWidth(480)
        self.seen, self._deed, self._label = seen, deed, label
        self.words = Words(hint)
        self.said = Field(label, self.words)
        self.day = DayEdit(day) if day else None
        self.body.addWidget(self.said)
        if self.day is not None:
            self.body.addWidget(Field(self.tr("日期"), self.day))
        self.settle()
        self.words.textChanged.connect(lambda: self.said.show_error(""))

    def lines(self) -> tuple[str, ...]:
        return (self.words.words(), self.day.day().isoformat() if self.day else "")

    def job(self, actor: Actor, at: datetime) -> Job | None:
        words = self.words.words()
        if not words:
            self.said.show_error(self.tr("请写明{label}。").format(label=self._label))
            self.words.setFocus()
            return None
        seen, deed, day = self.seen, self._deed, self.day.day() if self.day else at.date()
        return lambda archive: deed(archive, seen, words, day, actor, at)


def closing(archive: Archive, seen: Instruction, words: str, day: date, actor: Actor, at: datetime) -> object:
    """Settle an instruction."""
    return instructing.close(archive, seen, words, day, actor=actor, at=at)


def reopening(archive: Archive, seen: Instruction, words: str, day: date, actor: Actor, at: datetime) -> object:
    """Open one again."""
    return instructing.reopen(archive, seen, words, actor=actor, at=at)


def withdrawing(archive: Archive, seen: Instruction, words: str, day: date, actor: Actor, at: datetime) -> object:
    """Take one back that was entered by mistake."""
    return instructing.withdraw(archive, seen, words, actor=actor, at=at)


def striking(entry_id: str) -> Ending:
    """Return what takes back an entry made by mistake."""
    def strike(archive: Archive, seen: Instruction, words: str, day: date, actor: Actor, at: datetime) -> object:
        return instructing.strike(archive, seen.id, entry_id, words, actor=actor, at=at)
    return strike
