"""The draft is sent out with its changes, marked in Word, and taken back after a look at what would change."""

import hashlib

from builders import NOON
from leader import Leader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from bulletin.compare import compare
from bulletin.desk import annotating, looking
from bulletin.desk.marking import Base, Fit, Returned
from bulletin.drafts import Draft, Revision
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.intake.door import read_incoming
from bulletin.intake.incoming import Changes, Wish
from bulletin.marked import Hand
from bulletin.text import Role, paragraph, plain
from bulletin.workflow import Stage
from editor.writing.versions.returned_window import ReturnedWindow, Seen

FIRST = (
    paragraph("青禾镇春耕备耕工作进展顺利", Role.TITLE),
    paragraph("青禾镇抢抓农时，全镇整地2万亩，完成计划的68%。"),
    paragraph("镇里成立了3个工作专班，逐村逐户上门指导。"),
)
SECOND = (*FIRST[:1], paragraph("青禾镇抢抓农时，全镇整地2.3万亩，完成计划的76%。"), *FIRST[2:])
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(screen, office):
    draft = office.save(office.save(office.draft(), FIRST), SECOND)
    screen.open(draft.id)
    return draft


def choose(screen, deed, path):
    """Do `deed` and name `path` in the dialog it opens."""
    asked = []
    screen.marked.asked_for.connect(asked.append)
    deed()
    screen.marked.asked_for.disconnect(asked.append)
    asked[-1].fileSelected.emit(str(path))
    asked[-1].reject()


def sent(screen, path, base=Base.PREVIOUS):
    choose(screen, lambda: screen.marked.send_out(base), path)
    return path


def back(screen, qtbot, path):
    """Take the file at `path` back and return the window that shows what would change, None when there is none."""
    came = []
    screen.marked.came.connect(came.append)
    choose(screen, screen.marked.take_back, path)
    screen.marked.came.disconnect(came.append)
    if came:
        qtbot.waitUntil(lambda: came[0].whole)
    return came[0] if came else None


def versions(office, draft):
    return looking.draft_file(office.archive, draft.id).revisions


def test_the_menu_offers_every_version_that_changes_can_start_from(screen, office):
    opened(screen, office)
    screen.marked.fill(screen.marked.menu)

    assert [each.text() for each in screen.marked.menu.actions()] == [
        "花脸稿：与原稿相比", "花脸稿：与上一版（第 2 版）相比", "清样（不带痕迹）"]


def test_what_was_just_typed_can_be_compared_with_the_text_as_it_came(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    screen.marked.fill(screen.marked.menu)
    assert [each.text() for each in screen.marked.menu.actions()] == ["清样（不带痕迹）"]

    screen.sheet.pane.textCursor().insertText("急件　")
    screen.marked.fill(screen.marked.menu)
    assert [each.text() for each in screen.marked.menu.actions()] == [
        "花脸稿：与原稿相比", "花脸稿：与上一版（第 1 版）相比", "清样（不带痕迹）"]


def test_ctrl_shift_e_opens_the_menu(screen, office, qtbot):
    opened(screen, office)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_E, CONTROL | SHIFT)

    assert screen.marked.menu.isVisible()
    assert screen.marked.menu.activeAction().text().startswith("花脸稿")
    screen.marked.menu.close()


def test_the_file_reads_as_the_version_before_and_the_text_now(screen, office, frame, tmp_path):
    opened(screen, office)
    said = []
    frame.said.connect(said.append)
    path = sent(screen, tmp_path / "花脸稿")
    kept = read_incoming(path.with_suffix(".docx"), Wish(changes=Changes.KEEP, marks=True))

    assert (kept.before, kept.text) == (FIRST, SECOND)
    assert said[-1] == "花脸稿已存为 花脸稿.docx，到第 3 版共留痕 2 处"


