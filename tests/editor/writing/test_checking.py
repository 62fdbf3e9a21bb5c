"""The check follows the writing: after a pause, on opening, when the office teaches it something."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from bulletin.desk import proofing
from bulletin.proof.checking import Checker
from bulletin.proof.problem import Problem, Strength
from bulletin.proof.taught import MUST_CORRECT
from bulletin.proof.wordbook import Correction, Switched
from bulletin.text import Paragraph, Role, Run, paragraph, plain
from bulletin.workflow import Step
from editor.writing.editor_pane import EditorPane
from editor.writing.places import Places
from editor.writing.proofing.checking import State
from editor.writing.proofing.spots import Spots
from tests.editor.writing.proof_office import BODY, taught, teach, until_checked


@pytest.fixture
def draft(office):
    teach(office)
    return office.draft(body=BODY)


@pytest.fixture
def opened(qtbot, screen, draft):
    screen.open(draft.id)
    until_checked(qtbot, screen)
    return screen


def place_of(screen, problem):
    start, end = screen.proofing.checking.spots.place(problem)
    cursor = QTextCursor(screen.sheet.pane.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def words_marked(screen):
    return [place_of(screen, each).selectedText() for each in taught(screen)]


def lines_under(screen):
    """What is underlined in the text, as words."""
    return [mark.cursor.selectedText() for mark in screen.sheet.pane.extraSelections()]


def press(qtbot, screen, key, *modifiers):
    pressed = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        pressed |= each
    qtbot.keyClick(screen.sheet.pane, key, pressed)


def test_an_opened_draft_is_checked_at_once(opened):
    assert [each.text for each in taught(opened)] == ["旧镇名", "老说法", "旧镇名", "待定语"]
    assert words_marked(opened) == ["旧镇名", "老说法", "旧镇名", "待定语"]


def test_what_is_typed_is_checked_after_a_pause(qtbot, opened):
    opened.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    opened.sheet.pane.insertPlainText("又是旧镇名")
    assert len(taught(opened)) == 4
    until_checked(qtbot, opened)
    assert len(taught(opened)) == 5


def test_marks_move_with_the_text_before_the_next_check(opened):
    cursor = QTextCursor(opened.sheet.pane.document())
    cursor.insertText("新加的几个字𠀀")
    assert words_marked(opened) == ["旧镇名", "老说法", "旧镇名", "待定语"]
    assert "旧镇名" in lines_under(opened)


def test_what_is_being_changed_is_no_problem_until_the_next_check(qtbot, opened):
    cursor = place_of(opened, taught(opened)[1])
    cursor.setPosition(cursor.selectionStart() + 1)
    cursor.insertText("的")
    assert [each.text for each in taught(opened)] == ["旧镇名", "旧镇名", "待定语"]
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["旧镇名", "旧镇名", "待定语"]


def test_typing_in_a_title_does_not_take_its_marks_away(qtbot, screen, office):
    teach(office)
    screen.open(office.draft("旧镇名会议纪实", "正文一段。").id)
    until_checked(qtbot, screen)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.Start)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    screen.sheet.pane.insertPlainText("续")
    assert [each.text for each in taught(screen)] == ["旧镇名"]


def test_auto_and_flag_are_underlined_each_in_its_shape(opened):
    forms = {mark.cursor.selectedText(): QTextCharFormat(mark.format) for mark in opened.sheet.pane.extraSelections()}
    assert forms["旧镇名"].underlineStyle() != forms["待定语"].underlineStyle()
    assert forms["旧镇名"].underlineColor() != forms["待定语"].underlineColor()


def test_what_the_office_teaches_counts_at_once(qtbot, opened, office, frame):
    frame.background.ask(opened, lambda archive: proofing.put_correction(
        archive, Correction("会上", "会议上"), actor=office.editor, at=NOON))
    until_checked(qtbot, opened)
    assert "会上" in [each.text for each in taught(opened)]


def test_the_rules_of_the_journal_of_the_section_count(qtbot, screen, office, frame):
    teach(office)
    proofing.switch(office.archive, Switched(MUST_CORRECT, False, "kuaibao"), actor=office.editor, at=NOON)
    screen.open(office.draft(body=BODY, section="工作动态").id)
    until_checked(qtbot, screen)
    assert taught(screen) == []
    other = office.draft("白石乡另一件事", BODY)
    screen.open(other.id)
    until_checked(qtbot, screen)
    assert len(taught(screen)) == 4


def test_the_next_and_the_previous_problem_are_gone_to_with_keys(qtbot, opened):
    opened.proofing.checking.show_only(frozenset({Strength.AUTO, Strength.FLAG}))
    pane = opened.sheet.pane
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    seen = []
    for _ in range(len(opened.proofing.checking.problems()) + 1):
        press(qtbot, opened, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
        seen.append(pane.textCursor().selectedText())
    assert seen[0] == seen[-1]
    assert "待定语" in seen
    press(qtbot, opened, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert pane.textCursor().selectedText() == seen[-2]
    assert opened.proofing.panel.current().text == seen[-2]


def test_the_problem_under_the_cursor_is_set_right_with_one_key_and_one_undo(qtbot, opened):
    before = opened.sheet.pane.text()
    cursor = place_of(opened, taught(opened)[0])
    cursor.setPosition(cursor.selectionStart() + 1)
    opened.sheet.pane.setTextCursor(cursor)
    press(qtbot, opened, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert "新镇名召开会议" in plain(opened.sheet.pane.text())
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["老说法", "旧镇名", "待定语"]
    press(qtbot, opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.sheet.pane.text() == before


def test_the_problem_gone_to_is_set_right_and_not_the_one_that_begins_behind_it(qtbot, screen, office):
    teach(office)
    screen.open(office.draft(body="会上用了老说法,又说。").id)
    until_checked(qtbot, screen)
    pane = screen.sheet.pane
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    press(qtbot, screen, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert pane.textCursor().selectedText() == "老说法"
    press(qtbot, screen, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert plain(pane.text()).endswith("会上用了新说法,又说。")


def test_emphasis_outlives_setting_right(qtbot, screen, office):
    teach(office)
    draft = office.save(office.draft(), (paragraph("题", Role.TITLE), Paragraph(Role.BODY, (
        Run("在"), Run("旧镇名", bold=True), Run("里")))))
    screen.open(draft.id)
    until_checked(qtbot, screen)
    screen.proofing.deeds.fix(taught(screen)[0])
    assert screen.sheet.pane.text()[1] == Paragraph(Role.BODY, (Run("在"), Run("新镇名", bold=True), Run("里")))


def test_the_mouse_resting_on_a_mark_tells_rule_sentence_suggestion_and_source(qtbot, opened, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, *others: told.append(words))
    cursor = place_of(opened, taught(opened)[0])
    cursor.setPosition(cursor.selectionStart() + 1)
    place = opened.sheet.pane.cursorRect(cursor).center()
    QApplication.sendEvent(opened.sheet.pane.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, QPoint(5, 5)))
    assert "必改词" in told[0]
    assert "改为“新镇名”" in told[0]
    assert "本单位必改词表" in told[0]
    assert "可直接改" in told[0]


def offered(screen, position):
    """What the menu of the right button offers at a position, by its words."""
    menu = QMenu()
    screen.sheet.pane.menu_place = position
    for part in screen.sheet.pane.menu_parts:
        part(menu)
    return {each.text().split("\t")[0]: each for each in menu.actions()}, menu


def test_the_right_button_offers_what_can_be_done_with_a_mark(qtbot, opened):
    actions, _menu = offered(opened, place_of(opened, taught(opened)[0]).selectionStart())
    assert {"必改词", "改为“新镇名”", "改正同类…", "本处忽略", "一律忽略", "加入词库…", "停用此规则"} <= set(actions)
    actions["改为“新镇名”"].trigger()
    assert "新镇名召开会议" in plain(opened.sheet.pane.text())
    assert "必改词" not in offered(opened, 0)[0]


def test_one_place_is_ignored_and_stays_so(qtbot, opened, draft, office):
    actions, _menu = offered(opened, place_of(opened, taught(opened)[0]).selectionStart())
    actions["本处忽略"].trigger()
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["老说法", "旧镇名", "待定语"]
    ignored, = proofing.wordbook(office.archive).ignored
    assert (ignored.draft_id, ignored.text) == (draft.id, "旧镇名")


def test_an_ignored_place_does_not_come_back_for_a_moment(qtbot, opened):
    told = []
    opened.proofing.panel.counted.connect(told.append)
    before = len(opened.proofing.checking.problems())
    opened.proofing.deeds.ignore_here(taught(opened)[0])
    until_checked(qtbot, opened)
    assert set(told) == {before - 1}


def test_a_wording_is_ignored_everywhere(qtbot, opened, office):
    opened.proofing.deeds.ignore_always(taught(opened)[0])
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["老说法", "待定语"]


def test_a_word_goes_into_the_dictionary_and_is_not_touched_any_more(qtbot, opened, office):
    opened.proofing.deeds.add_word(taught(opened)[0])
    sheet = opened.proofing.deeds.asking
    assert sheet.edit.text() == "旧镇名"
    sheet.edit.setText("旧")
    sheet.deed.click()
    assert sheet.field.error() == "请写两个字以上的词。"
    sheet.edit.setText("旧镇名")
    sheet.deed.click()
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["老说法", "待定语"]
    assert "旧镇名" in proofing.wordbook(office.archive).words


def test_a_rule_is_switched_off_for_the_journal_of_the_draft(qtbot, screen, office):
    teach(office)
    screen.open(office.draft(body=BODY, section="工作动态").id)
    until_checked(qtbot, screen)
    actions, _menu = offered(screen, place_of(screen, taught(screen)[0]).selectionStart())
    actions["对《信息快报》停用此规则"].trigger()
    until_checked(qtbot, screen)
    assert taught(screen) == []
    assert proofing.wordbook(office.archive).switches == (Switched(MUST_CORRECT, False, "kuaibao"),)


def test_a_draft_that_cannot_be_changed_can_only_be_looked_at(qtbot, screen, office):
    teach(office)
    draft = office.draft(body=BODY)
    office.step(draft, Step.DECLINE, office.editor, "重复")
    screen.open(draft.id)
    until_checked(qtbot, screen)
    before = screen.sheet.pane.text()
    assert screen.sheet.pane.isReadOnly()
    screen.proofing.deeds.fix(taught(screen)[0])
    assert screen.sheet.pane.text() == before
    assert "改为“新镇名”" not in offered(screen, place_of(screen, taught(screen)[0]).selectionStart())[0]
    assert not screen.proofing.panel.tidy.isEnabled()


def test_a_check_that_fails_says_so_and_can_be_done_again(qtbot, screen, draft, monkeypatch):
    def broken(*whatever, **more):
        raise ValueError("broken rule")

    monkeypatch.setattr(Checker, "check", broken)
    screen.open(draft.id)
    qtbot.waitUntil(lambda: screen.proofing.checking.state is State.FAILED)
    panel = screen.proofing.panel
    assert panel.empty.action.text() == "重新检查"
    monkeypatch.undo()
    panel.empty.action.click()
    until_checked(qtbot, screen)
    assert len(taught(screen)) == 4


def test_spots_follow_edits(qtbot):
    pane = EditorPane()
    qtbot.addWidget(pane)
    document = pane.load((paragraph("一二三四五六七八"),))
    problems = [Problem("R", n, n + 2, "", None, Strength.FLAG, "") for n in (0, 3, 6)]
    spots = Spots(problems, Places(document))
    spots.moved(2, 0, 5)
    assert [spots.place(each) for each in problems] == [(0, 2), (8, 10), (11, 13)]
    spots.moved(9, 0, 1)
    assert [spots.place(each) for each in problems] == [(0, 2), None, (12, 14)]
    spots.moved(0, 1, 0)
    assert spots.problems == [problems[2]]


def test_a_text_shown_with_an_empty_title_is_checked(qtbot, screen, office):
    teach(office)
    screen.open(office.draft().id)
    screen.sheet.pane.replace_all(a_text("", "旧镇名"))
    until_checked(qtbot, screen)
    assert [each.text for each in taught(screen)] == ["旧镇名"]
