"""What the chair remembers of its backups."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from bulletin.errors import Cause
from bulletin.keeping.health import Backup, Failure
from editor.keeping.settings import KeepingSettings

OWN = Path("/office/本单位.db")
AT = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)


def test_a_failure_and_the_last_copy_are_the_same_after_a_restart(store):
    kept, last = KeepingSettings(store, OWN), Backup("a.db", AT, 9)
    failure = Failure(AT, Cause.DISK_FULL, "E:/备|份")
    kept.choose("E:/备份", True)
    kept.put_failure("failure", failure)
    kept.second_last = last
    again = KeepingSettings(store, OWN)
    assert (again.second_place, again.sealed) == ("E:/备份", True)
    assert (again.failure("failure"), again.second_last) == (failure, last)
    kept.put_failure("failure", None)
    assert again.failure("failure") is None


def test_another_place_begins_anew(store):
    kept = KeepingSettings(store, OWN)
    kept.put_failure("second_failure", Failure(AT, Cause.DISK_FULL))
    kept.second_last = Backup("a.db", AT, 9)
    kept.choose("F:/", False)
    assert (kept.failure("second_failure"), kept.second_last) == (None, None)


def test_another_archive_has_its_own(store):
    KeepingSettings(store, OWN).choose("E:/", False)
    assert KeepingSettings(store, Path("/elsewhere/本单位.db")).second_place == ""


@pytest.mark.parametrize("written", ["x", "2026-03-05T06:02:00+00:00|nothing|", "||", "2026-03-05T06:02:00+00:00|x|y"])
def test_what_cannot_be_read_is_nothing(store, written):
    kept = KeepingSettings(store, OWN)
    kept.choose("E:/", False)
    room, = {key.rpartition("/")[0] for key in store.allKeys()}
    for key in ("failure", "second_last"):
        store.setValue(f"{room}/{key}", written)
    assert (kept.failure("failure"), kept.second_last) == (None, None)
