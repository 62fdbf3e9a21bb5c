"""The pages of an encrypted archive, read without the library that wrote them."""

import random
import sqlite3
from contextlib import closing

import pytest

from bulletin.errors import Reason, Refused
from bulletin.keeping.key import NO_KEY, Key
from db import cipher
from db.raw_pages import Spoilt
from db.sealed_pages import pages_of

KEY = Key("yu shui 2026")


@pytest.fixture
def files(tmp_path):
    """A plain database and the same one encrypted."""
    plain, sealed = tmp_path / "a.db", tmp_path / "b.db"
    dice = random.Random(4)
    with closing(sqlite3.connect(plain)) as connection:
        connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)",
                               [(each, "青禾镇" * dice.randrange(3000), dice.randbytes(9)) for each in range(90)])
        connection.commit()
    cipher.pour(plain, NO_KEY, sealed, KEY)
    return plain, sealed


def records(path, key=NO_KEY):
    with pages_of(path, key) as pages:
        found = []
        for number in range(2, pages.count + 1):
            if pages.kind(number) == 0x0D:
                found += pages.records(number)
        return sorted(found, key=lambda record: record[0])


def test_every_row_is_read_as_from_a_plain_file(files):
    plain, sealed = files
    assert records(sealed, KEY) == records(plain)
    assert len(records(sealed, KEY)) == 90


def test_what_the_journal_has_newer_is_read_too(files):
    _, sealed = files
    with closing(cipher.connect(sealed, KEY)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("DELETE FROM t WHERE a > 3")
        connection.commit()
        assert [row for row, _ in records(sealed, KEY)][:4] == [0, 1, 2, 3]
        assert len(records(sealed, KEY)) < 90


def test_a_page_that_was_changed_is_spoilt_and_the_others_are_not(files):
    _, sealed = files
    data = bytearray(sealed.read_bytes())
    data[5 * 4096 + 7] ^= 1
    sealed.write_bytes(data)
    with pages_of(sealed, KEY) as pages:
        assert pages.page(5)
        with pytest.raises(Spoilt):
            pages.page(6)


def test_a_wrong_password_is_refused(files):
    with pytest.raises(Refused) as no:
        pages_of(files[1], Key("not the one"))
    assert no.value.reason is Reason.KEY_WRONG
