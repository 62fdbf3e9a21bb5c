"""Checked figures are kept as they were, taken back once, and never deleted, not even with plain SQL."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bulletin.errors import Reason, Refused
from bulletin.figures.checks import FigureCheck
from bulletin.notes import Anchor
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)


@pytest.fixture
def check(office):
    draft = office.draft()
    made = FigureCheck("c1", draft.id, Anchor("2万亩", "整地", "。", 31), "原稿附表", "chen", AT)
    with office.archive.writing() as work:
        work.figures.add(made)
    return made


def test_a_tick_comes_back_as_it_was_given(office, check):
    gone = replace(check, undone_by="lin", undone_at=AT + timedelta(hours=1))
    with office.archive.reading() as work:
        assert work.figures.get("c1") == check
        assert work.figures.of_drafts([check.draft_id, "other"]) == [check]
    with office.archive.writing() as work:
        work.figures.undo(gone)
    with office.archive.reading() as work:
        assert work.figures.get("c1") == gone
        assert work.figures.of_drafts([check.draft_id]) == [gone]


def test_what_is_not_there_is_unknown(archive):
    with archive.reading() as work:
        assert work.figures.of_drafts([]) == []
        assert work.figures.sources(5) == []
        with pytest.raises(Refused) as no:
            work.figures.get("c1")
    assert no.value.reason is Reason.UNKNOWN


@pytest.mark.parametrize("sql", [
    "DELETE FROM figure_check", "UPDATE figure_check SET source = 'x'", "UPDATE figure_check SET words = '3万亩'",
    "UPDATE figure_check SET who = 'lin'", "UPDATE figure_check SET at = ''",
    "INSERT OR REPLACE INTO figure_check SELECT * FROM figure_check",
])
def test_nobody_changes_or_deletes_a_tick(office, check, sql):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.figures._db.execute(sql)


def test_a_tick_is_taken_back_once(office, check):
    with office.archive.writing() as work:
        work.figures.undo(replace(check, undone_by="lin", undone_at=AT))
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.figures.undo(replace(check, undone_by="", undone_at=None))


def test_what_the_office_says_of_signing_is_kept(archive):
    with archive.reading() as work:
        assert work.proofs.wordbook() == Wordbook()
    with archive.writing() as work:
        work.proofs.put_on_personal(OnPersonal.BLOCK)
        work.proofs.put_on_figures(OnFigures.OFF)
        work.proofs.put_on_classified(OnClassified.BLOCK)
        work.proofs.put_on_figures(OnFigures.BLOCK)
    with archive.reading() as work:
        assert work.proofs.wordbook() == Wordbook(on_classified=OnClassified.BLOCK, on_personal=OnPersonal.BLOCK,
                                                  on_figures=OnFigures.BLOCK)
