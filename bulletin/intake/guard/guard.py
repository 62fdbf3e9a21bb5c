"""Files read at arm's length: each in a child process with limits of time and memory, whatever it may do there.

A child reads one file at a time. One that exceeds its time is ended, one that dies is replaced; a file that dies with a
child which had read others before is read once more in a new one, so that nobody pays for a neighbour.
"""

import atexit
import contextlib
import json
import multiprocessing
import shutil
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Protocol

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.intake.guard.guarded import (
    BROKEN_REPLY,
    MEMORY,
    MISTAKE,
    READ,
    READY,
    Head,
    ask,
    function_named,
    serve,
    values,
)
from bulletin.intake.guard.limits import MEGABYTE, Allowance, Limits
from bulletin.intake.incoming import Opened, Wish

OPENER = "bulletin.intake.opening:open_file"
SPAWN = multiprocessing.get_context("spawn")  # a fork would copy the locks of Qt's threads as they are held
LATE, DIED = "late", "died"
GONE = (EOFError, OSError, *BROKEN_REPLY)
LARGEST_ANSWER = 512 * MEGABYTE
MOST_PARTS = 10_000
PATIENCE = 5.0  # seconds a thread or a child that was ended may take to be gone

Found = tuple[Opened, ...]
Answer = tuple[Found, Head]
Watcher = Callable[[str, Head], object]


class Opening(Protocol):
    """What a screen asks to open files: the guard or, in tests of screens, the same without a process."""

    def warm(self) -> None: ...

    def open(self, name: str, data: bytes, wish: Wish = Wish()) -> Future[Found]: ...

    def close(self) -> None: ...


class NotStarted(Trouble):
    """The process for reading does not start: the system's trouble, or our mistake, never the file's."""

    def __init__(self, detail: object) -> None:
        super().__init__(Cause.READER_NOT_STARTED, detail=str(detail))


@dataclass(frozen=True)
class _Job:
    name: str
    data: bytes
    wish: Wish
    allowance: Allowance
    future: Future[Found]


class Guard:
    """Reads files in two children: small ones in the first, large ones and those for recognition in the second.

    The children start with the first file or with `warm`. `opener` names the function that reads (`module:function`);
    `watcher` is told the name and the cost of each file, in a thread of the guard.
    """

    def __init__(self, limits: Limits = Limits(), opener: str = OPENER, watcher: Watcher | None = None) -> None:
        self._limits = limits
        self._quick, self._slow = (_Lane(name, opener, limits, watcher) for name in ("quick", "slow"))
        atexit.register(self.close)

    def warm(self) -> None:
        """Start the children, so that the first file does not wait for them; returns at once."""
        self._quick.start()
        self._slow.start()

    def open(self, name: str, data: bytes, wish: Wish = Wish()) -> Future[Found]:
        """Return at once what will hold the things found in a file, at least one, read or refused.

        Besides the reasons of the readers a file is refused with TIMEOUT (`limit` in seconds), MEMORY (`limit` in
        bytes) or, where its reader died of it, DAMAGED with `crashed`. The future raises NotStarted, a Trouble, where
        no process for reading comes up. RuntimeError after `close`.
        """
        lane = self._quick if self._limits.is_quick(data, wish) else self._slow
        job = _Job(name, data, wish, self._limits.allowance(data, wish), Future())
        lane.start(job)
        return job.future

    def close(self) -> None:
        """End the children; what is under way or waiting is cancelled."""
        atexit.unregister(self.close)
        for lane in (self._quick, self._slow):
            lane.close()


class InlineGuard:
    """The same without a process, for tests of screens: a file is read at once, where it is asked for."""

    def __init__(self, opener: str = OPENER) -> None:
        self._open_file = function_named(opener)

    def warm(self) -> None:
        """Nothing has to be started."""

    def open(self, name: str, data: bytes, wish: Wish = Wish()) -> Future[Found]:
        """Return what was found, read or refused."""
        future: Future[Found] = Future()
        future.set_result(self._open_file(name, data, wish))
        return future

    def close(self) -> None:
        """Nothing has to be ended."""


