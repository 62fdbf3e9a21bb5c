"""Typing in the editor itself: roles, emphasis, paste, finding, zoom."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from bulletin.text import Picture, Role, Run, paragraph, plain
from editor.writing.editor_pane import EditorPane
from editor.writing.replacing.find_bar import FindBar
from editor.writing.role_bar import RoleBar

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.load((paragraph("标题", Role.TITLE), paragraph("正文一二三")))
    return made


def at_end_of_first(pane):
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    pane.moveCursor(QTextCursor.MoveOperation.EndOfBlock)


def test_enter_after_a_heading_begins_body(qtbot, pane):
    at_end_of_first(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClicks(pane, "ab")
    assert pane.text()[1] == paragraph("ab")


def test_a_break_inside_a_paragraph_stays_inside(qtbot, pane):
    at_end_of_first(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(pane, "x")
    assert pane.text()[0] == paragraph("标题\nx", Role.TITLE)


@pytest.mark.parametrize(("key", "role"), [
    (Qt.Key.Key_1, Role.TITLE), (Qt.Key.Key_2, Role.LEVEL1), (Qt.Key.Key_3, Role.LEVEL2), (Qt.Key.Key_4, Role.LEVEL3),
    (Qt.Key.Key_5, Role.LEVEL4), (Qt.Key.Key_0, Role.BODY)])
def test_roles_have_keys(qtbot, pane, key, role):
    qtbot.keyClick(pane, key, ALT)
    assert pane.text()[0] == paragraph("标题", role)


def test_emphasis_is_turned_on_and_off(qtbot, pane):
    pane.selectAll()
    qtbot.keyClick(pane, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(pane, Qt.Key.Key_U, CTRL)
    assert pane.text()[1].runs == (Run("正文一二三", bold=True, underline=True),)
    qtbot.keyClick(pane, Qt.Key.Key_B, CTRL)
    assert pane.text()[1].runs == (Run("正文一二三", underline=True),)


def test_pasted_word_html_loses_what_was_deleted(pane):
    mime = QMimeData()
    mime.setHtml("<p>已播种<del>三</del><ins>二</ins>万亩</p>")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.insertFromMimeData(mime)
    assert pane.text()[1] == paragraph("正文一二三已播种二万亩")


def test_what_is_copied_here_keeps_its_roles(pane):
    before = pane.text()
    pane.selectAll()
    mime = pane.createMimeDataFromSelection()
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.insertFromMimeData(mime)
    assert pane.text() == before + before


def test_replacing_everything_is_one_step_back(qtbot, pane):
    before = pane.text()
    pane.replace_all((paragraph("新", Role.TITLE), paragraph("文")))
    assert pane.text() == (paragraph("新", Role.TITLE), paragraph("文"))
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == before


def test_zoom_is_no_change_of_the_text(qtbot, pane):
    sent = []
    pane.touched.connect(lambda: sent.append(1))
    qtbot.keyClick(pane, Qt.Key.Key_Equal, CTRL)
    assert pane.zoom == 110
    assert not sent
    assert not pane.document().isUndoAvailable()


def test_finding_goes_round_and_replacing_all_is_one_step(qtbot, pane):
    bar = FindBar(pane)
    qtbot.addWidget(bar)
    pane.load((paragraph("稻田𠮷稻田"), paragraph("稻田")))
    bar.open(replacing=True)
    qtbot.keyClicks(bar.words, "")
    bar.words.setText("稻田")
    bar.go()
    assert bar.count.text() == "第 1 / 3 处"
    bar.go(False)
    assert bar.count.text() == "第 3 / 3 处"
    bar.instead.setText("茶园")
    qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert plain(pane.text()) == "茶园𠮷茶园\n茶园"
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert plain(pane.text()) == "稻田𠮷稻田\n稻田"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_nothing_is_replaced_in_a_text_that_can_only_be_read(qtbot, pane):
    bar = FindBar(pane)
    qtbot.addWidget(bar)
    bar.open(replacing=True)
    bar.words.setText("稻田")
    pane.setReadOnly(True)
    pane.load((paragraph("稻田"),))
    qtbot.waitUntil(lambda: bar.count.text() == "共 1 处")
    assert not bar.all.isEnabled()
    assert not bar.one.isEnabled()
    bar.go()
    bar.replace_one()
    bar.replace_all()
    assert plain(pane.text()) == "稻田"


def test_the_row_of_roles_follows_the_cursor(qtbot, pane):
    bar = RoleBar(pane)
    qtbot.addWidget(bar)
    at_end_of_first(pane)
    assert bar.roles[Role.TITLE].isChecked()
    qtbot.mouseClick(bar.roles[Role.LEVEL1], Qt.MouseButton.LeftButton)
    assert pane.text()[0].role is Role.LEVEL1
    bar.set_limit(5)
    assert bar.count.text() == "超 2 字　7 / 5"


def test_a_picture_keeps_its_place_while_one_types_beside_it(qtbot, pane):
    picture = Picture("a" * 64, "现场.png", 60.0, 40.0)
    pane.load((paragraph("前"), picture, paragraph("后")))
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(pane, "x")
    assert pane.text() == (paragraph("x前"), picture, paragraph("后"))
