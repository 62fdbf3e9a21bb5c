"""Work done off the GUI thread: one thread owns the archive, two others do files, one checks what is typed, one lays it
out as pages, one looks.

All signals are sent, and all callbacks are called, on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from sys import setswitchinterval
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from shiboken6 import isValid

from bulletin.errors import Cause, Trouble
from editor.shell.looker import Looker

if TYPE_CHECKING:
    from bulletin.archive import Archive

Result = TypeVar("Result")
Then = Callable[[Any], None] | None
Otherwise = Callable[[Exception], None] | None


class Stop(QObject):
    """A job among the files: asked to stop from the window, reporting how far it is from its thread.

    `title` are the words of the status line. The job looks at `asked` between two files and calls `report`. When it has
    ended, `result` is what it returned and `error` why it did not; both are told with `job_ended`.
    """

    progress = Signal(int, int)

    def __init__(self, title: str, post: Callable[[Callable[[], object]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._post = post
        self._asked = False
        self.result: object = None
        self.error: Exception | None = None

    @property
    def asked(self) -> bool:
        """Whether the job should end after the file in hand."""
        return self._asked

    def ask(self) -> None:
        """Ask the job to end after the file in hand; what is done is kept."""
        self._asked = True

    def report(self, done: int, total: int) -> None:
        """Say from the job's thread that `done` of `total` are finished."""
        self._post(lambda: self.progress.emit(done, total))


