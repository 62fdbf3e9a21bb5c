"""Facts of credit that were entered by hand, in their table."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.entered import EnteredFact
from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.credit.matching import Candidate
from bulletin.desk.noting import office_day
from bulletin.errors import Reason, Refused
from bulletin.workflow import Stage
from db.ledger_sources import Sources
from db.rows import Row, time_text

_WITHDRAW = """
    UPDATE credit_fact SET withdrawn_at = :at, withdrawn_by = :who, withdrawn = :why
    WHERE id = :id AND withdrawn_at IS NULL
"""
# What the office printed again with a leader's instruction is not what somebody looks for: the original is.
_TITLED = """
    SELECT d.id, d.title, coalesce(d.unit_id, ''), d.received_at, d.stage FROM draft d
    WHERE d.received_at >= ? AND d.received_at < ? AND d.stage <> 'taken_back'
        AND NOT EXISTS (SELECT 1 FROM instruction_entry reprint WHERE reprint.draft_id = d.id)
        AND NOT EXISTS (SELECT 1 FROM circular WHERE circular.draft_id = d.id)
    ORDER BY d.received_at DESC, d.id
"""
_PUBLICATIONS = """
    SELECT publication FROM credit_fact WHERE publication <> '' AND withdrawn_at IS NULL
    GROUP BY publication ORDER BY max(entered_at) DESC, publication LIMIT ?
"""


class EnteredTable:
    """Answers `bulletin.credit.port.EnteredFacts`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def get(self, id: str) -> EnteredFact:
        for fact in self._read("id = ?", [id]):
            return fact
        raise Refused(Reason.UNKNOWN, what="fact", id=id)

    def add(self, fact: EnteredFact) -> None:
        self._db.table("credit_fact").insert(_row(fact))
        self._touch()

    def withdraw(self, fact: EnteredFact) -> None:
        """Write when, by whom and why it was withdrawn. Refused: FACT_WITHDRAWN when it was already."""
        assert fact.withdrawn_at is not None
        if not self._db.execute(_WITHDRAW, {
                "id": fact.id, "at": time_text(fact.withdrawn_at), "who": fact.withdrawn_by,
                "why": fact.withdrawn}).rowcount:
            raise Refused(Reason.FACT_WITHDRAWN, id=fact.id)
        self._touch()

    def found(self, since: date, until: date) -> list[EnteredFact]:
        """Return those from the day `since` on and before `until`, withdrawn ones too, the latest first."""
        return self._read("day >= ? AND day < ? ORDER BY day DESC, entered_at DESC, rowid",
                          [since.isoformat(), until.isoformat()])

    def of_draft(self, draft_id: str) -> list[EnteredFact]:
        """Return those about a draft, withdrawn ones too, the first first."""
        return self._read("draft_id = ? ORDER BY day, entered_at, id", [draft_id])

    def about(self, unit_id: str, title: str) -> list[EnteredFact]:
        """Return those about a matter of a unit that no draft is known of, withdrawn ones too."""
        return self._read("draft_id IS NULL AND title = ? AND unit_id IS ? ORDER BY day, entered_at, id",
                          [title, unit_id or None])

    def publications(self, limit: int) -> list[str]:
        """Return so many names of publications, those entered last first."""
        return [row[0] for row in self._db.execute(_PUBLICATIONS, [limit])]

    def titled(self, since: datetime, until: datetime) -> list[Candidate]:
        """Return the drafts received from `since` on and before `until`, the newest first."""
        return [Candidate(id, title, unit_id, office_day(datetime.fromisoformat(at)), Stage(stage))
                for id, title, unit_id, at, stage in self._db.execute(
                    _TITLED, [time_text(since), time_text(until)])]

    def sources(self, draft_ids: Iterable[str]) -> dict[str, list[str]]:
        """Return the ids of the units credited with what happens to each draft, empty for one that is not known."""
        return {id: [source.unit_id for source in found]
                for id, found in Sources(self._db).of_drafts(draft_ids).items()}

    def _read(self, where: str, values: list[str | None]) -> list[EnteredFact]:
        return [_fact(row) for row in self._db.query(f"SELECT * FROM credit_fact WHERE {where}", values)]


def _row(fact: EnteredFact) -> Row:
    return asdict(fact) | {
        "kind": fact.kind.value, "day": fact.day.isoformat(), "entered_at": time_text(fact.entered_at),
        "draft_id": fact.draft_id or None, "unit_id": fact.unit_id or None, "level": fact.level or "",
        "mode": fact.mode or "", "reprint": int(fact.reprint), "proof": fact.proof or None,
        "withdrawn_at": fact.withdrawn_at and time_text(fact.withdrawn_at)}


def _fact(row: Row) -> EnteredFact:
    return EnteredFact(**row | {
        "kind": FactKind(row["kind"]), "day": date.fromisoformat(row["day"]),
        "entered_at": datetime.fromisoformat(row["entered_at"]), "draft_id": row["draft_id"] or "",
        "unit_id": row["unit_id"] or "", "level": Level(row["level"]) if row["level"] else None,
        "mode": Mode(row["mode"]) if row["mode"] else None, "reprint": bool(row["reprint"]),
        "proof": row["proof"] or "",
        "withdrawn_at": datetime.fromisoformat(row["withdrawn_at"]) if row["withdrawn_at"] else None})
