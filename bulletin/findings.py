"""What a check of an issue may find, how bad it is, what it says, and what the program can do about it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bulletin.planning import Accepted


class Severity(StrEnum):
    """How bad it is: GRAVE should not be printed, WARNING should be looked at, INFO is only said."""

    GRAVE = "grave"
    WARNING = "warning"
    INFO = "info"


class Kind(StrEnum):
    """What a check of an issue may find."""

    ISSUE_EMPTY = "issue_empty"
    NOT_APPROVED = "not_approved"
    CHANGED_SINCE_APPROVAL = "changed_since_approval"
    SIGNATURE_MISSING = "signature_missing"
    SEAL_BROKEN = "seal_broken"
    SIGNED_ELSEWHERE = "signed_elsewhere"
    TITLE_EMPTY = "title_empty"
    PLACEHOLDER = "placeholder"
    CLASSIFIED = "classified"
    PERSONAL_DATA = "personal_data"
    FIGURES_UNCHECKED = "figures_unchecked"
    NOTE_OPEN = "note_open"
    SAME_DRAFT = "same_draft"
    SAME_TITLE = "same_title"
    UNIT_MISSING = "unit_missing"
    TOO_LONG = "too_long"
    TITLE_TOO_LONG = "title_too_long"
    MIXED_FORMS = "mixed_forms"
    SECTION_UNKNOWN = "section_unknown"
    SECTION_SPLIT = "section_split"
    SIGNATURE_OLD = "signature_old"
    NOT_SIGNED = "not_signed"
    DAY_PAST = "day_past"
    DAY_BEFORE_LAST = "day_before_last"
    NUMBER_GAP = "number_gap"
    DAY_GAP = "day_gap"
    JOURNAL_CLOSED = "journal_closed"
    CORRECTION_MISSING = "correction_missing"
    DUPLICATE = "duplicate"
    PROOF_MISSING = "proof_missing"
    OVER_PLAN = "over_plan"
    ORPHAN_TITLE = "orphan_title"
    ORPHAN_LINE = "orphan_line"
    SHORT_PAGE = "short_page"
    FONT_MISSING = "font_missing"


class Fix(StrEnum):
    """What the program can do about a finding at the press of a key; opening the item is always possible."""

    TAKE_OUT = "take_out"
    INTO_SECTION = "into_section"
    GATHER_SECTION = "gather_section"
    DAY_TODAY = "day_today"
    SIGN = "sign"
    TICK_PROOF = "tick_proof"
    WRITE_CORRECTION = "write_correction"
    CHANGE_PLAN = "change_plan"
    SHOW_PAGE = "show_page"


SEVERITIES: Mapping[Kind, Severity] = {
    Kind.ISSUE_EMPTY: Severity.GRAVE,
    Kind.NOT_APPROVED: Severity.GRAVE,
    Kind.CHANGED_SINCE_APPROVAL: Severity.GRAVE,
    Kind.SIGNATURE_MISSING: Severity.GRAVE,
    Kind.SEAL_BROKEN: Severity.GRAVE,
    Kind.SIGNED_ELSEWHERE: Severity.GRAVE,
    Kind.TITLE_EMPTY: Severity.GRAVE,
    Kind.PLACEHOLDER: Severity.GRAVE,
    Kind.CLASSIFIED: Severity.WARNING,
    Kind.PERSONAL_DATA: Severity.WARNING,
    Kind.FIGURES_UNCHECKED: Severity.WARNING,
    Kind.NOTE_OPEN: Severity.WARNING,
    Kind.SAME_DRAFT: Severity.GRAVE,
    Kind.SAME_TITLE: Severity.WARNING,
    Kind.UNIT_MISSING: Severity.WARNING,
    Kind.TOO_LONG: Severity.WARNING,
    Kind.TITLE_TOO_LONG: Severity.WARNING,
    Kind.MIXED_FORMS: Severity.INFO,
    Kind.SECTION_UNKNOWN: Severity.WARNING,
    Kind.SECTION_SPLIT: Severity.WARNING,
    Kind.SIGNATURE_OLD: Severity.WARNING,
    Kind.NOT_SIGNED: Severity.INFO,
    Kind.DAY_PAST: Severity.INFO,
    Kind.DAY_BEFORE_LAST: Severity.WARNING,
    Kind.NUMBER_GAP: Severity.INFO,
    Kind.DAY_GAP: Severity.INFO,
    Kind.JOURNAL_CLOSED: Severity.GRAVE,
    Kind.CORRECTION_MISSING: Severity.GRAVE,
    Kind.DUPLICATE: Severity.WARNING,
    Kind.PROOF_MISSING: Severity.WARNING,
    Kind.OVER_PLAN: Severity.WARNING,
    Kind.ORPHAN_TITLE: Severity.WARNING,
    Kind.ORPHAN_LINE: Severity.INFO,
    Kind.SHORT_PAGE: Severity.INFO,
    Kind.FONT_MISSING: Severity.INFO,
}
FIXES: Mapping[Kind, Fix] = {
    Kind.NOT_APPROVED: Fix.TAKE_OUT,
    Kind.CHANGED_SINCE_APPROVAL: Fix.TAKE_OUT,
    Kind.SIGNATURE_MISSING: Fix.TAKE_OUT,
    Kind.SEAL_BROKEN: Fix.TAKE_OUT,
    Kind.SIGNED_ELSEWHERE: Fix.TAKE_OUT,
    Kind.SAME_DRAFT: Fix.TAKE_OUT,
    Kind.SAME_TITLE: Fix.TAKE_OUT,
    Kind.DUPLICATE: Fix.TAKE_OUT,
    Kind.SECTION_UNKNOWN: Fix.INTO_SECTION,
    Kind.SECTION_SPLIT: Fix.GATHER_SECTION,
    Kind.DAY_PAST: Fix.DAY_TODAY,
    Kind.DAY_BEFORE_LAST: Fix.DAY_TODAY,
    Kind.SIGNATURE_OLD: Fix.SIGN,
    Kind.NOT_SIGNED: Fix.SIGN,
    Kind.PROOF_MISSING: Fix.TICK_PROOF,
    Kind.CORRECTION_MISSING: Fix.WRITE_CORRECTION,
    Kind.OVER_PLAN: Fix.CHANGE_PLAN,
    Kind.ORPHAN_TITLE: Fix.SHOW_PAGE,
    Kind.ORPHAN_LINE: Fix.SHOW_PAGE,
    Kind.SHORT_PAGE: Fix.SHOW_PAGE,
}


@dataclass(frozen=True)
class Problem:
    """A finding: the draft it concerns (empty: the issue as a whole) and facts such as `limit`; never prose.

    `blocks`: this office signs no issue with it in it, so that it is grave whatever its kind. `accepted`: somebody let
    it pass with a reason; it is listed and warns no more. What is grave is never let pass.
    """

    kind: Kind
    draft_id: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    blocks: bool = False
    accepted: Accepted | None = None

    @property
    def severity(self) -> Severity:
        return Severity.GRAVE if self.blocks else SEVERITIES[self.kind]

    @property
    def warns(self) -> bool:
        """Whether somebody should look at it before printing: a warning that nobody let pass."""
        return self.severity is Severity.WARNING and self.accepted is None

    @property
    def accepted_by(self) -> str:
        """The id of who let it pass; empty while nobody did."""
        return self.accepted.who if self.accepted else ""

    @property
    def fix(self) -> Fix | None:
        """What the program can do about it; None where only a person can."""
        return FIXES.get(self.kind)

    @property
    def said(self) -> str:
        """Return its facts as stable words: an acceptance holds as long as they are the same."""
        facts = {name: sorted(value) if isinstance(value, set | frozenset) else value
                 for name, value in self.facts.items()}
        return json.dumps(facts, ensure_ascii=False, sort_keys=True, default=str, separators=(",", ":"))

    @property
    def key(self) -> str:
        """Return what tells this finding from any other: its kind, its draft, what it says."""
        return f"{self.kind.value} {self.draft_id} {self.said}"
