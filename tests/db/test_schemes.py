"""A kept scheme stays as it was entered, may be withdrawn once, and is never deleted."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest
from builders import NOON

from bulletin.credit.kept_scheme import KeptScheme
from bulletin.errors import Conflict

KEPT = KeptScheme("s1", "本县办法", date(2027, 1, 1), "id = 1", "fang", NOON)


def test_what_was_kept_comes_back_by_its_day(archive):
    earlier = replace(KEPT, id="s2", valid_from=date(2026, 1, 1))
    with archive.writing() as work:
        work.schemes.add(KEPT)
        work.schemes.add(earlier)
    with archive.reading() as work:
        assert work.schemes.all() == [earlier, KEPT]


def test_it_is_withdrawn_once_and_stays(archive):
    gone = replace(KEPT, withdrawn_at=NOON, withdrawn_by="fang", withdrawn="错了")
    with archive.writing() as work:
        work.schemes.add(KEPT)
        work.schemes.withdraw(gone)
        assert work.schemes.all() == [gone]
        with pytest.raises(Conflict):
            work.schemes.withdraw(gone)


def test_a_change_is_told_as_one_of_credit(archive):
    told = []
    archive.on_commit = told.append
    with archive.writing() as work:
        work.schemes.add(KEPT)
    assert [changed.credit for changed in told] == [True]


@pytest.mark.parametrize("statement", ["UPDATE scheme SET text = ''", "UPDATE scheme SET valid_from = '2020-01-01'",
                                       "DELETE FROM scheme"])
def test_nothing_else_of_it_can_be_changed(archive, statement):
    with archive.writing() as work:
        work.schemes.add(KEPT)
    with pytest.raises(sqlite3.IntegrityError), archive.writing():
        archive._db.execute(statement)
