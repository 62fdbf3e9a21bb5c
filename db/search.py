"""The search over all that is kept: finds in pages, their fields counted, texts like a text.

The newest are those whose day was latest when they came in: of drafts the day they were received, of old issues that
were taken in the day of the issue, of instructions and notes their own.
"""

from collections.abc import Iterator
from itertools import chain, islice

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.intake.likeness import SIMILAR, likeness_to
from bulletin.search.port import Alike, Facets, Page, Sorting
from bulletin.search.query import Query
from bulletin.workflow import Stage
from db.search_facets import facets_of
from db.search_finding import Finds, entry_of
from db.search_reading import Entry, Reader
from db.twins import candidates

_DIVIDED = 2_000  # finds that are divided by their fields
_RELATED = 0.2  # likeness; unrelated texts of an office reach it seldom
_HELD_AGAINST = 40  # texts
_RANKS = -(1 << 62)  # pages by relevance go on behind this and the rank; no key is so small
_STANDS_IN_PRINT = """
    SELECT 1 FROM item JOIN issue ON issue.id = item.issue_id WHERE item.draft_id = ? AND issue.state = 'published'
    AND issue.id NOT IN (SELECT issue_id FROM issue_void)
"""
_LIVING = f"SELECT 1 FROM draft WHERE id = ? AND stage <> '{Stage.TAKEN_BACK.value}'"


class SearchTable:
    """Answers `bulletin.search.port.Search`."""

    def __init__(self, db: Database, common: set[str]) -> None:
        """`common` is of this connection: tokens known to be no rare ones."""
        self._db, self._common = db, common

    def find(self, query: Query, sorting: Sorting = Sorting.NEWEST, limit: int = 50, after: int | None = None) -> Page:
        """Return so many finds behind `after` (None: from the first on), and how many there are in all.

        By relevance those with most of the words in their title come first, then those that say them oftenest, among
        the newest 300 finds and the newest 300 with a word in the title; all others follow by day.
        """
        reader = Reader(self._db)
        finds = Finds(self._db, query, reader)
        by_rank = sorting is Sorting.RELEVANCE and bool(finds.words)
        found = list(islice(_ranked(finds, after), limit)) if by_rank else _by_day(finds, after, limit)
        count, exact = finds.count
        more = len(found) == limit and not (exact and after is None and count <= limit)
        return Page(reader.finds([entry for entry, _ in found], finds.words), count, exact,
                    found[-1][1] if found and more else None)

    def ids(self, query: Query, limit: int = 0) -> list[str]:
        """Return the ids of the newest drafts found; `limit` 0 means all."""
        return Finds(self._db, query, Reader(self._db), drafts_only=True).ids(limit)

    def drafts(self, query: Query, limit: int) -> Page:
        """Return the newest drafts found, without instructions and notes, and how many there are."""
        reader = Reader(self._db)
        finds = Finds(self._db, query, reader, drafts_only=True)
        return Page(reader.finds(finds.first(limit), finds.words), *finds.count)

    def facets(self, query: Query) -> Facets:
        """Return what divides the newest 2,000 finds."""
        reader = Reader(self._db)
        keys, exact = Finds(self._db, query, reader).keys(_DIVIDED)
        return Facets(facets_of(self._db, keys, reader), len(keys), exact)

    def related(self, draft_id: str, limit: int = 10) -> list[Alike]:
        """Return the texts like a draft's, the most alike first. Refused: UNKNOWN."""
        entry = entry_of(self._db, draft_id)
        if entry is None:
            raise Refused(Reason.UNKNOWN, what="draft", id=draft_id)
        return self._alike(entry.text, _RELATED, _LIVING, limit, frozenset({draft_id}))

    def printed_before(self, text: str, limit: int = 5) -> list[Alike]:
        """Return what stands in an issue that was printed and is not void, and says the same, the most alike first."""
        return self._alike(text, SIMILAR, _STANDS_IN_PRINT, limit, frozenset())

    def _alike(self, text: str, at_least: float, condition: str, limit: int, exclude: frozenset[str]) -> list[Alike]:
        measure, reader = likeness_to(text), Reader(self._db)
        possible = candidates(self._db, text, _HELD_AGAINST, exclude=exclude, common=self._common)
        alike = [(likeness, id) for id, other in possible if self._db.execute(condition, [id]).fetchone()
                 and (likeness := measure(other, at_least))]
        best = sorted(alike, key=lambda each: (-each[0], each[1]))[:limit]
        entries = [entry for _, id in best if (entry := entry_of(self._db, id))]
        return [Alike(find, likeness) for find, (likeness, _) in zip(reader.finds(entries, ()), best, strict=True)]


def _by_day(finds: Finds, after: int | None, limit: int) -> list[tuple[Entry, int]]:
    """Return so many finds, each with where to go on behind it."""
    found = finds.first(limit) if after is None else islice(finds.newest(after), limit)
    return [(entry, entry.key) for entry in found]


def _ranked(finds: Finds, after: int | None) -> Iterator[tuple[Entry, int]]:
    """Yield the finds by relevance, each with where to go on behind it: a rank, or behind all ranks a key."""
    if after is not None and after > _RANKS // 2:
        return ((entry, entry.key) for entry in finds.unranked(after))
    skipped = 0 if after is None else after - _RANKS
    first = ((entry, _RANKS + rank) for rank, entry in enumerate(finds.ranked(), 1) if rank > skipped)
    return chain(first, ((entry, entry.key) for entry in finds.unranked()))
