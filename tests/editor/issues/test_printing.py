"""Signing and printing from the board: real files in a real folder, and what is left when they cannot be written."""

import shutil
from datetime import timedelta

import pytest
from builders import NOON
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from bulletin.desk import journals, looking, proofing, publishing
from bulletin.desk.press import press
from bulletin.errors import Cause, Trouble
from bulletin.issue_check import Severity
from bulletin.issues import IssueState
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.proof.wordbook import OnPersonal
from bulletin.workflow import Stage
from editor.issues import pressing
from editor.shell.resources import resource


@pytest.fixture
def issue(office):
    issue = office.plan()
    for title in ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收"):
        issue = office.place(issue, office.approved(title))
    return issue


@pytest.fixture
def signed(office, issue):
    return office.sign(issue)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def print_it(qtbot, screen):
    """Ask for printing and say yes to the question."""
    click(qtbot, screen.foot.publish)
    click(qtbot, screen.printing.question.deed)


def the_issue(office):
    return looking.issues(office.archive)[0]


def test_publishing_writes_the_files_and_keeps_their_bytes(screen, office, signed, qtbot, heard, documents):
    screen.enter()
    print_it(qtbot, screen)
    folder = documents / "信息编辑台"
    file = folder / "信息快报2026年第51期.docx"
    issue = the_issue(office)
    assert (issue.state, issue.number.number) == (IssueState.PUBLISHED, 51)
    assert publishing.file_of(office.archive, issue) == file.read_bytes()
    assert (folder / "信息快报2026年第51期签发单.docx").exists()
    assert inspect_docx(file).items == ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收")
    assert heard == ["《信息快报》第51期已成刊"]
    assert "信息快报2026年第51期.docx" in screen.printing.done.words()
    assert screen.printing.done.isVisible()
    assert screen.seen().issue is None
    assert {office.current(draft).stage for draft in looking.some_drafts(
        office.archive, tuple(item.draft_id for item in issue.items))} == {Stage.PUBLISHED}


def test_when_the_folder_cannot_be_written_nothing_is_published_and_the_file_is_named(
        screen, office, signed, qtbot, heard, documents):
    documents.write_text("a file where the folder should be")
    screen.enter()
    print_it(qtbot, screen)
    assert the_issue(office).state is IssueState.PLANNED
    assert the_issue(office).number is None
    assert "期号没有占用" in screen.printing.wrong.text()
    assert str(documents) in screen.printing.wrong.text()
    assert screen.foot.publish.isEnabled(), "the signature still stands"
    assert heard == []
    documents.unlink()
    print_it(qtbot, screen)
    assert the_issue(office).number.number == 51


def test_a_file_held_open_elsewhere_is_named_and_the_number_is_free(screen, office, signed, qtbot, monkeypatch):
    def held(printing, layouts, folder):
        raise Trouble(Cause.FILE_IN_USE, path=str(folder / "信息快报2026年第51期.docx"))

    monkeypatch.setattr(pressing, "press", held)
    screen.enter()
    print_it(qtbot, screen)
    assert "信息快报2026年第51期.docx" in screen.printing.wrong.text()
    assert looking.proposed_number(office.archive, "kuaibao", 2026).number == 51


def test_an_issue_left_frozen_is_gone_on_with(screen, office, signed, qtbot, documents):
    office.freeze(signed)
    screen.enter()
    assert "第51期（总第386期）已定版" in screen.printing.stuck.words()
    click(qtbot, screen.printing.resume)
    assert the_issue(office).state is IssueState.PUBLISHED
    assert (documents / "信息编辑台" / "信息快报2026年第51期.docx").exists()
    assert not screen.printing.stuck.isVisible()


