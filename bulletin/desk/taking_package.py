"""Taking in what was chosen of an exchange package: each thing in one piece of work, so that what is cut off goes on.

Drafts come as submissions to 来稿 like any other, with what they resemble; units and words are added and never change
what is here; issues come as printed elsewhere, with their numbers in the register and without any signature.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.batches import Arrival, Result
from bulletin.desk.adopting import Adoption, Files, adopt
from bulletin.desk.intake import Came, begin_batch, end_batch, take_one
from bulletin.desk.noting import new_id, note, still_here
from bulletin.desk.unpacking import (
    Line,
    Looked,
    Status,
    called,
    can_be_taken,
    correction_line,
    draft_line,
    issue_line,
    journal_for,
    new_words,
    preview,
    unit_lines,
)
from bulletin.drafts import Draft, Source
from bulletin.errors import Reason, Refused
from bulletin.exchange.carried import CarriedDraft
from bulletin.exchange.package import Kind
from bulletin.exchange.port import TakenPackage
from bulletin.exchange.told import ToldSource
from bulletin.intake.incoming import Basis, Guess, Incoming, Opened, PictureFile
from bulletin.issues import Origin
from bulletin.people import Actor, RoleName
from bulletin.text import pictures_in
from bulletin.units import Unit, unit_named

PORTION = 4  # drafts or issues read at once


@dataclass(frozen=True)
class Outcome:
    """What became of a thing: taken or not (then `line` says why), and the draft or issue it is now."""

    line: Line
    taken: bool
    draft_id: str = ""
    issue_id: str = ""


@dataclass(frozen=True)
class Fetched:
    """Things read from the package with the bytes of their files, by SHA-256, and of their parts, by path."""

    keys: tuple[str, ...]
    parts: Mapping[str, bytes] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


def must_be_trusted(archive: Archive, looked: Looked, trusted: str) -> None:
    """Refuse with SIGNER_UNKNOWN (`fingerprint`, `office`) a key nobody accepted yet, unless it is the one `trusted`
    (its fingerprint); with PACKAGE_TAKEN a package that was taken in before.
    """
    package, maker = looked.package, looked.package.manifest.maker
    with archive.reading() as work:
        taken, known = work.packages.find(package.sha256), work.packages.first_with_key(maker.key)
    if taken is not None:
        raise Refused(Reason.PACKAGE_TAKEN, name=package.name)
    if known is None and _digits(trusted) != _digits(maker.fingerprint):
        raise Refused(Reason.SIGNER_UNKNOWN, name=package.name, fingerprint=maker.fingerprint, office=maker.office)


def portions(looked: Looked, chosen: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Return the chosen things in the order in which they are to be taken, in small groups: units and words first, for
    drafts name units.
    """
    lists = tuple(sorted(key for key in chosen if "#" in key))
    single = [path for path in (*looked.drafts, *looked.issues) if path in chosen]
    groups = [tuple(single[at:at + PORTION]) for at in range(0, len(single), PORTION)]
    return tuple(([lists] if lists else []) + groups)


def fetch(looked: Looked, keys: Iterable[str]) -> Fetched:
    """Read what belongs to these things. Refused: PACKAGE_ALTERED when the file changed since it was opened."""
    keys, package = tuple(keys), looked.package
    with package.opened() as read:
        told = {key: read(package.by_path[key]) for key in keys if key in looked.drafts or key in looked.issues}
        wanted = {digest for key in told for digest in _files_of(looked, key)}
        files = {digest: read(part) for digest in sorted(wanted) if (part := package.file(digest))}
    return Fetched(keys, told, files)


def take_fetched(
    archive: Archive, looked: Looked, fetched: Fetched, batch_id: str, *, actor: Actor, at: datetime,
) -> tuple[Outcome, ...]:
    """Take in what was fetched, each thing in a piece of work of its own; how it stands is looked at once more.

    Refused: ROLE_MISSING for who is not an editor.
    """
    actor.must_be(RoleName.EDITOR)
    outcomes = []
    if any("#" in key for key in fetched.keys):
        outcomes += _take_lists(archive, looked, fetched.keys, actor, at)
    for key in fetched.keys:
        if key in looked.drafts:
            outcomes.append(_take_draft(archive, looked, fetched, key, batch_id, actor, at))
        elif key in looked.issues:
            outcomes.append(_take_issue(archive, looked, fetched, key, actor, at))
    return tuple(outcomes)


