"""Going back to a backup: everything as it was then, told what is lost, and never half done."""

import os
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from builders import NOON, a_text, actor
from failing_files import FailingFiles
from kept_archives import AT, keep, killed, rows_in, with_pages

from bulletin.desk import intake
from bulletin.desk.verifying import verify
from bulletin.drafts import Facts, Source
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.recovery import Kind
from bulletin.keeping.sealed_file import seal
from bulletin.log_query import LogQuery
from db import replacing
from db.mending import Mending
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))
DYING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from db import replacing
from db.mending import Mending
backup, path, when = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
real = os.replace
def replace(old, new):
    if Path(new) == path and when == "before": os._exit(9)
    real(old, new)
    if Path(new) == path and when == "after": os._exit(9)
os.replace = replace
def progress(done, total):
    if when.isdigit() and done >= int(when): os._exit(9)
Mending().restore(backup, path, who="", at=datetime.now(UTC), progress=progress)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("made"))


@pytest.fixture
def kept(made, tmp_path):
    """Return a copy of the archive and its backups for one test."""
    shutil.copytree(made.path.parent, tmp_path / "x")
    return type(made)(tmp_path / "x" / made.path.name,
                      tuple(tmp_path / "x" / "备份" / each.name for each in made.backups), made.held)


def restore(backup, path, **more):
    return Mending("本机").restore(backup, path, who="", at=AT, **more)


def beside(path):
    """Return what lies beside the archive, without its lock."""
    return sorted(each.name for each in path.parent.iterdir() if each.suffix != ".lock" and each.is_file())


@pytest.mark.parametrize("number", range(3))
def test_each_backup_brings_back_every_field_of_its_moment(kept, number):
    done = restore(kept.backups[number], kept.path)
    assert rows_in(kept.path) == kept.held[number]
    archive = SqliteArchive(kept.path)
    assert archive.problems() == []
    assert verify(archive) == []
    archive.close()
    assert done.problems == 0


def test_what_is_lost_is_told_deed_by_deed(kept):
    done = restore(kept.backups[1], kept.path)
    assert (done.lost.known, done.lost.deeds, done.lost.other) == (True, 9, False)
    assert {line.deed for line in done.lost.lines} == {"take_in:paste"}
    assert {done.lost.name_of(line) for line in done.lost.lines} == {"陈一帆"}
    assert (done.before.drafts, done.now.drafts) == (23, 14)


def test_the_restored_archive_says_in_its_log_what_it_came_from(kept):
    before = Mending().look(kept.path)
    restore(kept.backups[0], kept.path)
    archive = SqliteArchive(kept.path)
    with archive.reading() as work:
        line, = work.log.lines(work.log.numbers(LogQuery(), 1))
    archive.close()
    assert (line.deed, line.seat) == ("restore_backup", "本机")
    assert kept.backups[0].name in line.reason
    assert f" {before.deeds}:" in line.reason


def test_what_was_there_is_put_aside_whole_and_can_be_gone_back_to(kept):
    held = rows_in(kept.path)
    done = restore(kept.backups[0], kept.path)
    assert done.put_aside.name == "本单位-恢复前-20261122-140200.db"
    assert rows_in(done.put_aside) == held
    again = restore(done.put_aside, kept.path)
    assert rows_in(kept.path) == held
    assert again.lost.deeds == 0


def test_a_damaged_archive_is_put_aside_byte_by_byte(kept):
    with_pages(kept.path, range(3, 200, 9))
    spoilt = kept.path.read_bytes()
    done = restore(kept.backups[2], kept.path)
    assert done.put_aside.name == "本单位-损坏-20261122-140200.db"
    assert done.put_aside.read_bytes() == spoilt
    assert rows_in(kept.path) == kept.held[2]


def test_with_no_archive_there_the_backup_becomes_it(kept):
    kept.path.unlink()
    done = restore(kept.backups[2], kept.path)
    assert (done.put_aside, done.lost.known) == (None, False)
    assert rows_in(kept.path) == kept.held[2]


