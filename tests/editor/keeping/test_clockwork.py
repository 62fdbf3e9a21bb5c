"""Backups happen by themselves, off the window's thread, and what is wrong with them is seen."""

import shutil
from datetime import timedelta
from types import SimpleNamespace

import pytest
from builders import an_office
from PySide6.QtCore import QObject, QSettings, Qt
from shiboken6 import delete

from bulletin.desk import writing
from bulletin.errors import Cause, Trouble
from bulletin.keeping.health import Standing, Verdict
from bulletin.workflow import Step
from db import backing_up
from db.sqlite_archive import SqliteArchive
from editor.keeping.clockwork import Clockwork
from editor.shell.background import Background, InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.writing.screen import WritingScreen

WORDS = "春耕备耕 2026"


@pytest.fixture
def no_room(monkeypatch):
    """A disk that is full until it is cleared."""
    real = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    return SimpleNamespace(clear=lambda: monkeypatch.setattr(shutil, "disk_usage", real))


def names(clockwork):
    return [each.name for each in clockwork.places.backups.listed()]


def local(clock):
    return f"{clock.now.astimezone():%H:%M}"


def settle(qtbot, clockwork):
    qtbot.waitUntil(lambda: not clockwork._settling.isActive())


def choose(clockwork, folder, sealed=False, words=""):
    told = []
    clockwork.places.choose(str(folder), sealed, words, lambda: told.append("chosen"), told.append)
    return told


def test_the_first_change_of_a_sitting_is_backed_up(qtbot, clockwork, draft, clock, signs):
    settle(qtbot, clockwork)
    assert names(clockwork) == []
    assert signs[-1] == ("还没有备份", Verdict.STALE)
    draft("春耕")
    settle(qtbot, clockwork)
    assert names(clockwork) == ["a-20260305-140200.db"]
    assert signs[-1] == (f"备份 {local(clock)}", Verdict.GOOD)


def test_then_every_half_hour_that_brought_a_change(qtbot, clockwork, draft, clock):
    draft("春耕")
    settle(qtbot, clockwork)
    clock.go(minutes=29)
    draft("夏收")
    settle(qtbot, clockwork)
    clockwork._tick()
    assert len(names(clockwork)) == 1
    clock.go(minutes=1)
    clockwork._tick()
    assert len(names(clockwork)) == 2
    clock.go(hours=5)
    clockwork._tick()
    assert len(names(clockwork)) == 2


def test_a_backup_by_itself_leaves_no_line_in_the_log(qtbot, clockwork, office, draft):
    with office.archive.reading() as work:
        before = work.log.head()
    draft("春耕")
    with office.archive.reading() as work:
        drafted = work.log.head()
    settle(qtbot, clockwork)
    with office.archive.reading() as work:
        assert work.log.head() == drafted != before


def test_a_failure_stays_in_red_until_one_went_well(qtbot, clockwork, draft, clock, signs, no_room):
    draft("春耕")
    settle(qtbot, clockwork)
    assert signs[-1] == ("备份失败，还没有备份", Verdict.FAILED)
    clock.go(minutes=9)
    clockwork._tick()
    assert signs[-1][1] is Verdict.FAILED
    no_room.clear()
    clockwork._tick()
    assert names(clockwork) == []
    clock.go(minutes=1)
    clockwork._tick()
    assert signs[-1] == (f"备份 {local(clock)}", Verdict.GOOD)


def test_a_failure_is_still_told_on_the_morning_after(qtbot, frame, clockwork, draft, clock, signs, no_room):
    draft("春耕")
    settle(qtbot, clockwork)
    no_room.clear()
    clock.go(days=1)
    again = Clockwork(frame, frame, now=clock, settle_ms=0)
    assert again.places.health.failure.cause is Cause.DISK_FULL
    assert f"昨天 {local(clock)} 没有备份成：磁盘已满" in again.places.sign.sentence


def test_a_change_that_waits_too_long_is_told(qtbot, clockwork, draft, clock, signs, monkeypatch):
    draft("春耕")
    settle(qtbot, clockwork)
    draft("夏收")
    monkeypatch.setattr(clockwork, "make", lambda *given: None)
    clock.go(hours=3)
    clockwork._tick()
    assert signs[-1] == ("备份 3 小时前", Verdict.STALE)


