"""What is being read and how it stays true: shown from the shelf at once, compared with the archive as that changes."""

from datetime import UTC, datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.desk.queueing import Line
from bulletin.text import Text
from editor.shell.frame import Frame
from editor.signing.action_row import CLOSED
from editor.signing.news import news_of
from editor.signing.queue_pane import QueuePane
from editor.signing.reader import Reader
from editor.signing.shelf import Shelf
from editor.signing.waiting import DraftRow, Row

AT_LEAST = 0.25  # seconds a text that came by itself must have stood there: the second tap of two is no decision


class Reading(QObject):
    """`shown` is sent when another text stands on the paper."""

    shown = Signal()

    def __init__(self, frame: Frame, queue: QueuePane, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._queue, self._reader = frame, queue, reader
        self.shelf = Shelf(frame, self)
        self._seen: dict[str, str] = {}
        self._newer: Row | None = None
        self._wanted = ""
        self._came = 0.0
        # When the text was painted: what is read meanwhile would be waited for.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_ahead)

    @property
    def row(self) -> Row | None:
        """What is read and may be decided on; None while another text is on its way to the paper."""
        return None if self._wanted else self._reader.row

    @property
    def seen(self) -> dict[str, str]:
        """The revision of each draft that was last on the paper in this sitting."""
        return dict(self._seen)

    @property
    def has_news(self) -> bool:
        """Whether what stands on the paper is no longer what stands in the archive, and the new text was not shown."""
        return self._newer is not None

    def just_came(self) -> bool:
        """Return whether the text came by itself so short a time ago that nobody can have seen it."""
        return monotonic() - self._came < AT_LEAST

    def read(self, line: Line | None, *, by_itself: bool = False) -> None:
        """Show what stands in a line, `None` when there is nothing left; `by_itself` after a decision on another."""
        self._newer, self._wanted = None, ""
        self._came = monotonic() if by_itself else 0.0
        if line is None or self._frame.person is None:
            self._reader.show_nothing()
            self.shown.emit()
            return
        row = self.shelf.get(line)
        if row is not None:
            self._show(row)
            return
        self._wanted = line.key
        # The paper still shows the one before: nothing is open until the right one stands there.
        self._reader.bar.set_open(CLOSED)
        self.shelf.fetch(line, lambda row: self._arrived(line.key, row))

    def compare_with_now(self, row: Row, now: Row | None, there: bool, *, clash: bool = False) -> None:
        """Say in a bar what became of the thing while it was being read; the decision then asks again.

        `clash`: somebody decided at the same time, and both texts are shown beside each other at once.
        """
        if now is not None and now.stamp == row.stamp:
            if now is not row:
                self.shelf.put(now)
                self._reader.say_seen(now, _now())
            return
        self._newer = now
        self._reader.close_rows()
        self._reader.news.say(news_of(row, now, there, _now()), offer=now is not None)
        if clash and now is not None and isinstance(row, DraftRow) and now.texts != row.texts:
            self.read_newer(beside=True)
        if not there:
            self._reader.bar.set_open(CLOSED)

    def read_newer(self, *, beside: bool = False) -> None:
        """Show the new text with what changed since the one that was read."""
        row, before = self._newer, self._reader.row
        if row is None:
            return
        self._newer = None
        words = self._reader.news.words()
        read = before.revision.text if isinstance(before, DraftRow) else None
        self.shelf.put(row)
        self._show(row, read, beside=beside)
        self._reader.news.say(self.tr("{words}以下是新稿，请看过再办理。").format(words=words), offer=False)

    def read_ahead(self) -> None:
        """Have ready what will probably be read next, once what is read was painted."""
        self._soon.start()

    def _read_ahead(self) -> None:
        row = self._reader.row
        if row is not None:
            self.shelf.read_ahead(self._queue.model.around(row.key))

    def forget_seen(self) -> None:
        """Somebody else sits here now."""
        self._seen = {}
        self.shelf.clear()

    def _arrived(self, key: str, row: Row | None) -> None:
        if self._wanted != key:
            return
        self._wanted = ""
        self._came = monotonic() if self._came else 0.0
        if row is None:
            self._reader.news.say(self.tr("这一件已不在档案库中。"), offer=False)
            return
        self._show(row)

    def _show(self, row: Row, read: Text | None = None, *, beside: bool = False) -> None:
        actor = self._frame.person
        if actor is None:
            return
        self._reader.show_row(row, actor, self._seen, decided=self._queue.decided, now=_now(), read=read,
                              beside=beside)
        if isinstance(row, DraftRow):
            self._seen[row.key] = row.draft.revision_id
        self.shown.emit()


def _now() -> datetime:
    return datetime.now(UTC)
