"""The packages that were taken in stay written down, and with them the keys that were accepted."""

import sqlite3
from datetime import timedelta

import pytest
from builders import NOON

from bulletin.exchange.port import TakenPackage

ONE = TakenPackage("a" * 64, "甲办", "k1", "draft 2", "chen", NOON)


def test_a_package_is_found_by_its_manifest_and_by_its_key(archive):
    later = TakenPackage("b" * 64, "甲办", "k1", "", "chen", NOON + timedelta(days=1))
    with archive.writing() as work:
        for each in (later, ONE, ONE):
            work.packages.add(each)
    with archive.reading() as work:
        assert work.packages.find("a" * 64) == ONE
        assert work.packages.find("c" * 64) is None
        assert work.packages.first_with_key("k1") == ONE
        assert work.packages.first_with_key("k2") is None
        assert work.packages.all() == [later, ONE]


@pytest.mark.parametrize("statement", ["UPDATE package SET key = 'mine'", "DELETE FROM package"])
def test_none_is_ever_changed_or_forgotten(archive, statement):
    with archive.writing() as work:
        work.packages.add(ONE)
    with pytest.raises(sqlite3.IntegrityError, match="taken in"), archive.writing() as work:
        work.packages._db.execute(statement)
