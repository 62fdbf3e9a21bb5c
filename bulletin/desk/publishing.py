"""Publishing an issue: freeze it and take its number, write the file, record it; or thaw it as if nothing was."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import drafts_of
from bulletin.desk.noting import note
from bulletin.drafts import Draft, Revision, Urgency
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueState, next_number
from bulletin.journals import Journal
from bulletin.layout.page import PrintedIssue, PrintedItem, SignoffSheet
from bulletin.people import Actor, RoleName
from bulletin.text import Paragraph, Role, body_of, pictures_in
from bulletin.workflow import Step

_URGENCY = {Urgency.EXTRA: "特急", Urgency.URGENT: "加急", Urgency.NONE: ""}


@dataclass(frozen=True)
class Printing:
    """All that writing the file needs, taken from the archive at one moment; `pictures` by SHA-256."""

    issue: Issue
    page: PrintedIssue
    sheet: SignoffSheet
    layout: str
    pictures: Mapping[str, bytes]


def freeze(archive: Archive, opened: Issue, *, actor: Actor, at: datetime) -> Printing:
    """Fix each item at its signed revision, take the number, and return what is to be printed.

    Refused: Conflict, ROLE_MISSING, ISSUE_CLOSED, ISSUE_EMPTY, NOT_APPROVED, ISSUE_NOT_SIGNED, JOURNAL_CLOSED,
    PRESS_BUSY while another issue of the journal has its number but is not out (a number in between would be lost).
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = work.issues.get(opened.id)
        if issue.version != opened.version:
            raise Conflict("issue", opened.id)
        drafts = drafts_of(work, issue)
        issue.must_be_complete(drafts)
        for draft in drafts.values():
            _must_be_signed(work, draft)
        _must_be_next(work, issue)
        number = next_number(work.journals.get(issue.journal_id), issue.day.year, work.issues.numbers(issue.journal_id))
        frozen = work.issues.save(issue.frozen(drafts, number))
        note(work, actor, at, "freeze", issue_id=issue.id)
        return _printing(work, frozen)


def record(archive: Archive, frozen: Issue, file: bytes, pages: int, *, actor: Actor, at: datetime) -> Issue:
    """Record that the issue was written: its bytes are kept under their SHA-256, its items are published.

    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN unless frozen.
    """
    actor.must_be(RoleName.EDITOR)
    sha256 = hashlib.sha256(file).hexdigest()
    with archive.writing() as work:
        work.submissions.keep_bytes(sha256, file)
        published = work.issues.save(frozen.published(sha256, pages, at))
        for item in published.items:
            draft = work.drafts.get(item.draft_id)
            if draft.revision_id != item.revision_id:
                raise Conflict("draft", draft.id)
            work.drafts.save(draft.stepped(Step.PUBLISH, actor))
            note(work, actor, at, "publish", draft_id=draft.id, issue_id=frozen.id, revision_id=item.revision_id)
        note(work, actor, at, "publish", issue_id=frozen.id, reason=sha256)
        return published