def test_an_issue_left_frozen_is_thawed_and_its_files_are_taken_back(screen, office, signed, qtbot, documents, heard):
    folder = documents / "信息编辑台"
    press(office.freeze(signed), resource("layouts"), folder)
    assert len(list(folder.iterdir())) == 2, "they were written, and the power was cut before they were recorded"
    screen.enter()
    click(qtbot, screen.printing.thaw)
    assert the_issue(office).state is IssueState.PLANNED
    assert not screen.printing.stuck.isVisible()
    assert list(folder.iterdir()) == []
    assert heard == ["已取消定版，期号没有占用，写出的文件已收回"]


def test_only_who_may_sign_signs_and_the_reason_is_in_the_tool_tip(screen, office, issue, qtbot, frame, heard):
    screen.enter()
    assert not screen.foot.sign.isEnabled()
    assert screen.foot.sign.toolTip() == "签发由办公室主任、副主任办理"
    frame.seat(office.secretary)
    screen.enter()
    click(qtbot, screen.foot.sign)
    assert the_issue(office).signature.signed_by == "he"
    assert screen.head.chip.word() == "何文远已签发"
    assert heard == ["本期已签发"]
    assert screen.foot.publish.toolTip() == "组版、成刊由编辑办理"
    click(qtbot, screen.foot.sign)
    assert the_issue(office).signature.signed_by == "he", "the second click of two does not take back the first"
    qtbot.wait(QApplication.doubleClickInterval() + 10)
    click(qtbot, screen.foot.sign)
    assert the_issue(office).signature is None


