"""A new archive from the plain files of a lost one: the office, its published issues with their texts, the register.

What the plain files do not hold cannot come back: originals, earlier revisions, instructions, urgent events, the log.
Who signed is written into the new log as history; those marks prove nothing any more, and no seal is made of them.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.desk.adopting import Adoption, Files, adopt, signers_words
from bulletin.desk.noting import note
from bulletin.desk.plain_files import REBUILT
from bulletin.errors import Reason, Refused, Unreadable
from bulletin.exchange.office_file import OfficeFile
from bulletin.exchange.survey import (
    LARGEST_CONTENTS,
    LARGEST_FILE,
    Flaw,
    FlawKind,
    Lying,
    Survey,
    belonging,
    read_bounded,
    survey,
    told_at,
)
from bulletin.exchange.told import ToldIssue, ToldSource, told_in
from bulletin.files import settle, trouble_with
from bulletin.issues import Number, Origin, Void
from bulletin.journals import Journal, Section
from bulletin.office import Office
from bulletin.people import Actor, Person, RoleName
from bulletin.units import Group, Unit

OpenArchive = Callable[[Path, bool], Archive]
Told = Callable[[int, int], object]
_BESIDE = ("", "-wal", "-shm", "-journal", ".lock")
_TOWNSHIPS = ("镇", "乡", "街道")
_ADMIN = Person("admin", "admin", "管理员", frozenset({RoleName.ADMIN}))


@dataclass(frozen=True)
class Rebuilt:
    """What became of it: the office, how many issues and items came in, and what was left out or is not whole."""

    path: Path
    office: str
    issues: int
    items: int
    flaws: tuple[Flaw, ...]


def rebuild(
    open_archive: OpenArchive, path: Path, folder: Path, *, at: datetime, told: Told = lambda done, total: None,
) -> Rebuilt:
    """Make a new archive at `path` from the plain files in `folder` (存档, or the folder it is in).

    It is made under another name and moved to its place when it is whole. Nobody has a password in it.
    Refused: FILE_TAKEN when something is at `path`, NOTHING_TO_REBUILD without a single whole issue. Trouble: as
    opening an archive.
    """
    if path.exists():
        raise Refused(Reason.FILE_TAKEN, path=str(path))
    found = survey(folder)
    if not found.issues:
        raise Refused(Reason.NOTHING_TO_REBUILD, path=str(folder))
    making = path.with_name(f".{path.name}.rebuild")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _forget(making)
        archive = open_archive(making, True)
        try:
            outcome = _fill(archive, found, path, at, told)
        finally:
            archive.close()
        if path.exists():  # meanwhile
            raise Refused(Reason.FILE_TAKEN, path=str(path))
        _put_journals_aside(path)
        os.replace(making, path)
        settle(path.parent)
    except OSError as error:
        raise trouble_with(path, error) from error
    finally:
        _forget(making)
    return outcome


def _fill(archive: Archive, found: Survey, path: Path, at: datetime, told: Told) -> Rebuilt:
    office = found.office or _office_from(found)
    with archive.writing() as work:
        actor = _found(work, office, found, at)
    flaws, issues, items = list(found.flaws), 0, 0
    for number, lying in enumerate(found.issues, 1):
        try:
            taken, missing = _take(archive, lying, found, office, actor, at)
            issues, items = issues + 1, items + taken
            flaws += missing
        except Unreadable:  # changed since it was looked at
            flaws.append(Flaw(FlawKind.UNREADABLE, _name(lying, found)))
        except Refused as refusal:
            if refusal.reason is not Reason.NUMBER_TAKEN:
                raise
            flaws.append(Flaw(FlawKind.NUMBER_TAKEN, _name(lying, found)))
        told(number, len(found.issues))
    _skip(archive, office, actor, at)
    return Rebuilt(path, office.office.name, issues, items, tuple(flaws))


def _found(work: Work, office: OfficeFile, found: Survey, at: datetime) -> Actor:
    """Set up the office; its first line in the log says whose plain files they are. Return who is named for it."""
    people = office.people
    if not any(each.active and RoleName.ADMIN in each.roles for each in people):
        people = (*people, _ADMIN)
    first = next(each for each in people if each.active and RoleName.ADMIN in each.roles)
    actor = Actor(first.id, first.name, first.roles)
    note(work, actor, at, REBUILT, reason=office.office.name, thing=office.archive)
    work.people.put_office(office.office)
    for person in people:
        work.people.put(person)
    for unit in office.units:
        work.units.put(unit)
    for journal in office.journals:
        work.journals.put(journal)
    for layout in office.layouts:
        base = belonging(found.folder, layout.base) if layout.base else None
        if base is not None:
            work.submissions.keep_bytes(layout.base, base)
        if base is not None or not layout.base:
            work.layouts.put(layout)
    if office.words:
        work.proofs.add_words(office.words, actor.id, at)
    for correction in office.corrections:
        work.proofs.put_correction(correction, actor.id, at)
    return actor


def _take(
    archive: Archive, lying: Lying, found: Survey, office: OfficeFile, actor: Actor, at: datetime,
) -> tuple[int, list[Flaw]]:
    """Take one issue in; return how many items it has, and what of it is missing."""
    contents = read_bounded(lying.contents, LARGEST_CONTENTS)
    told, document = told_in(contents, lying.contents.name), read_bounded(lying.document, LARGEST_FILE)
    there = {digest: belonging(found.folder, digest) for digest in sorted(told.beside)}
    files = Files(document, contents, {digest: data for digest, data in there.items() if data is not None},
                  lying.document.name)
    with archive.writing() as work:
        origin = Origin.IMPORTED if told.origin is Origin.IMPORTED else Origin.REBUILT
        how = Adoption(_editor_of(work, told, actor), at, origin, lambda source: _unit(work, source), same=True)
        issue = adopt(work, told, files, _journal(work, told), how)
        _write_history(work, told, actor, at)
        if lying.void is not None:
            people = {person.name: person.id for person in work.people.all()}
            void = Void(issue.id, lying.void.reason, people.get(lying.void.who, ""), lying.void.at)
            work.issues.void(void)
            work.numbers.void(issue.id, void.reason, void.who, void.at)
    missing = any(data is None for data in there.values())
    return len(told.items), [Flaw(FlawKind.PICTURE_MISSING, _name(lying, found))] if missing else []


def _write_history(work: Work, told: ToldIssue, actor: Actor, at: datetime) -> None:
    signed = signers_words((told.signature,)) if told.signature else ""
    note(work, actor, at, REBUILT, issue_id=told.id, reason=signed, digest=told.docx)
    for item in told.items:
        if item.signers:
            note(work, actor, at, REBUILT, draft_id=item.draft_id, issue_id=told.id, revision_id=item.revision_id,
                 reason=signers_words(item.signers))


def _skip(archive: Archive, office: OfficeFile, actor: Actor, at: datetime) -> None:
    """Enter the numbers that were passed over, for issues that came back."""
    with archive.writing() as work:
        there, journals = {issue.id for issue in work.issues.all()}, {each.id for each in work.journals.all()}
        for entry in office.numbers:
            taken = {(each.year, each.number) for each in work.numbers.of(entry.journal_id)}
            if entry.issue_id in there and entry.journal_id in journals and (entry.year, entry.number) not in taken:
                number = Number(entry.year, entry.number, entry.total)
                work.numbers.skip(entry.journal_id, number, entry.issue_id, entry.reason, entry.who, entry.at or at)


def _editor_of(work: Work, told: ToldIssue, actor: Actor) -> str:
    """Return who is named as having saved the texts: the one editor the issue names, else who made the archive anew."""
    named = dict(told.responsible).get("责任编辑", "")
    return next((each.id for each in work.people.all() if each.name == named), actor.id)


def _unit(work: Work, source: ToldSource) -> str | None:
    """Return the unit of a source, entered by its name where the office's file does not know it."""
    if not source.unit_id:
        return None
    if all(unit.id != source.unit_id for unit in work.units.all()):
        group = Group.TOWNSHIP if source.name.endswith(_TOWNSHIPS) else Group.DEPARTMENT
        work.units.put(Unit(source.unit_id, source.name or source.unit_id, group))
    return source.unit_id


