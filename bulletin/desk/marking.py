"""A draft goes out as a Word file with tracked changes (花脸稿), is marked by others, and comes back."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path

from bulletin import notes
from bulletin.archive import Archive, Work
from bulletin.compare.merging import Collision, merged
from bulletin.compare.pieces import Mark
from bulletin.desk.hands import hands_between
from bulletin.desk.noting import OFFICE_ZONE, new_id, note
from bulletin.desk.revising import as_opened, revise
from bulletin.drafts import Draft, Revision, Signature
from bulletin.errors import Conflict, Reason, Refused
from bulletin.intake.incoming import Incoming
from bulletin.layout.characters import clean
from bulletin.layout.layout import load_layout
from bulletin.layout.marked.remarks import Said
from bulletin.layout.marked.values import as_written
from bulletin.layout.marked.writer import Leaf, MarkedFile, write_marked
from bulletin.layout.marked.xml import By
from bulletin.layout.pictures import lost_line
from bulletin.marked import Hand, Origin, Remark
from bulletin.people import Actor
from bulletin.text import Block, Paragraph, Picture, Text, pictures_in, plain
from bulletin.workflow import Step

_KNOWN_BY = 1_000  # characters


class Base(StrEnum):
    """What the changes in a marked file start from; a clean copy (清样) has none."""

    ORIGINAL = "original"
    PREVIOUS = "previous"
    SIGNED = "signed"
    CLEAN = "clean"


@dataclass(frozen=True)
class Outgoing:
    """A marked file to be written: what it holds, the pictures in it by SHA-256, and the number of the version."""

    leaf: Leaf
    pictures: dict[str, bytes]
    number: int


def bases(revisions: Sequence[Revision], signatures: Sequence[Signature]) -> dict[Base, Revision]:
    """Return from which versions changes can start; one that is the present text itself is not there."""
    present = revisions[-1]
    agreed = signed_revision(revisions, signatures)
    found = {Base.ORIGINAL: revisions[0], Base.PREVIOUS: revisions[-2] if len(revisions) > 1 else present}
    if agreed is not None:
        found[Base.SIGNED] = agreed
    return {base: each for base, each in found.items() if each.id != present.id} | {Base.CLEAN: present}


def signed_revision(revisions: Sequence[Revision], signatures: Sequence[Signature]) -> Revision | None:
    """Return the version that was last signed, still valid or not; None when none ever was."""
    signed = [each for each in signatures if each.step is Step.APPROVE]
    newest = max(signed, key=lambda each: each.signed_at, default=None)
    return next((each for each in revisions if newest is not None and each.id == newest.revision_id), None)


def outgoing(archive: Archive, draft_id: str, base: Base, *, actor: Actor, at: datetime) -> Outgoing:
    """Return the newest version of a draft with the changes since `base`, open notes as comments.

    Each change bears the name of who brought it in. Refused: ROLE_MISSING, UNKNOWN for a draft or a base that is not.
    """
    actor.must_write()
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        revisions = work.revisions.of_draft(draft_id)
        found = bases(revisions, work.revisions.signatures(draft_id)).get(base)
        if found is None:
            raise Refused(Reason.UNKNOWN, what="revision", id=base.value)
        names = {person.id: person.name for person in work.people.all()}
        said = tuple(_said(work, draft_id, revisions[-1].text, names))
        kept = {each.sha256 for text in (found.text, revisions[-1].text) for each in pictures_in(text)}
        pictures = {sha256: data for sha256 in kept if (data := _bytes(work, sha256))}
    walked = [each for each in revisions if each.number >= found.number]
    people = {each.id: _by(each, names, at) for each in walked}
    changed_by = tuple(dict.fromkeys(each.author for each in people.values()))
    last = revisions[-1]
    origin = Origin(draft.id, last.id, last.fingerprint, _clock(at), changed_by)

    return Outgoing(
        Leaf(found.text, last.text, people[last.id], origin, said, _teller(walked, people)), pictures, last.number)


def write_outgoing(going: Outgoing, layout: Path, path: Path) -> MarkedFile:
    """Write a marked file to `path` by the layout at `layout`. Trouble as `marked_writer.write_marked` says."""
    return write_marked(going.leaf, load_layout(layout), path, going.pictures.__getitem__)


def note_sent(archive: Archive, going: Outgoing, made: MarkedFile, name: str, *, actor: Actor, at: datetime) -> None:
    """Write into the log that a version left the office as the file `name`, with the SHA-256 of its bytes.

    Refused: ROLE_MISSING.
    """
    actor.must_write()
    origin = going.leaf.origin
    with archive.writing() as work:
        note(work, actor, at, "send_marked", draft_id=origin.draft_id, revision_id=origin.revision_id,
             reason=f"{clean(name)} {made.sha256}")


def _bytes(work: Work, sha256: str) -> bytes:
    """Return a picture, nothing for one that the archive does not have: its place is named in the file."""
    try:
        return work.submissions.bytes_of(sha256)
    except Refused:
        return b""


def _teller(walked: Sequence[Revision], people: dict[str, By]) -> Callable[[Mark, int], By]:
    """Return what tells who made a change; it goes through the versions when it is first asked, not before."""
    walk = cache(lambda: hands_between(walked))
    return lambda mark, place: people[walk()(mark, place).id]


def _by(revision: Revision, names: dict[str, str], at: datetime) -> By:
    """Return who made a version, and when: never after the file went out, though a chair's clock be fast."""
    return By(names.get(revision.saved_by, revision.saved_by), _clock(min(revision.saved_at, at)))


