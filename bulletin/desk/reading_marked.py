"""Who read what bears a mark of classification: written into the log once a day for each text and person."""

from collections.abc import Iterable
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import OFFICE_ZONE, note
from bulletin.drafts import Draft
from bulletin.people import Actor
from bulletin.proof.before_signing import Concern, concerns

READ_MARKED = "read_marked"


def note_reading(archive: Archive, draft_ids: Iterable[str], *, actor: Actor, at: datetime) -> int:
    """Write down that `actor` read the newest texts of these drafts, those only that bear a mark of classification.

    At most once for each person, text and day of the office; return how many lines were written. A place where the
    check was told to leave the mark alone in that draft counts for nothing. Refused: UNKNOWN.
    """
    with archive.reading() as work:
        marked = [draft for draft in work.drafts.many(draft_ids)
                  if not _known(work, draft, actor, at) and _bears_mark(work, draft)]
    if not marked:
        return 0
    with archive.writing() as work:
        for draft in marked:
            note(work, actor, at, READ_MARKED, draft_id=draft.id, revision_id=draft.revision_id)
    return len(marked)


def _known(work: Work, draft: Draft, actor: Actor, at: datetime) -> bool:
    morning = at.astimezone(OFFICE_ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    return work.log.was_read(draft.id, draft.revision_id, actor.id, morning)


def _bears_mark(work: Work, draft: Draft) -> bool:
    return Concern.MARK in concerns(work.revisions.get(draft.revision_id).text, work.proofs.wordbook(), draft.id)