def test_a_change_after_signing_is_seen_and_stops_the_printing(screen, office, signed, qtbot, frame):
    screen.enter()
    screen.board.setFocus()
    screen.board.choose(signed.items[0].draft_id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert screen.head.chip.word() == "签发后有改动"
    assert not screen.foot.publish.isEnabled()
    qtbot.keyClick(screen.board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.head.chip.word() == "何文远已签发"


def test_the_office_of_one_does_it_all(screen, office, issue, qtbot, frame, documents):
    frame.seat(office.alone("chen"))
    screen.enter()
    click(qtbot, screen.foot.sign)
    print_it(qtbot, screen)
    assert the_issue(office).state is IssueState.PUBLISHED


def test_before_printing_it_is_asked_once_with_number_day_and_items(screen, office, signed, qtbot, documents):
    screen.enter()
    click(qtbot, screen.foot.publish)
    sheet = screen.printing.question
    assert sheet.isVisible()
    assert sheet.windowModality() is Qt.WindowModality.WindowModal
    assert sheet.words.text() == (
        "将取第51期（总第386期），日期11月20日，共2篇。成刊后不能更改，有错只能另出更正。")
    assert [each.text() for each in sheet.findChildren(QPushButton)] == ["改期号…", "更改…", "再看看", "成刊"]
    assert the_issue(office).state is IssueState.PLANNED
    screen.printing.publish()
    assert screen.printing.question is sheet, "it is asked once"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert screen.printing.question is None
    assert (the_issue(office).state, documents.exists()) == (IssueState.PLANNED, False)


def test_enter_says_yes_to_an_issue_without_grave_findings(screen, office, signed, qtbot, documents):
    screen.enter()
    click(qtbot, screen.foot.publish)
    qtbot.keyClick(screen.printing.question, Qt.Key.Key_Return)
    assert the_issue(office).state is IssueState.PUBLISHED


def test_the_question_names_the_warnings_of_the_check(screen, office, qtbot):
    office.sign(office.place(office.plan(), office.approved("未定单位的一篇", unit_id=None)))
    screen.enter()
    warned = [each for each in screen.seen().problems if each.warns]
    click(qtbot, screen.foot.publish)
    sheet = screen.printing.question
    assert len(sheet.findings) == len(warned) > 0
    assert (Severity.WARNING, "《未定单位的一篇》未定报送单位") in sheet.findings
    assert "未定报送单位" in sheet.accessibleDescription()
    assert sheet.deed.text() == "成刊", "nothing grave is left"


def test_long_titles_are_read_whole_in_the_question(screen, office, qtbot):
    office.sign(office.place(office.plan(), office.approved("茶叶开采面积扩大" * 9, unit_id=None)))
    screen.enter()
    click(qtbot, screen.foot.publish)
    labels = [each for each in screen.printing.question.findChildren(QLabel) if each.wordWrap()]
    assert len(labels) >= 2
    assert all(each.height() >= each.heightForWidth(each.width()) for each in labels)


@pytest.fixture
def grave_left(office):
    """An issue signed while the office only warned of personal data, which it blocks since."""
    draft = office.agreed(office.draft("老党员带头清淤", "联络人王某，身份证号11010519491231002X。"))
    issue = office.sign(office.place(office.plan(), draft))
    proofing.put_on_personal(office.archive, OnPersonal.BLOCK, actor=office.secretary, at=NOON)
    return issue


def test_with_something_grave_left_the_button_says_why_it_is_grey(screen, office, grave_left, qtbot, documents):
    screen.enter()
    assert not screen.foot.publish.isEnabled()
    assert screen.foot.publish.toolTip() == "有 1 项须改，处理后才能成刊（F9 查看）"
    assert screen.foot.publish.accessibleDescription() == screen.foot.publish.toolTip()
    proofing.put_on_personal(office.archive, OnPersonal.WARN, actor=office.secretary, at=NOON)
    screen.enter()
    print_it(qtbot, screen)
    assert the_issue(office).id == grave_left.id
    assert the_issue(office).state is IssueState.PUBLISHED


def test_after_printing_the_keys_are_on_the_ready_list(screen, office, signed, qtbot, documents):
    office.approved("落雁乡办好小事清单")
    screen.enter()
    screen.foot.publish.setFocus()
    print_it(qtbot, screen)
    assert screen.focusWidget() is screen.ready.list


def test_with_nothing_ready_the_keys_are_on_its_filter_after_printing(screen, office, signed, qtbot, documents):
    screen.enter()
    screen.foot.publish.setFocus()
    print_it(qtbot, screen)
    assert screen.focusWidget() is screen.ready.filter


def test_the_bar_names_the_whole_path_and_says_so_where_no_folder_can_be_opened(
        screen, office, signed, qtbot, documents, monkeypatch, heard):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or False)
    screen.enter()
    print_it(qtbot, screen)
    file = documents / "信息编辑台" / "信息快报2026年第51期.docx"
    assert str(file) in screen.printing.done.words()
    click(qtbot, screen.printing.done.actions_shown()[0])
    assert asked == [str(file.parent)]
    assert heard[-1] == f"没有可打开文件夹的程序，文件在 {file}"


def test_a_folder_that_opens_needs_no_words(screen, office, signed, qtbot, documents, monkeypatch, heard):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    screen.enter()
    print_it(qtbot, screen)
    click(qtbot, screen.printing.done.actions_shown()[0])
    assert heard == ["《信息快报》第51期已成刊"]


def test_the_sign_off_sheet_is_written_with_the_proposed_number(
        screen, office, issue, qtbot, heard, tmp_path, monkeypatch):
    named = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda parent, title, name, kinds: (
        named.append(name) or str(tmp_path / "签发单"), ""))
    screen.enter()
    click(qtbot, screen.foot.sheet)
    assert named[0].endswith("信息快报2026-11-20签发单.docx")
    assert (tmp_path / "签发单.docx").exists()
    assert screen.printing.done.words() == f"签发单已存为 {tmp_path / '签发单.docx'}"
    assert screen.foot.sheet.text() == "导出签发单…"
    assert heard == []


def test_the_folder_is_chosen_in_the_question_and_remembered(screen, office, signed, qtbot, tmp_path, monkeypatch):
    chosen = tmp_path / "成刊"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    screen.enter()
    click(qtbot, screen.foot.publish)
    click(qtbot, screen.printing.question.folder)
    assert screen.printing.question.place.text() == str(chosen)
    click(qtbot, screen.printing.question.deed)
    assert (chosen / "信息快报2026年第51期.docx").exists()
    assert screen.printing.folder.path == chosen
    shutil.rmtree(chosen)


