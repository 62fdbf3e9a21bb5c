"""The facts that credit is counted from, read from drafts, issues, instructions, faults and what was entered."""

from datetime import tzinfo

from sqlite_utils import Database

from bulletin.credit.facts import Basis, Fact
from bulletin.credit.periods import Period
from db import ledger_drafts, ledger_registers
from db.ledger_span import span_of


class LedgerTable:
    """Answers `bulletin.credit.port.Ledger`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def facts(self, period: Period, basis: Basis, zone: tzinfo) -> list[Fact]:
        """Return every fact of the period, see the port."""
        span = span_of(period, zone)
        found = [*ledger_drafts.sent(self._db, span, zone), *ledger_drafts.printed(self._db, span, basis),
                 *ledger_registers.facts(self._db, span, basis, zone)]
        return sorted(found, key=lambda fact: fact.day)
