"""Taking in what units send: untouched for ever as a submission, ready for work as a draft."""

from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.batches import Arrival, Batch, Result
from bulletin.desk.noting import OFFICE_ZONE, new_id, note
from bulletin.drafts import Draft, Facts, Revision, Source, Submission
from bulletin.errors import Reason, Refused
from bulletin.intake.incoming import Incoming, Kind, Warning
from bulletin.people import Actor, RoleName
from bulletin.text import Text, length, plain, title_of
from bulletin.units import Unit, unit_named, units_on
from bulletin.workflow import Stage


def take_in(archive: Archive, incoming: Incoming, *, path: str, actor: Actor, at: datetime) -> Arrival:
    """Register a file that was read: its bytes, a draft and its first revision, in one transaction.

    The same bytes are never a second draft: the line then says ALREADY_HERE and names the first.
    Refused: ROLE_MISSING for who is not an editor.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        if known := work.submissions.with_sha256(incoming.sha256):
            return _arrival(path, Result.ALREADY_HERE, known, _unit_name(work, known), ())
        unit = unit_named(incoming.guess.unit, units_on(at.astimezone(OFFICE_ZONE).date(), work.units.all()))
        warnings = incoming.warnings + (() if unit else (Warning(Kind.UNIT_UNKNOWN, 1, incoming.guess.unit),))
        submission = Submission(new_id(), incoming.name, incoming.sha256, len(incoming.original), Source.FILE, at)
        work.submissions.keep_bytes(incoming.sha256, incoming.original)
        for picture in incoming.pictures:
            work.submissions.keep_bytes(picture.sha256, picture.data)
        work.submissions.add(submission)
        draft = _new_draft(work, incoming.text, _facts(incoming, unit), actor, at, submission.id)
        result = Result.IMPORTED_WITH_WARNINGS if warnings else Result.IMPORTED
        return _arrival(path, result, draft, unit.name if unit else incoming.guess.unit, warnings)


def write_down(archive: Archive, text: Text, facts: Facts, *, source: Source, actor: Actor, at: datetime) -> Draft:
    """Register a text that has no file: pasted, or taken down from the telephone; the text itself is kept as sent.

    Refused: ROLE_MISSING, TEXT_EMPTY.
    """
    actor.must_be(RoleName.EDITOR)
    if not length(text):
        raise Refused(Reason.TEXT_EMPTY)
    with archive.writing() as work:
        return _new_draft(work, text, facts, actor, at, None, source)


def keep_batch(archive: Archive, arrivals: tuple[Arrival, ...], *, actor: Actor, at: datetime) -> Batch:
    """Keep the result table of what came in together. Refused: ROLE_MISSING for who is not an editor."""
    actor.must_be(RoleName.EDITOR)
    batch = Batch(new_id(), at, actor.id, arrivals)
    with archive.writing() as work:
        work.submissions.add_batch(batch)
    return batch


def refused_arrival(path: str, error: Refused) -> Arrival:
    """Return the line of a file that could not be taken in; its reason is the code."""
    return Arrival(path, Result.REFUSED, reason=error.reason.value)


def _facts(incoming: Incoming, unit: Unit | None) -> Facts:
    guess, known = incoming.guess, unit.correspondents if unit else ()
    phone = guess.phone or next((each.phone for each in known if each.name == guess.correspondent), "")
    return Facts(unit.id if unit else None, guess.correspondent, phone, guess.approver)


def _new_draft(
    work: Work, text: Text, facts: Facts, actor: Actor, at: datetime, submission_id: str | None,
    source: Source = Source.FILE,
) -> Draft:
    draft_id = new_id()
    revision = Revision(new_id(), draft_id, 1, text, actor.id, at)
    draft = Draft(draft_id, submission_id, title_of(text), Stage.RECEIVED, at, revision.id, 1, length(text), facts)
    work.drafts.add(draft, plain(text))
    work.revisions.add(revision)
    note(work, actor, at, f"take_in:{source.value}", draft_id=draft_id, revision_id=revision.id)
    return draft


def _arrival(path: str, result: Result, draft: Draft, unit: str, warnings: tuple[Warning, ...]) -> Arrival:
    return Arrival(
        path, result, draft.id, draft.title, unit, draft.facts.correspondent, draft.facts.phone, draft.characters,
        warnings)


def _unit_name(work: Work, draft: Draft) -> str:
    return next((unit.name for unit in work.units.all() if unit.id == draft.facts.unit_id), "")
