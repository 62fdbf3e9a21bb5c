"""What the office taught the check, in its tables."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum

from sqlite_utils import Database

from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import (
    Branch,
    Correction,
    Ignored,
    Leader,
    OnClassified,
    OnFigures,
    OnPersonal,
    Organ,
    Roster,
    Switched,
    Wordbook,
)
from db.rows import time_text
from db.upsert import upsert

_ON_CLASSIFIED, _ON_PERSONAL, _ON_FIGURES = "on_classified", "on_personal", "on_figures"
_IGNORED = ("rule", "text", "draft_id", "before", "after")


class ProofTable:
    """Answers `bulletin.archive.Proofs`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def wordbook(self) -> Wordbook:
        """Return all the office taught."""
        ask = self._db.query
        said = {name: json.loads(value) for name, value in self._db.execute(
            "SELECT name, value FROM office WHERE name IN (?, ?, ?)", [_ON_CLASSIFIED, _ON_PERSONAL, _ON_FIGURES])}
        return Wordbook(
            frozenset(word for word, in self._db.execute("SELECT word FROM own_word")),
            tuple(Correction(row["wrong"], row["right"], bool(row["pattern"]), Strength(row["strength"]))
                  for row in ask("SELECT * FROM correction ORDER BY at, wrong")),
            frozenset(Ignored(*(row[name] for name in _IGNORED)) for row in ask("SELECT * FROM ignored")),
            tuple(Switched(row["rule"], bool(row["is_on"]), row["journal_id"])
                  for row in ask("SELECT * FROM rule_switch ORDER BY rule, journal_id")),
            self._roster(), OnClassified(said.get(_ON_CLASSIFIED, "warn")),
            OnPersonal(said.get(_ON_PERSONAL, "warn")), OnFigures(said.get(_ON_FIGURES, "warn")))

    def add_words(self, words: Iterable[str], who: str, at: datetime) -> None:
        rows = [(word, who, time_text(at)) for word in words]
        self._db.conn.executemany("INSERT OR IGNORE INTO own_word (word, who, at) VALUES (?, ?, ?)", rows)
        self._touch()

    def drop_words(self, words: Iterable[str]) -> None:
        self._db.conn.executemany("DELETE FROM own_word WHERE word = ?", [(word,) for word in words])
        self._touch()

    def put_correction(self, correction: Correction, who: str, at: datetime) -> None:
        upsert(self._db, "correction", {
            "wrong": correction.wrong, "right": correction.right, "pattern": int(correction.pattern),
            "strength": correction.strength.value, "who": who, "at": time_text(at)}, "wrong")
        self._touch()

    def drop_correction(self, wrong: str) -> None:
        self._db.execute("DELETE FROM correction WHERE wrong = ?", [wrong])
        self._touch()

    def ignore(self, ignored: Ignored, who: str, at: datetime) -> None:
        upsert(self._db, "ignored", _ignored_row(ignored) | {"who": who, "at": time_text(at)}, *_IGNORED)
        self._touch()

    def heed(self, ignored: Ignored) -> None:
        same = " AND ".join(f"{name} = :{name}" for name in _IGNORED)
        self._db.execute(f"DELETE FROM ignored WHERE {same}", _ignored_row(ignored))
        self._touch()

    def switch(self, switched: Switched) -> None:
        upsert(self._db, "rule_switch", {
            "rule": switched.rule, "journal_id": switched.journal_id, "is_on": int(switched.on)}, "rule", "journal_id")
        self._touch()

    def put_roster(self, roster: Roster) -> None:
        """Put a roster in place of the one before."""
        self._db.execute("DELETE FROM leader")
        self._db.execute("DELETE FROM organ")
        self._db.conn.executemany(
            "INSERT INTO leader (position, name, post, rank, branch, since, until) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(n, each.name, each.post, each.rank, each.branch.value, _day_text(each.since), _day_text(each.until))
             for n, each in enumerate(roster.leaders)])
        self._db.conn.executemany(
            "INSERT INTO organ (position, name, short, since, until, successor) VALUES (?, ?, ?, ?, ?, ?)",
            [(n, each.name, json.dumps(each.short, ensure_ascii=False), _day_text(each.since), _day_text(each.until),
              each.successor) for n, each in enumerate(roster.organs)])
        self._touch()

    def put_on_classified(self, what: OnClassified) -> None:
        self._say(_ON_CLASSIFIED, what)

    def put_on_personal(self, what: OnPersonal) -> None:
        self._say(_ON_PERSONAL, what)

    def put_on_figures(self, what: OnFigures) -> None:
        self._say(_ON_FIGURES, what)

    def _say(self, name: str, what: StrEnum) -> None:
        upsert(self._db, "office", {"name": name, "value": json.dumps(what.value)}, "name")
        self._touch()

    def _roster(self) -> Roster:
        return Roster(
            tuple(Leader(row["name"], row["post"], row["rank"], Branch(row["branch"]), _day(row["since"]),
                         _day(row["until"])) for row in self._db.query("SELECT * FROM leader ORDER BY position")),
            tuple(Organ(row["name"], tuple(json.loads(row["short"])), _day(row["since"]), _day(row["until"]),
                        row["successor"]) for row in self._db.query("SELECT * FROM organ ORDER BY position")))


def _ignored_row(ignored: Ignored) -> dict[str, object]:
    return {name: getattr(ignored, name) for name in _IGNORED}


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