def test_what_lies_beside_an_archive_that_is_gone_is_put_aside_before_it_is_taken_away(kept):
    kept.path.unlink()
    kept.path.with_name("本单位.db-wal").write_bytes(b"the last changes")
    restore(kept.backups[2], kept.path)
    assert rows_in(kept.path) == kept.held[2]
    left, = kept.path.parent.glob("本单位-损坏-*.db-wal")
    assert left.read_bytes() == b"the last changes"


def test_a_disk_that_fails_while_the_journal_is_folded_in_replaces_nothing(kept, monkeypatch):
    assert killed("import os, sys; from pathlib import Path; from builders import *\n"
                  "a = SqliteArchive(Path(sys.argv[1]))\n"
                  "with a.writing() as work: work.people.put(person('neu', '新来的', RoleName.EDITOR))\n"
                  "os._exit(9)", kept.path) == 9
    journal = kept.path.with_name("本单位.db-wal")
    before = kept.path.read_bytes(), journal.read_bytes()

    def fails(path, key):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error
    monkeypatch.setattr(replacing, "connect", fails)
    with pytest.raises(Trouble):
        restore(kept.backups[2], kept.path)
    assert (kept.path.read_bytes(), journal.read_bytes()) == before


def test_what_a_crash_left_in_the_journal_is_put_aside_too_and_does_not_get_into_the_backup(kept):
    held = rows_in(kept.path)
    assert killed("import os, sys; from pathlib import Path; from builders import *\n"
                  "a = SqliteArchive(Path(sys.argv[1]))\n"
                  "with a.writing() as work: work.people.put(person('neu', '新来的', RoleName.EDITOR))\n"
                  "os._exit(9)", kept.path) == 9
    done = restore(kept.backups[2], kept.path)
    assert rows_in(kept.path) == kept.held[2]
    assert len(rows_in(done.put_aside)["person"]) == len(held["person"]) + 1
    assert beside(kept.path) == [done.put_aside.name, "本单位.db"]


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_a_backup_of_an_earlier_version_is_brought_up_to_date(kept, path):
    done = restore(path, kept.path)
    assert (done.now.kind, done.lost.other) == (Kind.ARCHIVE, True)
    archive = SqliteArchive(kept.path)
    assert archive.problems() == []
    assert verify(archive) == []
    archive.close()


