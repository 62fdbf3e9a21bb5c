"""What was worked on beside the window in this session: the jobs that run, and the last hundred that ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.shell.background import Stop
from editor.shell.words import sentence_of

KEPT = 100


class JobState(StrEnum):
    """How a job stands."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Job:
    """One job: its title, when it began and ended (local time), how many parts of all are finished, why it failed, and
    the file or folder it made.
    """

    title: str
    state: JobState
    began: datetime
    ended: datetime | None = None
    done: int = 0
    total: int = 0
    why: str = ""
    made: Path | None = None

    def lasted(self, now: datetime) -> timedelta:
        """Return how long it ran, until `now` while it does."""
        return max((self.ended or now) - self.began, timedelta())


class Jobs(QObject):
    """Follows jobs that have a title. `changed` when one begins, ends or is seen, `moved(Stop)` when one gets on.

    What failed counts as unseen until somebody looked. What has ended is forgotten with the person it was done for.
    """

    changed = Signal()
    moved = Signal(object)

    def __init__(self, parent: QObject | None = None, *,
                 now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        super().__init__(parent)
        self._now = now
        self._running: dict[Stop, Job] = {}
        self._ended: list[Job] = []
        self.unseen = 0

    def begin(self, stop: Stop) -> None:
        """Follow a job that just began; one without a title is nobody's business."""
        if stop.title:
            self._running[stop] = Job(stop.title, JobState.RUNNING, self._now())
            stop.progress.connect(lambda done, total: self._moved(stop, done, total))
            self.changed.emit()

    def end(self, stop: Stop) -> None:
        """Write down how a job ended."""
        job = self._running.pop(stop, None)
        if job is None:
            return
        state = JobState.FAILED if stop.error else JobState.STOPPED if stop.asked else JobState.DONE
        self.unseen += state is JobState.FAILED
        ended = replace(job, state=state, ended=self._now(), made=made_by(stop.result),
                        why=sentence_of(stop.error) if stop.error else "")
        self._ended = [ended, *self._ended][:KEPT]
        self.changed.emit()

    def running(self) -> tuple[tuple[Stop, Job], ...]:
        """Return what runs, the first begun first."""
        return tuple(self._running.items())

    def ended(self) -> tuple[Job, ...]:
        """Return what has ended, the last first."""
        return tuple(self._ended)

    def see(self) -> None:
        """Somebody looked: what failed is known."""
        if self.unseen:
            self.unseen = 0
            self.changed.emit()

    def forget(self) -> None:
        """Forget what has ended."""
        self._ended, self.unseen = [], 0
        self.changed.emit()

    def _moved(self, stop: Stop, done: int, total: int) -> None:
        if stop in self._running:
            self._running[stop] = replace(self._running[stop], done=done, total=total)
            self.moved.emit(stop)


def made_by(result: object) -> Path | None:
    """Return the file that a job made, as its result tells it: a path, what has a `path`, or the first such of many."""
    if isinstance(result, Path):
        return result
    path = getattr(result, "path", None)
    if isinstance(path, Path):
        return path
    if isinstance(result, Sequence) and not isinstance(result, str | bytes):
        return next((made for each in result if (made := made_by(each)) is not None), None)
    return None
