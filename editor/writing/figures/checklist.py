"""The figures of the open text and their ticks, kept right while it is written: found in the thread of checks."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from bulletin.archive import Archive, Changed
from bulletin.desk import checking_figures
from bulletin.desk.checking_figures import Checked
from bulletin.figures.checks import Standing, checked, standings
from bulletin.notes import find
from bulletin.people import Actor
from bulletin.text import plain
from bulletin.workflow import Stage
from editor.shell.frame import Frame
from editor.writing.editor_pane import EditorPane
from editor.writing.places import Places
from editor.writing.seeing import Seen
from editor.writing.writer import Writer

PAUSE_MS = 400
_NOTHING = Checked((), {}, ())
_CLOSED = frozenset({Stage.PUBLISHED, Stage.MERGED})  # nothing of it is signed any more


class Checklist(QObject):
    """`changed` is sent when there are other figures, other ticks, or another draft."""

    changed = Signal()

    def __init__(self, frame: Frame, pane: EditorPane, writer: Writer, parent: QObject | None = None,
                 pause: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._frame, self._pane = frame, pane
        self.figures: tuple[Standing, ...] = ()
        self.known = _NOTHING
        self.editable = self.is_found = False
        self._draft_id, self._under_way, self._again, self._news = "", False, False, False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.find_now)
        pane.touched.connect(lambda: self._pause.start(pause))
        pane.replaced.connect(self._on_replaced)
        writer.shown.connect(self._on_shown)
        frame.background.archive_changed.connect(self._on_changed)

    @property
    def count(self) -> int:
        """How many of the figures are checked."""
        return checked(self.figures)

    def who(self, id: str) -> str:
        """Return the name of who ticked a figure."""
        return self.known.names.get(id, id)

    def find_now(self) -> None:
        """Find the figures in the text as it stands; while that is under way it is done once more afterwards."""
        self._pause.stop()
        self._again = self._under_way
        if self._under_way or not self._draft_id:
            return
        self._under_way = True
        draft_id, text, checks = self._draft_id, self._pane.text(), self.known.checks
        self._frame.background.check(self, lambda: standings(text, checks),
                                     lambda found: self._found(draft_id, found), self._failed)

    def tick(self, figures: Iterable[Standing], source: str) -> None:
        """Tick figures as checked against one source."""
        draft_id, anchors = self._draft_id, [each.figure.anchor for each in figures]
        if anchors:
            self._do(lambda archive, actor, at: checking_figures.check_figures(
                archive, draft_id, anchors, source, actor=actor, at=at))

    def untick(self, figures: Iterable[Standing]) -> None:
        """Take the ticks of figures back."""
        draft_id, ids = self._draft_id, [check.id for each in figures for check in each.checks]
        if ids:
            self._do(lambda archive, actor, at: checking_figures.uncheck_figures(
                archive, draft_id, ids, actor=actor, at=at))

    def place(self, standing: Standing) -> QTextCursor | None:
        """Return a cursor over a figure where it stands now; None when it is gone."""
        whole, figure = plain(self._pane.text()), standing.figure
        place: tuple[int, int] | None = (figure.start, figure.end)
        if whole[figure.start:figure.end] != figure.words:
            place = find(figure.anchor, whole)
        return Places(self._pane.document()).cursor(*place) if place is not None else None

    def _do(self, deed: Callable[[Archive, Actor, datetime], object]) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None and self._draft_id:
            self._frame.background.ask(self, lambda archive: deed(archive, actor, at),
                                       lambda done: self._load(), self._frame.trouble)

    def _on_shown(self, seen: Seen) -> None:
        draft = seen.opened.draft
        self.editable = draft.stage not in _CLOSED
        if draft.id != self._draft_id:
            self._draft_id, self.known = draft.id, _NOTHING
            self._forget()
            self._load()

    def _on_replaced(self) -> None:
        """Another document is shown: what was found in the one before is not in it."""
        self._forget()
        self._pause.start(0)

    def _forget(self) -> None:
        self.figures, self.is_found = (), False
        self.changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self._draft_id in changed.drafts:
            self._load()

    def _load(self) -> None:
        draft_id = self._draft_id
        if draft_id:
            self._frame.background.ask(self, lambda archive: checking_figures.checks_on(archive, draft_id),
                                       lambda known: self._loaded(draft_id, known), self._frame.trouble)

    def _loaded(self, draft_id: str, known: Checked) -> None:
        if draft_id == self._draft_id and (known != self.known or not self.is_found):
            self.known, self._news = known, True
            self.find_now()

    def _found(self, draft_id: str, figures: tuple[Standing, ...]) -> None:
        self._under_way = False
        if draft_id == self._draft_id and (self._news or figures != self.figures or not self.is_found):
            self.figures, self.is_found, self._news = figures, True, False
            self.changed.emit()
        if self._again or draft_id != self._draft_id:
            self.find_now()

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        self._frame.trouble(error)
