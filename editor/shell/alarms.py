"""Watching the deadlines: feeds the clock of the top bar and the tray from what was read when the archive changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.people import Actor
from editor.shell.deadline import DeadlineClock
from editor.shell.frame import Frame
from editor.shell.tellings import Alerts, tellings
from editor.shell.tray import Tray

if TYPE_CHECKING:
    from bulletin.archive import Archive, Changed

Read = Callable[["Archive", Actor], Alerts]
PAUSE_MS, SECOND_MS = 400, 1000


class Alarms(QObject):
    """Reads once after somebody sat down and after the archive changed; between, it only looks at the time.

    `asked(place, thing)` is sent when the clock or a notification is clicked; both empty: only the window is wanted.
    """

    asked = Signal(str, str)

    def __init__(self, frame: Frame, clock: DeadlineClock, tray: Tray, read: Read, parent: QObject | None = None, *,
                 now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(parent)
        self._frame, self._clock, self._tray, self._read, self._now = frame, clock, tray, read, now
        self._alerts = Alerts()
        self._told = dict.fromkeys(frame.settings.notices.told)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.tick)
        clock.asked.connect(lambda event_id: self.asked.emit("urgent", event_id))
        tray.asked.connect(self.asked)
        frame.person_changed.connect(self._seated)
        frame.background.archive_changed.connect(self._changed)
        if frame.person is not None:
            self._pause.start()

    def look(self) -> None:
        """Read what is to be watched for who sits here."""
        actor, read = self._frame.person, self._read
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: read(archive, actor), lambda alerts: self._loaded(actor, alerts))

    def tick(self) -> None:
        """Look at the time: the clock goes on, and what became due is told."""
        now = self._now()
        self._clock.tick(now)
        self._tell(now)

    def want(self, wanted: bool) -> None:
        """Switch the notifications on or off at this chair."""
        self._frame.settings.notices.wanted = wanted
        if not wanted:
            self._tray.put_away()

    def _seated(self, actor: Actor | None) -> None:
        self._pause.stop()
        self._take(Alerts())  # nothing of what was watched for the one before stays to be read
        if actor is not None:
            self._pause.start()

    def _changed(self, changed: Changed) -> None:
        if self._frame.person is not None:
            self._pause.start()

    def _loaded(self, actor: Actor, alerts: Alerts) -> None:
        if self._frame.person is actor:  # else somebody else sits here by now
            self._take(alerts)
            self._tell(self._now())

    def _take(self, alerts: Alerts) -> None:
        self._alerts = alerts
        self._clock.show_dues(alerts.dues, self._now())
        self._second.start() if alerts.dues else self._second.stop()

    def _tell(self, now: datetime) -> None:
        if not self._frame.settings.notices.wanted:
            return
        for telling, keys in tellings(self._alerts, now, self._told):
            if not self._tray.tell(telling):
                return
            self._told.update(dict.fromkeys(keys))
            self._frame.settings.notices.told = tuple(self._told)
