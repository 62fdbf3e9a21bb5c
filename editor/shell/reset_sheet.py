"""Resetting a forgotten password: the administrator chooses who signs in without one and then sets a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from editor.shell.frame import PersonLine
from editor.shell.question import Question
from editor.shell.sign_in_rows import PersonRows
from editor.shell.widgets import note

PERSON = Qt.ItemDataRole.UserRole


class ResetSheet(Question):
    """Sends `chosen(PersonLine)`; the answer is `accept()`."""

    chosen = Signal(object)

    def __init__(self, people: Sequence[PersonLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("重设"), self.tr("重设谁的密码"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("人员"))
        self.list.setItemDelegate(PersonRows(self.list))
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(PERSON, person)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list)
        self.body.addWidget(note(self.tr("密码清空后，本人直接登录，再自己设新密码。此事记录在案。"), wrapping=True))

    def answer(self) -> None:
        """Send the person chosen."""
        if item := self.list.currentItem():
            self.chosen.emit(item.data(PERSON))
