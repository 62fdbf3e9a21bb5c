"""Commands: found by walking the widgets, done by their keys, the nearer one first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.shell.commands import (
    HERE,
    IN_WINDOW,
    Command,
    combined,
    command,
    command_named,
    commands_in,
    listed,
    shown,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(qtbot):
    """A widget with a field in it, seen and active."""
    made = QWidget()
    made.field = QLineEdit()
    QVBoxLayout(made).addWidget(made.field)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.field.setFocus()
    return made


def test_a_table_gives_names_words_and_keys():
    table = listed("inbox", ("rows.decline", "不采用…", "Del"), ("submit", "送审", "Ctrl+Return Ctrl+Enter"))
    assert table["rows.decline"] == Command("inbox.rows.decline", "不采用…", ("Del",))
    assert table["rows.decline"].scope == "inbox.rows"
    assert table["submit"].keys == ("Ctrl+Return", "Ctrl+Enter")


def test_a_command_is_found_by_its_name_and_has_words_and_keys(room):
    made = command(room, None, Command("inbox.reload", "刷新", ("F5",)), lambda: None)
    assert command_named(room, "inbox.reload") is made
    assert made.text() == "刷新"
    assert made.keys() == ("F5",)
    with pytest.raises(KeyError):
        command_named(room, "inbox.nothing")


def test_its_keys_do_it_while_it_can_be_done(room, qtbot):
    done, may = [], [True]
    command(room, None, Command("x.a", "甲", ("Ctrl+E",)), lambda: done.append(1), can=lambda: may[0])
    qtbot.keyClick(room.field, Qt.Key.Key_E, CONTROL)
    may[0] = False
    qtbot.keyClick(room.field, Qt.Key.Key_E, CONTROL)
    assert done == [1]


def test_of_two_with_the_same_key_the_nearer_to_the_keyboard_is_done_each_time(room, qtbot):
    done = []
    command(room, None, Command("window.undo", "撤销", ("Ctrl+E",)), lambda: done.append("far"), context=IN_WINDOW)
    command(room.field, None, Command("x.undo", "撤回", ("Ctrl+E",)), lambda: done.append("near"), context=HERE)
    for _ in range(3):
        qtbot.keyClick(room.field, Qt.Key.Key_E, CONTROL)
    assert done == ["near"] * 3


def test_only_what_is_seen_is_listed(room):
    command(room, None, Command("x.a", "甲"), lambda: None)
    command(room.field, None, Command("x.b", "乙"), lambda: None)
    room.field.hide()
    assert [each.command.name for each in commands_in(room)] == ["x.a"]


def test_a_grey_button_says_why_a_command_is_not_offered_and_the_key_still_asks(room):
    done, button = [], QPushButton("发出")
    button.setToolTip("还没有编排份号")
    made = command(room, None, Command("x.send", "发出"), lambda: done.append(1), button=button)
    assert made.is_open()
    assert made.why_not() == ""
    button.setEnabled(False)
    assert not made.is_open()
    assert made.why_not() == "还没有编排份号"
    made.trigger()
    assert done == [1]


def test_keys_are_shown_as_people_read_them():
    assert [shown(each) for each in ("Ctrl+Up", "PgDown", "Ctrl++", "Ctrl+Return", "Ctrl+=")] == [
        "Ctrl+↑", "PgDn", "Ctrl++", "Ctrl+Enter", "Ctrl+="]
    assert combined("") == 0