def begin(archive: Archive, looked: Looked, *, actor: Actor, at: datetime) -> str:
    """Open the batch that the drafts of the package come in; return its id. Refused: ROLE_MISSING."""
    path = str(looked.package.path)
    return begin_batch(archive, (path,), source=Source.EXCHANGE, actor=actor, at=at).id if looked.drafts else ""


def finish(
    archive: Archive, looked: Looked, outcomes: Sequence[Outcome], batch_id: str, *, actor: Actor, at: datetime,
) -> None:
    """Write down that the package was taken in, and so that its key is known from now on."""
    package = looked.package
    if batch_id:
        end_batch(archive, batch_id)
    taken = [each for each in outcomes if each.taken]
    counts = "、".join(f"{kind.value} {count}" for kind in Kind
                      if (count := sum(each.line.kind is kind for each in taken)))
    with archive.writing() as work:
        maker = package.manifest.maker
        work.packages.add(TakenPackage(package.sha256, maker.office, maker.key, counts, actor.id, at))
        note(work, actor, at, "take_package", reason=f"{package.name}（{maker.office} {maker.person}）",
             digest=package.sha256, thing=package.manifest.id)


def take(
    archive: Archive, looked: Looked, chosen: Collection[str] | None = None, *, trusted: str = "", actor: Actor,
    at: datetime, told: Callable[[int, int], object] = lambda done, total: None,
) -> tuple[Outcome, ...]:
    """Take in the chosen things (None: all that is new) and note it; for who has one thread only.

    Refused: ROLE_MISSING, PACKAGE_EMPTY when nothing is chosen, and as `must_be_trusted`.
    """
    actor.must_be(RoleName.EDITOR)
    must_be_trusted(archive, looked, trusted)
    lines = preview(archive, looked).lines
    wanted = {line.key for line in lines if line.status is Status.NEW} if chosen is None else set(chosen)
    if not wanted:
        raise Refused(Reason.PACKAGE_EMPTY)
    batch_id = begin(archive, looked, actor=actor, at=at)
    outcomes, some = list[Outcome](), portions(looked, wanted)
    for number, keys in enumerate(some, 1):
        outcomes += take_fetched(archive, looked, fetch(looked, keys), batch_id, actor=actor, at=at)
        told(number, len(some))
    finish(archive, looked, outcomes, batch_id, actor=actor, at=at)
    return tuple(outcomes)


def _take_lists(
    archive: Archive, looked: Looked, keys: Collection[str], actor: Actor, at: datetime,
) -> list[Outcome]:
    outcomes = []
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        for line, unit in list(unit_lines(work, looked)):
            if line.key in keys:
                if line.status is Status.NEW:
                    _add_unit(work, unit)
                outcomes.append(Outcome(line, line.status is Status.NEW))
        book = work.proofs.wordbook()
        path = next((part.path for part in looked.package.of(Kind.WORDS)), "")
        new = new_words(book, looked)
        if f"{path}#words" in keys and new:
            work.proofs.add_words(new, actor.id, at)
            line = Line(f"{path}#words", Kind.WORDS, "、".join(sorted(new)[:3]), Status.NEW, count=len(new))
            outcomes.append(Outcome(line, True))
        for number, correction in enumerate(looked.words.corrections):
            if f"{path}#{number}" in keys:
                line = correction_line(book, correction, f"{path}#{number}")
                if line.status is Status.NEW:
                    work.proofs.put_correction(correction, actor.id, at)
                outcomes.append(Outcome(line, line.status is Status.NEW))
        note(work, actor, at, "take_package", reason=looked.package.name, thing=looked.package.manifest.id)
    return outcomes


