"""The board on a real archive in memory, with the background inline."""

import pytest
from PySide6.QtCore import QStandardPaths

from editor.issues.screen import IssuesScreen


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
