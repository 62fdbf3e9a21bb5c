"""Beginning an issue: who may, how its day is typed, and how it is named at the head of the board."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDateEdit


@pytest.fixture
def signs(screen, office, frame):
    frame.seat(office.secretary)
    screen.enter()
    return screen


def test_who_is_no_editor_is_told_so_before_a_day_is_asked_for(signs, office, qtbot, heard):
    assert not signs.head.new.isEnabled()
    assert signs.head.new.toolTip() == "新建一期由编辑办理"
    assert not signs.no_issue.action.isEnabled()
    assert signs.no_issue.action.toolTip() == "新建一期由编辑办理"
    signs.ready.setFocus()
    qtbot.keyClick(signs, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["新建一期由编辑办理"]


def test_an_editor_begins_one(screen, office):
    screen.enter()
    assert screen.head.new.isEnabled()
    assert screen.head.new.toolTip() == "新建一期（Ctrl+N）"
    assert screen.no_issue.action.isEnabled()


def test_the_arrow_keys_change_the_day_and_not_the_year(screen, qtbot):
    screen.enter()
    found = []

    def press():
        dialog = QApplication.activeModalWidget()
        found.append(dialog.editor.currentSection())
        qtbot.keyClick(dialog.editor, Qt.Key.Key_Up)
        found.append(dialog.day())
        dialog.reject()

    QTimer.singleShot(200, press)
    screen.head.new_asked.emit()
    assert found[0] == QDateEdit.Section.DaySection
    assert found[1].year == date.today().year


def test_an_issue_of_another_year_is_named_whole(screen, office):
    office.plan(day=date(2031, 11, 22))
    screen.enter()
    shown = screen.head.issues
    needed = shown.fontMetrics().horizontalAdvance(shown.currentText())
    assert shown.sizeHint().width() > needed
    assert shown.width() >= shown.sizeHint().width()
