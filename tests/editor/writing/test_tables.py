"""Tables and pictures in the editor, with its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from bulletin.text import Cell, Picture, Role, Table, paragraph
from editor.writing.editor_pane import EditorPane
from editor.writing.tab_key import TabKey
from editor.writing.table_keys import TableKeys

CTRL, SHIFT, ALT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
                    Qt.KeyboardModifier.AltModifier)
TABLE = Table(((Cell("甲", 2),), (Cell("乙"), Cell("丙"))))
TEXT = (paragraph("标题", Role.TITLE), TABLE, paragraph("后"))


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    made.tables = TableKeys(made, TabKey(made))
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.load(TEXT)
    return made


def into(pane, words):
    pane.setTextCursor(pane.document().find(words))
    cursor = pane.textCursor()
    cursor.clearSelection()
    pane.setTextCursor(cursor)


def rows(pane):
    return [[cell.text for cell in row] for row in pane.text()[1].rows]


def test_one_types_in_a_cell_and_goes_on_with_tab(qtbot, pane):
    into(pane, "甲")
    qtbot.keyClicks(pane, "1")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClicks(pane, "2")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClicks(pane, "3")
    qtbot.keyClick(pane, Qt.Key.Key_Backtab, SHIFT)
    qtbot.keyClicks(pane, "4")
    assert rows(pane) == [["甲1"], ["4", "3"]]


def test_enter_in_a_cell_stays_in_it(qtbot, pane):
    into(pane, "乙")
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClicks(pane, "x")
    assert rows(pane) == [["甲"], ["乙\nx", "丙"]]


def test_tab_behind_the_last_cell_begins_a_row(qtbot, pane):
    into(pane, "丙")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClicks(pane, "x")
    assert rows(pane) == [["甲"], ["乙", "丙"], ["x", ""]]
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == TEXT


def test_rows_come_and_go_with_keys_and_each_is_one_step(qtbot, pane):
    into(pane, "乙")
    qtbot.keyClick(pane, Qt.Key.Key_Up, ALT)
    assert rows(pane) == [["甲"], ["", ""], ["乙", "丙"]]
    qtbot.keyClick(pane, Qt.Key.Key_Down, ALT)
    assert rows(pane) == [["甲"], ["", ""], ["乙", "丙"], ["", ""]]
    qtbot.keyClick(pane, Qt.Key.Key_Delete, ALT)
    assert rows(pane) == [["甲"], ["", ""], ["", ""]]
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == TEXT


def test_columns_come_and_go(pane):
    into(pane, "丙")
    pane.tables.column_right()
    assert rows(pane)[1] == ["乙", "丙", ""]
    pane.tables.column_left()
    assert rows(pane)[1] == ["乙", "", "丙", ""]
    into(pane, "丙")
    pane.tables.drop_column()
    assert rows(pane)[1] == ["乙", "", ""]


def test_a_table_goes_whole_and_comes_back(qtbot, pane):
    into(pane, "丙")
    pane.tables.drop_table()
    assert pane.text() == (TEXT[0], TEXT[2])
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == TEXT


def test_the_last_row_goes_with_its_table(pane):
    pane.load((paragraph("前"), Table(((Cell("甲"),),))))
    into(pane, "甲")
    pane.tables.drop_row()
    assert pane.text() == (paragraph("前"),)


def test_the_menu_has_rows_and_columns_only_in_a_table(pane):
    menu = QMenu()
    into(pane, "后")
    pane.tables.add_to(menu)
    assert not menu.actions()
    into(pane, "丙")
    pane.tables.add_to(menu)
    assert "删去本行\tAlt+Delete" in [each.text() for each in menu.actions()]


def test_outside_a_table_the_keys_do_nothing_to_the_text(qtbot, pane):
    into(pane, "后")
    qtbot.keyClick(pane, Qt.Key.Key_Down, ALT)
    assert pane.text() == TEXT


def test_a_picture_deleted_comes_back(qtbot, pane):
    picture = Picture("a" * 64, "现场.png", 60.0, 40.0)
    text = (paragraph("前"), picture, paragraph("后"))
    pane.load(text)
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    pane.moveCursor(QTextCursor.MoveOperation.Left)
    qtbot.keyClick(pane, Qt.Key.Key_Backspace)
    assert picture not in pane.text()
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == text
