"""What stands in the registers, as facts: instructions, faults, commissions, and what was entered by hand."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from typing import Any

from sqlite_utils import Database

from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode, Outcome
from db.ledger_sources import COLUMNS, Source, Sources
from db.ledger_span import CAME, Span

_OWN_DAY = "day >= :first AND day < :after"
_INSTRUCTED = {
    Basis.ISSUED: f"SELECT id, draft_id, issue_id, leader, level, day FROM instruction WHERE {_OWN_DAY}"
                  " AND withdrawn = 0 ORDER BY day, entered_at, id",
    Basis.RECEIVED: f"""{CAME}
        SELECT id, draft_id, issue_id, leader, level, day FROM instruction
        WHERE withdrawn = 0 AND (draft_id IN (SELECT id FROM came)
            OR issue_id IN (SELECT issue_id FROM item WHERE draft_id IN (SELECT id FROM came)))
        ORDER BY day, entered_at, id""",
}
_ENTERED_COLUMNS = """id, kind, day, title, draft_id, coalesce(unit_id, ''), correspondent, level, mode, publication,
    number, reprint, detail"""
_ENTERED = {
    Basis.ISSUED: f"SELECT {_ENTERED_COLUMNS} FROM credit_fact WHERE {_OWN_DAY} AND withdrawn_at IS NULL"
                  " ORDER BY day, id",
    Basis.RECEIVED: f"""{CAME}
        SELECT {_ENTERED_COLUMNS} FROM credit_fact WHERE withdrawn_at IS NULL
            AND (draft_id IN (SELECT id FROM came) OR {_OWN_DAY})
        ORDER BY day, id""",
}
_FAULTS = """
    SELECT fault.id, fault.unit_id, fault.found_on, fault.kind, fault.criticised,
        coalesce(nullif(event.title, ''), fault.evidence)
    FROM fault LEFT JOIN urgent_event event ON event.id = fault.event_id
    WHERE fault.found_on >= :first AND fault.found_on < :after AND fault.withdrawn_at IS NULL
    ORDER BY fault.found_on, fault.noted_at, fault.id
"""
# The first answer that was not struck decides; a unit that was excused owes nothing.
_COMMISSIONED = f"""
    SELECT c.id, u.unit_id, c.topic, c.number, substr(coalesce(u.deadline, c.deadline), 1, 10) AS due, answer.day,
        c.closed_on, {COLUMNS}
    FROM commission c JOIN commission_unit u ON u.commission_id = c.id
        LEFT JOIN commission_entry answer ON answer.id = (
            SELECT e.id FROM commission_entry e
            WHERE e.commission_id = c.id AND e.unit_id = u.unit_id AND e.happened = 'answered' AND NOT EXISTS (
                SELECT 1 FROM commission_entry x WHERE x.commission_id = c.id AND x.strikes = e.id)
            ORDER BY e.day, e.at LIMIT 1)
        LEFT JOIN draft s ON s.id = answer.draft_id
    WHERE c.withdrawn = '' AND u.excused = '' AND {{these}}
    ORDER BY due, c.year, c.number, u.position
