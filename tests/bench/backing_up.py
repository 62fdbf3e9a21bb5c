"""How much later a save comes while an archive of 1 GB is backed up and carried to a second place on the same disk."""

import os
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep

from bulletin.keeping.second_place import carry, choose
from db.sqlite_archive import SqliteArchive
from tests.builders import FakeOffice, an_office

ORIGINALS, SIZE, AT_ONCE = 5000, 200_000, 10
SAVES, PAUSE = 120, 0.05  # seconds between two: somebody who saves as often as nobody does
_BODY = "今年以来，全县春耕备耕有序推进。" * 60


def backing_up(said: Callable[..., None], folder: Path) -> None:
    """Print the times of saves alone, while a backup is made, and while it is carried."""
    archive = SqliteArchive(folder / "backing-up.db", seat="bench")
    office = an_office(archive)
    _fill(archive)
    second = folder / "second"
    second.mkdir()
    choose(second, folder / "backing-up.db")
    backups = archive.backups()
    assert backups is not None
    there, now = backups, datetime.now(UTC)
    alone = _saves(office, lambda: False)
    said("saving, nothing beside it, p95", _p95(alone), "", note=f"median {median(alone):.1f} ms")
    during, seconds = _beside(office, lambda: there.make(now))
    size = there.listed()[0].size / 1e9
    said(f"  while {size:.2f} GB are backed up, p95", _p95(during), "",
         note=f"median {median(during):.1f} ms, {seconds:.1f} s, {len(during)} saves")
    said("  later by", _p95(during) - _p95(alone), "<= 50 ms")
    newest = there.folder / there.listed()[0].name
    during, seconds = _beside(office, lambda: carry(newest, second, "backing-up", now))
    said("  while they are carried to a second place, p95", _p95(during), "",
         note=f"median {median(during):.1f} ms, {seconds:.1f} s, {len(during)} saves")
    said("  later by", _p95(during) - _p95(alone), "<= 50 ms")
    archive.close()
    shutil.rmtree(second)
    shutil.rmtree(there.folder)


def _fill(archive: SqliteArchive) -> None:
    for _ in range(ORIGINALS // AT_ONCE):
        with archive.writing() as work:
            for _ in range(AT_ONCE):
                data = os.urandom(SIZE)
                work.submissions.keep_bytes(sha256(data).hexdigest(), data)


def _beside(office: FakeOffice, job: Callable[[], object]) -> tuple[list[float], float]:
    """Return how long saves took, in milliseconds, while `job` ran on another thread, and its seconds."""
    thread, start = threading.Thread(target=job), perf_counter()
    ended: list[float] = []
    thread.start()

    def running() -> bool:
        if not thread.is_alive() and not ended:
            ended.append(perf_counter() - start)
        return thread.is_alive()
    taken = _saves(office, running, 1)
    thread.join()
    return taken, ended[0] if ended else perf_counter() - start


def _saves(office: FakeOffice, go_on: Callable[[], bool], least: int = SAVES) -> list[float]:
    taken: list[float] = []
    while len(taken) < least or go_on():
        start = perf_counter()
        office.draft(f"青禾镇来稿{len(taken)}-{start}", f"第{start}号{_BODY}")
        taken.append((perf_counter() - start) * 1000)
        sleep(PAUSE)
    return taken


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
