"""After a crash: what is found, what each choice does, and that nothing is lost whichever is chosen."""

import json
from datetime import timedelta

import pytest
from builders import NOON, a_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bulletin.desk import writing
from bulletin.text import plain
from bulletin.workflow import Stage, Step
from editor.app import DESKTOP_NAME
from editor.start import surroundings
from editor.writing.safety.recovery import Recovery
from editor.writing.safety.recovery_sheet import DiscardQuestion
from editor.writing.safety.rescue import DISCARDED, read_rescued, rescue, rescue_folder, rescued_files, rescued_of
from editor.writing.safety.unsaved import difference_of, find_unsaved, look_on_disk
from editor.writing.screen import WritingScreen

TYPED = a_text("青禾镇春耕", "打到一半")
FILED = a_text("青禾镇春耕", "写进文件的")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "rescue"


@pytest.fixture
def recovery(qtbot, frame, folder):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return Recovery(window, frame, (folder,))


def keep(office, draft, text=TYPED):
    writing.keep_working_copy(office.archive, draft, text, actor=office.editor, at=NOON)


def file(office, folder, draft, text=FILED, who="", at=NOON):
    return rescue((folder,), rescued_of(draft, text, who or office.editor.id, at), at)


def opened(office, draft):
    return writing.open_draft(office.archive, draft.id, office.editor.id)


def versions(office, draft):
    with office.archive.reading() as work:
        return [each.text for each in work.revisions.of_draft(draft.id)]


def everything(office, folder, draft):
    """Return every text of the draft that is anywhere."""
    copy = opened(office, draft).copy
    on_disk = [read_rescued(path).text for path in rescued_files((folder, folder / DISCARDED))]
    return [*versions(office, draft), *on_disk, *([copy.text] if copy else [])]


def look(recovery):
    recovery.look()
    return recovery.sheet


def found(office, folder):
    return find_unsaved(office.archive, look_on_disk((folder,)), office.editor)


def test_nothing_is_shown_when_nothing_is_unsaved(recovery, office):
    office.draft()
    assert look(recovery) is None


def test_nothing_is_offered_where_nothing_can_be_written(recovery, office, monkeypatch):
    keep(office, office.draft())
    monkeypatch.setattr(type(office.archive), "read_only", True)
    assert look(recovery) is None


def test_typing_in_the_archive_and_in_the_folder_is_listed_with_its_difference(recovery, office, folder):
    one, other = office.draft("甲稿", "原文。"), office.draft("乙稿", "原文。")
    keep(office, one, a_text("甲稿", "原文改了。"))
    file(office, folder, other, a_text("乙稿", "文。"), at=NOON + timedelta(hours=1))
    sheet = look(recovery)
    assert [row.title for row in sheet.rows.rows] == ["乙稿", "甲稿"]
    assert [row.beneath.split(" · ")[1] for row in sheet.rows.rows] == ["删 1 字", "增 2 字"]
    assert "原" in sheet.page.toPlainText()
    assert "救援文件夹" in sheet.remark.text()


def test_it_is_asked_once_for_each_person_and_others_typing_is_theirs(recovery, office, folder, frame):
    draft = office.draft()
    keep(office, draft)
    file(office, folder, draft, who=office.other_editor.id)
    assert len(look(recovery).rows.rows) == 1
    recovery.sheet.reject()
    assert look(recovery) is None
    frame.seat(office.other_editor)
    assert [plain(each[0].text) for each in look(recovery)._entries] == [plain(FILED)]


def test_what_a_version_already_holds_and_what_is_of_another_archive_is_not_listed(office, folder):
    draft = office.draft()
    file(office, folder, draft, FILED)
    office.save(draft, FILED)
    stranger = rescued_of(draft, TYPED, office.editor.id, NOON)
    rescue((folder,), type(stranger)("unknown", "r", stranger.who, "题", NOON, TYPED), NOON + timedelta(hours=1))
    assert found(office, folder) == ()
    assert len(rescued_files((folder,))) == 2


def test_saving_makes_a_version_at_once_and_takes_the_file_away(recovery, office, folder):
    draft = office.draft()
    file(office, folder, draft)
    look(recovery).save.click()
    assert versions(office, draft)[-1] == FILED
    assert recovery.sheet is None
    assert rescued_files((folder,)) == ()


def test_saving_one_of_two_texts_of_a_draft_keeps_the_other(recovery, office, folder):
    draft = office.draft()
    keep(office, draft)
    file(office, folder, draft, at=NOON + timedelta(hours=1))
    sheet = look(recovery)
    assert "写进文件的" in sheet.page.toPlainText()
    sheet.save.click()
    assert versions(office, draft)[-1] == FILED
    assert TYPED in everything(office, folder, draft)
    assert [each[0].text for each in recovery.sheet._entries] == [TYPED]
    recovery.sheet.save.click()
    assert versions(office, draft)[-2:] == [FILED, TYPED]


def test_opening_goes_on_with_the_text_in_the_editor(qtbot, recovery, office, folder, frame):
    draft = office.draft()
    file(office, folder, draft)
    with qtbot.waitSignal(frame.went) as went:
        look(recovery).open_draft.click()
    assert went.args == ["writing", draft.id]
    assert recovery.sheet is None
    assert rescued_files((folder,)) == ()
    screen = WritingScreen(frame, rescue_folder=folder)
    qtbot.addWidget(screen)
    screen.open(draft.id)
    assert screen.sheet.pane.text() == FILED


