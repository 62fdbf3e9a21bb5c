"""Moving a draft along its way: submitting, reviewing, approving, and every step back."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note, still_here
from bulletin.desk.revising import revise
from bulletin.drafts import Draft, Signature, must_have_title, must_not_be_own
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor, RoleName
from bulletin.proof.before_signing import must_be_fit_to_sign
from bulletin.text import joined, plain
from bulletin.workflow import Stage, Step

JOINED = "合稿"  # the name of the revision in which the texts of the parts follow
_AGREEING = frozenset({Step.REVIEW, Step.APPROVE})
_TAKING_BACK = {
    Step.REVOKE: frozenset({Step.APPROVE}), Step.UNREVIEW: frozenset({Step.REVIEW}), Step.RETURN: _AGREEING}
_OPEN_FOR_PARTS = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
_LEAVING = frozenset({Stage.RESERVE, Stage.DECLINED, Stage.MERGED})


def take_step(
    archive: Archive, opened: Draft, step: Step, *, actor: Actor, at: datetime, reason: str = "",
) -> Draft:
    """Take one step with the draft as it was opened: one transaction, one line in the log.

    Reviewing and approving leave a signature on exactly the revision that was opened; a step back from an approval
    marks it as revoked. Steps that place, publish or merge have deeds of their own.
    Refused: Conflict when the draft moved on, STEP_NOT_OPEN, ROLE_MISSING, REASON_MISSING, OWN_WORK,
    TITLE_MISSING on submitting a text without one, ISSUE_CLOSED while its issue is being printed; on approving,
    PLACEHOLDER_LEFT and CLASSIFIED as `bulletin.proof.before_signing.must_be_fit_to_sign` says.
    """
    if step in (Step.PLACE, Step.TAKE_OUT, Step.PUBLISH, Step.MERGE, Step.UNMERGE, Step.TAKE_BACK):
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=opened.stage.value)
    with archive.writing() as work:
        return _step(work, opened, step, actor, at, reason)


def merge(
    archive: Archive, opened: Draft, parts: tuple[Draft, ...], *, actor: Actor, at: datetime,
    with_texts: bool = False,
) -> list[Draft]:
    """Make `parts` part of `opened`: one item, and every source unit keeps its credit.

    `with_texts`: the texts of the parts follow that of the whole, each under its title, as the whole's next revision.
    Refused as `take_step`, and STEP_NOT_OPEN once `opened` was submitted: what is agreed to has its sources.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        _must_stand(work, opened)
        _must_be_open_for_parts(opened, Step.MERGE)
        if any(part.id == opened.id or _has_sources(work, part) for part in parts):
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.MERGE.value, stage=Stage.MERGED.value)
        if with_texts:
            texts = [work.revisions.get(each.revision_id).text for each in (opened, *parts)]
            opened = revise(work, opened, joined(texts), actor=actor, at=at, name=JOINED)
        _say_what_joined(work, opened, Step.MERGE, tuple(part.title for part in parts), actor, at)
        joining = [replace(part, merged_into=opened.id) for part in parts]
        return [_step(work, part, Step.MERGE, actor, at, opened.title) for part in joining]


def unmerge(archive: Archive, part: Draft, *, actor: Actor, at: datetime) -> Draft:
    """Let a draft stand alone again. Refused: STEP_NOT_OPEN once the whole was submitted, ROLE_MISSING, Conflict."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        if part.merged_into:
            whole = work.drafts.get(part.merged_into)
            _must_be_open_for_parts(whole, Step.UNMERGE)
            _say_what_joined(work, whole, Step.UNMERGE, (part.title,), actor, at)
        return _step(work, replace(part, merged_into=None), Step.UNMERGE, actor, at)


def _has_sources(work: Work, part: Draft) -> bool:
    """Return whether other drafts are part of this one; its own revised text, taken over, is none."""
    return any(each.revises != part.id for each in work.drafts.merged_into(part.id))


def _must_be_open_for_parts(whole: Draft, step: Step) -> None:
    if whole.stage not in _OPEN_FOR_PARTS or whole.merged_into:
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=whole.stage.value)


def _say_what_joined(
    work: Work, whole: Draft, step: Step, titles: tuple[str, ...], actor: Actor, at: datetime,
) -> None:
    """Raise the whole's version, so that nobody agrees to it without seeing its new sources; name them in the log."""
    work.drafts.save(whole)
    note(work, actor, at, step.value, draft_id=whole.id, reason="、".join(titles))


def _step(work: Work, opened: Draft, step: Step, actor: Actor, at: datetime, reason: str = "") -> Draft:
    _must_stand(work, opened)
    moved = opened.stepped(step, actor, reason)
    if step is Step.SUBMIT:
        must_have_title(work.revisions.get(opened.revision_id).text, opened.title)
    elif step is Step.APPROVE:
        text = work.revisions.get(opened.revision_id).text
        must_be_fit_to_sign(text, work.proofs.wordbook(), opened.id, opened.title)
    if opened.issue_id:
        moved = _leaving_its_issue(work, moved)
    if step in _AGREEING:
        _sign(work, opened, step, actor, at)
    elif step in _TAKING_BACK:
        work.revisions.revoke(opened.id, at, _TAKING_BACK[step])
    note(work, actor, at, step.value, draft_id=opened.id, revision_id=opened.revision_id, reason=reason.strip())
    found_again = opened.stage is Stage.TAKEN_BACK
    return work.drafts.save(moved, plain(work.revisions.get(opened.revision_id).text) if found_again else None)


def _must_stand(work: Work, opened: Draft) -> None:
    if work.drafts.get(opened.id).version != opened.version:
        raise Conflict("draft", opened.id)


def _sign(work: Work, opened: Draft, step: Step, actor: Actor, at: datetime) -> None:
    still_here(work, actor, RoleName.REVIEWER if step is Step.REVIEW else RoleName.SECRETARY)
    revision = work.revisions.get(opened.revision_id)
    must_not_be_own(work.revisions.of_draft(opened.id), revision, actor)
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
