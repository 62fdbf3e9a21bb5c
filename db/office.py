"""Units, journals, people and the office's settings in their tables."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, fields, replace

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.journals import Journal
from bulletin.office import Office
from bulletin.people import Person
from bulletin.sealing import SigningKey
from bulletin.units import Unit
from db import rows
from db.upsert import upsert


class UnitTable:
    """Answers `bulletin.archive.Units`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch
        self._known: tuple[Unit, ...] = ()

    def all(self) -> list[Unit]:
        """Return all units, in the office's order; read once in a piece of work."""
        if not self._known:
            self._known = tuple(rows.unit_from(row) for row in self._db.query("SELECT * FROM unit ORDER BY position"))
        return list(self._known)

    def put(self, unit: Unit) -> None:
        """Write the unit, new or changed."""
        self._known = ()
        _put(self._db, "unit", rows.unit_row(unit))
        self._touch()


class KeyTable:
    """Answers `bulletin.archive.Keys`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[SigningKey]:
        """Return every key there ever was, the oldest first."""
        return [rows.key_from(row) for row in self._db.query("SELECT * FROM signing_key ORDER BY made_at, rowid")]

    def of_person(self, person_id: str) -> SigningKey | None:
        """Return the key a person signs with now; None while there is none."""
        sql = "SELECT * FROM signing_key WHERE person_id = ? AND retired_at IS NULL ORDER BY made_at DESC"
        return next((rows.key_from(row) for row in self._db.query(sql, [person_id])), None)

    def put(self, key: SigningKey) -> None:
        """Write the key, new, sealed anew or retired."""
        upsert(self._db, "signing_key", rows.key_row(key), "id")


class JournalTable:
    """Answers `bulletin.archive.Journals`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def get(self, id: str) -> Journal:
        for row in self._db.query("SELECT * FROM journal WHERE id = ?", [id]):
            return rows.journal_from(row)
        raise Refused(Reason.UNKNOWN, what="journal", id=id)

    def all(self) -> list[Journal]:
        """Return all journals, in the office's order."""
        return [rows.journal_from(row) for row in self._db.query("SELECT * FROM journal ORDER BY position")]

    def put(self, journal: Journal) -> None:
        """Write the journal, new or changed."""
        _put(self._db, "journal", rows.journal_row(replace(journal, version=journal.version + 1)))
        self._touch()


class PeopleTable:
    """Answers `bulletin.archive.People`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def get(self, id: str) -> Person:
        for row in self._db.query("SELECT * FROM person WHERE id = ?", [id]):
            return rows.person_from(row)
        raise Refused(Reason.UNKNOWN, what="person", id=id)

    def all(self) -> list[Person]:
        """Return all accounts, those of people who left too."""
        return [rows.person_from(row) for row in self._db.query("SELECT * FROM person ORDER BY login")]

    def put(self, person: Person) -> None:
        """Write the account, new or changed. Refused: LOGIN_TAKEN when another person has its login."""
        try:
            upsert(self._db, "person", rows.person_row(person), "id")
        except sqlite3.IntegrityError as error:
            if "person.login" not in str(error):
                raise
            raise Refused(Reason.LOGIN_TAKEN, name=person.login) from error
        self._touch()

    def office(self) -> Office:
        """Return the office's settings, defaults where nothing was set."""
        kept = {name: json.loads(value) for name, value in self._db.execute("SELECT name, value FROM office")}
        return Office(**{each.name: kept[each.name] for each in fields(Office) if each.name in kept})

    def put_office(self, office: Office) -> None:
        for name, value in asdict(office).items():
            upsert(self._db, "office", {"name": name, "value": json.dumps(value, ensure_ascii=False)}, "name")
        self._touch()


def _put(db: Database, table: str, row: rows.Row) -> None:
    """Upsert a row that has a place in the office's order; a new one goes to the end."""
    known = db.execute(f"SELECT position FROM {table} WHERE id = ?", [row["id"]]).fetchone()
    last = db.execute(f"SELECT coalesce(max(position), 0) + 1 FROM {table}").fetchone()
    upsert(db, table, row | {"position": (known or last)[0]}, "id")
