"""Whether what was agreed to is what will be printed: asked at placing, publishing and export."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256

from bulletin.archive import Archive, Work
from bulletin.characters import whole
from bulletin.drafts import Draft, Signature
from bulletin.errors import Reason, Refused
from bulletin.holds import HOLDING, Hold, needed, worst
from bulletin.issues import Issue, Item, Origin
from bulletin.journals import Journal
from bulletin.sealing import Keyring
from bulletin.seals import Standing, issue_standing, standing_of
from bulletin.workflow import Route, Stage, Step


def holds_on(archive: Archive, journal_id: str, draft_ids: Iterable[str]) -> Mapping[str, Hold]:
    """Return by draft how the agreement to it stands for an issue of that journal. Refused: UNKNOWN journal."""
    with archive.reading() as work:
        journals = {each.id: each for each in work.journals.all()}
        journal, keyring = work.journals.get(journal_id), Keyring(work.keys.all())
        return {draft.id: _hold(work, draft, journal, journals, keyring) for draft in work.drafts.many(draft_ids)}


def must_stand(archive: Archive, issue_id: str, items: Iterable[Item]) -> None:
    """Refuse as `must_hold` does where one of `items` is new in the issue, or stands in another section than now.

    Asked before several things are moved at once, so that none is moved when one may not be.
    """
    with archive.reading() as work:
        issue = work.issues.get(issue_id)
        journal, keyring = work.journals.get(issue.journal_id), Keyring(work.keys.all())
        sections = {item.draft_id: item.section for item in issue.items}
        moved = {item.draft_id: item.section for item in items if sections.get(item.draft_id) != item.section}
        for draft in work.drafts.many(moved):
            if draft.stage in (Stage.APPROVED, Stage.PLACED):
                must_hold(work, draft, journal, moved[draft.id], keyring)


def must_hold(work: Work, draft: Draft, journal: Journal, section: str, keyring: Keyring | None = None) -> None:
    """Refuse unless everybody who has to agree in `journal` agreed to exactly this text, for this place.

    Refused: NOT_APPROVED (`titles`) where an agreement is missing, SEAL_BROKEN (`title`, `standing`) where one is not
    what was signed, SIGNED_ELSEWHERE (`title`, `section`, `journal`) where it was given for another section or journal.
    """
    signatures = standing_on(work, draft, draft.revision_id)
    approval = signatures.get(Step.APPROVE)
    if approval is None or _missing(draft, journal, signatures):
        raise Refused(Reason.NOT_APPROVED, titles=[draft.title])
    _must_be_sealed(work, draft, signatures, keyring or Keyring(work.keys.all()))
    if approval.section not in ("", section) or approval.journal_id not in ("", journal.id):
        named = next((each.name for each in work.journals.all() if each.id == approval.journal_id), "")
        raise Refused(Reason.SIGNED_ELSEWHERE, title=draft.title, section=approval.section, journal=named)


def must_hold_in_print(work: Work, issue: Issue) -> None:
    """Refuse with SEAL_BROKEN unless the issue and each of its items were signed and are still what was signed; what
    the program did not print has no signatures, and must be what was taken in.
    """
    if issue.origin is not Origin.OWN:
        must_be_whole(work, issue)
        return
    keyring = Keyring(work.keys.all())
    drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
    for item in issue.items:
        draft = drafts[item.draft_id]
        signatures = standing_on(work, draft, item.revision_id)
        if Step.APPROVE not in signatures:
            raise Refused(Reason.SEAL_BROKEN, title=draft.title, standing=Standing.FORGED.value)
        _must_be_sealed(work, draft, signatures, keyring)
    standing = Standing.FORGED if issue.signature is None else issue_standing(
        issue.id, issue.signature, issue.content(drafts), keyring)
    if standing not in HOLDING:
        raise Refused(Reason.SEAL_BROKEN, title="", standing=standing.value)


def must_be_whole(work: Work, issue: Issue) -> None:
    """Refuse with SEAL_BROKEN a void issue whose own seal is not what was signed, its items may be others by now; and
    one the program did not print whose texts are not those that were taken in.
    """
    if issue.origin is not Origin.OWN:
        if not still_as_taken(work, issue):
            raise Refused(Reason.SEAL_BROKEN, title="", standing=Standing.CHANGED.value)
        return
    signed, keyring = issue.signature, Keyring(work.keys.all())
    if signed is None or issue_standing(issue.id, signed, signed.fingerprint, keyring) not in HOLDING:
        raise Refused(Reason.SEAL_BROKEN, title="", standing=Standing.FORGED.value)


def still_as_taken(work: Work, issue: Issue) -> bool:
    """Return whether file, number, day, notes and texts of an issue are those its contents tell of, item by item; False
    where its contents are not there, or tell nothing: all that the program did not print came with some.
    """
    try:
        data = work.submissions.bytes_of(issue.contents)
        told = json.loads(data.decode("utf-8", "surrogatepass"))
        return sha256(data).hexdigest() == issue.contents and _as_told(told["issue"]) == _as_kept(issue) and [
            (item["section"], item["fingerprint"]) for item in told["items"]] == [
            (item.section, work.revisions.get(item.revision_id).fingerprint) for item in issue.items]
    except (Refused, ValueError, KeyError, TypeError):
        return False


def _as_told(said: Mapping[str, object]) -> tuple[object, ...]:
    return (said["docx"], said["day"], said["year"], said["number"], said["total"], said["through"],
            *(whole(str(said[key])) for key in ("editors_note", "corrects", "correction")))


def _as_kept(issue: Issue) -> tuple[object, ...]:
    number = issue.number
    numbered = (number.year, number.number, number.total, number.through) if number else (None, None, None, 0)
    return (issue.sha256, issue.day.isoformat(), *numbered, issue.editors_note, issue.corrects, issue.correction)


def standing_on(work: Work, draft: Draft, revision_id: str) -> dict[Step, Signature]:
    """Return by step the latest signature on that revision which nobody revoked."""
    return {each.step: each for each in work.revisions.signatures(draft.id)
            if each.revision_id == revision_id and each.revoked_at is None}


def _missing(draft: Draft, journal: Journal, signatures: Mapping[Step, Signature]) -> tuple[Step, ...]:
    approval = signatures.get(Step.APPROVE)
    route = Route(journal.levels, draft.facts.important)
    due = needed(route, bypassed=approval is not None and approval.bypass)
    return tuple(step for step in due if step not in signatures)


def _hold(
    work: Work, draft: Draft, journal: Journal, journals: Mapping[str, Journal], keyring: Keyring,
) -> Hold:
    signatures = standing_on(work, draft, draft.revision_id)
    missing, approval = _missing(draft, journal, signatures), signatures.get(Step.APPROVE)
    if not signatures:
        return Hold(missing=missing)
    revision = work.revisions.get(draft.revision_id)
    standing = worst(frozenset(standing_of(each, revision, draft.facts, keyring) for each in signatures.values()))
    if approval is None:
        return Hold(standing, missing=missing)
    named = journals.get(approval.journal_id)
    return Hold(standing, approval.section, approval.journal_id, named.name if named else "", missing)


def _must_be_sealed(work: Work, draft: Draft, signatures: dict[Step, Signature], keyring: Keyring) -> None:
    for signature in signatures.values():
        standing = standing_of(signature, work.revisions.get(signature.revision_id), draft.facts, keyring)
        if standing not in HOLDING:
            raise Refused(Reason.SEAL_BROKEN, title=draft.title, standing=standing.value)
