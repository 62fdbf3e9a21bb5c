"""The writing screen over a real archive in memory, everything done at once, the safety copy quick."""

import pytest
from PySide6.QtCore import QSettings

from editor.shell.background import InlineBackground
from editor.shell.frame import Frame, Saving
from editor.shell.settings import Settings
from editor.writing.screen import WritingScreen

IDLE, LONGEST = 60, 200


@pytest.fixture
def frame(qapp, office, tmp_path):
    settings = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    made = Frame(InlineBackground(lambda: office.archive), settings, office.editor)
    made.background.start()
    return made


@pytest.fixture
def told(frame):
    """Everything the status line was told, the newest last."""
    heard: list[Saving] = []
    frame.saving_changed.connect(heard.append)
    return heard


@pytest.fixture
def troubles(frame):
    heard: list[Exception] = []
    frame.troubled.connect(heard.append)
    return heard


@pytest.fixture
def screen(qtbot, frame, tmp_path):
    made = WritingScreen(frame, IDLE, LONGEST, tmp_path / "rescue")
    qtbot.addWidget(made)
    made.resize(1100, 660)
    made.show()
    made.enter()
    return made
