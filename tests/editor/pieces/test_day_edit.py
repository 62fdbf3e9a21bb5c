"""A day is typed day first: the year hardly ever changes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from editor.pieces.day_edit import DayEdit


def test_the_arrow_keys_change_the_day_when_the_field_gets_the_keys(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    edit = DayEdit(date(2026, 11, 22))
    QVBoxLayout(dialog).addWidget(edit)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.day() == date(2026, 11, 23)


def test_it_is_read_as_an_office_writes_a_day(qtbot):
    edit = DayEdit(date(2026, 11, 22))
    qtbot.addWidget(edit)
    assert edit.text() == "2026年11月22日 周日"
