"""Papers that go with a period: letters to units, slips on single drafts, the list of fees; what leaves is noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bulletin.archive import Archive
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Basis
from bulletin.credit.fee_sheet import fee_document
from bulletin.credit.letters import letters
from bulletin.credit.periods import Period
from bulletin.credit.slips import SlipKind, slips
from bulletin.desk.circulars import Counting
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.noting import note
from bulletin.layout.page import Official
from bulletin.people import Actor
from bulletin.workflow import Stage


class PaperKind(StrEnum):
    """What papers are made."""

    LETTERS = "letters"
    ADOPTED = "adopted"
    DECLINED = "declined"
    FEES = "fees"


_DEEDS = {PaperKind.FEES: "export_fees"}


@dataclass(frozen=True)
class Paper:
    """A paper as a page, with what its file is called after: the unit, and of a slip the title."""

    page: Official
    unit: str = ""
    title: str = ""


@dataclass(frozen=True)
class Papers:
    """The papers of a period, and the figures they were made from."""

    kind: PaperKind
    circular: Circular
    pages: tuple[Paper, ...]


def papers(
    archive: Archive, kind: PaperKind, period: Period, basis: Basis, counting: Counting, day: date, *,
    units: frozenset[str] = frozenset(),
) -> Papers:
    """Return the papers that go out on `day` on a period; `units` are ids, empty: all. Refused: UNKNOWN scheme."""
    circular = draw_up_circular(archive, period, counting.bundled, counting.zone, basis, compared=False,
                                today=counting.today)
    with archive.reading() as work:
        office = work.people.office().name
        declined = [fact.draft_id for line in circular.lines for fact in line.facts
                    if fact.stage is Stage.DECLINED and fact.draft_id] if kind is PaperKind.DECLINED else []
        reasons = {draft.id: draft.reason for draft in work.drafts.many(declined)}
    if kind is PaperKind.FEES:
        return Papers(kind, circular, (Paper(fee_document(circular, office, day)),) if circular.fees else ())
    if kind is PaperKind.LETTERS:
        return Papers(kind, circular, tuple(
            Paper(each.page, each.unit) for each in letters(circular, office, day, units)))
    own = SlipKind.ADOPTED if kind is PaperKind.ADOPTED else SlipKind.DECLINED
    return Papers(kind, circular, tuple(
        Paper(each.page, each.unit, each.title) for each in slips(circular, own, office, day, reasons, units)))


def note_papers(
    archive: Archive, kind: PaperKind, files: Sequence[tuple[str, str]], *, actor: Actor, at: datetime,
) -> None:
    """Write into the log which files (name, SHA-256 in hexadecimal) left the archive."""
    with archive.writing() as work:
        for name, digest in files:
            note(work, actor, at, _DEEDS.get(kind, "export_letters"), reason=name, digest=digest)
