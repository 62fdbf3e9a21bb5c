"""The real window over the sample office, driven to where a picture is taken; without pytest, in either language."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bulletin.desk.office import people
from bulletin.people import Actor
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.command.sample_office import found_at_work
from editor.shell.resources import ROOT
from editor.start import Accounts, places

SIZE = (1280, 720)


def sample_archive(folder: Path) -> Path:
    """Return the file of the sample office, two days at work, made in `folder`."""
    archive = SqliteArchive(folder / "archive.db")
    found_at_work(archive, ROOT, folder)
    archive.close()
    return folder / "archive.db"


class Stage:
    """A window over a copy of the archive. Waiting longer than twenty seconds is an AssertionError."""

    def __init__(self, archive: Path, folder: Path) -> None:
        own = Path(shutil.copy(archive, folder))
        store = QSettings(str(folder / "chair.ini"), QSettings.Format.IniFormat)
        store.setValue("look/scheme", "light")
        self.window = build_window(QApplication.instance(), lambda: SqliteArchive(own), places(), store, Accounts())
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self.window._desk is not None)
        self.at_rest()

    def until(self, true: Callable[[], object]) -> None:
        """Let the window live until something is so."""
        end = monotonic() + 20
        while not true():
            assert monotonic() < end, "waited in vain"
            QTest.qWait(20)

    def at_rest(self) -> None:
        """Let the window live until all that was asked is answered and shown."""
        self.until(lambda: not self.window.frame.background.is_busy)
        QTest.qWait(250)
        self.until(lambda: not self.window.frame.background.is_busy)

    def sit(self, person_id: str) -> None:
        """Let a person of the sample office sit down."""
        found = []
        self.window.frame.background.ask(self.window, people, found.extend)
        self.until(lambda: found)
        person = next(each for each in found if each.id == person_id)
        self.window.frame.seat(Actor(person.id, person.name, person.roles))

    def enter(self, place: str, thing: object = None) -> None:
        """Go to a place, and to a thing in it."""
        assert self.window.desk.enter(place, thing)
        self.at_rest()

    def find(self, kind: type) -> QWidget:
        """Return the one part of the window that is of this kind."""
        return self.window.findChild(kind)

    def close(self) -> None:
        """End the threads; the window is the caller's."""
        self.window.frame.background.close()
