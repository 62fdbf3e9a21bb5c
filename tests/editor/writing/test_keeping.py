"""When the safety copy is taken, what the status line says meanwhile, and what becomes of what the archive refuses."""

import sqlite3
import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest
from builders import NOON, a_text, an_office
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from bulletin.desk import writing
from bulletin.errors import Cause, Trouble
from bulletin.text import plain
from bulletin.workflow import Stage, Step
from db.sqlite_archive import SqliteArchive
from editor.shell.background import Background
from editor.shell.frame import Frame, SavingState
from editor.shell.settings import Settings
from editor.writing.safety.keeping import IDLE_MS, LONGEST_MS, PATIENCE_MS
from editor.writing.safety.rescue import DISCARDED, read_rescued, rescued_files
from editor.writing.screen import WritingScreen

NEVER = 10_000_000


@pytest.fixture
def slow(qtbot, frame, tmp_path):
    """A screen whose timers never come: what is kept was kept for another reason."""
    made = WritingScreen(frame, NEVER, NEVER, tmp_path / "rescue")
    qtbot.addWidget(made)
    made.resize(1100, 660)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    return made


def type_at_end(qtbot, screen, words):
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, words)


def half_type(screen, words):
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.sendEvent(screen.sheet.pane, QInputMethodEvent(words, []))


def kept(office, draft):
    """What would be there after a crash: the working copy, else the newest version."""
    opened = writing.open_draft(office.archive, draft.id, office.editor.id)
    return plain(opened.copy.text if opened.copy else opened.revision.text)


def files(tmp_path):
    return rescued_files((tmp_path / "rescue",))


def test_at_most_two_seconds_are_ever_waiting():
    assert IDLE_MS <= 2_000
    assert LONGEST_MS + PATIENCE_MS < 2_000


def test_a_timer_that_was_stopped_runs_again_for_the_next_key(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    for words in ("a", "b", "c"):
        type_at_end(qtbot, screen, words)
        qtbot.waitUntil(lambda words=words: kept(office, draft).endswith(words))
    screen.keeping.keep()
    type_at_end(qtbot, screen, "d")
    qtbot.waitUntil(lambda: kept(office, draft).endswith("abcd"))


@pytest.mark.parametrize("dialog", [QDialog, QMessageBox, QFileDialog])
def test_a_dialog_over_the_window_finds_the_text_kept_with_the_half_typed_word(qtbot, slow, office, dialog):
    draft = office.draft()
    slow.open(draft.id)
    slow.sheet.pane.setFocus()
    type_at_end(qtbot, slow, "abc")
    half_type(slow, "春耕")
    over = dialog(slow)
    over.setWindowModality(Qt.WindowModality.WindowModal)
    over.open()
    assert kept(office, draft).endswith("abc春耕")
    over.reject()


def test_a_dialog_finds_the_text_kept_also_when_the_keyboard_is_elsewhere(qtbot, slow, office):
    draft = office.draft()
    slow.open(draft.id)
    slow.facts.phone.setFocus()
    slow.sheet.pane.replace_all((*slow.sheet.pane.text(), *slow.sheet.pane.text()))
    over = QMessageBox(slow)
    over.open()
    assert kept(office, draft) == plain(slow.sheet.pane.text())
    over.reject()


def test_minimising_keeps_the_text_with_the_half_typed_word(qtbot, slow, office):
    draft = office.draft()
    slow.open(draft.id)
    half_type(slow, "春耕")
    slow.showMinimized()
    qtbot.waitUntil(lambda: kept(office, draft).endswith("春耕"))


def test_going_to_another_field_keeps_the_text_with_the_half_typed_word(slow, office):
    draft = office.draft()
    slow.open(draft.id)
    slow.sheet.pane.setFocus()
    half_type(slow, "春耕")
    slow.facts.phone.setFocus()
    assert kept(office, draft).endswith("春耕")


def test_going_to_another_screen_or_draft_keeps_the_text_with_the_half_typed_word(slow, office):
    draft, other = office.step(office.draft(), Step.SUBMIT, office.editor), office.draft("另一篇")
    slow.open(draft.id)
    half_type(slow, "春耕")
    slow.open(other.id)
    assert kept(office, draft).endswith("春耕")
    assert office.current(draft).stage is Stage.SUBMITTED
    half_type(slow, "夏种")
    assert slow.leave()
    assert kept(office, other).endswith("夏种")


def test_the_timer_leaves_a_half_typed_word_alone(qtbot, screen, office):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    half_type(screen, "chungeng")
    qtbot.waitUntil(lambda: kept(office, draft).endswith("abc"))
    assert screen.sheet.pane.textCursor().block().layout().preeditAreaText() == "chungeng"


def test_typing_taken_back_leaves_no_copy_behind(qtbot, screen, office, told):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    while screen.writer.is_changed():
        qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told[-1].state is SavingState.SAVED
    assert writing.open_draft(office.archive, draft.id, office.editor.id).copy is None


def test_the_line_does_not_flicker_while_one_types(qtbot, screen, office, told):
    screen.open(office.draft().id)
    told.clear()
    for _ in range(12):
        type_at_end(qtbot, screen, "x")
        qtbot.wait(40)
    assert [each.state for each in told] == [SavingState.CHANGED]
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)


