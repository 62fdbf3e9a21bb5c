"""Commissions, the units asked and their follow-up in their tables."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.commissions.commission import (
    AskedBy,
    AskedUnit,
    Commission,
    Entry,
    Happened,
    Receipt,
    Reply,
    Request,
)
from bulletin.commissions.deadline import deadline_in
from bulletin.commissions.matching import Arrived
from bulletin.errors import Conflict, Reason, Refused
from db.rows import Row, time_text

_OPEN = "closed_on IS NULL AND withdrawn = ''"
_SAVE = """
    UPDATE commission SET topic = :topic, wanted = :wanted, contact = :contact, phone = :phone, deadline = :deadline,
        asked_by = :asked_by, asker = :asker, length = :length, point_id = :point_id, closed_on = :closed_on,
        withdrawn = :withdrawn, version = version + 1
    WHERE id = :id AND version = :version
"""
_UNIT = """
    INSERT INTO commission_unit
        (commission_id, unit_id, position, received_on, receiver, deadline, words, excused, reply, later)
    VALUES (:commission_id, :unit_id, :position, :received_on, :receiver, :deadline, :words, :excused, :reply, :later)
    ON CONFLICT (commission_id, unit_id) DO UPDATE SET position = excluded.position,
        received_on = excluded.received_on, receiver = excluded.receiver, deadline = excluded.deadline,
        words = excluded.words, excused = excluded.excused, reply = excluded.reply, later = excluded.later
"""
# Taken back, part of another or told not to count: what is no draft of its own any more answers nothing.
_ARRIVED = """
    SELECT d.id, d.unit_id, d.title, t.text FROM draft d JOIN draft_text t ON t.draft_id = d.id
    WHERE d.received_at >= ? AND d.received_at < ? AND d.stage NOT IN ('taken_back', 'merged')
        AND d.unit_id IN (SELECT value FROM json_each(?))
    ORDER BY d.received_at