class Background(QObject):
    """Runs jobs and brings their results back to the GUI thread.

    A job is given frozen values and touches no widget. Its error goes to `otherwise` if given and the owner still
    lives, else to the signal `failed`. The archive is opened by `open_archive` inside the thread that keeps it.
    `looker` answers what is asked while somebody types: of its questions only the newest matters.
    """

    archive_changed = Signal(object)
    failed = Signal(Exception)
    busy = Signal(bool)
    opened = Signal()
    job_started = Signal(object)
    job_ended = Signal(object)
    _arrived = Signal(object)

    def __init__(self, open_archive: Callable[[], Archive], parent: QObject | None = None, *,
                 archive_pool: Executor | None = None, files_pool: Executor | None = None,
                 checks_pool: Executor | None = None, looks_pool: Executor | None = None,
                 pages_pool: Executor | None = None) -> None:
        super().__init__(parent)
        self._open_archive = open_archive
        self._archive: Archive | None = None
        self._refusal: Exception = Trouble(Cause.CLOSED)
        self._asked = 0
        self._under_way: list[Stop] = []
        self._started = self._closing = self._closed = False
        self._one_by_one = archive_pool or ThreadPoolExecutor(1, "archive")
        self._files = files_pool or ThreadPoolExecutor(2, "files")
        self._checks = checks_pool or ThreadPoolExecutor(1, "checks")
        self._pages = pages_pool or ThreadPoolExecutor(1, "pages")
        self._looks = looks_pool or ThreadPoolExecutor(1, "looks")
        self.looker = Looker(self.ask, lambda work, end: self._submit(self._looks, work, end), self._tell, self)
        self._arrived.connect(self._deliver)
        # Not Python's 5 ms: whoever types waits that long, several times a key, while another thread computes.
        setswitchinterval(0.001)

    def start(self) -> None:
        """Open the archive; `opened` or `failed` tells how it went. Asking starts it too."""
        if not self._started:
            self._started = True
            self._submit(self._one_by_one, self._open, lambda done: (
                self.opened.emit() if self._told(self, done, None) else None))

    def ask(self, owner: QObject, job: Callable[[Archive], Result],
            then: Callable[[Result], None] | None = None, otherwise: Otherwise = None) -> None:
        """Do `job` with the archive, then call `then` with its result if `owner` still lives."""
        if self._closed:
            self._tell(owner, Trouble(Cause.CLOSED), otherwise)
            return
        self.start()
        self._count(+1)
        self._submit(self._one_by_one, lambda: job(self._ready()), lambda done: self._asked_done(
            owner, done, then, otherwise))

    def files(self, owner: QObject, job: Callable[[Stop], Result],
              then: Callable[[Result], None] | None = None, otherwise: Otherwise = None,
              progress: Callable[[int, int], None] | None = None, *, title: str = "") -> Stop:
        """Do `job` beside the archive and return the token that stops it.

        `progress(done, total)` follows what the job reports. A job with a `title` is shown in the status line when
        it lasts; one without is silent.
        """
        stop = Stop(title, self._post, self)
        if progress is not None:
            stop.progress.connect(lambda done, total: progress(done, total) if isValid(owner) else None)
        if self._closing:
            self._tell(owner, Trouble(Cause.CLOSED), otherwise)
            return stop
        self._under_way.append(stop)
        self._count(+1)
        self.job_started.emit(stop)
        self._submit(self._files, lambda: job(stop), lambda done: self._file_done(owner, stop, done, then, otherwise))
        return stop

    def check(self, owner: QObject, job: Callable[[], Result], then: Callable[[Result], None],
              otherwise: Otherwise = None, *, pages: bool = False) -> None:
        """Do `job` beside the archive and the files, one after the other: what follows the typing of a text.

        It is silent, is never waited for, and does not count as busy. `pages`: it lays out pages, which does not wait
        for the checks: whoever types sees them at once.
        """
        if self._closing:
            self._tell(owner, Trouble(Cause.CLOSED), otherwise)
        else:
            self._submit(self._pages if pages else self._checks, job, lambda done: (
                then(done.result()) if self._told(owner, done, otherwise) and isValid(owner) else None))

    @property
    def is_busy(self) -> bool:
        """Whether anything asked is not yet delivered."""
        return self._asked > 0

    def stop_files(self) -> None:
        """Ask every job among the files to end after the file in hand."""
        for stop in self._under_way:
            stop.ask()

    def close(self) -> None:
        """Finish what was asked, deliver it, close the archive in its own thread, and stop."""
        if self._closed:
            return
        self._closing = True
        self.looker.close()
        self._looks.shutdown(wait=True)
        self._files.shutdown(wait=True)
        self._checks.shutdown(wait=True)
        self._pages.shutdown(wait=True)
        self._finish_deliveries()
        self._closed = True
        self._submit(self._one_by_one, self._close_archive, lambda done: self._told(self, done, None))
        self._one_by_one.shutdown(wait=True)
        self._finish_deliveries()

    def _submit(self, pool: Executor, work: Callable[[], Any], end: Callable[[Future[Any]], object]) -> None:
        pool.submit(work).add_done_callback(lambda done: self._post(lambda: end(done)))

    def _post(self, closure: Callable[[], object]) -> None:
        self._arrived.emit(closure)

    @Slot(object)
    def _deliver(self, closure: Callable[[], object]) -> None:
        closure()

    def _finish_deliveries(self) -> None:
        QCoreApplication.sendPostedEvents(self)

    def _open(self) -> None:
        try:
            archive = self._open_archive()
        except Exception as error:
            # Whoever asks later is told the true reason, not merely that the archive is closed.
            self._refusal = error
            raise
        archive.on_commit = lambda changed: self._post(lambda: self.archive_changed.emit(changed))
        self._archive = archive

    def _ready(self) -> Archive:
        if self._archive is None:
            raise self._refusal
        return self._archive

    def _asked_done(self, owner: QObject, done: Future[Any], then: Then, otherwise: Otherwise) -> None:
        # Counted last: when `busy(False)` is heard, the result has been delivered.
        try:
            if self._told(owner, done, otherwise) and then is not None and isValid(owner):
                then(done.result())
        finally:
            self._count(-1)

    def _file_done(self, owner: QObject, stop: Stop, done: Future[Any], then: Then, otherwise: Otherwise) -> None:
        self._under_way.remove(stop)
        error = done.exception()
        stop.error = error if isinstance(error, Exception) else None
        stop.result = done.result() if error is None else None
        self.job_ended.emit(stop)
        stop.deleteLater()
        self._asked_done(owner, done, then, otherwise)

    def _told(self, owner: QObject, done: Future[Any], otherwise: Otherwise) -> bool:
        """Return whether the job went well; its error is told to whoever should know."""
        error = done.exception()
        if isinstance(error, Exception):
            self._tell(owner, error, otherwise)
        return error is None

    def _tell(self, owner: QObject, error: Exception, otherwise: Otherwise) -> None:
        if otherwise is not None and isValid(owner):
            otherwise(error)
        else:
            self.failed.emit(error)

    def _count(self, step: int) -> None:
        self._asked += step
        if self._asked == (1 if step > 0 else 0):
            self.busy.emit(self._asked > 0)

    def _close_archive(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None


class _AtOnce(Executor):
    """Runs what it is given at once, in the thread that gives it."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - the boundary of the background
            future.set_exception(error)
        return future


class InlineBackground(Background):
    """The same for tests of screens: each job is done, and its result delivered, before `ask` returns.

    As in the real one, nothing is delivered while a job runs, and `archive_changed` comes before `then`.
    """

    def __init__(self, open_archive: Callable[[], Archive], parent: QObject | None = None) -> None:
        super().__init__(open_archive, parent, archive_pool=_AtOnce(), files_pool=_AtOnce(), checks_pool=_AtOnce(),
                         looks_pool=_AtOnce(), pages_pool=_AtOnce())
        self._waiting: list[Callable[[], object]] = []
        self._running = 0
        self._delivering = False

    def _submit(self, pool: Executor, work: Callable[[], Any], end: Callable[[Future[Any]], object]) -> None:
        self._running += 1
        super()._submit(pool, work, end)
        self._running -= 1
        self._finish_deliveries()

    def _post(self, closure: Callable[[], object]) -> None:
        self._waiting.append(closure)

    def _finish_deliveries(self) -> None:
        # Not from within a delivery: a long chain of them would be as many calls deep.
        if self._delivering:
            return
        self._delivering = True
        try:
            while self._waiting and not self._running:
                self._waiting.pop(0)()
        finally:
            self._delivering = False
