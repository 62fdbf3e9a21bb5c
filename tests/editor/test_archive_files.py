"""Which archive is opened: the one named, the one this chair founded, the sample office."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSettings

import main
from bulletin.desk import office
from bulletin.errors import Trouble
from bulletin.founding import Founding
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
