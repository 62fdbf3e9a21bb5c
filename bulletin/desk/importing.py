"""Taking in old bulletins: each becomes a published issue with its items, in one piece of work."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bulletin.archive import Archive, Work
from bulletin.desk.contents import contents_in
from bulletin.desk.noting import OFFICE_ZONE, new_id, note, still_here
from bulletin.desk.printing import Printing, printing_in
from bulletin.desk.resembling import printed_in
from bulletin.drafts import Draft, Facts, Revision, Source, Submission
from bulletin.errors import Reason, Refused
from bulletin.intake.incoming import PictureFile
from bulletin.intake.likeness import digest
from bulletin.issues import Issue, IssueState, Item, Number, Origin
from bulletin.journals import Journal, JournalKind
from bulletin.numbers import numbers_words
from bulletin.old_issues.issue import OldIssue, OldItem, text_of, title_of
from bulletin.old_issues.pieces import Known
from bulletin.old_issues.reviewing import Shelf, shelf_of
from bulletin.people import Actor, RoleName
from bulletin.text import length, pictures_in, plain
from bulletin.units import Unit
from bulletin.workflow import Stage

FIRST_TEXT = "旧刊原文"  # the name of the only revision
_NOON = time(12)


@dataclass(frozen=True)
class Counter:
    """What reading and review need of the archive: what the journal is known by, all units, what is there already.

    `supplements` is what is there of the journal that takes the 增刊 among the files; None where the office has none.
    """

    known: Known
    units: tuple[Unit, ...]
    shelf: Shelf
    supplements: Shelf | None = None

    def journal_of(self, old: OldIssue) -> Journal | None:
        """Return the journal an old issue is taken into, None for a 增刊 that has none."""
        shelf = shelf_of(old, self.shelf, self.supplements)
        return shelf.journal if shelf else None


def counter_of(archive: Archive, journal_id: str, sha256s: Iterable[str], today: date) -> Counter:
    """Return what is to be known for taking in old issues of a journal. Refused: UNKNOWN journal.

    Of the files with these SHA-256 it tells which are in the archive already, and where they are printed.
    """
    with archive.reading() as work:
        journal = work.journals.get(journal_id)
        beside = _supplements_to(journal, work.journals.all())
        names = dict.fromkeys(name for each in (journal, beside) if each for name in _names_of(each) if name)
        known = Known(tuple(names), frozenset(each.name for each in journal.sections))
        files = {each: words for each in sha256s if (words := _taken_as(work, each)) is not None}
        shelves = [Shelf(each, today, tuple(work.numbers.of(each.id)), files) for each in (journal, beside) if each]
        return Counter(known, tuple(work.units.all()), *shelves)


def import_issue(
    archive: Archive, old: OldIssue, original: bytes, pictures: Iterable[PictureFile], journal_id: str, *,
    actor: Actor, at: datetime,
) -> Issue:
    """Take an old bulletin in as a published issue of the journal: items as published drafts, its number in the
    register, `original` as its file and as what came in. Nobody signed it here; Origin.IMPORTED says so.

    The items were received at noon (local time) of the issue's day, and count for their units in that year.
    Refused: ROLE_MISSING; OLD_ISSUE_TAKEN for bytes taken in before; OLD_ISSUE_INCOMPLETE (file, lacking) without
    number, total, day, items, or with an item without title or text; NUMBER_TAKEN when the number or its total is gone.
    """
    actor.must_be(RoleName.EDITOR)
    number, day = _must_be_whole(old)
    if hashlib.sha256(original).hexdigest() != old.sha256:
        raise Refused(Reason.OLD_ISSUE_INCOMPLETE, file=_name(old), lacking="bytes")
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        if _taken_as(work, old.sha256) is not None:
            raise Refused(Reason.OLD_ISSUE_TAKEN, file=_name(old))
        journal = work.journals.get(journal_id)
        goes_to = old.imprint.distribution
        issue = Issue(new_id(), journal.id, day, editors_note=old.editors_note, origin=Origin.IMPORTED,
                      distribution=None if goes_to in (type(goes_to)(), journal.distribution) else goes_to)
        work.issues.add(issue)
        work.numbers.take(journal.id, number, issue.id, actor.id, at)
        _keep(work, old, original, pictures)
        items = _items(work, old, issue, actor, at)
        frozen = work.issues.save(replace(
            work.issues.get(issue.id), items=items, number=number, state=IssueState.FROZEN))
        published = _published(work, old, frozen)
        note(work, actor, at, "import_issue", issue_id=issue.id, reason=numbers_words(number), digest=old.sha256)
        return published


def _supplements_to(journal: Journal, all: Iterable[Journal]) -> Journal | None:
    """Return the journal of supplements to a journal: one that bears its name, else the office's first."""
    if journal.kind is JournalKind.SUPPLEMENT:
        return None
    found = [each for each in all if each.kind is JournalKind.SUPPLEMENT]
    return next((each for each in found if journal.name in each.name), found[0] if found else None)


