"""The searches that were kept, in their table."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlite_utils import Database

from bulletin.search.port import SavedSearch
from db.rows import time_text
from db.upsert import upsert


class SavedTable:
    """Answers `bulletin.search.port.Saved`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def all(self) -> list[SavedSearch]:
        """Return what is kept, by name."""
        return [SavedSearch(row["id"], row["name"], row["words"], row["who"], datetime.fromisoformat(row["at"]))
                for row in self._db.query("SELECT * FROM saved_search ORDER BY name")]

    def put(self, search: SavedSearch) -> None:
        """Write the search, new or changed; two of one name cannot be."""
        upsert(self._db, "saved_search", {"id": search.id, "name": search.name, "words": search.words,
                                          "who": search.who, "at": time_text(search.at)}, "id")
        self._touch()

    def drop(self, ids: Iterable[str]) -> None:
        for id in ids:
            self._db.execute("DELETE FROM saved_search WHERE id = ?", [id])
        self._touch()
