"""What the real window does by itself: it offers what was left unsaved, and counts what waits; in real threads."""

import pytest
from builders import NOON, a_text, an_office
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

from bulletin.desk import intake, writing
from bulletin.drafts import Facts, Source
from bulletin.people import Actor
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.start import Accounts, places
from editor.writing.safety.recovery import Recovery


class Day:
    """The window, and short words for what people do at it."""

    def __init__(self, qtbot, window, office):
        self.qtbot, self.window, self.office = qtbot, window, office

    def sits(self, actor: Actor, place: str):
        """Lock, sign in by click, and go to the place."""
        if self.window.frame.person:
            assert self.window.desk.lock()
            self.rests()
        page = self.window.desk.sign_in
        row = next(at for at in range(page.list.count()) if page.list.item(at).text() == actor.name)
        page.list.setCurrentRow(row)
        self.clicks(page.enter)
        assert self.window.frame.person == actor
        self.window.desk.enter(place)
        self.rests()
        return self.window.desk.screens.made(place)

    def rests(self):
        background = self.window.frame.background
        self.qtbot.wait(250)
        self.qtbot.waitUntil(lambda: not background.is_busy, timeout=15_000)
        self.qtbot.wait(50)

    def asks(self, job):
        told = []
        self.window.frame.background.ask(self.window, job, told.append)
        self.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        return told[0]

    def clicks(self, button):
        assert button.isEnabled(), button.toolTip()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rests()


@pytest.fixture
def day(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(tmp_path / "documents"))
    founded = SqliteArchive(tmp_path / "archive.db")
    office = an_office(founded)
    founded.close()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    window = build_window(QApplication.instance(), lambda: SqliteArchive(tmp_path / "archive.db"), places(), store,
                          Accounts())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window._desk is not None, timeout=10_000)
    one_day = Day(qtbot, window, office)
    one_day.rests()
    yield one_day
    window.frame.background.close()


def pasted(archive, editor):
    text = a_text("青禾镇春耕", "全镇整地2万亩。")
    return intake.write_down(archive, text, Facts("qinghe"), source=Source.PASTE, actor=editor, at=NOON)


def test_what_a_power_cut_left_unsaved_is_offered_at_the_next_sign_in(day):
    office = day.office
    draft = day.asks(lambda archive: pasted(archive, office.editor))
    typed = a_text("青禾镇春耕", "全镇整地2万亩，打到一半")
    day.asks(lambda archive: writing.keep_working_copy(archive, draft, typed, actor=office.editor, at=NOON) or True)
    day.sits(office.editor, "writing")
    day.qtbot.waitUntil(lambda: getattr(day.window.findChild(Recovery), "sheet", None) is not None, timeout=10_000)
    recovery = day.window.findChild(Recovery)
    assert [row.title for row in recovery.sheet.rows.rows] == ["青禾镇春耕"]
    day.clicks(recovery.sheet.open_draft)
    screen = day.window.desk.screens.made("writing")
    day.qtbot.waitUntil(lambda: "打到一半" in screen.sheet.pane.toPlainText(), timeout=10_000)
    assert "已放回编辑区" in screen.sheet.offer.words()
    assert day.window.desk.screens.here == "writing"


def test_the_rail_counts_what_waits_before_a_place_is_entered(day):
    office = day.office
    day.asks(lambda archive: pasted(archive, office.editor))
    counted = {}
    day.window.desk.counting.counted.connect(counted.__setitem__)
    day.sits(office.editor, "archive")
    day.qtbot.waitUntil(lambda: counted == {
        "inbox": 1, "urgent": 0, "writing": 0, "signing": 0, "issues": 0, "instructions": 0,
        "commissions": 0}, timeout=10_000)