def made_wrong(backup, how):
    if how == "newer":
        raw = sqlite3.connect(backup)
        raw.execute("PRAGMA user_version = 99")
        raw.close()
    elif how == "cut":
        os.truncate(backup, backup.stat().st_size // 2)
    elif how == "spoilt":
        with_pages(backup, range(20, 60, 5))
    elif how == "gone":
        backup.unlink()
    else:
        backup.write_bytes(how)


@pytest.mark.parametrize(("how", "cause"), [
    ("newer", Cause.TOO_NEW), ("cut", Cause.DAMAGED), ("spoilt", Cause.DAMAGED), ("gone", Cause.FILE_MISSING),
    (b"", Cause.DAMAGED), (b"PK\x03\x04 another", Cause.NOT_AN_ARCHIVE), (Random(3).randbytes(8192), Cause.KEY_NEEDED),
], ids=lambda value: str(value)[:12])
def test_what_is_no_backup_is_refused_and_nothing_happens(kept, how, cause):
    before = kept.path.read_bytes()
    made_wrong(kept.backups[0], how)
    with pytest.raises(Trouble) as no:
        restore(kept.backups[0], kept.path)
    assert no.value.cause is cause
    assert kept.path.read_bytes() == before
    assert beside(kept.path) == ["本单位.db"]


def test_an_archive_is_not_restored_from_itself_nor_while_it_is_open(kept):
    os.link(kept.path, kept.path.with_name("same.db"))
    for backup in (kept.path, kept.path.with_name("same.db")):
        with pytest.raises(Refused) as no:
            restore(backup, kept.path)
        assert no.value.reason is Reason.RESTORE_SELF
    archive = SqliteArchive(kept.path)
    with pytest.raises(Trouble) as busy:
        restore(kept.backups[0], kept.path)
    assert busy.value.cause is Cause.BUSY
    archive.close()


def test_a_sealed_backup_needs_its_passphrase(kept):
    sealed = kept.backups[0].with_suffix(".db.sealed")
    with kept.backups[0].open("rb") as of, sealed.open("wb") as to:
        seal(of.read, to.write, "一个够长的密码短语")
    with pytest.raises(Trouble) as needed:
        restore(sealed, kept.path)
    assert needed.value.cause is Cause.KEY_NEEDED
    with pytest.raises(Refused) as wrong:
        restore(sealed, kept.path, passphrase="另一个密码短语吧")
    assert wrong.value.reason is Reason.KEY_WRONG
    restore(sealed, kept.path, passphrase="一个够长的密码短语")
    assert rows_in(kept.path) == kept.held[0]
    assert not list(kept.path.parent.glob(".*"))


def test_backups_are_listed_newest_first_with_what_each_costs(kept):
    (kept.path.parent / "备份" / "本单位-20261122-100000.db").write_bytes(b"spoilt")
    found = Mending().backups(kept.path)
    assert [each.path.name for each in found] == [each.name for each in reversed(kept.backups)]
    assert [each.lost.deeds for each in found] == sorted(each.lost.deeds for each in found)
    assert found[0].lost.deeds == 3
    assert found[0].made_at == AT - timedelta(hours=1)


def test_more_backups_from_the_future_than_are_shown_hide_none_of_the_others(kept):
    for day in range(10, 28):
        for hour in (10, 11):
            shutil.copyfile(kept.backups[0], kept.backups[0].with_name(f"本单位-209003{day}-{hour}0000.db"))
    found = Mending().backups(kept.path)
    assert [each.path.name for each in found[:3]] == [each.name for each in reversed(kept.backups)]


def test_minutes_are_counted_between_the_two_last_deeds(kept):
    archive = SqliteArchive(kept.path)
    intake.write_down(archive, a_text("迟来的"), Facts("qinghe"), source=Source.PASTE, actor=actor("chen"),
                      at=NOON + timedelta(minutes=12))
    archive.close()
    lost = Mending().compare(kept.backups[2], kept.path).lost
    assert (lost.minutes, lost.deeds) == (12, 4)


@pytest.mark.parametrize("when", ["100", "300", "500", "before", "after"])
def test_killed_at_any_moment_the_old_or_the_new_archive_is_there_whole(kept, when):
    old = rows_in(kept.path)
    assert killed(DYING, kept.backups[0], kept.path, when) == 9
    assert rows_in(kept.path) == (kept.held[0] if when == "after" else old)
    assert Mending().check(kept.path) == []
    restore(kept.backups[0], kept.path)
    assert rows_in(kept.path) == kept.held[0]
    assert not list(kept.path.parent.glob(".*"))


def test_whatever_call_to_the_files_fails_the_archive_is_old_or_new(kept, monkeypatch):
    old, places = kept.path.read_bytes(), [None]
    for place in places:
        failing = FailingFiles("db", place)
        with monkeypatch.context() as patched:
            failing.install(patched)
            try:
                restore(kept.backups[0], kept.path)
            except Trouble as error:
                assert error.cause is Cause.DISK_FULL  # noqa: PT017 - many places may fail without harm
        whole = kept.path.read_bytes()
        assert whole == old or rows_in(kept.path) == kept.held[0]
        kept.path.write_bytes(old)
        for aside in kept.path.parent.glob("本单位-恢复前-*"):
            aside.unlink()
        if place is None:
            places += failing.places
    assert len(places) > 8


def test_a_disk_without_room_is_told_before_anything_is_written(kept, monkeypatch):
    monkeypatch.setattr(replacing.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(100, 99, 1))
    with pytest.raises(Trouble) as no:
        restore(kept.backups[0], kept.path)
    assert no.value.cause is Cause.DISK_FULL
    assert beside(kept.path) == ["本单位.db"]