def test_an_archive_in_memory_is_left_alone(let_go, tmp_path):
    archive = SqliteArchive(None)
    office = an_office(archive)
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    frame, signs, done = let_go(Frame(InlineBackground(lambda: archive), Settings(store))), [], []
    frame.backup_changed.connect(lambda *told: signs.append(told))
    clockwork = Clockwork(frame, frame, settle_ms=0)
    frame.background.ask(frame, lambda archive: office.draft("春耕"))
    assert (clockwork.places.backups, signs) == (None, [])
    frame.back_up_first(frame, lambda: done.append(True))
    assert done == [True]
    archive.close()


def test_bulk_work_goes_on_once_the_state_before_it_is_held(qtbot, frame, clockwork, draft, tmp_path, monkeypatch):
    draft("春耕")
    monkeypatch.setattr(backing_up, "_STEP", 8)
    done = []

    def replace_all():
        done.append(names(clockwork))
    frame.back_up_first(frame, replace_all)
    assert len(done) == 1
    assert len(names(clockwork)) == 1
    frame.back_up_first(frame, replace_all)
    assert len(done) == 2
    assert len(names(clockwork)) == 1


def test_bulk_work_is_not_kept_from_being_done_by_a_full_disk(frame, clockwork, draft, no_room, signs):
    draft("春耕")
    done = []
    frame.back_up_first(frame, lambda: done.append(True))
    assert (done, signs[-1][1]) == ([True], Verdict.FAILED)


def test_what_was_waited_for_by_something_gone_is_not_done(qtbot, frame, clockwork, draft, monkeypatch):
    draft("春耕")
    owner, done = QObject(), []
    monkeypatch.setattr(clockwork, "make", lambda: None)
    frame.back_up_first(owner, lambda: done.append(True))
    delete(owner)
    clockwork._go_on()
    assert done == []


def test_one_that_was_stopped_leaves_the_change_waiting(qtbot, clockwork, draft, clock, monkeypatch):
    draft("春耕")
    real = clockwork._frame.background.files

    def stopped(owner, job, *more, **named):
        return real(owner, lambda stop: (stop.ask(), job(stop))[1], *more, **named)
    monkeypatch.setattr(clockwork._frame.background, "files", stopped)
    ended = []
    clockwork.make(ended=lambda made, error: ended.append((made, error)))
    assert (ended, names(clockwork)) == ([(None, None)], [])
    assert clockwork.places.health.waiting_since is not None


def test_the_second_place_gets_each_backup(qtbot, clockwork, draft, drive, clock, signs):
    draft("春耕")
    settle(qtbot, clockwork)
    assert choose(clockwork, drive) == ["chosen"]
    assert [each.name for each in clockwork.places.seen.others] == names(clockwork)
    assert clockwork.places.health.second.standing is Standing.WELL
    clock.go(minutes=30)
    draft("夏收")
    settle(qtbot, clockwork)
    assert [each.name for each in clockwork.places.seen.others] == names(clockwork)
    assert len(names(clockwork)) == 2


def test_a_drive_that_comes_back_is_brought_up_to_date(qtbot, clockwork, draft, drive, clock, signs, tmp_path):
    draft("春耕")
    settle(qtbot, clockwork)
    choose(clockwork, drive)
    drive.rename(tmp_path / "pocket")
    clock.go(minutes=30)
    draft("夏收")
    settle(qtbot, clockwork)
    assert clockwork.places.health.second.standing is Standing.MISSING
    assert signs[-1] == (f"备份 {local(clock)}", Verdict.GOOD)
    assert "磁盘没有接上，接上后自动补齐" in clockwork.places.sign.sentence
    (tmp_path / "pocket").rename(drive)
    for _ in range(5):
        clockwork._tick()
    assert clockwork.places.seen.others[0].name == names(clockwork)[0]


