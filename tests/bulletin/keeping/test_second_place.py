"""The second place gets whole copies or none, and is never made where a drive is missing."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from faulty_files import Faults, broken, forbidden, full

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping import sealed_file
from bulletin.keeping.generations import file_name
from bulletin.keeping.health import Standing
from bulletin.keeping.sealed_file import open_sealed
from bulletin.keeping.second_place import MARK, backups_in, carry, choose, on_same_disk, standing_of

NOW = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)
NAME = file_name("a", NOW)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(sealed_file, "MEMORY_KIB", 64)
    monkeypatch.setattr(sealed_file, "PASSES", 1)


@pytest.fixture
def made(tmp_path):
    (tmp_path / "home" / "备份").mkdir(parents=True)
    path = tmp_path / "home" / "备份" / NAME
    path.write_bytes(os.urandom(3 << 20))
    return path


@pytest.fixture
def drive(tmp_path, made):
    (tmp_path / "drive").mkdir()
    choose(tmp_path / "drive", tmp_path / "home" / "a.db")
    return tmp_path / "drive"


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_copy_is_the_same_byte_for_byte(made, drive):
    assert carry(made, drive, "a", NOW)
    assert (drive / NAME).read_bytes() == made.read_bytes()
    assert [each.name for each in backups_in(drive, "a")] == [NAME]


def test_one_that_is_there_is_not_copied_again(made, drive):
    carry(made, drive, "a", NOW)
    before = (drive / NAME).stat()
    carry(made, drive, "a", NOW)
    assert (drive / NAME).stat().st_mtime_ns == before.st_mtime_ns


def test_under_a_passphrase_it_is_sealed_and_opens_to_the_backup(made, drive, tmp_path):
    assert carry(made, drive, "a", NOW, "春耕备耕 2026")
    assert names(drive) == sorted([MARK, f"{NAME}.sealed"])
    open_sealed(drive / f"{NAME}.sealed", "春耕备耕 2026", tmp_path / "opened.db")
    assert (tmp_path / "opened.db").read_bytes() == made.read_bytes()


def test_the_second_place_is_thinned_like_the_first(made, drive):
    for hours in range(24 * 20):
        (drive / file_name("a", NOW - timedelta(hours=hours + 1))).write_bytes(b"old")
    (drive / "a 移交.db").write_bytes(b"a person's")
    carry(made, drive, "a", NOW)
    assert 49 <= len(backups_in(drive, "a")) < 70
    assert "a 移交.db" in names(drive)


def test_a_drive_that_is_gone_is_told_and_no_folder_is_made(made, drive):
    shutil.rmtree(drive)
    assert standing_of(drive) is Standing.MISSING
    with pytest.raises(Trouble) as trouble:
        carry(made, drive, "a", NOW)
    assert trouble.value.cause is Cause.FILE_MISSING
    assert not drive.exists()


def test_an_empty_mount_point_is_not_the_drive(made, drive):
    shutil.rmtree(drive)
    drive.mkdir()
    assert standing_of(drive) is Standing.STRANGE
    with pytest.raises(Trouble):
        carry(made, drive, "a", NOW)
    assert names(drive) == []


@pytest.mark.parametrize("folder", ["home", "home/备份", "home/../home", "home/备份/里面", "link"])
def test_the_archive_own_folders_are_no_second_place(tmp_path, made, folder):
    (tmp_path / "home" / "备份" / "里面").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    with pytest.raises(Refused) as no:
        choose(tmp_path / folder, tmp_path / "home" / "a.db")
    assert no.value.reason is Reason.SAME_PLACE


def test_two_folders_of_one_disk_are_told(tmp_path, made, drive):
    assert on_same_disk(drive, made)
    assert not on_same_disk(tmp_path / "gone", made)


def test_a_drive_without_room_is_told_before_anything_is_written(made, drive, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=3 << 20))
    with pytest.raises(Trouble) as trouble:
        carry(made, drive, "a", NOW)
    assert trouble.value.cause is Cause.DISK_FULL
    assert names(drive) == [MARK]


def test_a_copy_that_reads_otherwise_gets_no_name(made, drive, monkeypatch):
    replaced = os.fsync

    def spoil(handle):
        replaced(handle)
        for part in drive.glob(".*.part"):
            part.write_bytes(part.read_bytes()[:-1] + b"?")
    monkeypatch.setattr(os, "fsync", spoil)
    with pytest.raises(Trouble) as trouble:
        carry(made, drive, "a", NOW)
    assert trouble.value.cause is Cause.INCOMPLETE
    assert names(drive) == [MARK]


def test_stopped_it_leaves_nothing(made, drive):
    assert not carry(made, drive, "a", NOW, stopped=lambda: True)
    assert names(drive) == [MARK]


def test_what_a_crash_left_goes_with_the_next(made, drive):
    for name in (f".{NAME}.part", f".{NAME}.part-journal", ".mine.part", f".{file_name('b', NOW)}.part"):
        (drive / name).write_bytes(b"half")
    carry(made, drive, "a", NOW)
    assert names(drive) == sorted([MARK, NAME, ".mine.part", f".{file_name('b', NOW)}.part"])


@pytest.mark.parametrize("strike", [full, forbidden, broken])
@pytest.mark.parametrize("passphrase", ["", "春耕备耕 2026"])
def test_whatever_call_fails_the_earlier_copies_stay_whole(made, drive, strike, passphrase):
    made.write_bytes(b"new" * 1000)
    older = drive / file_name("a", NOW - timedelta(hours=1))
    older.write_bytes(b"older")
    told = set()
    with Faults(drive, -1, strike).at_work() as faults:
        carry(made, drive, "a", NOW, passphrase)
    target = drive / (NAME + (".sealed" if passphrase else ""))
    for nth in range(len(faults.calls)):
        target.unlink(missing_ok=True)
        try:
            with Faults(drive, nth, strike).at_work():
                carry(made, drive, "a", NOW, passphrase)
        except Trouble as trouble:
            told.add(trouble.cause)
        assert older.read_bytes() == b"older", faults.calls[nth]
        if target.exists() and not passphrase:
            assert target.read_bytes() == made.read_bytes(), faults.calls[nth]
    target.unlink(missing_ok=True)
    carry(made, drive, "a", NOW, passphrase)
    assert told == {{full: Cause.DISK_FULL, forbidden: Cause.NO_PERMISSION, broken: Cause.INPUT_OUTPUT}[strike]}
    assert names(drive) == sorted([MARK, older.name, target.name])


def test_two_archives_of_one_name_do_not_share_a_place(made, drive, tmp_path):
    carry(made, drive, "a", NOW)
    before = names(drive)
    (tmp_path / "another" / "备份").mkdir(parents=True)
    (tmp_path / "another" / "备份" / file_name("a", NOW - timedelta(days=1))).write_bytes(b"of another office")
    with pytest.raises(Refused) as no:
        choose(drive, tmp_path / "another" / "a.db")
    assert no.value.reason is Reason.PLACE_TAKEN
    choose(drive, tmp_path / "another" / "b.db")
    choose(drive, tmp_path / "home" / "a.db")
    assert names(drive) == before


def test_a_place_that_holds_some_of_our_backups_sealed_is_ours(made, drive, tmp_path):
    carry(made, drive, "a", NOW, "春耕备耕 2026")
    choose(drive, tmp_path / "home" / "a.db")
    assert standing_of(drive) is Standing.WELL


@pytest.mark.parametrize("words", ["", "春耕备耕 2026"])
def test_a_copy_that_the_drive_cut_short_is_made_again(made, drive, words):
    carry(made, drive, "a", NOW, words)
    copy, = drive.glob("a-*")
    whole = copy.stat().st_size
    os.truncate(copy, 1000)
    carry(made, drive, "a", NOW, words)
    assert copy.stat().st_size == whole
