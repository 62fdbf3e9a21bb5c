"""What was read ahead: whole rows, kept until something about them changes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from bulletin.archive import Changed
from bulletin.desk.queueing import Line
from bulletin.errors import Reason, Refused
from editor.shell.frame import Frame
from editor.signing.waiting import IssueRow, Row, whole

ROOM = 12  # rows kept; the oldest one goes


class Shelf(QObject):
    """Holds only what is true: what a committed piece of work touched is forgotten before anybody can ask for it."""

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._rows: dict[str, Row] = {}
        self._coming: dict[str, list[Callable[[Row | None], None]]] = {}

    def get(self, line: Line) -> Row | None:
        """Return what stands in `line` if it is here and the same."""
        row = self._rows.get(line.key)
        if row is None or row.stamp != line.stamp:
            return None
        due = getattr(row.line, "step", None) == getattr(line, "step", None)  # what was agreed to is due once more
        return row if due else None

    def holds(self, row: Row) -> bool:
        """Return whether nothing was heard of that would make `row` another."""
        return self._rows.get(row.key) is row

    def put(self, row: Row) -> None:
        """Keep a row that was just read from the archive."""
        self._rows.pop(row.key, None)
        self._rows[row.key] = row
        while len(self._rows) > ROOM:
            del self._rows[next(iter(self._rows))]

    def fetch(self, line: Line, then: Callable[[Row | None], None] | None = None) -> None:
        """Read what stands in `line` and keep it; `then` is given it, or None when it is no longer there."""
        under_way = line.key in self._coming
        waiting = self._coming.setdefault(line.key, [])
        if then is not None:
            waiting.append(then)
        if under_way:
            return
        self._frame.background.ask(self, lambda archive: whole(archive, line), self._arrived,
                                   lambda error: self._failed(line.key, error))

    def read_ahead(self, lines: Iterable[Line]) -> None:
        """Read what will probably be looked at next."""
        for line in lines:
            if self.get(line) is None and line.key not in self._coming:
                self.fetch(line)

    def forget(self, changed: Changed) -> None:
        """Drop what may be another now; an issue with any draft, for its items are drafts."""
        touched = changed.drafts | changed.issues
        self._rows = {} if changed.office else {
            key: row for key, row in self._rows.items()
            if key not in touched and not (isinstance(row, IssueRow) and touched & set(row.texts))}

    def clear(self) -> None:
        """Drop everything."""
        self._rows = {}

    def _arrived(self, row: Row) -> None:
        self.put(row)
        for then in self._coming.pop(row.key, ()):
            then(row)

    def _failed(self, key: str, error: Exception) -> None:
        waiting = self._coming.pop(key, ())
        if isinstance(error, Refused) and error.reason is Reason.UNKNOWN:
            for then in waiting:
                then(None)
        else:
            self._frame.trouble(error)
