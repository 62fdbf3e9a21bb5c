"""Teaching the check: the office's words, corrections, ignored places, switches and roster."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.characters import whole_text
from bulletin.credit.circular_document import circular_text
from bulletin.credit.kept_figures import circular_in
from bulletin.desk.noting import note
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.proof.patterns import usable
from bulletin.proof.wordbook import (
    Correction,
    Ignored,
    OnClassified,
    OnFigures,
    OnPersonal,
    Roster,
    Switched,
    Wordbook,
)
from bulletin.text import Text

_TEACHERS = (RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY, RoleName.ADMIN)


def wordbook(archive: Archive) -> Wordbook:
    """Return all the office taught."""
    with archive.reading() as work:
        return work.proofs.wordbook()


def taught_for(work: Work, *draft_ids: str) -> Wordbook:
    """Return what the office taught, as it applies to these drafts: nobody ticks the figures of a circular one by one
    where its words and tables are those the desk counted and wrote; what a hand changed or added is like any draft's.
    """
    return replace(work.proofs.wordbook(), vouched=frozenset(
        (id, block) for id in draft_ids for block in _counted_blocks(work, id)))


def wordbook_for(archive: Archive, *draft_ids: str) -> Wordbook:
    """Return `taught_for` of drafts."""
    with archive.reading() as work:
        return taught_for(work, *draft_ids)


def _counted_blocks(work: Work, draft_id: str) -> Text:
    """Return what the desk wrote of a circular from its figures; of other drafts nothing."""
    circular = work.circulars.of_draft(draft_id)
    if circular is None:
        return ()
    now = work.drafts.get(draft_id).revision_id
    if circular.revision_id == now:
        return work.revisions.get(now).text
    return whole_text(circular_text(circular_in(work.circulars.get(circular.id).figures), circular.parts))


def add_words(archive: Archive, words: Iterable[str], *, actor: Actor, at: datetime) -> int:
    """Put `words` into the office's own dictionary, white space at their edges left out; return how many were new.

    Refused: ROLE_MISSING.
    """
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        known = work.proofs.wordbook().words
        new = {word for each in words if (word := each.strip())} - known
        if new:
            work.proofs.add_words(new, actor.id, at)
            note(work, actor, at, "add_words", reason=_some(new))
        return len(new)


def drop_words(archive: Archive, words: Iterable[str], *, actor: Actor, at: datetime) -> None:
    """Take words out of the dictionary; the log names every one. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    gone = set(words)
    with archive.writing() as work:
        work.proofs.drop_words(gone)
        note(work, actor, at, "drop_words", reason="、".join(sorted(gone)))


def put_correction(archive: Archive, correction: Correction, *, actor: Actor, at: datetime) -> None:
    """Enter a wording that must be corrected, new or in place of what was said of the same.

    Refused: ROLE_MISSING, TEXT_EMPTY for one without anything to look for, PATTERN for a regular expression that cannot
    be used (`at` the place, `why` the cause).
    """
    actor.must_be(*_TEACHERS)
    must_be_usable(correction)
    with archive.writing() as work:
        work.proofs.put_correction(correction, actor.id, at)
        note(work, actor, at, "put_correction", reason=f"{correction.wrong}→{correction.right}")


def drop_correction(archive: Archive, wrong: str, *, actor: Actor, at: datetime) -> None:
    """Take a wording out again. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        work.proofs.drop_correction(wrong)
        note(work, actor, at, "drop_correction", reason=wrong)


def ignore(archive: Archive, ignored: Ignored, *, actor: Actor, at: datetime) -> None:
    """Do not show a finding any more, here or everywhere as `ignored` says. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        work.proofs.ignore(ignored, actor.id, at)
        note(work, actor, at, "ignore", draft_id=ignored.draft_id, reason=f"{ignored.rule} {ignored.text}")


def heed(archive: Archive, ignored: Ignored, *, actor: Actor, at: datetime) -> None:
    """Show again what was ignored. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        work.proofs.heed(ignored)
        note(work, actor, at, "heed", draft_id=ignored.draft_id, reason=f"{ignored.rule} {ignored.text}")


def switch(archive: Archive, switched: Switched, *, actor: Actor, at: datetime) -> None:
    """Switch a rule on or off, for a journal or for all. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        work.proofs.switch(switched)
        note(work, actor, at, "switch_rule", reason=f"{switched.rule} {'on' if switched.on else 'off'}")


def put_roster(archive: Archive, roster: Roster, *, actor: Actor, at: datetime) -> None:
    """Put a roster in place of the one before. Refused: ROLE_MISSING."""
    actor.must_be(*_TEACHERS)
    with archive.writing() as work:
        work.proofs.put_roster(roster)
        note(work, actor, at, "put_roster", reason=f"{len(roster.leaders)}/{len(roster.organs)}")


def put_on_classified(archive: Archive, what: OnClassified, *, actor: Actor, at: datetime) -> None:
    """Say what happens at signing with marks of classification.

    Refused: ROLE_MISSING for who is neither admin nor secretary.
    """
    actor.must_be(RoleName.ADMIN, RoleName.SECRETARY)
    with archive.writing() as work:
        work.proofs.put_on_classified(what)
        note(work, actor, at, "put_on_classified", reason=what.value)


def put_on_personal(archive: Archive, what: OnPersonal, *, actor: Actor, at: datetime) -> None:
    """Say what happens at signing with personal data. Refused: ROLE_MISSING for neither admin nor secretary."""
    actor.must_be(RoleName.ADMIN, RoleName.SECRETARY)
    with archive.writing() as work:
        work.proofs.put_on_personal(what)
        note(work, actor, at, "put_on_personal", reason=what.value)


def put_on_figures(archive: Archive, what: OnFigures, *, actor: Actor, at: datetime) -> None:
    """Say what happens at signing with figures nobody checked.

    Refused: ROLE_MISSING for who is neither admin nor secretary.
    """
    actor.must_be(RoleName.ADMIN, RoleName.SECRETARY)
    with archive.writing() as work:
        work.proofs.put_on_figures(what)
        note(work, actor, at, "put_on_figures", reason=what.value)


def must_be_usable(correction: Correction) -> None:
    """Refuse with TEXT_EMPTY a correction without anything to look for, with PATTERN one that cannot be used."""
    if not correction.wrong.strip():
        raise Refused(Reason.TEXT_EMPTY, title="")
    if correction.pattern:
        usable(correction.wrong, correction.right)


def _some(words: Iterable[str]) -> str:
    several = sorted(words)
    return "、".join(several[:5]) + (f"…{len(several)}" if len(several) > 5 else "")
