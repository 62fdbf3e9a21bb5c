"""The register of numbers: unique in the database itself, whoever writes, and what was used never goes."""

import sqlite3

import pytest
from builders import NOON, an_office
from sqlite_utils import Database

from bulletin.copies import Way
from bulletin.desk import correcting, distributing
from bulletin.errors import Reason, Refused
from bulletin.issues import Number
from bulletin.numbers import Fate
from db import tracing
from db.numbers import NumberTable
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def office_on_file(tmp_path):
    archive = SqliteArchive(tmp_path / "档案.db")
    yield an_office(archive)
    archive.close()


@pytest.fixture
def other_seat(office_on_file, tmp_path):
    """The register as a second seat on the same file has it."""
    connection = sqlite3.connect(tmp_path / "档案.db", timeout=0.1, isolation_level=None)
    tracing.teach(connection)
    yield NumberTable(Database(connection), set())
    connection.close()


def take(numbers, issue, *number):
    numbers.take("kuaibao", Number(*number), issue.id, "chen", NOON)


def test_two_seats_on_one_file_cannot_take_one_number(office_on_file, other_seat):
    first, second = office_on_file.plan(), office_on_file.plan()
    assert other_seat.of("kuaibao") == []
    with office_on_file.archive.writing() as work:
        take(work.numbers, first, 2026, 51, 386)
        with pytest.raises(sqlite3.OperationalError):  # the other must wait for the first
            take(other_seat, second, 2026, 51, 386)
    for taken in ((2026, 51, 999), (2026, 999, 386), (2026, 50, 385, 51)):
        with pytest.raises(Refused) as no:
            take(other_seat, second, *taken)
        assert no.value.reason is Reason.NUMBER_TAKEN
    assert [each.issue_id for each in other_seat.of("kuaibao") if each.number == 51] == [first.id]


def test_a_combined_number_is_taken_whole_or_not_at_all(office_on_file):
    first, second = office_on_file.plan(), office_on_file.plan()
    with office_on_file.archive.writing() as work:
        take(work.numbers, first, 2026, 52, 387)
    with pytest.raises(Refused), office_on_file.archive.writing() as work:
        take(work.numbers, second, 2026, 51, 386, 52)
    with office_on_file.archive.reading() as work:
        assert [(each.number, each.issue_id) for each in work.numbers.of("kuaibao")] == [(52, first.id)]


def test_what_was_not_printed_is_given_back_and_what_was_never_goes(office_on_file):
    office = office_on_file
    issue = office.published(office.approved())
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.numbers.give_back(issue.id)
    correcting.void_issue(office.archive, issue, "印错", actor=office.secretary, at=NOON, release=False)
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.numbers.give_back(issue.id)
    with office.archive.reading() as work:
        assert [each.fate for each in work.numbers.of("kuaibao")] == [Fate.VOID]


@pytest.mark.parametrize("sql", [
    "UPDATE issue_number SET number = 52", "UPDATE issue_number SET issue_id = NULL",
    "UPDATE issue_number SET total = 1", "UPDATE issue_number SET fate = 'skipped'", "DELETE FROM issue_number"])
def test_the_database_itself_keeps_a_number_that_was_printed(office_on_file, other_seat, sql):
    office_on_file.published(office_on_file.approved())
    with pytest.raises(sqlite3.IntegrityError):
        other_seat._db.execute(sql)


@pytest.mark.parametrize("sql", [
    "UPDATE issue_copy SET sent_at = NULL", "UPDATE issue_copy SET recipient = '县长'",
    "UPDATE issue_copy SET number = 9", "DELETE FROM issue_copy"])
def test_the_database_itself_keeps_a_copy_that_went_out(office_on_file, other_seat, sql):
    office = office_on_file
    issue, deed = office.published(office.approved()), {"actor": office.editor, "at": NOON}
    copy = distributing.lay_out(office.archive, issue.id, **deed).copies[0]
    distributing.send(office.archive, (copy,), Way.BY_HAND, **deed)
    with pytest.raises(sqlite3.IntegrityError):
        other_seat._db.execute(f"{sql} WHERE id = '{copy.id}'")


def test_an_issue_is_void_once_and_for_ever(office_on_file, other_seat):
    office = office_on_file
    issue = office.published(office.approved())
    correcting.void_issue(office.archive, issue, "印错", actor=office.secretary, at=NOON, release=False)
    for sql in ("UPDATE issue_void SET reason = ''", "DELETE FROM issue_void"):
        with pytest.raises(sqlite3.IntegrityError):
            other_seat._db.execute(sql)
