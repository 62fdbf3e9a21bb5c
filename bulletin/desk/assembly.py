"""Putting an issue together: planning, placing, arranging, and signing the whole."""

from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note, still_here
from bulletin.drafts import Draft
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueSignature, Item
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage, Step


def plan_issue(archive: Archive, journal_id: str, day: date, *, actor: Actor, at: datetime) -> Issue:
    """Start an issue of a journal, dated `day`; its number is taken when it is published.

    Refused: ROLE_MISSING, UNKNOWN journal, JOURNAL_CLOSED.
    """
    actor.must_be(RoleName.EDITOR)
    issue = Issue(new_id(), journal_id, day)
    with archive.writing() as work:
        if not (journal := work.journals.get(journal_id)).is_open(day):
            raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
        work.issues.add(issue)
        note(work, actor, at, "plan_issue", issue_id=issue.id)
    return issue


def place(
    archive: Archive, opened: Issue, draft_id: str, section: str, position: int, *, actor: Actor, at: datetime,
) -> Issue:
    """Place an approved draft under `section` at `position` (0 first; past the end: last).

    Refused: Conflict, ISSUE_CLOSED, NOT_APPROVED, ALREADY_PLACED in another issue, ROLE_MISSING.
    """
    with archive.writing() as work:
        issue, draft = _as_opened(work, opened), work.drafts.get(draft_id)
        if draft.issue_id == issue.id:
            actor.must_be(RoleName.EDITOR)
            note(work, actor, at, "arrange", issue_id=issue.id)
            return _keep(work, issue.placed(draft, section, position))
        placed = issue.placed(draft, section, position)
        work.drafts.save(replace(draft.stepped(Step.PLACE, actor), issue_id=issue.id))
        note(work, actor, at, "place", draft_id=draft.id, issue_id=issue.id, revision_id=draft.revision_id)
        return _keep(work, placed)


def take_out(archive: Archive, opened: Issue, draft_id: str, *, actor: Actor, at: datetime) -> Issue:
    """Take a draft out of the issue; it is ready again for another. Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue, draft = _as_opened(work, opened), work.drafts.get(draft_id)
        issue.must_be_planned()
        if draft.issue_id != issue.id:
            raise Conflict("draft", draft_id)
        _free(work, draft, actor)
        note(work, actor, at, "take_out", draft_id=draft.id, issue_id=issue.id)
        return _keep(work, issue.without(draft_id))


def arrange(
    archive: Archive, issue_id: str, before: tuple[Item, ...], after: tuple[Item, ...], *, actor: Actor, at: datetime,
) -> Issue:
    """Put the items in the order `after` if they still stand as `before`; the same deed backwards undoes it.

    Refused: Conflict when they do not, ISSUE_CLOSED, ROLE_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = work.issues.get(issue_id)
        if issue.items != before:
            raise Conflict("issue", issue_id)
        note(work, actor, at, "arrange", issue_id=issue.id)
        return _keep(work, issue.arranged(after))


def rewrite_note(archive: Archive, opened: Issue, editors_note: str, *, actor: Actor, at: datetime) -> Issue:
    """Set the editor's note (编者按) printed above the items. Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = _as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "rewrite_note", issue_id=issue.id)
        return _keep(work, replace(issue, editors_note=editors_note.strip()))


def move_day(archive: Archive, opened: Issue, day: date, *, actor: Actor, at: datetime) -> Issue:
    """Date the issue on another day. Refused: Conflict, ISSUE_CLOSED, JOURNAL_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = _as_opened(work, opened)
        issue.must_be_planned()
        if not (journal := work.journals.get(issue.journal_id)).is_open(day):
            raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
        note(work, actor, at, "move_day", issue_id=issue.id, reason=day.isoformat())
        return _keep(work, replace(issue, day=day))


def sign_issue(archive: Archive, opened: Issue, *, seen: str, actor: Actor, at: datetime) -> Issue:
    """Sign the issue as it was seen: these items, these texts and facts, this order.

    `seen` is `Issue.content` of what the secretary had before their eyes. Refused: Conflict when anything of it moved
    on, ISSUE_CLOSED, ISSUE_EMPTY, NOT_APPROVED, ROLE_MISSING for who is not a secretary.
    """
    actor.must_be(RoleName.SECRETARY)
    with archive.writing() as work:
        issue = _as_opened(work, opened)
        issue.must_be_planned()
        still_here(work, actor, RoleName.SECRETARY)
        drafts = drafts_of(work, issue)
        issue.must_be_complete(drafts)
        if issue.content(drafts) != seen:
            raise Conflict("issue", issue.id)
        note(work, actor, at, "sign_issue", issue_id=issue.id)
        return _keep(work, replace(issue, signature=IssueSignature(seen, actor.id, at)))


def unsign_issue(archive: Archive, opened: Issue, *, actor: Actor, at: datetime) -> Issue:
    """Take back the signature on an issue. Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.SECRETARY)
    with archive.writing() as work:
        issue = _as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "unsign_issue", issue_id=issue.id)
        return _keep(work, replace(issue, signature=None))


def drafts_of(work: Work, issue: Issue) -> dict[str, Draft]:
    """Return the drafts placed in `issue` by id."""
    return {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}


def _as_opened(work: Work, opened: Issue) -> Issue:
    current = work.issues.get(opened.id)
    if current.version != opened.version:
        raise Conflict("issue", opened.id)
    return current


def _free(work: Work, draft: Draft, actor: Actor) -> None:
    """Give up the draft's place; one whose approval was lost meanwhile stays at its stage."""
    freed = draft.stepped(Step.TAKE_OUT, actor) if draft.stage is Stage.PLACED else draft
    work.drafts.save(replace(freed, issue_id=None))


def _keep(work: Work, issue: Issue) -> Issue:
    return work.issues.save(issue)
