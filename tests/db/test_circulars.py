"""Circulars in their table: what was issued never changes, a number is given once, and nothing is deleted."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.parts import Part
from bulletin.credit.periods import PeriodKind
from bulletin.errors import Conflict, Reason, Refused
from tests.builders import NOON

ONE = IssuedCircular(
    "one", PeriodKind.MONTH, date(2026, 11, 1), date(2026, 11, 30), Basis.ISSUED, "十一月通报", "", "{}", "chen", NOON,
    parts=frozenset({Part.RANKING, Part.SILENT}))


@pytest.fixture
def kept(office):
    with office.archive.writing() as work:
        work.circulars.add(ONE)
    return ONE


def save(office, circular):
    with office.archive.writing() as work:
        return work.circulars.save(circular)


def test_it_comes_back_as_it_went_in(office, kept):
    with office.archive.reading() as work:
        assert work.circulars.get("one") == kept
        assert work.circulars.all() == [replace(kept, figures="")]
        assert work.circulars.of_draft("nobody") is None


def test_each_saving_raises_its_version_and_an_older_one_is_refused(office, kept):
    issued = save(office, kept.issued("云政办信", date(2026, 12, 2), 5, "he", NOON))
    assert (issued.version, issued.document_number) == (1, "云政办信〔2026〕5号")
    with pytest.raises(Conflict):
        save(office, kept.voided("有误"))
    with office.archive.reading() as work:
        assert work.circulars.last_number(2026) == 5
        assert [each.id for each in work.circulars.closing([date(2026, 11, 7)])] == ["one"]
        assert work.circulars.closing([date(2026, 12, 7)]) == []
        assert work.circulars.closing([]) == []


@pytest.mark.parametrize("change", ["number = 6", "year = 2027", "figures = '[]'"])
def test_number_and_figures_of_what_was_issued_never_change(office, kept, change):
    save(office, kept.issued("云政办信", date(2026, 12, 2), 5, "he", NOON))
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.circulars._db.execute(f"UPDATE circular SET {change}")


def test_none_is_deleted(office, kept):
    with pytest.raises(sqlite3.IntegrityError), office.archive.writing() as work:
        work.circulars._db.execute("DELETE FROM circular")


def test_what_is_not_there_is_unknown(office):
    with pytest.raises(Refused) as no, office.archive.reading() as work:
        work.circulars.get("nobody")
    assert (no.value.reason, no.value.facts["what"]) == (Reason.UNKNOWN, "circular")


def test_writing_one_is_told_as_a_change_of_credit(office):
    heard = []
    office.archive.on_commit = heard.append
    with office.archive.writing() as work:
        work.circulars.add(ONE)
    assert heard[-1].credit
    assert ONE.state is CircularState.DRAFTED
