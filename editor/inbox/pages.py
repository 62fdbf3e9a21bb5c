"""The drafts of the list, page by page as they are looked at; the least recently seen are let go."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.drafts import Draft
from editor.inbox.rows import PAGE, Page, ids_of, page_of
from editor.shell.background import Background

KEPT = 40
WAITING = 3


class Pages(QObject):
    """Holds some pages and fetches others. `came(first row, last row)` tells which rows are there now."""

    came = Signal(int, int)
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._ids: list[str] = []
        self._held: OrderedDict[int, Page] = OrderedDict()
        self._wanted: list[int] = []
        self._under_way: int | None = None
        self._generation = 0
        # Rows are asked for while they are painted; nothing may arrive before the painting is over.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    def begin(self, ids: list[str], pages: dict[int, Page]) -> None:
        """Forget all; begin again with `ids` and the `pages` that are there already."""
        self._ids = ids
        self._held = OrderedDict(pages)
        self._wanted.clear()
        self._under_way = None
        self._generation += 1

    def draft(self, row: int) -> Draft | None:
        """Return the draft of `row`; None when it is not there yet, and then it is fetched."""
        number = row // PAGE
        page = self._held.get(number)
        if page is None:
            self._want(number)
            return None
        self._held.move_to_end(number)
        return page[row % PAGE]

    def seen_last(self) -> tuple[int, ...]:
        """Return the numbers of the pages looked at last."""
        return tuple(self._held)[-WAITING:]

    def _want(self, number: int) -> None:
        if number == self._under_way or number in self._wanted:
            return
        # Who drags the scroll bar passes many pages; the last few are those still in sight.
        self._wanted = [*self._wanted, number][-WAITING:]
        if self._under_way is None:
            self._soon.start()

    def _fetch(self) -> None:
        if self._under_way is not None or not self._wanted:
            return
        number, generation = self._wanted.pop(), self._generation
        ids = ids_of(self._ids, number)
        self._under_way = number
        self._background.ask(self, lambda archive: page_of(archive, ids),
                             lambda page: self._arrived(generation, number, page),
                             lambda error: self._broke(generation, number, error))

    def _arrived(self, generation: int, number: int, page: Page) -> None:
        if generation != self._generation:
            return
        self._under_way = None
        self._held[number] = page
        while len(self._held) > KEPT:
            self._held.popitem(last=False)
        self.came.emit(number * PAGE, number * PAGE + len(page) - 1)
        self._fetch()

    def _broke(self, generation: int, number: int, error: Exception) -> None:
        # The rows stay empty until the list is asked anew; asking at each painting would fail at each painting.
        self._arrived(generation, number, [None] * len(ids_of(self._ids, number)))
        self.failed.emit(error)
