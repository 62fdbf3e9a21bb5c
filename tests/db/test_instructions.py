"""Instructions in their tables: what was written stays, and a change elsewhere is noticed."""

import sqlite3
from datetime import timedelta

import pytest
from builders import NOON, TODAY

from bulletin.credit.facts import Level
from bulletin.desk import instructing
from bulletin.desk.instructing import Answer, Sheet
from bulletin.errors import Conflict, Reason, Refused
from bulletin.instructions.instruction import Given, On, Responsible

QINGHE = Responsible("青禾镇", "qinghe")


@pytest.fixture
def one(office):
    made = instructing.register(
        office.archive, On(office.draft().id), Given("张县长", Level.COUNTY, TODAY, "请阅处。"),
        (Sheet("批示.jpg", b"scan"),), units=(QINGHE, Responsible("县水务公司")), deadline=TODAY,
        actor=office.editor, at=NOON)
    return instructing.take_answer(
        office.archive, made.id, Answer(QINGHE, TODAY, "已办", "李明轩", Sheet("报告.pdf", b"report")),
        actor=office.editor, at=NOON)


def test_everything_is_read_back_as_it_was_written(office, one):
    with office.archive.reading() as work:
        assert work.instructions.get(one.id) == one
        assert work.instructions.of_draft(one.on.draft_id) == [one]
        assert work.instructions.of_issue("none") == []
        assert work.instructions.open_ones() == [one]
        assert work.instructions.settled() == []
        assert work.instructions.in_period(TODAY, TODAY + timedelta(days=1)) == [one]
        assert work.instructions.in_period(TODAY - timedelta(days=9), TODAY) == []


def test_an_old_version_is_not_written(office, one):
    with office.archive.writing() as work:
        work.instructions.save(one)
    with pytest.raises(Conflict), office.archive.writing() as work:
        work.instructions.save(one)


def test_an_unknown_one_is_refused(office):
    with pytest.raises(Refused) as no, office.archive.reading() as work:
        work.instructions.get("none")
    assert no.value.reason is Reason.UNKNOWN


@pytest.mark.parametrize("statement", [
    "DELETE FROM instruction", "DELETE FROM instruction_entry", "DELETE FROM instruction_scan",
    "UPDATE instruction_entry SET words = 'x'", "UPDATE instruction_scan SET name = 'x'",
    "UPDATE instruction SET draft_id = NULL", "UPDATE instruction SET entered_by = 'x'",
])
def test_nothing_is_deleted_and_what_followed_never_changes(office, one, statement):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing():
        office.archive._db.execute(statement)


def test_writing_tells_which_item_or_issue_was_touched(office, one):
    issue = office.published(office.approved())
    heard = []
    office.archive.on_commit = heard.append
    instructing.remind(office.archive, one.id, "", TODAY, actor=office.editor, at=NOON)
    instructing.register(office.archive, On(issue_id=issue.id), Given("李市长", Level.CITY, TODAY, "好。"),
                         actor=office.editor, at=NOON)
    assert heard[0].drafts == {one.on.draft_id}
    assert heard[1].issues == {issue.id}