def test_opening_a_text_typed_on_an_older_version_does_not_put_it_over_the_newest(
        qtbot, recovery, office, folder, frame):
    draft = office.draft()
    file(office, folder, draft)
    office.save(draft, a_text("青禾镇春耕", "二版"))
    sheet = look(recovery)
    assert "写在第 1 版上" in sheet.remark.text()
    sheet.open_draft.click()
    screen = WritingScreen(frame, rescue_folder=folder)
    qtbot.addWidget(screen)
    screen.open(draft.id)
    assert screen.sheet.pane.text() == a_text("青禾镇春耕", "二版")
    screen.sheet.offer.choose("放回")
    assert screen.sheet.pane.text() == FILED


@pytest.mark.parametrize("where", ["archive", "file", "both"])
def test_discarding_asks_and_keeps_a_file(recovery, office, folder, where):
    draft = office.draft()
    if where in ("archive", "both"):
        keep(office, draft)
    if where in ("file", "both"):
        file(office, folder, draft, TYPED)
    sheet = look(recovery)
    assert len(sheet.rows.rows) == 1
    sheet.discard.click()
    assert found(office, folder) != ()
    sheet.findChild(DiscardQuestion).deed.click()
    assert found(office, folder) == ()
    assert recovery.sheet is None
    assert opened(office, draft).copy is None
    assert TYPED in everything(office, folder, draft)


def test_discarding_changes_nothing_when_the_question_is_answered_with_no(recovery, office, folder):
    draft = office.draft()
    keep(office, draft)
    sheet = look(recovery)
    sheet.discard.click()
    sheet.findChild(DiscardQuestion).reject()
    assert len(sheet.rows.rows) == 1
    assert opened(office, draft).copy is not None


def test_later_takes_it_off_the_list_until_the_next_start(recovery, office, folder, frame):
    draft = office.draft()
    keep(office, draft)
    look(recovery).later.click()
    assert recovery.sheet is None
    again = Recovery(recovery.parent(), frame, (folder,))
    assert len(look(again).rows.rows) == 1


def test_closing_the_list_leaves_everything_as_it_is(qtbot, recovery, office, folder):
    draft = office.draft()
    keep(office, draft)
    file(office, folder, draft)
    qtbot.keyClick(look(recovery), Qt.Key.Key_Escape)
    assert recovery.sheet is None
    assert {FILED, TYPED} <= set(everything(office, folder, draft))
    assert len(found(office, folder)) == 2


def test_a_disk_that_is_full_leaves_the_text_in_the_list(recovery, office, folder, monkeypatch):
    draft = office.draft()
    keep(office, draft)
    monkeypatch.setattr("editor.writing.safety.unsaved.rescue", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    sheet = look(recovery)
    sheet.discard.click()
    sheet.findChild(DiscardQuestion).deed.click()
    assert "磁盘已满" in sheet.trouble.words()
    assert sheet.save.isEnabled()
    assert opened(office, draft).copy.text == TYPED


def test_a_draft_that_can_no_longer_be_written_says_so_and_keeps_the_text(recovery, office, folder):
    draft = office.draft()
    keep(office, draft)
    office.published(office.agreed(office.current(draft)))
    sheet = look(recovery)
    assert "只能查看" in sheet.remark.text()
    assert not sheet.save.isEnabled()
    assert not sheet.open_draft.isEnabled()
    assert sheet.discard.isEnabled()


def test_a_submitted_draft_says_what_saving_means(recovery, office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    keep(office, draft)
    sheet = look(recovery)
    assert "退回采编" in sheet.remark.text()
    sheet.save.click()
    assert office.current(draft).stage is Stage.EDITING


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"null", b'{"form": 9}', b"\xff\xfe", b'{"form": 1, "draft": 3}',
                                    json.dumps({"form": 1, "draft": "d", "revision": "r", "who": "", "title": "",
                                                "at": "gestern", "text": []}).encode()])
def test_a_file_that_cannot_be_read_is_named_and_stays(recovery, office, folder, broken):
    folder.mkdir()
    (folder / "坏的.json").write_bytes(broken)
    sheet = look(recovery)
    assert str(folder / "坏的.json") in sheet.unreadable._words.text()
    sheet.away.click()
    assert recovery.sheet is None
    assert (folder / DISCARDED / "坏的.json").read_bytes() == broken


def test_an_emptied_text_is_offered_too_and_saving_it_is_refused_in_words(recovery, office):
    draft = office.draft()
    keep(office, draft, ())
    sheet = look(recovery)
    sheet.save.click()
    assert "没有正文" in sheet.trouble.words()
    assert opened(office, draft).copy is not None


def test_the_difference_is_counted_in_characters_without_white_space(office, folder):
    draft = office.draft("甲稿", "甲乙丙。")
    keep(office, draft, a_text("甲稿", "甲丙。", "新 段"))
    difference = difference_of(found(office, folder)[0])
    assert (difference.came, difference.went) == (2, 1)


def test_what_the_crash_handler_wrote_is_offered_at_the_next_start(qtbot, recovery, office, folder, frame):
    draft = office.draft()
    screen = WritingScreen(frame, 10_000_000, 10_000_000, folder)
    qtbot.addWidget(screen)
    screen.open(draft.id)
    screen.sheet.pane.replace_all(TYPED)
    assert frame.rescuers[-1](folder) is not None
    assert [each.text for each in found(office, folder)] == [TYPED]
    look(recovery).save.click()
    assert versions(office, draft)[-1] == TYPED


def test_the_crash_handler_and_the_keeper_write_into_one_folder(qapp):
    before = qapp.applicationName()
    qapp.setApplicationName(DESKTOP_NAME)
    assert surroundings("", "").rescue_folder == rescue_folder()
    qapp.setApplicationName(before)
