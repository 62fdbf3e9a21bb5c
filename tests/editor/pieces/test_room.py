"""A window opens as large as it likes to be where there is room, and never over the edge of the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor.pieces.room import FRAME, open_at


def test_a_small_window_gets_its_size(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    open_at(window, 320, 240)
    assert window.size() == QSize(320, 240)


def test_a_window_larger_than_the_screen_leaves_its_buttons_within_reach(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    open_at(window, 9000, 9000)
    assert window.size() + FRAME == window.screen().availableSize()
