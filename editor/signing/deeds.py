"""What is done on the signing screen, as jobs for the archive's thread, and how each is taken back."""

from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk import assembly, looking, signing
from bulletin.drafts import Draft
from bulletin.errors import Conflict
from bulletin.issues import Issue
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage, Step, open_steps
from editor.signing.waiting import DraftRow, IssueRow, Row

AGREEING = {Stage.SUBMITTED: Step.REVIEW, Stage.REVIEWED: Step.APPROVE}
TAKING_BACK = {Stage.REVIEWED: Step.UNREVIEW, Stage.APPROVED: Step.REVOKE, Stage.PLACED: Step.REVOKE}
_NEEDED = {Stage.SUBMITTED: RoleName.REVIEWER, Stage.REVIEWED: RoleName.SECRETARY}


@dataclass(frozen=True)
class Decision:
    """A decision that was taken: the step, and the draft or issue as it stood right after."""

    step: Step
    after: Draft | Issue
    title: str


def agree(archive: Archive, row: Row, *, actor: Actor, at: datetime) -> Decision:
    """Agree to what was read: review or approve the draft, or sign the issue. Refused as those deeds are."""
    if isinstance(row, IssueRow):
        signed = assembly.sign_issue(archive, row.issue, seen=row.board.content, actor=actor, at=at)
        return Decision(Step.APPROVE, signed, row.title)
    step = AGREEING.get(row.draft.stage, Step.APPROVE)
    return Decision(step, signing.take_step(archive, row.draft, step, actor=actor, at=at), row.title)


def send_back(archive: Archive, row: DraftRow, reason: str, *, actor: Actor, at: datetime) -> Decision:
    """Return the draft to its editor with a reason. Refused as `signing.take_step`."""
    done = signing.take_step(archive, row.draft, Step.RETURN, actor=actor, at=at, reason=reason)
    return Decision(Step.RETURN, done, row.title)


def take_back(archive: Archive, decision: Decision, reason: str, *, actor: Actor, at: datetime) -> Decision:
    """Take a decision back while it stands, even when the draft was placed meanwhile; return it with what is now.

    Refused: Conflict when the text is another one or the draft went further, and as the counter-steps are.
    """
    if isinstance(decision.after, Issue):
        now_signed = _issue_now(archive, decision.after)
        return Decision(decision.step, assembly.unsign_issue(archive, now_signed, actor=actor, at=at), decision.title)
    now = looking.some_drafts(archive, (decision.after.id,))[0]
    step = TAKING_BACK.get(now.stage)
    if now.revision_id != decision.after.revision_id or _agreed(now.stage) is not decision.step or step is None:
        raise Conflict("draft", now.id)
    after = signing.take_step(archive, now, step, actor=actor, at=at, reason=reason)
    return Decision(decision.step, after, decision.title)


def standing(row: Row) -> Decision:
    """Return the decision that lies behind a row of what was decided."""
    if isinstance(row, IssueRow):
        return Decision(Step.APPROVE, row.issue, row.title)
    return Decision(_agreed(row.draft.stage) or Step.APPROVE, row.draft, row.title)


def missing_role(row: Row, actor: Actor) -> RoleName | None:
    """Return the role this person lacks to agree to `row`; None when nothing is missing."""
    needed = RoleName.SECRETARY if isinstance(row, IssueRow) else _NEEDED.get(row.draft.stage, RoleName.SECRETARY)
    return None if actor.single_seat or needed in actor.roles else needed


def is_own(row: Row, actor: Actor) -> bool:
    """Return whether this person wrote what is to be agreed to and so may not."""
    return isinstance(row, DraftRow) and row.revision.saved_by == actor.id and not actor.single_seat


def may_return(row: Row, actor: Actor) -> bool:
    """Return whether this person may return `row`; an issue is not returned, its drafts are."""
    return isinstance(row, DraftRow) and Step.RETURN in open_steps(row.draft.stage, actor)


def _agreed(stage: Stage) -> Step | None:
    return {Stage.REVIEWED: Step.REVIEW, Stage.APPROVED: Step.APPROVE, Stage.PLACED: Step.APPROVE}.get(stage)


def _issue_now(archive: Archive, signed: Issue) -> Issue:
    now = looking.board(archive, signed.id).issue
    if now.signature != signed.signature:
        raise Conflict("issue", signed.id)
    return now
