"""Taking back a batch or a step, and taking over a revised text: what was done is undone or settled, and nothing is
deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.batches import Batch, BatchState, Result
from bulletin.desk.noting import note, still_here
from bulletin.desk.revising import as_opened, revise
from bulletin.desk.signing import JOINED, leave_whole
from bulletin.drafts import Draft
from bulletin.errors import Conflict, Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.workflow import WRITABLE, Stage, Step

_MADE = frozenset({Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED})
TAKEN_OVER = "修订稿"
PARTED = "撤销合稿"  # the name of the revision in which the texts of the parts follow no more
PUT_BACK = "put_back"  # the deed in the log; its reason is the step that was taken back
PLAIN_STEPS = frozenset({Step.EDIT, Step.SUBMIT, Step.RESERVE, Step.DECLINE, Step.REOPEN})


@dataclass(frozen=True)
class TakenBack:
    """What taking back a batch came to: the drafts that went, and those that stay because somebody worked on them."""

    batch: Batch
    gone: tuple[Draft, ...]
    stay: tuple[Draft, ...]


def take_back(archive: Archive, batch_id: str, *, actor: Actor, at: datetime) -> TakenBack:
    """Take back what a batch brought in, as far as nobody has worked on it: one transaction.

    The drafts are kept as taken back and count nowhere; the same files can be taken in anew.
    Refused: ROLE_MISSING, UNKNOWN, UNDONE for a batch that was taken back already.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        batch = work.submissions.batch(batch_id)
        if batch.state is BatchState.UNDONE:
            raise Refused(Reason.UNDONE, id=batch_id)
        made = work.drafts.many(line.draft_id for line in batch.arrivals if line.result in _MADE)
        fresh = [draft for draft in made if draft.stage is Stage.RECEIVED and not _is_spoken_of(work, draft.id)]
        gone = []
        for draft in fresh:
            gone.append(work.drafts.save(draft.stepped(Step.TAKE_BACK, actor), text=""))  # search finds it no more
            note(work, actor, at, Step.TAKE_BACK.value, draft_id=draft.id)
        undone = replace(batch, state=BatchState.UNDONE)
        work.submissions.save_batch(undone)
        return TakenBack(undone, tuple(gone), tuple(draft for draft in made if draft not in fresh))


def can_be_put_back(step: Step, before: Draft) -> bool:
    """Return whether `step` leaves nothing that only a person may take back: no signature was given or revoked by it,
    and the draft, as it stood `before`, gave up no place in an issue.
    """
    return step in PLAIN_STEPS and not before.issue_id


def put_back(
    archive: Archive, pairs: Iterable[tuple[Draft, Draft]], step: Step, *, actor: Actor, at: datetime,
) -> tuple[Draft, ...]:
    """Take back a step taken by mistake: of each pair the draft as `step` left it stands again as it stood before (the
    second), with its editor and its reason. All of them or none: one transaction, a line in the log for each.

    Refused: ROLE_MISSING, Conflict when one moved on since the step, STEP_NOT_OPEN for a step that cannot be put back
    (see `can_be_put_back`).
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        return tuple(_put_back(work, moved, before, step, actor, at) for moved, before in pairs)


def _put_back(work: Work, moved: Draft, before: Draft, step: Step, actor: Actor, at: datetime) -> Draft:
    current = as_opened(work, moved)
    same = moved.id == before.id and moved.revision_id == before.revision_id
    if not same or not can_be_put_back(step, before):
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=current.stage.value)
    note(work, actor, at, PUT_BACK, draft_id=moved.id, revision_id=moved.revision_id, reason=step.value)
    found_no_more = before.stage is Stage.TAKEN_BACK
    return work.drafts.save(_standing_as(before, current), text="" if found_no_more else None)


def undo_merge(
    archive: Archive, whole: Draft, pairs: Iterable[tuple[Draft, Draft]], *, actor: Actor, at: datetime,
) -> tuple[Draft, ...]:
    """Take a merging back: of each pair the part as it was merged stands again as it stood before (the second). Where
    the texts had been joined the `whole`, given as it stood before, has its own again, as one more revision.

    One transaction. Refused: ROLE_MISSING, Conflict when a part or the text of the whole moved on since, STEP_NOT_OPEN
    once the whole was submitted.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        joined = work.drafts.get(whole.id).revision_id != whole.revision_id
        parts = tuple(work.drafts.save(_standing_as(before, leave_whole(work, as_opened(work, part), actor, at)))
                      for part, before in pairs)
        if joined:
            _part_texts(work, whole, actor, at)
        return parts


def _part_texts(work: Work, whole: Draft, actor: Actor, at: datetime) -> None:
    current = work.drafts.get(whole.id)
    newest = work.revisions.get(current.revision_id)
    if newest.name != JOINED or newest.number != whole.revision_number + 1:
        raise Conflict("draft", whole.id)
    own = work.revisions.get(whole.revision_id).text
    parted = revise(work, current, own, actor=actor, at=at, name=PARTED)
    work.drafts.save(_standing_as(whole, parted))


def _standing_as(before: Draft, now: Draft) -> Draft:
    return replace(now, stage=before.stage, reason=before.reason, editor_id=before.editor_id)


def _is_spoken_of(work: Work, draft_id: str) -> bool:
    """Return whether other drafts are part of it, or something stands about it in a register: it must not be lost."""
    return bool(
        work.drafts.merged_into(draft_id) or work.commissions.of_draft(draft_id)
        or any(each.counts for each in work.entered.of_draft(draft_id))
        or any(not each.withdrawn for each in work.instructions.of_draft(draft_id)))


def take_over(archive: Archive, first: Draft, revised: Draft, *, actor: Actor, at: datetime) -> Draft:
    """Make the revised text the newest revision of the draft it revises; the revised draft becomes part of that one.

    It is the same message once more: no second source, no second credit. Return the first draft as it now stands.
    Refused: UNKNOWN when `revised` does not revise `first`, ALREADY_PLACED when it has a place in an issue, Conflict,
    ROLE_MISSING, STEP_NOT_OPEN (also when other drafts are part of it: their sources must not be lost), ISSUE_CLOSED.
    """
    actor.must_be(RoleName.EDITOR)
    if revised.revises != first.id:
        raise Refused(Reason.UNKNOWN, what="draft", id=revised.id)
    with archive.writing() as work:
        current, part = as_opened(work, first), as_opened(work, revised)
        if part.issue_id:
            raise Refused(Reason.ALREADY_PLACED, title=part.title)
        if work.drafts.merged_into(part.id):
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.MERGE.value, stage=part.stage.value)
        if current.stage not in WRITABLE:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.MERGE.value, stage=current.stage.value)
        text = work.revisions.get(part.revision_id).text
        saved = revise(work, current, text, actor=actor, at=at, name=TAKEN_OVER, deed="take_over")
        work.drafts.save(replace(part, merged_into=first.id).stepped(Step.MERGE, actor, first.title))
        note(work, actor, at, Step.MERGE.value, draft_id=revised.id, reason=first.title)
        return saved
