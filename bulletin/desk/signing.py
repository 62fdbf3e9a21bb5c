"""Moving a draft along its way: submitting, reviewing, approving, and every step back."""

from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.holding import standing_on
from bulletin.desk.noting import hand_of, is_alone, new_id, note, still_here
from bulletin.desk.proofing import taught_for
from bulletin.desk.revising import revise
from bulletin.drafts import Draft, Paper, Signature, must_have_title, must_not_be_own
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor, RoleName
from bulletin.proof.before_signing import must_be_fit_to_sign
from bulletin.routing import route_for
from bulletin.seals import covered_by, marked
from bulletin.text import joined, plain
from bulletin.workflow import Stage, Step, roles_for

JOINED = "合稿"  # the name of the revision in which the texts of the parts follow
AGREEING = frozenset({Step.REVIEW, Step.APPROVE, Step.ENDORSE})
_TAKING_BACK = {
    Step.REVOKE: frozenset({Step.APPROVE, Step.ENDORSE}), Step.UNREVIEW: frozenset({Step.REVIEW}),
    Step.UNENDORSE: frozenset({Step.ENDORSE}), Step.RETURN: AGREEING, Step.WITHDRAW: AGREEING}
_OFFICE = (RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)
_OPEN_FOR_PARTS = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
_DEEDS_OF_THEIR_OWN = frozenset({
    Step.PLACE, Step.TAKE_OUT, Step.PUBLISH, Step.RELEASE, Step.MERGE, Step.UNMERGE, Step.TAKE_BACK})
_LEAVING = frozenset({Stage.RESERVE, Stage.DECLINED, Stage.MERGED})


@dataclass(frozen=True)
class How:
    """How a step was taken: for somebody else (`acting_for`, a person's id), over the head of who should review
    first (`bypass`), or on paper.
    """

    acting_for: str = ""
    bypass: bool = False
    paper: Paper | None = None


_USUAL = How()


def take_step(
    archive: Archive, opened: Draft, step: Step, *, actor: Actor, at: datetime, reason: str = "",
    acting_for: str = "", bypass: bool = False,
) -> Draft:
    """Take one step with the draft as it was opened: one transaction, one line in the log and one more for what is
    out of the ordinary.

    Reviewing, approving and endorsing leave a sealed signature on exactly the revision that was opened; a step back
    from an approval marks it as revoked, and the draft waits for its review again unless one stands. Steps that place,
    publish or merge have deeds of their own. A signer may sign for another who has the role (`acting_for`), a secretary
    over the head of who should review (`bypass`): both say why in `reason`.
    Refused: HAND_MISSING for who signs without an unlocked key, Conflict when the draft moved on, STEP_NOT_OPEN,
    ROLE_MISSING, REASON_MISSING, OWN_WORK, TITLE_MISSING on submitting a text without one, ISSUE_CLOSED while its issue
    is being printed; on approving and endorsing as `bulletin.proof.before_signing.must_be_fit_to_sign` says.
    """
    if step in _DEEDS_OF_THEIR_OWN:
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=opened.stage.value)
    with archive.writing() as work:
        return _step(work, opened, step, actor, at, reason, How(acting_for, bypass))


def agree_on_paper(work: Work, opened: Draft, step: Step, actor: Actor, at: datetime, paper: Paper) -> Draft:
    """Take the step that somebody signed for on paper; `actor` records it and seals it with their own key.

    Who signs has the role the step asks for and an account; only a leader of the county needs none.
    Refused as `take_step`, UNKNOWN (what="person") for a signer without an account.
    """
    if not paper.signer_id and step is not Step.ENDORSE:
        raise Refused(Reason.UNKNOWN, what="person", id=paper.signer)
    return _step(work, opened, step, actor, at, "", How(paper=paper))


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
        return leave_whole(work, part, actor, at)


def leave_whole(work: Work, part: Draft, actor: Actor, at: datetime) -> Draft:
    """Let a draft stand alone again within a piece of work. Refused as `unmerge`."""
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