def test_that_a_version_left_the_office_is_written_down_with_the_hash_of_the_file(screen, office, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "花脸稿.docx")
    entry = looking.draft_file(office.archive, draft.id).history[-1]
    assert (entry.deed, entry.who, entry.revision_id) == ("send_marked", "chen", office.current(draft).revision_id)
    assert entry.reason == f"花脸稿.docx {hashlib.sha256(path.read_bytes()).hexdigest()}"


def test_what_was_typed_goes_out_too(screen, office, tmp_path):
    draft = opened(screen, office)
    screen.sheet.pane.textCursor().insertText("急件　")
    path = sent(screen, tmp_path / "清样.docx", Base.CLEAN)

    assert "急件" in plain(read_incoming(path).text)
    assert len(versions(office, draft)) == 4


def test_sending_out_a_signed_draft_does_not_break_its_approval(screen, office, tmp_path):
    draft = office.agreed(office.save(office.draft(), SECOND))
    screen.open(draft.id)
    screen.sheet.pane.textCursor().insertText("急件　")
    path = sent(screen, tmp_path / "清样.docx", Base.CLEAN)

    assert office.current(draft).stage is Stage.APPROVED
    assert "急件" not in plain(read_incoming(path).text)


def test_a_marked_file_is_shown_before_it_is_taken(screen, office, qtbot, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").remark("请核实", "逐村逐户").save()
    window = back(screen, qtbot, path)

    assert window.lines()[0].startswith("王建国 修订 2 处（")
    assert window.lines()[0].endswith("；新批注 1 条")
    assert window.facts.title() == "事实变动 1 处"
    assert "−3+4个工作专班" in window.page.toPlainText()
    assert len(versions(office, draft)) == 3


def test_taken_it_is_the_text_in_the_editor_and_the_comment_a_note(screen, office, qtbot, frame, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").remark("请核实", "逐村逐户").save()
    said = []
    frame.said.connect(said.append)
    back(screen, qtbot, path).take.click()

    assert "4个工作专班" in plain(screen.sheet.pane.text())
    assert versions(office, draft)[-1].name == "领导批改：王建国"
    assert [each.words for each in annotating.notes_on(office.archive, draft.id)] == ["王建国：请核实"]
    assert said[-1] == "批改稿已收下，存为第 4 版"
    assert screen.versions.rows.rows[0].title == "第 4 版　领导批改：王建国"


def test_left_alone_nothing_is_taken(screen, office, qtbot, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").save()
    back(screen, qtbot, path).leave.click()

    assert len(versions(office, draft)) == 3


def test_changes_made_without_tracking_are_told_too(screen, office, qtbot, tmp_path):
    opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    marked = Leader(path)
    next(each for each in marked.root.iter("{*}t") if "专班" in each.text).text = "镇里成立了6个专班。"
    marked.save()

    assert back(screen, qtbot, path).lines() == ["文件里没有新的修订痕迹，但文字与现在的不同，请看下面"]


def test_a_file_nobody_marked_is_not_taken_twice(screen, office, qtbot, frame, tmp_path):
    opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    said = []
    frame.said.connect(said.append)

    assert back(screen, qtbot, path) is None
    assert said[-1] == "“稿.docx”与现在的文字相同，也没有新批注，不用再收。"


def test_a_file_of_an_older_version_is_put_together_with_the_text_now(screen, office, qtbot, tmp_path):
    opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").save()
    cursor = screen.sheet.pane.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText("群众满意。")
    window = back(screen, qtbot, path)
    window.take.click()

    assert "这份文件出自第 3 版，稿件现在是第 4 版" in window.lines()[1]
    assert plain(screen.sheet.pane.text()).endswith("4个工作专班，逐村逐户上门指导。群众满意。") or (
        "有 1 处两边都改过" in window.lines()[2])


def test_typing_after_the_look_asks_for_another_look(screen, office, qtbot, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").save()
    window = back(screen, qtbot, path)
    screen.sheet.pane.textCursor().insertText("特急：")
    again = []
    screen.marked.came.connect(again.append)
    window.take.click()

    assert len(again) == 1
    assert [each.number for each in versions(office, draft)] == [1, 2, 3, 4]
    again[0].take.click()
    assert plain(screen.sheet.pane.text()).startswith("特急：青禾镇")
    assert "4个工作专班" in plain(screen.sheet.pane.text())


def test_a_file_of_another_draft_can_only_be_looked_at(screen, office, qtbot, tmp_path):
    opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    other = office.draft("白石乡开展森林防火巡查", "白石乡组织巡查。")
    screen.open(other.id)
    window = back(screen, qtbot, path)

    assert window.lines()[1].startswith("这是《青禾镇春耕备耕工作进展顺利》的花脸稿")
    assert window.take.isHidden()


def test_a_file_without_our_mark_may_be_taken_after_a_look(screen, office, qtbot, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").forget_properties().save(tmp_path / "改后.docx")
    window = back(screen, qtbot, tmp_path / "改后.docx")

    assert window.lines()[1].startswith("文件里没有本稿的标记")
    window.take.click()
    assert len(versions(office, draft)) == 4


def test_a_damaged_file_is_told_and_changes_nothing(screen, office, qtbot, troubles, tmp_path):
    draft = opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    path.write_bytes(path.read_bytes()[:900])

    assert back(screen, qtbot, path) is None
    assert isinstance(troubles[-1], Refused)
    assert troubles[-1].reason is Reason.DAMAGED
    assert len(versions(office, draft)) == 3


def test_a_file_that_is_gone_is_told(screen, office, qtbot, troubles, tmp_path):
    opened(screen, office)

    assert back(screen, qtbot, tmp_path / "没有.docx") is None
    assert isinstance(troubles[-1], Trouble)
    assert troubles[-1].cause is Cause.FILE_MISSING


def test_a_folder_that_is_not_there_is_told_when_sending_out(screen, office, troubles, tmp_path):
    opened(screen, office)
    sent(screen, tmp_path / "没有这个文件夹" / "稿.docx")

    assert troubles[-1].cause is Cause.FILE_MISSING


def test_a_published_draft_goes_out_and_takes_nothing_back(screen, office):
    draft = office.approved()
    office.published(draft)
    screen.open(draft.id)

    assert screen.marked.send.isEnabled()
    assert not screen.marked.take.isEnabled()


def test_the_dialog_asks_for_one_word_file(screen, office):
    opened(screen, office)
    asked = []
    screen.marked.asked_for.connect(asked.append)
    screen.marked.send_out(Base.PREVIOUS)

    assert asked[0].acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert asked[0].windowTitle() == "导出花脸稿"
    asked[0].reject()


def test_ten_thousand_changes_are_shown_slice_by_slice_and_the_window_comes_round_between(qtbot):
    before = tuple(paragraph(f"第{number}段：" + "青禾镇抢抓农时推进春耕" * 5) for number in range(1000))
    after = tuple(paragraph(each.plain.replace("农", "某").replace("春", "秋")) for each in before)
    comparison = compare(before, after)
    revision = Revision("r", "d", 1, before, "chen", NOON)
    draft = Draft("d", None, "标题", Stage.EDITING, NOON, "r", 1, 5)
    returned = Returned(Fit.PRESENT, draft, revision, revision, after, after, hands=(Hand("王建国", 10_000),))
    window = ReturnedWindow(Seen("稿.docx", returned, comparison), 100, True)
    qtbot.addWidget(window)
    rounds = 0
    while not window.whole:
        QCoreApplication.processEvents()
        rounds += 1

    assert len(comparison.changes) == 10_000
    assert window.page.toPlainText().count("−农+某") == 5_000
    assert rounds >= 100  # no more than ten of the thousand paragraphs at once


def test_the_account_tells_what_was_taken_and_which_file_is_kept(screen, office, qtbot, tmp_path):
    opened(screen, office)
    path = sent(screen, tmp_path / "稿.docx")
    Leader(path).change("3个", "4个").save()
    back(screen, qtbot, path).take.click()

    assert [row.title for row in screen.history.rows.rows[:2]] == [
        "批改原件存档：稿.docx", "收回批改稿：领导批改：王建国"]
