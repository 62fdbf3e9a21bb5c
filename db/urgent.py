"""Urgent events with their chains, and the register of faults, in their tables."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from bulletin.account import Entry
from bulletin.errors import Conflict, Reason, Refused
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.faults import Fault, FaultKind
from bulletin.urgent.limits import LevelLimits, UrgentLimits
from bulletin.urgent.reports import Answers, Check, Forwarding, Report, ReportKind, Shown, Way
from bulletin.urgent.severity import Above, Kind, Level
from db.rows import Row, entry_from, time_text
from db.upsert import upsert

_LIMITS = "urgent_limits"


class EventTable:
    """Answers `bulletin.urgent.port.Events`."""

    def __init__(self, db: Database, touched: set[str], touch_office: Callable[[], None]) -> None:
        self._db, self._touched, self._touch_office = db, touched, touch_office

    def get(self, id: str) -> Event:
        for event in self._read("WHERE id = ?", [id]):
            return event
        raise Refused(Reason.UNKNOWN, what="event", id=id)

    def add(self, event: Event) -> None:
        self._db.table("urgent_event").insert(_event_row(event))
        self._write_what_belongs(event, {})
        self._touched.add(event.id)

    def save(self, event: Event) -> Event:
        """Write `event` if nobody has since it was read, else `Conflict`; return it as it now stands."""
        found = self._db.execute("SELECT version FROM urgent_event WHERE id = ?", [event.id]).fetchone()
        if found is None or found[0] != event.version:
            raise Conflict("event", event.id)
        self._write_what_belongs(event, _belongings(self.get(event.id)))
        upsert(self._db, "urgent_event", _event_row(event) | {"version": event.version + 1}, "id")
        self._touched.add(event.id)
        return self.get(event.id)

    def open_ones(self) -> list[Event]:
        """Return the events that are followed, the oldest first."""
        return list(self._read("WHERE state = 'open' ORDER BY received_at, id"))

    def ended(self, limit: int = 0) -> list[Event]:
        """Return the events that are closed or void, the newest first; 0: all of them."""
        return list(self._read("WHERE state <> 'open' ORDER BY received_at DESC, id LIMIT ?", [limit or -1]))

    def received(self, since: datetime, until: datetime) -> list[Event]:
        """Return the events the office learned of from `since` on and before `until`, the oldest first."""
        return list(self._read("WHERE received_at >= ? AND received_at < ? ORDER BY received_at, id",
                               [time_text(since), time_text(until)]))

    def of_draft(self, draft_id: str) -> Event | None:
        """Return the event in whose chain a draft stands; None when there is none, or one registered by mistake."""
        return next(self._read(
            "WHERE id IN (SELECT event_id FROM urgent_report WHERE ? IN (draft_id, call_id) AND withdrawn = '')"
            " AND state <> 'void'", [draft_id]), None)

    def titles(self, ids: Iterable[str]) -> dict[str, str]:
        """Return what the events with these ids are called, by id; what is no event is left out."""
        wanted = sorted(set(ids))
        marks = ", ".join("?" * len(wanted))
        return dict(self._db.execute(f"SELECT id, title FROM urgent_event WHERE id IN ({marks})", wanted).fetchall())

    def history(self, event_id: str) -> list[Entry]:
        """Return what was done to an event, the first deed first."""
        return [entry_from(row) for row in self._db.query(
            "SELECT * FROM log WHERE thing = ? AND thing <> '' ORDER BY seq", [event_id])]

    def limits(self) -> UrgentLimits:
        """Return the limits of the office; the default ones while nobody set others."""
        found = self._db.execute("SELECT value FROM office WHERE name = ?", [_LIMITS]).fetchone()
        return UrgentLimits(**{name: LevelLimits(**each) for name, each in json.loads(found[0]).items()}) \
            if found else UrgentLimits()

    def put_limits(self, limits: UrgentLimits) -> None:
        upsert(self._db, "office", {"name": _LIMITS, "value": json.dumps(asdict(limits))}, "name")
        self._touch_office()

    def _write_what_belongs(self, event: Event, known: dict[str, Row]) -> None:
        """Write the reports and acts that are new or were changed, and no others: each row's changes are traced."""
        for id, row in _belongings(event).items():
            _write(self._db, "urgent_act" if "what" in row else "urgent_report", row, known.get(id))

    def _read(self, condition: str, values: list[Any] | None = None) -> Iterator[Event]:
        for row in list(self._db.query(f"SELECT * FROM urgent_event {condition}", values or [])):
            reports = self._db.query("SELECT * FROM urgent_report WHERE event_id = ? ORDER BY position", [row["id"]])
            acts = list(self._db.query("SELECT * FROM urgent_act WHERE event_id = ? ORDER BY position", [row["id"]]))
            yield _event(row, tuple(map(_report, reports)), acts)


