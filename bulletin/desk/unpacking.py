"""What an exchange package would bring: looked at and compared with what is here, before anything is taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bulletin.archive import Archive, Work
from bulletin.desk.printing import issue_stem
from bulletin.desk.proofing import must_be_usable
from bulletin.errors import Refused, Unreadable
from bulletin.exchange.carried import CarriedDraft, CarriedWords, draft_in, units_in, words_in
from bulletin.exchange.form import Malformed
from bulletin.exchange.package import Kind, Maker
from bulletin.exchange.reading import Package
from bulletin.exchange.told import ToldIssue, told_in
from bulletin.intake.likeness import digest
from bulletin.issues import Issue, Number
from bulletin.journals import Journal
from bulletin.numbers import each_of
from bulletin.proof.wordbook import Correction, Wordbook
from bulletin.text import plain
from bulletin.units import Unit

LARGEST_TEXT = 32 << 20  # bytes of a part that is read as JSON
_LAST_NUMBER, _LAST_TOTAL = 9_999, 999_999  # more issues of a year, and of all years, than any journal has


class Status(StrEnum):
    """How a thing stands to what is here: NEW comes in, KNOWN is here already, DIFFERS is here and says otherwise,
    UNFIT cannot come in. The values are the codes of the command line.
    """

    NEW = "new"
    KNOWN = "known"
    DIFFERS = "differs"
    UNFIT = "unfit"


class Why(StrEnum):
    """Why a thing is not simply new. The values are the codes of the command line."""

    SAME_FILE = "same_file"
    SAME_TEXT = "same_text"
    OTHER_TEXT = "other_text"
    SAME = "same"
    OTHER_UNIT = "other_unit"
    SEVERAL_UNITS = "several_units"
    OTHER_CORRECTION = "other_correction"
    PATTERN = "pattern"
    NUMBER_TAKEN = "number_taken"
    NO_JOURNAL = "no_journal"
    FILE_MISSING = "file_missing"
    UNREADABLE = "unreadable"


class Signer(StrEnum):
    """Whether the key is known: it was accepted before, it is new, or the same office signed with another one."""

    KNOWN = "known"
    NEW = "new"
    OTHER_KEY = "other_key"


@dataclass(frozen=True)
class Line:
    """One thing in the package: `key` tells it from the others, `part` where it lies. `here` is what it is called that
    says otherwise or the same.
    """

    key: str
    kind: Kind
    title: str
    status: Status
    why: Why | None = None
    here: str = ""
    count: int = 1

    @property
    def part(self) -> str:
        """Where in the package it lies."""
        return self.key.partition("#")[0]


@dataclass(frozen=True)
class Looked:
    """A package with everything in it read but for the files; what cannot be read stands in `unreadable` by path."""

    package: Package
    drafts: dict[str, CarriedDraft]
    issues: dict[str, ToldIssue]
    units: tuple[Unit, ...]
    words: CarriedWords
    unreadable: frozenset[str]


@dataclass(frozen=True)
class Preview:
    """What would come in, who made it, since when their key is known, and when this very package was taken before."""

    maker: Maker
    made_at: datetime
    signer: Signer
    known_since: datetime | None
    taken_at: datetime | None
    lines: tuple[Line, ...]

    @property
    def proposed(self) -> frozenset[str]:
        """What is chosen unless somebody chooses otherwise: all that is new."""
        return frozenset(line.key for line in self.lines if line.status is Status.NEW)


def can_be_taken(line: Line) -> bool:
    """Return whether somebody may choose it: what is new, and a draft whose text is another than the one here."""
    return line.status is Status.NEW or (line.status is Status.DIFFERS and line.kind is Kind.DRAFT)


def look(package: Package) -> Looked:
    """Read what a package holds, without its files. Refused: PACKAGE_ALTERED when it changed since it was opened."""
    drafts, issues, unreadable = dict[str, CarriedDraft](), dict[str, ToldIssue](), set[str]()
    units, words = tuple[Unit, ...](), CarriedWords()
    with package.opened() as read:
        for part in package.manifest.parts:
            if part.kind is not Kind.FILE and part.size > LARGEST_TEXT:
                unreadable.add(part.path)
                continue
            try:
                if part.kind is Kind.DRAFT:
                    drafts[part.path] = draft_in(read(part))
                elif part.kind is Kind.ISSUE:
                    issues[part.path] = told_in(read(part), part.title)
                elif part.kind is Kind.UNITS:
                    units = units_in(read(part))
                elif part.kind is Kind.WORDS:
                    words = words_in(read(part))
            except (Malformed, Unreadable):
                unreadable.add(part.path)
    return Looked(package, drafts, issues, units, words, frozenset(unreadable))


def preview(archive: Archive, looked: Looked) -> Preview:
    """Return what would come in."""
    with archive.reading() as work:
        return preview_in(work, looked)


def preview_in(work: Work, looked: Looked) -> Preview:
    """Return what would come in, within a piece of work."""
    manifest = looked.package.manifest
    maker, taken = manifest.maker, work.packages.find(looked.package.sha256)
    first = work.packages.first_with_key(maker.key)
    others = any(each.office == maker.office for each in work.packages.all())
    signer = Signer.KNOWN if first else Signer.OTHER_KEY if others else Signer.NEW
    lines = (*_unreadable(looked), *_units(work, looked), *_words(work, looked), *_drafts(work, looked),
             *_issues(work, looked))
    return Preview(maker, manifest.made_at, signer, first.at if first else None, taken.at if taken else None, lines)


def draft_line(work: Work, looked: Looked, path: str, title: str) -> Line:
    """Return how a draft stands to what is here, within a piece of work."""
    draft = looked.drafts[path]
    part = looked.package.by_path[path]
    if any(looked.package.file(each) is None for each in draft.files):
        return Line(path, Kind.DRAFT, title, Status.UNFIT, Why.FILE_MISSING)
    known = work.submissions.with_sha256(part.sha256)
    if known:
        return Line(path, Kind.DRAFT, title, Status.KNOWN, Why.SAME_FILE, known.title)
    same = work.twins.with_digest(digest(plain(draft.text)))
    if same:
        return Line(path, Kind.DRAFT, title, Status.KNOWN, Why.SAME_TEXT, work.drafts.get(same[0]).title)
    original = work.submissions.with_sha256(draft.original) if draft.original else None
    if original:
        return Line(path, Kind.DRAFT, title, Status.DIFFERS, Why.OTHER_TEXT, original.title)
    return Line(path, Kind.DRAFT, title, Status.NEW)


def issue_line(work: Work, looked: Looked, path: str) -> Line:
    """Return how an issue stands to what is here, within a piece of work; it is called as its contents say."""
    told = looked.issues[path]
    title = called(told)
    if looked.package.file(told.docx) is None or any(looked.package.file(each) is None for each in told.beside):
        return Line(path, Kind.ISSUE, title, Status.UNFIT, Why.FILE_MISSING)
    if _is_here(work, told.id):
        return Line(path, Kind.ISSUE, title, Status.KNOWN, Why.SAME)
    journal = journal_for(work, told)
    if journal is None:
        return Line(path, Kind.ISSUE, title, Status.UNFIT, Why.NO_JOURNAL, told.journal.name)
    if told.number is not None:
        if not _can_be(told.number, told):
            return Line(path, Kind.ISSUE, title, Status.UNFIT, Why.UNREADABLE)
        pairs = set(each_of(told.number))
        numbers, totals = {number for number, _ in pairs}, {total for _, total in pairs if total}
        for entry in work.numbers.of(journal.id):
            if (entry.year == told.number.year and entry.number in numbers) or entry.total in totals:
                return Line(path, Kind.ISSUE, title, Status.DIFFERS, Why.NUMBER_TAKEN, journal.name)
    return Line(path, Kind.ISSUE, title, Status.NEW)


def called(told: ToldIssue) -> str:
    """Return what an issue is called, as 信息快报2026年第12期, by its contents: a package may name it otherwise."""
    return issue_stem(told.journal.name, Issue(told.id, "", told.day, number=told.number))


def journal_for(work: Work, told: ToldIssue) -> Journal | None:
    """Return the journal of this office that an issue belongs to: of the same name on the issue's day."""
    return next((each for each in work.journals.all() if each.on(told.day).name == told.journal.name), None)


