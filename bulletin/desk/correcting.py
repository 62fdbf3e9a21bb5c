"""What went wrong with an issue: correcting a published one, declaring it void, giving up a planned one."""

from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import as_opened, free, must_appear
from bulletin.desk.noting import new_id, note, still_here
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState, Void
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage, Step


def begin_correction(
    archive: Archive, published: Issue, correction: str, day: date, *, actor: Actor, at: datetime,
) -> Issue:
    """Plan an issue of the same journal that corrects `published`, and return it; it may be printed without items.

    `correction` is what is said of it on the page. Refused: ROLE_MISSING, UNKNOWN, ISSUE_OPEN for what is not
    published, ISSUE_VOID for what is void, CORRECTION_EMPTY, JOURNAL_CLOSED.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        must_be_correctable(work, published.id, published.journal_id, correction)
        must_appear(work, published.journal_id, day)
        issue = Issue(new_id(), published.journal_id, day, corrects=published.id, correction=correction.strip())
        work.issues.add(issue)
        note(work, actor, at, "begin_correction", issue_id=issue.id, reason=issue.correction, thing=published.id)
        return issue


def set_correction(
    archive: Archive, opened: Issue, corrects: str, correction: str, *, actor: Actor, at: datetime,
) -> Issue:
    """Let a planned issue correct the published one `corrects`, saying `correction` on its page; both empty: nothing.

    Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING, and as `begin_correction`; UNKNOWN for one of another journal.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = as_opened(work, opened)
        issue.must_be_planned()
        if corrects or correction.strip():
            must_be_correctable(work, corrects, issue.journal_id, correction)
        note(work, actor, at, "set_correction", issue_id=issue.id, reason=correction.strip(), thing=corrects)
        return work.issues.save(replace(issue, corrects=corrects, correction=correction.strip()))


def void_issue(
    archive: Archive, published: Issue, reason: str, *, actor: Actor, at: datetime, release: bool,
) -> Void:
    """Declare a published issue void: its number is never given again, and it counts nowhere.

    With `release` its items are signed and ready for another issue, as they were before. Refused: ROLE_MISSING for who
    is not a secretary, REASON_MISSING, UNKNOWN, ISSUE_OPEN for what is not published, ISSUE_VOID.
    """
    actor.must_be(RoleName.SECRETARY)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="void_issue")
    with archive.writing() as work:
        still_here(work, actor, RoleName.SECRETARY)
        issue = standing_issue(work, published.id)
        void = Void(issue.id, reason.strip(), actor.id, at)
        work.issues.void(void)
        work.numbers.void(issue.id, void.reason, actor.id, at)
        note(work, actor, at, "void_issue", issue_id=issue.id, reason=void.reason, digest=issue.sha256)
        if release:
            _release(work, issue, void.reason, actor, at)
        return void


def release_items(archive: Archive, void_issue: Issue, reason: str, *, actor: Actor, at: datetime) -> tuple[str, ...]:
    """Make the items that a void issue still holds ready for another issue; return the ids of the drafts.

    Refused: ROLE_MISSING for who is not a secretary, REASON_MISSING, UNKNOWN, STEP_NOT_OPEN for an issue that stands
    or holds none any more.
    """
    actor.must_be(RoleName.SECRETARY)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step=Step.RELEASE.value)
    with archive.writing() as work:
        still_here(work, actor, RoleName.SECRETARY)
        issue = work.issues.get(void_issue.id)
        held = held_in(work, issue) if work.issues.voids(issue.id) else ()
        if not held:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.RELEASE.value, stage=issue.state.value)
        _release(work, issue, reason.strip(), actor, at)
        return held


def held_items(archive: Archive, issue_id: str) -> tuple[str, ...]:
    """Return the drafts that a void issue still holds; none for an issue that stands."""
    with archive.reading() as work:
        return held_in(work, work.issues.get(issue_id)) if work.issues.voids(issue_id) else ()


def held_in(work: Work, issue: Issue) -> tuple[str, ...]:
    """Return the ids of the drafts that are published in this issue and in no other."""
    return tuple(draft.id for draft in work.drafts.many(item.draft_id for item in issue.items)
                 if draft.stage is Stage.PUBLISHED and draft.issue_id == issue.id)


def void_of(archive: Archive, issue_id: str) -> Void | None:
    """Return why an issue is void; None for one that is not."""
    with archive.reading() as work:
        return work.issues.voids(issue_id).get(issue_id) if issue_id else None


def voids(archive: Archive) -> dict[str, Void]:
    """Return all issues that were declared void, by id."""
    with archive.reading() as work:
        return work.issues.voids()


def corrections_of(archive: Archive, issue_id: str) -> list[Issue]:
    """Return the issues that correct this one, also those still planned, the earliest day first."""
    with archive.reading() as work:
        return work.issues.corrections_of(issue_id)


def drop_issue(archive: Archive, opened: Issue, reason: str, *, actor: Actor, at: datetime) -> Issue:
    """Give up a planned issue: it had no number yet, and its items are ready for another.

    Refused: Conflict, ROLE_MISSING, ISSUE_CLOSED once it has its number, REASON_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="drop_issue")
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        issue = as_opened(work, opened)
        dropped = issue.dropped()
        for draft in work.drafts.many(item.draft_id for item in issue.items):
            free(work, draft, actor)
            note(work, actor, at, "take_out", draft_id=draft.id, issue_id=issue.id, reason=reason.strip())
        note(work, actor, at, "drop_issue", issue_id=issue.id, reason=reason.strip())
        return work.issues.save(dropped)


def must_be_correctable(work: Work, issue_id: str, journal_id: str, correction: str) -> None:
    """Refuse with CORRECTION_EMPTY, or unless that issue of that journal is published and not void."""
    if not correction.strip():
        raise Refused(Reason.CORRECTION_EMPTY)
    if standing_issue(work, issue_id).journal_id != journal_id:
        raise Refused(Reason.UNKNOWN, what="issue", id=issue_id)


def standing_issue(work: Work, issue_id: str) -> Issue:
    """Return a published issue that stands. Refused: UNKNOWN, ISSUE_OPEN while it is not published, ISSUE_VOID."""
    issue = work.issues.get(issue_id)
    number = issue.number.number if issue.number else None
    if issue.state is not IssueState.PUBLISHED:
        raise Refused(Reason.ISSUE_OPEN, number=number)
    if issue_id in work.issues.voids(issue_id):
        raise Refused(Reason.ISSUE_VOID, number=number)
    return issue


def _release(work: Work, issue: Issue, reason: str, actor: Actor, at: datetime) -> None:
    for draft in work.drafts.many(held_in(work, issue)):
        work.drafts.save(replace(draft.stepped(Step.RELEASE, actor, reason), issue_id=None))
        note(work, actor, at, Step.RELEASE.value, draft_id=draft.id, issue_id=issue.id,
             revision_id=draft.revision_id, reason=reason)
