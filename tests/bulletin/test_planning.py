"""Days on which journals appear and how they stand; templates and proofs as values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bulletin.issues import Issue, IssueState
from bulletin.journals import Distribution, Journal, JournalKind
from bulletin.planning import (
    Due,
    Outlook,
    Reserved,
    Tick,
    days_of,
    outlook,
    standing_ticks,
    template_from,
)

MONDAY = date(2026, 11, 16)
BY = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
BEFORE, AFTER = BY - timedelta(minutes=1), BY + timedelta(minutes=1)
JOURNAL = Journal("k", "信息快报", JournalKind.DAILY, (), "县政府办公室", weekdays=(1, 3, 5), due="17:30")
DUE = Due("k", MONDAY, BY, "i")
ISSUE = Issue("i", "k", MONDAY)


def test_a_journal_appears_on_its_weekdays_until_it_is_closed():
    week = days_of(JOURNAL, MONDAY, MONDAY + timedelta(days=6))
    assert [day.day for day in week] == [16, 18, 20]
    closed = replace(JOURNAL, closed_on=date(2026, 11, 18))
    assert days_of(closed, MONDAY, MONDAY + timedelta(days=6)) == [MONDAY]
    assert days_of(replace(JOURNAL, weekdays=()), MONDAY, MONDAY + timedelta(days=30)) == []


@pytest.mark.parametrize(("issue", "before", "after"), [
    (None, Outlook.EXPECTED, Outlook.MISSING),
    (ISSUE, Outlook.PLANNED, Outlook.LATE),
    (replace(ISSUE, state=IssueState.FROZEN), Outlook.SIGNED, Outlook.LATE),
    (replace(ISSUE, state=IssueState.PUBLISHED), Outlook.PUBLISHED, Outlook.PUBLISHED),
    (replace(ISSUE, state=IssueState.DROPPED), Outlook.EXPECTED, Outlook.MISSING)])
def test_what_is_wanting_is_late_or_missing_once_the_time_is_over(issue, before, after):
    assert (outlook(DUE, issue, BEFORE), outlook(DUE, issue, AFTER)) == (before, after)


def test_a_signed_issue_is_late_all_the_same_and_a_void_one_is_void():
    assert outlook(DUE, ISSUE, BEFORE, signed=True) is Outlook.SIGNED
    assert outlook(DUE, ISSUE, AFTER, signed=True) is Outlook.LATE
    assert outlook(DUE, replace(ISSUE, state=IssueState.PUBLISHED), AFTER, void=True) is Outlook.VOID


def test_a_template_begins_as_the_issue_it_was_made_from():
    goes = Distribution(("县委书记",), (), (), 5)
    issue = replace(ISSUE, editors_note="编者按", pages_planned=4, distribution=goes)
    made = template_from(issue, "每周一")
    assert (made.id, made.journal_id, made.name) == ("", "k", "每周一")
    assert (made.editors_note, made.pages_planned, made.distribution) == ("编者按", 4, goes)


def test_a_proof_counts_for_exactly_what_was_read():
    ticks = (Tick(1, "a", "chen", BY), Tick(2, "b", "lin", BY))
    assert standing_ticks(ticks, "a") == {1: ticks[0]}
    assert standing_ticks(ticks, "c") == {}


def test_a_draft_kept_back_is_old_after_thirty_days():
    kept = Reserved("d", "等配图", "chen", BY)
    assert not kept.is_old(BY + timedelta(days=30))
    assert kept.is_old(BY + timedelta(days=30, seconds=1))
