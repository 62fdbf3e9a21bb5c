"""The window's desk over an archive that is encrypted, made once."""

import shutil
from datetime import UTC, datetime
from functools import partial

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

import main
from bulletin.keeping.encrypting import Wish
from bulletin.keeping.key import NO_KEY, Held, Key
from db.encrypting import Encrypting
from db.sqlite_archive import SqliteArchive
from editor.archive_files import ArchiveFiles
from editor.archive_key.unlocking import Unlocking
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.shell.theme import Theme

KEY = Key("雨水惊蛰春分2026")


@pytest.fixture(scope="session")
def plain_once(tmp_path_factory):
    path = tmp_path_factory.mktemp("plain") / "本单位.db"
    archive = SqliteArchive(path)
    an_office(archive).draft("青禾镇春耕")
    archive.close()
    return path


@pytest.fixture(scope="session")
def locked_once(plain_once, tmp_path_factory):
    path = tmp_path_factory.mktemp("locked") / "本单位.db"
    shutil.copy(plain_once, path)
    Encrypting().turn(path, Wish(NO_KEY, KEY), at=datetime.now(UTC))
    return path


@pytest.fixture
def begin(qtbot, qapp, tmp_path, let_go):
    """Return what opens the window's desk over a copy of an archive, and gives who asks for its password."""
    icons.load()
    begun = []

    def start(archive, key=NO_KEY, wish=None, cipher=True):
        held = Held(key)
        path = shutil.copy(archive, tmp_path / "本单位.db")
        store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
        files = ArchiveFiles(None, lambda: tmp_path, partial(main._open, held=held), main.RESOURCES, lambda: store,
                             partial(main._mending, held), main._encrypting, held)
        files.choose(path)
        files.again(to_turn=wish)
        files.chosen_anew()
        frame = Frame(InlineBackground(files.open), Settings(store))
        desk = Desk((), frame, let_go(Theme(qapp)))
        qtbot.addWidget(desk)
        desk.resize(1280, 720)
        desk.show()
        begun.append(frame)
        return Unlocking(desk, frame, files), desk, files

    yield start
    for frame in begun:
        frame.background.close()
