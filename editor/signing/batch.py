"""Agreeing to several things with one answer: which of them may, which are left out, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bulletin.people import Actor
from bulletin.proof.before_signing import PERSONAL, Concern
from bulletin.seals import Standing
from bulletin.workflow import Stage, Step
from editor.signing.bases import last_seen_id
from editor.signing.deeds import is_own, missing_role, waits
from editor.signing.waiting import DraftRow, Row

_BEFORE = {Stage.REVIEWED: Step.REVIEW, Stage.AWAITING: Step.APPROVE}


class Left(StrEnum):
    """Why something is left out: it must be looked at by itself."""

    ISSUE = "issue"
    GONE = "gone"
    ROLE = "role"
    OWN = "own"
    CHANGED = "changed"
    SEAL = "seal"
    PLACEHOLDER = "placeholder"
    MARK = "mark"
    PERSONAL = "personal"
    FIGURES = "figures"
    NOTES = "notes"
    UNSEEN = "unseen"


class Known(StrEnum):
    """How the text compares with what this person last saw of it."""

    SAME = "same"
    OTHER = "other"
    NEVER = "never"


@dataclass(frozen=True)
class Candidate:
    """Something chosen with others; `left` is why it is not offered, None when it is."""

    row: Row
    left: Left | None
    known: Known


def candidate(row: Row, actor: Actor, seen: Mapping[str, str]) -> Candidate:
    """Return whether `row` is offered; `seen` names by draft the revision this person last had before them."""
    if not isinstance(row, DraftRow):
        return Candidate(row, Left.ISSUE, Known.NEVER)
    last = seen.get(row.key) or last_seen_id(row, actor, {})
    known = Known.NEVER if not last else Known.SAME if last == row.draft.revision_id else Known.OTHER
    unseen = None if known is Known.SAME else Left.UNSEEN  # nobody agrees to a text they have not seen
    return Candidate(row, _left(row, actor) or unseen, known)


def _left(row: DraftRow, actor: Actor) -> Left | None:
    found = {
        Left.GONE: not waits(row),
        Left.ROLE: missing_role(row.line, actor) is not None,
        Left.OWN: is_own(row, actor),
        Left.CHANGED: not _unchanged(row),
        Left.SEAL: any(_broken(row, signature.id) for signature in row.file.signatures
                       if signature.revoked_at is None and signature.revision_id == row.draft.revision_id),
        Left.PLACEHOLDER: Concern.PLACEHOLDER in row.outlook.counts,
        Left.MARK: Concern.MARK in row.outlook.counts,
        Left.PERSONAL: bool(PERSONAL & set(row.outlook.counts)),
        Left.FIGURES: row.outlook.blocks_figures and bool(row.outlook.unchecked),
        Left.NOTES: bool(row.notes),
    }
    return next((why for why, holds in found.items() if holds), None)


def _unchanged(row: DraftRow) -> bool:
    """Return whether the text is the one that was submitted, or that the level before agreed to."""
    before = _BEFORE.get(row.draft.stage)
    if before is None:
        submitted = [entry.revision_id for entry in row.file.history if entry.deed == Step.SUBMIT.value]
        return bool(submitted) and submitted[-1] == row.draft.revision_id
    return any(each.step is before and each.revoked_at is None and each.revision_id == row.draft.revision_id
               for each in row.file.signatures)


def _broken(row: DraftRow, signature_id: str) -> bool:
    return row.seals.get(signature_id) in (Standing.FORGED, Standing.CHANGED)
