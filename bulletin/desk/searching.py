"""Searching: what the archive's screen asks while somebody types, and the searches that are kept under a name."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note, office_day, still_here
from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from bulletin.search.parsing import parse
from bulletin.search.port import Alike, Facets, Page, SavedSearch, Sorting
from bulletin.search.query import Field, Query
from bulletin.search.writing import facets_in, with_facet

LONGEST_NAME = 20  # characters; it must stand on a chip
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('"“”()（）|｜:：', " "))  # what means something in the search box


class Look(Protocol):
    """An archive, or a look beside it: whatever can be read."""

    def reading(self) -> AbstractContextManager[Work]: ...


def find(look: Look, query: Query, sorting: Sorting = Sorting.NEWEST, limit: int = 50, after: int | None = None,
         ) -> Page:
    """Return so many of the finds, those behind `after` where that is given."""
    with look.reading() as work:
        return work.search.find(query, sorting, limit, after)


def facets(look: Look, query: Query) -> Facets:
    """Return the values that divide what is found."""
    with look.reading() as work:
        return work.search.facets(query)


def related(look: Look, draft_id: str, limit: int = 8) -> list[Alike]:
    """Return the texts like a draft's, the most alike first. Refused: UNKNOWN."""
    with look.reading() as work:
        return work.search.related(draft_id, limit)


def printed_before(look: Look, text: str, limit: int = 5) -> list[Alike]:
    """Return what was printed already and is like `text`, the most alike first."""
    with look.reading() as work:
        return work.search.printed_before(text, limit)


def saved_searches(look: Look) -> list[SavedSearch]:
    """Return the searches that are kept, by name."""
    with look.reading() as work:
        return work.saved.all()


def keep_search(archive: Archive, name: str, words: str, *, actor: Actor, at: datetime, id: str = "") -> SavedSearch:
    """Keep what is asked under a name, anew or (with `id`) in place of one that is kept; return what is kept.

    Blanks stand for what cannot be in a name. Those that ask one by a name it had are changed with it where that
    is possible. Refused: UNKNOWN actor, ROLE_MISSING for who left, SEARCH_UNNAMED, SEARCH_NAME_TAKEN, QUERY_WRONG when
    it cannot be asked or asks itself.
    """
    name = " ".join(name.translate(_NOT_IN_NAMES).split())[:LONGEST_NAME].strip()
    if not name:
        raise Refused(Reason.SEARCH_UNNAMED)
    with archive.writing() as work:
        still_here(work, actor, *actor.roles)
        before = {each.id: each.name for each in work.saved.all()}.get(id, name)
        others = [each for each in work.saved.all() if each.id != id]
        if any(each.name == name for each in others):
            raise Refused(Reason.SEARCH_NAME_TAKEN, key=name)
        if before != name:
            _follow_name(work, before, name, others)
        known = {each.name: each.words for each in work.saved.all() if each.id != id} | {name: words.strip()}
        parse(f'saved:"{name}"', office_day(at), known)
        kept = SavedSearch(id or new_id(), name, words.strip(), actor.id, at)
        work.saved.put(kept)
        note(work, actor, at, "keep_search", thing=kept.id, reason=name)
        return kept


def drop_search(archive: Archive, search: SavedSearch, *, actor: Actor, at: datetime) -> None:
    """Keep a search no more; `keep_search` with its id brings it back. Refused: ROLE_MISSING for who left."""
    with archive.writing() as work:
        still_here(work, actor, *actor.roles)
        work.saved.drop((search.id,))
        note(work, actor, at, "drop_search", thing=search.id, reason=search.name)


def _follow_name(work: Work, before: str, name: str, others: list[SavedSearch]) -> None:
    """Let those that ask a search by the name it had ask it by its new one."""
    for each in others:
        if (Field.SAVED, before) in facets_in(each.words):
            words = with_facet(with_facet(each.words, Field.SAVED, before), Field.SAVED, name)
            work.saved.put(replace(each, words=words))
