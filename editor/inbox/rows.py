"""Asking the archive for the rows of the list: the first page at once, then all ids; one question at a time."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive, DraftQuery
from bulletin.desk import looking
from bulletin.drafts import Draft
from bulletin.journals import Journal
from editor.shell.background import Background

PAGE = 200
Page = list[Draft | None]


@dataclass(frozen=True)
class Rows:
    """An answer of the archive: ids in their order, some pages of drafts, the names of the units by id, and the
    journals, which tell what a stage is called.
    """

    ids: list[str]
    pages: dict[int, Page] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    journals: tuple[Journal, ...] = ()


def first_rows(archive: Archive, query: DraftQuery) -> Rows:
    """Return the first page of `query` and nothing more, for the first painting."""
    return _rows(archive, looking.draft_ids(archive, query, PAGE), (0,))


def all_rows(archive: Archive, query: DraftQuery, pages: tuple[int, ...]) -> Rows:
    """Return all ids of `query`, with the drafts of `pages`."""
    return _rows(archive, looking.draft_ids(archive, query), pages)


def page_of(archive: Archive, ids: tuple[str, ...]) -> Page:
    """Return the drafts with these ids, None where there is no such draft."""
    found = {draft.id: draft for draft in looking.some_drafts(archive, ids)}
    return [found.get(id) for id in ids]


def ids_of(ids: list[str], page: int) -> tuple[str, ...]:
    """Return the ids of `page`."""
    return tuple(ids[page * PAGE:(page + 1) * PAGE])


def _rows(archive: Archive, ids: list[str], pages: tuple[int, ...]) -> Rows:
    units = {unit.id: unit.name for unit in looking.units(archive)}
    return Rows(ids, {page: page_of(archive, ids_of(ids, page)) for page in pages if page * PAGE < len(ids)}, units,
                tuple(looking.journals(archive)))


class Questions(QObject):
    """Puts the question of the list. Of those asked while one is under way, only the last is put.

    `first` brings the first page of a new question when there is more to come, `whole` all there is.
    """

    first = Signal(object)
    whole = Signal(object)
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._under_way = False
        self._waiting: tuple[DraftQuery, tuple[int, ...]] | None = None

    def ask(self, query: DraftQuery, pages: tuple[int, ...] = ()) -> None:
        """Ask for `query`; with `pages` for all of it and the drafts of these pages, without for the first page first.

        A new question that waits is not given up for asking the old one again.
        """
        if self._under_way:
            fresh = not pages or (self._waiting is not None and not self._waiting[1])
            self._waiting = (query, () if fresh else pages)
            return
        self._under_way = True
        # Words are looked for through the whole archive anyway: asking twice would cost twice.
        if pages or query.words:
            self._ask_whole(query, pages or (0,))
        else:
            self._background.ask(self, lambda archive: first_rows(archive, query),
                                 lambda rows: self._first_came(query, rows), self._broke)

    def _ask_whole(self, query: DraftQuery, pages: tuple[int, ...]) -> None:
        self._background.ask(self, lambda archive: all_rows(archive, query, pages), self._whole_came, self._broke)

    def _first_came(self, query: DraftQuery, rows: Rows) -> None:
        if self._outdated:
            self._done()
        elif len(rows.ids) < PAGE:
            self.whole.emit(rows)
            self._done()
        else:
            self.first.emit(rows)
            self._ask_whole(query, (0,))

    def _whole_came(self, rows: Rows) -> None:
        if not self._outdated:
            self.whole.emit(rows)
        self._done()

    def _broke(self, error: Exception) -> None:
        self.failed.emit(error)
        self._done()

    @property
    def _outdated(self) -> bool:
        """Whether another question waits, so that the answer to this one would only flash up."""
        return self._waiting is not None and not self._waiting[1]

    def _done(self) -> None:
        self._under_way = False
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.ask(*waiting)
