"""Looking: what the screens show and the command line prints; nothing here changes anything."""

from dataclasses import dataclass

from bulletin.account import Entry
from bulletin.archive import Archive, DraftQuery, Found, Work
from bulletin.batches import Batch
from bulletin.credit.issued import CircularState
from bulletin.desk.resembling import printed_in
from bulletin.doors import Doors
from bulletin.drafts import Draft, Revision, Signature
from bulletin.intake.incoming import Warning
from bulletin.issues import Issue, IssueState, Number
from bulletin.journals import Journal
from bulletin.numbers import NumberEntry, proposed
from bulletin.phone import PhoneReport
from bulletin.text import Text
from bulletin.twins import Twin
from bulletin.units import Unit
from bulletin.workflow import Stage

_STILL_OPEN = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})


@dataclass(frozen=True)
class DraftFile:
    """All there is about a draft: every revision, signature and deed, and the names of who did them."""

    draft: Draft
    unit: str
    revisions: tuple[Revision, ...]
    signatures: tuple[Signature, ...]
    history: tuple[Entry, ...]
    names: dict[str, str]


@dataclass(frozen=True)
class Board:
    """What the board shows: the journal, an issue, its drafts by id, and the drafts that are ready to be placed."""

    journal: Journal
    issue: Issue
    drafts: dict[str, Draft]
    ready: tuple[Draft, ...]
    units: dict[str, str]
    signer: str

    @property
    def content(self) -> str:
        """What a secretary who looks at this board signs."""
        return self.issue.content(self.drafts)


def draft_ids(archive: Archive, query: DraftQuery, limit: int = 0) -> list[str]:
    """Return the ids of the drafts asked for, in order; `limit` 0 means all."""
    with archive.reading() as work:
        return work.drafts.ids(query, limit)


def some_drafts(archive: Archive, ids: tuple[str, ...]) -> list[Draft]:
    """Return the drafts with these ids, in their order."""
    with archive.reading() as work:
        return work.drafts.many(ids)


def counts(archive: Archive) -> dict[Stage, int]:
    """Return how many drafts stand at each stage."""
    with archive.reading() as work:
        return work.drafts.counts()


def draft_file(archive: Archive, draft_id: str) -> DraftFile:
    """Return all there is about a draft. Refused: UNKNOWN."""
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        unit = next((unit.name for unit in work.units.all() if unit.id == draft.facts.unit_id), "")
        return DraftFile(
            draft, unit, tuple(work.revisions.of_draft(draft_id)), tuple(work.revisions.signatures(draft_id)),
            tuple(work.log.of_draft(draft_id)), {person.id: person.name for person in work.people.all()})


def units(archive: Archive) -> list[Unit]:
    """Return all units, in the office's order."""
    with archive.reading() as work:
        return work.units.all()


def journals(archive: Archive) -> list[Journal]:
    """Return all journals, in the office's order."""
    with archive.reading() as work:
        return work.journals.all()


def issues(archive: Archive, states: tuple[IssueState, ...] = (), limit: int = 0) -> list[Issue]:
    """Return the issues in these states, the latest first."""
    with archive.reading() as work:
        return work.issues.all(states, limit)


def board(archive: Archive, issue_id: str) -> Board:
    """Return what the board shows for one issue. Refused: UNKNOWN."""
    with archive.reading() as work:
        issue = work.issues.get(issue_id)
        drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
        ready = work.drafts.many(ready_ids(work))
        signer = work.people.get(issue.signature.signed_by).name if issue.signature else ""
        return Board(work.journals.get(issue.journal_id), issue, drafts, tuple(ready),
                     {unit.id: unit.name for unit in work.units.all()}, signer)


def ready_drafts(archive: Archive) -> list[Draft]:
    """Return what waits to be placed in an issue, the urgent first; the words of a circular that went out do not."""
    with archive.reading() as work:
        return work.drafts.many(ready_ids(work))


def ready_ids(work: Work) -> list[str]:
    """Return the same as `ready_drafts` within a piece of work, as ids."""
    gone = {each.draft_id for each in work.circulars.all() if each.state is CircularState.ISSUED}
    approved = work.drafts.ids(DraftQuery(frozenset({Stage.APPROVED}), urgent_first=True))
    return [id for id in approved if id not in gone]


@dataclass(frozen=True)
class Alikeness:
    """A draft that another is like, and where it was printed; empty where it was not."""

    twin: Twin
    other: Draft
    printed: str


