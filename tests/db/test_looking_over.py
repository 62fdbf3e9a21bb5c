"""What a file is, told by looking at it, and never by touching it."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from kept_archives import PAGE, keep, killed, with_pages

from bulletin.keeping.recovery import Kind
from bulletin.keeping.sealed_file import seal
from db.looking_over import look
from db.migrations import SCHEMA_VERSION

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))
LEFT = ("import os, sys; from pathlib import Path; from builders import *\n"
        "a = SqliteArchive(Path(sys.argv[1])); an_office(a).draft('没有收尾的')\n"
        "os._exit(9)")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("looked"))


@pytest.fixture
def copy(kept, tmp_path):
    return Path(shutil.copy(kept.path, tmp_path / "a.db"))


def test_an_archive_tells_its_office_and_where_its_log_ends(kept):
    seen = look(kept.path)
    assert (seen.kind, seen.version, seen.office) == (Kind.ARCHIVE, SCHEMA_VERSION, "云溪县政府办公室信息科")
    assert (seen.drafts, seen.issues) == (23, 1)
    assert seen.deeds > 20
    assert len(seen.head) == 64
    assert seen.last_deed is not None


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_archive_of_every_earlier_version_is_older(path):
    seen = look(path, closely=True)
    assert seen.kind is Kind.OLDER
    assert f"schema{seen.version}" == path.stem
    assert seen.drafts
    assert seen.deeds


def spoil(path, how):
    size = path.stat().st_size
    if how == "newer":
        raw = sqlite3.connect(path)
        raw.execute("PRAGMA user_version = 99")
        raw.close()
    elif how == "cut":
        os.truncate(path, size - 3 * PAGE)
    elif how == "cut in a page":
        os.truncate(path, size // 2 + 100)
    elif how == "no header":
        with_pages(path, [0], bytes(PAGE))
    elif how == "random":
        with_pages(path, range(size // PAGE))
    else:
        path.write_bytes(how)


@pytest.mark.parametrize(("how", "kind"), [
    ("newer", Kind.NEWER), ("cut", Kind.TRUNCATED), ("cut in a page", Kind.TRUNCATED), ("no header", Kind.DAMAGED),
    ("random", Kind.ENCRYPTED), (b"", Kind.EMPTY), (b"PK\x03\x04" + bytes(2000), Kind.FOREIGN),
    ("一份说明文件".encode() * 900, Kind.FOREIGN), (b"x", Kind.FOREIGN),
], ids=str)
def test_what_is_no_sound_archive_is_told_by_its_kind(copy, how, kind):
    spoil(copy, how)
    before = copy.read_bytes()
    assert look(copy).kind is kind
    assert copy.read_bytes() == before


def test_spoilt_pages_are_found_when_looking_closely(copy):
    with_pages(copy, range(30, copy.stat().st_size // PAGE, 7), bytes(PAGE))
    assert look(copy, closely=True).kind is Kind.DAMAGED


def test_the_database_of_another_program_is_foreign(tmp_path):
    raw = sqlite3.connect(tmp_path / "other.db")
    raw.execute("CREATE TABLE log (x)")
    raw.close()
    assert look(tmp_path / "other.db").kind is Kind.FOREIGN


def test_a_file_that_is_not_there_is_missing(tmp_path):
    assert look(tmp_path / "none.db").kind is Kind.MISSING


def test_a_sealed_backup_is_known_as_one(tmp_path):
    with (tmp_path / "a.sealed").open("wb") as to, Path(__file__).open("rb") as of:
        seal(of.read, to.write, "一个够长的密码短语")
    assert look(tmp_path / "a.sealed").kind is Kind.SEALED


def test_what_a_crash_left_in_the_journal_is_read_and_stays_there(tmp_path):
    path = tmp_path / "a.db"
    assert killed(LEFT, path) == 9
    wal = path.with_name("a.db-wal")
    before = path.read_bytes(), wal.read_bytes()
    assert look(path).drafts == 1
    assert (path.read_bytes(), wal.read_bytes()) == before