class FaultTable:
    """Answers `bulletin.urgent.port.Faults`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def get(self, id: str) -> Fault:
        for row in self._db.query("SELECT * FROM fault WHERE id = ?", [id]):
            return _fault(row)
        raise Refused(Reason.UNKNOWN, what="fault", id=id)

    def put(self, fault: Fault) -> None:
        """Write the fault, new or withdrawn."""
        known = next(iter(self._db.query("SELECT * FROM fault WHERE id = ?", [fault.id])), None)
        _write(self._db, "fault", _fault_row(fault), known)
        self._touch()

    def found(self, since: date, until: date, unit_id: str = "") -> list[Fault]:
        """Return the faults found from `since` on and before `until`, of all units or of one, the oldest first."""
        return [_fault(row) for row in self._db.query(
            "SELECT * FROM fault WHERE found_on >= ? AND found_on < ? AND ? IN ('', unit_id)"
            " ORDER BY found_on, noted_at, id", [since.isoformat(), until.isoformat(), unit_id])]

    def of_event(self, event_id: str) -> list[Fault]:
        """Return the faults entered for an event, in the order they were entered."""
        return [_fault(row) for row in self._db.query(
            "SELECT * FROM fault WHERE event_id = ? ORDER BY noted_at, id", [event_id])]


def _write(db: Database, table: str, row: Row, known: Row | None) -> None:
    """Write a new row, or what of a known one is otherwise now: triggers guard the columns that stay as they were."""
    if known is None:
        db.table(table).insert(row)
        return
    changed = {name: value for name, value in row.items() if known[name] != value}
    if changed:
        columns = ", ".join(f"{name} = :{name}" for name in changed)
        db.execute(f"UPDATE {table} SET {columns} WHERE id = :id", {"id": row["id"], **changed})


def _event_row(event: Event) -> Row:
    return {
        "id": event.id, "title": event.title, "kind": event.kind.value, "level": event.level.value,
        "unit_id": event.unit_id or None, "place": event.place, "event_at": event.event_at,
        "received_at": time_text(event.received_at), "state": event.state.value,
        "answers": json.dumps(asdict(event.answers), ensure_ascii=False), "registered_by": event.registered_by,
        "ended_at": event.ended_at and time_text(event.ended_at),
        "limits": json.dumps(asdict(event.limits)) if event.limits else None, "version": event.version}


def _event(row: Row, reports: tuple[Report, ...], acts: list[Row]) -> Event:
    return Event(
        row["id"], row["title"], _time(row["received_at"]), Kind(row["kind"]), Level(row["level"]),
        row["unit_id"] or "", row["place"], row["event_at"], EventState(row["state"]), reports,
        tuple(Shown(**_common(act, "leader")) for act in acts if act["what"] == "shown"),
        tuple(Check(**_common(act, "source")) for act in acts if act["what"] == "check"),
        tuple(_forwarding(act) for act in acts if act["what"] == "forwarding"),
        Answers(**json.loads(row["answers"])), row["registered_by"],
        _time(row["ended_at"]) if row["ended_at"] else None,
        LevelLimits(**json.loads(row["limits"])) if row["limits"] else None, row["version"])


def _belongings(event: Event) -> dict[str, Row]:
    """Return the rows of the reports and acts of an event by their ids."""
    acts: list[Row] = []
    acts += [_act_row(event, "shown", at, each, each.leader) for at, each in enumerate(event.shown)]
    acts += [_act_row(event, "check", at, each, each.source) for at, each in enumerate(event.checks)]
    acts += [_act_row(event, "forwarding", at, each, each.to) | {
        "noted_by": each.by, "above": each.above.value, "way": each.way.value, "report_id": each.report_id or None,
        "unit_id": each.unit_id or None} for at, each in enumerate(event.forwardings)]
    return {row["id"]: row for row in (*(_report_row(event, *each) for each in enumerate(event.reports)), *acts)}


def _report_row(event: Event, position: int, report: Report) -> Row:
    return asdict(report) | {
        "event_id": event.id, "position": position, "kind": report.kind.value, "way": report.way.value,
        "received_at": time_text(report.received_at), "draft_id": report.draft_id or None,
        "written_at": report.written_at and time_text(report.written_at), "call_id": report.call_id or None,
        "own": int(report.own), "issue_id": report.issue_id or None}


def _report(row: Row) -> Report:
    kept = {name: value for name, value in row.items() if name not in ("event_id", "position")}
    return Report(**kept | {
        "kind": ReportKind(row["kind"]), "way": Way(row["way"]), "received_at": _time(row["received_at"]),
        "draft_id": row["draft_id"] or "", "written_at": _time(row["written_at"]) if row["written_at"] else None,
        "call_id": row["call_id"] or "", "own": bool(row["own"]), "issue_id": row["issue_id"] or ""})


def _act_row(event: Event, what: str, position: int, act: Shown | Check | Forwarding, who: str) -> Row:
    return {"id": act.id, "event_id": event.id, "position": position, "what": what, "who": who,
            "at": time_text(act.at), "words": act.words, "noted_by": getattr(act, "noted_by", ""), "above": "",
            "way": "", "report_id": None, "unit_id": None, "withdrawn": act.withdrawn}


def _common(row: Row, who: str) -> Row:
    return {"id": row["id"], who: row["who"], "at": _time(row["at"]), "words": row["words"],
            "noted_by": row["noted_by"], "withdrawn": row["withdrawn"]}


def _forwarding(row: Row) -> Forwarding:
    return Forwarding(
        row["id"], Above(row["above"]), row["who"], Way(row["way"]), _time(row["at"]), row["report_id"] or "",
        row["noted_by"], row["unit_id"] or "", row["words"], row["withdrawn"])


def _fault_row(fault: Fault) -> Row:
    return asdict(fault) | {
        "kind": fault.kind.value, "found_on": fault.found_on.isoformat(), "noted_at": time_text(fault.noted_at),
        "event_id": fault.event_id or None, "scan": fault.scan or None, "criticised": fault.criticised or "",
        "withdrawn_at": fault.withdrawn_at and time_text(fault.withdrawn_at)}


def _fault(row: Row) -> Fault:
    return Fault(**row | {
        "kind": FaultKind(row["kind"]), "found_on": date.fromisoformat(row["found_on"]),
        "noted_at": _time(row["noted_at"]), "event_id": row["event_id"] or "", "scan": row["scan"] or "",
        "criticised": Above(row["criticised"]) if row["criticised"] else None,
        "withdrawn_at": _time(row["withdrawn_at"]) if row["withdrawn_at"] else None})


def _time(stored: str) -> datetime:
    return datetime.fromisoformat(stored)
