"""Two deeds on an account that are asked about first: a new password for somebody, and putting them out of use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bulletin.people import Person
from editor.shell.password_fields import PasswordFields
from editor.shell.question import Question
from editor.shell.widgets import note


class ResetSheet(Question):
    """Sends `chosen(Person, password)`, an empty one for none; the answer is `accept()`."""

    chosen = Signal(object, str)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.name(self.tr("重置密码"), self.tr("重置{name}的密码").format(name=person.name))
        self.fields = PasswordFields(
            self.tr("临时密码（可不填，不填就没有密码）"), self.tr("再输一遍"), may_be_none=True)
        self.fields.entered.connect(self.answer)
        self.body.addWidget(note(self.tr(
            "原密码作废，由它保护的签发密钥同时停用，下次登录时换发新的。此前的签名仍然有效，可以核对。此事记录在案。"),
            wrapping=True))
        self.body.addWidget(self.fields)
        self.fields.focus()

    def answer(self) -> None:
        """Send the password, if it is the same twice."""
        password = self.fields.said()
        if password is not None:
            self.deed.setEnabled(False)
            self.chosen.emit(self._person, password)


class SwitchOffSheet(Question):
    """Sends `chosen(Person)`; the answer is `accept()`."""

    chosen = Signal(object)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.name(self.tr("停用"), self.tr("停用{name}").format(name=person.name))
        self.body.addWidget(note(self.tr(
            "停用后不能再登录和签字。稿件、签名和台账里的姓名照旧保留，需要时可以恢复使用。"), wrapping=True))

    def answer(self) -> None:
        """Send who is put out of use."""
        self.deed.setEnabled(False)
        self.chosen.emit(self._person)
