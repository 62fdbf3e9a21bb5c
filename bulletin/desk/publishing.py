"""Publishing an issue: freeze it and take its number, write the file, record it; or thaw it as if nothing was."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import drafts_of
from bulletin.desk.holding import must_hold, must_hold_in_print
from bulletin.desk.noting import note, still_here
from bulletin.drafts import Draft, Revision, Urgency
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueSignature, IssueState, next_number
from bulletin.journals import Journal
from bulletin.layout.page import PrintedIssue, PrintedItem, SignoffSheet
from bulletin.people import Actor, RoleName
from bulletin.sealing import Keyring
from bulletin.seals import Standing, issue_standing
from bulletin.sheets import code_of
from bulletin.text import Paragraph, Role, body_of, pictures_in
from bulletin.workflow import Step

URGENCY = {Urgency.EXTRA: "特急", Urgency.URGENT: "加急", Urgency.NONE: ""}


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
        still_here(work, actor, RoleName.EDITOR)
        issue = work.issues.get(opened.id)
        if issue.version != opened.version:
            raise Conflict("issue", opened.id)
        drafts = drafts_of(work, issue)
        issue.must_be_complete(drafts)
        journal, keyring = work.journals.get(issue.journal_id), Keyring(work.keys.all())
        for item in issue.items:
            must_hold(work, drafts[item.draft_id], journal, item.section, keyring)
        if issue.signature and issue_standing(
                issue.id, issue.signature, issue.content(drafts), keyring) is Standing.FORGED:
            raise Refused(Reason.SEAL_BROKEN, title="", standing=Standing.FORGED.value)
        _must_be_next(work, issue)
        number = next_number(work.journals.get(issue.journal_id), issue.day.year, work.issues.numbers(issue.journal_id))
        frozen = work.issues.save(issue.frozen(drafts, number))
        note(work, actor, at, "freeze", issue_id=issue.id)
        return printing_in(work, frozen)


def record(archive: Archive, frozen: Issue, file: bytes, pages: int, *, actor: Actor, at: datetime) -> Issue:
    """Record that the issue was written: its bytes are kept under their SHA-256, its items are published.

    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN unless frozen.
    """
    actor.must_be(RoleName.EDITOR)
    sha256 = hashlib.sha256(file).hexdigest()
    with archive.writing() as work:
        work.submissions.keep_bytes(sha256, file)
        published = work.issues.save(frozen.published(sha256, pages, at, work.log.head().link))
        for item in published.items:
            draft = work.drafts.get(item.draft_id)
            if draft.revision_id != item.revision_id:
                raise Conflict("draft", draft.id)
            work.drafts.save(draft.stepped(Step.PUBLISH, actor))
            note(work, actor, at, "publish", draft_id=draft.id, issue_id=frozen.id, revision_id=item.revision_id)
        note(work, actor, at, "publish", issue_id=frozen.id, reason=sha256, digest=sha256)
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
        return printing_in(work, work.issues.get(issue_id))


def file_of(archive: Archive, issue: Issue) -> bytes:
    """Return the published bytes, the same at every reprint.

    Refused: ISSUE_OPEN while not published, SEAL_BROKEN when bytes, texts or signatures are no longer what they were.
    """
    if issue.state is not IssueState.PUBLISHED:
        raise Refused(Reason.ISSUE_OPEN)
    with archive.reading() as work:
        must_hold_in_print(work, issue)
        data = work.submissions.bytes_of(issue.sha256)
    if hashlib.sha256(data).hexdigest() != issue.sha256:
        raise Refused(Reason.SEAL_BROKEN, title="", standing="changed")
    return data


def _must_be_next(work: Work, issue: Issue) -> None:
    journal = work.journals.get(issue.journal_id)
    if not journal.is_open(issue.day):
        raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
    if any(other.journal_id == issue.journal_id for other in work.issues.all([IssueState.FROZEN])):
        raise Refused(Reason.PRESS_BUSY, journal=journal.name)


def printing_in(work: Work, issue: Issue) -> Printing:
    """Return what is (to be) printed of an issue in any state, within a piece of work."""
    journal, drafts = work.journals.get(issue.journal_id), drafts_of(work, issue)
    revisions = {item.draft_id: work.revisions.get(item.revision_id or drafts[item.draft_id].revision_id)
                 for item in issue.items}
    items = tuple(printed_item(work, drafts[item.draft_id], item.section, revisions[item.draft_id])
                  for item in issue.items)
    pictures = {picture.sha256: work.submissions.bytes_of(picture.sha256)
                for revision in revisions.values() for picture in pictures_in(revision.text)}
    urgency = next((word for grade, word in URGENCY.items() if word and any(
        draft.facts.urgency is grade for draft in drafts.values())), "")
    page = PrintedIssue(
        journal.masthead or journal.name, number_line(issue), journal.publisher, issue.day, journal.marking, urgency,
        items, issue.editors_note, journal.distribution, _responsible(work, issue, journal, revisions))
    return Printing(issue, page, _sheet(work, issue, journal, revisions, items), journal.layout, pictures)


def number_line(issue: Issue) -> str:
    """Return the line under the masthead, such as 第12期（总第386期）; empty while there is no number."""
    return f"第{issue.number.number}期（总第{issue.number.total}期）" if issue.number else ""


def printed_item(work: Work, draft: Draft, section: str, revision: Revision) -> PrintedItem:
    """Return a draft as it will print: its credit line names every source unit."""
    body = body_of(revision.text)
    parts = [each for each in work.drafts.merged_into(draft.id) if each.revises != draft.id]  # that is no second source
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
    signed = _signed(work, issue)
    duties = (("责任编辑", edited), ("审核", reviewed), ("签发", signed), ("电话", journal.phone))
    return tuple((duty, name) for duty, name in duties if name)


def _who(work: Work, revisions: Mapping[str, Revision]) -> tuple[str, str]:
    """Return the names of who edited and who reviewed the items."""
    names = {person.id: person.name for person in work.people.all()}
    editors = dict.fromkeys(names.get(revision.saved_by, "") for revision in revisions.values())
    reviewers = dict.fromkeys(
        names.get(signature.signer_id, "") for draft_id in revisions
        for signature in work.revisions.signatures(draft_id)
        if signature.step is Step.REVIEW and signature.revoked_at is None)
    return "、".join(filter(None, editors)), "、".join(filter(None, reviewers))


def _sheet(
    work: Work, issue: Issue, journal: Journal, revisions: Mapping[str, Revision], items: tuple[PrintedItem, ...],
) -> SignoffSheet:
    edited, reviewed = _who(work, revisions)
    return SignoffSheet(
        journal.name, number_line(issue), issue.day, tuple(item.title for item in items), edited, reviewed,
        _signed(work, issue),
        "", journal.distribution, code_of(issue.id, issue.content(drafts_of(work, issue))), work.log.head().code)


def _signed(work: Work, issue: Issue) -> str:
    """Return who signed the issue as it is; empty while nobody did, or since it changed."""
    signed = issue.signature
    return signer_name(work, signed) if signed and signed.fingerprint == issue.content(drafts_of(work, issue)) else ""


def signer_name(work: Work, signature: IssueSignature) -> str:
    """Return the name of whose agreement it is, as it is printed."""
    return signature.paper.signer if signature.paper else work.people.get(signature.signer_id).name
