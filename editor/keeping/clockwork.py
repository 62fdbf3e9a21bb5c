"""Backups that happen by themselves while the window is open; the window never waits for one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from bulletin.intake.mail.keychain import Keychain, SystemKeychain
from bulletin.keeping.health import Backup, Verdict
from bulletin.keeping.port import Backups
from bulletin.keeping.timing import Occasion, Sitting, is_due
from editor.keeping.look import Look, keep
from editor.keeping.places import Places
from editor.keeping.words import under_way
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from editor.shell.background import Stop

Ended = Callable[[Backup | None, Exception | None], object]
_TICK_MS, _PATIENCE_MS = 60_000, 400
_SETTLE_MS = 5000  # after a commit: what was just signed in or opened is first to be shown
_LOOK_EVERY = 5  # ticks: a drive that was put in is found after five minutes


class Clockwork(QObject):
    """Hears of each commit and makes a backup when one is due. Nothing is done for an archive in memory.

    `progressed(done, total)` is sent while one is made, in pages. `restore`, where somebody gave it, asks whether the
    archive should go back to a backup.
    """

    progressed = Signal(int, int)

    def __init__(self, frame: Frame, parent: QObject | None = None, *, keychain: Keychain | None = None,
                 now: Callable[[], datetime] = lambda: datetime.now(UTC), settle_ms: int = _SETTLE_MS) -> None:
        super().__init__(parent)
        self._frame, self._now = frame, now
        self.places = Places(frame, keychain or SystemKeychain(), now, self)
        self._sitting, self._before = Sitting(), Sitting()
        self.restore: Callable[[Path], object] | None = None
        self._running = self._held = False
        self._stop: Stop | None = None
        self._ticks = 0
        self._once_held: list[tuple[QObject, Callable[[], object]]] = []
        self._once_ended: list[Ended] = []
        self._settling = QTimer(self, singleShot=True, interval=settle_ms)
        self._settling.timeout.connect(self._make_if_due)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        frame.keeping = self
        frame.background.archive_changed.connect(self._on_commit)
        # Why it could not be opened is told to whoever asks for something in it.
        frame.background.ask(self, lambda archive: archive.backups(), self._begin, lambda error: None)

    @property
    def is_running(self) -> bool:
        """Whether one is being made."""
        return self._running

    def is_due(self, occasion: Occasion) -> bool:
        """Return whether a backup should be begun."""
        return self.places.backups is not None and is_due(self._sitting, occasion, self._now())

    def make(self, title: str = "", ended: Ended | None = None) -> None:
        """Make a backup, or join the one being made; `ended` hears which, or why not; neither when stopped.

        With a `title` the status line shows it and lets it be stopped.
        """
        if self.places.backups is None:
            return
        if ended is not None:
            self._once_ended.append(ended)
        if self._running:
            return
        self._running, self._held, where = True, False, self.places.where()
        self._before, self._sitting = self._sitting, self._sitting.begin(self._now())
        QTimer.singleShot(_PATIENCE_MS, self, self._say_under_way)
        stop = self._frame.background.files(
            self, lambda stop: keep(where, stop.report, lambda: stop.asked), self._made, self._failed,
            self._on_progress, title=title)
        self._stop = stop if self._running else None

    def first(self, owner: QObject, then: Callable[[], object]) -> None:
        """Before imports and bulk tools: call `then` once a backup holds the state as it is now; the copying goes on
        meanwhile. When it fails `then` is called all the same, and the status line tells.
        """
        if not self.is_due(Occasion.BULK) and (self._held or not self._running):
            then()
            return
        self._once_held.append((owner, then))
        self.make()

    def give_up(self) -> None:
        """Let the one being made end without a result; the earlier ones stay."""
        if self._stop is not None:
            self._stop.ask()

    def _begin(self, backups: Backups | None) -> None:
        if backups is not None:
            self.places.begin(backups)
            self._timer.start()
            self._settling.start()

    def _on_commit(self) -> None:
        self._sitting = self._sitting.change(self._now())
        self.places.wait_since(self._sitting.changed_at)
        if not self._running and not self._settling.isActive() and self.is_due(Occasion.CLOCK):
            self._settling.start()

    def _tick(self) -> None:
        self._ticks += 1
        self._make_if_due()
        if not self._running and self._ticks % _LOOK_EVERY == 0:
            self.places.look_again()
        elif not self._running:
            self.places.tell()

    def _make_if_due(self) -> None:
        if not self._running and self.is_due(Occasion.CLOCK):
            self.make()

    def _on_progress(self, done: int, total: int) -> None:
        if not self._held:
            self._held = True
            self._go_on()
        self.progressed.emit(done, total)

    def _made(self, found: Look | None) -> None:
        if found is None:
            self._sitting = self._sitting.fail(self._before, self._now())
        self._end(None, found)

    def _failed(self, error: Exception) -> None:
        self._sitting = self._sitting.fail(self._before, self._now())
        self._end(error)

    def _end(self, error: Exception | None, found: Look | None = None) -> None:
        self._running, self._stop = False, None
        self.places.wait_since(self._sitting.changed_at)
        if error is not None:
            self.places.fail(error)
        elif found is not None:
            self.places.take(found)
        else:
            self.places.tell()
        if self._once_held and error is None and self.is_due(Occasion.BULK):
            self.make()  # who came after the state was held waits for the next
        else:
            self._go_on()
        ended, self._once_ended = self._once_ended, []
        for each in ended:
            each(found.made if found is not None else None, error)

    def _go_on(self) -> None:
        """Let those go on who waited for the state to be held."""
        waiting, self._once_held = self._once_held, []
        for owner, then in waiting:
            if isValid(owner):
                then()

    def _say_under_way(self) -> None:
        if self._running:
            self._frame.backup(under_way(), Verdict.GOOD)