def thaw(archive: Archive, frozen: Issue, *, actor: Actor, at: datetime, reason: str) -> Issue:
    """Undo `freeze` after the file could not be written: the number is free again.

    Refused: STEP_NOT_OPEN unless frozen, Conflict, ROLE_MISSING, REASON_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="thaw")
    with archive.writing() as work:
        note(work, actor, at, "thaw", issue_id=frozen.id, reason=reason)
        return work.issues.save(frozen.thawed())


def left_frozen(archive: Archive) -> list[Issue]:
    """Return issues whose writing was cut off, by a power cut say; they are thawed or recorded at the next start."""
    with archive.reading() as work:
        return work.issues.all([IssueState.FROZEN])


def printing_of(archive: Archive, issue_id: str) -> Printing:
    """Return what is (to be) printed of an issue in any state, for a preview or a sign-off sheet."""
    with archive.reading() as work:
        return _printing(work, work.issues.get(issue_id))


def file_of(archive: Archive, issue: Issue) -> bytes:
    """Return the published bytes, the same at every reprint. Refused: ISSUE_OPEN while not published."""
    if issue.state is not IssueState.PUBLISHED:
        raise Refused(Reason.ISSUE_OPEN)
    with archive.reading() as work:
        return work.submissions.bytes_of(issue.sha256)


def _must_be_signed(work: Work, draft: Draft) -> None:
    """Refuse with NOT_APPROVED unless a standing approval covers exactly the revision to be printed."""
    revision = work.revisions.get(draft.revision_id)
    for signature in work.revisions.signatures(draft.id):
        stands = signature.step is Step.APPROVE and signature.revoked_at is None
        if stands and signature.revision_id == revision.id and signature.fingerprint == revision.fingerprint:
            return
    raise Refused(Reason.NOT_APPROVED, titles=[draft.title])


def _must_be_next(work: Work, issue: Issue) -> None:
    journal = work.journals.get(issue.journal_id)
    if not journal.is_open(issue.day):
        raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
    if any(other.journal_id == issue.journal_id for other in work.issues.all([IssueState.FROZEN])):
        raise Refused(Reason.PRESS_BUSY, journal=journal.name)


def _printing(work: Work, issue: Issue) -> Printing:
    journal, drafts = work.journals.get(issue.journal_id), drafts_of(work, issue)
    revisions = {item.draft_id: work.revisions.get(item.revision_id or drafts[item.draft_id].revision_id)
                 for item in issue.items}
    items = tuple(_item(work, drafts[item.draft_id], item.section, revisions[item.draft_id]) for item in issue.items)
    pictures = {picture.sha256: work.submissions.bytes_of(picture.sha256)
                for revision in revisions.values() for picture in pictures_in(revision.text)}
    urgency = next((word for grade, word in _URGENCY.items() if word and any(
        draft.facts.urgency is grade for draft in drafts.values())), "")
    page = PrintedIssue(
        journal.masthead or journal.name, number_line(issue), journal.publisher, issue.day, journal.marking, urgency,
        items, issue.editors_note, journal.distribution, _responsible(work, issue, journal, revisions))
    return Printing(issue, page, _sheet(work, issue, journal, revisions, items), journal.layout, pictures)


def number_line(issue: Issue) -> str:
    """Return the line under the masthead, such as 第12期（总第386期）; empty while there is no number."""
    return f"第{issue.number.number}期（总第{issue.number.total}期）" if issue.number else ""


def _item(work: Work, draft: Draft, section: str, revision: Revision) -> PrintedItem:
    body, parts = body_of(revision.text), work.drafts.merged_into(draft.id)
    own = [block for block in body if isinstance(block, Paragraph) and block.role is Role.CREDIT]
    if own and not parts:
        return PrintedItem(revision.title, section, body, "")
    # The text's own credit line names one source only; an item of several names them all.
    without = tuple(block for block in body if block not in own)
    return PrintedItem(revision.title, section, without, _credit(work, draft, parts))


def _credit(work: Work, draft: Draft, parts: list[Draft]) -> str:
    """Return the credit line: every source unit once, and the correspondent of a draft with one source."""
    sources = [draft, *parts]
    names = {unit.id: unit.name for unit in work.units.all()}
    units = list(dict.fromkeys(names[each.facts.unit_id] for each in sources if each.facts.unit_id in names))
    who = draft.facts.correspondent if len(sources) == 1 else ""
    return "  ".join(part for part in ("、".join(units), who) if part)


def _responsible(
    work: Work, issue: Issue, journal: Journal, revisions: Mapping[str, Revision],
) -> tuple[tuple[str, str], ...]:
    edited, reviewed = _who(work, revisions)
    signed = work.people.get(issue.signature.signed_by).name if issue.signature else ""
    duties = (("责任编辑", edited), ("审核", reviewed), ("签发", signed), ("电话", journal.phone))
    return tuple((duty, name) for duty, name in duties if name)


def _who(work: Work, revisions: Mapping[str, Revision]) -> tuple[str, str]:
    """Return the names of who edited and who reviewed the items."""
    names = {person.id: person.name for person in work.people.all()}
    editors = dict.fromkeys(names.get(revision.saved_by, "") for revision in revisions.values())
    reviewers = dict.fromkeys(
        names.get(signature.signed_by, "") for draft_id in revisions
        for signature in work.revisions.signatures(draft_id)
        if signature.step is Step.REVIEW and signature.revoked_at is None)
    return "、".join(filter(None, editors)), "、".join(filter(None, reviewers))


def _sheet(
    work: Work, issue: Issue, journal: Journal, revisions: Mapping[str, Revision], items: tuple[PrintedItem, ...],
) -> SignoffSheet:
    edited, reviewed = _who(work, revisions)
    signed = work.people.get(issue.signature.signed_by).name if issue.signature else ""
    code = replace(issue, signature=None).content(drafts_of(work, issue))[:8].upper()
    return SignoffSheet(
        journal.name, number_line(issue), issue.day, tuple(item.title for item in items), edited, reviewed, signed,
        "", journal.distribution, f"{code[:4]}-{code[4:]}")
