"""Resetting a forgotten password: the administrator chooses who signs in without one and then sets a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.shell.frame import PersonLine
from editor.shell.sign_in_rows import PersonRows
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import button, note

PERSON = Qt.ItemDataRole.UserRole


class ResetSheet(QDialog):
    """Sends `chosen(PersonLine)`; the answer is `accept()`."""

    chosen = Signal(object)

    def __init__(self, people: Sequence[PersonLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("重设密码"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(360)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("人员"))
        self.list.setItemDelegate(PersonRows(self.list))
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(PERSON, person)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.deed = button(self.tr("重设"), main=True, clicked=self._send)
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
        column.addWidget(note(self.tr("选定的人密码清空，本人不用密码登录后再设新密码。此事记录在案。"), wrapping=True))
        column.addWidget(self.list)
        column.addLayout(buttons)

    def _send(self) -> None:
        if item := self.list.currentItem():
            self.chosen.emit(item.data(PERSON))
