"""What going back costs, as a clerk would say it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bulletin.account import Entry
from bulletin.keeping.recovery import Backup, Kind, Lost, Repaired, Seen, Table
from editor.pieces.lost_words import (
    all_backup_words,
    backup_words,
    line_words,
    lost_words,
    repaired_words,
    span_words,
    table_words,
)

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC).astimezone()
SEEN = Seen(Path("a.db"), Kind.ARCHIVE)


@pytest.mark.parametrize(("lost", "words"), [
    (Lost(True, 3, 12), "约丢失 12 分钟、3 项办理"), (Lost(True, 1, 0), "丢失不到 1 分钟、1 项办理"),
    (Lost(True), "备份以后没有办理过，不丢失内容"), (Lost(True, 4), "丢失 4 项办理"),
    (Lost(False), "备份以后办理的都会丢失（现有档案读不出，算不出多少）"),
    (Lost(True, 9, other=True), "这是另一份档案的备份，恢复后现有档案的内容都不在其中"),
])
def test_what_is_lost(lost, words):
    assert lost_words(lost) == words


@pytest.mark.parametrize(("minutes", "words"), [
    (1, "1 分钟"), (59, "59 分钟"), (60, "1 小时"), (185, "3 小时 5 分"), (1440, "1 天"), (3000, "2 天 2 小时")])
def test_how_long(minutes, words):
    assert span_words(minutes) == words


@pytest.mark.parametrize(("ago", "words"), [
    (timedelta(), "{:%H:%M} 的备份"), (timedelta(days=1), "昨天 {:%H:%M} 的备份"),
    (timedelta(days=3), "11月19日 {:%H:%M} 的备份"), (timedelta(days=400), "2025年10月18日 {:%H:%M} 的备份")])
def test_which_backup(ago, words):
    at = NOW - ago
    assert backup_words(Backup(Path("b.db"), at, SEEN, Lost(True)), NOW) == words.format(at)


def test_two_backups_of_one_minute_are_told_apart_by_the_second():
    at = NOW.replace(minute=5, second=7)
    moments = (at, at.replace(second=41), NOW - timedelta(days=1))
    made = [Backup(Path("b.db"), each, SEEN, Lost(True)) for each in moments]
    assert all_backup_words(made, NOW) == (
        f"{at:%H:05:07} 的备份", f"{at:%H:05:41} 的备份", f"昨天 {NOW:%H:%M} 的备份")


def test_a_deed_names_who_did_it_where_that_is_known():
    line = Entry("1", NOW, "chen", "submit", reason="改好了")
    told = line_words(Lost(True, 1, names=(("chen", "陈一帆"),)), line)
    assert "陈一帆" in told
    assert told.endswith("改好了")
    assert "chen" in line_words(Lost(True, 1), line)


@pytest.mark.parametrize(("tables", "counted", "words"), [
    ((Table("draft", 5, 0),), True, "读出 5 条记录，没有缺失"), (
        (Table("draft", 5, 2),), True, "读出 5 条记录，缺失 2 条"),
    ((Table("draft", 5, 2),), False, "读出 5 条记录，缺失至少 2 条（登记也有损坏，算不出确数）"),
    ((Table("draft", 5, 0),), False, "读出 5 条记录，缺失多少已算不出（登记也有损坏）")])
def test_what_was_saved(tables, counted, words):
    assert repaired_words(Repaired(Path("a"), Path("b"), tables, True, counted, SEEN)) == words


def test_tables_are_called_by_what_they_hold():
    assert (table_words("draft"), table_words("nothing_known")) == ("稿件", "其他登记（nothing_known）")
