"""收入旧刊: a folder is chosen, read, looked over by keys, and taken in; what was set right outlives the lock."""

from dataclasses import replace

import pytest
from builders import KUAIBAO
from old_bulletins import FOUR, black_in_sections, bold_centred, combined, made, numbered_plain, supplement
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import delete

from bulletin.desk import importing, looking
from bulletin.errors import Cause, Trouble
from bulletin.journals import JournalKind
from bulletin.old_issues.issue import title_of
from editor.old_issues import run
from editor.old_issues.door import OldIssuesDoor
from editor.old_issues.sheet import OldIssuesSheet

SUPPLEMENTS = replace(KUAIBAO, id="zengkan", name="信息快报增刊", masthead="", kind=JournalKind.SUPPLEMENT,
                      first_year=0, first_number=1, first_total=1)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "旧刊"
    place.mkdir()
    for name, manner in (("第12期.docx", black_in_sections), ("第3期增刊.docx", supplement)):
        (place / name).write_bytes(made(manner).data)
    (place / "坏.docx").write_bytes(b"PK\x03\x04")
    return place


@pytest.fixture
def door(qtbot, frame, let_go):
    over = let_go(QWidget())
    over.resize(1280, 720)
    over.show()
    return OldIssuesDoor(frame, over)


@pytest.fixture
def sheet(door):
    door.open(KUAIBAO.id)
    assert isinstance(door.sheet, OldIssuesSheet)
    return door.sheet


@pytest.fixture
def review(sheet, folder):
    sheet.read((folder,))
    return sheet.review


def titles(review) -> list[str]:
    issue = review.issue()
    return [title_of(issue, item) for item in issue.items]


def row_of(review, name: str) -> int:
    return next(row for row in range(review.files.rowCount()) if review._lines[row].path.endswith(name))


def test_a_folder_is_chosen_and_read(sheet, folder, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *how: str(folder))
    qtbot.mouseClick(sheet.start.folder, Qt.MouseButton.LeftButton)
    assert sheet.stack.currentWidget() is sheet.review
    assert sheet.review.counts.text() == "共 3 份　可收 1 期　读不了 1 份"
    assert sheet.main.text() == "收入 1 期"


def test_the_items_of_the_chosen_file_are_shown_with_its_text(review):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    assert titles(review) == [each.title for each in FOUR]
    assert FOUR[0].title in review.text.toPlainText()
    assert review.head.number.text() == "12"


def test_what_can_come_is_taken_in_and_what_was_left_is_told(sheet, review, office, qtbot):
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert sheet.outcome.words.text() == "收入 1 期，2 份没有收。"
    (issue,) = looking.issues(office.archive)
    assert len(issue.items) == len(FOUR)
    assert sheet.outcome.table.item(0, 1).text().startswith("是增刊")


def test_after_reading_the_keys_are_on_the_files(sheet, review):
    assert sheet.focusWidget() is review.files


def test_enter_chooses_the_folder(sheet, folder, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *how: str(folder))
    qtbot.keyClick(sheet.start.folder, Qt.Key.Key_Return)
    assert sheet.stack.currentWidget() is sheet.review


def test_what_could_not_come_is_gone_back_to_and_set_right(sheet, office, tmp_path, qtbot):
    for name in ("甲.docx", "乙.docx"):
        (tmp_path / name).write_bytes(made(bold_centred if name == "甲.docx" else black_in_sections).data)
    sheet.read((tmp_path / "甲.docx", tmp_path / "乙.docx"))
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert sheet.main.text() == "返回核对 1 份"
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    review = sheet.review
    assert sheet.stack.currentWidget() is review
    assert review.files.rowCount() == 1
    for box, words in ((review.head.number, "13"), (review.head.total, "387")):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, words)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert sheet.outcome.words.text() == "收入 2 期。"
    assert {each.number.number for each in looking.issues(office.archive)} == {12, 13}


