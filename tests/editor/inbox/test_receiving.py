"""Files and texts come in by drop, paste and dialog."""

from concurrent.futures import Future
from pathlib import Path

import pytest
from builders import NOON
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from bulletin.batches import MISTAKE, BatchState, Result
from bulletin.desk import intake, looking
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.intake.opening import open_file
from editor.inbox.importing import Import
from editor.inbox.receiving import SUFFIXES
from editor.pieces.file_names import files_in
from tests.editor.inbox.conftest import fill_with, settle, titles

STORY = """青禾镇春耕备耕工作进展顺利

　　青禾镇抢抓农时，全镇整地2万亩，储备稻种38吨。
　　下一步，该镇将加强调度。
报送单位：青禾镇
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "来稿"
    (folder / "内").mkdir(parents=True)
    (folder / "青禾镇春耕.txt").write_text(STORY, "utf-8")
    (folder / "坏的.docx").write_bytes(b"PK\x03\x04 half a file")
    (folder / "~$青禾镇春耕.docx").write_bytes(b"lock")
    (folder / ".隐藏").write_text("x")
    (folder / "内" / "落雁乡.txt").write_text("落雁乡办好小事清单\n落雁乡梳理小事20件。\n", "utf-8")
    return folder


def dropped(*paths, words=""):
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if words:
        data.setText(words)
    return data


def drop(screen, data):
    """Drag `data` over the screen and let it go; return whether it was accepted."""
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, data, button, keys)
    enter.ignore()
    QApplication.sendEvent(screen, enter)
    if enter.isAccepted():
        assert screen._drop_look.isVisible()
        screen.grab()
        QApplication.sendEvent(screen, QDropEvent(QPointF(50, 50), action, data, button, keys))
        assert not screen._drop_look.isVisible()
    return enter.isAccepted()


def kept(office):
    return looking.batches(office.archive)


def test_a_dropped_text_file_is_a_draft_and_is_shown(enter, office, folder, told):
    screen = enter()
    assert drop(screen, dropped(folder / "青禾镇春耕.txt"))
    assert titles(screen) == ["青禾镇春耕备耕工作进展顺利"]
    assert told["said"] == ["已收稿 1 篇"]
    assert kept(office)[0].arrivals[0].result is Result.IMPORTED
    assert screen.receiving.report is None


def test_a_damaged_file_stops_nothing_and_has_its_line(enter, office, folder, told, qtbot):
    screen = enter()
    drop(screen, dropped(folder))
    batch = kept(office)[0]
    assert [(Path(each.path).name, each.result, each.reason) for each in batch.arrivals] == [
        ("坏的.docx", Result.REFUSED, "damaged"), ("青禾镇春耕.txt", Result.IMPORTED, ""),
        ("落雁乡.txt", Result.IMPORTED_WITH_WARNINGS, "")]
    assert told["said"] == ["已收稿 2 篇，其中 1 篇待核，1 份未收"]
    assert screen.receiving.report.isVisible()
    assert len(kept(office)) == 1


def test_the_same_file_again_is_no_second_draft(enter, office, folder, told):
    screen = enter()
    for _ in range(2):
        drop(screen, dropped(folder / "青禾镇春耕.txt"))
    assert screen.pane.model.rowCount() == 1
    assert told["said"][-1] == "1 份此前已收"


def test_a_file_that_cannot_be_opened_has_a_line_with_its_cause(enter, office, tmp_path, told):
    screen = enter()
    screen.receiving.import_files((tmp_path / "不在了.docx",))
    line = kept(office)[0].arrivals[0]
    assert (line.result, line.reason) == (Result.REFUSED, Cause.FILE_MISSING.value)


def test_what_was_dropped_and_left_again_changes_nothing(enter, folder):
    screen = enter()
    data = dropped(folder)
    QApplication.sendEvent(screen, QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    QApplication.sendEvent(screen, QDragLeaveEvent())
    assert not screen._drop_look.isVisible()
    assert screen.pane.model.rowCount() == 0


def test_a_selected_text_can_be_dropped(enter, told):
    screen = enter()
    assert drop(screen, dropped(words=STORY))
    assert titles(screen) == ["青禾镇春耕备耕工作进展顺利"]


def test_an_empty_drop_is_not_taken(enter):
    assert not drop(enter(), dropped(words="  \n "))


def test_paste_makes_a_draft_and_shows_it(enter, office, told, qtbot):
    fill_with(office.archive, 3)
    screen = enter()
    QGuiApplication.clipboard().setText(STORY)
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(screen, qtbot)
    assert titles(screen)[0] == "青禾镇春耕备耕工作进展顺利"
    assert told["said"] == ["已收稿《青禾镇春耕备耕工作进展顺利》"]
    draft = looking.some_drafts(office.archive, (screen.pane.list.current_id(),))[0]
    assert draft.facts.unit_id == "qinghe"
    assert screen.reader.facts.values()["来源"] == "粘贴或口述"


def test_files_on_the_clipboard_are_imported(enter, office, folder, told, qtbot):
    screen = enter()
    QGuiApplication.clipboard().setMimeData(dropped(folder / "青禾镇春耕.txt"))
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(kept(office)) == 1


def test_an_empty_clipboard_is_told(enter, told, qtbot):
    screen = enter()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told["said"] == ["剪贴板里没有文字或文件。"]


def test_pasting_into_the_filter_box_makes_no_draft(enter, office, qtbot):
    fill_with(office.archive, 2)
    screen = enter()
    QGuiApplication.clipboard().setText("第1篇")
    screen.filters.words.setFocus()
    qtbot.waitUntil(screen.filters.words.hasFocus)
    qtbot.keyClick(screen.filters.words, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(screen) == ["第1篇"])


def test_the_dialog_is_opened_by_key_and_imports_what_is_chosen(enter, office, folder, qtbot):
    screen = enter()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.receiving.dialog
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(folder / "青禾镇春耕.txt")])
    dialog.reject()
    assert len(kept(office)) == 1


def test_the_dialog_begins_among_the_documents_and_then_where_it_was_last(
        enter, settings, folder, tmp_path, monkeypatch):
    documents = tmp_path / "文档"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(documents))
    screen = enter()
    screen.receiving.ask_for_files()
    dialog = screen.receiving.dialog
    assert dialog.directory().absolutePath() == str(documents)
    assert dialog.nameFilters() == [f"稿件 ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})", "所有文件 (*)"]
    dialog.filesSelected.emit([str(folder / "青禾镇春耕.txt")])
    dialog.reject()
    assert settings.import_folder == str(folder)
    screen.receiving.ask_for_folder()
    dialog = screen.receiving.dialog
    assert dialog.directory().absolutePath() == str(folder)
    dialog.filesSelected.emit([str(folder / "内")])
    dialog.reject()
    assert settings.import_folder == str(folder / "内")


def test_a_folder_that_is_gone_gives_way_to_the_documents(enter, settings, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(tmp_path))
    settings.import_folder = str(tmp_path / "没有了")
    screen = enter()
    screen.receiving.ask_for_files()
    assert screen.receiving.dialog.directory().absolutePath() == str(tmp_path)
    screen.receiving.dialog.reject()


def test_an_empty_folder_is_told(enter, tmp_path, told):
    screen = enter()
    (tmp_path / "空").mkdir()
    screen.receiving.import_files((tmp_path / "空",))
    assert told["said"] == ["没有可收的文件。"]


def test_who_is_no_editor_takes_nothing_in(enter, frame, office, folder, told, qtbot):
    frame.seat(office.reviewer)
    screen = enter()
    assert not any(each.isEnabled() for each in (*screen.bringers, screen.pane.empty.action))
    assert not drop(screen, dropped(folder))
    QGuiApplication.clipboard().setText(STORY)
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told["troubled"][0].reason is Reason.ROLE_MISSING
    assert kept(office) == []


def test_folders_are_walked_in_the_order_of_names(folder):
    names = [path.name for path in files_in((folder, Path("别处.docx")))]
    assert names == ["坏的.docx", "青禾镇春耕.txt", "落雁乡.txt", "别处.docx"]


class Reading:
    """Opens files as the guard does, with something of the test's own done for each."""

    def __init__(self, opened):
        self._opened = opened

    def warm(self):
        """Nothing to start."""

    def open(self, name, data, wish=None):
        future = Future()
        try:
            future.set_result(self._opened(name, data))
        except Exception as error:
            future.set_exception(error)
        return future

    def close(self):
        """Nothing to end."""


