"""The phrase library at the writing screen, with keys."""

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import annotating
from bulletin.phrases import Phrase
from bulletin.text import paragraph

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(office):
    for phrase in (Phrase("", "会议强调，要压实责任。", "hyqd", "会议"), Phrase("", "一是甲。\n二是乙。", "ys", "常用"),
                   Phrase("", "截至目前，", "", "常用")):
        annotating.put_phrase(office.archive, phrase, actor=office.editor, at=NOON)
    return office


@pytest.fixture
def pane(library, screen):
    screen.open(library.draft(body="正文。").id)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    return screen.sheet.pane


def words(office):
    return {each.words: each for each in annotating.phrases(office.archive)}


def open_list(qtbot, pane, screen):
    qtbot.keyClick(pane, Qt.Key.Key_J, CTRL)
    return screen.aids.phrasing.list


def test_tab_behind_an_abbreviation_writes_it_out_in_one_step(qtbot, pane):
    qtbot.keyClicks(pane, "hyqd")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[1] == paragraph("正文。会议强调，要压实责任。")
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    assert pane.text()[1] == paragraph("正文。hyqd")


def test_a_phrase_of_several_paragraphs_comes_as_such(qtbot, pane):
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClicks(pane, "ys")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[2:] == (paragraph("一是甲。"), paragraph("二是乙。"))


def test_tab_behind_other_words_is_a_tab(qtbot, pane):
    qtbot.keyClicks(pane, "xhyqd")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[1].plain == "正文。xhyqd\t"


def test_one_looks_for_a_phrase_and_enter_inserts_it(qtbot, pane, screen):
    shown = open_list(qtbot, pane, screen)
    assert len(shown.shown) == 3
    shown.search.setText("目前")
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert pane.text()[1] == paragraph("正文。截至目前，")
    assert not screen.aids.phrasing.card.isVisible()


def test_the_arrows_choose_while_one_types_in_the_box(qtbot, pane, screen):
    shown = open_list(qtbot, pane, screen)
    first = shown.chosen()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.chosen() is not first


def test_escape_goes_back_to_the_text(qtbot, pane, screen):
    shown = open_list(qtbot, pane, screen)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not screen.aids.phrasing.card.isVisible()
    assert pane.text()[1] == paragraph("正文。")


def test_what_is_selected_becomes_a_phrase(qtbot, pane, screen, office):
    pane.setTextCursor(pane.document().find("正文"))
    shown = open_list(qtbot, pane, screen)
    assert shown.add.text() == "新增选中文字…"
    qtbot.mouseClick(shown.add, Qt.MouseButton.LeftButton)
    form = screen.aids.phrasing.form
    assert form.words.toPlainText() == "正文"
    form.abbreviation.setText("hyqd")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert "已用于另一条用语" in form.error()
    form.abbreviation.setText("zw")
    form.group.setEditText("新组")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert (words(office)["正文"].abbreviation, words(office)["正文"].group) == ("zw", "新组")
    assert len(shown.shown) == 4


def test_the_form_stays_while_the_keyboard_is_in_it(qtbot, pane, screen):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    shown = open_list(qtbot, pane, screen)
    qtbot.waitUntil(shown.search.hasFocus)
    qtbot.mouseClick(shown.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.aids.phrasing.form.words.hasFocus)
    qtbot.wait(20)
    assert screen.aids.phrasing.card.isVisible()
    pane.setFocus()
    qtbot.waitUntil(lambda: not screen.aids.phrasing.card.isVisible())


def test_a_phrase_is_changed_and_dropped(qtbot, pane, screen, office):
    shown = open_list(qtbot, pane, screen)
    shown.search.setText("hyqd")
    qtbot.mouseClick(shown.change, Qt.MouseButton.LeftButton)
    screen.aids.phrasing.form.words.setPlainText("会议要求，")
    qtbot.mouseClick(screen.aids.phrasing.form.keep, Qt.MouseButton.LeftButton)
    assert "会议要求，" in words(office)
    qtbot.mouseClick(shown.drop, Qt.MouseButton.LeftButton)
    assert "会议要求，" in words(office)
    qtbot.mouseClick(shown.drop, Qt.MouseButton.LeftButton)
    assert "会议要求，" not in words(office)


def test_a_phrase_another_entered_can_be_used_at_once(qtbot, pane, frame, screen, office):
    frame.background.ask(screen, lambda archive: annotating.put_phrase(
        archive, Phrase("", "据统计，", "jtj"), actor=office.other_editor, at=NOON))
    qtbot.keyClicks(pane, "jtj")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text()[1].plain == "正文。据统计，"


def test_a_text_that_may_only_be_read_takes_no_phrase(qtbot, screen, library):
    draft = library.approved()
    library.published(draft)
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_J, CTRL)
    assert screen.aids.phrasing.card is None


def test_a_phrase_half_written_is_there_again_and_gone_once_entered(qtbot, pane, screen, office):
    phrasing = screen.aids.phrasing
    made = open_list(qtbot, pane, screen)
    made.added.emit()
    qtbot.keyClicks(phrasing.form.words, "xian wei")
    phrasing.form.group.setEditText("会议")
    phrasing.close()
    phrasing.open()
    made.added.emit()
    assert phrasing.form.words.toPlainText() == "xian wei"
    assert phrasing.form.group.currentText() == "会议"
    phrasing.form.keep.click()
    assert words(office)["xian wei"].group == "会议"
    made.added.emit()
    assert phrasing.form.words.toPlainText() == ""
