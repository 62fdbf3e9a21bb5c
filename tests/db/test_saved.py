"""Searches that were kept are read back by name, changed and dropped."""

import sqlite3
from dataclasses import replace

import pytest
from builders import NOON

from bulletin.search.port import SavedSearch

FIRST = SavedSearch("1", "防汛", "防汛 单位:青禾镇", "chen", NOON)
SECOND = SavedSearch("2", "抗旱", "抗旱", "lin", NOON)


def kept(archive):
    with archive.reading() as work:
        return work.saved.all()


def test_what_is_kept_comes_back_by_name_until_it_is_dropped(archive):
    told = []
    archive.on_commit = told.append
    with archive.writing() as work:
        work.saved.put(FIRST)
        work.saved.put(SECOND)
    assert kept(archive) == [SECOND, FIRST]
    changed = replace(FIRST, name="一号", words="防汛|抗旱")
    with archive.writing() as work:
        work.saved.put(changed)
    assert kept(archive) == [changed, SECOND]
    with archive.writing() as work:
        work.saved.drop(["1", "3"])
    assert kept(archive) == [SECOND]
    assert all(each.office for each in told)


def test_two_of_one_name_cannot_be(archive):
    with archive.writing() as work:
        work.saved.put(FIRST)
    with pytest.raises(sqlite3.IntegrityError), archive.writing() as work:
        work.saved.put(replace(SECOND, name="防汛"))