def test_a_folder_that_cannot_be_read_has_a_line_and_all_others_are_taken_in(enter, office, folder, monkeypatch):
    listing = Path.iterdir

    def iterdir(path):
        if path.name == "内":
            raise PermissionError(13, "Permission denied", str(path))
        return listing(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    screen = enter()
    screen.receiving.import_files((folder,))
    lines = kept(office)[0].arrivals
    assert {Path(each.path).name: each.reason for each in lines} == {
        "坏的.docx": "damaged", "青禾镇春耕.txt": "", "内": "no_permission"}


def bring(frame, office, folder, opened=open_file):
    """Run one import over `folder`, opening files with `opened`, and return how it ended and what broke."""
    ended, broke = [], []
    frame._make_guard = lambda: Reading(opened)
    batch = Import(frame, office.editor, frame)
    batch.ended.connect(ended.append)
    batch.broke.connect(broke.append)
    batch.start((folder,))
    return ended, broke


def test_small_scans_hold_up_no_text_behind_them(frame, office, tmp_path):
    folder, held, order = tmp_path / "扫描件和文字稿", [], []
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    (folder / "青禾镇春耕.txt").write_text(STORY, "utf-8")

    class Slow(Reading):
        """Reads pictures only after the text was asked for."""

        def open(self, name, data, wish=None):
            order.append(name)
            if name.endswith(".jpg") and "青禾镇春耕.txt" not in order:
                held.append((name, data, Future()))
                return held[-1][2]
            while held:
                waiting, words, future = held.pop()
                future.set_result(open_file(waiting, words))
            return super().open(name, data, wish)

    frame._make_guard = lambda: Slow(open_file)
    ended = []
    batch = Import(frame, office.editor, frame)
    batch.ended.connect(ended.append)
    batch.start((folder,))
    assert order.index("青禾镇春耕.txt") == 16
    assert len(ended[0].batch.arrivals) == 41


def refuse(error):
    def opened(name, data):
        raise error
    return opened


def test_trouble_with_each_file_is_a_line_each(frame, office, folder):
    ended, broke = bring(frame, office, folder, refuse(Trouble(Cause.NO_PERMISSION)))
    assert {each.reason for each in ended[0].batch.arrivals} == {"no_permission"}
    assert broke == []


def test_a_mistake_of_ours_in_a_reader_is_a_line_as_well(frame, office, folder):
    ended, _ = bring(frame, office, folder, refuse(KeyError("w:p")))
    assert [each.reason for each in ended[0].batch.arrivals] == [MISTAKE] * 3


def stopped(frame, office, folder):
    """Stop a batch over `folder` when its second file is opened; return it as kept."""
    names = []

    def opened(name, data):
        names.append(name)
        if len(names) == 2:
            frame.background.stop_files()
        return open_file(name, data)

    ended, _ = bring(frame, office, folder, opened)
    frame._guard = None
    return ended[0].batch


def test_a_stop_finishes_the_file_in_hand_and_keeps_it(frame, office, folder):
    batch = stopped(frame, office, folder)
    assert len(batch.arrivals) == 2
    assert [Path(path).name for path in batch.left] == ["落雁乡.txt"]
    assert batch.state is BatchState.STOPPED


def test_what_the_archive_suffers_from_is_told_and_has_a_line(frame, office, folder, monkeypatch):
    def full(*given, **named):
        raise Trouble(Cause.DISK_FULL)

    monkeypatch.setattr(intake, "take_in", full)
    ended, broke = bring(frame, office, folder)
    assert [each.reason for each in ended[0].batch.arrivals] == ["disk_full"] * 3
    assert [error.cause for error in broke] == [Cause.DISK_FULL] * 3


def test_what_a_stop_left_can_be_gone_on_with(enter, frame, office, folder, told, qtbot):
    batch = stopped(frame, office, folder)
    frame._make_guard = None
    screen = enter()
    screen.receiving.show_records(batch.id)
    report = screen.receiving.report
    assert report.left_words.text() == "没有收完，余 1 份未收。"
    report.go_on_button.click()
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 2)
    assert not report.go_on_button.isVisible()
    again = kept(office)[0]
    assert (again.id, again.state, again.left) == (batch.id, BatchState.DONE, ())


