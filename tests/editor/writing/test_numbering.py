"""Numbers of levels with the keys of the editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph, plain
from editor.writing.editor_pane import EditorPane
from editor.writing.numbering import Numbering
from editor.writing.tab_key import TabKey

CTRL, SHIFT, ALT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
                    Qt.KeyboardModifier.AltModifier)


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    made.numbers = Numbering(made, TabKey(made))
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.setFocus()
    return made


def at_end(pane):
    pane.moveCursor(QTextCursor.MoveOperation.End)


def test_all_numbers_are_put_in_order_in_one_step(qtbot, pane):
    text = (paragraph("标题", Role.TITLE), paragraph("一、甲", Role.LEVEL1), paragraph("（二）子", Role.LEVEL2),
            Paragraph(Role.LEVEL1, (Run("三、", bold=True), Run("乙"))), Table(((Cell("5.表"),),)),
            paragraph("2.丙"), paragraph("2.丁"))
    pane.load(text)
    told = []
    pane.numbers.renumbered.connect(told.append)
    qtbot.keyClick(pane, Qt.Key.Key_L, CTRL | SHIFT)
    assert plain(pane.text()).split("\n") == ["标题", "一、甲", "（一）子", "二、乙", "5.表", "1.丙", "2.丁"]
    assert pane.text()[3].runs == (Run("二、", bold=True), Run("乙"))
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == text
    pane.redo()
    qtbot.keyClick(pane, Qt.Key.Key_L, CTRL | SHIFT)
    assert told == [3, 0]


def test_after_enter_the_next_number_waits_for_tab(qtbot, pane):
    pane.load((paragraph("一、甲", Role.LEVEL1), paragraph("正文。")))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert pane.numbers.hint.isVisible()
    assert pane.numbers.hint.text() == "Tab　续编二、"
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClicks(pane, "x")
    assert pane.text()[2] == paragraph("二、x", Role.LEVEL1)
    assert not pane.numbers.hint.isVisible()


def test_tab_again_goes_on_to_the_other_levels(qtbot, pane):
    pane.load((paragraph("一、甲", Role.LEVEL1), paragraph("（一）子", Role.LEVEL2)))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    seen = []
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        seen.append(pane.text()[2])
    assert seen == [paragraph("（二）", Role.LEVEL2), paragraph("二、", Role.LEVEL1), paragraph("1.")]


def test_typing_on_takes_no_number_and_tab_is_a_tab_again(qtbot, pane):
    pane.load((paragraph("一、甲", Role.LEVEL1),))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClicks(pane, "a")
    assert not pane.numbers.hint.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[1] == paragraph("a\t")


def test_nothing_is_offered_where_nothing_is_numbered(qtbot, pane):
    pane.load((paragraph("标题", Role.TITLE), paragraph("正文。")))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert not pane.numbers.hint.isVisible()


def test_a_paragraph_made_a_heading_is_offered_its_number(qtbot, pane):
    pane.load((paragraph("一、甲", Role.LEVEL1), paragraph("正文。"), paragraph("强化保障")))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_2, ALT)
    assert pane.text()[2] == paragraph("强化保障", Role.LEVEL1)
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[2] == paragraph("二、强化保障", Role.LEVEL1)
    qtbot.keyClick(pane, Qt.Key.Key_3, ALT)
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[2] == paragraph("（一）强化保障", Role.LEVEL2)
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text()[2] == paragraph("二、强化保障", Role.LEVEL2)
    pane.redo()
    qtbot.keyClick(pane, Qt.Key.Key_3, ALT)
    assert not pane.numbers.hint.isVisible()


def test_what_is_offered_goes_when_the_cursor_goes(qtbot, pane):
    pane.load((paragraph("一、甲", Role.LEVEL1),))
    at_end(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClick(pane, Qt.Key.Key_Up)
    assert not pane.numbers.hint.isVisible()
