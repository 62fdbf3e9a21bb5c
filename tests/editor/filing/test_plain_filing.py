"""Plain files while the window is open: caught up at the start, after publishing, and never in anybody's way."""

from datetime import date

import pytest
from builders import NOON, an_office
from PySide6.QtCore import QSettings
from shelved import fill, publish

from bulletin.desk import correcting
from bulletin.errors import Cause
from db.sqlite_archive import SqliteArchive
from editor.filing.plain_filing import PlainFiling
from editor.shell.background import Background, InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def office(tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    yield an_office(archive)
    archive.close()


@pytest.fixture
def frame(office, let_go, tmp_path):
    store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    return let_go(Frame(InlineBackground(lambda: office.archive), store, office.editor))


def done(frame, deed):
    """Do something as the screens do, in the archive's turn."""
    results = []
    frame.background.ask(frame, lambda archive: deed(), results.append)
    return results[0]


def filing_over(frame):
    return PlainFiling(frame, frame, settle_ms=0, office_ms=0)


def test_all_issues_are_caught_up_once_the_archive_is_open(qtbot, office, frame, tmp_path):
    fill(office, tmp_path / "out")
    filing = filing_over(frame)
    with qtbot.waitSignal(filing.filed):
        frame.background.start()
    assert filing.health.is_well
    assert (filing.health.whole, filing.health.wanted) == (5, 5)
    assert len(list((tmp_path / "存档").rglob("*.docx"))) == 5


def test_many_issues_are_looked_at_some_at_a_time(qtbot, office, frame, tmp_path, monkeypatch):
    monkeypatch.setattr("editor.filing.plain_filing._AT_ONCE", 2)
    fill(office, tmp_path / "out")
    filing = filing_over(frame)
    with qtbot.waitSignal(filing.filed, check_params_cb=lambda filed: filed.wanted == 5):
        frame.background.start()
    assert filing.health.is_well
    assert len(list((tmp_path / "存档").rglob("*.docx"))) == 5


def test_an_issue_lies_there_soon_after_it_was_published_or_declared_void(qtbot, office, frame, tmp_path):
    filing = filing_over(frame)
    with qtbot.waitSignal(filing.filed):
        frame.background.start()
    with qtbot.waitSignal(filing.filed, check_params_cb=lambda filed: filed.wanted == 1):
        issue = done(frame, lambda: publish(office, tmp_path / "out", office.place(office.plan(), office.approved())))
    assert [path.name for path in (tmp_path / "存档").rglob("*.docx")] == ["信息快报2026年第51期.docx"]
    with qtbot.waitSignal(filing.filed):
        done(frame, lambda: correcting.void_issue(
            office.archive, issue, "印错", actor=office.secretary, at=NOON, release=False))
    assert list((tmp_path / "存档").rglob("*.作废.txt"))


def test_where_nothing_can_be_written_it_is_said_and_work_goes_on(qtbot, office, frame, tmp_path):
    fill(office, tmp_path / "out")
    (tmp_path / "存档").write_bytes(b"a file in its place")
    filing, troubles = filing_over(frame), []
    frame.troubled.connect(troubles.append)
    frame.background.failed.connect(troubles.append)
    with qtbot.waitSignal(filing.filed):
        frame.background.start()
    assert (filing.health.whole, filing.health.is_well) == (0, False)
    assert filing.health.failures[0].cause is Cause.INPUT_OUTPUT
    assert troubles == []
    (tmp_path / "存档").unlink()
    with qtbot.waitSignal(filing.filed):
        done(frame, lambda: publish(office, tmp_path / "out", office.place(
            office.plan(day=date(2026, 12, 31)), office.approved("又一篇"))))
    assert filing.health.is_well
    assert (filing.health.whole, filing.health.wanted) == (6, 6)


def test_nothing_is_done_for_an_archive_in_memory(qtbot, in_threads, tmp_path):
    frame, _ = in_threads()
    filing = PlainFiling(frame, frame, settle_ms=0)
    filing.go()
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    assert filing.health is None
    frame.background.close()


def test_with_threads_it_goes_on_where_closing_cut_it_off(qtbot, let_go, tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    fill(an_office(archive), tmp_path / "out")
    archive.close()

    def opened():
        background = Background(lambda: SqliteArchive(tmp_path / "archive.db"))
        store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
        return let_go(Frame(background, store))
    first = opened()
    PlainFiling(first, first, settle_ms=0)
    first.background.start()
    first.background.close()
    second = opened()
    filing = PlainFiling(second, second, settle_ms=0)
    with qtbot.waitSignal(filing.filed):
        second.background.start()
    assert filing.health.is_well
    second.background.close()
