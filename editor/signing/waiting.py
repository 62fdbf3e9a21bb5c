"""What waits for a person to agree to, and what that person lately agreed to; read in the archive's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, DraftQuery
from bulletin.desk import annotating, looking, proofing
from bulletin.desk.annotating import Waiting
from bulletin.desk.looking import Board, DraftFile
from bulletin.drafts import Draft, Revision, Urgency
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState
from bulletin.people import Actor, RoleName
from bulletin.proof.before_signing import NOTHING_TO_SAY, Outlook, outlook
from bulletin.text import Text
from bulletin.workflow import Stage, Step

MOST = 200
_CAME = frozenset({"submit", "review", "unreview", "revoke", "withdraw"})
_AGREED = {Stage.REVIEWED: Step.REVIEW, Stage.APPROVED: Step.APPROVE, Stage.PLACED: Step.APPROVE}


@dataclass(frozen=True)
class DraftRow:
    """A draft in the list, with all there is about it.

    `since` is when it came to its stage; `agreed_at` when this person agreed to it, in the list of what was decided.
    """

    file: DraftFile
    since: datetime
    agreed_at: datetime | None = None
    outlook: Outlook = NOTHING_TO_SAY
    notes: tuple[Waiting, ...] = ()

    @property
    def draft(self) -> Draft:
        return self.file.draft

    @property
    def key(self) -> str:
        return self.draft.id

    @property
    def title(self) -> str:
        return self.draft.title

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about it changed."""
        return (self.draft.version, self.draft.revision_id)

    @property
    def revision(self) -> Revision:
        """The newest revision: what is agreed to."""
        return next(each for each in self.file.revisions if each.id == self.draft.revision_id)

    @property
    def texts(self) -> Mapping[str, Text]:
        """What is agreed to, by the id of the draft."""
        return {self.draft.id: self.revision.text}

    @property
    def editor(self) -> str:
        """The name of who edited it: who saved the text that is to be agreed to."""
        return self.file.names.get(self.draft.editor_id or self.revision.saved_by, "")


@dataclass(frozen=True)
class IssueItem:
    """An item of an issue as it will stand in print."""

    section: str
    draft: Draft
    unit: str
    text: Text


@dataclass(frozen=True)
class IssueRow:
    """A planned issue in the list: its board and its items in printed order."""

    board: Board
    items: tuple[IssueItem, ...]
    outlook: Outlook = NOTHING_TO_SAY
    notes: tuple[Waiting, ...] = ()

    @property
    def issue(self) -> Issue:
        return self.board.issue

    @property
    def key(self) -> str:
        return self.issue.id

    @property
    def title(self) -> str:
        """`《信息快报》11月20日`"""
        return f"《{self.board.journal.name}》{self.issue.day.month}月{self.issue.day.day}日"

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about it changed."""
        return (self.issue.version, self.issue.content(self.board.drafts), self.complete)

    @property
    def texts(self) -> Mapping[str, Text]:
        """What would be printed, by the ids of the drafts."""
        return {item.draft.id: item.text for item in self.items}

    @property
    def complete(self) -> bool:
        """Whether it has items and every one is approved."""
        return bool(self.items) and all(item.draft.stage is Stage.PLACED for item in self.items)

    @property
    def signed(self) -> bool:
        """Whether the signature on it still covers what would be printed."""
        signature = self.issue.signature
        return signature is not None and signature.fingerprint == self.issue.content(self.board.drafts)


Row = DraftRow | IssueRow


@dataclass(frozen=True)
class Queue:
    """A list, how many things wait in all, the reasons last given, and how the thing being read stands now."""

    rows: tuple[Row, ...]
    waiting: int
    reasons: tuple[str, ...]
    shown: Row | None


def stages_of(actor: Actor) -> frozenset[Stage]:
    """Return the stages at which drafts wait for this person; for who can agree to nothing, all there are."""
    mine = {stage for stage, role in ((Stage.SUBMITTED, RoleName.REVIEWER), (Stage.REVIEWED, RoleName.SECRETARY))
            if role in actor.roles or actor.single_seat}
    return frozenset(mine or {Stage.SUBMITTED, Stage.REVIEWED})


def may_agree(actor: Actor) -> bool:
    """Return whether this person can agree to anything at all."""
    return actor.single_seat or bool(actor.roles & {RoleName.REVIEWER, RoleName.SECRETARY})


def how_many(archive: Archive, actor: Actor) -> int:
    """Return how many drafts and issues wait for `actor`; 0 for who can agree to nothing."""
    if not may_agree(actor):
        return 0
    ids, issues = _waiting(archive, actor)
    return len(ids) + len(issues)


def waiting(archive: Archive, actor: Actor, shown: Row | None) -> Queue:
    """Return what waits for `actor`: urgent drafts, then issues to be signed, then the other drafts, oldest first."""
    ids, issues = _waiting(archive, actor)
    drafts = [_draft_row(archive, id) for id in ids[:MOST]]
    urgent = sum(row.draft.facts.urgency is not Urgency.NONE for row in drafts)
    rows = _told(archive, (*drafts[:urgent], *issues, *drafts[urgent:]))
    return Queue(rows, len(ids) + len(issues), _reasons(archive), _now(archive, shown, rows))


def decided(archive: Archive, actor: Actor, shown: Row | None) -> Queue:
    """Return what `actor` agreed to and can still take back, the latest first."""
    ids = looking.draft_ids(archive, DraftQuery(frozenset(_AGREED)), MOST)
    mine = [(at, replace(row, agreed_at=at)) for row in (_draft_row(archive, id) for id in ids)
            if (at := _agreed_at(row, actor))]
    issues = [(signature.signed_at, row) for row in _planned(archive)
              if (signature := row.issue.signature) and row.signed and signature.signed_by == actor.id]
    both: list[tuple[datetime, Row]] = [*mine, *issues]
    rows = _told(archive, [row for _, row in sorted(both, key=lambda each: each[0], reverse=True)])
    drafts, to_sign = _waiting(archive, actor)
    return Queue(rows, len(drafts) + len(to_sign), _reasons(archive), _now(archive, shown, rows))


def _waiting(archive: Archive, actor: Actor) -> tuple[list[str], list[IssueRow]]:
    ids = looking.draft_ids(archive, DraftQuery(stages_of(actor), urgent_first=True, descending=False))
    issues = _planned(archive) if _signs_issues(actor) else []
    return ids, [row for row in issues if row.complete and not row.signed]


def _told(archive: Archive, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows with what is to be pointed out in their texts, and the notes on them that nobody settled."""
    taught = proofing.wordbook(archive)
    notes = annotating.waiting_on(archive, {id for row in rows for id in row.texts})
    return tuple(replace(row, outlook=outlook(row.texts.items(), taught),
                         notes=tuple(each for id in row.texts for each in notes.get(id, ()))) for row in rows)


