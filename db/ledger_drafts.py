"""What units sent and what our journals printed of it, as facts."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode
from bulletin.workflow import Stage
from db import rows
from db.ledger_sources import COLUMNS, PART_OF, Source, by_unit
from db.ledger_span import CAME, Span

# What the office wrote itself is nobody's submission: what it printed again with a leader's instruction, which was sent
# and adopted the first time, and the words of its circulars.
_NOT_OUR_OWN = """
    NOT EXISTS (SELECT 1 FROM instruction_entry reprint WHERE reprint.draft_id = {draft})
    AND NOT EXISTS (SELECT 1 FROM circular WHERE circular.draft_id = {draft})
"""
# What stood in a void issue was signed, and was not printed. A message stands for all its texts: it was printed where a
# revised one was in place of the first; where the first was taken back, the earliest that was not is counted.
_SENT = f"""
    SELECT d.id, coalesce(d.unit_id, ''), d.title, d.received_at,
        CASE WHEN EXISTS (SELECT 1 FROM draft later LEFT JOIN draft its ON its.id = later.merged_into
                WHERE later.revises = d.id AND later.merged_into IS NOT d.id
                    AND coalesce(its.stage, later.stage) = 'published'
                    AND coalesce(its.issue_id, later.issue_id, '') NOT IN (SELECT issue_id FROM issue_void))
                THEN 'published'
            WHEN coalesce(whole.issue_id, d.issue_id) IN (SELECT issue_id FROM issue_void) THEN 'approved'
            ELSE coalesce(whole.stage, d.stage) END,
        d.section, d.nature, d.characters, d.correspondent, d.editor_id
    FROM draft d LEFT JOIN draft whole ON whole.id = d.merged_into
    WHERE d.received_at >= :since AND d.received_at < :until AND d.stage <> 'taken_back'
        AND NOT EXISTS (SELECT 1 FROM draft first WHERE first.id = d.revises AND first.stage <> 'taken_back')
        AND NOT EXISTS (SELECT 1 FROM draft other WHERE other.revises = d.revises AND other.stage <> 'taken_back'
            AND (other.received_at, other.id) < (d.received_at, d.id))
        AND {_NOT_OUR_OWN.format(draft="d.id")}
    ORDER BY d.received_at, d.id
"""
_ISSUES = "issue i JOIN item ON item.issue_id = i.id"
_THESE = {
    Basis.ISSUED: "i.day >= :first AND i.day < :after",
    Basis.RECEIVED: "item.draft_id IN (SELECT id FROM came)",
}
# A draft that became part of another one is credited with it.
_PRINTED = f"""
    {{came}}
    SELECT i.day, i.total, i.id, item.position, item.draft_id, i.journal_id, i.number, 0 AS part, {COLUMNS}
    FROM {_ISSUES} JOIN draft s ON s.id = item.draft_id WHERE {{these}}
    UNION ALL
    SELECT i.day, i.total, i.id, item.position, item.draft_id, i.journal_id, i.number, 1, {COLUMNS}
    FROM {_ISSUES} JOIN draft s ON {PART_OF.format(whole="item.draft_id")} WHERE {{these}}
    ORDER BY 1, 2, 3, 4, 5, 8, s.received_at, s.id
"""
_OUT = f"""
    i.state = 'published' AND NOT EXISTS (SELECT 1 FROM issue_void WHERE issue_void.issue_id = i.id)
    AND {_NOT_OUR_OWN.format(draft="s.id")}
"""
_ITEM = slice(0, 7)


def sent(db: Database, span: Span, zone: tzinfo) -> Iterator[Fact]:
    """Yield what units sent, by time received; a draft that became part of another stands where that one does."""
    stages = {stage.value: stage for stage in Stage}
    for id, unit_id, title, at, stage, section, nature, characters, correspondent, editor in db.execute(
            _SENT, span.values):
        yield Fact(
            FactKind.SUBMITTED, f"sent:{id}", unit_id, datetime.fromisoformat(at).astimezone(zone).date(), title, id,
            section=section, nature=nature, stage=stages[stage], characters=characters, correspondent=correspondent,
            editor_id=editor)


def printed(db: Database, span: Span, basis: Basis) -> Iterator[Fact]:
    """Yield what our journals printed, by day of issue and place in it; each unit an item came from has its own line,
    the unit of the draft that was printed before those whose drafts became part of it.
    """
    question = _PRINTED.replace("{these}", f"{_THESE[basis]} AND {_OUT}").replace(
        "{came}", CAME if basis is Basis.RECEIVED else "")
    names = {id: (name, former) for id, name, former in db.execute("SELECT id, name, former FROM journal")}
    for item, found in groupby(db.execute(question, span.values), key=lambda row: row[_ITEM]):
        yield from (fact for fact, source in _credited(item, [Source(*row[8:]) for row in found], names)
                    if basis is Basis.ISSUED or source.came(span.since, span.until))


def _credited(item: tuple[Any, ...], sources: list[Source], names: dict[str, tuple[str, str]],
              ) -> Iterator[tuple[Fact, Source]]:
    units = by_unit(sources)
    day = date.fromisoformat(item[0])
    publication = rows.name_on(*names[item[5]], day)
    mode = Mode.COMPOSITE if len(units) > 1 else Mode.SINGLE
    for place, source in enumerate(units, 1):
        yield Fact(
            FactKind.ADOPTED, f"printed:{item[2]}:{source.id}", source.unit_id, day, source.title, source.id,
            Level.COUNTY, mode, publication, str(item[6]), sources=len(units), place=place, **source.credit), source
