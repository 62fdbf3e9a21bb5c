"""Reading a folder of old bulletins and taking them in, beside the window: one file after the other, to be stopped."""

from collections import deque
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bulletin.desk.importing import Counter, counter_of, import_issue
from bulletin.desk.noting import office_day
from bulletin.errors import Refused, Trouble
from bulletin.intake.incoming import PictureFile
from bulletin.issues import Issue
from bulletin.old_issues.issue import OldIssue
from bulletin.people import Actor
from editor.old_issues.reading import Found, Read, again, bulletins_in, read_all
from editor.shell.background import Stop
from editor.shell.frame import Frame


@dataclass(frozen=True)
class Gone:
    """What was read: the files, how many others there are, and what the archive holds beside them."""

    read: tuple[Read, ...]
    others: int
    counter: Counter
    unread: int = 0


@dataclass(frozen=True)
class Outcome:
    """What came of taking in: issues taken, files left with the error that kept them, and those not come to."""

    taken: tuple[Issue, ...]
    kept_out: tuple[tuple[str, Exception], ...]
    waiting: tuple[OldIssue, ...]


class OldRun(QObject):
    """`progressed(done, total)` while something runs; `reviewed(Gone)` and `ended(Outcome)` once each.

    `broke(Exception)` tells what neither file nor issue is to blame for; what was taken stays taken.
    """

    progressed = Signal(int, int)
    reviewed = Signal(object)
    ended = Signal(object)
    broke = Signal(Exception)

    def __init__(self, frame: Frame, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self._actor = frame, actor
        self._stop: Stop | None = None
        self._stopped = False
        self._files = dict[str, Path]()
        self._waiting = deque[OldIssue]()
        self._journal_id, self._total = "", 0
        self._counter: Counter | None = None
        self._taken, self._kept_out = list[Issue](), list[tuple[str, Exception]]()

    @property
    def is_taking(self) -> bool:
        """Whether issues are being taken in: what goes wrong then is followed by `ended`."""
        return bool(self._waiting)

    def stop(self) -> None:
        """End after the file in hand."""
        self._stopped = True
        if self._stop is not None:
            self._stop.ask()

    def read(self, paths: tuple[Path, ...], journal_id: str) -> None:
        """Read the bulletins among `paths` and in the folders among them."""
        self._stopped, self._journal_id = False, journal_id
        self._waiting.clear()
        today = office_day(datetime.now(UTC))
        self._frame.guard.warm()
        self._frame.background.ask(
            self, lambda archive: counter_of(archive, journal_id, (), today),
            lambda counter: self._read(paths, counter), self.broke.emit)

    def _read(self, paths: tuple[Path, ...], counter: Counter) -> None:
        guard, day = self._frame.guard, counter.shelf.today

        def job(stop: Stop) -> tuple[Found, tuple[Read, ...]]:
            found, done = bulletins_in(paths), list[Read]()
            stop.report(0, len(found.files))
            for each in read_all(guard, found.files, day, counter, lambda: not stop.asked):
                done.append(each)
                stop.report(len(done), len(found.files))
            return found, tuple(done)

        self._stop = self._frame.background.files(
            self, job, lambda both: self._all_read(*both, counter), self.broke.emit, self.progressed.emit,
            title=self.tr("读旧刊"))

    def _all_read(self, found: Found, read: tuple[Read, ...], counter: Counter) -> None:
        self._stop = None
        self._files = {each.path: path for each, path in zip(read, found.files, strict=False)}
        self._count(read, counter.shelf.today, found.others, len(found.files) - len(read))

    def look_again(self, read: tuple[Read, ...]) -> None:
        """Let files that were read before be looked over once more, beside what came in meanwhile."""
        self._waiting.clear()
        self._count(read, office_day(datetime.now(UTC)), 0, 0)

    def _count(self, read: tuple[Read, ...], today: date, others: int, unread: int) -> None:
        sha256s, journal_id = tuple(each.issue.sha256 for each in read if each.issue), self._journal_id
        self._frame.background.ask(
            self, lambda archive: counter_of(archive, journal_id, sha256s, today),
            lambda whole: self._counted(Gone(read, others, whole, unread)), self.broke.emit)

    def _counted(self, gone: Gone) -> None:
        self._counter = gone.counter
        self.reviewed.emit(gone)

    def take(self, issues: tuple[OldIssue, ...]) -> None:
        """Take in these issues, each in a piece of work of its own, once a backup holds the state before them."""
        self._stopped = False
        if isinstance(self._frame.person, Actor):  # who sits here now, with what they may do now
            self._actor = self._frame.person
        self._waiting, self._total = deque(issues), len(issues)
        self._taken.clear()
        self._kept_out.clear()
        self._frame.back_up_first(self, self._next)

    def _next(self) -> None:
        done = self._total - len(self._waiting)
        self.progressed.emit(done, self._total)
        if self._stopped or not self._waiting:
            self.ended.emit(Outcome(tuple(self._taken), tuple(self._kept_out), tuple(self._waiting)))
            return
        old, guard = self._waiting.popleft(), self._frame.guard
        path, day = self._files[old.path], office_day(datetime.now(UTC))
        self._frame.background.files(
            self, lambda stop: again(guard, old, path, day), lambda both: self._register(old, *both),
            lambda error: self._left(old, error))

    def _register(self, old: OldIssue, data: bytes, pictures: tuple[PictureFile, ...]) -> None:
        journal = self._counter.journal_of(old) if self._counter else None
        journal_id, actor, at = journal.id if journal else self._journal_id, self._actor, datetime.now(UTC)
        self._frame.background.ask(
            self, lambda archive: import_issue(archive, old, data, pictures, journal_id, actor=actor, at=at),
            self._registered, lambda error: self._left(old, error))

    def _registered(self, issue: Issue) -> None:
        self._taken.append(issue)
        self._next()

    def _left(self, old: OldIssue, error: Exception) -> None:
        """Go on after what a file or an issue is to blame for; stop at what is wrong with the archive."""
        of_the_file = isinstance(error, Refused) or (isinstance(error, Trouble) and "path" in error.facts)
        if of_the_file:
            self._kept_out.append((old.path, error))
        else:
            self._waiting.appendleft(old)
            self._stopped = True
            self.broke.emit(error)
        self._next()