def _clock(at: datetime) -> datetime:
    """Return what the clock of the office shows."""
    return at.astimezone(OFFICE_ZONE).replace(tzinfo=None, microsecond=0)


def _said(work: Work, draft_id: str, text: Text, names: dict[str, str]) -> Iterable[Said]:
    words = plain(text)
    for each in work.notes.of_draft(draft_id):
        place = notes.find(each.anchor, words) if each.is_open else None
        if place is not None:
            yield Said(each.words, names.get(each.who, each.who), _clock(each.at), *place)


class Fit(StrEnum):
    """How a file that came back stands to the draft it is to be taken in for."""

    PRESENT = "present"
    OLDER = "older"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True)
class Returned:
    """A file that came back, before anything is taken: nothing of it is in the archive yet.

    `text` is what taking it would make the draft's text: theirs, with what was changed here meanwhile where that does
    not collide. `present` is the newest version, `base` the one the file was made of, None where it does not tell.
    `other` is the title of the draft that the file belongs to instead.
    """

    fit: Fit
    draft: Draft
    present: Revision
    base: Revision | None
    theirs: Text
    text: Text
    collisions: tuple[Collision, ...] = ()
    hands: tuple[Hand, ...] = ()
    remarks: tuple[Remark, ...] = ()
    other: str = ""


def judge(archive: Archive, draft_id: str, incoming: Incoming) -> Returned:
    """Return how a file as read (`Wish(marks=True)`) stands to a draft. Refused: UNKNOWN."""
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        present = work.revisions.get(draft.revision_id)
        marks = incoming.marks
        origin = marks.origin if marks else None
        base, other = _origin_in(work, draft_id, origin)
        known = restored(incoming.text, (base or present).text, keep_roles=marks is not None and marks.roles_slip)
        fit = _fit(base, present, other)
        found = Returned(fit, draft, present, base, known, known, hands=marks.hands if marks else (), other=other,
                         remarks=_new_remarks(work, draft_id, marks.remarks if marks else ()))
    if fit is not Fit.OLDER or base is None:
        return found
    both = merged(base.text, present.text, known)
    return replace(found, text=both.text, collisions=both.collisions)


def _origin_in(work: Work, draft_id: str, origin: Origin | None) -> tuple[Revision | None, str]:
    """Return the version the file was made of, and the title of another draft that it belongs to."""
    if origin is None:
        return None, ""
    if origin.draft_id != draft_id:
        others = work.drafts.many([origin.draft_id])
        return None, others[0].title if others else ""
    revisions = work.revisions.of_draft(draft_id)
    return next((each for each in revisions if each.id == origin.revision_id), None), ""


def _fit(base: Revision | None, present: Revision, other: str) -> Fit:
    if other:
        return Fit.OTHER
    if base is None:
        return Fit.UNKNOWN
    return Fit.PRESENT if base.fingerprint == present.fingerprint else Fit.OLDER


