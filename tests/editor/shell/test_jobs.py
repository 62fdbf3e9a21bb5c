"""The jobs of a sitting: what runs, and how the last hundred ended."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from bulletin.errors import Cause, Trouble
from editor.shell.background import Stop
from editor.shell.jobs import KEPT, Jobs, JobState, made_by
from editor.shell.jobs_panel import EndedRow, RunningRow, lasted_words

AT = datetime(2026, 3, 5, 14, 2, 31)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clock():
    return [AT]


@pytest.fixture
def jobs(qapp, clock):
    return Jobs(now=lambda: clock[0])


def a_job(title="导出刊期"):
    return Stop(title, lambda closure: closure())


def ended(jobs, stop=None, *, error=None, result=None, asked=False):
    stop = stop or a_job()
    jobs.begin(stop)
    if asked:
        stop.ask()
    stop.error, stop.result = error, result
    jobs.end(stop)
    return jobs.ended()[0]


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_job_runs_with_its_progress_and_then_is_told_with_its_time(jobs, clock):
    stop = a_job()
    jobs.begin(stop)
    stop.report(3, 12)
    (_, running), = jobs.running()
    assert (running.title, running.state, running.done, running.total) == ("导出刊期", JobState.RUNNING, 3, 12)
    clock[0] += timedelta(seconds=75)
    jobs.end(stop)
    assert jobs.running() == ()
    job = jobs.ended()[0]
    assert (job.state, job.lasted(AT)) == (JobState.DONE, timedelta(seconds=75))


def test_how_it_ended_is_told_apart(jobs, tmp_path):
    assert ended(jobs).state is JobState.DONE
    assert ended(jobs, asked=True).state is JobState.STOPPED
    failed = ended(jobs, error=Trouble(Cause.DISK_FULL, path=str(tmp_path)))
    assert failed.state is JobState.FAILED
    assert "磁盘" in failed.why


def test_what_failed_is_unseen_until_somebody_looks(jobs):
    ended(jobs, error=Trouble(Cause.DISK_FULL))
    ended(jobs, error=Trouble(Cause.DISK_FULL))
    ended(jobs)
    assert jobs.unseen == 2
    jobs.see()
    assert jobs.unseen == 0
    assert len(jobs.ended()) == 3


def test_the_last_hundred_are_kept_and_silent_jobs_are_nobodys_business(jobs):
    for number in range(KEPT + 3):
        ended(jobs, a_job(f"任务{number}"))
    silent = a_job("")
    jobs.begin(silent)
    jobs.end(silent)
    assert len(jobs.ended()) == KEPT
    assert jobs.ended()[0].title == f"任务{KEPT + 2}"


class Written:
    """What a job returns that wrote a file."""

    path = Path("/somewhere/快报.docx")


@pytest.mark.parametrize(("result", "made"), [
    (Written.path, Written.path), (Written(), Written.path), ([None, Written()], Written.path), ("a", None),
    (None, None), (3, None), ((), None)])
def test_the_file_it_made_is_told_by_its_result(result, made):
    assert made_by(result) == made


def test_the_background_tells_how_each_job_ended(in_threads, qtbot):
    frame, _ = in_threads()
    followed = Jobs(frame)
    frame.background.job_started.connect(followed.begin)
    frame.background.job_ended.connect(followed.end)

    def broken(stop):
        raise Trouble(Cause.DISK_FULL)

    frame.background.files(frame, lambda stop: Written(), title="写出")
    frame.background.files(frame, broken, otherwise=lambda error: None, title="写出")
    qtbot.waitUntil(lambda: len(followed.ended()) == 2)
    assert {job.state: job.made for job in followed.ended()} == {JobState.DONE: Written.path, JobState.FAILED: None}


def test_a_time_is_said_as_a_clock_says_it():
    assert [lasted_words(timedelta(seconds=each)) for each in (0, 7, 760, 3760)] == ["0:00", "0:07", "12:40", "1:02:40"]


def begin(window, stop):
    window.frame.background.job_started.emit(stop)


def end(window, stop, error=None, result=None):
    stop.error, stop.result = error, result
    window.frame.background.job_ended.emit(stop)


def test_the_line_leads_to_the_jobs_by_mouse_and_by_keys(window, qtbot):
    feet, line = window.desk.feet, window.desk.status
    with qtbot.waitActive(window):
        window.activateWindow()
    assert not line.log.isVisible()
    stop = a_job()
    begin(window, stop)
    assert line.log.words() == "任务"
    qtbot.mouseClick(line.log, Qt.MouseButton.LeftButton)
    assert feet.jobs_panel.isVisible()
    qtbot.keyClick(feet.jobs_panel, Qt.Key.Key_Escape)
    assert not feet.jobs_panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, KEYS)
    assert feet.jobs_panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, KEYS)
    assert not feet.jobs_panel.isVisible()
    qtbot.waitUntil(line.jobs.isVisible)
    qtbot.mouseClick(line.jobs, Qt.MouseButton.LeftButton)
    assert feet.jobs_panel.isVisible()
    end(window, stop)


def test_the_panel_follows_what_runs_and_stops_it(window, qtbot):
    panel, stop = window.desk.feet.jobs_panel, a_job()
    begin(window, stop)
    panel.toggle()
    row = panel.findChild(RunningRow)
    stop.report(3, 12)
    assert row.findChild(QProgressBar).value() == 3
    assert "3 / 12" in words_in(row)
    qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    assert stop.asked
    assert not row.stop.isEnabled()
    assert "正在停止" in words_in(row)
    end(window, stop)
    assert [each for each in panel.findChildren(EndedRow) if "已停下" in each.accessibleName()]


def test_what_failed_stands_in_red_in_the_line_until_it_was_looked_at(window, tmp_path):
    line, stop = window.desk.status, a_job()
    begin(window, stop)
    end(window, stop, error=Trouble(Cause.DISK_FULL, path=str(tmp_path)))
    assert line.log.words() == "1 项没有办成"
    window.desk.feet.show_jobs()
    assert line.log.words() == "任务"
    row = window.desk.feet.jobs_panel.findChild(EndedRow)
    assert "磁盘" in words_in(row)


def test_the_way_to_the_folder_is_offered_where_a_file_was_made(window, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("editor.shell.jobs_panel.QDesktopServices.openUrl",
                        lambda url: opened.append(url.toLocalFile()))
    stop = a_job()
    begin(window, stop)
    end(window, stop, result=tmp_path / "快报.docx")
    window.desk.feet.show_jobs()
    row = window.desk.feet.jobs_panel.findChild(EndedRow)
    row.findChild(QPushButton).click()
    assert opened == [str(tmp_path)]
    assert "快报.docx" in words_in(row)


def test_the_next_person_sees_no_job_of_the_one_before(window):
    stop = a_job()
    begin(window, stop)
    end(window, stop)
    window.desk.feet.show_jobs()
    window.frame.seat(None)
    assert not window.desk.feet.jobs_panel.isVisible()
    assert window.desk.feet.jobs.ended() == ()
