"""The pictures of the README are taken from the running program: the sample office, real threads, every screen.

`BULLETIN_PICTURES=1 pytest tests/editor/test_pictures.py` writes them anew into resources/pictures.
"""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from bulletin.desk.office import people
from bulletin.people import Actor
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.archive.screen import ArchiveScreen
from editor.command.sample_office import found_at_work
from editor.credit.board.page import BoardPage
from editor.credit.charts.page import ChartsPage
from editor.credit.screen import CreditScreen
from editor.issues.screen import IssuesScreen
from editor.office.screen import OfficeScreen
from editor.shell.resources import ROOT
from editor.start import Accounts, places
from editor.writing.screen import WritingScreen

PLACES = ("inbox", "urgent", "writing", "signing", "issues", "archive", "instructions", "commissions", "credit", "log",
          "office")
WHO = {"signing": "shen-huaiyuan", "office": "tao-ran"}


@pytest.fixture(scope="module")
def sample_archive(tmp_path_factory):
    """The file of the sample office, two days at work."""
    folder = tmp_path_factory.mktemp("office")
    archive = SqliteArchive(folder / "archive.db")
    found_at_work(archive, ROOT, folder)
    archive.close()
    return folder / "archive.db"


@pytest.fixture
def window(qtbot, sample_archive, tmp_path):
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    store.setValue("look/scheme", "light")
    archive = Path(shutil.copy(sample_archive, tmp_path))
    made = build_window(QApplication.instance(), lambda: SqliteArchive(archive), places(), store, Accounts())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitUntil(lambda: made._desk is not None, timeout=10_000)
    at_rest(qtbot, made)
    yield made
    made.frame.background.close()


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.frame.background.is_busy, timeout=15_000)
    qtbot.wait(300)
    qtbot.waitUntil(lambda: not window.frame.background.is_busy, timeout=15_000)


def sit(qtbot, window, person_id):
    found = []
    window.frame.background.ask(window, people, found.extend)
    qtbot.waitUntil(lambda: bool(found), timeout=5_000)
    person = next(each for each in found if each.id == person_id)
    window.frame.seat(Actor(person.id, person.name, person.roles))


@pytest.mark.parametrize("place", PLACES)
def test_each_screen_shows_the_sample_office(qtbot, window, tmp_path, place):
    sit(qtbot, window, WHO.get(place, "zhou-yanqiu"))
    assert window.desk.enter(place)
    at_rest(qtbot, window)
    if place == "issues":
        length = window.findChild(IssuesScreen).foot.length
        qtbot.waitUntil(lambda: length.pages.text() != "—", timeout=15_000)
    if place == "archive":
        finding = window.findChild(ArchiveScreen).finding
        finding.look_for("排查 日期:2026")
        qtbot.waitUntil(lambda: finding.model.rowCount() > 0, timeout=15_000)
        at_rest(qtbot, window)
    if place == "credit":
        board = window.findChild(BoardPage).table
        qtbot.waitUntil(lambda: board.model().rowCount() > 0, timeout=15_000)
        at_rest(qtbot, window)
    save(window, tmp_path, place)


def test_the_charts_show_what_became_of_the_sample_office(qtbot, window, tmp_path):
    sit(qtbot, window, "zhou-yanqiu")
    assert window.desk.enter("credit")
    window.findChild(CreditScreen).open("charts")
    charts = window.findChild(ChartsPage)
    qtbot.waitUntil(lambda: charts._dashboard is not None, timeout=15_000)
    at_rest(qtbot, window)
    save(window, tmp_path, "charts")


def test_the_settings_show_how_the_archive_is_kept(qtbot, window, tmp_path):
    sit(qtbot, window, "tao-ran")
    window.frame.keeping.make()
    qtbot.waitUntil(lambda: not window.frame.keeping.is_running, timeout=15_000)
    assert window.desk.enter("office")
    rooms = window.findChild(OfficeScreen).rooms
    rooms.setCurrentRow(next(at for at in range(rooms.count()) if rooms.item(at).text() == "备份"))
    at_rest(qtbot, window)
    save(window, tmp_path, "keeping")


def test_the_board_shows_the_pages_as_they_will_print(qtbot, window, tmp_path):
    sit(qtbot, window, "zhou-yanqiu")
    assert window.desk.enter("issues")
    at_rest(qtbot, window)
    screen = window.findChild(IssuesScreen)
    screen.side.show_pages(True)
    screen.side.wide.setChecked(True)
    at_rest(qtbot, window)
    save(window, tmp_path, "pages")


@pytest.mark.parametrize(("tab", "name"), [("刊物", "journals"), ("版式", "layouts")])
def test_the_settings_show_journals_and_layouts(qtbot, window, tmp_path, tab, name):
    sit(qtbot, window, "tao-ran")
    assert window.desk.enter("office")
    rooms = window.findChild(OfficeScreen).rooms
    rooms.setCurrentRow(next(at for at in range(rooms.count()) if rooms.item(at).text() == tab))
    at_rest(qtbot, window)
    save(window, tmp_path, name)


def save(window, tmp_path, name):
    """Grab the window, make sure that it shows something, and write the picture."""
    picture = window.grab().toImage()
    places = [(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)]
    colours = {picture.pixelColor(x, y).rgb() for x, y in places}
    assert len(colours) > 40
    folder = ROOT / "pictures" if os.environ.get("BULLETIN_PICTURES") else tmp_path
    Path(folder).mkdir(exist_ok=True)
    assert picture.save(str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize("what", ["checking", "comparing"])
def test_the_writing_screen_shows_what_was_found_and_what_was_changed(qtbot, window, tmp_path, what):
    sit(qtbot, window, "zhou-yanqiu")
    assert window.desk.enter("writing")
    at_rest(qtbot, window)
    screen = window.findChild(WritingScreen)
    screen.drafts.all.click()
    screen.open(next(each.id for each in screen.drafts.rows.drafts if "流感" in each.title))
    qtbot.waitUntil(lambda: screen.writer.seen is not None, timeout=5_000)
    at_rest(qtbot, window)
    cursor = screen.sheet.pane.document().find("为主。")
    cursor.insertText("为主。截止10月底,共排查50处，其中一般隐患40处、较大隐患8处，整改3-5处。。")
    screen.sheet.pane.setTextCursor(cursor)
    qtbot.waitUntil(lambda: len(screen.proofing.checking.spots.problems) > 4, timeout=10_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    screen.sheet.take_keyboard()
    keys = {"checking": (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier),
            "comparing": (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)}
    qtbot.keyClick(screen.sheet.pane, *keys[what])
    qtbot.waitUntil(lambda: screen.side.currentIndex() == 1 or screen.comparing.is_open, timeout=5_000)
    at_rest(qtbot, window)
    save(window, tmp_path, what)
