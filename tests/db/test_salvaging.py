"""A damaged archive is saved row by row; what is lost is counted, and verifying hides nothing of it."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from failing_files import FailingFiles
from kept_archives import AT, PAGE, keep, killed, rows_in, with_pages

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from bulletin.desk.verifying import verify
from bulletin.errors import Cause, Trouble
from bulletin.keeping.recovery import Kind
from bulletin.log_query import LogQuery
from db.mending import Mending
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))
WRITING = """
import os, sys
from pathlib import Path
from builders import *
a = SqliteArchive(Path(sys.argv[1]))
with a.writing() as work: work.people.put(person('neu', '新来的', RoleName.EDITOR))
os._exit(9)
"""
DYING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from db.mending import Mending
real = os.replace
def replace(old, new):
    if sys.argv[2] == "before": os._exit(9)
    real(old, new)
    os._exit(9)
os.replace = replace
Mending().repair(Path(sys.argv[1]), who="", at=datetime.now(UTC))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("made")).path


@pytest.fixture
def path(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "本单位.db"))


def repair(path):
    return Mending("本机").repair(path, who="", at=AT)


def pages_with(path, words):
    """Return the numbers of the pages, from 0, that hold rows of a table and these words."""
    data = path.read_bytes()
    found = range(0, len(data), PAGE)
    return [at // PAGE for at in found if data[at] == 0x0D and words.encode() in data[at:at + PAGE]]


def lost(done):
    return {each.name: each.lost for each in done.tables if each.lost}


def flaws(path):
    archive = SqliteArchive(path)
    try:
        return {flaw.kind for flaw in verify(archive)}
    finally:
        archive.close()


def titles(path):
    archive = SqliteArchive(path)
    try:
        return {each.title for each in looking.some_drafts(archive, tuple(looking.draft_ids(archive, DraftQuery())))}
    finally:
        archive.close()


def test_of_a_sound_archive_every_row_is_saved_and_nothing_is_altered(path):
    held = rows_in(path)
    done = repair(path)
    assert (lost(done), done.log_whole, done.counted) == ({}, True, True)
    assert rows_in(path) == held
    assert flaws(path) == set()


def test_an_archive_that_lost_its_first_page_is_saved_whole(path):
    held = rows_in(path)
    with_pages(path, [0], bytes(PAGE))
    done = repair(path)
    assert (lost(done), done.now.kind) == ({}, Kind.ARCHIVE)
    assert rows_in(path) == held
    assert flaws(path) == set()


def test_pages_that_are_spoilt_cost_only_the_rows_in_them(path):
    held, spoilt = rows_in(path), pages_with(path, "第1批第2篇")
    with_pages(path, spoilt)
    done = repair(path)
    assert lost(done)
    assert done.read == sum(map(len, (held[each.name] for each in done.tables if each.name in held))) + (
        Mending().look(path).deeds - 1) - done.lost
    assert flaws(path) >= {"row_missing"}


def test_a_file_whose_end_is_missing_keeps_what_was_before(path):
    os.truncate(path, path.stat().st_size * 8 // 10 + 100)
    done = repair(path)
    assert done.read > 50
    assert done.lost or not done.counted
    assert (done.now.kind, done.now.drafts, done.now.issues) == (Kind.ARCHIVE, 23, 1)
    assert flaws(path)


def test_lines_of_the_log_that_are_lost_are_told_ever_after(path):
    spoilt = [number for number in pages_with(path, "take_in:paste") if number]
    with_pages(path, spoilt[:1])
    done = repair(path)
    assert lost(done)["log"]
    assert not done.log_whole
    for _ in range(2):
        assert "log_broken" in flaws(path)


def test_the_damaged_file_stays_as_it_was_under_another_name(path):
    with_pages(path, range(40, 60))
    spoilt = path.read_bytes()
    done = repair(path)
    assert done.put_aside.name == "本单位-损坏-20261122-140200.db"
    assert done.put_aside.read_bytes() == spoilt


def test_what_was_in_the_journal_is_saved_too(path):
    assert killed(WRITING, path) == 9
    with_pages(path, [0], bytes(PAGE))
    repair(path)
    assert "新来的" in {row[2] for row in rows_in(path)["person"]}
    assert flaws(path) == set()


def test_the_log_says_that_the_archive_was_repaired_and_how_much_was_lost(path):
    with_pages(path, pages_with(path, "第1批第2篇"))
    done = repair(path)
    archive = SqliteArchive(path)
    with archive.reading() as work:
        line, = work.log.lines(work.log.numbers(LogQuery(), 1))
    archive.close()
    assert (line.deed, line.reason) == ("repair_archive", f"{done.read}/{done.lost}")


def test_search_finds_what_was_saved(path):
    with_pages(path, pages_with(path, "第0批第3篇")[:2])
    repair(path)
    saved, archive = titles(path), SqliteArchive(path)
    assert [each for each in archive.problems() if each.startswith("search")] == []
    with archive.reading() as work:
        assert all(work.drafts.ids(DraftQuery(words=title)) for title in saved)
    archive.close()


def test_texts_whose_draft_is_lost_are_written_beside(path):
    raw = sqlite3.connect(path)
    for name, in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute("DELETE FROM draft WHERE title = '第1批第2篇'")
    raw.execute("DELETE FROM revision WHERE draft_id = (SELECT id FROM draft WHERE title = '第2批第1篇')")
    raw.commit()
    raw.close()
    done = repair(path)
    assert done.texts is not None
    assert sorted(each.name.partition("-")[0] for each in done.texts.iterdir()) == ["第1批第2篇", "第2批第1篇"]
    assert all(len(each.read_text("utf-8")) > 1000 for each in done.texts.iterdir())


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_archive_of_an_earlier_version_is_saved_and_brought_up_to_date(old, tmp_path):
    path = Path(shutil.copy(old, tmp_path / "a.db"))
    with_pages(path, [0], bytes(PAGE))
    done = repair(path)
    assert (lost(done), done.now.kind) == ({}, Kind.ARCHIVE)
    assert "青禾镇春耕备耕进展顺利" in titles(path)
    assert flaws(path) == set()


@pytest.mark.parametrize(("content", "cause"), [
    (b"", Cause.NOT_AN_ARCHIVE), (b"PK\x03\x04" + bytes(9000), Cause.NOT_AN_ARCHIVE),
    (bytes(PAGE * 20), Cause.NOT_AN_ARCHIVE)], ids=["empty", "another", "zeros"])
def test_a_file_with_nothing_of_an_archive_in_it_is_left_alone(path, content, cause):
    path.write_bytes(content)
    with pytest.raises(Trouble) as no:
        repair(path)
    assert no.value.cause is cause
    assert path.read_bytes() == content


def test_a_newer_archive_is_not_repaired(path):
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(Trouble) as no:
        repair(path)
    assert no.value.cause is Cause.TOO_NEW


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_spoilt_it_is_told_or_repaired(path, seed):
    import random

    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 60)):
        at = chance.randrange(len(data))
        data[at:at + chance.randrange(1, 900)] = chance.randbytes(chance.randrange(1, 900))
    path.write_bytes(data[:chance.randrange(len(data) // 2, len(data))])
    before = path.read_bytes()
    try:
        done = repair(path)
    except Trouble as error:
        assert error.cause in (Cause.NOT_AN_ARCHIVE, Cause.TOO_NEW)  # noqa: PT017 - either is an answer
        assert path.read_bytes() == before
        return
    assert done.put_aside.read_bytes() == before
    SqliteArchive(path).close()


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_repairing_the_damaged_or_the_repaired_archive_is_there(path, when):
    with_pages(path, pages_with(path, "第1批第2篇"))
    spoilt = path.read_bytes()
    assert killed(DYING, path, when) == 9
    if when == "before":
        assert path.read_bytes() == spoilt
    else:
        assert Mending().check(path) == []
    repair(path)
    assert Mending().check(path) == []


def test_whatever_call_to_the_files_fails_the_damaged_archive_stays(path, monkeypatch):
    with_pages(path, [0], bytes(PAGE))
    spoilt, places = path.read_bytes(), [None]
    for place in places:
        failing = FailingFiles("db", place)
        with monkeypatch.context() as patched:
            failing.install(patched)
            try:
                repair(path)
            except Trouble as error:
                assert error.cause is Cause.DISK_FULL  # noqa: PT017 - many places may fail without harm
        assert path.read_bytes() == spoilt or Mending().look(path).kind is Kind.ARCHIVE
        path.write_bytes(spoilt)
        if place is None:
            places += failing.places
    assert len(places) > 8
