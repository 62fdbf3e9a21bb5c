"""What an editor does with find and replace across an issue, with keys and clicks."""

import pytest
import shiboken6
from builders import a_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import looking, writing
from bulletin.text import plain
from bulletin.workflow import Stage, Step

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OLD = "县农业局组织培训，县农业局发放农资。"
NEW = OLD.replace("县农业局", "县农业农村局")


@pytest.fixture
def screen(screen, frame):
    yield screen
    shiboken6.delete(screen)


@pytest.fixture
def said(frame):
    heard: list[str] = []
    frame.said.connect(heard.append)
    return heard


def in_editing(office, title, body=OLD):
    return office.step(office.draft(title, body), Step.EDIT, office.editor)


def body_of(office, draft):
    return writing.open_draft(office.archive, draft.id).revision.text[1].plain


def open_view(qtbot, screen):
    qtbot.keyClick(screen.sheet.pane if screen.sheet.isVisible() else screen, Qt.Key.Key_H, KEYS)
    assert screen.middle.currentWidget() is screen.replacing.view
    return screen.replacing.view


def fill(qtbot, view, find="县农业局", instead="县农业农村局"):
    view.words.setText(find)
    view.instead.setText(instead)
    qtbot.keyClick(view.instead, Qt.Key.Key_Return)


def tick(qtbot, view, draft, row=-1):
    item = view.rows.topLevelItem(draft)
    item = item.child(row) if row >= 0 else item
    view.rows.setCurrentItem(item)
    qtbot.keyClick(view.rows, Qt.Key.Key_Space)


def press(qtbot, button):
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_drafts_in_editing_are_previewed_and_replaced_at_once_and_back(qtbot, screen, office, said):
    drafts = [in_editing(office, title) for title in ("甲", "乙")]
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    assert view.count.text() == "共 4 处，选中 4 处，涉及 2 篇"
    press(qtbot, view.all)
    assert [body_of(office, draft) for draft in drafts] == [NEW, NEW]
    assert said[-1] == "已替换 4 处，涉及 2 篇"
    assert view.count.text() == "没有找到"
    press(qtbot, view.undo)
    assert [body_of(office, draft) for draft in drafts] == [OLD, OLD]
    assert said[-1] == "已撤销，2 篇恢复原文"
    assert not view.undo.isVisible()


def test_a_place_without_its_tick_stays(qtbot, screen, office):
    draft = in_editing(office, "甲")
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    tick(qtbot, view, 0, 1)
    assert view.count.text() == "共 2 处，选中 1 处，涉及 1 篇"
    press(qtbot, view.all)
    assert body_of(office, draft) == "县农业农村局组织培训，县农业局发放农资。"


def test_the_issue_of_the_open_draft_is_looked_through_and_approvals_break_only_when_ticked(qtbot, screen, office):
    issue, drafts = office.plan(), [office.agreed(office.draft(title, OLD)) for title in ("甲", "乙")]
    for draft in drafts:
        issue = office.place(issue, draft)
    screen.open(drafts[0].id)
    view = open_view(qtbot, screen)
    assert view.issue_id() == issue.id
    fill(qtbot, view)
    assert view.count.text() == "共 4 处，选中 0 处，涉及 0 篇"
    assert "替换后须重新送审" in view.rows.topLevelItem(1).text(0)
    assert not view.all.isEnabled()
    tick(qtbot, view, 1)
    press(qtbot, view.all)
    assert [office.current(draft).stage for draft in drafts] == [Stage.PLACED, Stage.EDITING]
    assert [body_of(office, draft) for draft in drafts] == [OLD, NEW]


def test_typing_in_the_open_draft_is_saved_first_and_the_editor_shows_what_was_replaced(qtbot, screen, office):
    draft = in_editing(office, "甲", "没有那几个字。")
    screen.open(draft.id)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    screen.sheet.pane.insertPlainText("县农业局发文。")
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    press(qtbot, view.all)
    qtbot.keyClick(view.words, Qt.Key.Key_Escape)
    assert plain(screen.sheet.pane.text()).endswith("县农业农村局发文。")
    assert [each.name for each in looking.draft_file(office.archive, draft.id).revisions] == [
        "", "", "全部替换：县农业局→县农业农村局"]


def test_what_moved_on_is_refused_in_words_and_looked_at_again(qtbot, screen, office, troubles):
    drafts = [in_editing(office, title) for title in ("甲", "乙")]
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    office.archive.on_commit = lambda changed: None
    office.save(drafts[1], a_text("乙", "另写过，县农业局还在。"))
    press(qtbot, view.all)
    assert len(troubles) == 1
    assert body_of(office, drafts[0]) == OLD
    assert view.count.text() == "共 3 处，选中 3 处，涉及 2 篇"


def test_a_draft_changed_since_keeps_its_text_when_all_is_taken_back(qtbot, screen, office, said):
    drafts = [in_editing(office, title) for title in ("甲", "乙")]
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    press(qtbot, view.all)
    office.save(office.current(drafts[1]), a_text("乙", "后来写的。"))
    press(qtbot, view.undo)
    assert [body_of(office, draft) for draft in drafts] == [OLD, "后来写的。"]
    assert said[-1] == "已撤销，1 篇恢复原文；《乙》等 1 篇此后又有改动或已送审，没有动"


def test_what_is_selected_is_looked_for_and_esc_goes_back(qtbot, screen, office):
    screen.open(in_editing(office, "甲").id)
    cursor = screen.sheet.pane.document().find("县农业局")
    screen.sheet.pane.setTextCursor(cursor)
    view = open_view(qtbot, screen)
    assert view.words.text() == "县农业局"
    qtbot.waitUntil(lambda: view.count.text().startswith("共 2 处"))
    qtbot.keyClick(view.rows, Qt.Key.Key_Escape)
    assert screen.middle.currentWidget() is screen.sheet


def test_a_draft_is_opened_from_its_row(qtbot, screen, office):
    draft = in_editing(office, "甲")
    view = open_view(qtbot, screen)
    fill(qtbot, view)
    view.rows.setCurrentItem(view.rows.topLevelItem(0).child(0))
    qtbot.keyClick(view.rows, Qt.Key.Key_Return)
    assert screen.middle.currentWidget() is screen.sheet
    assert screen.writer.seen.opened.draft.id == draft.id


def test_a_pattern_is_used_where_asked_and_what_is_wrong_with_it_is_said_there(qtbot, screen, office, troubles):
    draft = in_editing(office, "甲", "3月5日开工，4月8日竣工。")
    view = open_view(qtbot, screen)
    view.pattern.click()
    fill(qtbot, view, "(\\d+月", "x")
    assert view.error.isVisible()
    assert not view.all.isEnabled()
    assert troubles == []
    fill(qtbot, view, "(\\d+)月(\\d+)日", "\\1月\\2号")
    assert not view.error.isVisible()
    press(qtbot, view.all)
    assert body_of(office, draft) == "3月5号开工，4月8号竣工。"