def _new_remarks(work: Work, draft_id: str, remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
    """Return the comments that are no notes yet: those of our own went out with the file, others came back before.

    Each note accounts for one comment of the same words, by the same hand or on the same passage: two people may say
    the same of two passages.
    """
    names = {person.id: person.name for person in work.people.all()}
    waiting: defaultdict[str, list[notes.Note]] = defaultdict(list)
    for each in work.notes.of_draft(draft_id):
        waiting[_in_line(each.words)].append(each)
    new = []
    for remark in remarks:
        came_before = waiting[_in_line(note_words(remark))]
        went_out = [each for each in waiting[_in_line(remark.words)]
                    if names.get(each.who, each.who) == remark.author or _on(remark)(each)]
        known = max((*came_before, *went_out), key=_on(remark), default=None)
        if known is None:
            new.append(remark)
        else:
            waiting[_in_line(known.words)].remove(known)
    return tuple(new)


def _on(remark: Remark) -> Callable[[notes.Note], bool]:
    return lambda note: note.anchor.quote == remark.quote


def _in_line(words: str) -> str:
    """Return the words by which a remark is known: Word changes characters it cannot hold, and long ones are cut."""
    return " ".join(clean(words).split())[:_KNOWN_BY]


def note_words(remark: Remark) -> str:
    """Return a comment as the words of a note: who said it stands before them."""
    return f"{remark.author}：{remark.words}" if remark.author else remark.words


def restored(found: Text, known: Text, *, keep_roles: bool = False) -> Text:
    """Return `found`, read from a file made of `known`, with what the way through Word does to a text undone.

    Pictures are those of `known` though Word made other files of them, as long as they stand in the same number; where
    `known` has no empty paragraphs, those that word processors leave behind go. `keep_roles`: a paragraph with the
    words of one of `known` has its role.
    """
    same = {written: block for block in known for written in as_written((block,))}
    roles = {block.plain: block.role for block in same if keep_roles and isinstance(block, Paragraph)}
    pictures = list(pictures_in(known))
    lost = {lost_line(picture): picture for picture in pictures}
    empties = any(_is_empty(block) for block in known)
    kept = [lost.get(block.plain, block) if isinstance(block, Paragraph) else block
            for block in found if empties or not _is_empty(block)]
    theirs = [block for block in kept if isinstance(block, Picture)]
    by_sum = {picture.sha256: picture for picture in pictures}
    in_order = iter(pictures) if len(theirs) == len(pictures) else None

    def settled(block: Block) -> Block:
        if isinstance(block, Paragraph):
            block = replace(block, role=roles.get(block.plain, block.role))
        if not isinstance(block, Picture):
            return same.get(block, block)
        following = next(in_order) if in_order is not None else block
        return by_sum.get(block.sha256, following)

    return tuple(settled(block) for block in kept)


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.plain.strip()


def take_marks(
    archive: Archive, opened: Draft, returned: Returned, incoming: Incoming, *, name: str, actor: Actor, at: datetime,
) -> Draft:
    """Make what came back the next version of the draft, called `name`; comments become notes on their passages.

    The file is kept byte for byte, and the log says which. Whatever was agreed to before is agreed to no longer.
    Refused: Conflict when the draft has another text than the one the file was compared with; UNKNOWN for a file of
    another draft; ROLE_MISSING, STEP_NOT_OPEN, TEXT_EMPTY, ISSUE_CLOSED.
    """
    actor.must_write()
    if returned.fit is Fit.OTHER:
        raise Refused(Reason.UNKNOWN, what="draft", title=returned.other)
    with archive.writing() as work:
        current = as_opened(work, opened)
        if current.id != returned.draft.id or current.revision_id != returned.present.id:
            raise Conflict("draft", opened.id)
        shown = {picture.sha256 for picture in pictures_in(returned.text)}
        for picture in incoming.pictures:
            if picture.sha256 in shown:
                work.submissions.keep_bytes(picture.sha256, picture.data)
        work.submissions.keep_bytes(incoming.sha256, incoming.original)
        saved = revise(work, current, returned.text, actor=actor, at=at, name=name, deed="take_marks")
        note(work, actor, at, "keep_marked", draft_id=opened.id, revision_id=saved.revision_id,
             reason=f"{incoming.name} {incoming.sha256}")
        words = plain(returned.text)
        for remark in returned.remarks:
            work.notes.put(notes.Note(new_id(), opened.id, _anchor(remark, words), note_words(remark), actor.id, at))
        return saved


def _anchor(remark: Remark, words: str) -> notes.Anchor:
    anchor = notes.Anchor(remark.quote, remark.before, remark.after, remark.start)
    place = notes.find(anchor, words)
    return notes.anchor_at(words, *place) if place else anchor


def marked_files(archive: Archive, draft_id: str) -> list[tuple[str, str]]:
    """Return name and SHA-256 of the marked files that came back for a draft, the oldest first."""
    with archive.reading() as work:
        kept = [each.reason for each in work.log.of_draft(draft_id) if each.deed == "keep_marked"]
    return [(name, sha256) for name, _, sha256 in (reason.rpartition(" ") for reason in kept)]
