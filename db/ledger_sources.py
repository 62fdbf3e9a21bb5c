"""Whose drafts an item was made of: the sources that are credited with it, each unit once."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlite_utils import Database

_MOST = 500  # a question holds no more names than this
COLUMNS = """s.id, coalesce(s.unit_id, ''), s.title, s.section, s.nature, s.characters, s.correspondent, s.editor_id,
    s.received_at, s.merged_into"""
# A revised text that became its first one's newest version is the same draft once more, and no second source.
PART_OF = "s.merged_into = {whole} AND s.revises IS NOT {whole}"
_ASKED = "SELECT id, merged_into, revises FROM draft WHERE id IN ({marks})"
_WHOLES = f"SELECT s.id, {COLUMNS} FROM draft s WHERE s.id IN ({{marks}})"
_PARTS = f"""
    SELECT s.merged_into, {COLUMNS} FROM draft s WHERE s.merged_into IN ({{marks}}) AND s.revises IS NOT s.merged_into
    ORDER BY s.received_at, s.id
"""
_REPRINTED = """
    SELECT entry.draft_id, original.draft_id, original.issue_id
    FROM instruction_entry entry JOIN instruction original ON original.id = entry.instruction_id
    WHERE entry.draft_id IN ({marks})
"""
_ITEMS = """
    SELECT issue_id, draft_id FROM item WHERE issue_id IN ({marks}) ORDER BY issue_id, position
"""


class Source(NamedTuple):
    """A draft that an item was made of, as its row has it; `whole` is the draft it became part of, None if none."""

    id: str
    unit_id: str
    title: str
    section: str
    nature: str
    characters: int
    correspondent: str
    editor_id: str
    received_at: str
    whole: str | None

    @property
    def credit(self) -> dict[str, Any]:
        """What a fact takes from it."""
        return {"section": self.section, "nature": self.nature, "characters": self.characters,
                "correspondent": self.correspondent, "editor_id": self.editor_id}

    def came(self, since: datetime, until: datetime) -> bool:
        """Return whether it was received from `since` on and before `until`."""
        return since <= datetime.fromisoformat(self.received_at) < until


def by_unit(sources: Iterable[Source]) -> list[Source]:
    """Return the first source of each unit; what no unit is known of stands for itself.

    Several drafts of one unit in an item are one contribution: what is shared is shared among units, and nobody gains
    by sending one matter in parts.
    """
    first: dict[str, Source] = {}
    for source in sources:
        first.setdefault(source.unit_id or f"draft:{source.id}", source)
    return list(first.values())


class Sources:
    """Looks up who is credited with what happened to drafts and to whole issues."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_issues(self, ids: Iterable[str]) -> dict[str, list[Source]]:
        """Return the sources of all items of issues by the issue's id, each unit once, in the order of the items."""
        items: dict[str, list[str]] = {}
        for issue_id, draft_id in self._asked(_ITEMS, ids):
            items.setdefault(issue_id, []).append(draft_id)
        found = self._of_wholes({draft_id for drafts in items.values() for draft_id in drafts})
        return {id: by_unit(source for draft_id in drafts for source in found.get(draft_id, []))
                for id, drafts in items.items()}

    def of_drafts(self, ids: Iterable[str]) -> dict[str, list[Source]]:
        """Return the sources of drafts by the draft's id, each unit once, the draft itself first.

        What became part of another draft stands for itself: its own text is what was adopted or written on. A revised
        text stands for its first one, the reprint of an instruction for what the instruction was on.
        """
        wanted = set(ids)
        reprints = self._reprints(wanted)
        issues = self.of_issues({issue for _, issue in reprints.values() if issue})
        stands_for = {id: reprints[id][0] or "" if id in reprints else id for id in wanted}
        whole_of = self._whole_of({id for id in stands_for.values() if id})
        found = self._of_wholes(set(whole_of.values()))
        return {id: issues.get(reprints[id][1] or "", []) if id in reprints and not same
                else by_unit(found.get(whole_of.get(same, ""), [])) for id, same in stands_for.items()}

    def _reprints(self, ids: Iterable[str]) -> dict[str, tuple[str | None, str | None]]:
        """Return on which draft or issue the instructions were that were printed again; a reprint may be written on,
        and that be printed again.
        """
        found = {id: (draft, issue) for id, draft, issue in self._asked(_REPRINTED, ids)}
        before = self._reprints({draft for draft, _ in found.values() if draft}) if found else {}
        return {id: before.get(on[0] or "", on) for id, on in found.items()}

    def _whole_of(self, ids: Iterable[str]) -> dict[str, str]:
        return {id: whole if whole and revises == whole else id for id, whole, revises in self._asked(_ASKED, ids)}

    def _of_wholes(self, ids: set[str]) -> dict[str, list[Source]]:
        """Return by its id each draft and what became part of it."""
        found = {id: [Source(*row)] for id, *row in self._asked(_WHOLES, ids)}
        for id, *row in self._asked(_PARTS, ids):
            found[id].append(Source(*row))
        return found

    def _asked(self, question: str, ids: Iterable[str]) -> Iterator[Sequence[Any]]:
        wanted = sorted(ids)
        for start in range(0, len(wanted), _MOST):
            some = wanted[start:start + _MOST]
            yield from self._db.execute(question.format(marks=", ".join("?" * len(some))), some)
