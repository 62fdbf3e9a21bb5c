"""The office's schemes of credit in their table."""

from collections.abc import Callable
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.kept_scheme import KeptScheme
from bulletin.errors import Conflict
from db.rows import Row, time_text

_WITHDRAW = """
    UPDATE scheme SET withdrawn_at = :withdrawn_at, withdrawn_by = :withdrawn_by, withdrawn = :withdrawn
    WHERE id = :id AND withdrawn_at IS NULL
"""


class SchemeTable:
    """Answers `bulletin.credit.port.Schemes`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def all(self) -> list[KeptScheme]:
        """Return every version, withdrawn ones too, by the day it is valid from, then as entered."""
        return [_scheme(row) for row in self._db.query("SELECT * FROM scheme ORDER BY valid_from, entered_at, id")]

    def add(self, scheme: KeptScheme) -> None:
        self._db.table("scheme").insert(_row(scheme))
        self._touch()

    def withdraw(self, scheme: KeptScheme) -> None:
        """Write that `scheme` was withdrawn; `Conflict` when it was already."""
        row = _row(scheme)
        values = {name: row[name] for name in ("id", "withdrawn_at", "withdrawn_by", "withdrawn")}
        if self._db.execute(_WITHDRAW, values).rowcount != 1:
            raise Conflict("scheme", scheme.id)
        self._touch()


def _row(scheme: KeptScheme) -> Row:
    return {
        "id": scheme.id, "name": scheme.name, "valid_from": scheme.valid_from.isoformat(), "text": scheme.text,
        "entered_by": scheme.entered_by, "entered_at": time_text(scheme.entered_at),
        "withdrawn_at": time_text(scheme.withdrawn_at) if scheme.withdrawn_at else None,
        "withdrawn_by": scheme.withdrawn_by, "withdrawn": scheme.withdrawn}


def _scheme(row: Row) -> KeptScheme:
    return KeptScheme(**row | {
        "valid_from": date.fromisoformat(row["valid_from"]), "entered_at": datetime.fromisoformat(row["entered_at"]),
        "withdrawn_at": datetime.fromisoformat(row["withdrawn_at"]) if row["withdrawn_at"] else None})
