"""Publishing an issue: freeze it and take its number, write the file, record it; or thaw it as if nothing was."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import as_opened, drafts_of, must_appear
from bulletin.desk.contents import contents_in
from bulletin.desk.correcting import must_be_correctable
from bulletin.desk.holding import must_be_whole, must_hold, must_hold_in_print
from bulletin.desk.noting import note, still_here
from bulletin.desk.printing import Printing, issue_stem, printing_in
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueState, Number, Origin, Void
from bulletin.journals import Journal
from bulletin.numbers import numbers_words, passed_over, proposed
from bulletin.old_issues.form import suffix_of
from bulletin.people import Actor, RoleName
from bulletin.sealing import Keyring
from bulletin.seals import Standing, issue_standing
from bulletin.workflow import Step


@dataclass(frozen=True)
class Reprint:
    """The stored bytes of a published issue, what the file is called, and that it was declared void if it was."""

    data: bytes
    name: str
    void: Void | None = None


def freeze(
    archive: Archive, opened: Issue, *, actor: Actor, at: datetime, number: Number | None = None, reason: str = "",
) -> Printing:
    """Fix each item at its signed revision, take the number, and return what is to be printed.

    Without `number` it takes the next one. A later one passes over those in between, which are recorded as skipped
    with `reason`; one up to `through` makes a combined issue. Its `total` may be 0: it follows.
    Refused: Conflict, ROLE_MISSING, ISSUE_CLOSED, ISSUE_EMPTY, NOT_APPROVED, ISSUE_NOT_SIGNED, JOURNAL_CLOSED,
    NUMBER_TAKEN for one that was used or passed over, or whose total is not the one that follows, NUMBER_WRONG for
    another year or a jump nobody means, REASON_MISSING where numbers are passed over, ISSUE_VOID for a correction of
    what was declared void meanwhile, PRESS_BUSY while another issue of
    the journal has its number but is not out (a number in between would be lost).
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        issue = as_opened(work, opened)
        drafts = drafts_of(work, issue)
        issue.must_be_complete(drafts)
        if issue.corrects:
            must_be_correctable(work, issue.corrects, issue.journal_id, issue.correction)
        journal, keyring = work.journals.get(issue.journal_id), Keyring(work.keys.all())
        for item in issue.items:
            must_hold(work, drafts[item.draft_id], journal, item.section, keyring)
        if issue.signature and issue_standing(
                issue.id, issue.signature, issue.content(drafts), keyring) is Standing.FORGED:
            raise Refused(Reason.SEAL_BROKEN, title="", standing=Standing.FORGED.value)
        _must_be_next(work, issue, journal)
        taken = _wanted(work, issue, journal, number)
        frozen = issue.frozen(drafts, taken)
        _take(work, frozen, journal, taken, reason.strip(), actor, at)
        note(work, actor, at, "freeze", issue_id=issue.id, reason=numbers_words(taken))
        return printing_in(work, work.issues.save(frozen))


def record(
    archive: Archive, frozen: Issue, file: bytes, pages: int, *, actor: Actor, at: datetime,
    printing: Printing | None = None,
) -> Issue:
    """Record that the issue was written: its bytes are kept under their SHA-256, and beside them its contents as JSON
    (see `bulletin.desk.contents`); its items are published.

    `printing` is what was written, so that the contents say the same whoever was renamed meanwhile (None: what would
    be written now). Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN unless frozen.
    """
    actor.must_be(RoleName.EDITOR)
    sha256 = hashlib.sha256(file).hexdigest()
    with archive.writing() as work:
        work.submissions.keep_bytes(sha256, file)
        published = frozen.published(sha256, pages, at, work.log.head().link)
        printed = printing or printing_in(work, frozen)
        if own := printed.layout_text.encode():
            work.submissions.keep_bytes(hashlib.sha256(own).hexdigest(), own)
        said = contents_in(work, published, printed)
        contents = hashlib.sha256(said).hexdigest()
        work.submissions.keep_bytes(contents, said)
        published = work.issues.save(replace(published, contents=contents))
        for item in published.items:
            draft = work.drafts.get(item.draft_id)
            if draft.revision_id != item.revision_id:
                raise Conflict("draft", draft.id)
            work.drafts.save(draft.stepped(Step.PUBLISH, actor))
            note(work, actor, at, "publish", draft_id=draft.id, issue_id=frozen.id, revision_id=item.revision_id)
        note(work, actor, at, "publish", issue_id=frozen.id, reason=sha256, digest=sha256)
        return published


