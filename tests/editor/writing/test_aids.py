"""The outline, the whole screen, scrolling together, the count, and what is said after a paste."""

import pytest
from builders import a_text
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from bulletin.text import Role, paragraph, plain
from editor.shell.commands import commands_in
from editor.shell.keys_sheet import told

CTRL, SHIFT, ALT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
                    Qt.KeyboardModifier.AltModifier)
LONG = "组织农技人员进村入户，指导群众育秧、整田、施肥，确保不误农时。" * 4
LEVELLED = (paragraph("标题", Role.TITLE), paragraph("一、甲", Role.LEVEL1), paragraph(LONG),
            paragraph("（一）子", Role.LEVEL2), paragraph(LONG), paragraph("二、乙"), paragraph(LONG))


@pytest.fixture
def pane(office, screen):
    screen.open(office.save(office.draft(), LEVELLED).id)
    return screen.sheet.pane


def outline_of(qtbot, pane, screen):
    qtbot.keyClick(pane, Qt.Key.Key_O, CTRL | SHIFT)
    return screen.aids.outline


def test_the_outline_has_title_and_levels_and_enter_goes_there(qtbot, pane, screen):
    outline = outline_of(qtbot, pane, screen)
    assert [(each.level, each.words) for each in outline.entries] == [
        (0, "标题"), (1, "一、甲"), (2, "（一）子"), (1, "二、乙")]
    outline.list.setCurrentIndex(outline.rows.index(2))
    qtbot.keyClick(outline.list, Qt.Key.Key_Return)
    assert pane.textCursor().block().text() == "（一）子"
    assert outline.isVisible()


def test_the_outline_marks_the_present_place_and_moves_with_typing(qtbot, pane, screen):
    outline = outline_of(qtbot, pane, screen)
    pane.setFocus()
    pane.moveCursor(QTextCursor.MoveOperation.End)
    assert outline.list.currentIndex().row() == 3
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClicks(pane, "x")
    qtbot.keyClick(pane, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: len(outline.entries) == 5)
    assert outline.list.currentIndex().row() == 4


def test_the_outline_goes_away_with_its_key(qtbot, pane, screen):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    outline = outline_of(qtbot, pane, screen)
    qtbot.waitUntil(outline.list.hasFocus)
    qtbot.keyClick(outline.list, Qt.Key.Key_O, CTRL | SHIFT)
    assert not outline.isVisible()


def test_on_the_whole_screen_there_is_only_the_text_with_its_count(qtbot, pane, screen):
    qtbot.keyClick(pane, Qt.Key.Key_F11)
    assert screen.window().isFullScreen()
    assert pane.isVisible()
    for each in (screen.drafts, screen.side, screen.sheet.steps, screen.sheet.roles):
        assert not each.isVisible()
    full = screen.aids.full_screen
    assert full.count.text() == screen.sheet.roles.count.text() != ""
    pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(pane, "abc")
    qtbot.keyClick(pane, Qt.Key.Key_S, CTRL)
    assert full.line.saving.words().startswith("已保存")
    assert not screen.side.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    for each in (screen.drafts, screen.side, screen.sheet.steps, screen.sheet.roles):
        assert each.isVisible()
    assert not screen.window().isFullScreen()
    assert not full.line.isVisible()


def test_leaving_the_screen_ends_the_whole_screen(qtbot, pane, screen):
    qtbot.keyClick(pane, Qt.Key.Key_F11)
    screen.hide()
    assert not screen.aids.full_screen.on
    screen.show()
    assert screen.drafts.isVisible()


def test_the_original_scrolls_with_the_text_paragraph_by_paragraph(qtbot, office, screen):
    bodies = [f"第{number}段。{LONG}" for number in range(40)]
    draft = office.save(office.draft("另", "x"), a_text("另", *bodies))
    screen.open(draft.id)
    screen._view(screen.writer.seen.opened.revision)
    pane, page = screen.sheet.pane, screen.sheet.beside.page
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    upper = [each.cursorForPosition(each.viewport().rect().topLeft()).block().text()[:4] for each in (pane, page)]
    assert upper[0] == upper[1]
    screen.sheet.beside.together.setChecked(False)
    before = page.verticalScrollBar().value()
    pane.verticalScrollBar().setValue(0)
    assert page.verticalScrollBar().value() == before
    screen.sheet.beside.together.setChecked(True)
    assert page.verticalScrollBar().value() == 0


def test_the_keyboard_goes_to_the_original_and_back(qtbot, pane, screen):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_F6)
    qtbot.keyClick(pane, Qt.Key.Key_F6, CTRL)
    page = screen.sheet.beside.page
    qtbot.waitUntil(page.hasFocus)
    assert screen.sheet.beside._edge.property("role") == "line-here"
    qtbot.keyClick(page, Qt.Key.Key_F6, CTRL)
    qtbot.waitUntil(pane.hasFocus)
    assert screen.sheet.beside._edge.property("role") == "line"


def test_the_count_says_what_is_selected(qtbot, pane, screen):
    pane.setTextCursor(pane.document().find("一、甲"))
    qtbot.waitUntil(lambda: screen.sheet.roles.count.text().startswith("选中 3 字　"))


def test_after_a_paste_it_is_said_which_pictures_did_not_come(qtbot, pane, screen):
    mime = QMimeData()
    mime.setHtml("<p>已播种<del>三</del>二万亩</p><img src='file:///x/现场.png' width=300>")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.insertFromMimeData(mime)
    news = screen.aids.paste_news
    assert news.words().startswith("有 1 张图片没有带入：现场.png。")
    assert "已删除或画线的文字 1 处" in news.words()
    news.choose("知道了")
    assert not news.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text() == LEVELLED


def test_only_the_words_are_pasted_when_one_asks_for_that(qtbot, pane):
    mime = QMimeData()
    mime.setHtml("<h1>一级</h1><p><b>粗</b></p>")
    mime.setText("一级\n粗")
    QGuiApplication.clipboard().setMimeData(mime)
    pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClick(pane, Qt.Key.Key_V, CTRL | SHIFT)
    assert pane.text()[-2:] == (paragraph("一级"), paragraph("粗"))
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert plain(pane.text()[-1:]) == ""


def test_a_second_title_comes_as_a_heading(pane):
    mime = QMimeData()
    mime.setHtml("<p class=MsoTitle>又一篇</p><p>正文。</p>")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.insertFromMimeData(mime)
    assert pane.text()[-2:] == (paragraph("又一篇", Role.LEVEL1), paragraph("正文。"))


def test_the_sheet_of_keys_names_the_new_ones(screen, pane):
    named = dict(told(commands_in(screen)))
    assert {"Ctrl+Shift+V", "Ctrl+Shift+L", "Ctrl+J", "Ctrl+Shift+O", "F11", "Ctrl+Shift+M"} <= set(named)


def test_shift_tab_leads_from_the_text_to_the_tools(qtbot, pane, screen):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    pane.setFocus()
    before = pane.text()
    qtbot.keyClick(pane, Qt.Key.Key_Backtab, SHIFT)
    qtbot.waitUntil(lambda: not pane.hasFocus())
    assert pane.text() == before
