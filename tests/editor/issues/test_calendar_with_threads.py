"""The calendar over the real background: leafing faster than the archive answers, and planning through the threads."""

from datetime import datetime

import pytest
from builders import actor, an_office
from PySide6.QtCore import QSettings, Qt

from db.sqlite_archive import SqliteArchive
from editor.issues.calendar_sheet import CalendarSheet
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings

NOW = datetime(2026, 11, 20, 15).astimezone()


@pytest.fixture
def issue(tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    planned = an_office(archive).plan()
    archive.close()
    return planned


@pytest.fixture
def frame(qapp, issue, tmp_path):
    icons.load()
    background = Background(lambda: SqliteArchive(tmp_path / "archive.db"))
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    yield Frame(background, Settings(store), actor("chen"))
    background.close()


def test_the_month_leafed_to_last_is_shown_whatever_comes_late(qtbot, frame, issue):
    sheet = CalendarSheet(frame, "kuaibao", now=lambda: NOW)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.show()
    for key in (Qt.Key.Key_PageDown,) * 5 + (Qt.Key.Key_PageUp,) * 5:
        qtbot.keyClick(sheet.grid, key)
    assert sheet.name.text() == "2026年11月"
    qtbot.waitUntil(lambda: "组版中" in sheet.model.index_of(issue.day).data(Qt.ItemDataRole.AccessibleTextRole))
    assert sheet.grid.day() == issue.day


def test_a_sheet_closed_before_the_answer_is_missed_by_nobody(qtbot, frame, issue):
    sheet = CalendarSheet(frame, "kuaibao", now=lambda: NOW)
    sheet.show()
    sheet.reject()
    asked = []
    frame.background.ask(frame, lambda archive: None, lambda result: asked.append(result))
    qtbot.waitUntil(lambda: asked == [None])


def test_an_issue_planned_there_is_gone_to(qtbot, frame, issue):
    sheet = CalendarSheet(frame, "kuaibao", now=lambda: NOW)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(lambda: sheet.day.journals.count() == 2)
    qtbot.keyClick(sheet.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(frame.went) as went:
        sheet.day.act()
    assert went.args[0] == "issues"
    assert went.args[1] != issue.id
