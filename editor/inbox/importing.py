"""Taking in files: opened at arm's length, registered as they are ready, kept as one batch that can be gone on with."""

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Semaphore

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.batches import Batch
from bulletin.desk import intake, looking
from bulletin.desk.noting import office_day
from bulletin.drafts import Source
from bulletin.errors import Refused, Trouble
from bulletin.people import Actor
from editor.pieces.ahead import PATIENCE, Ready, next_line, open_one, those_ready
from editor.pieces.file_names import displayable, files_in
from editor.shell.background import Stop
from editor.shell.frame import Frame

UNREGISTERED = 64  # files being opened, or opened and not yet registered


@dataclass(frozen=True)
class Ended:
    """How it ended: the batch as kept; None when there was nothing to take in."""

    batch: Batch | None


class Import(QObject):
    """One batch on its way. Its owner should outlive the screen: what was read is kept even when the screen is left.

    `ended(Ended)` is sent once; `broke(Exception)` for whatever is not told by a line of the result table alone.
    """

    ended = Signal(object)
    broke = Signal(Exception)

    def __init__(self, frame: Frame, actor: Actor, parent: QObject | None = None, *,
                 source: Source = Source.FILE) -> None:
        super().__init__(parent)
        self._background, self._guard, self._actor, self._source = frame.background, frame.guard, actor, source
        self._came: SimpleQueue[Ready] = SimpleQueue()
        self._room = Semaphore(UNREGISTERED)
        self._batch: Batch | None = None
        self._stop: Stop | None = None

    def start(self, paths: tuple[Path, ...]) -> None:
        """Begin a batch with the files and folders at `paths`."""
        self._background.files(self, lambda stop: tuple(files_in(paths)), self._begin, self._listing_broke)

    def go_on(self, batch: Batch) -> None:
        """Go on with what is left of a batch that was stopped or interrupted."""
        self._guard.warm()
        self._batch = batch
        self._open_all(tuple(Path(path) for path in batch.left))

    def stop(self) -> None:
        """Finish the files in hand; what is done is kept."""
        if self._stop is not None:
            self._stop.ask()

    # at the window

    def _begin(self, files: tuple[Path, ...]) -> None:
        if not files:
            self.ended.emit(Ended(None))
            return
        self._guard.warm()
        names, at = tuple(displayable(str(path)) for path in files), datetime.now(UTC)

        def begun(batch: Batch) -> None:
            self._batch = batch
            self._open_all(files)

        self._background.ask(self, lambda archive: intake.begin_batch(
            archive, names, source=self._source, actor=self._actor, at=at), begun,
                             self._beginning_broke)

    def _open_all(self, files: tuple[Path, ...]) -> None:
        self._stop = self._background.files(
            self, lambda stop: self._opening(stop, files), lambda done: self._all_opened(), self._opening_broke,
            lambda done, total: self._drain(), title=self.tr("收稿"))

    def _drain(self) -> None:
        while not self._came.empty():
            ready = self._came.get()
            at = datetime.now(UTC)
            self._background.ask(
                self, lambda archive, ready=ready, at=at: self._register(archive, ready, at),  # type: ignore[misc]
                self._registered, self._registering_broke)

    def _registered(self, trouble: Trouble | None) -> None:
        self._room.release()
        if trouble is not None:
            self.broke.emit(trouble)

    def _registering_broke(self, error: Exception) -> None:
        self._room.release()
        self.broke.emit(error)

    def _all_opened(self) -> None:
        self._drain()
        self._background.ask(self, self._end, lambda batch: self.ended.emit(Ended(batch)), self._beginning_broke)

    def _opening_broke(self, error: Exception) -> None:
        self.broke.emit(error)
        self._all_opened()

    def _listing_broke(self, error: Exception) -> None:
        self.broke.emit(error)
        self.ended.emit(Ended(None))

    _beginning_broke = _listing_broke

    # among the files

    def _opening(self, stop: Stop, files: tuple[Path, ...]) -> None:
        """Open file after file, some ahead, and hand over each that is ready: a large one holds up no small one."""
        waiting, aside, held, done = deque(files), deque[Path](), list[Ready](), 0
        while ((waiting or aside) and not stop.asked) or held:
            while not stop.asked and (line := next_line(waiting, aside, held)) and self._has_room(held):
                held.append(open_one(self._guard, line.popleft(), office_day(datetime.now(UTC))))
            for ready in those_ready(held):
                held.remove(ready)
                done += 1
                self._came.put(ready)
                stop.report(done, len(files))

    def _has_room(self, held: list[Ready]) -> bool:
        """Return whether the archive keeps up; when it is slow and nothing else is to be done, one more is opened."""
        return self._room.acquire(timeout=PATIENCE) or not held

    # in the archive's thread

    def _register(self, archive: Archive, ready: Ready, at: datetime) -> Trouble | None:
        """Register one file; return what the archive itself suffers from."""
        batch_id = self._batch.id if self._batch else ""
        shown = displayable(str(ready.path))
        came = intake.Came(shown, self._batch.source if self._batch else self._source, batch_id,
                           ready.data, origin=displayable(str(ready.path.absolute())))
        error = ready.opening if isinstance(ready.opening, Exception) else ready.opening.exception()
        try:
            if error is not None:
                intake.refuse(archive, came, error, actor=self._actor, at=at)
            elif not isinstance(ready.opening, Exception):
                intake.take_in(archive, ready.opening.result(), came, actor=self._actor, at=at)
        except Refused as refused:
            intake.refuse(archive, came, refused, actor=self._actor, at=at)
        except Trouble as trouble:
            intake.refuse(archive, came, trouble, actor=self._actor, at=at)
            return trouble
        return None

    def _end(self, archive: Archive) -> Batch | None:
        if self._batch is None:
            return None
        left = looking.batch(archive, self._batch.id).left
        return intake.end_batch(archive, self._batch.id, left)
