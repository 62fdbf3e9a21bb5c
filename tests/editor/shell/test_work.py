"""Tab goes through rail, top bar and screen, and through the status line last."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.editor.shell.demo import ACTOR


def test_tab_comes_to_the_status_line_after_the_screen_that_was_made_later(qtbot, window):
    desk = window.desk
    window.frame.seat(ACTOR)
    desk.enter("inbox")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.rail.button("inbox").setFocus()
    way = []
    while not way or not desk.rail.isAncestorOf(QApplication.focusWidget()) or len(way) < 3:
        way.append(next(part for part in (desk.rail, desk.top, desk.screens, desk.status)
                        if part.isAncestorOf(QApplication.focusWidget())))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert len(way) < 60
    assert way == sorted(way, key=[desk.rail, desk.top, desk.screens, desk.status].index)
    assert desk.screens in way
    assert way[-1] is desk.status
