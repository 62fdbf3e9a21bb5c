"""The facts of the open draft, and under them the texts like it: asked beside the archive, and only when seen."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bulletin.search.port import Find
from editor.pieces.bearing_pane import BearingPane
from editor.pieces.related_pane import RelatedPane
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN
from editor.writing.facts_panel import FactsPanel
from editor.writing.seeing import Seen

TOPIC = "like_open"
LEAST, MOST, ROOM = 2, 5, 220  # rows shown at once: one for so many pixels of height


class FactsSide(QWidget):
    """The facts keep the room; what is like the draft takes what a few rows need, or none. A click leads to the
    archive.
    """

    def __init__(self, frame: Frame, facts: FactsPanel) -> None:
        super().__init__()
        self._frame = frame
        self._wanted = self._asked = ("", "")
        self.related = RelatedPane(frame.background, topic=TOPIC, leads=True)
        self.related.opened.connect(self._open)
        below = QVBoxLayout()
        below.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        self.bearing = BearingPane(frame)
        below.addWidget(self.bearing)
        below.addWidget(self.related)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(facts, 1)
        column.addLayout(below)

    def show_draft(self, seen: Seen) -> None:
        """Ask what is like the newest version of a draft, now or when the facts are seen again."""
        draft = seen.opened.draft
        self._wanted = (draft.id, draft.revision_id)
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.related.show_at_most(max(LEAST, min(MOST, self.height() // ROOM)))

    def _ask(self) -> None:
        if self._wanted != self._asked:
            self._asked = self._wanted
            self.related.show_like(self._wanted[0])
            self.bearing.look_at(self._wanted[0])

    def _open(self, find: Find) -> None:
        self._frame.go("archive", find.draft_id)
