"""Which archive is opened: the one named, the one this chair founded, the sample office."""

import sqlite3
from datetime import UTC, datetime

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

import main
from bulletin.desk import office
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.founding import Founding
from db.mending import Mending
from db.sitting import mark_of
from db.sqlite_archive import SqliteArchive
from editor.archive_files import ArchiveFiles
from editor.command import sample_office

ASKED = Founding("青川县人民政府办公室", "青川县", "李若水", "lirs", "一个够长的密码")


@pytest.fixture
def files(tmp_path):
    """Return the archives of a chair of its own, one of them named if wished."""
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return lambda named=None: ArchiveFiles(
        named, lambda: tmp_path, lambda path, create: SqliteArchive(path, create=create), main.RESOURCES,
        lambda: store)


def test_without_anything_it_is_the_usual_one(files, tmp_path):
    assert files().path == tmp_path / "archive.db"
    assert files().name == "archive.db"


def test_what_was_founded_is_opened_from_then_on_unless_another_is_named(files, tmp_path):
    own = files().proposed()
    files().choose(own)
    assert files().path == own
    assert files().name == "本单位.db"
    assert files(tmp_path / "named.db").path == tmp_path / "named.db"
    files().choose(None)
    assert files().path == tmp_path / "archive.db"


def test_a_file_that_is_there_is_not_proposed(files, tmp_path):
    (tmp_path / "本单位.db").write_bytes(b"")
    assert files().proposed() == tmp_path / "本单位2.db"


def test_the_usual_one_gets_the_sample_office_and_is_known_as_such(files, monkeypatch):
    monkeypatch.setattr(sample_office, "found_at_work", lambda archive, resources, folder: sample_office.found(
        archive, resources, datetime.now(UTC)))
    archive = files().open()
    assert files().is_sample(archive)
    archive.close()


def test_an_archive_of_ones_own_is_no_sample_and_is_opened_as_it_is(files):
    own = files().proposed()
    files().found(own, ASKED, datetime.now(UTC))
    files().choose(own)
    archive = files().open()
    assert not files().is_sample(archive)
    assert [person.name for person in office.people(archive)] == ["李若水"]
    archive.close()


def test_an_archive_of_ones_own_that_is_gone_is_never_made_anew(files):
    own = files().proposed()
    files().choose(own)
    with pytest.raises(Trouble):
        files().open()
    assert not own.exists()


def test_choosing_another_is_told_once(files):
    chair = files()
    assert not chair.chosen_anew()
    chair.choose(chair.proposed())
    assert chair.chosen_anew()
    assert not chair.chosen_anew()


@pytest.fixture
def mended(tmp_path):
    """Return the archives of a chair that can look at them before they are opened."""
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return ArchiveFiles(tmp_path / "named.db", lambda: tmp_path, main._open, main.RESOURCES, lambda: store,
                        lambda: Mending("本机"))


def test_an_archive_that_has_been_is_not_replaced_by_the_sample_office(mended, tmp_path):
    (tmp_path / "备份").mkdir()
    (tmp_path / "备份" / "named-20261122-140200.db").write_bytes(b"")
    with pytest.raises(Trouble) as no:
        mended.open()
    assert no.value.cause is Cause.FILE_MISSING
    assert not (tmp_path / "named.db").exists()


def test_one_that_was_not_closed_is_looked_through_first_and_only_then(mended, tmp_path):
    told = []
    mended.told = lambda: told.append(mended.is_looking)
    an_office(SqliteArchive(tmp_path / "named.db")).archive.close()
    mended.open().close()
    assert told == []
    mark_of(tmp_path / "named.db").touch()
    mended.open().close()
    assert (told, mended.is_looking) == ([True], False)
    mended.open().close()
    assert told == [True]


def test_a_newer_archive_is_opened_to_be_read(mended, tmp_path):
    an_office(SqliteArchive(tmp_path / "named.db")).archive.close()
    raw = sqlite3.connect(tmp_path / "named.db")
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    archive = mended.open()
    assert archive.read_only
    archive.close()


def test_while_going_back_is_thought_about_nothing_is_opened(mended, tmp_path):
    an_office(SqliteArchive(tmp_path / "named.db")).archive.close()
    mended.again(to_restore=tmp_path / "backup.db")
    with pytest.raises(Trouble) as no:
        mended.open()
    assert no.value.cause is Cause.CLOSED
    mended.again()
    mended.open().close()


def test_when_it_was_looked_through_is_remembered_for_each_archive(mended, tmp_path):
    assert mended.checked_at is None
    mended.checked_at = datetime(2026, 11, 22, tzinfo=UTC)
    assert mended.checked_at == datetime(2026, 11, 22, tzinfo=UTC)
    mended.choose(tmp_path / "other.db")
    assert mended.checked_at is None


@pytest.mark.parametrize(("words", "count"), [
    (["来稿.txt"], 1), (["./来稿.txt", "文件夹/"], 2), (["check"], 0), (["没有的.txt"], 0), ([], 0),
    (["来稿.txt", "--json"], 0), ([""], 0)])
def test_files_are_told_from_commands(tmp_path, monkeypatch, words, count):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "来稿.txt").touch()
    (tmp_path / "check").touch()
    (tmp_path / "文件夹").mkdir()
    typed = [str(tmp_path / "文件夹") if word == "文件夹/" else word for word in words]
    assert len(main._brought(typed)) == count


def test_where_an_archive_was_lost_no_new_one_is_proposed(files, tmp_path):
    (tmp_path / "备份").mkdir()
    (tmp_path / "备份" / "本单位-20260305-140209.db").write_bytes(b"the last of it")
    (tmp_path / ".本单位2.db.open").touch()
    (tmp_path / "本单位3.db-wal").write_bytes(b"half")
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    mending = ArchiveFiles(None, lambda: tmp_path, files()._open_file, main.RESOURCES, lambda: store, Mending)
    assert mending.proposed() == tmp_path / "本单位4.db"


def test_no_office_is_founded_over_the_changes_of_one_that_is_lost(files, tmp_path):
    (tmp_path / "本单位.db-wal").write_bytes(b"half")
    with pytest.raises(Refused) as no:
        files().found(tmp_path / "本单位.db", ASKED, datetime.now(UTC))
    assert no.value.reason is Reason.FILE_TAKEN
    assert (tmp_path / "本单位.db-wal").read_bytes() == b"half"
