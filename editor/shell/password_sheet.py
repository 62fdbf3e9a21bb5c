"""Changing one's own password: the old one, the new one twice; what is wrong is said beside the field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.shell.password_fields import PasswordFields, password_field
from editor.shell.question import Question


class PasswordSheet(Question):
    """Sends `changed(old, new)`; the answer is `refuse(words)`, `refuse_none()` or `accept()`.

    An empty new password means none, where the office lets people sit down without one.
    """

    changed = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None, *, may_be_none: bool = True) -> None:
        super().__init__(parent)
        self.name(self.tr("修改密码"), self.tr("{name}的密码。忘记了只能由管理员重置。").format(name=name))
        self.old, self._old = password_field(self.tr("现在的密码（没有就不填）"))
        self._fields = PasswordFields(second=self.tr("再输一遍新密码"), may_be_none=may_be_none)
        self.new, self.again = self._fields.new, self._fields.again
        self.body.addWidget(self.old)
        self.body.addWidget(self._fields)
        self._old.setFocus()

    def refuse(self, words: str) -> None:
        """Say beside the old password why it was not changed."""
        self.old.show_error(words)
        self._old.setFocus()
        self.deed.setEnabled(True)

    def refuse_none(self) -> None:
        """Say beside the new password that the office wants one."""
        self.new.show_error(self.tr("本单位要求设密码，不能空着。"))
        self._fields.focus()
        self.deed.setEnabled(True)

    def answer(self) -> None:
        """Send both passwords, if the new one is the same twice."""
        password = self._fields.said()
        if password is not None:
            self.deed.setEnabled(False)
            self.changed.emit(self._old.text(), password)
