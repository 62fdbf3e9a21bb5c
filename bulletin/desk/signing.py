"""Moving a draft along its way: submitting, reviewing, approving, and every step back."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note
from bulletin.drafts import Draft, Signature, must_not_be_own
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor
from bulletin.workflow import Stage, Step

_AGREEING = frozenset({Step.REVIEW, Step.APPROVE})
_TAKING_BACK = {
    Step.REVOKE: frozenset({Step.APPROVE}), Step.UNREVIEW: frozenset({Step.REVIEW}), Step.RETURN: _AGREEING}
_LEAVING = frozenset({Stage.RESERVE, Stage.DECLINED, Stage.MERGED})


def take_step(
    archive: Archive, opened: Draft, step: Step, *, actor: Actor, at: datetime, reason: str = "",
) -> Draft:
    """Take one step with the draft as it was opened: one transaction, one line in the log.

    Reviewing and approving leave a signature on exactly the revision that was opened; a step back from an approval
    marks it as revoked. Steps that place, publish or merge have deeds of their own.
    Refused: Conflict when the draft moved on, STEP_NOT_OPEN, ROLE_MISSING, REASON_MISSING, OWN_WORK,
    ISSUE_CLOSED while its issue is being printed.
    """
    if step in (Step.PLACE, Step.TAKE_OUT, Step.PUBLISH, Step.MERGE, Step.UNMERGE):
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=opened.stage.value)
    with archive.writing() as work:
        return _step(work, opened, step, actor, at, reason)


def merge(
    archive: Archive, opened: Draft, parts: tuple[Draft, ...], *, actor: Actor, at: datetime,
) -> list[Draft]:
    """Make `parts` part of `opened`: one item, and every source unit keeps its credit. Refused as `take_step`."""
    with archive.writing() as work:
        _must_stand(work, opened)
        if opened.stage in (Stage.MERGED, Stage.PUBLISHED) or any(part.id == opened.id for part in parts):
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.MERGE.value, stage=opened.stage.value)
        if opened.merged_into or any(work.drafts.merged_into(part.id) for part in parts):
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.MERGE.value, stage=Stage.MERGED.value)
        return [_step(work, replace(part, merged_into=opened.id), Step.MERGE, actor, at) for part in parts]


def unmerge(archive: Archive, part: Draft, *, actor: Actor, at: datetime) -> Draft:
    """Let a draft stand alone again. Refused: STEP_NOT_OPEN once the whole is published."""
    with archive.writing() as work:
        whole = work.drafts.get(part.merged_into) if part.merged_into else None
        if whole and whole.stage is Stage.PUBLISHED:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.UNMERGE.value, stage=whole.stage.value)
        return _step(work, replace(part, merged_into=None), Step.UNMERGE, actor, at)


def _step(work: Work, opened: Draft, step: Step, actor: Actor, at: datetime, reason: str = "") -> Draft:
    moved = opened.stepped(step, actor, reason)
    _must_stand(work, opened)
    if opened.issue_id:
        moved = _leaving_its_issue(work, moved)
    if step in _AGREEING:
        _sign(work, opened, step, actor, at)
    elif step in _TAKING_BACK:
        work.revisions.revoke(opened.id, at, _TAKING_BACK[step])
    note(work, actor, at, step.value, draft_id=opened.id, revision_id=opened.revision_id, reason=reason.strip())
    return work.drafts.save(moved)


def _must_stand(work: Work, opened: Draft) -> None:
    if work.drafts.get(opened.id).version != opened.version:
        raise Conflict("draft", opened.id)


def _sign(work: Work, opened: Draft, step: Step, actor: Actor, at: datetime) -> None:
    revision = work.revisions.get(opened.revision_id)
    must_not_be_own(revision, actor)
    work.revisions.sign(Signature(
        new_id(), opened.id, revision.id, step, revision.fingerprint, actor.id, at, actor.single_seat))


def _leaving_its_issue(work: Work, moved: Draft) -> Draft:
    """Refuse while the issue is printed; a draft that will not be used gives up its place."""
    issue = work.issues.get(moved.issue_id or "")
    if issue.state is IssueState.FROZEN:
        raise Refused(Reason.ISSUE_CLOSED, title=moved.title)
    if moved.stage not in _LEAVING:
        return moved
    work.issues.save(issue.without(moved.id))
    return replace(moved, issue_id=None)