def test_a_new_issue_is_planned_for_a_day(screen, office, qtbot, heard):
    screen.enter()

    def fill():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.editor.setDate(QDate(2026, 12, 1))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)
    screen.ready.list.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert the_issue(office).day.isoformat() == "2026-12-01"
    assert screen.seen().issue.id == the_issue(office).id
    assert heard == []


def test_the_editors_note_and_the_day_are_changed(screen, office, issue, qtbot):
    screen.enter()

    def write():
        dialog = QApplication.activeModalWidget()
        dialog.editor.setPlainText("各乡镇要抓紧。")
        click(qtbot, dialog.done_button)

    QTimer.singleShot(0, write)
    click(qtbot, screen.head.note)
    assert the_issue(office).editors_note == "各乡镇要抓紧。"
    assert screen.head.note.text() == "编者按（有）…"
    QTimer.singleShot(0, lambda: (QApplication.activeModalWidget().editor.setDate(QDate(2026, 12, 2)),
                                  click(qtbot, QApplication.activeModalWidget().done_button)))
    click(qtbot, screen.head.day)
    assert the_issue(office).day.isoformat() == "2026-12-02"


def test_a_press_begun_is_known_to_a_screen_made_anew(screen, frame):
    assert pressing.Press.of(frame) is screen.printing.press


def test_another_number_and_its_reason_typed_and_not_taken_are_there_again(screen, office, signed, qtbot, documents):
    screen.enter()
    click(qtbot, screen.foot.publish)
    question = screen.printing.question
    click(qtbot, question.other)
    question.choice.first.setText("53")
    question.choice.reason.setText("前两期的号已对外公布")
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    click(qtbot, screen.foot.publish)
    again = screen.printing.question
    assert again.choice.isVisible()
    assert (again.number().number, again.reason()) == (53, "前两期的号已对外公布")
    click(qtbot, again.deed)
    assert the_issue(office).number.number == 53


def test_the_proposed_number_stays_what_is_proposed(screen, office, signed, qtbot, documents):
    screen.enter()
    click(qtbot, screen.foot.publish)
    click(qtbot, screen.printing.question.other)
    qtbot.keyClick(screen.printing.question, Qt.Key.Key_Escape)
    click(qtbot, screen.foot.publish)
    assert screen.printing.question.choice.isHidden()


def test_another_number_and_its_reason_are_there_again_when_the_folder_could_not_be_written(
        screen, office, signed, qtbot, documents):
    documents.write_text("a file where the folder should be")
    screen.enter()
    click(qtbot, screen.foot.publish)
    question = screen.printing.question
    click(qtbot, question.other)
    question.choice.first.setText("53")
    question.choice.reason.setText("前两期的号已对外公布")
    click(qtbot, question.deed)
    assert "期号没有占用" in screen.printing.wrong.text()
    documents.unlink()
    click(qtbot, screen.foot.publish)
    again = screen.printing.question
    assert (again.number().number, again.reason()) == (53, "前两期的号已对外公布")
    click(qtbot, again.deed)
    assert the_issue(office).number.number == 53


def test_an_issue_of_a_day_before_the_journal_was_renamed_is_called_as_it_is_printed(
        screen, office, signed, qtbot, heard, documents):
    office.published(office.approved("白石乡推进茶叶采收"))
    kuaibao = next(each for each in looking.journals(office.archive) if each.id == "kuaibao")
    later = signed.day + timedelta(days=1)
    journals.rename(office.archive, kuaibao, "云溪信息", "", later, actor=office.admin, at=NOON)
    screen.enter()
    click(qtbot, screen.foot.publish)
    assert "《信息快报》成刊" in [label.text() for label in screen.printing.question.findChildren(QLabel)]
    click(qtbot, screen.printing.question.deed)
    assert heard == ["《信息快报》第52期已成刊"]
