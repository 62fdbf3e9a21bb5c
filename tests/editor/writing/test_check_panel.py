"""The list of problems beside the text, and setting right many at once."""

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.desk import looking, proofing
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import Correction
from bulletin.text import Paragraph, Role, Run, paragraph, plain
from bulletin.workflow import Stage, Step
from tests.editor.writing.proof_office import BODY, taught, teach, until_checked

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, screen, office):
    teach(office)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.open(office.draft(body=BODY).id)
    until_checked(qtbot, screen)
    return screen


@pytest.fixture
def panel(opened):
    return opened.proofing.panel


def rows(panel):
    return [each.text for each in panel.rows.problems]


def choose(panel, words):
    panel.choose(next(each for each in panel.rows.problems if each.text == words))


def tidy(qtbot, screen):
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F7, CONTROL | SHIFT)
    return screen.proofing.deeds.whole.asking


def versions(office, draft):
    return looking.draft_file(office.archive, draft).revisions


def test_the_panel_is_the_second_tab_and_tells_how_many(opened, panel):
    assert opened.side.indexOf(panel) == 1
    assert opened.side.tabText(1) == f"检查 {len(panel.rows.problems)}"
    assert panel.filter.choice(Strength.AUTO).text().startswith("可改 ")


def test_f7_puts_the_keyboard_into_the_list_and_enter_goes_to_the_place(qtbot, opened, panel):
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_F7)
    assert opened.side.currentWidget() is panel
    assert QApplication.focusWidget() is panel.list
    choose(panel, "老说法")
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.sheet.pane.textCursor().selectedText() == "老说法"
    assert QApplication.focusWidget() is opened.sheet.pane


def test_escape_goes_back_to_the_text(qtbot, opened, panel):
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_F7)
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is opened.sheet.pane


def test_the_arrow_keys_show_each_place_in_the_text_and_stay_in_the_list(qtbot, opened, panel):
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_F7)
    choose(panel, "老说法")
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert opened.sheet.pane.textCursor().selectedText() == panel.current().text == "旧镇名"
    assert QApplication.focusWidget() is panel.list


def test_the_list_follows_the_cursor_in_the_text(qtbot, opened, panel):
    opened.side.setCurrentWidget(panel)
    pane = opened.sheet.pane
    pane.setFocus()
    chosen = next(each for each in panel.rows.problems if each.text == "老说法")
    cursor = pane.textCursor()
    cursor.setPosition(opened.proofing.checking.spots.place(chosen)[0] + 1)
    pane.setTextCursor(cursor)
    assert panel.current() is chosen
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    pane.moveCursor(QTextCursor.MoveOperation.EndOfLine)
    assert panel.current() is chosen


def test_what_is_chosen_is_explained_with_suggestion_and_source(panel):
    choose(panel, "老说法")
    assert panel.card.instead.text() == "改为“新说法”"
    assert panel.card.source.text() == "依据：本单位必改词表"


def test_setting_right_from_the_list_goes_on_to_the_next(qtbot, opened, panel):
    opened.side.setCurrentWidget(panel)
    choose(panel, "老说法")
    qtbot.mouseClick(panel.card.fix, Qt.MouseButton.LeftButton)
    until_checked(qtbot, opened)
    assert "会上用了新说法" in plain(opened.sheet.pane.text())
    assert "老说法" not in rows(panel)
    assert panel.current() is not None


def test_control_full_stop_in_the_list_sets_right_what_is_chosen(qtbot, opened, panel):
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_F7)
    choose(panel, "老说法")
    qtbot.keyClick(panel.list, Qt.Key.Key_Period, CONTROL)
    assert "新说法" in plain(opened.sheet.pane.text())


def test_hints_are_hidden_until_asked_for(qtbot, opened, panel):
    opened.sheet.pane.replace_all((paragraph("题", Role.TITLE), paragraph("近日，旧镇名召开会议。")))
    until_checked(qtbot, opened)
    assert "近日" not in rows(panel)
    qtbot.mouseClick(panel.filter.choice(Strength.INFO), Qt.MouseButton.LeftButton)
    assert "近日" in rows(panel)
    panel.filter.choice(Strength.AUTO).setChecked(False)
    assert "旧镇名" not in rows(panel)
    assert "旧镇名" not in [mark.cursor.selectedText() for mark in opened.sheet.pane.extraSelections()]


