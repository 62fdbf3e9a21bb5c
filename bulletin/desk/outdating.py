"""Signatures on planned issues that end because what is printed around their items was changed."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Work
from bulletin.desk.noting import note
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal
from bulletin.people import Actor


def outdate_journal(work: Work, before: Journal, after: Journal, actor: Actor, at: datetime) -> None:
    """End the signatures on the planned issues of a journal that would print otherwise than they were signed.

    Refused: PRESS_BUSY while one that is concerned has its number and is being written.
    """
    for issue in _under_way(work):
        if issue.journal_id == after.id and _around(before, issue) != _around(after, issue):
            _outdate(work, issue, f"《{after.name}》", after, actor, at)


def outdate_layout(work: Work, name: str, title: str, actor: Actor, at: datetime) -> None:
    """End the signatures on the planned issues that print with the layout `name`. Refused: PRESS_BUSY as above."""
    journals = {each.id: each for each in work.journals.all()}
    for issue in _under_way(work):
        journal = journals[issue.journal_id]
        if journal.on(issue.day).layout == name:
            _outdate(work, issue, title, journal, actor, at)


def _around(journal: Journal, issue: Issue) -> tuple[object, ...]:
    """Return what a journal prints around the items of that issue, its number apart."""
    then = journal.on(issue.day)
    return (then.kind, then.counts_total, then.name, then.masthead, then.publisher, then.marking, then.layout,
            then.phone, then.addressee, then.duties, issue.distribution or then.distribution)


def _under_way(work: Work) -> list[Issue]:
    return work.issues.all((IssueState.PLANNED, IssueState.FROZEN))


def _outdate(work: Work, issue: Issue, words: str, journal: Journal, actor: Actor, at: datetime) -> None:
    if issue.state is IssueState.FROZEN:
        raise Refused(Reason.PRESS_BUSY, journal=journal.name)
    on_paper = any(line.deed == "print_sheet" for line in work.log.of_issue(issue.id))
    if issue.signature is None and not on_paper:
        return
    note(work, actor, at, "outdate_issue", issue_id=issue.id, reason=words)
    work.issues.save(replace(issue, signature=None))
