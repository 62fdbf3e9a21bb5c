"""The archive screen on a real archive in memory, with the background inline."""

import pytest

from editor.archive.screen import ArchiveScreen


@pytest.fixture
def screen(qtbot, frame, heard):
    made = ArchiveScreen(frame)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    return made