def test_those_of_one_rule_can_be_put_together(qtbot, opened, panel):
    opened.side.setCurrentWidget(panel)
    qtbot.mouseClick(panel.by_rule, Qt.MouseButton.LeftButton)
    rules = [each.rule for each in panel.rows.problems]
    assert len([n for n in range(1, len(rules)) if rules[n] != rules[n - 1]]) == len(set(rules)) - 1


def test_without_problems_the_panel_says_so(qtbot, opened, panel):
    opened.sheet.pane.replace_all((paragraph("会议召开", Role.TITLE), paragraph("会议开完了。")))
    until_checked(qtbot, opened)
    for each in (Strength.AUTO, Strength.FLAG, Strength.INFO):
        panel.filter.choice(each).setChecked(True)
    opened.proofing.checking.spots.problems.clear()
    panel.show_now()
    assert panel.empty.isVisibleTo(panel)
    assert opened.side.tabText(1) == "检查"


def test_tidying_lists_before_and_after_and_is_one_step_of_undo(qtbot, opened, office):
    draft, before = opened.writer.seen.opened.draft.id, opened.sheet.pane.text()
    sheet = tidy(qtbot, opened)
    changes = [(each.before, each.after) for each in sheet.rows.mends]
    assert changes.count(("旧镇名", "新镇名")) == 2
    assert ("老说法", "新说法") in changes
    assert opened.sheet.pane.text() == before
    qtbot.mouseClick(sheet.deed, Qt.MouseButton.LeftButton)
    words = plain(opened.sheet.pane.text())
    assert "旧镇名" not in words
    assert "待定语" in words
    assert [each.name for each in versions(office, draft)][-1] == "一键规范"
    until_checked(qtbot, opened)
    opened.side.setCurrentWidget(opened.proofing.panel)
    news = opened.proofing.panel.news
    qtbot.keyClicks(opened.sheet.pane, "x")
    assert news.isVisible()
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_Z, CONTROL)
    assert news.isVisible()
    qtbot.keyClick(opened.sheet.pane, Qt.Key.Key_Z, CONTROL)
    assert opened.sheet.pane.text() == before
    assert not news.isVisible()


def test_what_was_typed_before_tidying_is_a_version_of_its_own(qtbot, opened, office):
    draft = opened.writer.seen.opened.draft.id
    opened.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(opened.sheet.pane, "abc")
    tidy(qtbot, opened).deed.click()
    before, after = versions(office, draft)[-2:]
    assert plain(before.text).endswith("abc")
    assert "旧镇名" in plain(before.text)
    assert plain(after.text).endswith("abc")
    assert "旧镇名" not in plain(after.text)


def test_a_line_without_a_tick_is_left_as_it_is(qtbot, opened):
    sheet = tidy(qtbot, opened)
    row = next(n for n, each in enumerate(sheet.rows.mends) if each.before == "老说法")
    sheet.list.setCurrentIndex(sheet.rows.index(row))
    qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.deed.text() == f"改正 {len(sheet.rows.mends) - 1} 处"
    sheet.deed.click()
    words = plain(opened.sheet.pane.text())
    assert "老说法" in words
    assert "旧镇名" not in words


def test_a_click_on_a_line_takes_its_tick_away(qtbot, opened):
    sheet = tidy(qtbot, opened)
    place = sheet.list.visualRect(sheet.rows.index(0)).center()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(sheet.rows.chosen()) == len(sheet.rows.mends) - 1
    qtbot.mouseClick(sheet.none, Qt.MouseButton.LeftButton)
    assert not sheet.deed.isEnabled()


def test_nothing_is_changed_when_the_list_is_left_with_escape(qtbot, opened):
    before = opened.sheet.pane.text()
    qtbot.keyClick(tidy(qtbot, opened), Qt.Key.Key_Escape)
    assert opened.sheet.pane.text() == before