def test_what_a_crash_left_can_be_gone_on_with_and_nothing_comes_twice(enter, office, folder, qtbot):
    path = folder / "青禾镇春耕.txt"
    batch = intake.begin_batch(office.archive, (str(path), str(folder / "内" / "落雁乡.txt")), actor=office.editor,
                               at=NOON)
    intake.take_in(office.archive, open_file(path.name, path.read_bytes()), intake.Came(str(path), batch_id=batch.id),
                   actor=office.editor, at=NOON)
    screen = enter()
    screen.receiving.show_records()
    screen.receiving.report.go_on_button.click()
    qtbot.waitUntil(lambda: sorted(titles(screen)) == ["落雁乡办好小事清单", "青禾镇春耕备耕工作进展顺利"])


def test_a_batch_is_taken_back_after_a_question(enter, office, folder, told, qtbot):
    screen = enter()
    drop(screen, dropped(folder))
    report = screen.receiving.report
    report.undo_button.click()
    qtbot.keyClick(report.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(screen) == [])
    assert told["said"][-1] == "已撤销收稿 2 篇"
    assert not report.undo_button.isVisible()
    assert report.undone.isVisible()


def test_who_is_no_editor_sees_the_records_and_cannot_take_a_batch_back(enter, frame, office, folder, qtbot):
    screen = enter()
    drop(screen, dropped(folder))
    frame.seat(office.reviewer)
    screen.receiving.show_records()
    assert not screen.receiving.report.undo_button.isVisible()


