"""The forms in which what a leader gave is written: a new instruction, and one that is set right."""

from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.credit.facts import Level
from bulletin.desk import instructing
from bulletin.desk.docket import Docket
from bulletin.instructions.instruction import Given, Instruction
from bulletin.people import Actor
from editor.instructions.sheets_field import SheetsField
from editor.instructions.subject_field import SubjectField
from editor.pieces.deed_sheet import Job
from editor.pieces.form_fields import DayEdit, DeadlineField, UnitsEdit
from editor.pieces.form_sheet import Form, Words, in_row
from editor.shell.frame import Frame
from editor.shell.terms import level_words
from editor.shell.theme import EDGE, INSIDE
from editor.shell.widgets import Field


class GivenFields:
    """The fields of what a leader gave: who, of which level, on which day, the words."""

    def __init__(self, form: Form, leaders: dict[str, Level], given: Given | None, today: date) -> None:
        self._form, self._leaders = form, leaders
        self.leader, self.level = QComboBox(), QComboBox()
        self.leader.setEditable(True)
        self.leader.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.leader.addItems(list(leaders))
        for level in Level:
            self.level.addItem(level_words(level.value), level)
        self.day = DayEdit(given.day if given else today)
        self.words = Words(form.tr("领导批示的原话；只有扫描件时可以不录"), 6, given.words if given else "")
        with QSignalBlocker(self.leader):
            self.leader.setCurrentText(given.leader if given else "")
        self.level.setCurrentIndex(self.level.findData(given.level if given else Level.COUNTY))
        self.who = Field(form.tr("批示领导"), self.leader)
        self.said = Field(form.tr("批示内容"), self.words)
        edit = self.leader.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(form.tr("如：张县长"))
        self.leader.currentTextChanged.connect(self._know_level)
        self.words.textChanged.connect(lambda: self.said.show_error(""))

    def add(self, column: QVBoxLayout) -> None:
        """Put the fields into a column of the form."""
        column.addLayout(in_row(
            self.who, Field(self._form.tr("级别"), self.level), Field(self._form.tr("批示日期"), self.day),
            shares=(4, 2, 4)))
        column.addWidget(self.said)

    def given(self) -> Given:
        """Return what is written."""
        level = self.level.currentData()
        return Given(self.leader.currentText().strip(), Level(level), self.day.day(), self.words.words())

    def are_right(self, scanned: bool) -> bool:
        """Say beside its field what will not do; return whether all will."""
        given, tr = self.given(), self._form.tr
        self.who.show_error("" if given.leader else tr("请填上是哪位领导。"))
        self.said.show_error("" if given.words or scanned else tr("请录入批示内容，或附上扫描件。"))
        wrong = next((field for field in (self.who, self.said) if field.error()), None)
        if wrong is not None:
            wrong.editor.setFocus()
        return wrong is None

    def lines(self) -> tuple[str, ...]:
        """Return what is written, line by line."""
        given = self.given()
        return (given.leader, level_words(given.level.value), given.day.isoformat(), given.words)

    def _know_level(self, name: str) -> None:
        self.who.show_error("")
        if name in self._leaders:
            self.level.setCurrentIndex(self.level.findData(self._leaders[name]))


class RegisterForm(Form):
    """A new instruction: on what, by whom, what it says; whose business it is may be said later."""

    def __init__(self, frame: Frame, docket: Docket, today: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记批示"), self.tr("登记领导批示"))
        self.setMinimumWidth(980)
        self.subject = SubjectField(frame)
        self.fields = GivenFields(self, docket.leaders, None, today)
        self.sheets = SheetsField(frame)
        self.units, self.deadline = UnitsEdit(docket.units), DeadlineField(today)
        self.on = Field(self.tr("批示在哪篇稿件、哪一期上"), self.subject)
        both, about, given = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        both.setSpacing(EDGE)
        for column, share in ((about, 9), (given, 11)):
            column.setSpacing(INSIDE)
            both.addLayout(column, share)
        self.body.addLayout(both)
        about.addWidget(self.on)
        about.addStretch()
        about.addWidget(Field(self.tr("责任单位（可以以后再交办）"), self.units))
        about.addWidget(Field(self.tr("办理期限"), self.deadline))
        self.fields.add(given)
        given.addWidget(Field(self.tr("扫描件"), self.sheets))
        given.addStretch()
        self.settle(self.tr("Ctrl+回车登记；Esc 先放着，填写的内容不丢。"))
        self.subject.edited.connect(lambda: self.on.show_error(""))
        self.sheets.edited.connect(lambda: self.fields.said.show_error(""))

    def begin(self, thing: str = "") -> None:
        """Show the form, on the item or issue with the id `thing` when there is one."""
        if thing:
            self.subject.choose_by_id(thing)
        elif self.subject.chosen() is None:
            self.subject.ask()
        self.open()
        (self.fields.leader if self.subject.chosen() else self.subject).setFocus()

    def lines(self) -> tuple[str, ...]:
        subject = self.subject.chosen()
        deadline = self.deadline.deadline()
        return (subject.title or subject.place if subject else "", *self.fields.lines(),
                *(sheet.name for sheet in self.sheets.sheets()), self.units.edit.text(),
                deadline.isoformat() if deadline else "")

    def job(self, actor: Actor, at: datetime) -> Job | None:
        subject, sheets = self.subject.chosen(), self.sheets.sheets()
        self.on.show_error("" if subject else self.tr("请先选定批示所在的稿件或刊期。"))
        right = self.fields.are_right(bool(sheets))
        if subject is None:
            self.subject.setFocus()
        if subject is None or not right:
            return None
        on, given, units, deadline = subject.on, self.fields.given(), self.units.units(), self.deadline.deadline()
        return lambda archive: instructing.register(archive, on, given, sheets, units=units, deadline=deadline,
                                                    actor=actor, at=at)



class CorrectForm(Form):
    """What the leader gave, set right; what it was stays in the log."""

    def __init__(self, frame: Frame, docket: Docket, seen: Instruction, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("更正"), self.tr("更正批示"))
        self.setMinimumWidth(620)
        self.seen = seen
        self.fields = GivenFields(self, docket.leaders, seen.given, seen.given.day)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("如：抄录有误（可不填）"))
        self.fields.add(self.body)
        self.body.addWidget(Field(self.tr("更正缘由"), self.reason))
        self.settle(self.tr("原来登记的内容记在办理经过里。Ctrl+回车更正。"))

    def lines(self) -> tuple[str, ...]:
        return (*self.fields.lines(), self.reason.text())

    def job(self, actor: Actor, at: datetime) -> Job | None:
        if not self.fields.are_right(bool(self.seen.scans)):
            return None
        seen, given, reason = self.seen, self.fields.given(), self.reason.text()
        return lambda archive: instructing.correct(archive, seen, given, reason, actor=actor, at=at)
