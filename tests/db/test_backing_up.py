"""Dated backups beside whoever works: whole or not there, never from a damaged archive, the older ones untouched."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from builders import an_office
from faulty_files import Faults, broken, forbidden, full

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from bulletin.errors import Cause, Trouble
from bulletin.keeping.generations import file_name
from db import backing_up
from db.sqlite_archive import SqliteArchive

NOW = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)
LATER = NOW + timedelta(minutes=30)
KILLED = """
import os, signal, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from db import backing_up
from db.sqlite_archive import SqliteArchive
archive = SqliteArchive(Path(sys.argv[1]))
step, module = sys.argv[2], backing_up
def die(*given, **named):
    os.kill(os.getpid(), signal.SIGKILL)
if step == "replace":
    os.replace = die
else:
    setattr(backing_up, step, die)
archive.backups().make(datetime(2026, 3, 5, 6, 32, tzinfo=UTC),
                       (lambda done, total: die() if done else None) if step == "report" else lambda done, total: None)
"""


@pytest.fixture
def archive(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    yield archive
    archive.close()


@pytest.fixture
def office(archive):
    office = an_office(archive)
    office.draft("春耕")
    return office


@pytest.fixture
def backups(archive, office):
    return archive.backups()


def titles(path):
    archive = SqliteArchive(path)
    try:
        assert archive.problems() == []
        ids = tuple(looking.draft_ids(archive, DraftQuery(descending=False)))
        return sorted(draft.title for draft in looking.some_drafts(archive, ids))
    finally:
        archive.close()


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def copied_out(path, tmp_path):
    """A backup is looked at as a copy: opening one as an archive puts files beside it."""
    return shutil.copy(path, tmp_path / "looked-at.db") and tmp_path / "looked-at.db"


def test_a_backup_holds_what_the_archive_held_and_goes_by_its_time(backups, tmp_path):
    made = backups.make(NOW)
    assert made.name == "a-20260305-140200.db"
    assert names(backups.folder) == [made.name]
    assert backups.listed() == (made,)
    assert made.size == (backups.folder / made.name).stat().st_size
    assert titles(copied_out(backups.folder / made.name, tmp_path)) == ["春耕"]


def test_what_is_written_once_the_state_is_held_is_in_the_next_one_and_waits_for_nothing(
        backups, office, tmp_path, monkeypatch):
    monkeypatch.setattr(backing_up, "_STEP", 8)
    wrote = []

    def write(done, total):
        if len(wrote) < 3:
            office.draft(f"夏收{done}", "麦" * 9000)
            wrote.append(done)
    made = backups.make(NOW, write)
    assert wrote[0] == 0
    assert titles(copied_out(backups.folder / made.name, tmp_path)) == ["春耕"]
    assert len(titles(copied_out(backups.folder / backups.make(LATER).name, tmp_path))) == 4


def test_it_is_made_from_another_thread(backups):
    made = []
    thread = threading.Thread(target=lambda: made.append(backups.make(NOW)))
    thread.start()
    thread.join()
    assert backups.listed() == tuple(made)


def test_an_archive_in_memory_has_none():
    archive = SqliteArchive(None)
    assert archive.backups() is None
    archive.close()


def test_two_in_one_second_are_two(backups):
    assert backups.make(NOW).name != backups.make(NOW).name
    assert len(backups.listed()) == 2


@pytest.mark.parametrize("when", ["first", "copying", "checking"])
def test_stopped_it_leaves_nothing(backups, monkeypatch, when):
    monkeypatch.setattr(backing_up, "_STEP", 8)
    monkeypatch.setattr(backing_up, "_LOOKS", 10)
    held = []
    stopped = {"first": lambda: True, "copying": lambda: len(held) > 3,
               "checking": lambda: bool(held) and held[-1][0] == held[-1][1] != 0}[when]
    assert backups.make(NOW, lambda *far: held.append(far), stopped) is None
    assert names(backups.folder) == []


def test_old_ones_are_thinned_and_other_files_are_not_touched(backups):
    backups.folder.mkdir()
    for hours in range(1, 24 * 20):
        (backups.folder / file_name("a", NOW - timedelta(hours=hours))).write_bytes(b"old")
    mine = ("a-20200101-000000 移交前.db", "b-20200101-000000.db", "说明.txt")
    for name in mine:
        (backups.folder / name).write_bytes(b"a person's")
    backups.make(NOW)
    assert 49 <= len(backups.listed()) < 70
    assert set(mine) <= set(names(backups.folder))


def quick_check(path):
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as kept:
        return kept.execute("PRAGMA quick_check").fetchone()[0]


def spoil(path):
    """Overwrite pages in the middle, as a failing disk would."""
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    for page in range(pages // 3, pages // 3 + pages // 3):
        data[page * 4096:page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(bytes(data))


def test_of_a_damaged_archive_none_is_made_and_none_is_thinned(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    an_office(archive).draft("春耕")
    folder = archive.backups().folder
    archive.close()
    folder.mkdir(exist_ok=True)
    old = [file_name("a", NOW - timedelta(minutes=minutes, days=9)) for minutes in range(5)]
    for name in old:
        (folder / name).write_bytes(b"old")
    spoil(tmp_path / "a.db")
    with pytest.raises(Trouble) as trouble:
        backing_up.Backups(tmp_path / "a.db").make(NOW)
    assert (trouble.value.cause, trouble.value.facts["path"]) == (Cause.DAMAGED, str(tmp_path / "a.db"))
    assert names(folder) == sorted(old)


def test_what_is_no_database_any_more_is_damaged(backups, archive, tmp_path):
    shutil.copy(tmp_path / "a.db", tmp_path / "b.db")
    (tmp_path / "b.db").write_bytes(b"\0" * 8192)
    with pytest.raises(Trouble) as trouble:
        backing_up.Backups(tmp_path / "b.db").make(NOW)
    assert trouble.value.cause is Cause.DAMAGED


def test_without_room_it_is_told_before_anything_is_written(backups, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=1 << 20))
    with pytest.raises(Trouble) as trouble:
        backups.make(NOW)
    assert trouble.value.cause is Cause.DISK_FULL
    assert names(backups.folder) == []


def test_a_folder_that_cannot_be_made_is_told(backups, tmp_path):
    (tmp_path / "备份").write_bytes(b"a file")
    with pytest.raises(Trouble) as trouble:
        backups.make(NOW)
    assert trouble.value.facts["path"] == str(backups.folder)


def test_what_a_crash_left_goes_with_the_next(backups):
    backups.folder.mkdir()
    for end in ("", "-journal", "-wal", "-shm"):
        (backups.folder / f".{file_name('a', NOW)}.part{end}").write_bytes(b"half")
    (backups.folder / ".b-20260305-140200.db.part").write_bytes(b"another's")
    made = backups.make(LATER)
    assert names(backups.folder) == sorted([made.name, ".b-20260305-140200.db.part"])


@pytest.mark.parametrize("strike", [full, forbidden, broken])
def test_whatever_call_fails_the_older_ones_stay_whole(backups, tmp_path, strike):
    older = backups.make(NOW)
    before = (backups.folder / older.name).read_bytes()
    with Faults(backups.folder, -1, strike).at_work() as faults:
        backups.make(LATER)
    told = set()
    for nth in range(len(faults.calls)):
        try:
            with Faults(backups.folder, nth, strike).at_work():
                backups.make(LATER)
        except Trouble as trouble:
            told.add(trouble.cause)
        assert (backups.folder / older.name).read_bytes() == before, faults.calls[nth]
        for each in backups.listed():
            assert quick_check(backups.folder / each.name) == "ok", faults.calls[nth]
    backups.make(LATER)
    assert told == {{full: Cause.DISK_FULL, forbidden: Cause.NO_PERMISSION, broken: Cause.INPUT_OUTPUT}[strike]}
    assert not [name for name in names(backups.folder) if ".part" in name]


@pytest.mark.parametrize("step", ["tidy", "report", "_is_sound", "_flush", "replace", "settle", "thin"])
def test_killed_between_two_steps_the_older_ones_stay_whole(tmp_path, step):
    archive = SqliteArchive(tmp_path / "a.db")
    office = an_office(archive)
    office.draft("春耕")
    older = archive.backups().make(NOW)
    before = (archive.backups().folder / older.name).read_bytes()
    archive.close()
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "a.db"), step], capture_output=True,
                          check=False)
    assert done.returncode == -9, done.stderr
    again = SqliteArchive(tmp_path / "a.db")
    backups = again.backups()
    assert (backups.folder / older.name).read_bytes() == before
    for each in backups.listed():
        assert titles(copied_out(backups.folder / each.name, tmp_path)) == ["春耕"]
    made = backups.make(LATER + timedelta(minutes=5))
    again.close()
    assert not [name for name in names(backups.folder) if ".part" in name]
    assert titles(copied_out(backups.folder / made.name, tmp_path)) == ["春耕"]


def test_a_disk_that_is_full_in_the_middle_leaves_the_older_ones(backups, tmp_path):
    older = backups.make(NOW)
    limited = ("import resource, sys; from pathlib import Path; from datetime import UTC, datetime\n"
               "from db.backing_up import Backups; from bulletin.errors import Trouble\n"
               "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))\n"
               "try:\n    Backups(Path(sys.argv[1])).make(datetime(2026, 3, 5, 6, 32, tzinfo=UTC))\n"
               "except Trouble as trouble:\n    sys.stdout.write(trouble.cause.value)")
    done = subprocess.run([sys.executable, "-c", limited, str(tmp_path / "a.db")], capture_output=True, check=False)
    assert done.stdout.decode() in (Cause.DISK_FULL.value, Cause.INPUT_OUTPUT.value), done.stderr
    assert names(backups.folder) == [older.name]
