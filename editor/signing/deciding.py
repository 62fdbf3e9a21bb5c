"""Taking decisions through the background, one at a time, and remembering those that can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from editor.shell.frame import Frame
from editor.signing import deeds
from editor.signing.deeds import Decision
from editor.signing.waiting import DraftRow, Row


class Decisions(QObject):
    """`done(Decision, back)` when one was written, `refused(Exception)` when nothing was."""

    done = Signal(object, bool)
    refused = Signal(Exception)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._taken: list[Decision] = []
        self.under_way = False

    def last(self) -> Decision | None:
        """Return the decision taken last in this sitting; None when there is none left."""
        return self._taken[-1] if self._taken else None

    def forget(self, decision: Decision) -> None:
        """Drop a decision that cannot be taken back any more."""
        self._taken = [each for each in self._taken if each.after.id != decision.after.id]

    def agree(self, row: Row) -> None:
        """Agree to `row` exactly as it was read."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._do(lambda archive: deeds.agree(archive, row, actor=actor, at=at), self._remember)

    def send_back(self, row: DraftRow, reason: str) -> None:
        """Return `row` exactly as it was read."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._do(lambda archive: deeds.send_back(archive, row, reason, actor=actor, at=at), self._remember)

    def take_back(self, decision: Decision) -> None:
        """Take `decision` back while it stands."""
        actor, at, reason = self._frame.person, datetime.now(UTC), self.tr("撤回签发")
        if actor is not None:
            self._do(lambda archive: deeds.take_back(archive, decision, reason, actor=actor, at=at), self._taken_back)

    def _do(self, job: Callable[[Archive], Decision], then: Callable[[Decision], None]) -> None:
        if self.under_way:
            return
        self.under_way = True
        self._frame.background.ask(self, job, then, self._refuse)

    def _remember(self, decision: Decision) -> None:
        self.under_way = False
        self._taken.append(decision)
        self.done.emit(decision, False)

    def _taken_back(self, decision: Decision) -> None:
        self.under_way = False
        self.forget(decision)
        self.done.emit(decision, True)

    def _refuse(self, error: Exception) -> None:
        self.under_way = False
        self.refused.emit(error)