def unit_lines(work: Work, looked: Looked) -> Iterator[tuple[Line, Unit]]:
    """Yield how each unit of the package stands to those here: by name and alias, never by id."""
    here = work.units.all()
    path = next((part.path for part in looked.package.of(Kind.UNITS)), "")
    for number, unit in enumerate(looked.units):
        key, names = f"{path}#{number}", {unit.name, *unit.aliases}
        alike = [each for each in here if names & {each.name, *each.aliases}]
        if not alike:
            line = Line(key, Kind.UNITS, unit.name, Status.NEW)
            here.append(unit)  # the package may name it twice
        elif len(alike) > 1:
            line = Line(key, Kind.UNITS, unit.name, Status.DIFFERS, Why.SEVERAL_UNITS,
                        "、".join(each.name for each in alike))
        elif _says_no_more(unit, alike[0]):
            line = Line(key, Kind.UNITS, unit.name, Status.KNOWN, Why.SAME, alike[0].name)
        else:
            line = Line(key, Kind.UNITS, unit.name, Status.DIFFERS, Why.OTHER_UNIT, alike[0].name)
        yield line, unit


def correction_line(book: Wordbook, correction: Correction, key: str) -> Line:
    """Return how a correction stands to those of the office."""
    title = f"{correction.wrong}→{correction.right}"
    here = next((each for each in book.corrections if each.wrong == correction.wrong), None)
    if here is not None:
        same = here == correction
        return Line(key, Kind.WORDS, title, Status.KNOWN if same else Status.DIFFERS,
                    Why.SAME if same else Why.OTHER_CORRECTION, f"{here.wrong}→{here.right}")
    try:
        must_be_usable(correction)
    except Refused:
        return Line(key, Kind.WORDS, title, Status.UNFIT, Why.PATTERN)
    return Line(key, Kind.WORDS, title, Status.NEW)