def test_a_refused_import_changes_nothing_else(frame, office, folder, monkeypatch):
    def refused(*given, **named):
        raise Refused(Reason.ROLE_MISSING)

    monkeypatch.setattr(intake, "take_in", refused)
    ended, broke = bring(frame, office, folder / "内")
    assert ended[0].batch.arrivals[0].reason == "role_missing"
    assert broke == []


def test_a_batch_is_larger_than_what_is_held_at_once(frame, office, tmp_path):
    folder = tmp_path / "一大批"
    folder.mkdir()
    for number in range(70):
        (folder / f"{number:03}.txt").write_text(f"第{number}件事情的标题\n这是第{number}件事情的正文。\n", "utf-8")
    ended, broke = bring(frame, office, folder)
    assert len(ended[0].batch.arrivals) == 70
    assert broke == []


def test_what_the_reader_took_in_is_read_from_real_word_files(enter, office, told):
    samples = Path(__file__).parents[3] / "resources" / "samples"
    screen = enter()
    screen.receiving.import_files((samples / "drafts", samples / "bad"))
    results = {each.result for each in kept(office)[0].arrivals}
    assert Result.REFUSED in results
    assert all(each.title and each.characters for each in kept(office)[0].arrivals if each.draft_id)
    assert told["troubled"] == []