def _journal(work: Work, told: ToldIssue) -> str:
    """Return the journal, entered as it was that day where the office's file does not know it."""
    known = next((each for each in work.journals.all() if each.id == told.journal.id), None)
    if known is None:
        work.journals.put(_journal_of(told))
    return told.journal.id


def _journal_of(told: ToldIssue) -> Journal:
    was, sections = told.journal, dict.fromkeys(item.section for item in told.items if item.section)
    return Journal(was.id, was.name, was.kind, tuple(Section(name) for name in sections), was.publisher, was.masthead,
                   was.marking, told.distribution, layout=told.layout or "kuaibao")


def _office_from(found: Survey) -> OfficeFile:
    """Return the office as far as its issues tell of it: name, journals, and the people who signed, without rights."""
    name, people, journals = "", dict[str, Person](), dict[str, Journal]()
    for lying in found.issues:
        told = told_at(lying.contents)
        name = told.office
        journals[told.journal.id] = _merged(journals.get(told.journal.id), _journal_of(told))
        for who in (told.signature, *(each for item in told.items for each in item.signers)):
            if who is not None and who.name:
                people.setdefault(who.name, Person(f"p{len(people) + 1}", f"p{len(people) + 1}", who.name, frozenset()))
    return OfficeFile("", Office(name), tuple(people.values()), (), tuple(journals.values()))


def _merged(before: Journal | None, now: Journal) -> Journal:
    """Return the journal as the later issue shows it, with the sections of both."""
    if before is None:
        return now
    sections = {section.name: section for section in (*before.sections, *now.sections)}
    return Journal(now.id, now.name, now.kind, tuple(sections.values()), now.publisher, now.masthead, now.marking,
                   now.distribution, layout=now.layout)


def _name(lying: Lying, found: Survey) -> str:
    return lying.contents.relative_to(found.folder).as_posix()


def _put_journals_aside(path: Path) -> None:
    """Give journals of the archive that was lost another name: SQLite would fold them into the new one, and spoil it.
    """
    for end in ("-wal", "-journal"):
        left = path.with_name(path.name + end)
        if left.exists():
            names = (f"{path.stem}-旧{'' if number < 2 else number}{path.suffix}{end}" for number in range(1, 1000))
            os.replace(left, next(free for name in names if not (free := path.with_name(name)).exists()))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _forget(making: Path) -> None:
    for name in (*(making.name + end for end in _BESIDE), f".{making.name}.open"):
        making.with_name(name).unlink(missing_ok=True)
