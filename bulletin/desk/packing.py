"""Making an exchange package: drafts, units, word lists and issues, to be carried to another network on a disc.

The archive's thread loads a portion at a time, another one stows it into the file; the person who makes the package
signs it with their own key.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.copies import is_classified
from bulletin.desk.noting import hand_of, new_id, note, still_here
from bulletin.desk.plain_files import bound_in, wanted_in
from bulletin.desk.printing import issue_stem
from bulletin.errors import Reason, Refused
from bulletin.exchange.carried import CarriedDraft, CarriedWords, draft_bytes, units_bytes, words_bytes
from bulletin.exchange.package import UNITS, WORDS, Kind, Maker, Manifest, manifest_bytes
from bulletin.exchange.writing import NewPart, PackageWriter
from bulletin.issues import IssueState
from bulletin.people import Actor, RoleName
from bulletin.proof.before_signing import Concern, concerns
from bulletin.proof.wordbook import OnClassified

PORTION = 4  # drafts or issues loaded at once
PACKERS = (RoleName.EDITOR, RoleName.SECRETARY, RoleName.ADMIN)


@dataclass(frozen=True)
class Wish:
    """What is to be carried: drafts and issues by id, the list of units, the office's words and corrections."""

    drafts: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    units: bool = False
    words: bool = False

    def __bool__(self) -> bool:
        return bool(self.drafts or self.issues or self.units or self.words)


@dataclass(frozen=True)
class Parcel:
    """One thing to be stowed: its bytes, and those of the files that belong to it by SHA-256."""

    kind: Kind
    title: str
    data: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)


def portions(wish: Wish) -> tuple[Wish, ...]:
    """Return the wish in small pieces, each of which is loaded in a few milliseconds."""
    some = [Wish(units=True)] if wish.units else []
    some += [Wish(words=True)] if wish.words else []
    some += [Wish(drafts=wish.drafts[at:at + PORTION]) for at in range(0, len(wish.drafts), PORTION)]
    some += [Wish(issues=wish.issues[at:at + PORTION]) for at in range(0, len(wish.issues), PORTION)]
    return tuple(some)


def load(archive: Archive, wish: Wish, *, actor: Actor) -> tuple[Parcel, ...]:
    """Return what is wished for with its bytes.

    Refused: ROLE_MISSING, UNKNOWN, ISSUE_OPEN for an issue that is not published, ISSUE_VOID for one declared void,
    PACKAGE_MARKED (`title`) where the office blocks what bears a mark of classification.
    """
    actor.must_be(*PACKERS)
    with archive.reading() as work:
        if work.proofs.wordbook().on_classified is OnClassified.BLOCK and (titles := _marked(work, wish)):
            raise Refused(Reason.PACKAGE_MARKED, title=titles[0])
        parcels = [Parcel(Kind.UNITS, "", units_bytes(work.units.all()))] if wish.units else []
        parcels += [_words(work)] if wish.words else []
        parcels += [_draft(work, id) for id in wish.drafts]
        parcels += [_issue(work, id) for id in wish.issues]
    return tuple(parcels)


def marked(archive: Archive, wish: Wish) -> tuple[str, ...]:
    """Return what of the wish bears a mark of classification, by title: whoever carries it must be told."""
    with archive.reading() as work:
        return _marked(work, wish)


def stow(writer: PackageWriter, parcels: tuple[Parcel, ...]) -> None:
    """Write what was loaded into the package. Trouble: as the system says."""
    for parcel in parcels:
        fixed = {Kind.UNITS: UNITS, Kind.WORDS: WORDS}
        path = fixed.get(parcel.kind) or writer.next_path(parcel.kind)
        writer.add(NewPart(path, parcel.kind, parcel.title, parcel.data))
        for digest, data in parcel.files.items():
            writer.add(NewPart(f"files/{digest}", Kind.FILE, "", data))


