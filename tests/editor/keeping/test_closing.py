"""At the close a last backup is made: with words, not longer than needed, and nobody has to wait."""

import shutil
from types import SimpleNamespace

import pytest
from builders import an_office
from PySide6.QtCore import Qt

from bulletin.errors import Cause, Trouble
from bulletin.keeping.health import Verdict
from db import backing_up
from db.sqlite_archive import SqliteArchive
from editor.keeping.clockwork import Clockwork
from editor.keeping.closing import LastBackup
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.theme import Theme
from editor.shell.window import MainWindow
from tests.editor.shell.demo import ACTOR, PLACES, settings_at


@pytest.fixture
def office(tmp_path):
    offices = []

    def made():
        if not offices:
            offices.append(an_office(SqliteArchive(tmp_path / "a.db")))
        return offices[0]
    return made


@pytest.fixture
def window(qtbot, qapp, let_go, office, tmp_path, clock):
    icons.load()
    background = Background(lambda: office().archive)
    frame = let_go(Frame(background, settings_at(tmp_path), ACTOR))
    made = MainWindow(PLACES, frame, let_go(Theme(qapp)))
    qtbot.addWidget(made, before_close_func=lambda window: window.frame.objections.clear())
    made.show()
    qtbot.waitUntil(lambda: made.desk.isVisible())
    made.clockwork = Clockwork(frame, made, now=clock, settle_ms=3_600_000)
    made.last = LastBackup(made.desk, frame, made.clockwork)
    qtbot.waitUntil(lambda: made.clockwork.places.backups is not None and not frame.background.is_busy)
    yield made
    background.close()


@pytest.fixture
def slow(monkeypatch):
    """A disk on which a backup lasts for some seconds."""
    monkeypatch.setattr(backing_up, "_STEP", 4)
    monkeypatch.setattr(backing_up, "_BREATH", 0.05)


def write(qtbot, window, office, title="春耕"):
    done = []
    window.frame.background.ask(window.frame, lambda archive: office().draft(title), done.append)
    qtbot.waitUntil(lambda: bool(done))


def backups(tmp_path):
    folder = tmp_path / "备份"
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_without_a_change_it_closes_at_once(window):
    assert window.close()


def test_a_change_is_backed_up_before_it_closes(qtbot, window, office, tmp_path):
    write(qtbot, window, office)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(backups(tmp_path)) == 1


def test_one_that_lasts_is_shown_with_what_is_safe(qtbot, window, office, slow):
    write(qtbot, window, office)
    window.close()
    qtbot.waitUntil(lambda: window.desk.currentWidget() is window.last.page)
    assert window.last.page.words.text() == "正在备份…"
    assert "稿件都已存进档案" in window.last.page.safe.text()
    qtbot.waitUntil(lambda: window.last.page.bar.value() > 0)
    qtbot.mouseClick(window.last.page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_who_does_not_wait_leaves_no_half_backup(qtbot, window, office, slow, tmp_path):
    write(qtbot, window, office)
    window.close()
    qtbot.waitUntil(lambda: window.clockwork.is_running)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert backups(tmp_path) == []


def test_who_stays_after_all_works_on(qtbot, window, office, slow):
    write(qtbot, window, office)
    window.close()
    qtbot.waitUntil(lambda: window.desk.currentWidget() is window.last.page)
    qtbot.mouseClick(window.last.page.stay, Qt.MouseButton.LeftButton)
    assert window.desk.currentWidget() is window.desk.work
    qtbot.waitUntil(lambda: not window.clockwork.is_running)
    assert window.isVisible()


def test_what_could_not_be_saved_keeps_the_window_open(qtbot, window, office, slow):
    write(qtbot, window, office)
    window.close()
    window.frame.trouble(Trouble(Cause.DISK_FULL))
    qtbot.waitUntil(lambda: not window.clockwork.is_running)
    assert window.isVisible()


def test_one_that_fails_is_told_and_can_be_tried_again_or_left(qtbot, window, office, tmp_path, monkeypatch):
    write(qtbot, window, office)
    real = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    window.close()
    qtbot.waitUntil(lambda: window.last.page.words.text() == "没有备份成")
    assert window.isVisible()
    monkeypatch.setattr(shutil, "disk_usage", real)
    qtbot.mouseClick(window.last.page.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(backups(tmp_path)) == 1


def test_of_a_damaged_archive_it_is_not_said_that_everything_is_in_it(window):
    page = window.last.page
    page.fail(Trouble(Cause.DAMAGED))
    assert "稿件都在" not in page.safe.text()
    assert page.safe.text().endswith("以前的备份都在。请退出后重新打开，按列出的办法恢复。")
    page.fail(Trouble(Cause.DISK_FULL))
    assert "稿件都在档案里" in page.safe.text()


def test_the_sign_in_the_status_line_leads_to_the_backups(qtbot, window):
    window.frame.backup("备份 3 天前", Verdict.STALE, "最近一次备份：3月2日。")
    mark, went = window.desk.status.backup, []
    assert (mark.words(), mark.accessibleDescription()) == ("备份 3 天前", "最近一次备份：3月2日。")
    window.desk.enter = lambda *where: went.append(where)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    qtbot.keyClick(mark, Qt.Key.Key_Return)
    assert went == [("office", "keeping")] * 2