def _step(
    work: Work, opened: Draft, step: Step, actor: Actor, at: datetime, reason: str = "", how: How = _USUAL,
) -> Draft:
    _must_stand(work, opened)
    route = route_for(opened.facts, work.journals.all())
    signer = _signer(work, step, actor, reason, how) if step in AGREEING else actor
    moved = opened.stepped(step, signer, reason, route, bypass=how.bypass)
    if step is Step.REVOKE:
        moved = replace(moved, stage=Stage.REVIEWED if _is_reviewed(work, opened) else Stage.SUBMITTED)
    if step is Step.SUBMIT:
        must_have_title(work.revisions.get(opened.revision_id).text, opened.title)
    elif step in (Step.APPROVE, Step.ENDORSE):
        text = work.revisions.get(opened.revision_id).text
        must_be_fit_to_sign(
            text, taught_for(work, opened.id), opened.id, opened.title, checks=work.figures.of_drafts((opened.id,)))
    if opened.issue_id:
        moved = _leaving_its_issue(work, moved)
    signed = None
    if step in AGREEING:
        roles = roles_for(step, opened.stage, route) or (RoleName.SECRETARY,)
        signed = _sign(work, opened, step, _Hands(actor, signer, roles), at, reason, how)
    else:
        still_here(work, actor, *roles_for(step, opened.stage, route))
        if step in _TAKING_BACK:
            work.revisions.revoke(opened.id, at, _TAKING_BACK[step])
    note(work, actor, at, step.value, draft_id=opened.id, revision_id=opened.revision_id, reason=reason.strip(),
         digest=signed.covered if signed else "", thing=signed.id if signed else "")
    if signed:
        _say_what_is_unusual(work, opened, signed, signer, actor, at)
    found_again = opened.stage is Stage.TAKEN_BACK
    return work.drafts.save(moved, plain(work.revisions.get(opened.revision_id).text) if found_again else None)


def _is_reviewed(work: Work, draft: Draft) -> bool:
    return Step.REVIEW in standing_on(work, draft, draft.revision_id)


def _must_stand(work: Work, opened: Draft) -> None:
    if work.drafts.get(opened.id).version != opened.version:
        raise Conflict("draft", opened.id)


@dataclass(frozen=True)
class _Hands:
    """Whose key seals (`actor`), whose agreement it is (`signer`), and the roles of which the signer has one."""

    actor: Actor
    signer: Actor
    roles: tuple[RoleName, ...]


def _signer(work: Work, step: Step, actor: Actor, reason: str, how: How) -> Actor:
    """Return whose agreement it is: the actor's own, that of whom they sign for, or of who signed the paper."""
    if how.paper:
        still_here(work, actor, *_OFFICE)
        if not how.paper.signer_id:
            return Actor("", how.paper.signer, frozenset({RoleName.LEADER}))
    elif not how.acting_for:
        return actor
    elif not reason.strip():
        raise Refused(Reason.REASON_MISSING, step=step.value)
    else:
        still_here(work, actor, RoleName.REVIEWER, RoleName.SECRETARY)
    other = work.people.get(how.paper.signer_id if how.paper else how.acting_for)
    return Actor(other.id, other.name, other.roles, actor.single_seat)


def _sign(
    work: Work, opened: Draft, step: Step, hands: _Hands, at: datetime, reason: str, how: How,
) -> Signature:
    actor, signer, revision = hands.actor, hands.signer, work.revisions.get(opened.revision_id)
    if signer.id:
        still_here(work, signer, *hands.roles)
    written = work.revisions.of_draft(opened.id)
    for each in (signer,) if how.paper else (actor, signer):
        must_not_be_own(written, revision, replace(each, single_seat=is_alone(work, actor)))
    covered = covered_by(revision.text, opened.facts)
    unusual = bool(how.acting_for or how.bypass)
    signature = marked(Signature(
        new_id(), opened.id, revision.id, step, revision.fingerprint, actor.id, at, is_alone(work, actor),
        covered=covered.sha256, sm3=covered.sm3, section=opened.facts.section, journal_id=opened.facts.journal_id,
        head=work.log.head().link, acting_for=how.acting_for, bypass=how.bypass,
        reason=reason.strip() if unusual else "", paper=how.paper), hand_of(work, actor))
    work.revisions.sign(signature)
    return signature


def _say_what_is_unusual(
    work: Work, opened: Draft, signed: Signature, signer: Actor, actor: Actor, at: datetime,
) -> None:
    """Give what must be listed a line of its own: a signature for another, over somebody's head, or on paper."""
    lines = []
    if signed.acting_for:
        lines.append(("act_for", f"{signer.name}：{signed.reason}"))
    if signed.bypass:
        lines.append(("bypass", signed.reason))
    if signed.paper:
        lines.append(("record_paper", f"{signed.paper.signer} {signed.paper.day.isoformat()} {signed.paper.code}"))
    for deed, words in lines:
        note(work, actor, at, deed, draft_id=opened.id, revision_id=opened.revision_id, reason=words,
             digest=signed.covered, thing=signed.id)


def _leaving_its_issue(work: Work, moved: Draft) -> Draft:
    """Refuse while the issue is printed; a draft that will not be used gives up its place."""
    issue = work.issues.get(moved.issue_id or "")
    if issue.state is IssueState.FROZEN:
        raise Refused(Reason.ISSUE_CLOSED, title=moved.title)
    if moved.stage not in _LEAVING:
        return moved
    work.issues.save(issue.without(moved.id))
    return replace(moved, issue_id=None)
