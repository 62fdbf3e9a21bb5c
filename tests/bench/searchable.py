"""Archives of many items for the search, written in bulk: made once, kept in .bench/.

An item is put together of sentences whose tokens are known, so that a million are indexed in minutes; what is written
is what the triggers would have written, which the first items are held against.
"""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from bulletin.search.cutting import TITLE, tokens
from db import search_marks, tracing
from db.connection import Connection
from db.search_index import disagreements
from db.sqlite_archive import SqliteArchive
from editor.command.office_file import read_office
from tests.bench.big_archive import NOW, OFFICE, ROOT
from tests.bench.twins import item

_SENTENCES = 40_000
_EACH = 15  # sentences of an item: about 830 characters
_IN_ISSUE = 12
_STAGES = ("published",) * 6 + ("declined",) * 3 + ("reserve",)
_SECTIONS = ("工作动态", "经验交流", "社情民意", "调查研究")
_DRAFT = ("INSERT INTO draft (id, title, stage, received_at, revision_id, revision_number, characters, unit_id,"
          " correspondent, phone, approver, section, nature, urgency, editor_id, reason, issue_id, version)"
          " VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, '', '', ?, '', '', '', '', ?, 0)")
_ISSUE = ("INSERT INTO issue (id, journal_id, day, state, year, number, total, editors_note, sha256, pages, version)"
          " VALUES (?, ?, ?, 'published', ?, ?, ?, '', '', 4, 1)")
_ITEM = "INSERT INTO item (issue_id, position, draft_id, section, revision_id) VALUES (?, ?, ?, ?, ?)"
_TEXT = "INSERT INTO draft_text (key, draft_id, text) VALUES (?, ?, ?)"
_ENTRY = ("INSERT INTO search_entry (key, kind, thing, draft_id, day, title, marks, text)"
          " VALUES (?, 'draft', ?, ?, ?, ?, ?, '')")
_INDEX = "INSERT INTO draft_index (rowid, tok) VALUES (?, ?)"


@dataclass(frozen=True)
class _Sentence:
    text: str
    tokens: frozenset[str]
    is_odd: bool


def searchable_archive(items: int) -> Path:
    """Return the path of an archive with so many items over twenty years; it is made if it is not there."""
    path = ROOT / ".bench" / f"search-{items}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink()
        make(making, items)
        making.rename(path)
    return path


def make(path: Path, items: int) -> None:
    """Write an archive with so many items to `path`."""
    office = read_office(OFFICE)
    archive = SqliteArchive(path)
    with archive.writing() as work:
        for unit in office.units:
            work.units.put(unit)
        for journal in office.journals:
            work.journals.put(journal)
    archive.close()
    raw = sqlite3.connect(path, factory=Connection, isolation_level=None)
    search_marks.teach(raw)
    tracing.teach(raw)
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for statement in ("PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000", "BEGIN",
                      *(f'DROP TRIGGER "{name}"' for name, _ in triggers)):
        raw.execute(statement)
    units, journals = [unit.id for unit in office.units], [journal.id for journal in office.journals]
    for row in _rows(items, units, journals):
        for statement, values in row:
            raw.execute(statement, values)
    for _, statement in triggers:
        raw.execute(statement)
    raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if items <= 20_000:
        from sqlite_utils import Database
        assert disagreements(Database(raw, execute_plugins=False)) == []
    raw.close()


def _rows(items: int, units: list[str], journals: list[str]) -> Iterator[list[tuple[str, tuple[object, ...]]]]:
    dice, places, numbers = random.Random(items), dict[int, int](), dict[tuple[str, int], int]()
    printed = list[str]()
    issue = ("", "", "", 0)
    total = 0
    for number in range(items):
        at = NOW - timedelta(days=(items - number) * 7300 / items)
        received = at.date()
        day_key = (received.toordinal() - 726468) << 20
        key = day_key + places.setdefault(day_key, 0)
        places[day_key] += 1
        stage = dice.choice(_STAGES)
        id, unit = f"d{number:08}", units[min(int(dice.expovariate(8 / len(units))), len(units) - 1)]
        statements: list[tuple[str, tuple[object, ...]]] = []
        day = at + timedelta(hours=8)
        if stage == "published":
            if not issue[0] or issue[3] == _IN_ISSUE:
                total += 1
                journal = journals[total % len(journals)]
                issued = (at + timedelta(days=1)).date()
                nth = numbers[journal, issued.year] = numbers.get((journal, issued.year), 0) + 1
                issue = (f"i{total:07}", journal, issued.isoformat(), 0)
                statements.append((_ISSUE, (issue[0], journal, issue[2], issued.year, nth, total)))
            issue = (*issue[:3], issue[3] + 1)
            statements.append((_ITEM, (issue[0], issue[3], id, dice.choice(_SECTIONS), f"r{number:08}")))
            printed = [issue[0], issue[1]]
        section = _SECTIONS[number % len(_SECTIONS)]
        sections = f"{section}\n{statements[-1][1][3]}" if stage == "published" else f"{section}\n"
        shown_day = issue[2] if stage == "published" else day.date().isoformat()
        sentences = dice.choices(_sentences(), k=_EACH)
        title = f"{dice.choice(_titles())}（{number % 97}）"
        text = "\n".join([title, *("".join(each.text for each in sentences[at:at + 4])
                                   for at in range(0, _EACH, 4))])
        odd = next((each.text for each in sentences if each.is_odd), title)
        found = set(tokens(title).split()).union(*(each.tokens for each in sentences))
        marks = search_marks.marks(stage, unit, shown_day, len(text), title, sections, "\n", " ",
                                   " ".join(printed) if stage == "published" else None, None, None, odd)
        yield [(_DRAFT, (id, title, stage, at.isoformat(timespec="microseconds"), f"r{number:08}", len(text), unit, "",
                         section, issue[0] if stage == "published" else None)), *statements,
               (_TEXT, (key, id, text)), (_ENTRY, (key, id, id, shown_day, title, marks)),
               (_INDEX, (key, f"{' '.join(found)} {tokens(title, TITLE)} {marks}"))]


@cache
def _sentences() -> tuple[_Sentence, ...]:
    """Return sentences each with words and figures of its own, as those of different items are."""
    found = list[_Sentence]()
    number = 0
    while len(found) < _SENTENCES:
        number += 1
        for body in item(number, 6).paragraphs:
            found += [_Sentence(each, frozenset(tokens(each).split()), search_marks.is_odd(each)) for each in body
                      if each.endswith("。") and "\n" not in each]
    return tuple(found)


@cache
def _titles() -> tuple[str, ...]:
    return tuple(item(900_000 + number, 1).title for number in range(4_000))
