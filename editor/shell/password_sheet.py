"""Changing one's own password: the old one, the new one twice; what is wrong is said beside the field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.shell.question import Question
from editor.shell.widgets import Field


class PasswordSheet(Question):
    """Sends `changed(old, new)`; the answer is `refuse(words)` or `accept()`. An empty new password means none."""

    changed = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("修改密码"), self.tr("{name}的密码。忘记了只能由管理员重设。").format(name=name))
        self.old, self.new, self.again = (self._field(words) for words in (
            self.tr("现在的密码（没有就不填）"), self.tr("新密码"), self.tr("再输一遍新密码")))
        for field in (self.old, self.new, self.again):
            self.body.addWidget(field)
        self.old.editor.setFocus()

    def refuse(self, words: str) -> None:
        """Say beside the old password why it was not changed."""
        self.old.show_error(words)
        self.old.editor.setFocus()
        self.deed.setEnabled(True)

    def answer(self) -> None:
        """Send both passwords, if the new one is the same twice."""
        if _said(self.new) != _said(self.again):
            self.again.show_error(self.tr("两遍新密码不一样，请再输一遍。"))
            self.again.editor.setFocus()
            return
        self.deed.setEnabled(False)
        self.changed.emit(_said(self.old), _said(self.new))

    def _field(self, words: str) -> Field:
        editor = QLineEdit()
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        field = Field(words, editor)
        editor.textEdited.connect(lambda: field.show_error(""))
        return field


def _said(field: Field) -> str:
    assert isinstance(field.editor, QLineEdit)
    return field.editor.text()
