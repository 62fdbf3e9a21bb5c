"""The layouts an office keeps of its own, in their table."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from bulletin.layouts import KeptLayout
from db.rows import Row, time_text
from db.upsert import upsert


class LayoutTable:
    """Answers `bulletin.layouts.Layouts`."""

    def __init__(self, db: Database, touch: Callable[[], None]) -> None:
        self._db, self._touch = db, touch

    def all(self) -> list[KeptLayout]:
        """Return the layouts kept, by name."""
        return [_layout(row) for row in self._db.query("SELECT * FROM layout ORDER BY name")]

    def find(self, name: str) -> KeptLayout | None:
        """Return the layout kept under `name`; None where there is none."""
        for row in self._db.query("SELECT * FROM layout WHERE name = ?", [name]):
            return _layout(row)
        return None

    def put(self, layout: KeptLayout) -> KeptLayout:
        """Write the layout, new or changed, and return it as it is kept."""
        kept = replace(layout, version=layout.version + 1)
        upsert(self._db, "layout", {
            "name": kept.name, "file": kept.file, "base": kept.base, "based_on": kept.based_on, "who": kept.who,
            "at": time_text(kept.at) if kept.at else "", "version": kept.version}, "name")
        self._touch()
        return kept

    def drop(self, name: str) -> None:
        """Forget the layout kept under `name`; a bundled one of that name holds again."""
        self._db.execute("DELETE FROM layout WHERE name = ?", [name])
        self._touch()


def _layout(row: Row) -> KeptLayout:
    return KeptLayout(row["name"], row["file"], row["base"], row["based_on"], row["who"],
                      datetime.fromisoformat(row["at"]) if row["at"] else None, row["version"])
