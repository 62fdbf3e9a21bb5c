"""Readying an issue for print: the two proofs, and findings of its check that are let pass with a reason."""

from collections.abc import Iterable
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import as_opened, drafts_of
from bulletin.desk.noting import note
from bulletin.errors import Reason, Refused
from bulletin.issue_check import Problem, Severity
from bulletin.issues import Issue
from bulletin.people import Actor
from bulletin.planning import FIRST_PROOF, PROOFS, SECOND_PROOF, Accepted, Lately, Tick, standing_ticks

LAST_ISSUES = 30  # looked through for an item that was printed before


def tick(archive: Archive, opened: Issue, round: int, *, actor: Actor, at: datetime) -> Tick:
    """Record that the issue was proofread as it stands: 一校 (1), then 二校 (2) by somebody else.

    It counts as long as nothing of the issue changes. Refused: ROLE_MISSING, Conflict, ISSUE_CLOSED, ISSUE_EMPTY,
    UNKNOWN round, FIRST_PROOF_MISSING, SECOND_PROOF_BY_SAME unless one person is the whole office.
    """
    actor.must_write()
    if round not in PROOFS:
        raise Refused(Reason.UNKNOWN, what="proof", id=str(round))
    with archive.writing() as work:
        issue = _planned(work, opened)
        if not issue.items and not issue.corrects:
            raise Refused(Reason.ISSUE_EMPTY)
        content = issue.content(drafts_of(work, issue))
        if round == SECOND_PROOF:
            _must_follow(standing_ticks(work.planning.ticks(issue.id), content), work, actor)
        read = Tick(round, content, actor.id, at)
        work.planning.tick(issue.id, read)
        if round == FIRST_PROOF:  # whoever reads it first anew may have been its second reader
            work.planning.untick(issue.id, (SECOND_PROOF,))
        note(work, actor, at, "tick_proof", issue_id=issue.id, reason=str(round), digest=content)
        return read


def untick(archive: Archive, opened: Issue, round: int, *, actor: Actor, at: datetime) -> None:
    """Take a proof back, the first with the second that rests on it. Refused: ROLE_MISSING, Conflict, ISSUE_CLOSED."""
    actor.must_write()
    with archive.writing() as work:
        issue = _planned(work, opened)
        work.planning.untick(issue.id, [each for each in PROOFS if each >= round])
        note(work, actor, at, "untick_proof", issue_id=issue.id, reason=str(round))


def ticks(archive: Archive, issue_id: str) -> tuple[Tick, ...]:
    """Return the proofs read of an issue, those too that no longer count; `planning.standing_ticks` tells them apart.
    """
    with archive.reading() as work:
        return tuple(work.planning.ticks(issue_id))


def accept(archive: Archive, issue_id: str, problem: Problem, reason: str, *, actor: Actor, at: datetime) -> Accepted:
    """Let a finding pass, as long as it says the same.

    Refused: ROLE_MISSING, FINDING_GRAVE, REASON_MISSING, UNKNOWN issue, ISSUE_CLOSED.
    """
    actor.must_write()
    if problem.severity is Severity.GRAVE:
        raise Refused(Reason.FINDING_GRAVE)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="accept_finding")
    said = Accepted(problem.kind.value, problem.draft_id, problem.said, reason.strip(), actor.id, at)
    with archive.writing() as work:
        work.issues.get(issue_id).must_be_planned()
        work.planning.accept(issue_id, said)
        note(work, actor, at, "accept_finding", issue_id=issue_id, draft_id=problem.draft_id,
             thing=problem.kind.value, reason=said.reason)
        return said


def unaccept(archive: Archive, issue_id: str, problem: Problem, *, actor: Actor, at: datetime) -> None:
    """Have a finding warn again that was let pass. Refused: ROLE_MISSING, UNKNOWN issue, ISSUE_CLOSED."""
    actor.must_write()
    with archive.writing() as work:
        work.issues.get(issue_id).must_be_planned()
        if problem.accepted:
            work.planning.unaccept(issue_id, problem.accepted)
            note(work, actor, at, "unaccept_finding", issue_id=issue_id, draft_id=problem.draft_id,
                 thing=problem.kind.value)


def accepted(archive: Archive, issue_id: str) -> tuple[Accepted, ...]:
    """Return the findings on an issue that were let pass, also those that say something else by now."""
    with archive.reading() as work:
        return tuple(work.planning.accepted(issue_id))


def lately(archive: Archive, issue: Issue, draft_ids: Iterable[str] = ()) -> Lately:
    """Return what the last 30 issues printed, and what the items of `issue` (and those named) are like.

    What the issue corrects is left out: that it stands in both is meant.
    """
    ids = tuple(dict.fromkeys((*(item.draft_id for item in issue.items), *draft_ids)))
    with archive.reading() as work:
        printed = tuple(each for each in work.planning.printed(issue.journal_id, LAST_ISSUES)
                        if each.issue_id not in (issue.id, issue.corrects))
        return Lately(printed, work.planning.digests(ids), {id: tuple(work.twins.of_draft(id)) for id in ids})


def _planned(work: Work, opened: Issue) -> Issue:
    issue = as_opened(work, opened)
    issue.must_be_planned()
    return issue


def _must_follow(standing: dict[int, Tick], work: Work, actor: Actor) -> None:
    if (first := standing.get(FIRST_PROOF)) is None:
        raise Refused(Reason.FIRST_PROOF_MISSING)
    if first.who == actor.id and not actor.single_seat:
        raise Refused(Reason.SECOND_PROOF_BY_SAME, who=work.people.get(first.who).name)
