"""What was said can be read again."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from bulletin.errors import Cause, Trouble
from editor.shell.messages import KEPT, Messages
from editor.shell.messages_panel import MessageRow

AT = datetime(2026, 3, 5, 14, 2, 31)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_last_stands_first_with_who_and_when(qapp):
    messages = Messages(now=lambda: AT)
    messages.hear("林若谷", "已收稿 3 篇")
    messages.hear_error("林若谷", Trouble(Cause.DISK_FULL))
    error, good = messages.all()
    assert (good.at, good.who, good.words, good.error) == (AT, "林若谷", "已收稿 3 篇", False)
    assert error.error
    assert "磁盘" in error.words
    assert messages.text().splitlines()[1] == "03-05 14:02:31  林若谷  已收稿 3 篇"


def test_two_hundred_are_kept(qapp):
    messages = Messages(now=lambda: AT)
    for number in range(KEPT + 3):
        messages.hear("", str(number))
    assert (len(messages.all()), messages.all()[0].words) == (KEPT, str(KEPT + 2))


def rows(window):
    panel = window.desk.feet.messages_panel
    return [each for each in panel.findChildren(MessageRow) if each.isVisible()]


def test_toasts_and_errors_are_read_again_from_the_bell(window, qtbot):
    line, panel = window.desk.status, window.desk.feet.messages_panel
    window.frame.say("已收稿 3 篇")
    assert line.messages.words() == "消息"
    window.frame.trouble(Trouble(Cause.DISK_FULL))
    window.frame.background.failed.emit(Trouble(Cause.BUSY))
    assert line.messages.words() == "消息 2"
    qtbot.mouseClick(line.messages, Qt.MouseButton.LeftButton)
    assert line.messages.words() == "消息"
    assert len(rows(window)) == 3
    assert "已收稿 3 篇" in [label.text() for label in rows(window)[-1].findChildren(QLabel)]
    panel.copy.click()
    assert QApplication.clipboard().text().endswith("已收稿 3 篇")
    window.frame.say("又收稿 1 篇")
    assert len(rows(window)) == 4, "what is said while it is open comes in"


def test_the_keys_open_it_and_the_other_panel_makes_room(window, qtbot):
    feet, screen = window.desk.feet, window.desk.screens.currentWidget()
    with qtbot.waitActive(window):
        window.activateWindow()
    screen.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_I, KEYS)
    assert feet.messages_panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, KEYS)
    assert (feet.messages_panel.isVisible(), feet.jobs_panel.isVisible()) == (False, True)
    qtbot.keyClick(feet.jobs_panel, Qt.Key.Key_Escape)
    assert not feet.jobs_panel.isVisible()


def test_the_panel_stands_within_the_window_however_much_was_said(window, qtbot):
    for number in range(60):
        window.frame.say(f"第 {number} 条：" + "说得很长的一句话，" * 6)
    panel = window.desk.feet.messages_panel
    panel.toggle()
    assert window.desk.rect().contains(panel.geometry())
    assert panel.area.verticalScrollBar().maximum() > 0
    assert panel.area.horizontalScrollBar().maximum() == 0
    before = panel.area.verticalScrollBar().value()
    qtbot.keyClick(panel, Qt.Key.Key_PageDown)
    assert panel.area.verticalScrollBar().value() > before


def test_what_was_said_to_one_is_not_for_the_next_to_read(window):
    window.frame.say("已收稿 3 篇")
    window.desk.feet.show_messages()
    window.frame.seat(None)
    window.frame.trouble(Trouble(Cause.DISK_FULL))
    assert window.desk.feet.messages.all() == ()
    assert not window.desk.feet.messages_panel.isVisible()
