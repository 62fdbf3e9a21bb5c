"""While one works the disk fills up, the drive goes and comes back: what was saved stays, and work goes on after it."""

import os

import pytest
from builders import an_office

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from bulletin.errors import Cause, Trouble
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def path(tmp_path):
    (tmp_path / "drive").mkdir()
    return tmp_path / "drive" / "a.db"


@pytest.fixture
def office(path):
    archive = SqliteArchive(path)
    yield an_office(archive)
    archive.close()


def titles(archive):
    ids = tuple(looking.draft_ids(archive, DraftQuery()))
    return {each.title for each in looking.some_drafts(archive, ids)}


def refused(office, title):
    with pytest.raises(Trouble) as no:
        office.draft(title, "字" * 60_000)
    return no.value.cause


def test_on_a_full_disk_nothing_is_half_written_and_work_goes_on_when_there_is_room(office):
    office.draft("先前的")
    db = office.archive._db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 1}")
    assert refused(office, "写不下的") is Cause.DISK_FULL
    assert titles(office.archive) == {"先前的"}
    db.execute("PRAGMA max_page_count = 1073741823")
    office.draft("后来的", "字" * 60_000)
    assert titles(office.archive) == {"先前的", "后来的"}
    assert office.archive.problems() == []


def test_a_drive_that_is_gone_is_told_and_work_goes_on_when_it_is_back(office, path):
    office.draft("先前的")
    gone = path.parent.rename(path.parent.with_name("gone"))
    assert refused(office, "没有地方的") is Cause.FILE_MISSING
    gone.rename(path.parent)
    office.draft("后来的")
    assert titles(office.archive) == {"先前的", "后来的"}


def test_a_drive_that_goes_in_the_middle_of_some_work_keeps_nothing_of_it(office, path):
    gone = path.parent.with_name("gone")

    def work_until_it_goes():
        with office.archive.writing() as work:
            work.people.put(work.people.all()[0])
            path.parent.rename(gone)

    with pytest.raises(Trouble) as no:
        work_until_it_goes()
    assert no.value.cause is Cause.FILE_MISSING
    gone.rename(path.parent)
    assert office.archive.problems() == []
    assert office.archive.altered() == []


def test_another_file_of_that_name_is_not_taken_for_the_archive(office, path):
    os.rename(path, path.with_name("moved.db"))
    path.write_bytes(b"another")
    assert refused(office, "写到哪里去") is Cause.CLOSED
    path.unlink()
    os.rename(path.with_name("moved.db"), path)
    office.draft("找回来了")
    assert titles(office.archive) == {"找回来了"}
