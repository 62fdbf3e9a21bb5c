"""The window itself: painted first as a cover, furnished with the desk right after, closed only when all is saved.

The desk's modules and the icon face are read after the first painting, so that the window stands at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from editor.shell.cover import Cover, Waiting
from editor.shell.frame import Frame
from editor.shell.resources import own_icon
from editor.shell.theme import Theme

if TYPE_CHECKING:
    from editor.shell.desk import Desk
    from editor.shell.screen import Place

SMALLEST = (1200, 680)
FIRST = (1280, 720)


class MainWindow(QMainWindow):
    """`first_painted` is sent once after the cover was painted, `furnished` once after the desk stands."""

    first_painted = Signal()
    furnished = Signal()

    def __init__(self, places: Sequence[Place], frame: Frame, theme: Theme) -> None:
        super().__init__()
        self.frame = frame
        self._places, self._theme = tuple(places), theme
        self._desk: Desk | None = None
        self._painted = self._closing = False
        self.setWindowTitle(self.tr("信息编辑台"))
        self.setMinimumSize(*SMALLEST)
        self.setCentralWidget(Cover(Waiting()))
        if not self.restoreGeometry(frame.settings.geometry):
            self.resize(*FIRST)
        frame.background.busy.connect(self._on_busy)
        frame.background.failed.connect(self._stay)
        frame.troubled.connect(self._stay)

    @property
    def desk(self) -> Desk:
        """The desk in the window; furnished now if it was not yet."""
        return self._desk or self.furnish()

    def furnish(self) -> Desk:
        """Put the desk into the place of the cover and return it."""
        from editor.shell import icons
        from editor.shell.desk import Desk

        icons.load()
        self.setWindowIcon(own_icon())
        self._desk = Desk(self._places, self.frame, self._theme)
        self._desk.close_asked.connect(self.close)
        self.setCentralWidget(self._desk)
        self._desk.begin()
        self.furnished.emit()
        return self._desk

    def come_forward(self, place: str = "", thing: str = "") -> None:
        """Stand in front of other windows, at a thing of a place if one is named and somebody sits here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if place and self.frame.person is not None:
            self.frame.go(place, thing)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the screen, hear who objects, wait for what is under way, then close. Closing again does not wait."""
        screens = self._desk.screens if self._desk else None
        if screens and not self._closing and not screens.leave():
            event.ignore()
            return
        if not self._closing and any(objects() for objects in self.frame.objections):
            event.ignore()
            return
        if self.frame.background.is_busy and not self._closing:
            self._closing = True
            self.frame.background.stop_files()
            event.ignore()
            return
        self.frame.settings.geometry = self.saveGeometry()
        if screens and screens.here:
            self.frame.settings.last_place = screens.here
        event.accept()

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        self.frame.background.start()  # the archive is opened in its thread while the desk is furnished
        if self._desk is None:
            self.furnish()

    def _on_busy(self, busy: bool) -> None:
        if self._closing and not busy:
            self.close()

    def _stay(self) -> None:
        # What was to be saved before closing failed: the window stays, with the error to be read.
        self._closing = False
