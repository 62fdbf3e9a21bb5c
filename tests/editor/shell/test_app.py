"""The application as a whole, over a paper archive."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from editor import app as application
from editor.app import Surroundings, build_window, make_application
from editor.shell.seating import SeatRules
from tests.editor.shell.demo import ACTOR, PLACES, PaperArchive

ROOT = Path(__file__).resolve().parents[3]


class OneSeat:
    """An office of one person."""

    def who(self, archive):
        return ACTOR

    def sign_in(self, archive, person_id, password):
        return ACTOR

    def rules(self, archive):
        return SeatRules()


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def surroundings(tmp_path):
    return Surroundings(tmp_path / "rescue", datetime.now, "0.1")


PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from editor.app import Surroundings, run
from tests.editor.shell.demo import PLACES, PaperArchive
from tests.editor.shell.test_app import OneSeat

folder, archives, painted, hook = Path(sys.argv[1]), [], [], sys.excepthook
store = QSettings(str(folder / "chair.ini"), QSettings.Format.IniFormat)

def open_archive():
    archives.append(PaperArchive())
    return archives[0]

def close_soon():
    painted.append(True)
    QTimer.singleShot(300, QApplication.instance(), QApplication.closeAllWindows)

status = run(open_archive, PLACES, store, OneSeat(), Surroundings(folder / "rescue", datetime.now, "0.1"),
             first_painted=close_soon)
print(status, painted, archives[0].closed, store.value("window/last_place"), sys.excepthook == hook)
"""


def test_the_program_runs_until_its_window_is_closed(tmp_path):
    # In a process of its own, as a program has it: it ends with its last window, and other tests' windows are none.
    ran = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], check=False, capture_output=True, text=True,
                         timeout=60, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert (ran.returncode, ran.stdout.split("\n")[0]) == (0, "0 [True] True inbox True"), ran.stderr


def test_a_single_seat_sees_the_first_place(qapp, qtbot, store):
    window = build_window(qapp, PaperArchive, PLACES, store, OneSeat())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.frame.person is ACTOR)
    assert window.desk.screens.here == "inbox"
    window.frame.background.close()


def test_an_application_that_exists_is_used(qapp):
    assert make_application(["x"], {}) is qapp


def test_what_the_first_painting_needs_is_little():
    heavy = ("editor.shell.desk", "editor.shell.words", "bulletin.archive", "qtawesome")
    probe = f"import sys, {application.__name__}; sys.exit(any(name in sys.modules for name in {heavy}))"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
