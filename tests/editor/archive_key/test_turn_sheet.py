"""What is asked before a password is set, changed or taken away."""

import pytest
from PySide6.QtCore import Qt

from bulletin.keeping.encrypting import Turn, Wish
from bulletin.keeping.key import NO_KEY, Key
from editor.archive_key.sheet import TurnSheet

KEY = Key("雨水惊蛰春分2026")
GOOD = "gu yu li xia"


@pytest.fixture
def ask(qtbot):
    """Return what opens a sheet, and gives it with what it sent."""
    def open_one(turn, key=NO_KEY):
        sheet, wished = TurnSheet(turn, key, "chen"), []
        sheet.wished.connect(wished.append)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(sheet)
        sheet.show()
        return sheet, wished
    return open_one


def write(sheet, first, second):
    sheet.fields.new.editor.setText(first)
    sheet.fields.again.editor.setText(second)


def click(qtbot, sheet):
    qtbot.mouseClick(sheet.deed, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("first", "second", "field", "words"), [
    ("", "", "new", "请输入密码。"), (GOOD, "gu yu", "again", "两遍密码不一样，请再输一遍。"),
    ("gu yu", "gu yu", "new", "至少 8 位。"),
])
def test_what_is_lacking_is_told_beside_it(qtbot, ask, first, second, field, words):
    sheet, wished = ask(Turn.ENCRYPT)
    sheet.noted.setChecked(True)
    write(sheet, first, second)
    click(qtbot, sheet)
    assert getattr(sheet.fields, field).error() == words
    assert wished == []


def test_who_has_not_written_it_down_is_asked_to(qtbot, ask):
    sheet, wished = ask(Turn.ENCRYPT)
    write(sheet, GOOD, GOOD)
    click(qtbot, sheet)
    assert wished == []
    assert "写在纸上" in sheet.lacking.text()
    sheet.noted.setChecked(True)
    click(qtbot, sheet)
    assert wished == [Wish(NO_KEY, Key(GOOD), False, "chen")]


def test_the_plain_one_is_kept_only_where_that_is_ticked(qtbot, ask):
    sheet, wished = ask(Turn.ENCRYPT)
    write(sheet, GOOD, GOOD)
    for box in (sheet.noted, sheet.keep):
        box.setChecked(True)
    click(qtbot, sheet)
    assert wished == [Wish(NO_KEY, Key(GOOD), True, "chen")]


@pytest.mark.parametrize("turn", [Turn.CHANGE, Turn.DECRYPT])
def test_the_one_that_is_valid_now_is_asked_for_first(qtbot, ask, turn):
    sheet, wished = ask(turn, KEY)
    write(sheet, GOOD, GOOD)
    sheet.noted.setChecked(True)
    sheet.old.editor.setText("wrong")
    click(qtbot, sheet)
    assert sheet.old.error().startswith("密码不对")
    assert wished == []
    sheet.old.editor.setText(KEY.password)
    click(qtbot, sheet)
    assert wished == [Wish(KEY, Key(GOOD) if turn is Turn.CHANGE else NO_KEY, False, "chen")]


def test_it_is_said_that_a_lost_password_cannot_be_helped(ask):
    sheet, _ = ask(Turn.ENCRYPT)
    said = "".join(each.text() for each in sheet.findChildren(type(sheet.lacking)))
    assert "无法找回" in said
    assert "以前的备份" in said
