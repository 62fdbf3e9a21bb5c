"""What an editor does at the writing screen, with keys and clicks."""

from builders import NOON, a_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from bulletin.desk import looking, writing
from bulletin.drafts import Urgency
from bulletin.errors import Cause, Conflict, Trouble
from bulletin.text import Role, paragraph, plain
from bulletin.workflow import Stage, Step
from editor.shell.frame import SavingState
from editor.writing.safety.rescue import read_rescued


def type_at_end(qtbot, screen, words):
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, words)


def elsewhere(screen, deed):
    """Let something happen as if at another desk; the screen hears of it."""
    screen._frame.background.ask(screen, lambda archive: deed())


def copy_of(office, draft):
    return writing.open_draft(office.archive, draft.id, office.editor.id).copy


def newest(office, draft):
    return writing.open_draft(office.archive, draft.id).revision


def test_nothing_is_open_at_first_and_the_way_to_the_inbox_is_offered(qtbot, screen, frame):
    with qtbot.waitSignal(frame.went) as went:
        qtbot.mouseClick(screen.empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert went.args == ["inbox", None]


def test_a_draft_is_shown_with_its_title_first(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    assert screen.sheet.pane.text() == newest(office, draft).text
    assert screen.sheet.steps.chip.word() == "来稿"
    assert not screen.sheet.pane.document().isUndoAvailable()


def test_a_draft_only_looked_at_is_not_said_to_be_saved(screen, office, told):
    draft = office.draft()
    screen.open(draft.id)
    assert screen.leave()
    assert SavingState.SAVED not in {each.state for each in told}
    assert newest(office, draft).number == 1
    assert copy_of(office, draft) is None


def test_after_submitting_the_keyboard_is_in_the_text_and_no_tool_acts_on_a_space(qtbot, screen, office):
    draft = office.draft()
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.open(draft.id)
    screen.sheet.steps.submit.setFocus()
    qtbot.keyClick(screen.sheet.steps.submit, Qt.Key.Key_Space)
    assert office.current(draft).stage is Stage.SUBMITTED
    assert QApplication.focusWidget() is screen.sheet.pane


def test_typing_reaches_the_archive_after_a_pause(qtbot, screen, office, told):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    assert told[-1].state is SavingState.CHANGED
    qtbot.waitUntil(lambda: copy_of(office, draft) is not None)
    assert plain(copy_of(office, draft).text).endswith("abc")
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    assert newest(office, draft).number == 1


def test_typing_without_a_pause_reaches_the_archive_all_the_same(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    for _ in range(40):
        type_at_end(qtbot, screen, "x")
        qtbot.wait(20)
        if copy_of(office, draft) is not None:
            return
    raise AssertionError("no safety copy within 800 ms of typing")


def test_saving_makes_a_version_once(qtbot, screen, office, told):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert newest(office, draft).number == 2
    assert copy_of(office, draft) is None
    assert told[-1].state is SavingState.SAVED
    assert screen.sheet.steps.chip.word() == "采编中"


def test_submitting_saves_first(qtbot, screen, office, frame):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    with qtbot.waitSignal(frame.said):
        qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.current(draft).stage is Stage.SUBMITTED
    assert plain(newest(office, draft).text).endswith("abc")
    assert screen.sheet.steps.steps[Step.WITHDRAW].isVisible()
    qtbot.mouseClick(screen.sheet.steps.steps[Step.WITHDRAW], Qt.MouseButton.LeftButton)
    assert office.current(draft).stage is Stage.EDITING


def test_a_returned_draft_says_why(screen, office):
    submitted = office.step(office.draft(), Step.SUBMIT, office.editor)
    draft = office.step(submitted, Step.RETURN, office.reviewer, "数字有误")
    screen.open(draft.id)
    assert "数字有误" in screen.sheet.news.words()


def test_not_using_a_draft_asks_for_the_reason_in_place(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    qtbot.mouseClick(screen.sheet.steps.steps[Step.DECLINE], Qt.MouseButton.LeftButton)
    assert screen.sheet.reason.isVisible()
    assert office.current(draft).stage is Stage.RECEIVED
    qtbot.keyClicks(screen.sheet.reason.edit, "shi xiao yi guo")
    qtbot.keyClick(screen.sheet.reason.edit, Qt.Key.Key_Return)
    assert office.current(draft).stage is Stage.DECLINED
    assert office.current(draft).reason == "shi xiao yi guo"


def test_typing_in_a_submitted_draft_is_no_version_by_leaving(qtbot, screen, office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    assert screen.leave()
    assert office.current(draft).stage is Stage.SUBMITTED
    assert plain(copy_of(office, draft).text).endswith("abc")


def test_leaving_makes_a_version_only_of_what_was_changed(qtbot, screen, office):
    draft, other = office.draft(), office.draft("另一篇")
    screen.open(draft.id)
    assert screen.leave()
    assert newest(office, draft).number == 1
    type_at_end(qtbot, screen, "abc")
    screen.open(other.id)
    assert newest(office, draft).number == 2
    assert newest(office, other).number == 1


def test_undo_survives_closing_and_reopening(qtbot, screen, office):
    draft, other = office.draft(), office.draft("另一篇")
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    screen.open(other.id)
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not plain(screen.sheet.pane.text()).endswith("c")


def test_a_half_typed_word_is_in_the_text_when_the_screen_is_left(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.sendEvent(screen.sheet.pane, QInputMethodEvent("春耕", []))
    assert "春耕" not in plain(screen.sheet.pane.text())[-2:]
    screen.leave()
    assert plain(newest(office, draft).text).endswith("春耕")


def test_typing_not_saved_last_time_is_back_and_can_be_given_up(screen, office):
    draft = office.draft()
    writing.keep_working_copy(office.archive, draft, a_text("新标题", "新正文"), actor=office.editor, at=NOON)
    screen.open(draft.id)
    assert screen.sheet.pane.text() == a_text("新标题", "新正文")
    assert "已放回编辑区" in screen.sheet.offer.words()
    screen.sheet.offer.choose("看差异")
    assert screen.sheet.beside.isVisible()
    screen.sheet.offer.choose("放弃")
    assert screen.sheet.pane.text() == newest(office, draft).text
    assert copy_of(office, draft) is None


def test_typing_on_an_older_version_is_offered_but_not_put_back(screen, office):
    draft = office.draft()
    saved = office.save(draft, a_text("标题", "二版"))
    writing.keep_working_copy(office.archive, draft, a_text("标题", "旧版上写的"), actor=office.editor, at=NOON)
    screen.open(saved.id)
    assert screen.sheet.pane.text() == a_text("标题", "二版")
    screen.sheet.offer.choose("放回")
    assert screen.sheet.pane.text() == a_text("标题", "旧版上写的")


def test_an_older_version_comes_back_as_the_newest(qtbot, screen, office):
    draft = office.save(office.draft(), a_text("标题", "二版"))
    screen.open(draft.id)
    screen.versions.choose(1)
    screen.side.setCurrentWidget(screen.versions)
    qtbot.mouseClick(screen.versions.restore, Qt.MouseButton.LeftButton)
    assert newest(office, draft).number == 3
    assert screen.sheet.pane.text() == newest(office, draft).text != a_text("标题", "二版")
    assert screen.versions.rows.rows[0].title == "第 3 版　恢复自第 1 版"


def test_when_the_disk_is_full_the_text_is_rescued_and_the_status_stays_red(
        qtbot, screen, office, told, tmp_path, monkeypatch):
    draft = office.draft()
    screen.open(draft.id)

    def full():
        raise Trouble(Cause.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(office.archive, "writing", full)
        type_at_end(qtbot, screen, "abc")
        qtbot.waitUntil(lambda: bool(list(tmp_path.glob("rescue/*.json"))))
        file = next(tmp_path.glob("rescue/*.json"))
        assert plain(read_rescued(file).text).endswith("abc")
        assert file.with_suffix(".txt").read_text("utf-8").endswith("abc")
        assert told[-1].state is SavingState.UNSAVED
        assert "磁盘已满" in told[-1].note
        assert str(file) in told[-1].note
        type_at_end(qtbot, screen, "d")
        assert told[-1].state is SavingState.UNSAVED
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    assert plain(copy_of(office, draft).text).endswith("abcd")


def test_a_version_the_archive_does_not_take_is_rescued_too(
        qtbot, screen, office, told, troubles, tmp_path, monkeypatch):
    screen.open(office.draft().id)
    type_at_end(qtbot, screen, "abc")

    def full():
        raise Trouble(Cause.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(office.archive, "writing", full)
        qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert list(tmp_path.glob("rescue/*.txt"))
        assert told[-1].state is SavingState.UNSAVED
        assert isinstance(troubles[-1], Trouble)


def test_the_crash_handler_can_rescue_the_open_text(qtbot, screen, office, frame, tmp_path):
    screen.open(office.draft().id)
    assert frame.rescuers[0](tmp_path) is None
    type_at_end(qtbot, screen, "abc")
    assert frame.rescuers[0](tmp_path).exists()


def test_what_another_saved_meanwhile_is_never_overwritten(qtbot, screen, office, told, monkeypatch):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    elsewhere(screen, lambda: office.save(draft, a_text("标题", "林晓写的"), office.other_editor))
    assert "林晓" in screen.sheet.offer.words()
    assert told[-1].state is SavingState.UNSAVED
    screen.sheet.offer.choose("看差异")
    assert "林晓写的" in screen.sheet.beside.page.toPlainText()
    screen.sheet.offer.choose("把我的另存为新版本")
    assert newest(office, draft).number == 3
    assert plain(newest(office, draft).text).endswith("abc")
    assert screen.sheet.offer.words() == ""


def test_giving_up_ones_own_text_shows_theirs(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    elsewhere(screen, lambda: office.save(draft, a_text("标题", "林晓写的"), office.other_editor))
    screen.sheet.offer.choose("放弃我的")
    assert screen.sheet.pane.text() == a_text("标题", "林晓写的")
    assert newest(office, draft).number == 2


def test_a_conflict_found_only_while_saving_offers_both_texts(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    screen.hide()
    office.save(draft, a_text("标题", "林晓写的"), office.other_editor)
    screen.show()
    qtbot.mouseClick(screen.sheet.steps.save, Qt.MouseButton.LeftButton)
    assert "林晓" in screen.sheet.offer.words()
    assert newest(office, draft).number == 2


def test_a_text_saved_by_another_is_shown_when_nothing_was_typed(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    elsewhere(screen, lambda: office.save(draft, a_text("标题", "林晓写的"), office.other_editor))
    assert screen.sheet.pane.text() == a_text("标题", "林晓写的")
    assert screen.sheet.offer.words() == ""


def test_facts_are_saved_at_once_and_can_be_taken_back(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    facts = screen.facts
    facts.urgency.setCurrentIndex(2)
    facts.urgency.activated.emit(2)
    assert office.current(draft).facts.urgency is Urgency.EXTRA
    line = facts.unit.lineEdit()
    line.setText("白石乡")
    line.editingFinished.emit()
    assert office.current(draft).facts.unit_id == "baishi"
    qtbot.mouseClick(facts.back, Qt.MouseButton.LeftButton)
    assert office.current(draft).facts.unit_id == "qinghe"


def test_a_unit_nobody_knows_is_an_error_beside_the_field(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    line = screen.facts.unit.lineEdit()
    line.setText("不存在的局")
    line.editingFinished.emit()
    assert "不存在的局" in screen.facts.fields["unit"].error()
    assert office.current(draft).facts.unit_id == "qinghe"


def test_facts_and_text_saved_one_after_the_other_are_no_conflict(qtbot, screen, office, troubles):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    screen.facts.phone.setText("0000-1")
    screen.facts.phone.editingFinished.emit()
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert office.current(draft).facts.phone == "0000-1"
    assert newest(office, draft).number == 2
    assert not [each for each in troubles if isinstance(each, Conflict)]


def test_the_count_is_told_against_the_limit_of_the_section(screen, office):
    draft = office.draft(section="工作动态")
    screen.open(draft.id)
    assert screen.sheet.roles.count.text() == f"{draft.characters} / 300"


def test_the_original_stands_beside_and_goes_again(qtbot, screen, office):
    draft = office.save(office.draft(), a_text("标题", "二版"))
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F6)
    assert "春耕" in screen.sheet.beside.page.toPlainText()
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F6)
    assert not screen.sheet.beside.isVisible()


def test_the_list_shows_mine_or_all_and_opens_on_a_click(qtbot, screen, office):
    mine = office.save(office.draft("我的稿件"), a_text("我的稿件", "正文"))
    elsewhere(screen, lambda: office.draft("别人的稿件"))
    assert len(screen.drafts.rows.drafts) == 2
    qtbot.mouseClick(screen.drafts.mine, Qt.MouseButton.LeftButton)
    assert [each.id for each in screen.drafts.rows.drafts] == [mine.id]
    place = screen.drafts.view.visualRect(screen.drafts.rows.index(0)).center()
    qtbot.mouseClick(screen.drafts.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.sheet.pane.text() == a_text("我的稿件", "正文")


def test_a_published_draft_can_only_be_read(screen, office):
    draft = office.approved()
    office.published(draft)
    screen.open(draft.id)
    assert screen.sheet.pane.isReadOnly()
    assert not screen.sheet.steps.save.isVisible()


def test_the_history_names_who_did_what(screen, office):
    draft = office.save(office.draft(), a_text("标题", "二版"))
    screen.open(draft.id)
    assert [row.title for row in screen.history.rows.rows] == ["存为新版本", "收稿（粘贴）"]
    assert "陈一帆" in screen.history.rows.rows[0].beneath
    assert looking.draft_file(office.archive, draft.id).draft.title == "标题"


def test_a_long_text_opens_and_can_be_saved(qtbot, screen, office):
    body = paragraph("组织农技人员进村入户，指导群众育秧。" * 6)
    text = (paragraph("长稿", Role.TITLE), *(body for _ in range(1000)))
    draft = office.save(office.draft(), text)
    screen.open(draft.id)
    type_at_end(qtbot, screen, "x")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert newest(office, draft).number == 3
