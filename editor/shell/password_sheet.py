"""Changing one's own password: the old one, the new one twice; what is wrong is said beside the field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import Field, button, note


class PasswordSheet(QDialog):
    """Sends `changed(old, new)`; the answer is `refuse(words)` or `accept()`. An empty new password means none."""

    changed = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("修改密码"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(360)
        self.old, self.new, self.again = (self._field(words) for words in (
            self.tr("现在的密码（没有就不填）"), self.tr("新密码"), self.tr("再输一遍新密码")))
        self.deed = button(self.tr("修改"), main=True, clicked=self._send)
        self.deed.setDefault(True)
        back = button(self.tr("取消"), clicked=self.reject)
        back.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(note(self.tr("{name}的密码。忘记了只能由管理员重设。").format(name=name), wrapping=True))
        for field in (self.old, self.new, self.again):
            column.addWidget(field)
        column.addLayout(buttons)

    def refuse(self, words: str) -> None:
        """Say beside the old password why it was not changed."""
        self.old.show_error(words)
        self.old.editor.setFocus()
        self.deed.setEnabled(True)

    def _field(self, words: str) -> Field:
        editor = QLineEdit()
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        field = Field(words, editor)
        editor.textEdited.connect(lambda: field.show_error(""))
        return field

    def _send(self) -> None:
        if _said(self.new) != _said(self.again):
            self.again.show_error(self.tr("两遍新密码不一样，请再输一遍。"))
            self.again.editor.setFocus()
            return
        self.deed.setEnabled(False)
        self.changed.emit(_said(self.old), _said(self.new))


def _said(field: Field) -> str:
    assert isinstance(field.editor, QLineEdit)
    return field.editor.text()
