"""An issue: its items in printed order, its number, its sign-off and its publishing."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.drafts import Draft, Paper
from bulletin.errors import Reason, Refused
from bulletin.journals import Journal
from bulletin.workflow import Stage


class IssueState(StrEnum):
    """PLANNED can be arranged; FROZEN has its number and is being written; PUBLISHED is final."""

    PLANNED = "planned"
    FROZEN = "frozen"
    PUBLISHED = "published"


@dataclass(frozen=True)
class Item:
    """A place in an issue: a draft under a section; `revision_id` is fixed when the issue is frozen."""

    draft_id: str
    section: str
    revision_id: str = ""


@dataclass(frozen=True)
class Number:
    """第 `number` 期 of `year`, 总第 `total` 期."""

    year: int
    number: int
    total: int


@dataclass(frozen=True)
class IssueSignature:
    """The secretary's agreement to exactly these items in this order (`fingerprint`, SHA-256; `sm3` beside it).

    `acting_for`, `reason`, `paper`, `head`, `key_id` and `mark` are as in `bulletin.drafts.Signature`.
    """

    fingerprint: str
    signed_by: str
    signed_at: datetime
    sm3: str = ""
    acting_for: str = ""
    reason: str = ""
    paper: Paper | None = None
    head: str = ""
    key_id: str = ""
    mark: str = ""

    @property
    def signer_id(self) -> str:
        """Whose agreement it is, as in `bulletin.drafts.Signature`."""
        return self.paper.signer_id if self.paper else self.acting_for or self.signed_by


@dataclass(frozen=True)
class Issue:
    """An issue of a journal dated `day`. `version` grows with every change and guards against overwriting.

    `log_head` is the head of the log when it was published.
    """

    id: str
    journal_id: str
    day: date
    state: IssueState = IssueState.PLANNED
    items: tuple[Item, ...] = ()
    number: Number | None = None
    editors_note: str = ""
    signature: IssueSignature | None = None
    sha256: str = ""
    pages: int = 0
    published_at: datetime | None = None
    version: int = 0
    log_head: str = ""

    def placed(self, draft: Draft, section: str, at: int) -> "Issue":
        """Return the issue with `draft` under `section` at position `at` (0 first; past the end: last).

        Refused: ISSUE_CLOSED once frozen, NOT_APPROVED, ALREADY_PLACED in another issue.
        """
        self.must_be_planned()
        if draft.issue_id not in (None, self.id):
            raise Refused(Reason.ALREADY_PLACED, title=draft.title)
        if draft.stage not in (Stage.APPROVED, Stage.PLACED):
            raise Refused(Reason.NOT_APPROVED, titles=[draft.title])
        items = [item for item in self.items if item.draft_id != draft.id]
        items.insert(max(0, at), Item(draft.id, section))
        return replace(self, items=tuple(items))

    def without(self, draft_id: str) -> "Issue":
        """Return the issue without that draft. Refused: ISSUE_CLOSED."""
        self.must_be_planned()
        return replace(self, items=tuple(item for item in self.items if item.draft_id != draft_id))

    def arranged(self, items: tuple[Item, ...]) -> "Issue":
        """Return the issue with the same items in another order or under other sections.

        Refused: ISSUE_CLOSED once frozen, MOVED_ON when the items are not the same.
        """
        self.must_be_planned()
        if {item.draft_id for item in items} != {item.draft_id for item in self.items} or len(items) != len(self.items):
            raise Refused(Reason.MOVED_ON, what="issue", id=self.id)
        return replace(self, items=tuple(replace(item, revision_id="") for item in items))

    def frozen(self, drafts: Mapping[str, Draft], number: Number) -> "Issue":
        """Return the issue with each item fixed at its signed revision and the number taken.

        Refused: ISSUE_CLOSED, ISSUE_EMPTY, NOT_APPROVED (with titles), ISSUE_NOT_SIGNED when the order or a text
        is not the one that was signed.
        """
        self.must_be_planned()
        self.must_be_complete(drafts)
        if self.signature is None or self.signature.fingerprint != self.content(drafts):
            raise Refused(Reason.ISSUE_NOT_SIGNED)
        items = tuple(replace(item, revision_id=drafts[item.draft_id].revision_id) for item in self.items)
        return replace(self, items=items, number=number, state=IssueState.FROZEN)

    def thawed(self) -> "Issue":
        """Return a frozen issue to planning; its number is free again. Refused: STEP_NOT_OPEN unless frozen."""
        if self.state is not IssueState.FROZEN:
            raise Refused(Reason.STEP_NOT_OPEN, step="thaw", stage=self.state.value)
        items = tuple(replace(item, revision_id="") for item in self.items)
        return replace(self, items=items, number=None, state=IssueState.PLANNED)

    def published(self, sha256: str, pages: int, at: datetime, log_head: str = "") -> "Issue":
        """Return the issue as published with the SHA-256 of its file and the head of the log.

        Refused: STEP_NOT_OPEN unless frozen.
        """
        if self.state is not IssueState.FROZEN:
            raise Refused(Reason.STEP_NOT_OPEN, step="publish", stage=self.state.value)
        return replace(self, state=IssueState.PUBLISHED, sha256=sha256, pages=pages, published_at=at,
                       log_head=log_head)

    def must_be_complete(self, drafts: Mapping[str, Draft]) -> None:
        """Refuse with ISSUE_EMPTY or NOT_APPROVED unless every item is approved."""
        if not self.items:
            raise Refused(Reason.ISSUE_EMPTY)
        unsigned = [d.title for item in self.items if (d := drafts[item.draft_id]).stage is not Stage.PLACED]
        if unsigned:
            raise Refused(Reason.NOT_APPROVED, titles=unsigned)

    def content(self, drafts: Mapping[str, Draft]) -> str:
        """Return the SHA-256 of what is printed, see `said`."""
        return hashlib.sha256(self.said(drafts)).hexdigest()

    def said(self, drafts: Mapping[str, Draft]) -> bytes:
        """Return what is signed with the issue: journal, day, note, and of each item section, text and facts."""
        said = [self.journal_id, self.day.isoformat(), self.editors_note, [
            [item.draft_id, item.section, drafts[item.draft_id].revision_id, *drafts[item.draft_id].facts.printed]
            for item in self.items]]
        return json.dumps(said, ensure_ascii=False).encode()

    def must_be_planned(self) -> None:
        """Refuse with ISSUE_CLOSED once the issue is frozen or published."""
        if self.state is not IssueState.PLANNED:
            raise Refused(Reason.ISSUE_CLOSED, number=self.number.number if self.number else None)


def next_number(journal: Journal, year: int, taken: Iterable[Number]) -> Number:
    """Return the number after the last one taken: per year for 第N期, over all for 总第M期.

    `taken` holds every number used or void; a number is never given twice. Refused: UNKNOWN (what="number") in a year
    before the journal's first one here, whose numbers the archive does not know.
    """
    numbers = tuple(taken)
    if year < journal.first_year:
        raise Refused(Reason.UNKNOWN, what="number", id=str(year))
    this_year = [number.number for number in numbers if number.year == year]
    start = journal.first_number if year == journal.first_year else 1
    total = max((number.total for number in numbers), default=journal.first_total - 1) + 1
    return Number(year, max(this_year, default=start - 1) + 1, total)
