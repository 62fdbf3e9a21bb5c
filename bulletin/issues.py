"""An issue: its items in printed order, its number, its sign-off and its publishing."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.drafts import Draft, Paper
from bulletin.errors import Reason, Refused
from bulletin.journals import Distribution
from bulletin.workflow import Stage


class Origin(StrEnum):
    """How an issue came into the archive: printed by the program, taken from an old bulletin's file, or made again
    from the plain files of a lost archive. Only what the program printed bears signatures.
    """

    OWN = ""
    IMPORTED = "imported"
    REBUILT = "rebuilt"


class IssueState(StrEnum):
    """PLANNED can be arranged; FROZEN has its number and is being written; PUBLISHED is final; DROPPED was given up."""

    PLANNED = "planned"
    FROZEN = "frozen"
    PUBLISHED = "published"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Item:
    """A place in an issue: a draft under a section; `revision_id` is fixed when the issue is frozen."""

    draft_id: str
    section: str
    revision_id: str = ""


@dataclass(frozen=True)
class Number:
    """第 `number` 期 of `year`, 总第 `total` 期; a combined issue (合刊) takes all numbers up to `through`."""

    year: int
    number: int
    total: int
    through: int = 0

    @property
    def last(self) -> int:
        """The last of its numbers in the year."""
        return max(self.number, self.through)

    @property
    def last_total(self) -> int:
        """The last of its numbers over all."""
        return self.total + self.last - self.number


@dataclass(frozen=True)
class Void:
    """That a published issue was declared void (作废): why, by whom, when. Its number is never given again."""

    issue_id: str
    reason: str
    who: str
    at: datetime


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

    `log_head` is the head of the log when it was published, `contents` the SHA-256 of its contents as JSON.
    `origin` tells whether the program printed it.
    `corrects` is the id of the published issue it corrects, `correction` what is said of that on the page. Without a
    `distribution` of its own it goes where the journal goes; `pages_planned` 0 is as many as the journal plans.
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
    corrects: str = ""
    correction: str = ""
    pages_planned: int = 0
    distribution: Distribution | None = None
    contents: str = ""
    origin: Origin = Origin.OWN

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

    def dropped(self) -> "Issue":
        """Return a planned issue as given up, without its items. Refused: ISSUE_CLOSED."""
        self.must_be_planned()
        return replace(self, items=(), state=IssueState.DROPPED)

    def published(
        self, sha256: str, pages: int, at: datetime, log_head: str = "", contents: str = "",
    ) -> "Issue":
        """Return the issue as published with the SHA-256 of its file, and of its contents, and the head of the log.

        Refused: STEP_NOT_OPEN unless frozen.
        """
        if self.state is not IssueState.FROZEN:
            raise Refused(Reason.STEP_NOT_OPEN, step="publish", stage=self.state.value)
        return replace(self, state=IssueState.PUBLISHED, sha256=sha256, pages=pages, published_at=at,
                       log_head=log_head, contents=contents)

    def must_be_complete(self, drafts: Mapping[str, Draft]) -> None:
        """Refuse with ISSUE_EMPTY or NOT_APPROVED unless there is something to print and every item is approved."""
        self.must_say_something()
        unsigned = [d.title for item in self.items if (d := drafts[item.draft_id]).stage is not Stage.PLACED]
        if unsigned:
            raise Refused(Reason.NOT_APPROVED, titles=unsigned)

    def must_say_something(self) -> None:
        """Refuse with ISSUE_EMPTY what has no items; an issue that only corrects another may do without."""
        if not self.items and not self.correction:
            raise Refused(Reason.ISSUE_EMPTY)

    def content(self, drafts: Mapping[str, Draft]) -> str:
        """Return the SHA-256 of what is printed, see `said`."""
        return hashlib.sha256(self.said(drafts)).hexdigest()

    def said(self, drafts: Mapping[str, Draft]) -> bytes:
        """Return what is signed with the issue: journal, day, note, and of each item section, text and facts.

        What it corrects and a distribution of its own follow only where there are any: issues signed before there
        could be have the same bytes as then.
        """
        said: list[object] = [self.journal_id, self.day.isoformat(), self.editors_note, [
            [item.draft_id, item.section, drafts[item.draft_id].revision_id, *drafts[item.draft_id].facts.printed]
            for item in self.items]]
        if self.corrects or self.correction or self.distribution:
            goes = self.distribution and [
                self.distribution.report_to, self.distribution.send_to, self.distribution.issue_to,
                self.distribution.copies]
            said.append([self.corrects, self.correction, goes])
        return json.dumps(said, ensure_ascii=False).encode()

    def must_be_planned(self) -> None:
        """Refuse with ISSUE_CLOSED once the issue is frozen, published or given up."""
        if self.state is not IssueState.PLANNED:
            raise Refused(Reason.ISSUE_CLOSED, number=self.number.number if self.number else None)