def _add_unit(work: Work, unit: Unit) -> None:
    taken = {each.id for each in work.units.all()}
    work.units.put(replace(unit, id=new_id()) if unit.id in taken or not unit.id else unit)


def _take_draft(
    archive: Archive, looked: Looked, fetched: Fetched, key: str, batch_id: str, actor: Actor, at: datetime,
) -> Outcome:
    draft = looked.drafts[key]
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        line = draft_line(work, looked, key, draft.title)
        if not can_be_taken(line):
            return Outcome(line, False)
        place = f"{looked.package.path}/{draft.title}"
        incoming = _incoming(draft, fetched, key, keep_original=line.status is Status.NEW)
        arrival = take_one(work, Opened(incoming.name, incoming), Came(place, Source.EXCHANGE, batch_id, origin=place),
                           actor, at)
        if arrival.result is Result.ALREADY_HERE:
            return Outcome(replace(line, status=Status.KNOWN), False, arrival.draft_id)
        _keep_the_rest(work, draft, arrival)
        work.submissions.add_arrivals(batch_id, (arrival,))
        return Outcome(line, True, arrival.draft_id)


def _incoming(draft: CarriedDraft, fetched: Fetched, key: str, *, keep_original: bool) -> Incoming:
    """Return a draft as if it had been read from a file: the original one where it has one that is not here already,
    else the part of the package itself.
    """
    original = fetched.files.get(draft.original) if keep_original else None
    data = original if original is not None else fetched.parts[key]
    name = draft.original_name if original is not None and draft.original_name else f"{draft.title or key}.json"
    facts = draft.facts
    guess = Guess(draft.title, draft.unit, facts.correspondent, facts.phone, facts.approver, facts.event_at,
                  facts.nature.value, facts.urgency.value, tuple((each, Basis.LABEL) for each in (
                      "unit", "correspondent", "phone", "approver", "event_at", "nature", "urgency")))
    pictures = tuple(PictureFile(each.sha256, each.name, fetched.files[each.sha256])
                     for each in pictures_in(draft.text))
    return Incoming(name, data, hashlib.sha256(data).hexdigest(), draft.text, pictures, guess=guess)


def _keep_the_rest(work: Work, draft: CarriedDraft, arrival: Arrival) -> None:
    """Keep what no file of the usual kinds would say: section, journal, whether it is important."""
    kept: Draft = work.drafts.get(arrival.draft_id)
    journals = {journal.name: journal.id for journal in work.journals.all()}
    facts = replace(kept.facts, section=draft.facts.section, journal_id=journals.get(draft.journal, ""),
                    important=draft.facts.important)
    if facts != kept.facts:
        work.drafts.save(kept.knowing(facts))


def _take_issue(
    archive: Archive, looked: Looked, fetched: Fetched, key: str, actor: Actor, at: datetime,
) -> Outcome:
    told = looked.issues[key]
    title = called(told)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        line, journal = issue_line(work, looked, key), journal_for(work, told)
        if not can_be_taken(line) or journal is None:
            return Outcome(line, False)
        files = Files(fetched.files[told.docx], fetched.parts[key],
                      {digest: fetched.files[digest] for digest in sorted(told.beside)}, title)
        units = work.units.all()
        how = Adoption(actor.id, at, Origin.IMPORTED, lambda source: _unit(units, source), same=False)
        issue = adopt(work, told, files, journal.id, how)
        note(work, actor, at, "import_issue", issue_id=issue.id, reason=title, digest=issue.sha256,
             thing=looked.package.manifest.id)
        return Outcome(line, True, issue_id=issue.id)


def _unit(units: Sequence[Unit], source: ToldSource) -> str | None:
    named = unit_named(source.name, units)
    return named.id if named else None


def _files_of(looked: Looked, key: str) -> frozenset[str]:
    if key in looked.drafts:
        return looked.drafts[key].files
    told = looked.issues[key]
    return told.beside | {told.docx}


def _digits(fingerprint: str) -> str:
    return "".join(each for each in fingerprint.upper() if each in "0123456789ABCDEF")
