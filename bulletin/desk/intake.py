"""Taking in what units send: untouched for ever as a submission, ready for work as a draft."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.batches import MISTAKE, NESTED, Arrival, Batch, BatchState, Result
from bulletin.desk.noting import new_id, note
from bulletin.desk.resembling import printed_in, resemblance_of
from bulletin.desk.senders import facts_of
from bulletin.drafts import Draft, Facts, Guessed, Revision, Source, Submission
from bulletin.errors import Reason, Refused, Trouble
from bulletin.intake.incoming import Opened, Warning
from bulletin.intake.likeness import digest
from bulletin.intake.mail.mailbox import Place
from bulletin.people import Actor, RoleName
from bulletin.phone import PhoneReport, text_of
from bulletin.text import Text, length, plain, title_of, titled
from bulletin.workflow import Stage

ACCEPTED = "接受修订"  # the name of the revision in which tracked changes were taken over


@dataclass(frozen=True)
class Came:
    """How something came: from which path or mail, through which door, in which batch.

    `origin` is the whole path where `path` is only as it was given: the same file sent again is known by it.
    `mail` are the bytes of the file: kept whole where it is a mail; `place` says where that lies on the server, `size`
    its bytes as that states them.
    """

    path: str
    source: Source = Source.FILE
    batch_id: str = ""
    mail: bytes = b""
    place: Place | None = None
    size: int = 0
    origin: str = ""


def take_in(
    archive: Archive, opened: tuple[Opened, ...], came: Came, *, actor: Actor, at: datetime,
) -> tuple[Arrival, ...]:
    """Register all that was found in one file or mail, and the lines of the result table: in one transaction.

    Each text read becomes a draft with its bytes kept; the same bytes are never a second draft (ALREADY_HERE), other
    bytes of the same message are a revised one (REVISED), a text that repeats or resembles another is taken in with a
    warning. A mail is marked as taken with what it brought.
    Refused: ROLE_MISSING for who is not an editor.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        arrivals = tuple(take_one(work, each, came, actor, at) for each in opened)
        _keep_mail(work, opened, came, at)
        _write_lines(work, came, arrivals)
        return arrivals


def refuse(archive: Archive, came: Came, error: BaseException, *, actor: Actor, at: datetime) -> Arrival:
    """Write the line of a file that could not even be opened; its reason is the code of the error."""
    actor.must_be(RoleName.EDITOR)
    code = error.reason if isinstance(error, Refused) else error.cause if isinstance(error, Trouble) else MISTAKE
    arrival = Arrival(came.path, Result.REFUSED, reason=str(code), detail=_detail(error))
    with archive.writing() as work:
        _keep_mail(work, (), came, at)
        _write_lines(work, came, (arrival,))
    return arrival


def write_down(archive: Archive, text: Text, facts: Facts, *, source: Source, actor: Actor, at: datetime,
               guesses: tuple[Guessed, ...] = ()) -> Draft:
    """Register a text that has no file: pasted, or taken down from the telephone; the text itself is kept as sent.

    Refused: ROLE_MISSING, TEXT_EMPTY.
    """
    actor.must_be(RoleName.EDITOR)
    if not length(text):
        raise Refused(Reason.TEXT_EMPTY)
    with archive.writing() as work:
        resemblance = resemblance_of(work, text, facts, at)
        draft = new_draft(work, text, facts, actor, at, source=source, guesses=guesses)
        resemblance.keep(work, draft.id, at)
        return draft


def take_call(archive: Archive, report: PhoneReport, facts: Facts, *, actor: Actor, at: datetime) -> Draft:
    """Register a report by telephone: what was said, field by field, and the draft made from it.

    Refused: ROLE_MISSING, TEXT_EMPTY when nothing was written down.
    """
    actor.must_be(RoleName.EDITOR)
    if not any((report.title, report.place, report.nature, report.extent, report.losses, report.measures)):
        raise Refused(Reason.TEXT_EMPTY)
    with archive.writing() as work:
        draft = new_draft(work, text_of(report), facts, actor, at, source=Source.PHONE)
        work.submissions.add_phone_report(draft.id, report)
        return draft


def begin_batch(
    archive: Archive, paths: tuple[str, ...], *, source: Source = Source.FILE, actor: Actor, at: datetime,
) -> Batch:
    """Open a batch that is to take in `paths`; its lines come with its drafts. Refused: ROLE_MISSING."""
    actor.must_be(RoleName.EDITOR)
    batch = Batch(new_id(), at, actor.id, (), source, BatchState.UNDER_WAY, paths)
    with archive.writing() as work:
        work.submissions.add_batch(batch)
    return batch