def _names_of(journal: Journal) -> tuple[str, ...]:
    return journal.name, journal.masthead, *(name for each in journal.former for name in (each.name, each.masthead))


def _must_be_whole(old: OldIssue) -> tuple[Number, date]:
    """Return number and day of an issue that can be taken in."""
    number, day = old.head.numbered, old.head.day
    texts = [(title_of(old, item), text_of(old, item)) for item in old.kept]
    lacking = next((what for what, missing in (
        ("number", not old.head.number), ("day", day is None), ("total", number is None), ("items", not texts),
        ("title", any(not title for title, _ in texts)), ("text", any(not length(text) for _, text in texts)),
    ) if missing), "")
    if lacking or number is None or day is None:
        raise Refused(Reason.OLD_ISSUE_INCOMPLETE, file=_name(old), lacking=lacking)
    if number.year != day.year:
        raise Refused(Reason.NUMBER_WRONG, number=number.number, year=number.year)
    return number, day


def _taken_as(work: Work, sha256: str) -> str | None:
    """Return where a file was printed that is in the archive as an old issue, None where it is not."""
    draft = work.submissions.with_sha256(sha256)
    if draft is None or draft.submission_id is None:
        return None
    known = work.submissions.get(draft.submission_id).source is Source.OLD_ISSUE
    return printed_in(work, draft) or draft.title if known else None


def _keep(work: Work, old: OldIssue, original: bytes, pictures: Iterable[PictureFile]) -> None:
    work.submissions.keep_bytes(old.sha256, original)
    wanted = {picture.sha256 for item in old.kept for picture in pictures_in(text_of(old, item))}
    for picture in pictures:
        if picture.sha256 in wanted:
            work.submissions.keep_bytes(picture.sha256, picture.data)


def _items(work: Work, old: OldIssue, issue: Issue, actor: Actor, at: datetime) -> tuple[Item, ...]:
    """Write the items as published drafts with one revision each, all from the one file that came in."""
    noon = datetime.combine(issue.day, _NOON, OFFICE_ZONE)
    submission = Submission(new_id(), _name(old), old.sha256, old.size, Source.OLD_ISSUE, noon, old.path)
    work.submissions.add(submission)
    found = list[Item]()
    for item in old.kept:
        draft, revision = _draft(old, item, issue, submission.id, actor, at)
        words = plain(revision.text)
        work.drafts.add(draft, words, digest(words))
        work.revisions.add(revision)
        found.append(Item(draft.id, item.section, revision.id))
    return tuple(found)


def _draft(
    old: OldIssue, item: OldItem, issue: Issue, submission_id: str, actor: Actor, at: datetime,
) -> tuple[Draft, Revision]:
    text, id = text_of(old, item), new_id()
    revision = Revision(new_id(), id, 1, text, actor.id, at, FIRST_TEXT)
    facts = Facts(item.unit_id, item.correspondent, section=item.section, journal_id=issue.journal_id)
    noon = datetime.combine(issue.day, _NOON, OFFICE_ZONE)
    draft = Draft(id, submission_id, title_of(old, item), Stage.PUBLISHED, noon, revision.id, 1, length(text), facts,
                  issue_id=issue.id)
    return draft, revision


def _published(work: Work, old: OldIssue, frozen: Issue) -> Issue:
    """Return the issue as it stays: with its file, and its contents as they were printed then."""
    noon = datetime.combine(frozen.day, _NOON, OFFICE_ZONE)
    published = frozen.published(old.sha256, 0, noon, work.log.head().link)
    said = contents_in(work, published, _as_printed(printing_in(work, published), old))
    contents = hashlib.sha256(said).hexdigest()
    work.submissions.keep_bytes(contents, said)
    return work.issues.save(replace(published, contents=contents))


def _as_printed(printing: Printing, old: OldIssue) -> Printing:
    """Return what was printed as the old page says: who was responsible then, under which name."""
    page = replace(printing.page, responsible=old.imprint.responsible,
                   masthead=old.head.name or printing.page.masthead)
    return replace(printing, page=page, layout_text="", base=None)


def _name(old: OldIssue) -> str:
    return old.path.replace("\\", "/").rpartition("/")[2]
