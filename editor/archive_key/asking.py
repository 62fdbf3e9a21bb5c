"""The sheet that asks for the archive's password, and says what helps who does not know it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.recovery.heads import heading, running
from editor.shell.password_fields import password_field
from editor.shell.sign_in_caps import CapsWatch
from editor.shell.theme import BETWEEN, INSIDE, ROW
from editor.shell.widgets import button, note


class AskingSheet(QWidget):
    """`entered(password)`, `forgotten`, `elsewhere`, `leave`."""

    entered = Signal(str)
    forgotten = Signal()
    elsewhere = Signal()
    leave = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._story = running()
        self.field, self.editor = password_field(self.tr("档案密码"))
        self.caps = note(self.tr("大写锁定似乎开着。"))
        self.caps.hide()
        CapsWatch(self.editor).seems_on.connect(self.caps.setVisible)
        self.editor.returnPressed.connect(self.answer)
        self.open = button(self.tr("打开档案"), main=True, clicked=self.answer)
        self.lost = button(self.tr("没有密码…"), clicked=self.forgotten.emit)
        self.other = button(self.tr("打开别的档案…"), clicked=self.elsewhere.emit)
        self.away = button(self.tr("退出"), clicked=self.leave.emit)
        for each in (self.open, self.lost, self.other, self.away):
            each.setMinimumHeight(ROW)
        self._lay_out()

    def begin(self, name: str) -> None:
        """Ask for the password of the archive called `name`."""
        self._story.setText(self.tr(
            "请输入“{name}”的档案密码。它是给档案加密时设的，与个人登录密码无关；登录密码稍后再输。").format(name=name))
        self.editor.clear()
        self.field.show_error("")
        self.wait(False)
        self.editor.setFocus()

    def answer(self) -> None:
        """Send what was typed."""
        if not self.editor.text():
            self.refuse(self.tr("请输入密码。"))
            return
        self.wait(True)
        self.entered.emit(self.editor.text())

    def wait(self, waiting: bool) -> None:
        """Take nothing while the password is tried."""
        self.editor.setReadOnly(waiting)
        self.open.setEnabled(not waiting)

    def refuse(self, words: str) -> None:
        """Say beside the password why it does not open the archive."""
        self.wait(False)
        self.field.show_error(words)
        self.editor.selectAll()
        self.editor.setFocus()

    def _lay_out(self) -> None:
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setSpacing(INSIDE)
        for each in (self.lost, self.other):
            foot.addWidget(each)
        foot.addStretch()
        for each in (self.away, self.open):
            foot.addWidget(each)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(heading(self.tr("档案已加密")))
        for part in (self._story, self.field, self.caps):
            column.addWidget(part)
        column.addSpacing(INSIDE)
        column.addLayout(foot)
