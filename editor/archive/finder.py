"""What is typed becomes finds: read as a query, asked beside the archive, the newest question only; then its facets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Signal

from bulletin.desk import searching
from bulletin.errors import Refused
from bulletin.search.flaws import QueryError
from bulletin.search.parsing import parse
from bulletin.search.port import Page, Sorting
from bulletin.search.query import EVERYTHING, Query
from bulletin.search.writing import plain_words
from editor.shell.background import Background

FIRST, MORE = 50, 100  # finds asked for at once: few while somebody types, many while somebody scrolls
MOST_AGAIN = 1000  # finds asked for again so that who scrolled keeps the place
TOPIC = "search"


@dataclass(frozen=True)
class Asked:
    """What was asked: the words as typed, what they mean, and in which order; `marked` are the words to mark."""

    words: str = ""
    query: Query = EVERYTHING
    sorting: Sorting = Sorting.NEWEST

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are to be marked in what is found."""
        return plain_words(self.query)


@dataclass(frozen=True)
class Answer:
    """Some of what was found."""

    asked: Asked
    page: Page = field(default_factory=lambda: Page((), 0, True))


class Finder(QObject):
    """`found(Answer)` for the newest question, `added(Answer)` what follows, `divided(Facets)` what its finds have in
    common; `wrong(QueryError)` when what was typed cannot be read, `failed(Exception)` when it could not be asked.
    """

    found = Signal(object)
    added = Signal(object)
    divided = Signal(object)
    wrong = Signal(object)
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looker = background.looker
        self.asked = Asked()
        self.saved: Mapping[str, str] = {}

    def ask(self, words: str, sorting: Sorting, limit: int = FIRST) -> bool:
        """Look for `words`; False when they are none, or cannot be read: then `wrong` was sent."""
        self._looker.drop(TOPIC)
        if not words:
            return False
        try:
            asked = Asked(words, parse(words, date.today(), self.saved), sorting)
        except QueryError as error:
            self.wrong.emit(error)
            return False
        self._looker.ask(self, lambda look: searching.find(look, asked.query, sorting, limit),
                         lambda page: self._came(Answer(asked, page)), self.failed.emit, topic=TOPIC)
        return True

    def ask_more(self, after: int) -> None:
        """Ask for what follows the finds that came."""
        asked = self.asked
        self._looker.ask(self, lambda look: searching.find(look, asked.query, asked.sorting, MORE, after),
                         lambda page: self.added.emit(Answer(asked, page)), self.failed.emit, topic=f"{TOPIC}.more")

    def _came(self, answer: Answer) -> None:
        self.asked = answer.asked
        self.found.emit(answer)
        self._looker.ask(self, lambda look: searching.facets(look, answer.asked.query), self.divided.emit,
                         self._no_facets, topic=f"{TOPIC}.facets")

    def _no_facets(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            self.failed.emit(error)
