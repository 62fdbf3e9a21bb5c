"""Notes on passages, and the phrase library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import new_id, note
from bulletin.errors import Reason, Refused
from bulletin.notes import Anchor, Note
from bulletin.people import Actor
from bulletin.phrases import Phrase


def notes_on(archive: Archive, draft_id: str) -> list[Note]:
    """Return the notes on a draft, in the order they were made."""
    with archive.reading() as work:
        return work.notes.of_draft(draft_id)


@dataclass(frozen=True)
class Waiting:
    """A note that nobody settled yet, and the name of who made it."""

    note: Note
    who: str


def waiting_on(archive: Archive, draft_ids: Iterable[str]) -> dict[str, tuple[Waiting, ...]]:
    """Return the open notes by draft, in the order they were made; drafts without any are left out."""
    with archive.reading() as work:
        names = {person.id: person.name for person in work.people.all()}
        return {draft_id: tuple(Waiting(each, names.get(each.who, each.who))
                                for each in work.notes.of_draft(draft_id) if each.is_open)
                for draft_id in work.notes.open_ones(draft_ids)}


def add_note(archive: Archive, draft_id: str, anchor: Anchor, words: str, *, actor: Actor, at: datetime) -> Note:
    """Make a note on a place of a draft. Refused: ROLE_MISSING, TEXT_EMPTY for a note that says nothing, UNKNOWN."""
    actor.must_write()
    if not words.strip():
        raise Refused(Reason.TEXT_EMPTY, title="")
    with archive.writing() as work:
        draft = work.drafts.get(draft_id)
        made = Note(new_id(), draft.id, anchor, words.strip(), actor.id, at)
        work.notes.put(made)
        note(work, actor, at, "add_note", draft_id=draft_id)
        return made


def resolve_note(archive: Archive, note_id: str, *, actor: Actor, at: datetime, open_again: bool = False) -> Note:
    """Settle a note, or open it again; one that is so already keeps who did it. Refused: ROLE_MISSING, UNKNOWN."""
    actor.must_write()
    with archive.writing() as work:
        known = work.notes.get(note_id)
        if known.is_open is open_again:
            return known
        settled = replace(known, resolved_by="" if open_again else actor.id, resolved_at=None if open_again else at)
        work.notes.put(settled)
        note(work, actor, at, "reopen_note" if open_again else "resolve_note", draft_id=known.draft_id)
        return settled


def move_notes(archive: Archive, moved: Iterable[tuple[str, Anchor]], *, actor: Actor) -> None:
    """Say where notes stand after the text around them changed. Refused: ROLE_MISSING, UNKNOWN."""
    actor.must_write()
    with archive.writing() as work:
        for note_id, anchor in moved:
            work.notes.put(replace(work.notes.get(note_id), anchor=anchor))


def phrases(archive: Archive) -> list[Phrase]:
    """Return the phrase library in order of groups."""
    with archive.reading() as work:
        return work.phrases.all()


def put_phrase(archive: Archive, phrase: Phrase, *, actor: Actor, at: datetime) -> Phrase:
    """Enter a phrase, a new one when its id is empty.

    Refused: ROLE_MISSING, TEXT_EMPTY, ABBREVIATION_TAKEN for one that stands for another phrase already.
    """
    actor.must_write()
    if not phrase.words.strip():
        raise Refused(Reason.TEXT_EMPTY, title="")
    kept = phrase if phrase.id else replace(phrase, id=new_id())
    with archive.writing() as work:
        for other in work.phrases.all():
            if phrase.abbreviation and other.abbreviation == phrase.abbreviation and other.id != kept.id:
                raise Refused(Reason.ABBREVIATION_TAKEN, key=phrase.abbreviation)
        work.phrases.put(kept)
        note(work, actor, at, "put_phrase", reason=kept.words[:20])
        return kept


def drop_phrase(archive: Archive, phrase_id: str, *, actor: Actor, at: datetime) -> None:
    """Take a phrase out of the library; the log keeps its words. Refused: ROLE_MISSING."""
    actor.must_write()
    with archive.writing() as work:
        gone = [each for each in work.phrases.all() if each.id == phrase_id]
        work.phrases.drop(phrase_id)
        for phrase in gone:
            note(work, actor, at, "drop_phrase", reason=phrase.words)