def failing(message):
    """Return what fails as SQLite does, to stand in the way of a table of the real archive."""
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = {"database or disk is full": sqlite3.SQLITE_FULL, "disk I/O error": sqlite3.SQLITE_IOERR,
                              "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
                              "database is locked": sqlite3.SQLITE_BUSY}[message]

    def fail(*_):
        raise error
    return fail


TROUBLES = {"database or disk is full": "磁盘已满", "attempt to write a readonly database": "只读",
            "database is locked": "占用", "disk I/O error": "读写"}


@pytest.mark.parametrize("message", TROUBLES)
def test_what_the_archive_does_not_take_is_rescued_until_it_does(
        qtbot, screen, office, told, tmp_path, monkeypatch, message):
    draft = office.draft()
    screen.open(draft.id)
    with monkeypatch.context() as broken:
        broken.setattr("db.revisions.upsert", failing(message))
        type_at_end(qtbot, screen, "abc")
        qtbot.waitUntil(lambda: told[-1].state is SavingState.UNSAVED and "已存到" in told[-1].note)
        assert TROUBLES[message] in told[-1].note
        assert str(files(tmp_path)[0]) in told[-1].note
        type_at_end(qtbot, screen, "d")
        qtbot.waitUntil(lambda: plain(read_rescued(files(tmp_path)[0]).text).endswith("abcd"))
        assert told[-1].state is SavingState.UNSAVED
        assert len(files(tmp_path)) == 1
        screen.keeping.debts._offer()
        assert told[-1].state is SavingState.UNSAVED
    screen.keeping.debts._offer()
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    assert kept(office, draft).endswith("abcd")
    assert files(tmp_path) == ()
    assert not list(tmp_path.glob("rescue/*.txt"))


def test_a_real_file_that_can_grow_no_more(qtbot, qapp, tmp_path, told):
    archive = SqliteArchive(tmp_path / "archive.db")
    office = an_office(archive)
    from editor.shell.background import InlineBackground
    frame = Frame(InlineBackground(lambda: archive), Settings(QSettings(str(tmp_path / "c.ini"), QSettings.IniFormat)),
                  office.editor)
    heard = []
    frame.saving_changed.connect(heard.append)
    screen = WritingScreen(frame, 60, 200, tmp_path / "rescue")
    qtbot.addWidget(screen)
    draft = office.draft()
    screen.open(draft.id)
    pages = archive._db.execute("PRAGMA page_count").fetchone()[0]
    archive._db.execute(f"PRAGMA max_page_count = {pages}")
    screen.sheet.pane.replace_all(screen.sheet.pane.text() * 3_000)
    qtbot.waitUntil(lambda: heard[-1].state is SavingState.UNSAVED and "已存到" in heard[-1].note)
    assert "磁盘已满" in heard[-1].note
    assert archive.problems() == []
    archive._db.execute("PRAGMA max_page_count = 1000000")
    screen.keeping.debts._offer()
    qtbot.waitUntil(lambda: heard[-1].state is SavingState.KEPT)
    assert kept(office, draft) == plain(screen.sheet.pane.text())
    assert files(tmp_path) == ()
    archive.close()


def test_a_draft_put_away_while_the_disk_is_full_stays_owed_and_red(
        qtbot, screen, office, told, tmp_path, monkeypatch, troubles):
    draft, other = office.draft(), office.draft("另一篇")
    screen.open(draft.id)
    with monkeypatch.context() as broken:
        @contextmanager
        def full():
            raise Trouble(Cause.DISK_FULL)
            yield
        broken.setattr(office.archive, "writing", full)
        type_at_end(qtbot, screen, "abc")
        screen.open(other.id)
        assert told[-1].state is SavingState.UNSAVED
        assert len(files(tmp_path)) == 1
        screen.open(draft.id)
        assert plain(screen.sheet.pane.text()).endswith("abc")
        screen.open(other.id)
    screen.keeping.debts._offer()
    assert kept(office, draft).endswith("abc")
    assert files(tmp_path) == ()
    assert told[-1].state is not SavingState.UNSAVED


def test_when_no_folder_takes_it_either_the_line_says_so(qtbot, screen, office, told, tmp_path, monkeypatch):
    screen.open(office.draft().id)
    with monkeypatch.context() as broken:
        broken.setattr("db.revisions.upsert", failing("database or disk is full"))
        broken.setattr("editor.writing.safety.debts.rescue", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        type_at_end(qtbot, screen, "abc")
        qtbot.waitUntil(lambda: "请勿关闭窗口" in told[-1].note)
    screen.keeping.debts._offer()
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)


def test_a_draft_published_elsewhere_meanwhile_rescues_the_typing(qtbot, screen, office, told, tmp_path):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    office.published(office.agreed(office.current(draft)))
    qtbot.waitUntil(lambda: told[-1].state is SavingState.UNSAVED and "已存到" in told[-1].note)
    assert plain(read_rescued(files(tmp_path)[0]).text).endswith("abc")


