"""A backup never harms: not the archive, not what was there before, not an archive that somebody has open."""

import os
import sqlite3
import subprocess
import sys

import pytest
from builders import an_office

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from bulletin.errors import Cause, Reason, Refused, Trouble
from db.sqlite_archive import SqliteArchive

KILLED = ("import os, signal, sys; from pathlib import Path; from builders import *\n"
          "a = SqliteArchive(Path(sys.argv[1])); o = an_office(a)\n"
          "for n in range(60): o.draft(f'old{n}', '字' * 900)\n"
          "os.kill(os.getpid(), signal.SIGKILL)")


@pytest.fixture
def archive(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    yield archive
    archive.close()


def spoil_texts(path):
    """Overwrite the beginning of some pages that hold texts, as a failing disk would."""
    data = path.read_bytes()
    pages = [data[at:at + 4096] for at in range(0, len(data), 4096)]
    texts = [number for number, page in enumerate(pages) if page[0] == 0x0D and page.count("字字字".encode()) > 100]
    for number in texts[-20:]:
        pages[number] = b"\xff" * 200 + pages[number][200:]
    path.write_bytes(b"".join(pages))


def titles(path):
    archive = SqliteArchive(path)
    try:
        assert archive.problems() == []
        ids = tuple(looking.draft_ids(archive, DraftQuery(descending=False)))
        return sorted(draft.title for draft in looking.some_drafts(archive, ids))
    finally:
        archive.close()


@pytest.mark.parametrize("name", ["a.db", "./x/../a.db", "link.db", "hard.db", "a.db-wal", "a.db-shm", "a.db.lock"])
def test_the_archive_is_not_backed_up_onto_its_own_files(archive, tmp_path, name):
    (tmp_path / "x").mkdir()
    os.symlink(tmp_path / "a.db", tmp_path / "link.db")
    os.link(tmp_path / "a.db", tmp_path / "hard.db")
    office = an_office(archive)
    office.draft("甲")
    with pytest.raises(Refused) as no:
        archive.backup(f"{tmp_path}/{name}")
    assert no.value.reason is Reason.SAME_FILE
    office.draft("乙")
    archive.close()
    assert titles(tmp_path / "a.db") == ["乙", "甲"]


def test_the_archive_is_not_backed_up_onto_itself_by_a_relative_path(archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Refused):
        archive.backup("a.db")


def test_what_a_crash_left_beside_the_old_copy_does_not_get_into_the_new_one(archive, tmp_path):
    copy = tmp_path / "copy.db"
    path = os.pathsep.join(each for each in sys.path if each)
    subprocess.run([sys.executable, "-c", KILLED, str(copy)], check=False, env={**os.environ, "PYTHONPATH": path})
    assert copy.with_name("copy.db-wal").stat().st_size
    an_office(archive).draft("新的")
    archive.backup(str(copy))
    assert sorted(each.name for each in tmp_path.glob("copy.db-*")) == []
    assert titles(copy) == ["新的"]


def test_a_copy_that_somebody_has_open_is_left_alone(archive, tmp_path):
    other = SqliteArchive(tmp_path / "copy.db")
    an_office(other).draft("别人的")
    with pytest.raises(Trouble) as no:
        archive.backup(str(tmp_path / "copy.db"))
    assert (no.value.cause, no.value.facts["path"]) == (Cause.BUSY, str(tmp_path / "copy.db"))
    other.close()
    assert titles(tmp_path / "copy.db") == ["别人的"]


def test_a_copy_that_fails_its_check_says_that_the_archive_is_damaged(archive, tmp_path):
    office = an_office(archive)
    for number in range(200):
        office.draft(f"{number}", "字" * 500)
    archive.close()
    spoil_texts(tmp_path / "a.db")
    damaged = SqliteArchive(tmp_path / "a.db")
    assert damaged.problems()
    with pytest.raises(Trouble) as no:
        damaged.backup(str(tmp_path / "copy.db"))
    damaged.close()
    assert no.value.cause is Cause.DAMAGED
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.db", "a.db.lock"]


def test_a_file_that_is_no_archive_is_replaced_by_the_backup(archive, tmp_path):
    (tmp_path / "copy.db").write_bytes(b"something else")
    (tmp_path / "copy.db-wal").write_bytes(b"of something else")
    an_office(archive).draft("甲")
    archive.backup(str(tmp_path / "copy.db"))
    assert titles(tmp_path / "copy.db") == ["甲"]


def test_a_backup_is_one_file_without_journals(archive, tmp_path):
    archive.backup(str(tmp_path / "copy.db"))
    raw = sqlite3.connect(tmp_path / "copy.db")
    assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    raw.close()