def thaw(archive: Archive, frozen: Issue, *, actor: Actor, at: datetime, reason: str) -> Issue:
    """Undo `freeze` after the file could not be written: the number is free again, and so are those it passed over.

    Refused: STEP_NOT_OPEN unless frozen, Conflict, ROLE_MISSING, REASON_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="thaw")
    with archive.writing() as work:
        note(work, actor, at, "thaw", issue_id=frozen.id, reason=reason)
        thawed = work.issues.save(frozen.thawed())
        work.numbers.give_back(frozen.id)
        return thawed


def thaw_left(archive: Archive, frozen: Issue, *, actor: Actor, at: datetime, reason: str) -> Printing:
    """Undo `freeze` of an issue whose printing was cut off; return what was printed, for `press.withdraw_left`.

    Refused: as `thaw`.
    """
    printing = printing_of(archive, frozen.id)
    thaw(archive, frozen, actor=actor, at=at, reason=reason)
    return printing


def left_frozen(archive: Archive) -> list[Issue]:
    """Return issues whose writing was cut off, by a power cut say; they are thawed or recorded at the next start."""
    with archive.reading() as work:
        return work.issues.all([IssueState.FROZEN])


def printing_of(archive: Archive, issue_id: str) -> Printing:
    """Return what is (to be) printed of an issue in any state, for a preview or a sign-off sheet."""
    with archive.reading() as work:
        return printing_in(work, work.issues.get(issue_id))


def file_of(archive: Archive, issue: Issue) -> bytes:
    """Return the published bytes, the same at every reprint; see `reprint` for what the file is called.

    Refused: ISSUE_OPEN while not published, SEAL_BROKEN when bytes, texts or signatures are no longer what they were.
    """
    return reprint(archive, issue).data


def reprint(archive: Archive, issue: Issue) -> Reprint:
    """Return the published bytes with the name of the file, in which a void issue is marked.

    The items of a void issue may be on their way into another: of it only the bytes and the issue's own seal must hold.
    Refused: as `file_of`.
    """
    if issue.state is not IssueState.PUBLISHED:
        raise Refused(Reason.ISSUE_OPEN)
    with archive.reading() as work:
        void = work.issues.voids(issue.id).get(issue.id)
        if void is None:
            must_hold_in_print(work, issue)
        else:
            must_be_whole(work, issue)
        data = work.submissions.bytes_of(issue.sha256)
        name = work.journals.get(issue.journal_id).on(issue.day).name
    if hashlib.sha256(data).hexdigest() != issue.sha256:
        raise Refused(Reason.SEAL_BROKEN, title="", standing="changed")
    suffix = ".docx" if issue.origin is Origin.OWN else suffix_of(data)
    return Reprint(data, f"{issue_stem(name, issue, void=void is not None)}{suffix}", void)


def _must_be_next(work: Work, issue: Issue, journal: Journal) -> None:
    must_appear(work, journal.id, issue.day)
    if any(other.journal_id == issue.journal_id for other in work.issues.all([IssueState.FROZEN])):
        raise Refused(Reason.PRESS_BUSY, journal=journal.name)


def _wanted(work: Work, issue: Issue, journal: Journal, number: Number | None) -> Number:
    """Return the number the issue takes: the next one, or the one asked for if it may have it."""
    entries = work.numbers.of(journal.id)
    if number is None:
        return proposed(journal, issue.day.year, entries)
    if number.year != issue.day.year:
        raise Refused(Reason.NUMBER_WRONG, number=number.number, year=issue.day.year)
    taken = proposed(journal, number.year, entries, first=number.number, count=number.last - number.number + 1)
    if number.total not in (0, taken.total):
        raise Refused(Reason.NUMBER_TAKEN, number=number.number, total=number.total)
    return taken


def _take(
    work: Work, issue: Issue, journal: Journal, number: Number, reason: str, actor: Actor, at: datetime,
) -> None:
    skipped = passed_over(journal, number, work.numbers.of(journal.id))
    if skipped is not None:
        if not reason:
            raise Refused(Reason.REASON_MISSING, step="skip_number")
        work.numbers.skip(journal.id, skipped, issue.id, reason, actor.id, at)
        words = numbers_words(skipped).removesuffix("合刊")
        note(work, actor, at, "skip_number", issue_id=issue.id, reason=f"{words}：{reason}")
    work.numbers.take(journal.id, number, issue.id, actor.id, at)
