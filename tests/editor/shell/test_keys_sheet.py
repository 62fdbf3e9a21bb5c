"""F1: the keys valid here, as they are at this chair."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.shell.commands import Command, command, commands_in
from editor.shell.keys_sheet import KeysSheet

SAVE = Command("inbox.save", "存稿", ("Ctrl+S", "F2"))


@pytest.fixture
def work(qtbot, frame):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    command(made, frame.keymap, SAVE, lambda: None)
    command(made, frame.keymap, Command("inbox.quiet", "无键的"), lambda: None)
    command(made, frame.keymap, Command("window.lock", "锁定", ("Ctrl+L",)), lambda: None)
    return made


def labels(sheet):
    return [each.text() for each in sheet.findChildren(QLabel)]


def test_it_tells_what_the_commands_seen_have_and_the_keys_of_lists(work, qtbot):
    sheet = KeysSheet("来稿", tuple(commands_in(work)), (("↑ / ↓", "上一篇 / 下一篇"),), work)
    qtbot.addWidget(sheet)
    told = labels(sheet)
    assert told[told.index("Ctrl+S / F2") + 1] == "存稿"
    assert {"来稿", "↑ / ↓", "各处通用", "Ctrl+L"} <= set(told)
    assert "无键的" not in told


def test_other_keys_are_told_as_they_are_now(work, frame, qtbot):
    frame.keymap.give(SAVE, ["F12"])
    sheet = KeysSheet("来稿", tuple(commands_in(work)), (), work)
    qtbot.addWidget(sheet)
    assert "F12" in labels(sheet)
    assert "Ctrl+S / F2" not in labels(sheet)


def test_the_manual_is_offered_where_there_is_one(work, qtbot):
    asked = []
    sheet = KeysSheet("来稿", tuple(commands_in(work)), (), work)
    qtbot.addWidget(sheet)
    assert "手册" not in [each.text() for each in sheet.findChildren(QPushButton)]
    sheet.offer_manual(lambda: asked.append("inbox"))
    sheet.manual.click()
    assert asked == ["inbox"]
