"""How a door stands, and the calls from the files' threads into the archive's."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from bulletin.archive import Archive
from editor.shell.background import Background

Answer = TypeVar("Answer")
Job = Callable[[Archive], Any]


@dataclass(frozen=True)
class DoorState:
    """What is said of a door: `words` on one line; `more` is what to do about it, where it is not `well`."""

    open: bool = False
    well: bool = True
    busy: bool = False
    words: str = ""
    more: str = ""


class Errands(QObject):
    """Takes jobs from any thread, does them in the archive's; whoever brought one may wait for its answer."""

    _brought = Signal(object, object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._brought.connect(self._send)

    def ask(self, job: Callable[[Archive], Answer]) -> "Future[Answer]":
        """Return at once what will hold the answer."""
        answer: Future[Answer] = Future()
        self._brought.emit(job, answer)
        return answer

    @Slot(object, object)
    def _send(self, job: Job, answer: "Future[Any]") -> None:
        def do(archive: Archive) -> None:
            try:
                found = job(archive)
            except BaseException as error:
                answer.set_exception(error)
                raise
            answer.set_result(found)

        # Whoever waits is told by the answer; where the archive is closed, nothing was done and nobody told yet.
        self._background.ask(self, do, None, lambda error: None if answer.done() else answer.set_exception(error))