"""


class CommissionTable:
    """Answers `bulletin.commissions.port.Commissions`."""

    def __init__(self, db: Database, touch: Callable[[], object], drafts: set[str]) -> None:
        self._db, self._touch, self._drafts = db, touch, drafts

    def get(self, id: str) -> Commission:
        for found in self._read("id = ?", [id]):
            return found
        raise Refused(Reason.UNKNOWN, what="commission", id=id)

    def add(self, commission: Commission) -> None:
        self._db.table("commission").insert(_row(commission))
        self._add_lines(commission)

    def save(self, commission: Commission) -> Commission:
        """Write it with the entries that are new, else `Conflict` when somebody has since it was read; return it as it
        now stands.
        """
        if not self._db.execute(_SAVE, _row(commission)).rowcount:
            raise Conflict("commission", commission.id)
        self._add_lines(commission)
        return self.get(commission.id)

    def last_number(self, year: int) -> int:
        """Return the highest number of the year; 0 where there is none."""
        found = self._db.execute("SELECT coalesce(max(number), 0) FROM commission WHERE year = ?", [year]).fetchone()
        return int(found[0])

    def open_ones(self) -> list[Commission]:
        """Return those that are neither closed nor withdrawn, the nearest deadline first."""
        return self._read(f"{_OPEN} ORDER BY deadline, year, number", [])

    def settled(self, limit: int = 0) -> list[Commission]:
        """Return those that are closed or withdrawn, the latest first; `limit` 0 means all."""
        return self._read(f"NOT ({_OPEN}) ORDER BY day DESC, year DESC, number DESC LIMIT ?", [limit or -1])

    def of_draft(self, draft_id: str) -> list[Commission]:
        """Return those a draft stands as an answer to, the first asked first."""
        found = self._read("id IN (SELECT commission_id FROM commission_entry WHERE draft_id = ?)"
                           " ORDER BY year, number", [draft_id])
        return [each for each in found if not each.withdrawn
                and any(answer.draft_id == draft_id for answer in each.answers())]

    def arrived(self, unit_ids: Iterable[str], since: datetime, until: datetime) -> list[Arrived]:
        """Return the drafts that came from these units from `since` until before `until`, the first first."""
        return [Arrived(*row) for row in self._db.execute(
            _ARRIVED, [time_text(since), time_text(until), json.dumps(list(unit_ids))])]

    def _read(self, where: str, values: list[object]) -> list[Commission]:
        found = list(self._db.query(f"SELECT * FROM commission WHERE {where}", values))
        ids = json.dumps([row["id"] for row in found])
        units = self._lines("commission_unit", "position", ids)
        entries = self._lines("commission_entry", "at, rowid", ids)
        return [_commission(row, units.get(row["id"], []), entries.get(row["id"], [])) for row in found]

    def _lines(self, table: str, order: str, ids: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self._db.query(f"SELECT * FROM {table} WHERE commission_id IN (SELECT value FROM json_each(?))"
                                  f" ORDER BY commission_id, {order}", [ids]):
            found.setdefault(row["commission_id"], []).append(row)
        return found

    def _add_lines(self, commission: Commission) -> None:
        """Write the units as they stand and the entries that are not there yet; what followed is never touched."""
        for position, unit in enumerate(commission.units):
            self._db.execute(_UNIT, _unit_row(unit) | {"commission_id": commission.id, "position": position})
        there = {row[0] for row in self._db.execute("SELECT id FROM commission_entry WHERE commission_id = ?",
                                                    [commission.id])}
        by_id = {each.id: each for each in commission.entries}
        for entry in commission.entries:
            if entry.id not in there:
                self._db.table("commission_entry").insert(_entry_row(entry) | {"commission_id": commission.id})
                told = entry.draft_id or (by_id[entry.strikes].draft_id if entry.strikes in by_id else "")
                self._drafts.update({told} - {""})
        self._touch()


def _row(commission: Commission) -> Row:
    request = commission.request
    return {
        "id": commission.id, "year": commission.year, "number": commission.number, "topic": request.topic,
        "wanted": request.wanted, "contact": request.contact, "phone": request.phone,
        "deadline": request.deadline.text, "asked_by": request.asked_by.value, "asker": request.asker,
        "length": request.length, "point_id": request.point_id or None, "day": commission.day.isoformat(),
        "made_by": commission.made_by, "made_at": time_text(commission.made_at),
        "closed_on": commission.closed_on and commission.closed_on.isoformat(), "withdrawn": commission.withdrawn,
        "version": commission.version}


def _commission(row: Row, units: Iterable[Row], entries: Iterable[Row]) -> Commission:
    request = Request(
        row["topic"], row["wanted"], deadline_in(row["deadline"]), row["contact"], row["phone"],
        AskedBy(row["asked_by"] or AskedBy.OWN), row["asker"], row["length"], row["point_id"] or "")
    return Commission(
        row["id"], row["year"], row["number"], request, date.fromisoformat(row["day"]), row["made_by"],
        datetime.fromisoformat(row["made_at"]), tuple(_unit(each) for each in units),
        tuple(_entry(each) for each in entries), _day(row["closed_on"]), row["withdrawn"], row["version"])


def _unit_row(unit: AskedUnit) -> Row:
    receipt = unit.receipt
    return {
        "unit_id": unit.unit_id, "deadline": unit.deadline and unit.deadline.text, "excused": unit.excused,
        "received_on": receipt and receipt.day.isoformat(), "receiver": receipt.receiver if receipt else "",
        "words": receipt.words if receipt else "", "reply": (receipt.reply if receipt else Reply.WILL).value,
        "later": receipt.later.isoformat() if receipt and receipt.later else None}


def _unit(row: Row) -> AskedUnit:
    received = _day(row["received_on"])
    receipt = Receipt(received, row["receiver"], Reply(row["reply"]), row["words"], _day(row["later"])) if (
        received) else None
    return AskedUnit(row["unit_id"], receipt, deadline_in(row["deadline"]) if row["deadline"] else None, row["excused"])


def _entry_row(entry: Entry) -> Row:
    return {
        "id": entry.id, "unit_id": entry.unit_id or None, "happened": entry.happened.value,
        "day": entry.day.isoformat(), "at": time_text(entry.at), "who": entry.who, "words": entry.words,
        "draft_id": entry.draft_id or None, "strikes": entry.strikes or None}


def _entry(row: Row) -> Entry:
    return Entry(
        row["id"], Happened(row["happened"]), date.fromisoformat(row["day"]), datetime.fromisoformat(row["at"]),
        row["who"], row["words"], row["unit_id"] or "", row["draft_id"] or "", row["strikes"] or "")


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
