"""What is said of the backups, in the words of a clerk."""

from datetime import UTC, datetime, timedelta

import pytest

from bulletin.errors import Cause
from bulletin.keeping.health import Backup, Failure, Health, Second, Standing
from editor.keeping.words import age_words, moment_words, second_words, sign_of, size_words

NOW = datetime.now().astimezone().replace(2026, 3, 5, 14, 30, 0, 0)
LAST = Backup("a-20260305-140200.db", NOW.replace(minute=2), 3 << 20)


@pytest.mark.parametrize(("age", "words"), [
    (timedelta(seconds=5), "刚刚"), (timedelta(minutes=12), "12 分钟前"), (timedelta(hours=3), "3 小时前"),
    (timedelta(days=3), "3 天前"), (timedelta(days=-1), "3月6日 14:30")])
def test_how_long_ago_it_was(age, words):
    assert age_words(NOW - age, NOW) == words


@pytest.mark.parametrize(("at", "words"), [
    (NOW.replace(minute=2), "14:02"), (NOW - timedelta(days=1), "昨天 14:30"),
    (NOW - timedelta(days=2), "3月3日 14:30"), (NOW.replace(year=2025), "2025年3月5日")])
def test_when_it_was(at, words):
    assert moment_words(at.astimezone(UTC), NOW) == words


@pytest.mark.parametrize(("size", "words"), [(1, "1 KB"), (3 << 20, "3.0 MB"), (5 << 29, "2.5 GB")])
def test_how_large_it_is(size, words):
    assert size_words(size) == words


@pytest.mark.parametrize(("health", "words"), [
    (Health(LAST), "备份 14:02"), (Health(), "还没有备份"),
    (Health(LAST, Failure(NOW, Cause.DISK_FULL)), "备份失败，上次 28 分钟前"),
    (Health(LAST, waiting_since=NOW - timedelta(hours=2)), "备份 28 分钟前"),
    (Health(LAST, second=Second("E:/", Standing.MISSING, Backup("x", NOW - timedelta(days=9), 1))), "第二备份 9 天前"),
    (Health(LAST, second=Second("E:/", Standing.WELL)), "还没有第二备份"),
    (Health(LAST, second=Second("E:/", Standing.FAILED, LAST)), "第二备份没有做成"),
])
def test_the_sign_in_the_status_line(health, words):
    assert sign_of(health, NOW).words == words


@pytest.mark.parametrize("standing", [each for each in Standing if each is not Standing.FAILED])
def test_each_standing_of_the_second_place_has_words(standing):
    assert second_words(Second("E:/", standing, LAST), NOW).endswith("。")


@pytest.mark.parametrize("cause", Cause)
def test_whatever_fails_there_has_words(cause):
    words = second_words(Second("E:/", Standing.FAILED, LAST, Failure(NOW, cause, "E:/备份")), NOW)
    assert words.startswith("第二备份处：")
    assert "{" not in words
