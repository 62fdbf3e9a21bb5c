"""Leaders' instructions, their scans and their follow-up in their tables."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.facts import Level
from bulletin.errors import Conflict, Reason, Refused
from bulletin.instructions.instruction import Entry, Given, Happened, Instruction, On, Responsible, Scan
from db.rows import Row, time_text

_OPEN = "closed_on IS NULL AND withdrawn = 0"
_SAVE = """
    UPDATE instruction SET leader = :leader, level = :level, day = :day, words = :words, units = :units,
        deadline = :deadline, closed_on = :closed_on, withdrawn = :withdrawn, version = version + 1
    WHERE id = :id AND version = :version
"""
_MOST = 500  # a question holds no more names than this


class InstructionTable:
    """Answers `bulletin.archive.Instructions`."""

    def __init__(self, db: Database, drafts: set[str], issues: set[str]) -> None:
        self._db, self._drafts, self._issues = db, drafts, issues

    def get(self, id: str) -> Instruction:
        for found in self._read("id = ?", [id]):
            return found
        raise Refused(Reason.UNKNOWN, what="instruction", id=id)

    def add(self, instruction: Instruction) -> None:
        self._db.table("instruction").insert(_row(instruction))
        self._add_lines(instruction)

    def save(self, instruction: Instruction) -> Instruction:
        """Write it with the lines and scans that are new, else `Conflict` when somebody has since it was read; return
        it as it now stands.
        """
        if not self._db.execute(_SAVE, _row(instruction)).rowcount:
            raise Conflict("instruction", instruction.id)
        self._add_lines(instruction)
        return self.get(instruction.id)

    def open_ones(self) -> list[Instruction]:
        """Return those that are neither closed nor withdrawn, the nearest deadline first, those without one last."""
        return self._read(f"{_OPEN} ORDER BY deadline IS NULL, deadline, day, entered_at", [])

    def settled(self, limit: int = 0) -> list[Instruction]:
        """Return those that are closed or withdrawn, the latest given first; `limit` 0 means all."""
        return self._read(f"NOT ({_OPEN}) ORDER BY day DESC, entered_at DESC LIMIT ?", [limit or -1])

    def of_draft(self, draft_id: str) -> list[Instruction]:
        """Return those on a draft, the first given first."""
        return self._read("draft_id = ? ORDER BY day, entered_at", [draft_id])

    def of_issue(self, issue_id: str) -> list[Instruction]:
        """Return those on a whole issue, the first given first."""
        return self._read("issue_id = ? ORDER BY day, entered_at", [issue_id])

    def in_period(self, since: date, until: date) -> list[Instruction]:
        """Return those given from `since` to the day before `until` and not withdrawn, the first first."""
        return self._read("day >= ? AND day < ? AND withdrawn = 0 ORDER BY day, entered_at",
                          [since.isoformat(), until.isoformat()])

    def _read(self, where: str, values: list[object]) -> list[Instruction]:
        found = list(self._db.query(f"SELECT * FROM instruction WHERE {where}", values))
        ids = [row["id"] for row in found]
        scans, entries = self._lines("instruction_scan", ids), self._lines("instruction_entry", ids)
        return [_instruction(row, scans.get(row["id"], []), entries.get(row["id"], [])) for row in found]

    def _lines(self, table: str, ids: list[str]) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for some in _in_parts(ids):
            marks = ", ".join("?" * len(some))
            for row in self._db.query(
                    f"SELECT * FROM {table} WHERE instruction_id IN ({marks}) ORDER BY instruction_id, position", some):
                found.setdefault(row["instruction_id"], []).append(row)
        return found

    def _add_lines(self, instruction: Instruction) -> None:
        """Write the scans and entries that are not there yet; what is there is never touched."""
        for table, lines in (
                ("instruction_scan", [{"sha256": each.sha256, "name": each.name} for each in instruction.scans]),
                ("instruction_entry", [_entry_row(each) for each in instruction.entries])):
            there = self._db.execute(f"SELECT count(*) FROM {table} WHERE instruction_id = ?",
                                     [instruction.id]).fetchone()[0]
            for position, line in enumerate(lines[there:], there):
                self._db.table(table).insert(line | {"instruction_id": instruction.id, "position": position})
        (self._drafts if instruction.on.draft_id else self._issues).add(instruction.on.draft_id
                                                                        or instruction.on.issue_id)


def _in_parts(ids: list[str]) -> Iterator[list[str]]:
    return (ids[start:start + _MOST] for start in range(0, len(ids), _MOST))


def _row(instruction: Instruction) -> Row:
    given = instruction.given
    return {
        "id": instruction.id, "draft_id": instruction.on.draft_id or None, "issue_id": instruction.on.issue_id or None,
        "leader": given.leader, "level": given.level.value, "day": given.day.isoformat(), "words": given.words,
        "units": json.dumps([[unit.name, unit.unit_id] for unit in instruction.units], ensure_ascii=False),
        "deadline": instruction.deadline and instruction.deadline.isoformat(),
        "closed_on": instruction.closed_on and instruction.closed_on.isoformat(),
        "withdrawn": int(instruction.withdrawn), "entered_by": instruction.entered_by,
        "entered_at": time_text(instruction.entered_at), "version": instruction.version}


def _instruction(row: Row, scans: Iterable[Row], entries: Iterable[Row]) -> Instruction:
    return Instruction(
        row["id"], On(row["draft_id"] or "", row["issue_id"] or ""),
        Given(row["leader"], Level(row["level"]), date.fromisoformat(row["day"]), row["words"]),
        row["entered_by"], datetime.fromisoformat(row["entered_at"]),
        tuple(Responsible(*unit) for unit in json.loads(row["units"])), _day(row["deadline"]),
        tuple(Scan(each["sha256"], each["name"]) for each in scans), tuple(_entry(each) for each in entries),
        _day(row["closed_on"]), bool(row["withdrawn"]), row["version"])


def _entry_row(entry: Entry) -> Row:
    return {
        "id": entry.id, "happened": entry.happened.value, "day": entry.day.isoformat(), "at": time_text(entry.at),
        "who": entry.who, "words": entry.words, "unit": entry.unit.name if entry.unit else "",
        "unit_id": entry.unit.unit_id or None if entry.unit else None, "person": entry.person,
        "sha256": entry.scan and entry.scan.sha256, "name": entry.scan.name if entry.scan else "",
        "draft_id": entry.draft_id or None, "strikes": entry.strikes or None}


def _entry(row: Row) -> Entry:
    return Entry(
        row["id"], Happened(row["happened"]), date.fromisoformat(row["day"]), datetime.fromisoformat(row["at"]),
        row["who"], row["words"], Responsible(row["unit"], row["unit_id"] or "") if row["unit"] else None,
        row["person"], Scan(row["sha256"], row["name"]) if row["sha256"] else None, row["draft_id"] or "",
        row["strikes"] or "")


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
