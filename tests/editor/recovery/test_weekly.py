"""Once a week the archive is looked through; what is wrong is said, and the next start looks again."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from bulletin.errors import Cause, Trouble
from editor.recovery.weekly import WeeklyCheck
from editor.shell.words import Words


@pytest.fixture
def weekly(begin, files):
    _, desk, frame = begin()
    made = WeeklyCheck(desk, frame, files)
    yield made
    made.timer.stop()


@pytest.mark.parametrize(("ago", "due"), [(timedelta(days=8), True), (timedelta(days=6), False),
                                          (timedelta(days=-3), True)])
def test_it_is_due_after_a_week_or_when_the_clock_was_set_back(weekly, files, ago, due):
    files.checked_at = datetime.now(UTC) - ago
    weekly.opened(False)
    assert weekly.timer.isActive() is due


def test_a_new_archive_begins_its_week_and_one_that_is_only_read_is_left_alone(weekly, files):
    weekly.opened(False)
    assert not weekly.timer.isActive()
    assert files.checked_at is not None
    files.checked_at = datetime.now(UTC) - timedelta(days=30)
    weekly.opened(True)
    assert not weekly.timer.isActive()


def test_a_sound_archive_is_said_to_be_looked_through(weekly, files):
    files.checked_at = datetime.now(UTC) - timedelta(days=8)
    weekly.look()
    assert datetime.now(UTC) - files.checked_at < timedelta(minutes=1)


@pytest.mark.parametrize(("name", "looked"), [("本单位.db", True), ("备份.db", False)])
def test_damage_met_at_work_is_looked_at_at_the_next_start_that_of_a_backup_is_not(weekly, files, monkeypatch, name,
                                                                                  looked):
    suspected = []
    monkeypatch.setattr(files, "suspect", lambda: suspected.append(True))
    weekly._frame.trouble(Trouble(Cause.DAMAGED, path=str(files.path.with_name(name))))
    assert bool(suspected) is looked


def test_damage_met_at_work_can_be_looked_at_at_once_by_a_button_that_closes_as_one_does_by_hand(qtbot, weekly, files):
    desk, closed = weekly.parent(), []
    desk.setCurrentWidget(desk.work)
    desk.close_asked.connect(lambda: closed.append(True))
    desk.error.show_words(Words("没有权限。", "", ""))
    assert desk.error.deed.isHidden()
    weekly._frame.trouble(Trouble(Cause.DAMAGED, path=str(files.path)))
    assert desk.error.deed.text() == "重新打开并检查"
    qtbot.mouseClick(desk.error.deed, Qt.MouseButton.LeftButton)
    assert closed == [True]
    assert files.chosen_anew()
    desk.error.show_words(Words("没有权限。", "", ""))
    assert desk.error.deed.isHidden()


def test_what_is_wrong_is_said_at_once_and_looked_at_again_at_the_start(weekly, files, monkeypatch):
    told = []
    weekly._frame.troubled.connect(told.append)
    weekly._looked(["row 3 missing from index"])
    assert isinstance(told[0], Trouble)
    asked = []
    monkeypatch.setattr(files, "_make_mending", lambda: type("Wrong", (), {
        "was_left": lambda self, path: False, "check": lambda self, path: asked.append(path) or ["wrong"]})())
    with pytest.raises(Trouble):
        files.open()
    assert asked == [files.path]
