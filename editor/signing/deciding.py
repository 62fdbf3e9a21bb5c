"""Taking decisions through the background, one at a time, and remembering those that can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from editor.shell.frame import Frame
from editor.signing import deeds
from editor.signing.deeds import PLAINLY, Decision, How
from editor.signing.waiting import DraftRow, Row

Decided = tuple[Decision, ...]


class Decisions(QObject):
    """`done(Decision, back)` when one was written, `refused(Exception)` when nothing was.

    What was decided together stays together: `last` returns it whole.
    """

    done = Signal(object, bool)
    refused = Signal(Exception)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._taken: list[Decided] = []
        self.under_way = False

    def last(self) -> Decided:
        """Return what was decided last in this sitting; empty when there is nothing left."""
        return self._taken[-1] if self._taken else ()

    def remember(self, *together: Decision) -> None:
        """Keep what was decided, to be taken back together."""
        if together:
            self._taken.append(together)

    def forget(self, decision: Decision) -> None:
        """Drop a decision that cannot be taken back any more, or was."""
        left = (tuple(each for each in together if each.after.id != decision.after.id) for together in self._taken)
        self._taken = [each for each in left if each]

    def forget_all(self) -> None:
        """Drop everything: somebody else sits here now."""
        self._taken = []

    def agree(self, row: Row, how: How = PLAINLY) -> None:
        """Agree to `row` exactly as it was read."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._do(lambda archive: deeds.agree(archive, row, how, actor=actor, at=at), self._remember)

    def send_back(self, row: DraftRow, reason: str) -> None:
        """Return `row` exactly as it was read."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._do(lambda archive: deeds.send_back(archive, row, reason, actor=actor, at=at), self._remember)

    def take_back(self, decision: Decision) -> None:
        """Take `decision` back while it stands."""
        actor, at, reason = self._frame.person, datetime.now(UTC), deeds.TAKEN_BACK
        if actor is not None:
            self._do(lambda archive: deeds.take_back(archive, decision, reason, actor=actor, at=at), self._taken_back)

    def _do(self, job: Callable[[Archive], Decision], then: Callable[[Decision], None]) -> None:
        if self.under_way:
            return
        self.under_way = True
        self._frame.background.ask(self, job, then, self._refuse)

    def _remember(self, decision: Decision) -> None:
        self.under_way = False
        self.remember(decision)
        self.done.emit(decision, False)

    def _taken_back(self, decision: Decision) -> None:
        self.under_way = False
        self.forget(decision)
        self.done.emit(decision, True)

    def _refuse(self, error: Exception) -> None:
        self.under_way = False
        self.refused.emit(error)
