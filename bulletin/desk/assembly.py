"""Putting an issue together: planning, placing, arranging, and signing the whole."""

from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.desk.holding import must_hold
from bulletin.desk.noting import hand_of, new_id, note, still_here
from bulletin.desk.proofing import taught_for
from bulletin.drafts import Draft, Paper
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueSignature, Item
from bulletin.journals import Distribution
from bulletin.people import Actor, RoleName
from bulletin.proof.before_signing import must_be_fit_to_sign
from bulletin.sealing import Keyring
from bulletin.seals import digests, issue_statement
from bulletin.workflow import Stage, Step


def plan_issue(archive: Archive, journal_id: str, day: date, *, actor: Actor, at: datetime) -> Issue:
    """Start an issue of a journal, dated `day`; its number is taken when it is published.

    Refused: ROLE_MISSING, UNKNOWN journal, JOURNAL_CLOSED.
    """
    actor.must_be(RoleName.EDITOR)
    issue = Issue(new_id(), journal_id, day)
    with archive.writing() as work:
        must_appear(work, journal_id, day)
        work.issues.add(issue)
        note(work, actor, at, "plan_issue", issue_id=issue.id)
    return issue


def place(
    archive: Archive, opened: Issue, draft_id: str, section: str, position: int, *, actor: Actor, at: datetime,
) -> Issue:
    """Place an approved draft under `section` at `position` (0 first; past the end: last).

    Refused: Conflict, ISSUE_CLOSED, NOT_APPROVED, ALREADY_PLACED in another issue, ROLE_MISSING, and SEAL_BROKEN or
    SIGNED_ELSEWHERE as `holding.must_hold` says.
    """
    with archive.writing() as work:
        issue, draft = as_opened(work, opened), work.drafts.get(draft_id)
        if draft.stage in (Stage.APPROVED, Stage.PLACED):
            must_hold(work, draft, work.journals.get(issue.journal_id), section)
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
        issue, draft = as_opened(work, opened), work.drafts.get(draft_id)
        issue.must_be_planned()
        if draft.issue_id != issue.id:
            raise Conflict("draft", draft_id)
        free(work, draft, actor)
        note(work, actor, at, "take_out", draft_id=draft.id, issue_id=issue.id)
        return _keep(work, issue.without(draft_id))


def arrange(
    archive: Archive, issue_id: str, before: tuple[Item, ...], after: tuple[Item, ...], *, actor: Actor, at: datetime,
) -> Issue:
    """Put the items in the order `after` if they still stand as `before`; the same deed backwards undoes it.

    Refused: Conflict when they do not, ISSUE_CLOSED, ROLE_MISSING, SIGNED_ELSEWHERE for an item that was signed for
    the section it would leave.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = work.issues.get(issue_id)
        if issue.items != before:
            raise Conflict("issue", issue_id)
        arranged, sections = issue.arranged(after), {item.draft_id: item.section for item in before}
        for item in after:
            draft = work.drafts.get(item.draft_id)
            if item.section != sections[item.draft_id] and draft.stage is Stage.PLACED:
                must_hold(work, draft, work.journals.get(issue.journal_id), item.section)
        note(work, actor, at, "arrange", issue_id=issue.id)
        return _keep(work, arranged)


def rewrite_note(archive: Archive, opened: Issue, editors_note: str, *, actor: Actor, at: datetime) -> Issue:
    """Set the editor's note (编者按) printed above the items. Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "rewrite_note", issue_id=issue.id)
        return _keep(work, replace(issue, editors_note=editors_note.strip()))


def move_day(archive: Archive, opened: Issue, day: date, *, actor: Actor, at: datetime) -> Issue:
    """Date the issue on another day. Refused: Conflict, ISSUE_CLOSED, JOURNAL_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = as_opened(work, opened)
        issue.must_be_planned()
        must_appear(work, issue.journal_id, day)
        note(work, actor, at, "move_day", issue_id=issue.id, reason=day.isoformat())
        return _keep(work, replace(issue, day=day))


def set_distribution(
    archive: Archive, opened: Issue, distribution: Distribution | None, *, actor: Actor, at: datetime,
) -> Issue:
    """Let the issue go to others than its journal goes to; None: where the journal goes.

    Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "set_distribution", issue_id=issue.id)
        return _keep(work, replace(issue, distribution=distribution))


def sign_issue(
    archive: Archive, opened: Issue, *, seen: str, actor: Actor, at: datetime, acting_for: str = "", reason: str = "",
) -> Issue:
    """Sign the issue as it was seen: these items, these texts and facts, this order.

    `seen` is `Issue.content` of what the secretary had before their eyes; `acting_for` another secretary whom a signer
    signs for, saying why in `reason`. Refused: Conflict when anything of it moved on, ISSUE_CLOSED, ISSUE_EMPTY,
    NOT_APPROVED, ROLE_MISSING for who is not a secretary, HAND_MISSING, REASON_MISSING, and as
    `holding.must_hold` and `before_signing.must_be_fit_to_sign` say of its items.
    """
    with archive.writing() as work:
        issue = as_opened(work, opened)
        return _sign_issue(work, issue, seen, actor, at, IssueSignature(
            seen, actor.id, at, acting_for=acting_for, reason=reason.strip()))


