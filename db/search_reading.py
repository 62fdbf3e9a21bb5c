"""Reading what the index proposes: an entry with its text, all that is known of it, and how it is shown as a find."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from sqlite_utils import Database

from bulletin.issues import Number
from bulletin.search.port import Find, Kind
from bulletin.search.query import Field, Having, State
from bulletin.search.verifying import Holding, snippet
from bulletin.workflow import Stage
from db import rows
from db import search_marks as marks
from db.search_asking import STAGES, names_hold

_BEFORE, _BEHIND = 80, 320  # characters around what was found: more than a snippet holds
_TOGETHER, _CROWD = 80, 12  # characters and places that may be in one snippet
STATE_OF = {stage: state for state, stages in STAGES.items() for stage in stages}
_DRAFT = Kind.DRAFT.value
_KINDS = {each.value: each for each in Kind}
_HAVING = {marks.mark(marks.HAS, each.value): each for each in Having}
_STANDING = "issue.state = 'published' AND issue.id NOT IN (SELECT issue_id FROM issue_void)"
_FACTS = """
    SELECT d.id, d.title, d.stage, d.unit_id, d.characters, d.section, d.correspondent, d.approver, d.editor_id, e.marks
    FROM json_each(?) AS k CROSS JOIN draft d ON d.id = k.value CROSS JOIN search_entry e ON e.thing = d.id
"""
_PLACE = "issue.id, issue.journal_id, issue.day, issue.year, issue.number, issue.total, issue.through"
_PRINTED = f"""
    SELECT item.draft_id, item.section, {_PLACE} FROM json_each(?) AS k CROSS JOIN item ON item.draft_id = k.value
    CROSS JOIN issue ON issue.id = item.issue_id WHERE {_STANDING} ORDER BY issue.day, issue.total, issue.id
"""
_WHOLE = f"""
    SELECT issue.id, '', {_PLACE} FROM json_each(?) AS k CROSS JOIN issue ON issue.id = k.value
    WHERE issue.number IS NOT NULL
"""
_SIGNED = ("SELECT signed_by, acting_for, json_extract(nullif(paper, ''), '$.signer') FROM signature"
           " WHERE draft_id = ? AND revoked_at IS NULL")
_NUMBERED = f"""
    SELECT id FROM issue WHERE (:year = 0 OR year = :year) AND :number BETWEEN number AND max(number, through)
    AND {_STANDING}
