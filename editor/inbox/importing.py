"""Taking in files: read one after the other beside the archive, registered as they come, kept as one batch."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Semaphore

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.batches import Arrival, Batch, Result
from bulletin.desk import intake
from bulletin.errors import Refused, Trouble
from bulletin.intake.incoming import Incoming
from bulletin.people import Actor
from editor.pieces.file_names import displayable, files_in
from editor.pieces.results import MISTAKE
from editor.shell.background import Stop
from editor.shell.frame import Frame

Read = Callable[[Path], Incoming]
AHEAD = 32  # files read but not yet registered
PATIENCE = 1.0  # seconds to wait for one to be registered before reading on


@dataclass(frozen=True)
class Ended:
    """How it ended: the batch kept (None when there was nothing), and the files left when it was stopped."""

    batch: Batch | None
    left: tuple[Path, ...] = ()


def read_file(path: Path) -> Incoming:
    """Return the file as read; the readers are loaded with the first file, not with the window."""
    from bulletin.intake.door import read_incoming

    incoming, shown = read_incoming(path), displayable(path.name)
    return incoming if shown == path.name else replace(incoming, name=shown)


def refused_line(path: str, error: BaseException | None) -> Arrival:
    """Return the line of a file that was not taken in: its reason is the code of the refusal or of the trouble."""
    if isinstance(error, Refused):
        return intake.refused_arrival(path, error)
    return Arrival(path, Result.REFUSED, reason=error.cause.value if isinstance(error, Trouble) else MISTAKE)


class Import(QObject):
    """One batch on its way. Its owner should outlive the screen: what was read is kept even when the screen is left.

    `ended(Ended)` is sent once; `broke(Exception)` for whatever is not told by a line of the result table alone.
    """

    ended = Signal(object)
    broke = Signal(Exception)

    def __init__(self, frame: Frame, actor: Actor, read: Read = read_file, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._actor, self._read = frame.background, actor, read
        self._came: SimpleQueue[tuple[Path, Future[Incoming]]] = SimpleQueue()
        self._room = Semaphore(AHEAD)
        # Grows in the archive's thread only, one job after the other; the last job keeps it as the batch.
        self._arrivals: list[Arrival] = []
        self._stop: Stop | None = None

    def start(self, paths: tuple[Path, ...]) -> None:
        """Begin with the files and folders at `paths`."""
        self._stop = self._background.files(
            self, lambda stop: self._read_all(stop, paths), self._all_read, self._reading_broke,
            lambda done, total: self._drain(), title=self.tr("正在收稿"))

    def stop(self) -> None:
        """Finish the file in hand; what is done is kept."""
        if self._stop is not None:
            self._stop.ask()

    # among the files

    def _read_all(self, stop: Stop, paths: tuple[Path, ...]) -> tuple[Path, ...]:
        """Read file after file, hand each over, and return those that are left after a stop."""
        files = tuple(files_in(paths))
        # A thread of its own holds whatever error a reader comes to: one bad file never stops the batch.
        with ThreadPoolExecutor(1, "reading") as reader:
            for number, path in enumerate(files):
                if stop.asked:
                    return files[number:]
                self._room.acquire(timeout=PATIENCE)
                reading = reader.submit(self._read, path)
                wait((reading,))
                self._came.put((path, reading))
                stop.report(number + 1, len(files))
        return ()

    # at the window

    def _drain(self) -> None:
        while not self._came.empty():
            path, reading = self._came.get()
            at = datetime.now(UTC)
            self._background.ask(
                self, lambda archive, path=path, reading=reading, at=at:  # type: ignore[misc]
                self._register(archive, path, reading, at), self._registered, self._registering_broke)

    def _registered(self, trouble: Trouble | None) -> None:
        self._room.release()
        if trouble is not None:
            self.broke.emit(trouble)

    def _registering_broke(self, error: Exception) -> None:
        self._room.release()
        self.broke.emit(error)

    def _all_read(self, left: tuple[Path, ...]) -> None:
        self._drain()
        at = datetime.now(UTC)
        self._background.ask(self, lambda archive: self._keep(archive, at),
                             lambda batch: self.ended.emit(Ended(batch, left)), self._keeping_broke)

    def _reading_broke(self, error: Exception) -> None:
        self.broke.emit(error)
        self._all_read(())

    def _keeping_broke(self, error: Exception) -> None:
        self.broke.emit(error)
        self.ended.emit(Ended(None))

    # in the archive's thread

    def _register(self, archive: Archive, path: Path, reading: Future[Incoming], at: datetime) -> Trouble | None:
        """Register one file; return what the archive itself suffers from."""
        # The line stands before the deed is tried, so that a mistake of ours leaves a line as well.
        shown = displayable(str(path))
        self._arrivals.append(refused_line(shown, reading.exception()))
        if reading.exception() is not None:
            return None
        try:
            self._arrivals[-1] = intake.take_in(archive, reading.result(), path=shown, actor=self._actor, at=at)
        except Refused as refused:
            self._arrivals[-1] = refused_line(shown, refused)
        except Trouble as trouble:
            self._arrivals[-1] = refused_line(shown, trouble)
            return trouble
        return None

    def _keep(self, archive: Archive, at: datetime) -> Batch | None:
        if not self._arrivals:
            return None
        return intake.keep_batch(archive, tuple(self._arrivals), actor=self._actor, at=at)
