"""SQLCipher as the archive uses it: what it writes can be read elsewhere, and its errors are SQLite's."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.key import NO_KEY, Key
from db import cipher
from db.connection import connect
from db.file_head import is_encrypted

KEY = Key("it's yu shui")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.db"
    with closing(connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE t (a TEXT UNIQUE)")
        connection.execute("INSERT INTO t VALUES ('青禾镇')")
        connection.commit()
    return path


def test_the_password_alone_opens_the_file_wherever_sqlcipher_is(path):
    code = ("import sys; from sqlcipher3 import dbapi2 as d; c = d.connect(sys.argv[1]); c.set_key(sys.argv[2]);"
            "print(c.execute('SELECT a FROM t').fetchone()[0])")
    told = subprocess.run([sys.executable, "-c", code, str(path), KEY.password], capture_output=True, check=True,
                          env={**os.environ, "PYTHONIOENCODING": "utf-8"})
    assert told.stdout.decode().strip() == "青禾镇"


def test_its_errors_are_those_of_sqlite(path):
    with closing(connect(path, KEY)) as connection:
        with pytest.raises(sqlite3.IntegrityError) as twice:
            connection.execute("INSERT INTO t VALUES ('青禾镇')")
        assert twice.value.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CONSTRAINT
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("SELECT * FROM nothing")
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT ?", [])


def test_what_is_no_text_is_kept_as_the_sign_for_it(path):
    with closing(connect(path, KEY)) as connection:
        connection.execute("INSERT INTO t VALUES (?)", ["\ud800"])
        assert connection.execute("SELECT a FROM t WHERE a = '\ufffd'").fetchone()


def test_tables_cannot_be_made_once_that_is_forbidden(path):
    with closing(connect(path, KEY)) as connection:
        connection.forbid_reshaping()
        with pytest.raises(sqlite3.DatabaseError):
            connection.execute("CREATE TABLE misspelt (a)")


@pytest.mark.parametrize(("key", "no"), [(NO_KEY, Cause.KEY_NEEDED), (Key("wrong"), Reason.KEY_WRONG)])
def test_a_file_is_opened_by_its_key_only(path, key, no):
    with pytest.raises((Trouble, Refused)) as told:
        connect(path, key)
    assert no in (getattr(told.value, "cause", None), getattr(told.value, "reason", None))


def test_nothing_is_written_to_standard_error(path, capfd):
    assert not cipher.opens(path, Key("wrong"))
    assert capfd.readouterr().err == ""


def test_a_file_that_is_not_there_is_encrypted_from_its_first_byte(path):
    assert is_encrypted(path)
    assert not is_encrypted(path.with_name("none.db"))


def test_without_the_library_that_is_said(path, monkeypatch):
    monkeypatch.setattr(cipher, "is_there", lambda: False)
    with pytest.raises(Trouble) as no:
        connect(path, KEY)
    assert no.value.cause is Cause.NO_CIPHER