def test_what_was_done_is_told_can_be_seen_again_and_copied(qtbot, opened, panel):
    opened.side.setCurrentWidget(panel)
    tidy(qtbot, opened).deed.click()
    assert panel.news.isVisible()
    assert "一键规范：已改" in panel.news.words.text()
    qtbot.mouseClick(panel.news.see, Qt.MouseButton.LeftButton)
    sheet = opened.proofing.deeds.whole.asking
    qtbot.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    assert "旧镇名召开会议。　→　新镇名召开会议。（必改词）" in QGuiApplication.clipboard().text()
    sheet.deed.click()
    qtbot.mouseClick(panel.news.away, Qt.MouseButton.LeftButton)
    assert not panel.news.isVisible()


def test_all_of_one_kind_are_set_right_and_nothing_else(qtbot, opened, office, frame):
    opened.sheet.pane.replace_all((paragraph("题", Role.TITLE), paragraph("旧镇名开会,到会30人.待定语。")))
    until_checked(qtbot, opened)
    opened.proofing.deeds.whole.fix_kind(taught(opened)[0])
    sheet = opened.proofing.deeds.whole.asking
    assert [(each.before, each.after) for each in sheet.rows.mends] == [("旧镇名", "新镇名"), ("待定语", "定语")]
    sheet.deed.click()
    assert plain(opened.sheet.pane.text()) == "题\n新镇名开会,到会30人.定语。"


def test_a_signed_draft_is_tidied_without_making_a_version(qtbot, screen, office):
    teach(office)
    draft = office.agreed(office.draft(body=BODY))
    screen.open(draft.id)
    until_checked(qtbot, screen)
    tidy(qtbot, screen).deed.click()
    assert "旧镇名" not in plain(screen.sheet.pane.text())
    assert office.current(draft).stage is Stage.APPROVED
    assert len(versions(office, draft.id)) == 1


def test_a_draft_that_cannot_be_changed_shows_the_list_only(qtbot, screen, office):
    teach(office)
    draft = office.draft(body=BODY)
    office.step(draft, Step.DECLINE, office.editor, "重复")
    screen.open(draft.id)
    until_checked(qtbot, screen)
    before = screen.sheet.pane.text()
    sheet = tidy(qtbot, screen)
    assert sheet.deed.text() == "关闭"
    assert sheet.rows.data(sheet.rows.index(0), Qt.ItemDataRole.CheckStateRole) is None
    sheet.deed.click()
    assert screen.sheet.pane.text() == before


def test_tidying_a_text_that_is_in_order_says_so(qtbot, opened, frame):
    said = []
    frame.said.connect(said.append)
    opened.sheet.pane.replace_all((paragraph("会议召开", Role.TITLE), paragraph("会议开完了。")))
    until_checked(qtbot, opened)
    assert tidy(qtbot, opened) is None
    assert said[-1] == "没有可直接改的问题"


def test_tidying_keeps_emphasis_and_the_cursor(qtbot, opened):
    pane = opened.sheet.pane
    pane.replace_all((paragraph("题", Role.TITLE), Paragraph(Role.BODY, (
        Run("在旧"), Run("镇名", bold=True), Run("里，用老说法，完"))),))
    until_checked(qtbot, opened)
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.moveCursor(QTextCursor.MoveOperation.Left)
    tidy(qtbot, opened).deed.click()
    assert pane.text()[1] == Paragraph(Role.BODY, (Run("在新"), Run("镇名", bold=True), Run("里，用新说法，完")))
    assert pane.textCursor().position() == len("题\n在新镇名里，用新说法，")


def test_another_draft_shows_its_own_problems(qtbot, opened, panel, office):
    tidy(qtbot, opened).deed.click()
    opened.open(office.draft("白石乡的事", "又是老说法。").id)
    until_checked(qtbot, opened)
    assert [each.text for each in taught(opened)] == ["老说法"]
    assert not panel.news.isVisibleTo(panel)


def test_every_control_of_the_panel_has_a_name(panel):
    for made in panel.findChildren(type(panel.by_rule)):
        assert made.text() or made.accessibleName() or not made.isVisibleTo(panel)


def test_a_rule_of_the_office_can_want_something_else_meanwhile(qtbot, opened, panel, office, frame):
    frame.background.ask(opened, lambda archive: proofing.put_correction(
        archive, Correction("召开会议", "开会"), actor=office.editor, at=NOON))
    until_checked(qtbot, opened)
    assert "召开会议" in rows(panel)
