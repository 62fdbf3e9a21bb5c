"""A new password written twice, with what is wrong beside the field and a quiet word when it is soon guessed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.founding import is_weak
from editor.shell.sign_in_caps import CapsWatch
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field, note


def password_field(words: str) -> tuple[Field, QLineEdit]:
    """Return a field whose writing is not seen; its error goes as soon as something else is written."""
    editor = QLineEdit()
    editor.setEchoMode(QLineEdit.EchoMode.Password)
    field = Field(words, editor)
    editor.textEdited.connect(lambda: field.show_error(""))
    return field, editor


class PasswordFields(QWidget):
    """Two fields, one under the other or `beside`. `entered` is sent by the return key in the second."""

    entered = Signal()

    def __init__(self, first: str = "", second: str = "", *, may_be_none: bool = False,
                 beside: bool = False) -> None:
        super().__init__()
        self._may_be_none = may_be_none
        self.new, self._new = password_field(first or self.tr("新密码"))
        self.again, self._again = password_field(second or self.tr("再输一遍"))
        self.hint = note("", wrapping=True)
        self.hint.hide()
        self._new.textEdited.connect(self._weigh)
        self._new.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.entered)
        self._caps = False
        for editor in (self._new, self._again):
            CapsWatch(editor).seems_on.connect(self._on_caps)
        self._lay_out(beside)

    def begin(self) -> None:
        """Forget what was written."""
        for field, editor in ((self.new, self._new), (self.again, self._again)):
            editor.clear()
            field.show_error("")
        self._weigh()

    def focus(self) -> None:
        """Write the password next."""
        self._new.setFocus()

    def said(self) -> str | None:
        """Return the password that was written twice; None when it was not, which is said beside its field."""
        if not self._new.text() and not self._may_be_none:
            self.new.show_error(self.tr("请输入密码。"))
            self._new.setFocus()
            return None
        if self._new.text() != self._again.text():
            self.again.show_error(self.tr("两遍密码不一样，请再输一遍。"))
            self._again.selectAll()
            self._again.setFocus()
            return None
        return self._new.text()

    def _lay_out(self, beside: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        if beside:
            row = QHBoxLayout()
            row.setSpacing(BETWEEN)
            for field in (self.new, self.again):
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            column.addWidget(self.hint)
            return
        for part in (self.new, self.hint, self.again):
            column.addWidget(part)

    def _weigh(self) -> None:
        written = self._new.text()
        weak = bool(written) and is_weak(written)
        said = [self.tr("不足 8 位或字符太单一，容易被猜中，建议再长些。")] if weak else []
        if self._caps:
            said.append(self.tr("大写锁定似乎开着。"))
        self.hint.setText("".join(said))
        self.hint.setVisible(bool(said))

    def _on_caps(self, on: bool) -> None:
        self._caps = on
        self._weigh()
