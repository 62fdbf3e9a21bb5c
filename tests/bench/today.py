"""Figures of the first screen of the day: all it shows, read in one look out of 200,000 drafts with many under way."""

import shutil
import statistics
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from bulletin.desk import today
from bulletin.people import Actor, RoleName
from db.sqlite_archive import SqliteArchive
from tests.bench.searchable import searchable_archive

DRAFTS = 200_000
_ACTOR = Actor("x", "x", frozenset(RoleName))
_UNDER_WAY = (("received", 3000), ("submitted", 300), ("reviewed", 300), ("editing", 300), ("returned", 100),
              ("approved", 200))
_TIMES = 9


def first_look(said: Callable[..., None], path: Path | None = None) -> None:
    """Print the figures; `path` is an archive of printed items, else the one kept for them; it is copied."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "archive.db"
        shutil.copy(path or searchable_archive(DRAFTS), copy)
        archive = SqliteArchive(copy)
        try:
            _put_under_way(archive)
            taken = [_timed(archive) for _ in range(_TIMES)]
        finally:
            archive.close()
    waiting = sum(count for _, count in _UNDER_WAY)
    said("the first screen of the day, read", statistics.median(taken), "<= 100 ms", note=f"{waiting:,} under way")
    said("  read for the first time", taken[0], "<= 100 ms")


def _put_under_way(archive: SqliteArchive) -> None:
    with archive.writing():
        ids = [row[0] for row in archive._db.execute(
            "SELECT id FROM draft WHERE stage = 'declined' ORDER BY received_at DESC LIMIT 5000")]
        for stage, count in _UNDER_WAY:
            for _ in range(count):
                archive._db.execute("UPDATE draft SET stage = ?, editor_id = ? WHERE id = ?",
                                    [stage, _ACTOR.id, ids.pop()])


def _timed(archive: SqliteArchive) -> float:
    began = perf_counter()
    today.day(archive, _ACTOR, datetime.now(UTC))
    return (perf_counter() - began) * 1000
