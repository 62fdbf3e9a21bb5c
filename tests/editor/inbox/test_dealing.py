"""What is done with drafts: put aside, not used, made one, taken up again; the original saved."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from builders import NOON, a_text, keep_batch, take_in_one
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from bulletin.batches import Arrival, Result
from bulletin.desk import undoing, writing
from bulletin.drafts import Facts, Urgency
from bulletin.errors import Cause, Reason
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind, Warning
from bulletin.journals import Levels
from bulletin.workflow import Stage, Step
from editor.inbox.asking import MergeDialog, ReasonDialog
from editor.inbox.drafts_model import STAGE, Column
from editor.pieces.put_aside import put_aside_of
from tests.editor.inbox.conftest import deliver, settle, titles

SHIFT, DOWN = Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Down


@pytest.fixture
def three(office):
    return [office.draft(title, unit_id=unit) for title, unit in
            (("青禾镇茶叶开采", "qinghe"), ("白石乡茶叶开采", "baishi"), ("全县茶叶形势", None))]


def stages(office, drafts):
    return [office.current(draft).stage for draft in drafts]


def choose_all(screen, qtbot):
    screen.pane.list.selectAll()
    settle(screen, qtbot)


def press(screen, step, qtbot):
    screen.reader.deeds.steps[step].click()
    settle(screen, qtbot)


def test_one_draft_is_put_aside(enter, office, told, qtbot):
    draft = office.draft()
    screen = enter()
    press(screen, Step.RESERVE, qtbot)
    assert office.current(draft).stage is Stage.RESERVE
    assert told["said"] == [f"《{draft.title}》：备用"]
    assert screen.reader.stage.word() == "备用"


def test_not_using_asks_for_a_reason_in_words(enter, office, told, qtbot):
    draft = office.draft()
    screen = enter()
    press(screen, Step.DECLINE, qtbot)
    dialog = screen.findChild(ReasonDialog)
    qtbot.mouseClick(dialog.deed, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.field.error() == "请写明理由。"
    dialog.reason.setText("内容与前稿重复")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    now = office.current(draft)
    assert (now.stage, now.reason) == (Stage.DECLINED, "内容与前稿重复")


def test_a_usual_reason_is_one_click(enter, office, qtbot):
    draft = office.draft()
    screen = enter()
    press(screen, Step.DECLINE, qtbot)
    dialog = screen.findChild(ReasonDialog)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "时效已过").click()
    dialog.deed.click()
    assert office.current(draft).reason == "时效已过"


def test_escape_leaves_a_draft_as_it_was(enter, office, qtbot):
    draft = office.draft()
    screen = enter()
    press(screen, Step.DECLINE, qtbot)
    qtbot.keyClick(screen.findChild(ReasonDialog), Qt.Key.Key_Escape)
    assert office.current(draft).stage is Stage.RECEIVED


def press_delete(screen, qtbot):
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_Delete)
    settle(screen, qtbot)
    return screen.findChild(ReasonDialog)


def test_a_reason_half_written_is_there_again_for_the_same_draft(enter, office, frame, qtbot):
    office.draft("甲稿")
    screen = enter()
    press(screen, Step.DECLINE, qtbot)
    dialog = screen.findChild(ReasonDialog)
    qtbot.keyClicks(dialog.reason, "too late")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(screen, qtbot)
    press(screen, Step.DECLINE, qtbot)
    again = next(each for each in screen.findChildren(ReasonDialog) if each.isVisible())
    assert again.reason.text() == "too late"
    again.deed.click()
    assert not put_aside_of(frame).objects()


def test_del_asks_why_the_chosen_draft_is_not_used(enter, office, qtbot):
    draft = office.draft()
    dialog = press_delete(enter(), qtbot)
    assert dialog.isVisible()
    assert office.current(draft).stage is Stage.RECEIVED, "nothing is done before a reason is given"
    dialog.reason.setText("时效已过")
    dialog.deed.click()
    assert office.current(draft).stage is Stage.DECLINED


def test_del_concerns_all_drafts_chosen_also_those_chosen_just_now(enter, office, three, qtbot):
    screen = enter()
    screen.pane.list.selectAll()
    dialog = press_delete(screen, qtbot)
    dialog.reason.setText("内容重复")
    dialog.deed.click()
    assert stages(office, three) == [Stage.DECLINED] * 3


def test_del_offers_nothing_where_the_step_is_not_open(enter, office, frame, told, qtbot):
    office.draft()
    frame.seat(office.secretary)
    assert press_delete(enter(), qtbot) is None
    assert told["troubled"] == []


def test_del_in_the_filter_box_deletes_a_character_only(enter, office, qtbot):
    office.draft()
    screen = enter()
    screen.filters.words.setText("春耕")
    screen.filters.words.setFocus()
    screen.filters.words.setCursorPosition(0)
    qtbot.keyClick(screen.filters.words, Qt.Key.Key_Delete)
    assert screen.filters.words.text() == "耕"
    assert screen.findChild(ReasonDialog) is None


def test_several_drafts_are_dealt_with_at_once(enter, office, three, told, qtbot):
    screen = enter()
    choose_all(screen, qtbot)
    assert screen.reader.several.text() == "以下办理针对选中的 3 篇。"
    press(screen, Step.RESERVE, qtbot)
    assert stages(office, three) == [Stage.RESERVE] * 3
    assert told["said"] == ["3 篇：备用"]


def test_one_that_moved_on_does_not_stop_the_others(enter, office, three, told, qtbot):
    screen = enter()
    choose_all(screen, qtbot)
    screen.pane._reload_soon.blockSignals(True)
    office.save(office.current(three[1]), a_text("白石乡茶叶开采", "别处改过了。"))
    screen.reader.deeds.steps[Step.RESERVE].click()
    assert stages(office, three) == [Stage.RESERVE, Stage.EDITING, Stage.RESERVE]
    assert told["troubled"][0].reason is Reason.MOVED_ON


def test_drafts_become_part_of_the_one_chosen(enter, office, three, told, qtbot):
    screen = enter()
    choose_all(screen, qtbot)
    press(screen, Step.MERGE, qtbot)
    dialog = screen.findChild(MergeDialog)
    whole = next(button for button in dialog.choices.buttons() if button.text() == "全县茶叶形势")
    whole.setChecked(True)
    dialog.deed.click()
    assert stages(office, three) == [Stage.MERGED, Stage.MERGED, Stage.EDITING]
    assert told["said"] == ["2 篇已并入《全县茶叶形势》"]


def test_merging_one_draft_is_not_offered(enter, office, qtbot):
    office.draft()
    screen = enter()
    assert not screen.reader.deeds.steps[Step.MERGE].isEnabled()
    assert screen.reader.deeds.steps[Step.MERGE].toolTip() == "请先选中两篇以上"


def test_each_step_can_be_taken_back(enter, office, three, qtbot):
    office.step(three[0], Step.DECLINE, office.editor, "时效已过")
    screen = enter()
    assert not screen.reader.deeds.steps[Step.REOPEN].isVisible()
    screen.open(three[0].id)
    settle(screen, qtbot)
    assert "理由：时效已过" in screen.reader.remarks.text()
    press(screen, Step.REOPEN, qtbot)
    assert office.current(three[0]).stage is Stage.EDITING


def test_a_draft_that_was_taken_back_can_be_taken_up_again(enter, office, told, qtbot):
    draft = office.draft()
    batch = keep_batch(office.archive, (Arrival("春耕.docx", Result.IMPORTED, draft.id, draft.title),),
                       actor=office.editor, at=NOON)
    undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
    screen = enter()
    assert titles(screen) == [], "what was taken back is in no list but its own"
    chip = next(chip for chip in screen.filters.stages._chips if chip.text() == "已撤收 1")
    chip.click()
    settle(screen, qtbot)
    assert screen.reader.stage.word() == "已撤收"
    assert [step for step, each in screen.reader.deeds.steps.items() if each.isEnabled()] == [Step.REOPEN]
    press(screen, Step.REOPEN, qtbot)
    assert office.current(draft).stage is Stage.EDITING
    assert told["said"] == [f"《{draft.title}》：采编中"]


def test_a_merged_draft_can_stand_alone_again(enter, office, three, qtbot):
    from bulletin.desk import signing

    signing.merge(office.archive, three[2], (three[0],), actor=office.editor, at=NOON)
    screen = enter()
    screen.open(three[0].id)
    settle(screen, qtbot)
    assert "已并入《全县茶叶形势》" in screen.reader.remarks.text()
    press(screen, Step.UNMERGE, qtbot)
    assert office.current(three[0]).stage is Stage.EDITING


def test_who_may_not_is_offered_nothing(enter, frame, office, qtbot):
    office.draft()
    frame.seat(office.secretary)
    screen = enter()
    assert not any(button.isEnabled() for button in screen.reader.deeds.steps.values())
    assert screen.reader.deeds.open.isEnabled()


def test_the_original_is_written_byte_for_byte(enter, office, tmp_path, told, qtbot):
    data = "青禾镇\r\n全镇整地２万亩。\r\n".encode("gb18030")
    take_in_one(office.archive, read_bytes("青禾.txt", data), path="青禾.txt", actor=office.editor, at=NOON)
    screen = enter()
    screen.reader.facts.source.save.click()
    dialog = screen.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "原件.txt"))
    dialog.reject()
    assert (tmp_path / "原件.txt").read_bytes() == data
    assert told["said"] == ["原件已存为 原件.txt"]


def test_where_the_original_cannot_be_written_is_told(enter, office, tmp_path, told, qtbot):
    data = "青禾镇\n全镇整地２万亩。\n".encode()
    take_in_one(office.archive, read_bytes("青禾.txt", data), path="青禾.txt", actor=office.editor, at=NOON)
    screen = enter()
    screen.reader.facts.source.save.click()
    dialog = screen.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "没有的文件夹" / "原件.txt"))
    dialog.reject()
    assert told["troubled"][0].cause is Cause.FILE_MISSING


def test_the_reader_shows_who_sent_it_and_what_was_remarked(enter, office, qtbot):
    words = "春耕进展顺利\n全镇整地2万亩。\n信息员：李明轩\n联系电话：0000-1234501\n".encode("gb18030")
    arrival = take_in_one(office.archive, read_bytes("春耕.txt", words), path="春耕.txt", actor=office.editor,
                             at=datetime.now(UTC))
    keep_batch(office.archive, (arrival,), actor=office.editor, at=NOON)
    screen = enter()
    settle(screen, qtbot)
    values = screen.reader.facts.values()
    assert values["信息员"] == "李明轩"
    assert values["电话"] == "0000-1234501"
    assert values["来源"] == "春耕.txt"
    assert "未认出报送单位" in screen.reader.remarks.text()


UNKNOWN, COMMENTS = Warning(Kind.UNIT_UNKNOWN, 1, "茶办"), Warning(Kind.COMMENTS_KEPT, 2)


def took_in(office, draft):
    """Keep a batch in which `draft` came with warnings."""
    keep_batch(office.archive, (Arrival(
        "茶叶.docx", Result.IMPORTED_WITH_WARNINGS, draft.id, draft.title, warnings=(UNKNOWN, COMMENTS)),),
        actor=office.editor, at=NOON)


def test_a_missing_unit_is_remarked_until_the_draft_has_one(enter, office, qtbot):
    draft = office.draft(unit_id=None)
    took_in(office, draft)
    screen = enter()
    settle(screen, qtbot)
    assert "未认出报送单位" in screen.reader.remarks.text()
    writing.save_facts(office.archive, office.current(draft), Facts("baishi"), actor=office.editor, at=NOON)
    deliver(screen)
    settle(screen, qtbot)
    assert screen.reader.facts.values()["报送单位"] == "白石乡"
    assert screen.reader.remarks.text() == "批注 2 条，已转为备注"


def test_a_printed_draft_raises_no_alarm_about_how_it_came_in(enter, office, qtbot):
    draft = office.approved()
    took_in(office, draft)
    office.published(draft)
    screen = enter()
    screen.open(draft.id)
    settle(screen, qtbot)
    assert screen.reader.stage.word() == "已刊发"
    assert screen.reader.remarks.text() == ""
    assert not screen.reader.remarks.isVisible()


def test_a_reload_leaves_the_reader_where_it_was_scrolled(enter, office, qtbot):
    draft = office.draft(body="全镇整地2万亩。" * 300)
    screen = enter()
    bar = screen.reader.text.verticalScrollBar()
    bar.setValue(200)
    office.draft("新到的一篇")
    deliver(screen)
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 2)
    settle(screen, qtbot)
    assert screen.reader.title.text() == draft.title
    assert bar.value() == 200


def test_a_step_of_somebody_else_reaches_the_reader(enter, office, qtbot):
    draft = office.draft(urgency=Urgency.URGENT)
    screen = enter()
    office.step(draft, Step.RESERVE, office.editor)
    deliver(screen)
    settle(screen, qtbot)
    assert screen.reader.stage.word() == "备用"


def test_where_nobody_reviews_a_submitted_draft_waits_for_its_signature(enter, office, qtbot):
    draft = office.step(office.draft(journal_id="kuaibao"), Step.SUBMIT, office.editor)
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), levels=Levels.TWO))
    screen = enter()
    screen.open(draft.id)
    settle(screen, qtbot)
    index = screen.pane.model.index(0, Column.STAGE)
    assert (index.data(), index.data(STAGE)) == ("待签发", Stage.REVIEWED)
    assert screen.reader.stage.word() == "待签发"


@pytest.mark.parametrize("step", [Step.RESERVE, Step.DECLINE])
def test_a_step_is_undone_and_redone_by_its_name(enter, office, told, frame, qtbot, step):
    draft = office.draft("青禾镇茶叶开采")
    screen = enter()
    press(screen, step, qtbot)
    if step is Step.DECLINE:
        dialog = screen.findChild(ReasonDialog)
        dialog.reason.setText("与前稿重复")
        dialog.deed.click()
    taken = office.current(draft)
    frame.undoing.undo()
    assert office.current(draft).stage is Stage.RECEIVED
    frame.undoing.redo()
    assert (office.current(draft).stage, office.current(draft).reason) == (taken.stage, taken.reason)
    frame.undoing.undo()
    name = {Step.RESERVE: "转备用《青禾镇茶叶开采》", Step.DECLINE: "不采用《青禾镇茶叶开采》"}[step]
    assert told["said"][1:] == [f"已撤销：{name}", f"已重做：{name}", f"已撤销：{name}"]
    assert told["troubled"] == []


def test_several_go_back_in_one(enter, office, three, told, frame, qtbot):
    screen = enter()
    choose_all(screen, qtbot)
    press(screen, Step.RESERVE, qtbot)
    frame.undoing.undo()
    assert stages(office, three) == [Stage.RECEIVED] * 3
    assert told["said"][-1] == "已撤销：转备用 3 篇"


@pytest.mark.parametrize("with_texts", [False, True])
def test_parts_come_apart_again(enter, office, three, told, frame, qtbot, with_texts):
    screen = enter()
    choose_all(screen, qtbot)
    press(screen, Step.MERGE, qtbot)
    dialog = screen.findChild(MergeDialog)
    dialog.with_texts.setChecked(with_texts)
    dialog.deed.click()
    merged = stages(office, three)
    assert merged.count(Stage.MERGED) == 2
    frame.undoing.undo()
    assert stages(office, three) == [Stage.RECEIVED] * 3
    frame.undoing.redo()
    assert stages(office, three) == ([Stage.RECEIVED] * 3 if with_texts else merged)
    assert told["said"][1] == "已撤销：合稿 2 篇"
    assert told["troubled"] == []


def test_a_draft_somebody_took_up_meanwhile_stays_with_them(enter, office, told, frame, qtbot):
    draft = office.draft("青禾镇茶叶开采")
    screen = enter()
    press(screen, Step.RESERVE, qtbot)
    office.step(office.current(draft), Step.EDIT, office.editor)
    frame.undoing.undo()
    assert office.current(draft).stage is Stage.EDITING
    assert told["said"][-1] == "不能撤销“转备用《青禾镇茶叶开采》”了：这份稿件已在别处改动，本次操作没有写入。"
    assert frame.undoing.next_words() == ("", "")
