"""Saving the points of a month as they are changed: one deed after the other, however fast somebody types."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.commissions.guidance import Guidance, Point
from bulletin.desk import guidance as deeds
from editor.shell.frame import Frame
from editor.shell.undoing import Done, Way, swing

Change = Callable[[list[Point]], list[Point]]


class PointsSaving(QObject):
    """`saved()` is sent when all is saved, `failed(str)` with what was typed when it could not be."""

    saved = Signal()
    failed = Signal(str)

    def __init__(self, frame: Frame, opening: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._opening = frame, opening
        self._one: Guidance | None = None
        self._busy, self._typed, self._waiting = False, "", list[Change]()
        self._deed = ""

    def look_at(self, one: Guidance) -> None:
        """Take this as what there is; while a change of it is being saved, that is newer."""
        if not self._busy or self._one is None or self._one.id != one.id:
            self._one = one

    def change(self, how: Change, deed: str, typed: str = "") -> None:
        """Save the points as `how` makes them of those there are, and the opening as it reads then.

        `deed` is what it is called when it is undone; of several that are saved together the last.
        """
        self._waiting.append(how)
        self._deed = deed
        self._typed = typed or self._typed
        if not self._busy:
            self._next()

    def _next(self) -> None:
        one, actor, at, opening = self._one, self._frame.person, datetime.now(UTC), self._opening()
        if one is None or actor is None:
            return
        points = list(one.standing)
        while self._waiting:
            points = self._waiting.pop(0)(points)
        self._busy, deed = True, self._deed
        self._frame.background.ask(
            self, lambda archive: deeds.change(archive, one, opening, points, actor=actor, at=at),
            lambda changed: self._saved(changed, one, deed), self._failed)

    def _saved(self, changed: Guidance, before: Guidance, deed: str) -> None:
        self._busy = False
        if changed.version != before.version:
            self._frame.undoing.push(Done(deed, swing(before, changed, _as_in(before), _as_in(changed))))
        if self._one is not None and self._one.id == changed.id:
            self._one = changed
        if self._waiting:
            self._next()
        else:
            self._typed = ""
            self.saved.emit()

    def _failed(self, error: Exception) -> None:
        typed, self._typed, self._busy, self._waiting = self._typed, "", False, []
        self._frame.trouble(error)
        self.failed.emit(typed)


def _as_in(one: Guidance) -> Way[Guidance]:
    """Return what makes the points and the opening what they are in `one`."""
    return lambda archive, seen, actor, at: deeds.change(archive, seen, one.opening, one.standing, actor=actor, at=at)
