"""What is done on the signing screen, as jobs for the archive's thread, and how each is taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk import assembly, looking, queueing, signing
from bulletin.desk.queueing import DraftLine, Line
from bulletin.drafts import Draft
from bulletin.errors import Conflict
from bulletin.issues import Issue
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage, Step, may_bypass, open_steps
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.signing.waiting import DraftRow, IssueRow, Row

_TAKING_BACK = {Step.REVIEW: Step.UNREVIEW, Step.APPROVE: Step.REVOKE, Step.ENDORSE: Step.UNENDORSE}
TAKEN_BACK = QT_TRANSLATE_NOOP("kept", "撤回签发")  # why, as it is kept
_SIGNED = frozenset({Stage.APPROVED, Stage.PLACED})


@dataclass(frozen=True)
class How:
    """How something is agreed to: in one's own name, for somebody else (`name`), or over the reviewer's head."""

    acting_for: str = ""
    name: str = ""
    bypass: bool = False
    reason: str = ""


PLAINLY = How()


@dataclass(frozen=True)
class Decision:
    """A decision that was taken: the step, how, and the draft or issue as it stood right after."""

    step: Step
    after: Draft | Issue
    title: str
    how: How = PLAINLY


def agree(archive: Archive, row: Row, how: How = PLAINLY, *, actor: Actor, at: datetime) -> Decision:
    """Agree to what was read: review, approve or endorse the draft, or sign the issue. Refused as those deeds are."""
    if isinstance(row, IssueRow):
        signed = assembly.sign_issue(archive, row.issue, seen=row.board.content, actor=actor, at=at,
                                     acting_for=how.acting_for, reason=how.reason)
        return Decision(Step.APPROVE, signed, row.title, how)
    step = Step.APPROVE if how.bypass else row.line.step
    after = signing.take_step(archive, row.draft, step, actor=actor, at=at, reason=how.reason,
                              acting_for=how.acting_for, bypass=how.bypass)
    return Decision(step, after, row.title, how)


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
    now = _draft_now(archive, decision.step, decision.after)
    after = signing.take_step(archive, now, _TAKING_BACK[decision.step], actor=actor, at=at, reason=reason)
    return Decision(decision.step, after, decision.title)


def moved_on(archive: Archive, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return those of the decisions that cannot be taken back any more."""
    return tuple(each for each in decisions if not _stands(archive, each))


def standing(row: Row) -> Decision:
    """Return the decision that lies behind a row of what was decided."""
    if isinstance(row, IssueRow):
        return Decision(Step.APPROVE, row.issue, row.title)
    return Decision(row.line.step, row.draft, row.title)


def missing_role(line: Line, actor: Actor) -> RoleName | None:
    """Return the role this person lacks to agree to what stands in `line`; None when nothing is missing."""
    return None if queueing.is_for(line, actor) else next(iter(queueing.roles_due(line)), RoleName.SECRETARY)


def is_own(row: Row, actor: Actor) -> bool:
    """Return whether this person wrote what is to be agreed to and so may not."""
    if not isinstance(row, DraftRow) or actor.single_seat:
        return False
    mine = [each for each in row.file.revisions if each.saved_by == actor.id]
    return bool(mine) and any(each.fingerprint == row.revision.fingerprint for each in mine)


def may_return(row: Row, actor: Actor) -> bool:
    """Return whether this person may return `row`; an issue is not returned, its drafts are."""
    return isinstance(row, DraftRow) and Step.RETURN in open_steps(row.draft.stage, actor, row.line.route)


def may_go_over(row: Row, actor: Actor) -> bool:
    """Return whether this person may sign over the head of who should have reviewed."""
    return (isinstance(row, DraftRow) and row.line.step is Step.REVIEW
            and may_bypass(row.draft.stage, actor, row.line.route))


def may_sign_for_others(row: Row, actor: Actor) -> bool:
    """Return whether this person may sign in the place of who should."""
    return queueing.may_act_for(actor) and (not isinstance(row.line, DraftLine) or waits(row))


def waits(row: Row) -> bool:
    """Return whether `row` stands where somebody has to agree to it."""
    if isinstance(row, IssueRow):
        return row.complete and not row.signed
    return row.draft.stage in (Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING)


def _stands(archive: Archive, decision: Decision) -> bool:
    try:
        if isinstance(decision.after, Issue):
            _issue_now(archive, decision.after)
        else:
            _draft_now(archive, decision.step, decision.after)
    except Conflict:
        return False
    return True


def _draft_now(archive: Archive, step: Step, after: Draft) -> Draft:
    now = looking.some_drafts(archive, (after.id,))[0]
    if now.revision_id != after.revision_id or now.stage not in _stages(step, now):
        raise Conflict("draft", now.id)
    return now


def _stages(step: Step, draft: Draft) -> frozenset[Stage]:
    """Return where a draft stands while nobody went on from this agreement."""
    if step is Step.REVIEW:
        return frozenset({Stage.REVIEWED})
    waits_for_leader = step is Step.APPROVE and draft.facts.important
    return frozenset({Stage.AWAITING}) if waits_for_leader else _SIGNED if step in _TAKING_BACK else frozenset()


def _issue_now(archive: Archive, signed: Issue) -> Issue:
    now = looking.board(archive, signed.id).issue
    if now.signature != signed.signature:
        raise Conflict("issue", signed.id)
    return now
