"""An archive that may only be looked at: reading goes on, each piece of writing is refused in clear words."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from kept_archives import keep, with_pages

from bulletin.archive import DraftQuery
from bulletin.desk import looking, office, seats
from bulletin.errors import Cause, Trouble
from db.backup import lock_of
from db.mending import Mending
from db.sqlite_archive import SqliteArchive


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("made")).path


@pytest.fixture
def path(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "本单位.db"))


def newer(path):
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.execute("ALTER TABLE draft ADD COLUMN mood TEXT NOT NULL DEFAULT 'good'")
    raw.commit()
    raw.close()
    return path


def read_all(archive):
    drafts = looking.some_drafts(archive, tuple(looking.draft_ids(archive, DraftQuery())))
    return {each.title for each in drafts}


def test_a_newer_archive_is_read_and_searched_and_never_written(path):
    before = newer(path).read_bytes()
    archive = Mending().open_read_only(path)
    assert archive.read_only
    with archive.reading() as work:
        assert work.people.all()
        assert work.drafts.ids(DraftQuery(words="第1批"))
    with pytest.raises(Trouble) as no, archive.writing():
        pass
    assert no.value.cause is Cause.TOO_NEW
    archive.close()
    assert path.read_bytes() == before


def test_who_signs_in_there_reads_without_a_key(path):
    archive = Mending().open_read_only(newer(path))
    from builders import NOON

    actor = seats.sign_in(archive, "chen", "", at=NOON)
    assert (actor.name, office.office(archive).name) == ("陈一帆", "云溪县政府办公室信息科")
    archive.close()


def test_a_damaged_archive_is_read_as_far_as_it_goes(path):
    with_pages(path, [path.stat().st_size // 4096 - 2])
    archive = Mending().open_read_only(path)
    assert archive.problems()
    with archive.reading() as work:
        assert work.people.all()
    with pytest.raises(Trouble) as no, archive.writing():
        pass
    assert no.value.cause is Cause.READ_ONLY
    archive.close()


def test_a_table_that_a_newer_version_has_not_is_told_as_such(path):
    newer(path)
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA legacy_alter_table = ON")
    raw.execute("ALTER TABLE unit RENAME TO organisation")
    raw.close()
    archive = Mending().open_read_only(path)
    with pytest.raises(Trouble) as no, archive.reading() as work:
        work.units.all()
    assert no.value.cause is Cause.TOO_NEW
    archive.close()


def test_nobody_else_writes_while_it_is_looked_at(path):
    archive = Mending().open_read_only(path)
    with pytest.raises(Trouble) as no:
        SqliteArchive(path)
    assert no.value.cause is Cause.BUSY
    archive.close()
    SqliteArchive(path).close()


def test_in_a_folder_that_cannot_be_written_it_opens_without_a_lock(path, monkeypatch):
    def refused(self, *args, **more):
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(type(lock_of(path)), "acquire", refused)
    archive = Mending().open_read_only(path)
    assert read_all(archive)
    archive.close()


def test_a_copy_can_be_made_of_it(path, tmp_path):
    archive = Mending().open_read_only(newer(path))
    archive.backup(str(tmp_path / "copy.db"))
    archive.close()
    assert os.path.getsize(tmp_path / "copy.db")


def test_a_file_that_is_gone_or_none_is_told(tmp_path):
    (tmp_path / "b.db").write_bytes(b"PK" * 4000)
    for name, cause in (("a.db", Cause.FILE_MISSING), ("b.db", Cause.NOT_AN_ARCHIVE)):
        with pytest.raises(Trouble) as no:
            Mending().open_read_only(tmp_path / name)
        assert no.value.cause is cause
