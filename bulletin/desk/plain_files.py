"""Each published issue as plain files beside the archive: what can be read when the archive cannot.

The archive's thread gives bytes in small portions (`wanted`, `bound`, `office_said`), another one writes them; so a
shelf of twenty years is caught up without anybody waiting, and where it is cut off it goes on the next time.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.desk.contents import contents_in
from bulletin.desk.printing import issue_stem, printing_in
from bulletin.errors import BulletinError, Trouble
from bulletin.exchange.office_file import OfficeFile, office_bytes
from bulletin.exchange.shelf import Bound, Failure, Filed, Shelf, Wanted, is_hopeless, shelf_folder
from bulletin.exchange.told import told_in
from bulletin.exchange.void_note import VoidNote, void_note
from bulletin.issues import Issue, IssueState, Void
from bulletin.numbers import Fate, NumberEntry

PORTION = 4  # issues fetched at once: the archive's thread is held for a few milliseconds
REBUILT = "rebuild_archive"
_NO_DEED = "chain_begins"  # what an archive says of itself before anybody does anything


def identity(work: Work) -> str:
    """Return what this archive is known by for ever: the id of the first deed in its log, or for an archive that was
    made again from plain files, that of the archive which wrote them. Empty before anything was done.
    """
    for line in work.log.lines([1, 2]):
        if line.deed != _NO_DEED:
            return line.thing if line.deed == REBUILT and line.thing else line.id
    return ""


def shelf_of(archive: Archive, file: Path) -> Path:
    """Return the folder of plain files of the archive in `file`."""
    with archive.reading() as work:
        known_by = identity(work)
    return shelf_folder(file, known_by)


def wanted(archive: Archive, ids: Iterable[str] | None = None) -> tuple[Wanted, ...]:
    """Return what should lie on the shelf, the earliest issue first; no bytes are read.

    With `ids` only of those issues: what is not published among them is passed over.
    """
    with archive.reading() as work:
        some = work.issues.all([IssueState.PUBLISHED]) if ids is None else [work.issues.get(id) for id in ids]
        return wanted_in(work, [each for each in some if each.state is IssueState.PUBLISHED])


def published_ids(archive: Archive) -> tuple[str, ...]:
    """Return the ids of all published issues, the latest first: quick, to be asked for with `wanted` some at a time."""
    with archive.reading() as work:
        return tuple(id for id, _ in work.issues.contents())


def bound(archive: Archive, some: Sequence[Wanted]) -> tuple[Bound, ...]:
    """Return these issues with their bytes; one whose bytes are missing from the archive is left out."""
    found = []
    with archive.reading() as work:
        for each in some:
            try:
                found.append(bound_in(work, each))
            except BulletinError:
                continue  # verifying names it; the shelf says that it lacks it
    return tuple(found)


def bound_in(work: Work, one: Wanted) -> Bound:
    """Return an issue with its bytes, within a piece of work. Refused: UNKNOWN where bytes are missing."""
    issue = work.issues.get(one.id)
    said = work.submissions.bytes_of(issue.contents) if issue.contents else contents_in(
        work, issue, printing_in(work, issue))
    told = told_in(said)
    layouts = {digest: work.submissions.bytes_of(digest) for digest in (told.layout_file, told.base) if digest}
    pictures = {digest: work.submissions.bytes_of(digest) for digest in told.beside - layouts.keys()}
    return Bound(one, work.submissions.bytes_of(issue.sha256), said, pictures, layouts)


def wanted_in(work: Work, issues: Sequence[Issue]) -> tuple[Wanted, ...]:
    """Return what should lie on the shelf of these issues, within a piece of work."""
    voids, journals = work.issues.voids(), {each.id: each for each in work.journals.all()}
    people = {person.id: person.name for person in work.people.all()}
    return tuple(
        Wanted(each.id, each.day, issue_stem(journals[each.journal_id].on(each.day).name, each), each.sha256,
               each.contents, _void_note(voids[each.id], people) if each.id in voids else "")
        for each in sorted(issues, key=lambda each: (each.day, each.id)))


def office_said(archive: Archive) -> tuple[bytes, str]:
    """Return the file of the office, and what the archive is known by; without passwords and keys."""
    with archive.reading() as work:
        file = _office(work)
    return office_bytes(file), file.archive


def bases(archive: Archive) -> dict[str, bytes]:
    """Return the base files of the office's own layouts, by SHA-256."""
    with archive.reading() as work:
        return {layout.base: work.submissions.bytes_of(layout.base) for layout in work.layouts.all() if layout.base}


def catch_up(
    archive: Archive, shelf: Shelf, *, told: Callable[[int, int], object] = lambda done, total: None,
    going_on: Callable[[], bool] = lambda: True,
) -> Filed:
    """Put onto the shelf what it lacks, and return how it stands; what cannot be written is told, never raised.

    For who has one thread only; a window does the same in portions.
    """
    everything = wanted(archive)
    lacking, failures = shelf.lacking(everything), list[Failure]()
    try:
        shelf.put_office(*office_said(archive))
        shelf.put_bases(bases(archive))
    except Trouble as error:
        failures.append(failure_of(error))
    for start in range(0, len(lacking), PORTION):
        if not going_on() or (failures and is_hopeless_failure(failures[-1])):
            break
        failures += put_all(shelf, bound(archive, lacking[start:start + PORTION]))
        told(min(start + PORTION, len(lacking)), len(lacking))
    return standing(shelf, everything, failures)


def put_all(shelf: Shelf, some: Sequence[Bound]) -> list[Failure]:
    """Put issues onto the shelf and return what could not be written; after a failure that the next one would meet
    too, no more is tried.
    """
    failures: list[Failure] = []
    for each in some:
        try:
            shelf.put(each)
        except Trouble as error:
            failures.append(failure_of(error))
            if is_hopeless(error):
                break
    return failures


def standing(shelf: Shelf, everything: Sequence[Wanted], failures: Sequence[Failure]) -> Filed:
    """Return how the shelf stands now."""
    return Filed(shelf.folder, len(everything) - len(shelf.lacking(everything)), len(everything), tuple(failures))


def failure_of(error: Trouble) -> Failure:
    """Return the failure to write a file as a value."""
    return Failure(str(error.facts.get("path", "")), error.cause)


def is_hopeless_failure(failure: Failure) -> bool:
    """Return whether the next file would fare no better."""
    return is_hopeless(Trouble(failure.cause))


def _void_note(void: Void, people: dict[str, str]) -> str:
    return void_note(VoidNote(people.get(void.who, ""), void.at, void.reason))


def _office(work: Work) -> OfficeFile:
    book, journals = work.proofs.wordbook(), tuple(work.journals.all())
    return OfficeFile(
        identity(work), work.people.office(), tuple(work.people.all()), tuple(work.units.all()), journals,
        tuple(work.layouts.all()), tuple(book.words), book.corrections,
        tuple(entry for journal in journals for entry in work.numbers.of(journal.id) if _is_kept(entry)),
        tuple(sorted(work.issues.contents())), tuple(sorted(work.issues.voids())))


def _is_kept(entry: NumberEntry) -> bool:
    """Return whether a line of the register says what no issue says: a number that was passed over."""
    return entry.fate is Fate.SKIPPED

