"""Sheets that do their deed themselves: by keyboard, once, and nothing written is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import delete

from bulletin.errors import Cause, Trouble
from editor.pieces.deed_sheet import DeedSheet

K, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Noting(DeedSheet):
    """Takes down a line; what was taken down is told."""

    def __init__(self, frame, parent):
        super().__init__(frame, parent)
        self.name("记下", "记一句")
        self.line, self.again, self.told, self.broken = QLineEdit(), QLineEdit(), [], False
        self.body.addWidget(self.line)
        self.body.addWidget(self.again)
        self.add_wrong()

    def ready(self):
        words, told, broken = self.line.text(), self.told, self.broken

        def take_down(archive):
            if broken:
                raise Trouble(Cause.DISK_FULL, path="a.db")
            told.append(words)
        return take_down if words else None


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet(frame, qtbot, window):
    made = Noting(frame, window)
    made.open()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.line.setText("塌方")
    made.line.setFocus()
    return made


def test_enter_goes_on_and_does_it_on_the_deed(sheet, qtbot):
    qtbot.keyClick(sheet.line, K.Key_Return)
    assert sheet.focusWidget() is sheet.again
    assert sheet.told == []
    sheet.deed.setFocus()
    qtbot.keyClick(sheet.deed, K.Key_Return)
    assert sheet.told == ["塌方"]


def test_control_and_enter_does_it_from_everywhere(sheet, qtbot):
    qtbot.keyClick(sheet.line, K.Key_Return, CONTROL)
    assert sheet.told == ["塌方"]


def test_enter_on_the_way_back_does_nothing_but_close(sheet, qtbot):
    sheet.back.setFocus()
    told = sheet.told
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet.back, K.Key_Return)
    assert told == []


def test_what_failed_is_said_and_may_be_tried_again(sheet):
    sheet.broken = True
    sheet.answer()
    assert sheet.isVisible()
    assert sheet.wrong() == "磁盘已满，没有写入：a.db。填写的内容都在。请清出空间后再试。"
    sheet.broken = False
    sheet.answer()
    assert sheet.told == ["塌方"]


def test_where_something_is_missing_nothing_is_done(sheet):
    sheet.line.clear()
    sheet.answer()
    assert sheet.isVisible()
    assert sheet.deed.isEnabled()


@pytest.mark.parametrize("broken", [False, True])
def test_closed_meanwhile_it_forgets_what_was_done_and_tells_what_failed(sheet, frame, heard, monkeypatch, broken):
    asked, forgotten = [], []
    sheet.broken = broken
    sheet.forget = lambda: forgotten.append(True)
    with monkeypatch.context() as slow:
        slow.setattr(frame.background, "ask", lambda *given: asked.append(given))
        sheet.answer()
    delete(sheet)
    frame.background.ask(*asked[0])
    assert (bool(forgotten), [type(each) for each in heard]) == (not broken, [Trouble] * broken)
