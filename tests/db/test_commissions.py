"""Commissions in their tables: what followed is never touched, somebody else's change is never overwritten."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from bulletin.commissions.commission import Entry, Happened, Request
from bulletin.commissions.deadline import Deadline
from bulletin.desk import commissioning
from bulletin.desk.noting import note
from bulletin.errors import Conflict, Reason, Refused
from tests.builders import NOON, TODAY

DAY = timedelta(days=1)


@pytest.fixture
def asked(office):
    return commissioning.commission(office.archive, Request("供暖", "面积", Deadline(TODAY), "陈"),
                                    ("qinghe", "baishi"), actor=office.editor, at=NOON)


def reminded(one, id="r"):
    return one.with_entry(Entry(id, Happened.REMINDED, TODAY, NOON, "chen", unit_id="baishi"))


def test_what_was_read_before_somebody_else_wrote_is_not_written_over(office, asked):
    with office.archive.writing() as work:
        note(work, office.editor, NOON, "remind_commission")
        work.commissions.save(reminded(asked))
    with pytest.raises(Conflict), office.archive.writing() as work:
        work.commissions.save(reminded(asked, "s"))
    with office.archive.reading() as work:
        assert [each.id for each in work.commissions.get(asked.id).entries][1:] == ["r"]


def test_what_is_not_there_is_unknown(office):
    with office.archive.reading() as work, pytest.raises(Refused) as no:
        work.commissions.get("nichts")
    assert (no.value.reason, no.value.facts["what"]) == (Reason.UNKNOWN, "commission")


@pytest.mark.parametrize("statement", [
    "DELETE FROM commission", "DELETE FROM commission_entry", "UPDATE commission_entry SET words = 'anders'"])
def test_nothing_is_deleted_and_what_followed_never_changes(office, asked, statement):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing():
        office.archive._db.execute(statement)


def test_two_cannot_have_one_number(office, asked):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.commissions.add(replace(asked, id="other", entries=()))


def test_drafts_arrive_from_the_first_moment_to_before_the_last(office):
    draft = office.draft()
    with office.archive.reading() as work:
        for since, until, there in ((NOON, NOON + DAY, True), (NOON - DAY, NOON, False)):
            found = work.commissions.arrived(["qinghe"], since, until)
            assert [each.draft_id for each in found] == [draft.id] * there
        assert work.commissions.arrived(["baishi"], NOON, NOON + DAY) == []


def test_whoever_listens_hears_of_commissions_and_of_the_draft_that_answers(office, asked):
    heard = []
    office.archive.on_commit = heard.append
    draft = office.draft()
    commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor, at=NOON)
    assert heard[-1].commissions
    assert draft.id in heard[-1].drafts
