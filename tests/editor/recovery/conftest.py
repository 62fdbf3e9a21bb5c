"""The window's desk over an archive that cannot be opened, with backups of an hour ago and two hours ago."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from kept_archives import keep
from PySide6.QtCore import QSettings

import main
from bulletin.keeping.generations import file_name
from db.mending import Mending
from editor.archive_files import ArchiveFiles
from editor.recovery.recovering import Recovering
from editor.shell.background import InlineBackground
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.shell.theme import Theme


@pytest.fixture(scope="session")
def kept_once(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def path(kept_once, tmp_path):
    """Return a copy of the archive in a folder of its own, its two newest backups made a short while ago."""
    (tmp_path / "备份").mkdir()
    for number, backup in enumerate(reversed(kept_once.backups[1:]), 1):
        name = file_name("本单位", datetime.now(UTC) - timedelta(hours=number))
        shutil.copy(backup, tmp_path / "备份" / name)
    return shutil.copy(kept_once.path, tmp_path / "本单位.db")


@pytest.fixture
def files(path, tmp_path):
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    made = ArchiveFiles(None, lambda: tmp_path, main._open, main.RESOURCES, lambda: store, lambda: Mending("本机"))
    made.choose(path)
    made.chosen_anew()
    return made


@pytest.fixture
def begin(qtbot, qapp, files, tmp_path, let_go):
    """Return what opens the window's desk over the archive, and gives who stands in when it cannot be opened."""
    begun = []

    def start():
        settings = Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        frame = Frame(InlineBackground(files.open), settings)
        desk = Desk((), frame, let_go(Theme(qapp)))
        qtbot.addWidget(desk)
        desk.resize(1280, 720)
        desk.show()
        desk.frame_for_tests = frame
        recovering = Recovering(desk, frame, files)
        begun.append((desk, frame))
        return recovering, desk, frame

    yield start
    for _, frame in begun:
        frame.background.close()