"""


class Entry(NamedTuple):
    """One entry of the index with its text; the text of a draft begins with its title.

    Where it `is_odd` Chinese may be in it as it is compared but not as it is written, blanks apart. A tuple: hundreds
    are read for a page of fifty, and a tuple is made in a third of the time.
    """

    key: int
    kind: Kind
    thing: str
    draft_id: str
    issue_id: str
    day: str
    title: str
    is_odd: bool
    text: str


@dataclass(frozen=True)
class _Print:
    section: str
    issue_id: str
    journal_id: str
    day: date
    number: Number


@dataclass(frozen=True)
class _Facts:
    title: str
    stage: Stage
    unit_id: str
    characters: int
    section: str
    correspondent: str
    approver: str
    editor_id: str
    marks: str


class Reader:
    """Reads entries and what belongs to them, names once each; good for one piece of work."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._facts: dict[str, _Facts] = {}
        self._prints: dict[str, list[_Print]] = {}
        self._last: tuple[int, Holding] | None = None

    @cached_property
    def units(self) -> Mapping[str, tuple[str, ...]]:
        """The names of each unit by id: its own first, then the others it goes by."""
        return {id: (name, *json.loads(aliases))
                for id, name, aliases in self._db.execute("SELECT id, name, aliases FROM unit ORDER BY position")}

    @cached_property
    def journals(self) -> Mapping[str, tuple[str, ...]]:
        """The names of each journal by id: today's first, then its former ones."""
        return {id: (name, *(each["name"] for each in json.loads(former)))
                for id, (name, former) in self._names.items()}

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, str]]:
        """The name of each journal and its former ones as they are stored, by id."""
        return {id: (name, former) for id, name, former in self._db.execute(
            "SELECT id, name, former FROM journal ORDER BY position")}

    @cached_property
    def people(self) -> Mapping[str, str]:
        """The name of each person by id."""
        return dict(self._db.execute("SELECT id, name FROM person").fetchall())

    def named(self, field: Field, text: str) -> tuple[str, ...]:
        """Return the tokens of all units, journals, people or issues that `text` names."""
        match field:
            case Field.UNIT:
                return _tokens(marks.UNIT, self.units, text)
            case Field.JOURNAL:
                return _tokens(marks.JOURNAL, self.journals, text)
            case Field.PERSON:
                return _tokens(marks.PERSON, {id: (name,) for id, name in self.people.items()}, text)
        year, _, number = text.rpartition("-")
        found = self._db.execute(_NUMBERED, {"year": int(year or 0), "number": int(number)}).fetchall()
        return tuple(marks.mark(marks.ISSUE, id) for id, in found)

    def holding(self, entry: Entry) -> Holding:
        """Return all that is known of an entry; an instruction or a note has the fields of its draft, but no title."""
        if self._last is None or self._last[0] != entry.key:
            self.load([entry])
            self._last = (entry.key, self._held(entry))
        return self._last[1]

    def is_taken_back(self, entry: Entry) -> bool:
        """Return whether the draft that an entry is, or belongs to, was taken back."""
        stage = self._db.execute("SELECT stage FROM draft WHERE id = ?", [entry.draft_id]).fetchone()
        return stage is not None and STATE_OF[Stage(stage[0])] is State.TAKEN_BACK

    def characters(self, entry: Entry) -> int:
        """Return how long its draft is, 0 where it belongs to none."""
        found = self._db.execute("SELECT characters FROM draft WHERE id = ?", [entry.draft_id]).fetchone()
        return int(found[0]) if found else 0

    def finds(self, entries: list[Entry], words: tuple[str, ...]) -> tuple[Find, ...]:
        """Return entries as they are shown: with where they were printed first, and a snippet with the words marked."""
        self.load(entries)
        return tuple(self._find(entry, words) for entry in entries)

    def load(self, entries: list[Entry]) -> None:
        """Read what belongs to these entries, and forget all others."""
        drafts = json.dumps(sorted({entry.draft_id for entry in entries if entry.draft_id}))
        self._facts = {id: _Facts(title, Stage(stage), unit_id or "", *rest) for id, title, stage, unit_id, *rest
                       in self._db.execute(_FACTS, [drafts]).fetchall()}
        self._prints = {}
        issues = json.dumps(sorted({entry.issue_id for entry in entries if not entry.draft_id}))
        found = self._db.execute(_PRINTED, [drafts]).fetchall()
        if len(issues) > 2:
            found += self._db.execute(_WHOLE, [issues]).fetchall()
        for of, section, id, journal, day, *number in found:
            self._prints.setdefault(of, []).append(
                _Print(section, id, journal, date.fromisoformat(day), Number(*number)))

    def _held(self, entry: Entry) -> Holding:
        prints = self._prints.get(entry.draft_id or entry.issue_id, [])
        facts = self._facts.get(entry.draft_id)
        return Holding(
            entry.title, entry.text, STATE_OF[facts.stage] if facts else State.PUBLISHED,
            date.fromisoformat(entry.day), facts.characters if facts else 0,
            self.units.get(facts.unit_id, ()) if facts else (),
            people=self._people(entry.draft_id, facts) if facts else (),
            sections=(*((facts.section,) if facts else ()), *(each.section for each in prints)),
            journals=tuple(name for each in prints for name in self.journals.get(each.journal_id, ())),
            numbers=tuple(each.number for each in prints),
            has=frozenset(_HAVING[each] for each in facts.marks.split() if each in _HAVING) if facts else frozenset())

    def _find(self, entry: Entry, words: tuple[str, ...]) -> Find:
        facts = self._facts.get(entry.draft_id)
        first = next(iter(self._prints.get(entry.draft_id or entry.issue_id, [])), None)
        below = entry.text.removeprefix(entry.title).lstrip("\n") if entry.title else entry.text
        line, places = snippet(words, _around(words, below or entry.text))
        return Find(
            entry.kind, entry.draft_id, facts.title if facts else entry.title,
            self.units.get(facts.unit_id, ("",))[0] if facts else "",
            first.section if first else facts.section if facts else "", facts.stage if facts else Stage.PUBLISHED,
            date.fromisoformat(entry.day), facts.characters if facts else 0, line, places,
            "" if entry.kind is Kind.DRAFT else entry.thing, self._name_on(first) if first else "",
            first.number if first else None, first.issue_id if first else "")

    def _people(self, draft_id: str, facts: _Facts) -> tuple[str, ...]:
        found = {facts.correspondent, facts.approver, self.people.get(facts.editor_id, "")}
        for signer, other, on_paper in self._db.execute(_SIGNED, [draft_id]).fetchall():
            found |= {self.people.get(signer, ""), self.people.get(other, ""), on_paper or ""}
        return tuple(sorted(found - {""}))

    def _name_on(self, printed: _Print) -> str:
        name, former = self._names.get(printed.journal_id, ("", "[]"))
        return rows.name_on(name, former, printed.day)


def entry_from(row: tuple[Any, ...]) -> Entry:
    """Return the entry in a row of `search_entry`, its text last."""
    key, kind, thing, draft_id, issue_id, day, title, odd, text = row
    is_odd = kind != _DRAFT or odd > 0
    return Entry(key, _KINDS[kind], thing, draft_id or "", issue_id or "", day, title, is_odd, text or "")


def _around(words: Iterable[str], text: str) -> str:
    """Return the part of `text` that a snippet is made from: around where most of the words stand, as far as they are
    written there as they were typed; else all. To look for all their forms takes several times as long.
    """
    places = sorted((at, word) for word in words for at in _starts(word, text))
    best, at = (0, 0), -1
    for nth, (start, _) in enumerate(places):
        near = [word for place, word in places[nth:nth + _CROWD] if place - start < _TOGETHER]
        if (weight := (len(set(near)), len(near))) > best:
            best, at = weight, start
    return text[max(0, at - _BEFORE):at + _BEHIND] if at >= 0 else text


def _starts(word: str, text: str) -> Iterator[int]:
    at = text.find(word) if word else -1
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _tokens(kind: str, names: Mapping[str, Iterable[str]], text: str) -> tuple[str, ...]:
    return tuple(marks.mark(kind, id) for id, each in names.items() if names_hold(text, each))
