"""The numbers of the rail for places that were not entered yet: asked in one job, some time after anything changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.people import Actor
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from bulletin.archive import Archive, Changed

Count = Callable[["Archive", Actor], int]
PAUSE_MS = 700  # the first screen is painted before anything is counted; a batch that comes in is counted once


class Counting(QObject):
    """Sends `counted(name, count)` for each place after somebody sat down and after the archive changed."""

    counted = Signal(str, int)

    def __init__(self, counts: Mapping[str, Count], frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts, self._frame = dict(counts), frame
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        frame.person_changed.connect(lambda actor: self._pause.start() if actor else self._pause.stop())
        frame.background.archive_changed.connect(self._on_changed)
        if frame.person:
            self._pause.start()

    def _on_changed(self, changed: Changed) -> None:
        if self._frame.person and (
                changed.drafts or changed.issues or changed.events or changed.office or changed.commissions):
            self._pause.start()

    def _ask(self) -> None:
        actor, counts = self._frame.person, self._counts
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: {name: count(archive, actor) for name, count in counts.items()},
                lambda found: self._tell(actor, found))

    def _tell(self, actor: Actor, found: dict[str, int]) -> None:
        if self._frame.person is actor:  # else somebody else sits here by now
            for name, count in found.items():
                self.counted.emit(name, count)
