"""What a signature covers, and whether it still holds."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from bulletin.drafts import Facts, Revision, Signature
from bulletin.issues import IssueSignature
from bulletin.people import Hand
from bulletin.sealing import Keyring, sm3
from bulletin.text import Text, canonical


class Standing(StrEnum):
    """How a signature stands: it holds, its text or facts are others now, it was revoked, it was given before there
    were keys, or it is not what its owner signed.
    """

    VALID = "valid"
    CHANGED = "changed"
    REVOKED = "revoked"
    UNSEALED = "unsealed"
    FORGED = "forged"


@dataclass(frozen=True)
class Covered:
    """What is agreed to, as digests, hexadecimal: SHA-256 and SM3 of the same bytes."""

    sha256: str
    sm3: str


def content_of(said: str, facts: Facts) -> bytes:
    """Return what a signature covers: the canonical text `said` with its title, and all facts agreed to with it.

    UTF-8 of a JSON list: a form number, the text's canonical form, then unit, correspondent, urgency, section, journal
    and whether a leader must agree.
    """
    return json.dumps([1, said, *facts.agreed], ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass")


def covered_by(text: Text, facts: Facts) -> Covered:
    """Return the digests of what a signature on `text` with `facts` covers."""
    return digests(content_of(canonical(text), facts))


def digests(content: bytes) -> Covered:
    """Return both digests of some content."""
    return Covered(sha256(content).hexdigest(), sm3(content))


def statement(signature: Signature) -> bytes:
    """Return what the key signs: everything a signature says, without the mark itself and without its revocation."""
    paper = signature.paper
    said = [
        "item", signature.id, signature.draft_id, signature.revision_id, signature.step.value, signature.fingerprint,
        signature.covered, signature.sm3, signature.section, signature.journal_id, signature.signed_by,
        _time(signature.signed_at), signature.single_seat, signature.acting_for, signature.bypass,
        signature.reason, signature.key_id, signature.head,
        [paper.signer, paper.signer_id, paper.day.isoformat(), paper.code, paper.scan] if paper else []]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def issue_statement(issue_id: str, signature: IssueSignature) -> bytes:
    """Return what the key signs of an issue: which one, its content, who, when, and the head of the log."""
    paper = signature.paper
    said = ["issue", issue_id, signature.fingerprint, signature.sm3, signature.signed_by,
            _time(signature.signed_at), signature.acting_for, signature.reason, signature.key_id, signature.head,
            [paper.signer, paper.signer_id, paper.day.isoformat(), paper.code, paper.scan] if paper else []]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def marked(signature: Signature, hand: Hand) -> Signature:
    """Return `signature` with the mark of `hand` on it."""
    unmarked = replace(signature, key_id=hand.key_id, mark="")
    return replace(unmarked, mark=hand.sign(statement(unmarked)))


def standing_of(signature: Signature, revision: Revision, facts: Facts, keyring: Keyring) -> Standing:
    """Return how `signature` stands on its `revision` with the facts the draft has now.

    A revoked one is only asked whether it is what its owner signed; nobody agrees to its text any more.
    """
    same = signature.revision_id == revision.id
    return standing_on(signature, canonical(revision.text) if same else "", facts, is_genuine(signature, keyring))


def is_genuine(signature: Signature, keyring: Keyring) -> bool:
    """Return whether the key of who signed made the mark, over all that the signature says; without a mark whether it
    is from before there were any.
    """
    if not signature.mark:
        return not (signature.covered or signature.sm3 or signature.key_id)
    return (
        keyring.owner(signature.key_id) == signature.signed_by
        and keyring.verifies(signature.key_id, statement(signature), signature.mark))


def standing_on(signature: Signature, said: str, facts: Facts, genuine: bool) -> Standing:
    """Return how `signature` stands on the canonical text `said` of its revision."""
    if not genuine:
        return Standing.FORGED
    if signature.revoked_at:
        return Standing.REVOKED
    if not signature.mark:
        same = signature.fingerprint == sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
        return Standing.UNSEALED if same else Standing.CHANGED
    return Standing.VALID if signature.covered == sha256(content_of(said, facts)).hexdigest() else Standing.CHANGED


def issue_standing(issue_id: str, signature: IssueSignature, content: str, keyring: Keyring) -> Standing:
    """Return how the signature on an issue stands; `content` is `Issue.content` now."""
    genuine = not (signature.sm3 or signature.key_id) if not signature.mark else (
        keyring.owner(signature.key_id) == signature.signed_by
        and keyring.verifies(signature.key_id, issue_statement(issue_id, signature), signature.mark))
    if not genuine:
        return Standing.FORGED
    if signature.fingerprint != content:
        return Standing.CHANGED
    return Standing.VALID if signature.mark else Standing.UNSEALED


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
