"""An archive in a file, a clock that is set by hand, and the clockwork over both."""

from datetime import UTC, datetime, timedelta

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

from bulletin.intake.mail.keychain import MemoryKeychain
from db.sqlite_archive import SqliteArchive
from editor.keeping.clockwork import Clockwork
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


class Clock:
    """Tells the time it was set to."""

    def __init__(self):
        self.now = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)

    def __call__(self):
        return self.now

    def go(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def office(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    yield an_office(archive)
    archive.close()


@pytest.fixture
def frame(let_go, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return let_go(Frame(InlineBackground(lambda: office.archive), Settings(store), office.editor))


@pytest.fixture
def signs(frame):
    """What the status line was told, each time."""
    told = []
    frame.backup_changed.connect(lambda words, verdict, sentence: told.append((words, verdict)))
    return told


@pytest.fixture
def keychain():
    return MemoryKeychain()


@pytest.fixture
def clockwork(frame, clock, signs, keychain):
    return Clockwork(frame, frame, keychain=keychain, now=clock, settle_ms=0)


@pytest.fixture
def drive(tmp_path):
    (tmp_path / "drive").mkdir()
    return tmp_path / "drive"


@pytest.fixture
def draft(frame, office):
    """Return a function that writes a draft as a screen would: asked of the background."""
    def write(title):
        frame.background.ask(frame, lambda archive: office.draft(title))
    return write