def new_words(book: Wordbook, looked: Looked) -> frozenset[str]:
    """Return the words of the package that the office does not have."""
    return frozenset(stripped for word in looked.words.words if (stripped := word.strip())) - book.words


def _drafts(work: Work, looked: Looked) -> Iterator[Line]:
    for path, draft in looked.drafts.items():
        yield draft_line(work, looked, path, draft.title)


def _issues(work: Work, looked: Looked) -> Iterator[Line]:
    for path in looked.issues:
        yield issue_line(work, looked, path)


def _units(work: Work, looked: Looked) -> Iterator[Line]:
    yield from (line for line, _ in unit_lines(work, looked))


def _words(work: Work, looked: Looked) -> Iterator[Line]:
    book, path = work.proofs.wordbook(), next((part.path for part in looked.package.of(Kind.WORDS)), "")
    new = new_words(book, looked)
    if new:
        yield Line(f"{path}#words", Kind.WORDS, "、".join(sorted(new)[:3]), Status.NEW, count=len(new))
    if len(looked.words.words) > len(new):
        yield Line(f"{path}#known", Kind.WORDS, "", Status.KNOWN, Why.SAME, count=len(looked.words.words) - len(new))
    for number, correction in enumerate(looked.words.corrections):
        yield correction_line(book, correction, f"{path}#{number}")


def _unreadable(looked: Looked) -> Iterator[Line]:
    for path in sorted(looked.unreadable):
        part = looked.package.by_path[path]
        yield Line(path, part.kind, part.title, Status.UNFIT, Why.UNREADABLE)


def _can_be(number: Number, told: ToldIssue) -> bool:
    """Return whether a number is one a journal may have: the register goes on after the highest it knows."""
    return number.year == told.day.year and 1 <= number.number <= _LAST_NUMBER and number.total <= _LAST_TOTAL


def _is_here(work: Work, issue_id: str) -> bool:
    try:
        return bool(work.issues.get(issue_id))
    except Refused:
        return False


def _says_no_more(theirs: Unit, ours: Unit) -> bool:
    """Return whether a unit of the package says nothing that ours does not say."""
    return (theirs.name in (ours.name, *ours.aliases) and theirs.group is ours.group and theirs.classes == ours.classes
            and set(theirs.aliases) <= {ours.name, *ours.aliases}
            and set(theirs.correspondents) <= set(ours.correspondents)
            and theirs.approver in ("", ours.approver) and (theirs.since, theirs.until) == (ours.since, ours.until))
