"""A second look at the archive reads in another thread while the archive writes, and can be ended at any time."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from builders import TODAY, an_office

from bulletin.errors import Cause, Trouble
from bulletin.search.parsing import parse
from bulletin.search.port import Interrupted
from db.sqlite_archive import SqliteArchive

FOREVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0"


@pytest.fixture
def office(tmp_path):
    office = an_office(SqliteArchive(tmp_path / "a.db"))
    yield office
    office.archive.close()


@pytest.fixture
def beside(office):
    beside = office.archive.beside()
    yield beside
    beside.close()


@pytest.fixture
def thread():
    with ThreadPoolExecutor(1) as pool:
        yield pool


def found(beside, words="春耕"):
    with beside.reading() as work:
        return work.search.find(parse(words, TODAY)).count


def test_it_sees_what_was_committed_also_while_the_archive_writes(office, beside, thread):
    office.draft()
    with office.archive.writing() as work:
        work.drafts.save(work.drafts.many(work.search.ids(parse("春耕", TODAY)))[0], "秋收冬种")
        assert thread.submit(found, beside).result(10) == 1
    office.draft()
    assert thread.submit(found, beside).result(10) == 2


def test_one_look_stays_what_it_was_while_something_is_written(office, beside):
    office.draft()
    with beside.reading() as work:
        before = work.search.find(parse("春耕", TODAY)).count
        office.draft()
        assert work.search.find(parse("春耕", TODAY)).count == before
    assert found(beside) == 2


def test_nothing_can_be_written_nor_reshaped_by_it(office, beside):
    draft = office.draft()
    with pytest.raises(Trouble) as no, beside.reading() as work:
        work.drafts.save(draft)
    assert no.value.cause is Cause.READ_ONLY
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"), beside.reading() as work:
        work.search._db.execute("DROP TABLE draft")
    assert found(beside) == 1


def test_what_is_interrupted_ends_at_once_with_a_quiet_error_and_the_next_is_answered(office, beside, thread):
    office.draft()
    begun = Event()

    def look():
        with beside.reading() as work:
            begun.set()
            work.search._db.execute(FOREVER).fetchone()

    asked = thread.submit(look)
    begun.wait(10)
    beside.interrupt()
    with pytest.raises(Interrupted):
        asked.result(10)
    assert thread.submit(found, beside).result(10) == 1


def test_what_a_page_of_finds_reads_is_kept_at_hand_for_the_next(office, beside):
    office.draft()
    with beside.reading() as work:
        kibibytes = -work.search._db.execute("PRAGMA cache_size").fetchone()[0]
    assert kibibytes == 16_000


def test_interrupting_where_nothing_is_asked_does_nothing(office, beside):
    office.draft()
    beside.interrupt()
    assert found(beside) == 1


def test_closing_ends_what_is_read_and_then_there_is_no_more_reading(office, beside, thread):
    begun = Event()

    def look():
        with beside.reading() as work:
            begun.set()
            work.search._db.execute(FOREVER).fetchone()

    asked = thread.submit(look)
    begun.wait(10)
    beside.close()
    with pytest.raises(Interrupted):
        asked.result(10)
    with pytest.raises(Trouble) as no:
        found(beside)
    assert no.value.cause is Cause.CLOSED


def test_the_file_is_one_again_when_both_are_closed(tmp_path):
    office = an_office(SqliteArchive(tmp_path / "b.db"))
    office.draft()
    beside = office.archive.beside()
    assert found(beside) == 1
    beside.close()
    office.archive.close()
    assert not (tmp_path / "b.db-wal").exists()


def test_in_memory_it_is_the_archive_itself(archive):
    office = an_office(archive)
    office.draft()
    beside = archive.beside()
    beside.interrupt()
    assert found(beside) == 1
    beside.close()
    assert len(archive.problems()) == 0
