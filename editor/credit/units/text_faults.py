"""Checking a unit's drafts as they came, among the files: what was checked once is known while the rules stay so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulletin.credit.facts import Fact, FactKind
from bulletin.desk.noting import office_day
from bulletin.desk.unit_faults import Came, as_they_came, by_rule, finds, newest
from bulletin.desk.unit_record import UnitRecord
from bulletin.proof.passage import Circumstances
from bulletin.proof.wordbook import Wordbook
from editor.shell.background import Stop
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from bulletin.proof.checking import Checker


class TextFaults(QObject):
    """Sends `found(unit_id, Finds)` for the unit that was asked for last; an earlier one is given up."""

    found = Signal(str, object)

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self.worker = frame, _Worker()
        self._book: Wordbook | None = None
        self._known: dict[str, Mapping[str, int]] = {}
        self._asked: tuple[str, tuple[Fact, ...], int] = ("", (), 0)
        self._stop: Stop | None = None

    def ask(self, record: UnitRecord) -> None:
        """Look at the newest drafts of the record's period."""
        self.give_up()
        sent = record.account.of(FactKind.SUBMITTED)
        self._asked = (record.unit.id, newest(sent), len({fact.draft_id for fact in sent if fact.draft_id}))
        self._read()

    def give_up(self) -> None:
        """Let what is being looked at be, after the draft in hand."""
        self._asked = ("", (), 0)
        if self._stop is not None:
            self._stop.ask()
            self._stop = None

    def _read(self) -> None:
        asked = self._asked
        wanted = [fact.draft_id for fact in asked[1] if fact.draft_id not in self._known]
        self._frame.background.ask(self, lambda archive: as_they_came(archive, wanted),
                                   lambda came: self._check(came) if asked is self._asked else None)

    def _check(self, came: Came) -> None:
        if came.book != self._book:
            known, self._known, self._book = self._known, {}, came.book
            if known:  # found with other rules
                self._read()
                return
        if not came.texts:
            self._tell()
            return
        asked = self._asked
        self._stop = self._frame.background.files(
            self, lambda stop: self.worker.look(came, stop), lambda found: self._came(came.book, found, asked))

    def _came(self, book: Wordbook, found: Mapping[str, Mapping[str, int]], asked: object) -> None:
        if book == self._book:
            self._known |= found
        if asked is self._asked:
            self._stop = None
            self._tell()

    def _tell(self) -> None:
        unit_id, facts, sent = self._asked
        self.found.emit(unit_id, finds(facts, sent, self._known))


class _Worker:
    """Keeps the checker; one look at a time, in the thread of files."""

    def __init__(self) -> None:
        self._checker: Checker | None = None
        self._book: Wordbook | None = None
        self._lock = Lock()

    def look(self, came: Came, stop: Stop) -> dict[str, Mapping[str, int]]:
        """Return how often each rule found something, by draft; of those not reached before the stop nothing."""
        # All rules with their patterns and lists take a third of a second to load: here, where nobody waits for it.
        from bulletin.proof.checking import Checker

        found: dict[str, Mapping[str, int]] = {}
        with self._lock:
            if self._checker is None or came.book != self._book:
                self._checker, self._book = Checker(came.book), came.book
            around = Circumstances(office_day(datetime.now(UTC)))
            for id, text in came.texts.items():
                if stop.asked:
                    break
                found[id] = by_rule(self._checker.check(text, around))
        return found
