"""An archive is founded and brought up to date whole or not at all, whatever stops it and wherever."""

import os
import signal
import sqlite3
import subprocess
import sys

import pytest
from builders import an_office

from bulletin.errors import Cause, Trouble
from db import migrations
from db.sqlite_archive import SqliteArchive

SCRIPT = migrations._OFFICE + migrations._ARRIVING + migrations._DRAFTS + migrations._ISSUES + migrations._LOG
STATEMENTS = len(list(migrations.statements(SCRIPT + migrations._INDEX)))


class Stopped(BaseException):
    """Stands for whatever stops a program: a power cut, a kill."""


def stopping_at(number, error):
    """Return `sqlite3.connect` whose connections raise `error` at the statement of that number that changes a table."""
    seen = []

    class Connection(sqlite3.Connection):
        def execute(self, sql, *values):
            if sql.lstrip().upper().startswith(("CREATE", "INSERT", "PRAGMA USER_VERSION =", "ALTER", "COMMIT")):
                seen.append(sql)
                if len(seen) == number:
                    raise error
            return super().execute(sql, *values)

    real = sqlite3.connect
    return lambda *given, **more: real(*given, **more | {"factory": Connection})


def full_disk():
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@pytest.mark.parametrize("number", [1, 2, 3, 7, 15, STATEMENTS // 2, STATEMENTS, STATEMENTS + 2, STATEMENTS + 5])
def test_founding_that_is_stopped_anywhere_is_done_at_the_next_opening(tmp_path, monkeypatch, number):
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", stopping_at(number, Stopped()))
        with pytest.raises(Stopped):
            SqliteArchive(tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()
    archive = SqliteArchive(tmp_path / "a.db")
    assert archive.problems() == []
    an_office(archive).draft()
    archive.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db", "a.db.lock"]


def test_a_full_disk_while_founding_is_told_and_founding_is_done_later(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", stopping_at(9, full_disk()))
        with pytest.raises(Trouble) as no:
            SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.DISK_FULL
    SqliteArchive(tmp_path / "a.db").close()


def test_a_program_killed_while_founding_leaves_an_archive_to_be_made(tmp_path):
    killed = ("import os, signal, sys; from pathlib import Path; import db.founding as f; from db.migrations import *;"
              "real = f.migrations.apply\n"
              "def apply(db): real(db); os.kill(os.getpid(), signal.SIGKILL)\n"
              "f.migrations.apply = apply\n"
              "from db.sqlite_archive import SqliteArchive; SqliteArchive(Path(sys.argv[1]))")
    done = subprocess.run([sys.executable, "-c", killed, str(tmp_path / "a.db")], check=False)
    assert done.returncode == -signal.SIGKILL
    archive = SqliteArchive(tmp_path / "a.db")
    assert archive.problems() == []
    archive.close()


@pytest.fixture
def an_older_one(tmp_path, monkeypatch):
    """An archive with a draft, and a program that knows one migration more, of three statements."""
    archive = SqliteArchive(tmp_path / "a.db")
    an_office(archive).draft()
    archive.close()
    monkeypatch.setattr(migrations.migrations, "_migrations", list(migrations.migrations._migrations))

    @migrations.migrations()
    def m999_later(db):
        for statement in migrations.statements(
                "CREATE TABLE later (x TEXT) STRICT; INSERT INTO later VALUES ('1');"
                "CREATE TRIGGER never BEFORE UPDATE ON later BEGIN SELECT RAISE(ABORT, 'no; never'); END;"):
            db.execute(statement)

    for module in ("db.founding", "db.sqlite_archive"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", migrations.SCHEMA_VERSION + 1)
    return tmp_path / "a.db"


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 7])
def test_a_migration_that_is_stopped_anywhere_is_done_at_the_next_opening(an_older_one, monkeypatch, number):
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", stopping_at(number, Stopped()))
        with pytest.raises(Stopped):
            SqliteArchive(an_older_one)
    raw = sqlite3.connect(an_older_one)
    assert raw.execute("PRAGMA user_version").fetchone()[0] == migrations.SCHEMA_VERSION
    assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone()[0] == 0
    raw.close()
    archive = SqliteArchive(an_older_one)
    assert archive._db.execute("SELECT count(*) FROM later").fetchone()[0] == 1
    assert archive._db.execute("PRAGMA user_version").fetchone()[0] == migrations.SCHEMA_VERSION + 1
    assert archive.problems() == []
    archive.close()


def test_a_migration_leaves_the_archive_as_it_was_beside_it(an_older_one):
    SqliteArchive(an_older_one).close()
    kept = an_older_one.with_name(f"a.db.v{migrations.SCHEMA_VERSION}")
    raw = sqlite3.connect(kept)
    assert raw.execute("SELECT count(*) FROM draft").fetchone()[0] == 1
    raw.close()


def test_a_file_of_no_bytes_is_a_damaged_archive_not_a_new_one(tmp_path):
    (tmp_path / "a.db").write_bytes(b"")
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.DAMAGED
    assert (tmp_path / "a.db").read_bytes() == b""


def test_last_changes_without_their_archive_are_not_lost_to_a_new_one(tmp_path):
    (tmp_path / "a.db-wal").write_bytes(b"what was written last")
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.DAMAGED
    assert (tmp_path / "a.db-wal").read_bytes() == b"what was written last"


def test_who_only_looks_makes_no_archive(tmp_path):
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "folder" / "a.db", create=False)
    assert (no.value.cause, no.value.facts["path"]) == (Cause.FILE_MISSING, str(tmp_path / "folder" / "a.db"))
    assert list(tmp_path.iterdir()) == []


def test_an_archive_by_another_name_has_the_same_lock(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    os.symlink(tmp_path / "a.db", tmp_path / "link.db")
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "link.db")
    assert no.value.cause is Cause.BUSY
    archive.close()
    SqliteArchive(tmp_path / "link.db").close()
