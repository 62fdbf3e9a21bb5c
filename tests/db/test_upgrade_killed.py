"""A crash in the middle of an upgrade leaves the older archive, and its copy; the next opening brings it up to date."""

import shutil
from pathlib import Path

import pytest
from kept_archives import killed

from bulletin.archive import DraftQuery
from bulletin.keeping.recovery import Kind
from db.looking_over import look
from db.mending import Mending
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))
BEFORE_THE_INDEX = Path(__file__).parent / "archives" / "schema5.db"  # the one whose upgrade does all there is to do
DYING = """
import os, sys
from pathlib import Path
from db import founding, search_index, tracing
from db.sqlite_archive import SqliteArchive
module, name = {"index": (founding, "renew"), "trace": (tracing, "install"), "log": (founding, "LogTable")}[sys.argv[2]]
def die(*args): os._exit(9)
setattr(module, name, die)
SqliteArchive(Path(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path):
    return Path(shutil.copy(BEFORE_THE_INDEX, tmp_path / "a.db"))


@pytest.mark.parametrize(("old", "when"), [
    (BEFORE_THE_INDEX, "index"), *((old, when) for old in (BEFORE_THE_INDEX, OLD[-1]) for when in ("trace", "log"))])
def test_killed_in_the_middle_the_older_archive_is_there_whole(tmp_path, old, when):
    path = Path(shutil.copy(old, tmp_path / "a.db"))
    before = look(path)
    assert killed(DYING, path, when) == 9
    after = look(path, closely=True)
    assert (after.kind, after.version, after.head) == (Kind.OLDER, before.version, before.head)
    assert Mending().check(path) == []
    SqliteArchive(path).close()
    assert look(path).kind is Kind.ARCHIVE


def test_the_copy_made_before_an_upgrade_can_be_gone_back_to(path):
    before = look(path)
    SqliteArchive(path).close()
    copy, = Mending().backups(path)
    assert (copy.path.name, copy.seen.version) == (f"a.db.v{before.version}", before.version)
    assert copy.lost.other is False


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_every_version_is_searched_after_its_upgrade(old, tmp_path):
    archive = SqliteArchive(Path(shutil.copy(old, tmp_path / "a.db")))
    with archive.reading() as work:
        assert work.drafts.ids(DraftQuery(words="春耕备耕"))
    archive.close()
