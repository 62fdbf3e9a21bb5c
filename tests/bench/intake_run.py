"""One taking in, in a process of its own: prints what it took as one line of JSON.

`window` goes the way of the window, with the inbox shown and its event loop running; `import` the same with no screen
that would follow what comes in; `command` the way of the command line. Then come the archive and the files.
"""

import json
import os
import sys
import threading
from collections import Counter as Sum
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time, thread_time

import psutil

from bulletin.batches import Batch, Result
from bulletin.desk import intake
from bulletin.intake.guard import guard
from bulletin.intake.guard.second_try import SecondTry
from bulletin.people import Actor, RoleName
from db.sqlite_archive import SqliteArchive
from db.twin_table import TwinTable

ONE = Actor("one", "one", frozenset(RoleName), True)


class Clock:
    """Seconds of each stage, by the wall and of the processor; when each file was in the archive; memory at its peak.
    """

    def __init__(self) -> None:
        self.wall, self.cpu, self.kept = Sum[str](), Sum[str](), dict[str, float]()
        self._process = psutil.Process()
        self._ended = threading.Event()
        self._began = perf_counter()
        self._spent = process_time()
        self.peak = self.resident

    @property
    def resident(self) -> int:
        return self._process.memory_info().rss

    def begin(self) -> None:
        """Count from here, and look at the memory every 20 ms."""
        self.wall.clear()
        self.cpu.clear()
        self.kept.clear()
        self._children = self._children_cpu()
        self.before = self.peak = self.resident
        self._began, self._spent = perf_counter(), process_time()
        threading.Thread(target=self._watch, daemon=True).start()

    def told(self, batch: Batch) -> dict[str, object]:
        """Return everything, in seconds and bytes."""
        wall = perf_counter() - self._began
        cpu, children = process_time() - self._spent, self._children_cpu() - self._children
        self._ended.set()
        results = Sum(each.result for each in batch.arrivals)
        return {
            "wall": wall, "cpu": cpu, "children": children, "before": self.before, "peak": self.peak,
            "after": self.resident, "files": len(batch.arrivals), "left": len(batch.left),
            "made": len(batch.arrivals) - results[Result.REFUSED] - results[Result.ALREADY_HERE],
            "results": results, "kinds": Sum(each.kind for line in batch.arrivals for each in line.warnings),
            "wall_of": self.wall, "cpu_of": self.cpu,
            "kept": {Path(path).name: at - self._began for path, at in self.kept.items()},
        }

    @contextmanager
    def timed(self, stage: str):
        start, spent = perf_counter(), thread_time()
        try:
            yield
        finally:
            self.wall[stage] += perf_counter() - start
            self.cpu[stage] += thread_time() - spent

    def times(self, owner: object, name: str, stage: str) -> None:
        """Count what is spent in a function."""
        timed = getattr(owner, name)

        def counted(*arguments, **named):
            with self.timed(stage):
                return timed(*arguments, **named)

        setattr(owner, name, counted)

    def heard(self, name: str, head: guard.Head) -> None:
        self.wall["reading"] += head.seconds

    def notes_what_is_kept(self) -> None:
        take_in = intake.take_in

        def noted(archive, opened, came, **named):
            arrivals = take_in(archive, opened, came, **named)
            self.kept[came.path] = perf_counter()
            return arrivals

        intake.take_in = noted

    def _children_cpu(self) -> float:
        return sum(sum(each.cpu_times()[:2]) for each in self._process.children())

    def _watch(self) -> None:
        while not self._ended.wait(0.02):
            self.peak = max(self.peak, self.resident)


def prepared() -> Clock:
    """Return a clock that counts the stages."""
    from sqlite_utils import Database

    clock = Clock()
    clock.times(guard._Child, "read", "exchange")
    clock.times(TwinTable, "like", "twins")
    clock.times(intake, "facts_of", "facts")
    clock.times(intake, "_write_lines", "lines")
    clock.times(intake, "_new_draft", "draft")
    clock.times(Database, "commit", "commit")
    clock.times(intake, "take_in", "take_in")
    clock.notes_what_is_kept()
    return clock


def guarded(clock: Clock) -> SecondTry:
    return SecondTry(guard.Guard(watcher=clock.heard))


def by_command(clock: Clock, archive_path: Path, warm: Path, paths: list[Path]) -> dict[str, object]:
    from editor.command import taking_in
    from editor.command.counter import Counter

    taking_in.take_in = intake.take_in
    archive, opening = SqliteArchive(archive_path, create=False), guarded(clock)
    counter = Counter(archive, ONE, lambda: datetime.now(UTC), lambda words: None, Path(), guard=opening)
    taking_in.take_in_all(counter, [warm])
    clock.begin()
    told = clock.told(taking_in.take_in_all(counter, paths))
    opening.close()
    archive.close()
    return told


def by_window(clock: Clock, archive_path: Path, warm: Path, paths: list[Path], *, shown: bool) -> dict[str, object]:
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from editor.inbox.importing import Import
    from editor.shell.background import Background
    from editor.shell.frame import Frame
    from editor.shell.settings import Settings

    app = QApplication([])
    background = Background(lambda: SqliteArchive(archive_path, create=False))
    chair = Settings(QSettings(str(archive_path.with_suffix(".ini")), QSettings.Format.IniFormat))
    frame = Frame(background, chair, ONE, make_guard=lambda: guarded(clock))
    screen = _inbox(frame) if shown else None
    told: dict[str, object] = {}
    main = Sum[str]()

    def bring(files: tuple[Path, ...], then: Callable[[Batch], object]) -> None:
        made = Import(frame, ONE, parent=frame)
        made.broke.connect(lambda error: print(repr(error), file=sys.stderr))
        made.ended.connect(lambda ended: then(ended.batch))
        made.start(files)

    def warmed(batch: Batch) -> None:
        QTimer.singleShot(1500, begin)

    def begin() -> None:
        main["cpu"] = thread_time()
        clock.begin()
        bring(tuple(paths), done)

    def done(batch: Batch) -> None:
        told.update(clock.told(batch), main=thread_time() - main["cpu"])
        QTimer.singleShot(0, app.quit)

    QTimer.singleShot(0, lambda: bring((warm,), warmed))
    app.exec()
    background.close()
    frame.close_guard()
    del screen
    return told


def _inbox(frame):
    from editor.inbox.screen import InboxScreen

    screen = InboxScreen(frame)
    screen.resize(1280, 800)
    screen.show()
    screen.enter()
    return screen


if __name__ == "__main__":
    way, archive_path, warm, *paths = sys.argv[1:]
    clock, files = prepared(), [Path(path) for path in paths]
    if way == "command":
        found = by_command(clock, Path(archive_path), Path(warm), files)
    else:
        found = by_window(clock, Path(archive_path), Path(warm), files, shown=way == "window")
    print(json.dumps(found), flush=True)
    os._exit(0)