def alike(archive: Archive, draft_id: str) -> list[Alikeness]:
    """Return what a draft is like and nobody said is no duplicate, the most alike first."""
    with archive.reading() as work:
        twins = [twin for twin in work.twins.of_draft(draft_id) if not twin.dismissed_by]
        others = {draft.id: draft for draft in work.drafts.many(twin.other_id for twin in twins)}
        return [Alikeness(twin, others[twin.other_id], printed_in(work, others[twin.other_id])) for twin in twins
                if others[twin.other_id].stage is not Stage.TAKEN_BACK]


def remarks(archive: Archive, draft_id: str) -> tuple[Warning, ...]:
    """Return what was remarked when a draft was taken in."""
    with archive.reading() as work:
        arrival = work.submissions.arrival_of(draft_id)
        return arrival.warnings if arrival else ()


def batch(archive: Archive, batch_id: str) -> Batch:
    """Return a batch with its lines. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.submissions.batch(batch_id)


def phone_report(archive: Archive, draft_id: str) -> PhoneReport | None:
    """Return what was said on the telephone when the draft began with a call."""
    with archive.reading() as work:
        return work.submissions.phone_report(draft_id)


def doors(archive: Archive) -> Doors:
    """Return which doors drafts come through by themselves."""
    with archive.reading() as work:
        return work.doors.settings()


def batches(archive: Archive, limit: int = 50) -> list[Batch]:
    """Return the newest batches, the latest first."""
    with archive.reading() as work:
        return work.submissions.batches(limit)


def original(archive: Archive, submission_id: str) -> tuple[str, bytes]:
    """Return the name and the exact bytes of what arrived. Refused: UNKNOWN."""
    with archive.reading() as work:
        submission = work.submissions.get(submission_id)
        return submission.name, work.submissions.bytes_of(submission.sha256)


def picture(archive: Archive, sha256: str) -> bytes:
    """Return the bytes of a picture that came with a draft. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.submissions.bytes_of(sha256)


def kept_bytes(archive: Archive, sha256: str) -> bytes:
    """Return what is kept under this SHA-256, such as the whole mail a draft came in. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.submissions.bytes_of(sha256)


def revised_by(archive: Archive, draft_id: str) -> list[Draft]:
    """Return the drafts that came as revised texts of this one and wait to be taken over. Refused: UNKNOWN."""
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        if not draft.submission_id:
            return []
        submission = work.submissions.get(draft.submission_id)
        found = work.submissions.from_path(submission.path) if submission.path else []
        if submission.letter and submission.letter.message_id:
            found += work.submissions.of_message(submission.letter.message_id)
        drafts = {each.id: each for _, each in found if each.revises == draft_id}
        return [each for each in drafts.values() if each.stage in _STILL_OPEN]


def search(archive: Archive, words: str, limit: int = 50) -> Found:
    """Return the newest drafts in which all words occur."""
    with archive.reading() as work:
        return work.drafts.search(words, limit)


def issue_texts(archive: Archive, issue_id: str) -> dict[str, Text]:
    """Return the text of each item by draft: the fixed revision once frozen, else the newest. Refused: UNKNOWN."""
    with archive.reading() as work:
        issue = work.issues.get(issue_id)
        newest = {draft.id: draft.revision_id for draft in work.drafts.many(item.draft_id for item in issue.items)}
        return {item.draft_id: work.revisions.get(item.revision_id or newest[item.draft_id]).text
                for item in issue.items}


def open_notes(archive: Archive, ids: tuple[str, ...]) -> dict[str, int]:
    """Return how many notes are open on each of these drafts; those without any are left out."""
    with archive.reading() as work:
        return work.notes.open_ones(ids)


def proposed_number(archive: Archive, journal_id: str, year: int, *, first: int = 0, count: int = 1) -> Number:
    """Return the number the next issue of a journal would take in `year`; `first` and `count` as in `numbers.proposed`.

    Refused: UNKNOWN, NUMBER_TAKEN, NUMBER_WRONG.
    """
    with archive.reading() as work:
        return proposed(work.journals.get(journal_id), year, work.numbers.of(journal_id), first=first, count=count)


def number_entries(archive: Archive, journal_id: str) -> tuple[NumberEntry, ...]:
    """Return the register of a journal's numbers: those taken, passed over, void."""
    with archive.reading() as work:
        return tuple(work.numbers.of(journal_id))
