"""The form a commission is made or changed with."""

from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.commissions.commission import AskedBy, Commission, Request
from bulletin.commissions.guidance import Point
from bulletin.desk import commissioning
from bulletin.desk.commission_register import Register
from bulletin.people import Actor
from editor.commissions.deadline_field import DeadlineField
from editor.commissions.unit_picker import UnitPicker
from editor.commissions.words import asked_by_words
from editor.pieces.deed_sheet import Job
from editor.pieces.form_sheet import Form, Words, in_row
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field

_PICKER_WIDTH, _LEFT_WIDTH = 300, 480


class RequestForm(Form):
    """What is asked, of whom, by when (下达约稿); with `seen` it changes a commission and asks more units."""

    def __init__(self, frame: Frame, register: Register, today: date, seen: Commission | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("修改") if seen else self.tr("下达"), self.tr("修改约稿") if seen else self.tr("下达约稿"))
        self.seen, self._point = seen, seen.request.point_id if seen else ""
        self.topic, self.length, self.asker = QLineEdit(), QLineEdit(), QLineEdit()
        self.wanted = Words(self.tr("要写明哪些情况，可分行列出"), 6)
        self.deadline = DeadlineField(today, seen.request.deadline if seen else None)
        self.contact, self.phone, self.asked_by = QLineEdit(), QLineEdit(), QComboBox()
        self.picker = UnitPicker(register.units, today, [each.unit_id for each in seen.units] if seen else ())
        self.length.setPlaceholderText(self.tr("如：800字左右"))
        self.asker.setPlaceholderText(self.tr("如：张县长、省政府办公厅"))
        for code in AskedBy:
            self.asked_by.addItem(asked_by_words(code), code)
        self.asked_by.setCurrentIndex(self.asked_by.findData(AskedBy.OWN))
        self.topic_field, self.wanted_field = Field(self.tr("题目"), self.topic), Field(
            self.tr("报送内容"), self.wanted)
        self.contact_field = Field(self.tr("联系人"), self.contact)
        self.units_field = Field(self.tr("再约单位") if seen else self.tr("约稿单位"), self.picker)
        self._lay_out()
        self._fill(seen.request if seen else None, register)
        self.settle()
        for edit, field in ((self.topic, self.topic_field), (self.contact, self.contact_field)):
            edit.textChanged.connect(lambda words, field=field: field.show_error(""))
        self.wanted.textChanged.connect(lambda: self.wanted_field.show_error(""))
        self.picker.edited.connect(lambda: self.units_field.show_error(""))

    def begin(self, point: Point | None = None) -> None:
        """Show it; with a point of guidance an empty form asks for that."""
        if point is not None and not self.topic.text():
            self._point = point.id
            self.topic.setText(point.words)
        self.open()
        (self.wanted if self.topic.text() else self.topic).setFocus()

    def lines(self) -> tuple[str, ...]:
        return (self.topic.text().strip(), self.wanted.words(), self.deadline.deadline().text, self.contact.text(),
                self.phone.text(), self.asker.text(), self.length.text(), str(self.asked_by.currentData()),
                joining.listed(self.picker.ticks.names()))

    def request(self) -> Request:
        """Return what is asked."""
        return Request(self.topic.text().strip(), self.wanted.words(), self.deadline.deadline(), self.contact.text(),
                       self.phone.text(), AskedBy(self.asked_by.currentData()), self.asker.text(), self.length.text(),
                       self._point)

    def job(self, actor: Actor, at: datetime) -> Job | None:
        request, units, seen = self.request(), self.picker.chosen(), self.seen
        lacking = [(field, focus) for field, focus, there in (
            (self.topic_field, self.topic, request.topic), (self.wanted_field, self.wanted, request.wanted),
            (self.contact_field, self.contact, request.contact.strip()),
            (self.units_field, self.picker, units or seen)) if not there]
        for field, _ in lacking:
            field.show_error(self.tr("请勾选约稿单位。") if field is self.units_field else self.tr("请填写。"))
        if lacking:
            lacking[0][1].setFocus()
            return None
        if seen is not None:
            return lambda archive: commissioning.change(archive, seen, request, units, actor=actor, at=at)
        return lambda archive: commissioning.commission(archive, request, units, actor=actor, at=at)

    def _fill(self, request: Request | None, register: Register) -> None:
        """Write in what is known: the request itself, else the contact of the latest commission, else who sits here."""
        latest = max(register.commissions, key=lambda each: each.made_at, default=None)
        known = request or (latest.request if latest else None)
        self.contact.setText(known.contact if known else self.frame.person.name if self.frame.person else "")
        self.phone.setText(known.phone if known else "")
        if request is not None:
            with QSignalBlocker(self.asked_by):
                self.asked_by.setCurrentIndex(self.asked_by.findData(request.asked_by))
            self.topic.setText(request.topic)
            self.wanted.setPlainText(request.wanted)
            self.length.setText(request.length)
            self.asker.setText(request.asker)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setMinimumWidth(_LEFT_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.topic_field)
        column.addWidget(self.wanted_field)
        column.addWidget(Field(self.tr("截稿时间"), self.deadline))
        column.addLayout(in_row(self.contact_field, Field(self.tr("电话"), self.phone),
                                Field(self.tr("篇幅（可不填）"), self.length)))
        column.addLayout(in_row(Field(self.tr("约稿来源"), self.asked_by), Field(
            self.tr("提出者（可不填）"), self.asker), shares=(1, 2)))
        column.addStretch()
        self.picker.setMinimumWidth(_PICKER_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(left, 3)
        row.addWidget(self.units_field, 2)
        self.body.addLayout(row)