class _Lane:
    """One child and the files waiting for it, served by one thread."""

    def __init__(self, name: str, opener: str, limits: Limits, watcher: Watcher | None) -> None:
        self._name, self._opener, self._limits, self._watcher = name, opener, limits, watcher
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._entering, self._changing = threading.Lock(), threading.Lock()
        self._thread: threading.Thread | None = None
        self._child: _Child | None = None
        self._closed = False

    def start(self, job: _Job | None = None) -> None:
        """Start the thread that starts the child, and give it a file; nothing here waits for either."""
        with self._entering:
            if self._closed:
                raise RuntimeError("the guard is closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=f"intake {self._name}", daemon=True)
                self._thread.start()
            if job is not None:
                self._jobs.put(job)

    def close(self) -> None:
        with self._entering:
            self._closed = True
            self._jobs.put(None)
        with self._changing:
            if self._child is not None:
                self._child.kill()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        self._prepare()
        while True:
            try:
                job = self._jobs.get(timeout=self._limits.idle)
            except Empty:
                if self._child is not None and self._child.used:
                    self._prepare()  # what the last files have left in memory is given back
                continue
            if job is None:
                break
            if self._closed:
                job.future.cancel()
            elif job.future.set_running_or_notify_cancel():
                self._serve(job)
            del job  # with the bytes of the file, while the next is waited for
        if self._child is not None:
            self._child.end()

    def _serve(self, job: _Job) -> None:
        try:
            found, head = self._read(job)
        except (NotStarted, OSError) as broken:
            unstarted = broken if isinstance(broken, NotStarted) else NotStarted(broken)
            job.future.set_exception(CancelledError() if self._closed else unstarted)
            return
        if self._closed and head.word == DIED:
            job.future.set_exception(CancelledError())
            return
        if self._watcher is not None:
            self._watcher(job.name, head)
        job.future.set_result(found)

    def _read(self, job: _Job) -> Answer:
        child = self._child if self._child is not None and self._child.alive() else self._renewed()
        had_others = child.used
        answer = child.read(job)
        if answer[1].word == DIED and had_others:
            child = self._renewed()
            answer = child.read(job)
        if not child.fit:
            self._prepare()
        return answer

    def _prepare(self) -> None:
        """Have a new child ready for the next file; where it cannot be started, that file will say so."""
        with contextlib.suppress(NotStarted, OSError):
            self._renewed()

    def _renewed(self) -> "_Child":
        if self._child is not None:
            self._child.end()
        with self._changing:
            if self._closed:
                raise NotStarted("closed")
            self._child = _Child(self._opener, self._limits.starting)
            return self._child


class _Child:
    """A process that reads; `used` once it was given a file, `fit` as long as it may be given another."""

    def __init__(self, opener: str, starting: float) -> None:
        self._scratch = tempfile.mkdtemp(prefix="bulletin-")
        self._pipe, theirs = SPAWN.Pipe()
        arguments = (theirs, opener, self._scratch)
        self._process = SPAWN.Process(target=serve, args=arguments, name="intake", daemon=True)
        self._process.start()
        theirs.close()
        self._starting, self._ready, self._held = starting, False, 0
        self.used, self.fit = False, True

    def alive(self) -> bool:
        return self._process.is_alive()

    def kill(self) -> None:
        """End the process from any thread; whoever listens to it hears the end of its pipe."""
        self._process.kill()

    def end(self) -> None:
        self._process.kill()
        self._process.join(PATIENCE)
        self._pipe.close()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def read(self, job: _Job) -> Answer:
        """Return the answer to a file; NotStarted where the process did not come up."""
        self._await_ready()
        self.used = True
        late = threading.Event()

        def end_late() -> None:
            late.set()
            self._process.kill()

        watch = threading.Timer(job.allowance.seconds, end_late)
        watch.daemon = True
        watch.start()
        try:
            ask(self._pipe, job.name, job.data, job.wish, job.allowance)
            answer = self._answer(job)
        except GONE:
            answer = _refused(job, Head(LATE if late.is_set() else DIED))
        finally:
            watch.cancel()
        self.fit = answer[1].word == READ and not late.is_set() and self._is_light(answer[1], job.allowance)
        return answer

    def _answer(self, job: _Job) -> Answer:
        head = self._head()
        if head.word != READ:
            return _refused(job, head)
        if head.parts > MOST_PARTS:
            raise ValueError(head.parts)
        pickled = self._pipe.recv_bytes(LARGEST_ANSWER)
        parts = [self._pipe.recv_bytes(LARGEST_ANSWER) for _ in range(head.parts)]
        return values(pickled, [job.data, *parts]), head

    def _head(self) -> Head:
        told = json.loads(self._pipe.recv_bytes(MEGABYTE))
        return Head(**{**told, "refused": tuple(told["refused"])})

    def _await_ready(self) -> None:
        if self._ready:
            return
        try:
            if not self._pipe.poll(self._starting):
                self._process.kill()
                raise NotStarted(self._starting)
            head = self._head()
        except GONE as gone:
            raise NotStarted(self._process.exitcode) from gone
        if head.word != READY:
            raise NotStarted(head.trace)
        self._ready = True

    def _is_light(self, head: Head, allowance: Allowance) -> bool:
        self._held = self._held or head.before
        return head.before - self._held < allowance.memory // 2


def _refused(job: _Job, head: Head) -> Answer:
    answers: dict[str, tuple[Reason, dict[str, object]]] = {
        LATE: (Reason.TIMEOUT, {"limit": job.allowance.seconds}),
        MEMORY: (Reason.MEMORY, {"limit": job.allowance.memory}),
        MISTAKE: (Reason.DAMAGED, {"crashed": True, "error": head.trace.strip().rsplit("\n", 1)[-1]}),
    }
    reason, facts = answers.get(head.word, (Reason.DAMAGED, {"crashed": True}))
    return (Opened(job.name, refused=Unreadable(reason, **facts, name=job.name)),), head
