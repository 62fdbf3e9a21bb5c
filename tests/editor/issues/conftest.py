"""The board on a real archive in memory, with the background inline."""

import pytest
from PySide6.QtCore import QSettings, QStandardPaths

from editor.issues.screen import IssuesScreen
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


def pytest_collection_modifyitems(items):
    # The offscreen platform says of itself what it cannot do; that is no fault of the board.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def frame(qapp, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return Frame(InlineBackground(lambda: office.archive), Settings(store), office.editor)


@pytest.fixture
def heard(frame):
    """What the screen said, and its troubles."""
    said = []
    frame.said.connect(said.append)
    frame.troubled.connect(said.append)
    frame.background.failed.connect(said.append)
    return said


@pytest.fixture
def screen(qtbot, frame, heard):
    made = IssuesScreen(frame)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    return made


@pytest.fixture(autouse=True)
def documents(tmp_path, monkeypatch):
    folder = tmp_path / "documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(folder))
    return folder
