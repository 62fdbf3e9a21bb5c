"""The order of the issue on the board: changed at once before the eyes, kept by the archive, undone step by step."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from bulletin.archive import Archive
from bulletin.desk import assembly, looking
from bulletin.desk.holding import must_stand
from bulletin.errors import Conflict
from bulletin.issues import Issue, IssueState
from bulletin.people import Actor
from editor.issues.arranging import Items
from editor.shell.frame import Frame
from editor.shell.undoing import Stepped


def rearrange(archive: Archive, issue_id: str, before: Items, after: Items, actor: Actor, at: datetime) -> None:
    """Bring the issue from `before` to `after`: take out, place, put in order.

    Refused: Conflict when the items do not stand as `before`, and whatever the deeds refuse; where one of them may not
    stand in its new place, nothing moves.
    """
    planned = looking.issues(archive, (IssueState.PLANNED,))
    issue = next((each for each in planned if each.id == issue_id), None)
    if issue is None or issue.items != before:
        raise Conflict("issue", issue_id)
    must_stand(archive, issue_id, after)
    stays, stood = {item.draft_id for item in after}, {item.draft_id for item in before}
    for item in before:
        if item.draft_id not in stays:
            issue = assembly.take_out(archive, issue, item.draft_id, actor=actor, at=at)
    for position, item in enumerate(after):
        if item.draft_id not in stood:
            issue = assembly.place(archive, issue, item.draft_id, item.section, position, actor=actor, at=at)
    if issue.items != after:
        assembly.arrange(archive, issue_id, issue.items, after, actor=actor, at=at)


class Arranger(QObject):
    """Holds the items as they are seen; each step can be undone by its name, among the other deeds of who sits here.

    `changed` after every step; `failed(Exception)` when the archive refuses: then nothing more of it can be undone, and
    what is seen must be read anew.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._issue_id = ""
        self._under_way = 0
        self._stepping = False
        self.items: Items = ()
        self.stack = QUndoStack(self)

    @property
    def settled(self) -> bool:
        """Whether the archive has answered to every step, so that what it says is the newest."""
        return self._under_way == 0

    def begin(self, issue: Issue | None) -> None:
        """Take over the items of an issue; another issue, or an order changed elsewhere, begins a new history."""
        issue_id, items = (issue.id, issue.items) if issue else ("", ())
        if issue_id != self._issue_id or items != self.items:
            self._forget()
        self._issue_id, self.items = issue_id, items

    def arrange(self, after: Items, words: str) -> None:
        """Bring the issue to `after`; `words` name the step for undoing it. The same order is no step."""
        if self._issue_id and after != self.items:
            self.stack.push(_Step(words, self.items, after, self._keep))
            self._frame.undoing.push(Stepped(words, self.stack.undo, self.stack.redo, self))

    def _keep(self, before: Items, after: Items) -> None:
        actor, issue_id, at = self._frame.person, self._issue_id, datetime.now(UTC)
        if actor is None:
            return
        self.items = after
        self._under_way += 1
        self.changed.emit()
        self._stepping = True
        self._frame.background.ask(self, lambda archive: rearrange(archive, issue_id, before, after, actor, at),
                                   lambda _: self._answered(), self._refused)
        self._stepping = False

    def _answered(self) -> None:
        self._under_way -= 1

    def _refused(self, error: Exception) -> None:
        self._under_way -= 1
        self._forget()
        self.failed.emit(error)

    def _forget(self) -> None:
        # A stack must not be emptied while one of its steps is being taken.
        if self._stepping:
            QTimer.singleShot(0, self, self._clear)
        else:
            self._clear()

    def _clear(self) -> None:
        self._frame.undoing.drop(self)
        self.stack.clear()


class _Step(QUndoCommand):
    """One step: the same deed forwards and backwards."""

    def __init__(self, words: str, before: Items, after: Items, keep: Callable[[Items, Items], None]) -> None:
        super().__init__(words)
        self._before, self._after, self._keep = before, after, keep

    def redo(self) -> None:
        self._keep(self._before, self._after)

    def undo(self) -> None:
        self._keep(self._after, self._before)