"""
_DUE = "due >= :first AND due < :after"
_COMMISSIONS = {
    Basis.ISSUED: _DUE,
    Basis.RECEIVED: f"(s.received_at >= :since AND s.received_at < :until OR s.id IS NULL AND {_DUE})",
}
# No clock is asked: what the archive wrote down last is how far it knows.
_LAST_DEED = "SELECT at FROM log ORDER BY seq DESC LIMIT 1"


def facts(db: Database, span: Span, basis: Basis, zone: tzinfo) -> Iterator[Fact]:
    """Yield the facts of all registers, each register by day."""
    yield from _instructed(db, span, basis)
    yield from _entered(db, span, basis)
    yield from _faults(db, span)
    yield from _commissioned(db, span, basis, zone)


def _instructed(db: Database, span: Span, basis: Basis) -> Iterator[Fact]:
    """Yield what leaders wrote on items and whole issues, once for each unit they came from."""
    found = db.execute(_INSTRUCTED[basis], span.values).fetchall()
    sources = Sources(db)
    of_draft = sources.of_drafts({row[1] for row in found if row[1]})
    of_issue = sources.of_issues({row[2] for row in found if row[2]})
    for id, draft_id, issue_id, leader, level, day in found:
        units = of_draft.get(draft_id, []) if draft_id else of_issue.get(issue_id, [])
        for place, source in enumerate(units, 1):
            if basis is Basis.ISSUED or source.came(span.since, span.until):
                yield Fact(
                    FactKind.INSTRUCTED, f"instructed:{id}:{source.id}", source.unit_id, date.fromisoformat(day),
                    source.title, source.id, Level(level), leader=leader, sources=len(units), place=place,
                    **source.credit)


def _entered(db: Database, span: Span, basis: Basis) -> Iterator[Fact]:
    """Yield what was entered by hand: about a draft once for each unit it came from, else for its unit."""
    found = db.execute(_ENTERED[basis], span.values).fetchall()
    of_draft = Sources(db).of_drafts({row[4] for row in found if row[4]})
    for row in found:
        # What names a unit beside the draft is that unit's alone.
        own = [source for source in of_draft.get(row[4] or "", []) if row[5] in ("", source.unit_id)]
        if not own and (basis is Basis.ISSUED or span.holds(date.fromisoformat(row[2]))):
            yield _of_unit(row)  # nothing of that unit came in, so that its own day is all there is
        for place, source in enumerate(own, 1):
            if basis is Basis.ISSUED or source.came(span.since, span.until):
                yield _of_source(row, source, place, len(own))


def _of_unit(row: tuple[Any, ...]) -> Fact:
    return _as_entered(row, f"entered:{row[0]}", row[5], correspondent=row[6])


def _of_source(row: tuple[Any, ...], source: Source, place: int, sources: int) -> Fact:
    credit = source.credit | ({"correspondent": row[6]} if row[6] else {})
    return _as_entered(row, f"entered:{row[0]}:{source.id}", source.unit_id, draft_id=source.id, sources=sources,
                       place=place, **credit)


def _as_entered(row: tuple[Any, ...], id: str, unit_id: str, **more: Any) -> Fact:
    _, kind, day, title, _, _, _, level, mode, publication, number, reprint, detail = row
    return Fact(
        FactKind(kind), id, unit_id, date.fromisoformat(day), title, level=Level(level) if level else None,
        mode=Mode(mode) if mode else None, publication=publication, number=number, reprint=bool(reprint),
        detail=detail, **more)


def _faults(db: Database, span: Span) -> Iterator[Fact]:
    for id, unit_id, day, kind, criticised, title in db.execute(_FAULTS, span.values):
        yield Fact(FactKind.FAULT, f"fault:{id}", unit_id, date.fromisoformat(day), title,
                   level=Level(criticised) if criticised else None, detail=kind)


def _commissioned(db: Database, span: Span, basis: Basis, zone: tzinfo) -> Iterator[Fact]:
    """Yield what became of commissions, one for each unit asked, on the day its answer was due."""
    last = db.execute(_LAST_DEED).fetchone()
    today = datetime.fromisoformat(last[0]).astimezone(zone).date() if last else span.first
    for id, unit_id, topic, number, due, answered, closed, *rest in db.execute(
            _COMMISSIONED.replace("{these}", _COMMISSIONS[basis]), span.values):
        day = date.fromisoformat(due)
        outcome = _outcome(day, date.fromisoformat(answered) if answered else None, today)
        if not answered and closed and closed <= due:
            continue  # settled before it was due: nothing was owed any more
        source = Source(*rest) if rest[0] else None
        yield Fact(
            FactKind.COMMISSION, f"commission:{id}:{unit_id}", unit_id, day, topic, source.id if source else "",
            number=str(number), detail=outcome.value, **(source.credit if source else {}))


def _outcome(due: date, answered: date | None, today: date) -> Outcome:
    if answered is not None:
        return Outcome.ANSWERED if answered <= due else Outcome.LATE
    return Outcome.OPEN if today <= due else Outcome.MISSING
