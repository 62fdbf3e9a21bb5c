"""Questions to the archive that are dropped when a newer one is asked: a thread and a look of its own beside the
archive's.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from bulletin.errors import Cause, Trouble

if TYPE_CHECKING:
    from bulletin.archive import Archive, Beside

Result = TypeVar("Result")
Otherwise = Callable[[Exception], None] | None
Submit = Callable[[Callable[[], Any], Callable[["Future[Any]"], None]], None]


class _Question:
    """What was asked, by whom, and whether it still matters."""

    def __init__(self, topic: str, owner: QObject, job: Callable[[Beside], Any], then: Callable[[Any], None],
                 otherwise: Otherwise) -> None:
        self.topic, self.owner, self.job, self.then, self.otherwise = topic, owner, job, then, otherwise
        self.dropped = False

    def belongs_to(self, topic: str) -> bool:
        return self.topic == topic or self.topic.startswith(f"{topic}.")


class Looker(QObject):
    """Answers one question after the other in its own thread, with a look of its own that only reads.

    A newer question of a topic interrupts and drops the earlier ones of it and of its parts (`search` those of
    `search` and of `search.more`): only the newest is answered. It counts as no work: nobody waits for it.
    """

    def __init__(self, ask: Callable[..., None], submit: Submit, tell: Callable[[QObject, Exception, Otherwise], None],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._submit, self._tell = ask, submit, tell
        self._beside: Beside | None = None
        self._opening = self._closed = False
        self._waiting: list[_Question] = []
        self._running: _Question | None = None
        self._lock = Lock()

    def ask(self, owner: QObject, job: Callable[[Beside], Result], then: Callable[[Result], None],
            otherwise: Otherwise = None, *, topic: str) -> None:
        """Do `job` with the look beside the archive; `then` is called unless something newer of `topic` was asked."""
        if self._closed:
            self._tell(owner, Trouble(Cause.CLOSED), otherwise)
            return
        self.drop(topic)
        question = _Question(topic, owner, job, then, otherwise)
        self._waiting.append(question)
        if self._beside is not None:
            self._put(question)
        elif not self._opening:
            self._opening = True
            self._ask(self, _beside, self._opened, self._refused)

    def drop(self, topic: str = "") -> None:
        """Answer nothing of `topic` that was asked until now; empty: nothing at all."""
        for question in self._waiting:
            if not topic or question.belongs_to(topic):
                question.dropped = True
        # The lock: what is interrupted must be that question, not one begun in between.
        with self._lock:
            if self._running is not None and self._running.dropped and self._beside is not None:
                self._beside.interrupt()

    def close(self) -> None:
        """Drop everything and close the look in its own thread."""
        self._closed = True
        self.drop()
        if (beside := self._beside) is not None:
            self._submit(beside.close, lambda done: None)

    def _opened(self, beside: Beside) -> None:
        self._opening = False
        if self._closed:
            beside.close()
            return
        self._beside = beside
        for question in tuple(self._waiting):
            self._put(question)

    def _refused(self, error: Exception) -> None:
        self._opening = False
        waiting, self._waiting = self._waiting, []
        for question in waiting:
            if not question.dropped:
                self._tell(question.owner, error, question.otherwise)

    def _put(self, question: _Question) -> None:
        if self._beside is not None and self._beside.apart:
            self._submit(lambda: self._answer(question), lambda done: self._came(question, done))
        else:  # of an archive in memory there is no second look: it is asked in its own thread
            self._ask(self, lambda archive: self._answer(question), lambda result: self._answered(question, result),
                      lambda error: self._broke(question, error))

    def _answer(self, question: _Question) -> object:
        with self._lock:
            if question.dropped or self._beside is None:
                return None
            self._running = question
        try:
            return question.job(self._beside)
        finally:
            with self._lock:
                self._running = None

    def _came(self, question: _Question, done: Future[Any]) -> None:
        error = done.exception()
        if isinstance(error, Exception):
            self._broke(question, error)
        elif error is None:
            self._answered(question, done.result())

    def _answered(self, question: _Question, result: object) -> None:
        self._waiting.remove(question)
        if not question.dropped and isValid(question.owner):
            question.then(result)

    def _broke(self, question: _Question, error: Exception) -> None:
        self._waiting.remove(question)
        if not question.dropped:  # what was dropped was interrupted, or does not matter
            self._tell(question.owner, error, question.otherwise)


def _beside(archive: Archive) -> Beside:
    return archive.beside()
