"""What tests of screens share: a frame over a real archive in memory, with the background inline."""

import pytest
from PySide6.QtCore import QSettings

from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


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
