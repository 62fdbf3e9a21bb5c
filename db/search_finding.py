"""The finds of one query, newest first: proposed by the index, read where it cannot tell, counted while quick."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice

from sqlite_utils import Database

from bulletin.search.port import Kind
from bulletin.search.query import Either, Field, InField, Query, all_of
from bulletin.search.verifying import occurs_in, wants_taken_back
from bulletin.search.writing import plain_words
from bulletin.workflow import Stage
from db import search_marks as marks
from db.search_asking import asked_of_drafts, asked_of_things
from db.search_reading import Entry, Reader, entry_from
from db.search_verifying import checking, left_over

RANKED = 300  # finds that are ordered by how much they say of the words; older ones follow by day
_COUNTED = 500  # proposals read for the count before it is said to be "at least"
_ENTRY = (f"SELECT e.key, e.kind, e.thing, e.draft_id, e.issue_id, e.day, e.title, instr(e.marks, '{marks.ODD}'),"
          " CASE e.kind WHEN 'draft' THEN t.text ELSE e.text END")
_PROPOSED = (f"{_ENTRY} FROM draft_index i CROSS JOIN search_entry e ON e.key = i.rowid"
             " LEFT JOIN draft_text t ON t.key = e.key WHERE draft_index MATCH ? AND i.rowid < ? ORDER BY i.rowid DESC")
_DRAFT = f"{_ENTRY} FROM search_entry e LEFT JOIN draft_text t ON t.key = e.key WHERE e.thing = ?"
_KEYS = "SELECT rowid FROM draft_index WHERE draft_index MATCH ? ORDER BY rowid DESC LIMIT ?"
_IDS = ("SELECT group_concat(draft_id, ' ') FROM (SELECT e.draft_id FROM draft_index i"
        " CROSS JOIN search_entry e ON e.key = i.rowid WHERE draft_index MATCH ? ORDER BY i.rowid DESC LIMIT ?)")
_END = 1 << 62
_TAKEN_BACK = f'"{marks.mark(marks.STAGE, Stage.TAKEN_BACK.value)}"'
_THING = f'"{marks.THING}"'


class Finds:
    """What is found by a query; `drafts_only` leaves instructions and notes out.

    Those are found by their words alone: a query without words, that of a unit's drafts say, finds none of them.
    """

    def __init__(self, db: Database, query: Query, reader: Reader, *, drafts_only: bool = False) -> None:
        self._db, self._query, self._reader = db, query, reader
        self.words = plain_words(query)
        self._things_too = bool(self.words) and not drafts_only
        asked = asked_of_drafts(query, reader.named)
        self._exact = asked.exact
        out = [_THING] if wants_taken_back(query) else [_THING, _TAKEN_BACK]
        match = asked.match or f'"{marks.DRAFT}"'
        self._of_drafts = f"({match}) NOT ({' OR '.join(out)})"
        words = asked_of_things(query).match
        self._of_things = f"{_THING} AND ({words})" if words else _THING
        both = f"({match}) NOT {_TAKEN_BACK}" if match == words and len(out) > 1 else (
            f"({self._of_drafts}) OR ({self._of_things})")
        self._match = both if self._things_too else self._of_drafts

    def newest(self, after: int | None = None) -> Iterator[Entry]:
        """Yield the finds behind the one with the key `after`, or all, the newest first."""
        return filter(self._is_find, self._proposed(self._match, after))

    def first(self, limit: int) -> list[Entry]:
        """Return the newest finds, `limit` at most; what must be read for the count is read together with them."""
        if self._exact:
            return list(islice(self.newest(), limit))
        found: list[Entry] = []
        count, all_read = 0, True
        for read, entry in enumerate(self._proposed(self._match)):
            if read >= _COUNTED:
                all_read = False
                if len(found) >= limit:
                    break
            if self._is_find(entry):
                count += read < _COUNTED
                if len(found) < limit:
                    found.append(entry)
        self.count = count, all_read
        return found

    def keys(self, most: int) -> tuple[list[int], bool]:
        """Return the keys of the newest finds, `most` at most, and whether these are all."""
        if self._exact:
            found = [key for key, in self._db.execute(_KEYS, [self._of_drafts, most + 1]).fetchall()]
            things = [entry.key for entry in islice(self._things(), most)] if self._things_too else []
            keys = sorted((*found, *things), reverse=True)
        else:
            read = list(islice(self._proposed(self._match), most + 1))
            keys = [entry.key for entry in read if self._is_find(entry)]
            if len(read) > most:
                return keys, False
        return keys[:most], len(keys) <= most

    def ids(self, limit: int) -> list[str]:
        """Return the ids of the newest drafts found; `limit` 0 means all."""
        if self._exact:
            # In one piece: row by row, 200,000 ids would wait for the GUI's thread at each one.
            return (self._db.execute(_IDS, [self._of_drafts, limit or -1]).fetchone()[0] or "").split()
        found = filter(self._is_find, self._proposed(self._of_drafts))
        return [entry.draft_id for entry in islice(found, limit or None)]

    @cached_property
    def count(self) -> tuple[int, bool]:
        """How many finds there are, and whether these are all: of what must be read only so many are."""
        if self._exact:
            sql = "SELECT count(*) FROM draft_index WHERE draft_index MATCH ?"
            drafts = int(self._db.execute(sql, [self._of_drafts]).fetchone()[0])
            things, all_read = _counted(self._things(), lambda entry: True) if self._things_too else (0, True)
            return drafts + things, all_read
        return _counted(self._proposed(self._match), self._is_find)

    def ranked(self) -> list[Entry]:
        """Return the newest finds and the newest with the words in their title, those that say most of them first."""
        entries = self._titled | {entry.key: entry for entry in self._newest_ranked}
        return sorted(entries.values(), key=self._weight, reverse=True)

    def unranked(self, after: int | None = None) -> Iterator[Entry]:
        """Yield the finds that `ranked` lacks, the newest first."""
        if len(self._newest_ranked) < RANKED:
            return iter(())
        behind = self._newest_ranked[-1].key if after is None else after
        return (entry for entry in self.newest(behind) if entry.key not in self._titled)

    @cached_property
    def _newest_ranked(self) -> list[Entry]:
        return list(islice(self.newest(), RANKED))

    @cached_property
    def _titled(self) -> dict[int, Entry]:
        in_title = Either(tuple(InField(Field.TITLE, word) for word in self.words))
        finds = Finds(self._db, all_of([self._query, in_title]), self._reader)
        return {entry.key: entry for entry in islice(finds.newest(), RANKED)}

    def _weight(self, entry: Entry) -> tuple[int, int, int]:
        in_title = sum(occurs_in(word, entry.title) for word in self.words)
        return in_title, sum(entry.text.count(word) for word in self.words), entry.key

    def _proposed(self, match: str, after: int | None = None) -> Iterator[Entry]:
        for row in self._db.execute(_PROPOSED, [match, _END if after is None else after]):
            yield entry_from(row)

    def _things(self) -> Iterator[Entry]:
        return filter(self._is_find, self._proposed(self._of_things))

    def _is_find(self, entry: Entry) -> bool:
        if entry.kind is not Kind.DRAFT:
            return self._is_thing_found(entry)
        return self._exact or self._is_draft_found(entry)

    @cached_property
    def _is_draft_found(self) -> Callable[[Entry], bool]:
        return checking(left_over(self._query, self._reader.named), self._reader)

    @cached_property
    def _is_thing_found(self) -> Callable[[Entry], bool]:
        check = checking(self._query, self._reader)
        if wants_taken_back(self._query):
            return check
        return lambda entry: check(entry) and not self._reader.is_taken_back(entry)


def entry_of(db: Database, thing: str) -> Entry | None:
    """Return the entry of a draft, an instruction or a note by its id."""
    row = db.execute(_DRAFT, [thing]).fetchone()
    return entry_from(row) if row else None


def _counted(proposed: Iterable[Entry], is_find: Callable[[Entry], bool]) -> tuple[int, bool]:
    """Return how many are finds, and whether all were read."""
    count = 0
    for read, entry in enumerate(proposed):
        if read == _COUNTED:
            return count, False
        count += is_find(entry)
    return count, True
