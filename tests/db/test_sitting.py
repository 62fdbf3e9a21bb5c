"""A mark beside the archive tells of a crash, until the file was looked through."""

import pytest
from kept_archives import killed, with_pages

from bulletin.errors import Cause, Trouble
from db.looking_over import has_changes_beside
from db.mending import Mending
from db.sitting import mark_of, was_left
from db.sqlite_archive import SqliteArchive

LEFT = ("import os, sys; from pathlib import Path; from db.sqlite_archive import SqliteArchive\n"
        "a = SqliteArchive(Path(sys.argv[1])); os._exit(9)")
AT_WORK = LEFT.replace("os._exit", "w = a.writing(); w.__enter__().people.put_office(Office('办公室', '云溪县'))\n"
                       "w.__exit__(None, None, None); os._exit").replace(
    "import os", "from bulletin.office import Office; import os")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.db"


def test_an_archive_that_was_closed_leaves_no_mark(path):
    archive = SqliteArchive(path)
    assert was_left(path)
    archive.close()
    assert not was_left(path)
    assert not mark_of(path).exists()


def test_a_crash_leaves_the_mark_and_only_looking_takes_it_away(path):
    assert killed(LEFT, path) == 9
    assert was_left(path)
    SqliteArchive(path).close()
    assert was_left(path)
    assert Mending().check(path) == []
    assert not was_left(path)


def test_after_a_crash_with_changes_beside_the_file_it_is_looked_through_once(path):
    assert killed(AT_WORK, path) == 9
    assert has_changes_beside(path)
    assert Mending().check(path) == []
    assert not was_left(path)
    SqliteArchive(path).close()
    assert not was_left(path)


def test_the_check_of_an_open_archive_counts_as_looking(path):
    assert killed(LEFT, path) == 9
    archive = SqliteArchive(path)
    assert archive.problems() == []
    archive.close()
    assert not was_left(path)


def test_a_damaged_archive_keeps_its_mark(path):
    assert killed(LEFT, path) == 9
    with_pages(path, [20, 21])
    assert Mending().check(path)
    assert was_left(path)


def test_an_archive_that_somebody_has_open_is_not_looked_through(path):
    archive = SqliteArchive(path)
    with pytest.raises(Trouble) as no:
        Mending().check(path)
    assert no.value.cause is Cause.BUSY
    assert Mending().check_beside(path) == []
    archive.close()


def test_where_no_mark_can_be_made_the_archive_opens_nevertheless(path):
    SqliteArchive(path).close()
    mark_of(path).mkdir()
    SqliteArchive(path).close()


def test_there_has_been_an_archive_where_backups_or_a_mark_are(path):
    assert not Mending().has_been(path)
    mark_of(path).touch()
    assert Mending().has_been(path)