def sign_issue_on_paper(work: Work, issue: Issue, seen: str, actor: Actor, at: datetime, paper: Paper) -> Issue:
    """Record the signature that a secretary with an account gave on paper; `actor` seals it with their own key.

    Refused as `sign_issue`.
    """
    return _sign_issue(work, issue, seen, actor, at, IssueSignature(seen, actor.id, at, paper=paper))


def _sign_issue(
    work: Work, issue: Issue, seen: str, actor: Actor, at: datetime, signature: IssueSignature,
) -> Issue:
    issue.must_be_planned()
    _must_be_a_secretarys(work, actor, signature)
    drafts = drafts_of(work, issue)
    issue.must_be_complete(drafts)
    if issue.content(drafts) != seen:
        raise Conflict("issue", issue.id)
    _must_be_fit_to_print(work, issue, drafts)
    hand, covered = hand_of(work, actor), digests(issue.said(drafts))
    unmarked = replace(signature, sm3=covered.sm3, head=work.log.head().link, key_id=hand.key_id)
    sealed = replace(unmarked, mark=hand.sign(issue_statement(issue.id, unmarked)))
    note(work, actor, at, "sign_issue", issue_id=issue.id, reason=signature.reason, digest=seen)
    for deed, words in _unusual(work, signature):
        note(work, actor, at, deed, issue_id=issue.id, reason=words, digest=seen)
    return _keep(work, replace(issue, signature=sealed))


def _must_be_a_secretarys(work: Work, actor: Actor, signature: IssueSignature) -> None:
    if signature.acting_for or signature.paper:
        if signature.acting_for and not signature.reason:
            raise Refused(Reason.REASON_MISSING, step="sign_issue")
        still_here(work, actor, RoleName.REVIEWER, RoleName.SECRETARY, *((RoleName.EDITOR,) if signature.paper else ()))
        other = work.people.get(signature.signer_id)
        still_here(work, Actor(other.id, other.name, other.roles, actor.single_seat), RoleName.SECRETARY)
        return
    actor.must_be(RoleName.SECRETARY)
    still_here(work, actor, RoleName.SECRETARY)


def _must_be_fit_to_print(work: Work, issue: Issue, drafts: dict[str, Draft]) -> None:
    journal, keyring = work.journals.get(issue.journal_id), Keyring(work.keys.all())
    for item in issue.items:
        draft = drafts[item.draft_id]
        must_hold(work, draft, journal, item.section, keyring)
        text, taught = work.revisions.get(draft.revision_id).text, taught_for(work, draft.id)
        must_be_fit_to_sign(text, taught, draft.id, draft.title, checks=work.figures.of_drafts((draft.id,)))


def _unusual(work: Work, signature: IssueSignature) -> list[tuple[str, str]]:
    if signature.acting_for:
        return [("act_for", f"{work.people.get(signature.acting_for).name}：{signature.reason}")]
    if paper := signature.paper:
        return [("record_paper", f"{paper.signer} {paper.day.isoformat()} {paper.code}")]
    return []


def unsign_issue(archive: Archive, opened: Issue, *, actor: Actor, at: datetime) -> Issue:
    """Take back the signature on an issue. Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING."""
    actor.must_be(RoleName.SECRETARY)
    with archive.writing() as work:
        still_here(work, actor, RoleName.SECRETARY)
        issue = as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "unsign_issue", issue_id=issue.id)
        return _keep(work, replace(issue, signature=None))


def drafts_of(work: Work, issue: Issue) -> dict[str, Draft]:
    """Return the drafts placed in `issue` by id."""
    return {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}


def must_appear(work: Work, journal_id: str, day: date) -> None:
    """Refuse with JOURNAL_CLOSED unless the journal still appears on `day`; one that was merged takes no more."""
    journal = work.journals.get(journal_id)
    if not journal.is_open(day) or (journal.merged_into and journal.closed_on is None):
        raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)


def as_opened(work: Work, opened: Issue) -> Issue:
    """Return the issue as it stands. Refused: Conflict when it was changed since it was opened."""
    current = work.issues.get(opened.id)
    if current.version != opened.version:
        raise Conflict("issue", opened.id)
    return current


def free(work: Work, draft: Draft, actor: Actor) -> None:
    """Give up the draft's place; one whose approval was lost meanwhile stays at its stage."""
    freed = draft.stepped(Step.TAKE_OUT, actor) if draft.stage is Stage.PLACED else draft
    work.drafts.save(replace(freed, issue_id=None))


def _keep(work: Work, issue: Issue) -> Issue:
    return work.issues.save(issue)