def test_an_archive_that_does_not_answer_leaves_the_typing_in_the_rescue_folder(qtbot, qapp, tmp_path):
    opened, answer = [], threading.Event()

    def open_archive():
        opened.append(an_office(SqliteArchive(None)))
        return opened[0].archive

    background = Background(open_archive)
    background.start()
    qtbot.waitUntil(lambda: bool(opened))
    settings = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    frame = Frame(background, settings, opened[0].editor)
    told, drafts = [], []
    frame.saving_changed.connect(told.append)
    frame.background.ask(frame, lambda archive: opened[0].draft(), drafts.append)
    qtbot.waitUntil(lambda: bool(drafts))
    screen = WritingScreen(frame, 50, 100, tmp_path / "rescue")
    qtbot.addWidget(screen)
    screen.open(drafts[0].id)
    qtbot.waitUntil(lambda: bool(plain(screen.sheet.pane.text())))
    frame.background.ask(frame, lambda archive: answer.wait(20))
    type_at_end(qtbot, screen, "abc")
    qtbot.waitUntil(lambda: SavingState.SAVING in {each.state for each in told})  # it stands for half a second only
    qtbot.waitUntil(lambda: told[-1].state is SavingState.UNSAVED and "已存到" in told[-1].note)
    type_at_end(qtbot, screen, "d")
    qtbot.waitUntil(lambda: plain(read_rescued(files(tmp_path)[0]).text).endswith("abcd"))
    answer.set()
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    qtbot.waitUntil(lambda: files(tmp_path) == ())
    background.close()


def test_a_later_rescue_never_replaces_an_earlier_one(qtbot, screen, office, tmp_path, monkeypatch):
    draft = office.draft()
    screen.open(draft.id)
    for words in ("abc", "def"):
        type_at_end(qtbot, screen, words)
        screen.keeping._since += timedelta(seconds=1)
        screen.keeping.rescue_now(tmp_path / "rescue")
    assert [plain(read_rescued(file).text)[-3:] for file in sorted(files(tmp_path))] == ["abc", "def"]


def test_an_answer_that_comes_when_nobody_sits_here_any_more_still_rescues(screen, office, frame, tmp_path):
    draft = office.draft()
    screen.open(draft.id)
    text = screen.sheet.pane.text() * 2
    frame.seat(None)
    screen.keeping.rescue(Trouble(Cause.DISK_FULL), draft, text)
    rescued = read_rescued(files(tmp_path)[0])
    assert (rescued.text, rescued.who) == (text, office.editor.id)


def test_what_is_given_up_stays_in_a_file_and_is_offered_no_more(qtbot, screen, office, tmp_path):
    draft = office.draft()
    writing.keep_working_copy(office.archive, draft, a_text("题", "旧版上写的"), actor=office.editor, at=NOON)
    office.save(draft, a_text("题", "二版"))
    writing.keep_working_copy(office.archive, draft, a_text("题", "旧版上写的"), actor=office.editor, at=NOON)
    screen.open(draft.id)
    assert len(files(tmp_path)) == 1
    screen.sheet.offer.choose("放弃")
    assert files(tmp_path) == ()
    given_up = rescued_files((tmp_path / "rescue" / DISCARDED,))
    assert [read_rescued(path).text for path in given_up] == [a_text("题", "旧版上写的")]
    assert kept(office, draft) == "题\n二版"


def test_ones_own_text_given_up_for_theirs_stays_in_a_file(qtbot, screen, office, tmp_path):
    draft = office.draft()
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    theirs = a_text("题", "林晓写的")
    screen._frame.background.ask(screen, lambda archive: office.save(draft, theirs, office.other_editor))
    screen.sheet.offer.choose("放弃我的")
    given_up = rescued_files((tmp_path / "rescue" / DISCARDED,))
    assert [plain(read_rescued(path).text)[-3:] for path in given_up] == ["abc"]


def test_typing_given_up_while_the_disk_is_full_does_not_come_back(qtbot, screen, office, tmp_path, monkeypatch):
    draft, other = office.draft(), office.draft("另一篇")
    screen.open(draft.id)
    with monkeypatch.context() as broken:
        broken.setattr("db.revisions.upsert", failing("database or disk is full"))
        screen.keeping.rescue(Trouble(Cause.DISK_FULL), draft, a_text("题", "打到一半"))
        screen.open(other.id)
        screen.open(draft.id)
    screen.sheet.offer.choose("放弃")
    screen.keeping.debts._offer()
    assert "打到一半" not in kept(office, draft)
    assert files(tmp_path) == ()


def test_a_draft_that_can_only_be_read_is_shown_as_it_was_printed(screen, office):
    draft = office.draft()
    writing.keep_working_copy(office.archive, draft, a_text("题", "打到一半"), actor=office.editor, at=NOON)
    office.published(office.agreed(office.current(draft)))
    screen.open(draft.id)
    assert "打到一半" not in plain(screen.sheet.pane.text())
    assert "不能改动" in screen.sheet.offer.words()
    assert [each.text() for each in screen.sheet.offer.buttons] == ["看差异", "放弃"]
