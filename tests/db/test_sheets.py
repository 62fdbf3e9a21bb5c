"""Printed sheets in their table: read back as written, never changed, never deleted."""

import sqlite3

import pytest
from builders import NOON

from bulletin.issues import Item
from bulletin.sheets import Sheet
from bulletin.workflow import Step


@pytest.fixture
def sheets(office):
    """Two printings for a draft and one for an issue."""
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    issue = office.plan()
    return (
        Sheet("s1", "AAAA", Step.REVIEW, "c1", "chen", NOON, "head", draft.id, draft.revision_id, "工作动态",
              "kuaibao"),
        Sheet("s2", "AAAA", Step.APPROVE, "c1", "lin", NOON, "", draft.id, draft.revision_id),
        Sheet("s3", "BBBB", Step.APPROVE, "c2", "chen", NOON, "head", journal_id="kuaibao", issue_id=issue.id,
              items=(Item(draft.id, "工作动态", draft.revision_id),)))


def test_sheets_are_read_back_as_they_were_written(office, sheets):
    with office.archive.writing() as work:
        for sheet in sheets:
            work.sheets.add(sheet)
    with office.archive.reading() as work:
        assert work.sheets.with_code("AAAA") == list(sheets[:2])
        assert work.sheets.with_code("CCCC") == []
        assert work.sheets.of_draft(sheets[0].draft_id) == list(sheets[:2])
        assert work.sheets.of_issue(sheets[2].issue_id) == [sheets[2]]


@pytest.mark.parametrize("sql", ["UPDATE sheet SET code = 'X'", "DELETE FROM sheet"])
def test_a_printed_sheet_never_changes(office, sheets, sql):
    with office.archive.writing() as work:
        work.sheets.add(sheets[0])
    with pytest.raises(sqlite3.IntegrityError, match="a printed sheet"):
        office.archive._db.execute(sql)
    office.archive._db.conn.rollback()


def test_a_sheet_is_for_a_draft_or_for_an_issue(office, sheets):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.sheets.add(Sheet("s4", "CCCC", Step.REVIEW, "c", "chen", NOON))