def maker_of(archive: Archive, *, actor: Actor) -> Maker:
    """Return who `actor` is to those who get the package. Refused: ROLE_MISSING, HAND_MISSING without a key."""
    actor.must_be(*PACKERS)
    with archive.reading() as work:
        still_here(work, actor, *PACKERS)
        hand_of(work, actor)
        key = work.keys.of_person(actor.id)
        return Maker(work.people.office().name, actor.name, key.public if key else "")


def note_package(
    archive: Archive, manifest: Manifest, wish: Wish, name: str, *, actor: Actor, at: datetime,
) -> None:
    """Write into the log that the package was made: what of it was carried out, one line for each draft and issue."""
    digest = hashlib.sha256(manifest_bytes(manifest)).hexdigest()
    with archive.writing() as work:
        note(work, actor, at, "write_package", reason=name, digest=digest, thing=manifest.id)
        for id in wish.drafts:
            note(work, actor, at, "write_package", draft_id=id, reason=name, thing=manifest.id)
        for id in wish.issues:
            note(work, actor, at, "write_package", issue_id=id, reason=name, thing=manifest.id)


def pack(
    archive: Archive, wish: Wish, path: Path, *, actor: Actor, at: datetime,
    told: Callable[[int, int], object] = lambda done, total: None,
) -> Manifest:
    """Write a package to `path` and note it; for who has one thread only. A window does the same in portions.

    Refused: PACKAGE_EMPTY, and as `load` and `maker_of`. Trouble: as the system says; then nothing is left at `path`
    that was not there before.
    """
    if not wish:
        raise Refused(Reason.PACKAGE_EMPTY)
    maker, some = maker_of(archive, actor=actor), portions(wish)
    with PackageWriter(path) as writer:
        for number, portion in enumerate(some, 1):
            stow(writer, load(archive, portion, actor=actor))
            told(number, len(some))
        manifest = writer.close(new_id(), maker, at, actor.signing_hand())
    note_package(archive, manifest, wish, path.name, actor=actor, at=at)
    return manifest


def _marked(work: Work, wish: Wish) -> tuple[str, ...]:
    book, journals = work.proofs.wordbook(), {each.id: each for each in work.journals.all()}
    titles = [draft.title for draft in work.drafts.many(wish.drafts) if Concern.MARK in concerns(
        work.revisions.get(draft.revision_id).text, book, draft.id)]
    for issue in map(work.issues.get, wish.issues):
        journal = journals[issue.journal_id].on(issue.day)
        if is_classified(journal.marking):
            titles.append(issue_stem(journal.name, issue))
    return tuple(titles)


def _words(work: Work) -> Parcel:
    book = work.proofs.wordbook()
    return Parcel(Kind.WORDS, "", words_bytes(CarriedWords(tuple(book.words), book.corrections)))


def _draft(work: Work, id: str) -> Parcel:
    draft = work.drafts.get(id)
    revision = work.revisions.get(draft.revision_id)
    units = {unit.id: unit.name for unit in work.units.all()}
    journals = {journal.id: journal.name for journal in work.journals.all()}
    came = work.submissions.get(draft.submission_id) if draft.submission_id else None
    carried = CarriedDraft(
        draft.title, revision.text, replace(draft.facts, unit_id=None, journal_id=""),
        units.get(draft.facts.unit_id or "", ""), journals.get(draft.facts.journal_id, ""), draft.received_at,
        draft.revision_number, came.sha256 if came else "", came.name if came else "")
    files = {digest: work.submissions.bytes_of(digest) for digest in sorted(carried.files)}
    return Parcel(Kind.DRAFT, draft.title, draft_bytes(carried), files)


def _issue(work: Work, id: str) -> Parcel:
    issue = work.issues.get(id)
    number = issue.number.number if issue.number else None
    if issue.state is not IssueState.PUBLISHED:
        raise Refused(Reason.ISSUE_OPEN, number=number)
    if id in work.issues.voids(id):
        raise Refused(Reason.ISSUE_VOID, number=number)
    bound = bound_in(work, wanted_in(work, [issue])[0])
    files = {issue.sha256: bound.docx, **bound.pictures, **bound.layouts}
    return Parcel(Kind.ISSUE, bound.wanted.stem, bound.contents, files)
