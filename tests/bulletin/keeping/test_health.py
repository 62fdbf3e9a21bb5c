"""One verdict on how the archive is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bulletin.errors import Cause
from bulletin.keeping.health import Backup, Failure, Health, Second, Standing, Verdict, newest, verdict

NOW = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)
LAST = Backup("a-20260305-140000.db", NOW - timedelta(minutes=2), 1 << 20)
WEEKS_OLD = replace(LAST, at=NOW - timedelta(days=20))


def test_a_backup_that_holds_everything_is_good_however_old():
    assert verdict(Health(WEEKS_OLD), NOW) is Verdict.GOOD


def test_no_backup_is_not_good():
    assert verdict(Health(), NOW) is Verdict.STALE


def test_a_change_may_wait_an_hour():
    assert verdict(Health(LAST, waiting_since=NOW - timedelta(minutes=59)), NOW) is Verdict.GOOD
    assert verdict(Health(LAST, waiting_since=NOW - timedelta(minutes=61)), NOW) is Verdict.STALE


def test_a_failure_stays_whatever_there_is():
    assert verdict(Health(LAST, Failure(NOW, Cause.DISK_FULL)), NOW) is Verdict.FAILED


@pytest.mark.parametrize(("standing", "held", "found"), [
    (Standing.WELL, LAST, Verdict.GOOD), (Standing.WELL, None, Verdict.STALE),
    (Standing.MISSING, LAST, Verdict.GOOD), (Standing.MISSING, WEEKS_OLD, Verdict.STALE),
    (Standing.MISSING, None, Verdict.STALE), (Standing.STRANGE, LAST, Verdict.STALE),
    (Standing.FAILED, LAST, Verdict.STALE), (Standing.UNSET, None, Verdict.GOOD),
])
def test_a_drive_in_a_drawer_is_well_for_a_week(standing, held, found):
    assert verdict(Health(LAST, second=Second("E:/备份", standing, held)), NOW) is found


def test_one_from_the_future_is_not_the_newest():
    ahead = replace(LAST, name="a-20360305-140000.db", at=NOW + timedelta(days=3650))
    assert newest((ahead, LAST, WEEKS_OLD), NOW) is LAST
    assert newest((ahead,), NOW) is ahead
    assert newest((), NOW) is None
