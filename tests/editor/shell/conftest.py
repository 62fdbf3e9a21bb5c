"""The frame, the theme and the window the shell's tests stand on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from editor.shell import icons
from editor.shell.frame import Frame
from editor.shell.theme import Theme
from editor.shell.window import MainWindow
from tests.editor.shell.demo import PLACES, paper_frame


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says of itself what it cannot do; that is no fault of the window.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def frame(let_go, tmp_path):
    return let_go(paper_frame(tmp_path))


@pytest.fixture
def theme(qapp: QApplication):
    icons.load()
    made = Theme(qapp)
    yield made
    delete(made)


@pytest.fixture
def window(qtbot, frame: Frame, theme: Theme):
    made = MainWindow(PLACES, frame, theme)
    qtbot.addWidget(made, before_close_func=lambda window: _let_go(window))
    made.show()
    qtbot.waitUntil(lambda: made.desk.isVisible())
    return made


def _let_go(window: MainWindow) -> None:
    for name in ("inbox",):
        if screen := window.desk.screens.made(name):
            screen.refusing = False
