"""Notes on passages and the phrase library in their tables."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.notes import Anchor, Note
from bulletin.phrases import Phrase
from db.rows import Row, time_text
from db.upsert import upsert

_MOST = 500  # a question holds no more names than this


class NoteTable:
    """Answers `bulletin.archive.Notes`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db, self._touched = db, touched

    def of_draft(self, draft_id: str) -> list[Note]:
        """Return the notes on a draft, in the order they were made."""
        return [_note(row) for row in self._db.query("SELECT * FROM note WHERE draft_id = ? ORDER BY at, id",
                                                     [draft_id])]

    def get(self, id: str) -> Note:
        for row in self._db.query("SELECT * FROM note WHERE id = ?", [id]):
            return _note(row)
        raise Refused(Reason.UNKNOWN, what="note", id=id)

    def put(self, note: Note) -> None:
        """Write the note, new or changed."""
        upsert(self._db, "note", {
            "id": note.id, "draft_id": note.draft_id, "quote": note.anchor.quote, "before": note.anchor.before,
            "after": note.anchor.after, "start": note.anchor.start, "words": note.words, "who": note.who,
            "at": time_text(note.at), "resolved_by": note.resolved_by,
            "resolved_at": time_text(note.resolved_at) if note.resolved_at else None}, "id")
        self._touched.add(note.draft_id)

    def open_ones(self, draft_ids: Iterable[str]) -> dict[str, int]:
        """Return how many notes are open on each of the drafts; those without any are left out."""
        wanted, found = list(draft_ids), dict[str, int]()
        for start in range(0, len(wanted), _MOST):
            some = wanted[start:start + _MOST]
            marks = ", ".join("?" * len(some))
            found.update(self._db.execute(
                f"SELECT draft_id, count(*) FROM note WHERE resolved_at IS NULL AND draft_id IN ({marks}) "
                "GROUP BY draft_id", some).fetchall())
        return found


class PhraseTable:
    """Answers `bulletin.archive.Phrases`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def all(self) -> list[Phrase]:
        """Return the phrases, group by group."""
        return [Phrase(row["id"], row["words"], row["abbreviation"], row["group"])
                for row in self._db.query('SELECT * FROM phrase ORDER BY "group", words')]

    def put(self, phrase: Phrase) -> None:
        """Write the phrase, new or changed."""
        upsert(self._db, "phrase", {"id": phrase.id, "words": phrase.words, "abbreviation": phrase.abbreviation,
                                    "group": phrase.group}, "id")
        self._touch()

    def drop(self, id: str) -> None:
        self._db.execute("DELETE FROM phrase WHERE id = ?", [id])
        self._touch()


def _note(row: Row) -> Note:
    return Note(
        row["id"], row["draft_id"], Anchor(row["quote"], row["before"], row["after"], row["start"]), row["words"],
        row["who"], datetime.fromisoformat(row["at"]), row["resolved_by"],
        datetime.fromisoformat(row["resolved_at"]) if row["resolved_at"] else None)