def test_a_second_place_that_fails_is_amber_and_the_first_goes_on(qtbot, clockwork, draft, drive, clock, signs):
    draft("春耕")
    choose(clockwork, drive)
    settle(qtbot, clockwork)
    shutil.rmtree(drive)
    drive.mkdir()
    clock.go(minutes=30)
    draft("夏收")
    settle(qtbot, clockwork)
    assert clockwork.places.health.second.standing is Standing.STRANGE
    assert signs[-1] == ("第二备份没有做成", Verdict.STALE)
    assert clockwork.places.health.failure is None
    assert len(names(clockwork)) == 2


def test_sealed_copies_need_the_passphrase_once_a_machine(qtbot, clockwork, draft, drive, keychain, signs):
    draft("春耕")
    settle(qtbot, clockwork)
    assert choose(clockwork, drive, True, WORDS) == ["chosen"]
    assert [each.sealed for each in clockwork.places.seen.others] == [True]
    keychain.forget(clockwork.places.where().account)
    clockwork.places.look_again()
    assert clockwork.places.health.second.failure.cause is Cause.KEY_NEEDED
    assert "备份口令没有记在本机" in clockwork.places.sign.sentence
    assert signs[-1][1] is Verdict.STALE


def test_a_folder_that_cannot_be_the_second_place_is_refused_and_nothing_changes(clockwork, tmp_path):
    refused, = choose(clockwork, tmp_path)
    assert refused.reason.value == "same_place"
    gone, = choose(clockwork, tmp_path / "gone")
    assert isinstance(gone, Trouble)
    assert clockwork.places.plan.folder == ""


def test_the_second_place_can_be_given_up(qtbot, clockwork, office, drive):
    choose(clockwork, drive)
    assert choose(clockwork, "") == ["chosen"]
    assert clockwork.places.plan.folder == ""
    assert clockwork.places.health.second.standing is Standing.UNSET


def test_the_window_goes_on_while_one_is_made_in_threads(qtbot, let_go, tmp_path, clock):
    path, offices = tmp_path / "b.db", []

    def open_archive():
        offices.append(an_office(SqliteArchive(path)))
        return offices[0].archive
    background = Background(open_archive)
    frame = let_go(Frame(background, Settings(QSettings(str(tmp_path / "b.ini"), QSettings.Format.IniFormat))))
    clockwork = Clockwork(frame, frame, now=clock, settle_ms=0)
    qtbot.waitUntil(lambda: clockwork.places.backups is not None)
    done = []
    background.ask(frame, lambda archive: offices[0].draft("春耕"))
    qtbot.waitUntil(lambda: len(clockwork.places.seen.backups) == 1)
    clock.go(minutes=30)
    background.ask(frame, lambda archive: offices[0].draft("夏收"), lambda _: frame.back_up_first(
        frame, lambda: done.append(clockwork.is_running)))
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: len(clockwork.places.seen.backups) == 2)
    assert clockwork.places.seen.backups[0].at - clockwork.places.seen.backups[1].at >= timedelta(minutes=30)
    background.close()


def test_before_replacing_everywhere_the_state_before_it_is_backed_up(
        qtbot, frame, clockwork, office, tmp_path, qapp, let_go):
    drafts = []
    frame.background.ask(frame, lambda archive: drafts.append(office.step(
        office.draft("春耕", "县农业局组织培训。"), Step.EDIT, office.editor)))
    screen = let_go(WritingScreen(frame))
    screen.show()
    screen.enter()
    screen.replacing.toggle()
    view = screen.replacing.view
    view.words.setText("县农业局")
    view.instead.setText("县农业农村局")
    qtbot.keyClick(view.instead, Qt.Key.Key_Return)
    qtbot.mouseClick(view.all, Qt.MouseButton.LeftButton)
    assert body(office.archive, drafts[0]) == "县农业农村局组织培训。"
    kept = shutil.copy(clockwork.places.backups.folder / names(clockwork)[0], tmp_path / "kept.db")
    before = SqliteArchive(kept)
    assert body(before, drafts[0]) == "县农业局组织培训。"
    before.close()
    screen.close()


def body(archive, draft):
    return writing.open_draft(archive, draft.id).revision.text[1].plain
