"""The buttons of the register: what can be done with the copies chosen, and with the register."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bulletin.copies import Copy, CopyState
from bulletin.desk.distributing import Register
from editor.copies.deeds import open_to
from editor.copies.filled import Deed
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import button


class RegisterBar(QWidget):
    """Buttons in one line; each says with its tool tip which key does it, or why it cannot be done now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lay_out = button(self.tr("编排份号"), "list-numbers")
        self.add = button(self.tr("加发一份…"), "plus")
        self.drop = button(self.tr("减去"), "minus")
        self.send = button(self.tr("发出…"), "paper-plane-tilt")
        self.confirm = button(self.tr("登记签收…"), "check-circle")
        self.recall = button(self.tr("清退…"), "arrow-u-down-left")
        self.numbered = button(self.tr("分份印制…"), "files")
        self.export = button(self.tr("导出登记表…"), "download-simple")
        self._keys: dict[QPushButton, tuple[str, str]] = {
            self.lay_out: ("", self.tr("按本期的报、送、发对象逐一编号；已有份号的不动")),
            self.add: ("Insert", self.tr("分发范围以外再加发一份")),
            self.drop: ("Del", self.tr("从登记簿上减去还没有发出的份")),
            self.send: ("Ctrl+1", self.tr("登记选中的份怎样发出、何时发出")),
            self.confirm: ("Ctrl+2", self.tr("登记由谁签收，回车接着登记下一份")),
            self.recall: ("Ctrl+3", self.tr("登记选中的份已经收回")),
            self.numbered: ("", self.tr("每份一个文件，首页右上角印份号；选中几份就印几份，只选一份时全部印")),
            self.export: ("Ctrl+S", self.tr("登记表存为 Word 文件，供打印、存档")),
        }
        for each in self._keys:
            each.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for part in (self.send, self.confirm, self.recall, BETWEEN, self.lay_out, self.add, self.drop, None,
                     self.numbered, self.export):
            if isinstance(part, QPushButton):
                row.addWidget(part)
            elif part is None:
                row.addStretch()
            else:
                row.addSpacing(part - INSIDE)

    def listen(self, over: QWidget) -> None:
        """Let the keys press the buttons anywhere in `over`; Delete is the table's own."""
        for control, (keys, _) in self._keys.items():
            if keys and control is not self.drop:
                QShortcut(QKeySequence(keys), over).activated.connect(control.click)

    def show_what_can_be_done(self, register: Register, chosen: tuple[Copy, ...], why_not: str) -> None:
        """Open what can be done with the copies chosen; `why_not` says why who sits here may do nothing."""
        some, none = bool(register.copies), self.tr("还没有编排份号")
        ready = [each for each in chosen if each.state is CopyState.READY]
        self.numbered.setVisible(register.classified)
        for control, can, else_why in (
            (self.lay_out, True, ""), (self.add, True, ""),
            (self.drop, bool(ready), self.tr("选中的都已经发出，不能减去") if some else none),
            (self.send, bool(open_to(Deed.SEND, chosen)), self.tr("选中的都已经发出") if some else none),
            (self.confirm, bool(open_to(Deed.CONFIRM, chosen)), self.tr("选中的没有等待签收的") if some else none),
            (self.recall, bool(open_to(Deed.RECALL, chosen)), self.tr("选中的都不在外面") if some else none),
            (self.numbered, some, none),
        ):
            self._show(control, why_not or ("" if can else else_why))
        self._show(self.export, "" if some else none)

    def _show(self, control: QPushButton, why_not: str) -> None:
        keys, words = self._keys[control]
        tip = why_not or (self.tr("{words}（{keys}）").format(words=words, keys=keys) if keys else words)
        control.setEnabled(not why_not)
        control.setToolTip(tip)
        control.setAccessibleDescription(tip)