def _draft_row(archive: Archive, id: str) -> DraftRow:
    file = looking.draft_file(archive, id)
    came = [entry.at for entry in file.history if entry.deed in _CAME]
    return DraftRow(file, came[-1] if came else file.draft.received_at)


def _agreed_at(row: DraftRow, actor: Actor) -> datetime | None:
    step = _AGREED.get(row.draft.stage)
    return next((each.signed_at for each in row.file.signatures if each.step is step and each.revoked_at is None
                 and each.signed_by == actor.id and each.revision_id == row.draft.revision_id), None)


def _signs_issues(actor: Actor) -> bool:
    return actor.single_seat or RoleName.SECRETARY in actor.roles or not may_agree(actor)


def _planned(archive: Archive) -> list[IssueRow]:
    issues = looking.issues(archive, (IssueState.PLANNED,))
    return [_issue_row(archive, issue.id) for issue in reversed(issues) if issue.items]


def _issue_row(archive: Archive, id: str) -> IssueRow:
    board, texts = looking.board(archive, id), looking.issue_texts(archive, id)
    drafts = [(item.section, board.drafts[item.draft_id]) for item in board.issue.items]
    return IssueRow(board, tuple(
        IssueItem(section, draft, board.units.get(draft.facts.unit_id or "", ""), texts[draft.id])
        for section, draft in drafts))


def _now(archive: Archive, shown: Row | None, rows: tuple[Row, ...]) -> Row | None:
    """Return how the thing being read stands now; None when it is no longer there."""
    if shown is None:
        return None
    listed = next((row for row in rows if row.key == shown.key), None)
    if listed is not None:
        return listed
    try:
        now = _issue_row(archive, shown.key) if isinstance(shown, IssueRow) else _draft_row(archive, shown.key)
        return _told(archive, (now,))[0]
    except Refused as refusal:
        if refusal.reason is Reason.UNKNOWN:
            return None
        raise


def _reasons(archive: Archive) -> tuple[str, ...]:
    """Return the reasons of the drafts returned last, each once, the latest first."""
    ids = looking.draft_ids(archive, DraftQuery(frozenset({Stage.RETURNED})), 20)
    found = [draft.reason for draft in looking.some_drafts(archive, tuple(ids)) if draft.reason]
    return tuple(dict.fromkeys(found))
