"""Setting the first password, where the office wants everybody to have one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.password_fields import PasswordFields
from editor.shell.theme import BETWEEN, INSIDE, ROW, style
from editor.shell.widgets import button, note


class FirstPassword(QWidget):
    """Sends `chosen(person id, password)`, or `left` to go back to the people; the answer is another page."""

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person_id = ""
        self.fields = PasswordFields()
        self.fields.entered.connect(self._send)
        self._head = QLabel()
        self._head.setWordWrap(True)
        style(self._head, "pane-title")
        self.enter = button(self.tr("设好并登录"), main=True, clicked=self._send)
        self.enter.setMinimumHeight(ROW)
        back = button(self.tr("返回"), clicked=self.left.emit)
        back.setMinimumHeight(ROW)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addStretch()
        row.addWidget(back)
        row.addWidget(self.enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(BETWEEN)
        column.addWidget(self._head, alignment=Qt.AlignmentFlag.AlignTop)
        column.addWidget(note(self.tr("本单位要求每人都设密码。签发用的密钥由它保护，请记牢；忘了由管理员重置。"),
                              wrapping=True))
        column.addWidget(self.fields)
        column.addLayout(row)
        column.addStretch()

    def begin(self, person_id: str, name: str) -> None:
        """Let the person write a password."""
        self._person_id = person_id
        self._head.setText(self.tr("{name}，请先设密码").format(name=name))
        self.fields.begin()
        self.enter.setEnabled(True)
        self.fields.focus()

    def _send(self) -> None:
        password = self.fields.said()
        if password is not None and self.enter.isEnabled():
            self.enter.setEnabled(False)
            self.chosen.emit(self._person_id, password)
