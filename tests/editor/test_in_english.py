"""The whole window in English, on the sample office: no Chinese but the office's own words; and in words forty per cent
longer: which of them have no room is looked for on every screen and page.
"""

import re
import shutil
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from bulletin.credit.scheme_words import COUNTED, FACT, KEEP, OVER, ROUNDING, SHARING, SPAN
from bulletin.desk.office import people
from bulletin.people import Actor
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.command.sample_office import found_at_work
from editor.shell.language import Words, hush, speak
from editor.shell.resources import ROOT
from editor.start import Accounts, places
from tests.translations.longer import Longer
from tests.translations.looked_over import clipped, words_of

RUN = re.compile("[\u4e00-\u9fff]+")
ROOMS = ("board", "facts", "units", "circulars", "schemes", "charts")
WHO = {"signing": "shen-huaiyuan", "office": "tao-ran"}
# Chinese that stays in English: how times are jotted down and typed, the names of a language, of a folder and of what
# is printed, and the words of a scheme as its file has them.
KEPT = "\n".join((
    "昨", "日", "时", "月", "中文", "语言", "存档", "月信息报送要点", "年第", "期", "秘密", "机密", "年",
    *(word for table in (COUNTED, FACT, KEEP, OVER, ROUNDING, SHARING, SPAN) for word in table.values())))
PRINTED = "PagesView"  # shows pages as they are printed, and reads them out
NARROW = frozenset((  # where words that long are still cut; none may come
    "TodayScreen > QLabel", "Reader > QLabel", "FactsGrid > QLabel", "SourceRow > _Button", "Deeds > _Button",
    "DeedsBar > _Button", "FactStrip > QLabel", "ActionRow > _Button", "Head > _Button", "LengthBar > QLabel",
    "LengthBar > _Button", "Foot > _Button", "FollowPane > QLabel", "FollowPane > _Button", "Paper > _Button",
    "SectionTitle > _Button", "UnitsTable > QHeaderView", "CreditPeriodBar > QLabel", "CircularsPage > _Button",
    "Trial > QHeaderView", "_Cells > QHeaderView", "ChartCard > QLabel", "ChartCard > QPushButton",
    "HeadBar > QLabel", "_Rows > QHeaderView", "UnitForm > _Button", "LevelChoices > QRadioButton", "Field > QLabel",
    "PagesBar > QLabel", "GateChoices > QLabel", "ChairRow > QCheckBox", "ChairRow > QLabel", "ArchivesPage > QLabel",
    "UnitsPage > QHeaderView", "Further > QLabel", "DraftsList > QHeaderView", "LayoutRows > QHeaderView",
    "LogTable > QHeaderView",
))


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The file of the sample office, two days at work."""
    folder = tmp_path_factory.mktemp("office")
    archive = SqliteArchive(folder / "archive.db")
    found_at_work(archive, ROOT, folder)
    archive.close()
    return folder / "archive.db"


@pytest.fixture
def in_english(qapp):
    usual = QLocale()
    speak(qapp, "en")
    yield
    hush(qapp)
    QLocale.setDefault(usual)


@pytest.fixture
def in_longer_words(qapp):
    usual, words = QLocale(), Longer()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)
    QLocale.setDefault(usual)


@contextmanager
def window_over(qtbot, sample, folder):
    store = QSettings(str(folder / "chair.ini"), QSettings.Format.IniFormat)
    archive = Path(shutil.copy(sample, folder))
    window = build_window(QApplication.instance(), lambda: SqliteArchive(archive), places(), store, Accounts())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window._desk is not None, timeout=10_000)
    try:
        yield window
    finally:
        window.frame.background.close()


def at_rest(qtbot, window):
    qtbot.wait(60)
    qtbot.waitUntil(lambda: not window.frame.background.is_busy, timeout=15_000)
    qtbot.wait(60)


def walk(qtbot, window):
    """Go to every place, room and page; yield its name with the window at rest there."""
    found = []
    window.frame.background.ask(window, people, found.extend)
    qtbot.waitUntil(lambda: bool(found), timeout=5_000)
    by_id = {each.id: each for each in found}
    for place in places():
        person = by_id.get(WHO.get(place.name, ""), by_id["zhou-yanqiu"])
        window.frame.seat(Actor(person.id, person.name, person.roles))
        window.desk.enter(place.name)
        at_rest(qtbot, window)
        yield place.name
        yield from rooms(qtbot, window, place.name)


def rooms(qtbot, window, place):
    screen = window.desk.screens.made(place)
    for room in ROOMS if place == "credit" else ():
        screen.open(room)
        at_rest(qtbot, window)
        yield f"{place}/{room}"
    for name in screen._rooms if place == "office" else ():
        screen.open(name)
        at_rest(qtbot, window)
        yield f"{place}/{name}"


def own_words(archive):
    """Return all that the archive and the files that come with the program hold, in one text."""
    db = sqlite3.connect(archive)
    tables = [name for (name,) in db.execute("select name from sqlite_schema where type = 'table'")]
    cells = [str(cell) for table in tables if not table.startswith(("search", "sqlite"))
             for row in db.execute(f'select * from "{table}"') for cell in row if isinstance(cell, str)]
    db.close()
    files = [path.read_text(encoding="utf-8") for kind in ("*.toml", "*.json") for path in (ROOT).rglob(kind)
             if path.parent.name in ("layouts", "schemes", "sample_office")]
    return "\n".join((*cells, *files))


def test_the_window_in_english_says_nothing_in_chinese_but_the_offices_own_words(
        qtbot, sample, tmp_path, in_english):
    assert QApplication.instance().findChildren(Words)
    own, left = own_words(sample) + KEPT, {}
    with window_over(qtbot, sample, tmp_path) as window:
        for name in walk(qtbot, window):
            for said in words_of(window):
                if PRINTED not in said.where and any(run not in own for run in RUN.findall(said.words)):
                    left.setdefault((said.where, said.what, said.words), name)
    assert not left, "\n".join(f"{name}: {said}" for said, name in left.items())


def test_words_forty_per_cent_longer_have_room(qtbot, sample, tmp_path, in_longer_words):
    left = {}
    with window_over(qtbot, sample, tmp_path) as window:
        for name in walk(qtbot, window):
            for said in clipped(window):
                left.setdefault(" > ".join(said.where.split(" > ")[-2:]), (name, said))
    fresh = {place: what for place, what in left.items() if place not in NARROW}
    assert not fresh, "\n".join(f"{place}: {what}" for place, what in fresh.items())