def end_batch(archive: Archive, batch_id: str, left: tuple[str, ...] = ()) -> Batch:
    """Close a batch: done, or stopped with the paths `left`; return it with its lines. Refused: UNKNOWN."""
    with archive.writing() as work:
        batch = work.submissions.batch(batch_id)
        if batch.state is BatchState.UNDONE:  # while its last files were on their way
            return batch
        ended = replace(batch, state=BatchState.STOPPED if left else BatchState.DONE, left=left)
        work.submissions.save_batch(ended)
        return ended


def take_one(work: Work, opened: Opened, came: Came, actor: Actor, at: datetime) -> Arrival:
    """Register one thing within a piece of work, and return its line, which is not yet written; as `take_in` says."""
    inner = f"/{opened.name.split('/', 1)[1]}" if "/" in opened.name else ""
    path, origin = came.path + inner, came.origin and came.origin + inner
    incoming = opened.incoming
    if incoming is None:
        reason = opened.refused.reason if opened.refused else Reason.DAMAGED
        return Arrival(path, Result.REFUSED, reason=reason.value, detail=_detail(opened.refused))
    if known := work.submissions.with_sha256(incoming.sha256):
        return _line(work, path, Result.ALREADY_HERE, known, other=known)
    facts, guesses, warnings = facts_of(work, incoming, at)
    resemblance = resemblance_of(work, incoming.text, facts, at, incoming=incoming, origin=origin)
    submission = Submission(new_id(), incoming.name, incoming.sha256, len(incoming.original), came.source, at, origin,
                            incoming.letter)
    work.submissions.keep_bytes(incoming.sha256, incoming.original)
    for picture in incoming.pictures:
        work.submissions.keep_bytes(picture.sha256, picture.data)
    work.submissions.add(submission)
    draft = new_draft(work, incoming.text, facts, actor, at, submission_id=submission.id, source=came.source,
                      before=incoming.before, guesses=guesses, revises=resemblance.revises,
                      title=incoming.guess.title)
    resemblance.keep(work, draft.id, at)
    remarks = (*resemblance.warnings, *warnings, *incoming.warnings)
    result = Result.IMPORTED_WITH_WARNINGS if remarks else Result.IMPORTED
    return _line(work, path, Result.REVISED if resemblance.revises else result, draft, remarks, resemblance.first)


def _detail(error: BaseException | None) -> str:
    facts = error.facts if isinstance(error, Refused) else {}
    return NESTED if "depth" in facts else str(facts.get("looks_like", ""))


def new_draft(
    work: Work, text: Text, facts: Facts, actor: Actor, at: datetime, *, submission_id: str | None = None,
    source: Source = Source.FILE, before: Text | None = None, guesses: tuple[Guessed, ...] = (),
    revises: str | None = None, title: str = "",
) -> Draft:
    """Write a draft and its first revision within a piece of work; with `before`, that is the first and `text` the
    second.

    `title` is what lists call a text that has none of its own.
    """
    draft_id = new_id()
    texts = (text,) if before is None else (before, text)
    revisions = [Revision(new_id(), draft_id, number, each, actor.id, at, ACCEPTED if number > 1 else "")
                 for number, each in enumerate(texts, 1)]
    called = title if title and not titled(text) else title_of(text)
    draft = Draft(draft_id, submission_id, called, Stage.RECEIVED, at, revisions[-1].id, len(texts),
                  length(text), facts, guesses=guesses, revises=revises)
    work.drafts.add(draft, plain(text), digest(plain(text)))
    for revision in revisions:
        work.revisions.add(revision)
    note(work, actor, at, f"take_in:{source.value}", draft_id=draft_id, revision_id=revisions[0].id)
    return draft


def _line(work: Work, path: str, result: Result, draft: Draft, warnings: tuple[Warning, ...] = (),
          other: Draft | None = None) -> Arrival:
    units = {unit.id: unit.name for unit in work.units.all()}
    named = next((each.words for each in draft.guesses if each.field == "unit"), "")
    return Arrival(
        path, result, draft.id, draft.title, units.get(draft.facts.unit_id or "", named), draft.facts.correspondent,
        draft.facts.phone, draft.characters, warnings, other_id=other.id if other else "",
        printed=printed_in(work, other) if other else "")


def _write_lines(work: Work, came: Came, arrivals: tuple[Arrival, ...]) -> None:
    if came.batch_id:
        work.submissions.add_arrivals(came.batch_id, arrivals)


def _keep_mail(work: Work, opened: tuple[Opened, ...], came: Came, at: datetime) -> None:
    if came.mail and (came.place or any(each.incoming and each.incoming.letter for each in opened)):
        work.submissions.keep_bytes(hashlib.sha256(came.mail).hexdigest(), came.mail)
    if came.place:
        work.doors.enter(came.place, came.mail, came.size or len(came.mail), at)