def test_the_same_folder_again_has_nothing_new(sheet, review, folder, qtbot):
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    sheet.read((folder,))
    assert not sheet.main.isEnabled()
    assert sheet.note.text() == "没有可以收入的新刊期。"
    row = row_of(sheet.review, "第12期.docx")
    assert sheet.review.files.item(row, 4).text() == "已收入：《信息快报》第12期"


def test_space_leaves_a_file_and_takes_it_again(sheet, review, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    qtbot.keyClick(review.files, Qt.Key.Key_Space)
    assert sheet.main.text() == "收入 0 期"
    assert not sheet.main.isEnabled()
    qtbot.keyClick(review.files, Qt.Key.Key_Space)
    assert sheet.main.text() == "收入 1 期"


def test_an_item_is_joined_parted_and_both_taken_back(review, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    review.items.setCurrentCell(1, 0)
    qtbot.mouseClick(review.strip.join, Qt.MouseButton.LeftButton)
    assert titles(review) == [FOUR[0].title, FOUR[2].title, FOUR[3].title]
    review.undo()
    assert titles(review) == [each.title for each in FOUR]
    review.items.setCurrentCell(0, 0)
    qtbot.keyClick(review.text, Qt.Key.Key_Down)
    qtbot.keyClick(review.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(review)) == len(FOUR) + 1


def test_title_section_and_unit_are_typed(review, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    strip = review.strip
    strip.title.setText("青禾镇春耕走在前")
    qtbot.keyClick(strip.title, Qt.Key.Key_Return)
    strip.section.setCurrentText("经验交流")
    strip.section.activated.emit(strip.section.currentIndex())
    strip.unit.setCurrentIndex(strip.unit.findData("baishi"))
    strip.unit.activated.emit(strip.unit.currentIndex())
    item = review.issue().items[0]
    assert (titles(review)[0], item.section, item.unit_id) == ("青禾镇春耕走在前", "经验交流", "baishi")


def test_an_item_is_left_out_with_delete(review, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    review.items.setCurrentCell(2, 0)
    qtbot.keyClick(review.items, Qt.Key.Key_Delete)
    assert [item.left_out for item in review.issue().items] == [False, False, True, False]
    assert review.strip.drop.text() == "仍收此篇"


def test_number_and_day_are_set_right(sheet, review, qtbot):
    review.files.setCurrentCell(row_of(review, "第3期增刊.docx"), 0)
    review.head.number.setText("13")
    review.head.number.editingFinished.emit()
    review.head.day.setText("2024年3月8日")
    review.head.day.editingFinished.emit()
    head = review.issue().head
    assert (head.number, head.day.isoformat(), head.supplement) == (13, "2024-03-08", True)
    assert sheet.main.text() == "收入 1 期"
    qtbot.mouseClick(review.head.supplement, Qt.MouseButton.LeftButton)
    assert not review.issue().head.supplement
    assert sheet.main.text() == "收入 2 期"


def test_a_supplement_and_an_issue_of_the_same_number_both_come_in(sheet, office, tmp_path, qtbot):
    with office.archive.writing() as work:
        work.journals.put(SUPPLEMENTS)
    (tmp_path / "第12期.docx").write_bytes(made(black_in_sections).data)
    (tmp_path / "另一份.docx").write_bytes(made(bold_centred).data)
    sheet.read((tmp_path / "第12期.docx", tmp_path / "另一份.docx"))
    assert sheet.main.text() == "收入 1 期"
    review = sheet.review
    review.files.setCurrentCell(row_of(review, "另一份.docx"), 0)
    qtbot.mouseClick(review.head.supplement, Qt.MouseButton.LeftButton)
    assert review.files.item(row_of(review, "另一份.docx"), 1).text() == "2024年增刊第12期"
    assert review.name.text() == "另一份.docx　收入《信息快报增刊》"
    assert not review.head.total.isVisible()
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert sheet.outcome.words.text() == "收入 2 期。"
    with office.archive.reading() as work:
        numbers = {(work.journals.get(each.journal_id).name, each.number.number) for each in work.issues.all()}
    assert numbers == {("信息快报", 12), ("信息快报增刊", 12)}


def test_where_there_are_no_supplements_it_says_where_to_make_them(review):
    review.files.setCurrentCell(row_of(review, "第3期增刊.docx"), 0)
    assert "请先在“设置”里建" in review.why.text()


def test_only_what_is_to_be_checked_is_shown_on_wish(review):
    review.only_unsure.setChecked(True)
    assert [line.path.rpartition("/")[2] for line in review._lines] == ["第3期增刊.docx", "坏.docx"]


def test_a_file_that_changed_meanwhile_is_left_and_the_others_come(sheet, folder, office, qtbot):
    (folder / "第51期.docx").write_bytes(made(combined).data)
    (folder / "第12期.docx").write_bytes(made(numbered_plain).data)
    sheet.read((folder,))
    row = row_of(sheet.review, "第51期.docx")
    sheet.review.files.setCurrentCell(row, 0)
    sheet.review.head.total.setText("425")
    sheet.review.head.total.editingFinished.emit()
    (folder / "第12期.docx").write_bytes(made(bold_centred).data)
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert [issue.number.number for issue in looking.issues(office.archive)] == [51]
    assert "文件已改动" in sheet.outcome.table.item(0, 1).text()


def test_a_full_disk_stops_and_the_rest_is_gone_on_with(sheet, review, office, qtbot, monkeypatch):
    def full(*how, **named):
        raise Trouble(Cause.DISK_FULL)
    monkeypatch.setattr(run, "import_issue", full)
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert "磁盘" in sheet.wrong.text()
    assert sheet.main.text() == "继续收入其余 1 期"
    monkeypatch.setattr(run, "import_issue", importing.import_issue)
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert len(looking.issues(office.archive)) == 1


def test_a_folder_without_documents_says_so(sheet, tmp_path):
    (tmp_path / "空").mkdir()
    sheet.read((tmp_path / "空",))
    assert "没有可读的旧刊" in sheet.wrong.text()
    assert sheet.stack.currentWidget() is sheet.start


def test_the_door_is_shut_to_who_is_no_editor(frame, office, let_go):
    frame.seat(office.secretary)
    door = OldIssuesDoor(frame, let_go(QWidget()))
    door.open()
    assert door.sheet is None


def test_escape_closes_it_and_the_door_opens_again(sheet, qtbot):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_what_was_set_right_is_not_let_go_without_asking(sheet, review, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    qtbot.keyClick(review.items, Qt.Key.Key_Delete)
    qtbot.mouseClick(sheet.foot.anew, Qt.MouseButton.LeftButton)
    assert sheet.stack.currentWidget() is review
    qtbot.mouseClick(sheet.question.deed, Qt.MouseButton.LeftButton)
    assert sheet.stack.currentWidget() is sheet.start


def test_a_review_left_with_something_set_right_is_opened_again_as_it_was(sheet, review, door, heard, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    qtbot.keyClick(review.items, Qt.Key.Key_Delete)
    review.strip.title.setFocus()
    review.strip.title.setText("青禾镇春耕走在前")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert heard == ["核对结果先放着，再次打开时接着核对"]
    assert door.sheet is None
    door.open()
    assert door.sheet is sheet
    assert sheet.isVisible()
    assert [item.left_out for item in review.issue().items] == [True, False, False, False]
    assert "青禾镇春耕走在前" in titles(review), "what was still in the field"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    door.open()
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    door.open()
    assert door.sheet is not sheet, "all came in: nothing is kept"


def test_a_review_is_its_own_editors_and_outlives_the_screen(frame, office, sheet, review, door, let_go, qtbot):
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    qtbot.keyClick(review.files, Qt.Key.Key_Space)
    window, mine = sheet.parentWidget(), frame.person
    sheet.reject()
    frame.seat(None)
    delete(door)
    frame.seat(replace(mine, id="another", roles=mine.roles))
    theirs = OldIssuesDoor(frame, window)
    theirs.open()
    assert theirs.sheet is not sheet
    theirs.sheet.reject()
    frame.seat(mine)
    theirs.open()
    assert theirs.sheet is sheet
    assert [line.wanted for line in review.review.lines if line.path.endswith("第12期.docx")] == [False]


def test_a_review_left_untouched_is_not_kept(sheet, review, door, heard, qtbot):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    door.open()
    assert door.sheet is not sheet
    assert heard == []


def test_what_was_set_right_is_saved_as_text_when_the_program_ends(frame, sheet, review, tmp_path, qtbot):
    assert sheet.rescue(tmp_path / "rescue") is None
    review.files.setCurrentCell(row_of(review, "第12期.docx"), 0)
    qtbot.keyClick(review.items, Qt.Key.Key_Delete)
    assert sheet.rescue in frame.rescuers
    words = sheet.rescue(tmp_path / "rescue").read_text("utf-8")
    assert "2024年第12期　2024-03-05" in words
    assert f"{FOUR[0].title}　工作动态" not in words
    assert f"　　{FOUR[1].title}　工作动态　白石乡" in words


@pytest.fixture
def threaded_door(in_threads, let_go):
    frame, _ = in_threads()
    over = let_go(QWidget())
    over.resize(1280, 720)
    over.show()
    yield OldIssuesDoor(frame, over)
    frame.background.close()


@pytest.fixture
def threaded(qtbot, threaded_door):
    threaded_door.open(KUAIBAO.id)
    qtbot.waitUntil(lambda: bool(threaded_door.sheet.start.journal()))
    return threaded_door.sheet


def test_beside_the_window_files_are_read_and_taken_in(threaded, folder, qtbot):
    with qtbot.waitSignal(threaded.run.reviewed):
        threaded.read((folder,))
    with qtbot.waitSignal(threaded.run.ended) as ended:
        qtbot.mouseClick(threaded.main, Qt.MouseButton.LeftButton)
    assert [issue.number.number for issue in ended.args[0].taken] == [12]


def test_what_is_stopped_leaves_the_rest_to_be_gone_on_with(threaded, folder, qtbot):
    (folder / "第13期.docx").write_bytes(made(bold_centred).data)
    with qtbot.waitSignal(threaded.run.reviewed):
        threaded.read((folder,))
    review = threaded.review
    review.files.setCurrentCell(row_of(review, "第13期.docx"), 0)
    review.head.number.setText("13")
    review.head.total.setText("387")
    review.head.number.editingFinished.emit()
    with qtbot.waitSignal(threaded.run.ended) as ended:
        qtbot.mouseClick(threaded.main, Qt.MouseButton.LeftButton)
        threaded.stop.click()
    done = ended.args[0]
    assert len(done.taken) + len(done.waiting) == 2
    assert len(done.waiting) >= 1
    assert threaded.main.text() == f"继续收入其余 {len(done.waiting)} 期"
    with qtbot.waitSignal(threaded.run.ended):
        qtbot.mouseClick(threaded.main, Qt.MouseButton.LeftButton)
    assert threaded.outcome.words.text().startswith("收入 2 期")


def test_closing_while_files_are_read_stops_and_closes(threaded, folder, qtbot):
    with qtbot.waitSignal(threaded.finished):
        threaded.read((folder,))
        threaded.foot.close_button.click()


def test_the_lock_puts_aside_what_was_not_come_to(threaded, threaded_door, folder, qtbot):
    (folder / "第13期.docx").write_bytes(made(bold_centred).data)
    with qtbot.waitSignal(threaded.run.reviewed):
        threaded.read((folder,))
    review = threaded.review
    review.files.setCurrentCell(row_of(review, "第13期.docx"), 0)
    review.head.number.setText("13")
    review.head.total.setText("387")
    review.head.number.editingFinished.emit()
    with qtbot.waitSignal(threaded.left) as left:
        qtbot.mouseClick(threaded.main, Qt.MouseButton.LeftButton)
        threaded.reject()
        assert not threaded.isVisible(), "nobody else is to see it"
    assert left.args == [True]
    threaded_door.open()
    assert threaded.isVisible()
    with qtbot.waitSignal(threaded.run.ended):
        qtbot.mouseClick(threaded.main, Qt.MouseButton.LeftButton)
    assert threaded.outcome.words.text().startswith("收入 2 期")
