"""以前刊发过吗, asked of the draft that is read: what was printed and is like it stands under its text."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from bulletin.search.port import Find
from bulletin.text import plain
from bulletin.workflow import Stage
from editor.inbox.reader import Reader
from editor.inbox.seeing import Seen
from editor.pieces.related_pane import RelatedPane
from editor.shell.frame import Frame

TOPIC = "printed_before"
LEAST, MOST, ROOM = 2, 5, 200  # rows shown at once: one for so many pixels of the reader's height
LOW = 700  # pixels of that height below which there is but one line at first: the text needs the room


class PrintedBefore(QObject):
    """Puts its pane under the text; a click leads to the archive. Of a draft that was printed itself nothing is asked.
    """

    def __init__(self, frame: Frame, reader: Reader, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._reader = frame, reader
        self._asked, self._low = "", False
        self.pane = RelatedPane(frame.background, topic=TOPIC, leads=True)
        self.pane.opened.connect(self._open)
        reader.add_below(self.pane)
        reader.installEventFilter(self)

    def look_at(self, seen: Seen | None) -> None:
        """Ask for the draft that is seen, once for each of its texts."""
        draft = seen.opened.draft if seen is not None else None
        if seen is None or draft is None or draft.stage is Stage.PUBLISHED:
            self._asked = ""
            self.pane.clear()
        elif self._asked != draft.revision_id:
            self._asked = draft.revision_id
            self.pane.show_printed(plain(seen.opened.revision.text), draft.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show as many rows as there is room for."""
        if event.type() == QEvent.Type.Resize:
            height = self._reader.height()
            self.pane.show_at_most(max(LEAST, min(MOST, height // ROOM)))
            if self._low != (height < LOW):
                self._low = height < LOW
                self.pane.fold_up(self._low)
        return super().eventFilter(watched, event)

    def _open(self, find: Find) -> None:
        self._frame.go("archive", find.draft_id)
