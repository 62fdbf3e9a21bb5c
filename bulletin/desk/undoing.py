"""Taking back a batch, and taking over a revised text: what intake did is undone or settled, and nothing is deleted."""

from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.batches import Batch, BatchState, Result
from bulletin.desk.noting import note
from bulletin.desk.revising import as_opened, revise
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.workflow import WRITABLE, Stage, Step

_MADE = frozenset({Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED})
TAKEN_OVER = "修订稿"


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
