"""The reader in step with the list: what the keys are on is asked of the archive, shown, and dealt with."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from bulletin.archive import Changed
from bulletin.desk import writing
from bulletin.drafts import Draft, Submission
from bulletin.workflow import Step
from editor.inbox.dealing import Dealing
from editor.inbox.drafts_list import DraftsList
from editor.inbox.printed_before import PrintedBefore
from editor.inbox.reader import Reader
from editor.inbox.rereading import Rereading
from editor.inbox.seeing import MOST, Seen, see
from editor.inbox.twinning import Twinning
from editor.pieces.bases import can_confirm
from editor.pieces.bearing_pane import BearingPane
from editor.pieces.originals import Originals
from editor.pieces.reading import note_read
from editor.shell.frame import Frame


class Following(QObject):
    """Reads what `rows` are on into `reader`; `read` is called when the keys have rested a moment.

    `stale` says that what is shown is not what there is: it should be read again.
    """

    stale = Signal()

    def __init__(self, frame: Frame, rows: DraftsList, reader: Reader, dealing: Dealing, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._rows, self._reader, self._dealing = frame, rows, reader, dealing
        self.seen: Seen | None = None
        self.originals, self.rereading = Originals(frame, screen), Rereading(frame, screen)
        self.twinning = Twinning(frame, dealing, reader.strip, screen)
        self.bearing = BearingPane(frame)
        reader.add_below(self.bearing)
        self.before = PrintedBefore(frame, reader, screen)
        source = reader.facts.source
        source.shown.connect(self.show_original)
        source.ways_asked.connect(self._fill)
        source.saved.connect(lambda: self._with_original(self.originals.save))
        reader.facts.mail.saved.connect(lambda: self._with_original(self.originals.save_mail))
        reader.accepted.connect(self.accept_guesses)
        reader.deeds.asked.connect(self._take)

    def read(self) -> None:
        """Ask for the draft the keys are on and show it; nothing where there is none."""
        draft_id, chosen = self._rows.current_id(), tuple(self._rows.selected_ids(MOST + 1))
        if draft_id and chosen:
            self._frame.background.ask(self, lambda archive: see(archive, draft_id, chosen), self._show)
        else:
            self._look_at(None)
            self._reader.show_nothing()

    def heard(self, changed: Changed) -> None:
        """Hear of what was changed in the archive."""
        if changed.batches:
            self.stale.emit()

    def show_original(self) -> None:
        """Open a read-only copy of the original."""
        self._with_original(self.originals.show)

    def accept_guesses(self) -> None:
        """Confirm what was guessed about the draft seen."""
        draft, actor, at = self.seen.opened.draft if self.seen else None, self._frame.person, datetime.now(UTC)
        if draft is not None and actor is not None and can_confirm(draft, actor):
            self._frame.background.ask(
                self, lambda archive: writing.accept_guesses(archive, draft, actor=actor, at=at), self._accepted,
                self._frame.trouble)

    def _accepted(self, draft: Draft) -> None:
        self._frame.say(self.tr("《{title}》的信息已核对").format(title=draft.title))
        self.stale.emit()

    def _show(self, seen: Seen) -> None:
        # The keys may have gone on while the archive answered.
        if seen.opened.draft.id == self._rows.current_id():
            self._look_at(seen)
            self._reader.show_seen(seen, self._frame.person, self._frame.settings.text_zoom, self.rereading.fits(seen))
            note_read(self._frame, self, (seen.opened.draft.id,))

    def _fill(self, menu: QMenu) -> None:
        if self.seen is not None:
            self.rereading.fill(menu, self.seen)

    def _look_at(self, seen: Seen | None) -> None:
        self.seen = seen
        self.twinning.look_at(seen)
        self.before.look_at(seen)
        self.bearing.look_at(seen.opened.draft.id if seen is not None else "")

    def _take(self, step: Step) -> None:
        if self.seen is not None:
            self._dealing.begin(step, self.seen)

    def _with_original(self, deed: Callable[[Submission], None]) -> None:
        submission = self.seen.opened.submission if self.seen else None
        if submission is not None:
            deed(submission)
