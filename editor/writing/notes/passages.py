"""The notes on the open draft: where they stand in the text, which moves with the typing, and what is told of that."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from bulletin.archive import Changed
from bulletin.desk import annotating
from bulletin.notes import Anchor, Note, anchor_at, find
from bulletin.people import RoleName
from bulletin.text import plain
from editor.shell.colours import Colour
from editor.shell.frame import Frame, Saving, SavingState
from editor.shell.theme import colour_now
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.places import Places
from editor.writing.seeing import Seen

PAUSE_MS = 400
_ENDS = "。！？；\n\u2028\u2029"
_WRITERS = frozenset({RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY})


class Passages(QObject):
    """`changed` is sent when there are other notes, or one was lost or found again in the text."""

    changed = Signal()

    def __init__(self, frame: Frame, pane: EditorPane, parent: QObject | None = None, pause: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._frame, self._pane = frame, pane
        self.notes: list[Note] = []
        self.chosen = ""
        self._draft_id = ""
        self._cursors: dict[str, QTextCursor | None] = {}
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._look_again)
        pane.touched.connect(self._pause.start)
        pane.replaced.connect(self._find_all)
        frame.saving_changed.connect(self._on_saving)
        frame.background.archive_changed.connect(self._on_changed)

    def show_draft(self, seen: Seen) -> None:
        """Show the notes on this draft."""
        if seen.opened.draft.id != self._draft_id:
            self._draft_id, self.notes, self._cursors, self.chosen = seen.opened.draft.id, [], {}, ""
            self.changed.emit()
            self._load()

    @property
    def draft_id(self) -> str:
        """The draft whose notes these are; empty before one is shown."""
        return self._draft_id

    def open_count(self) -> int:
        """Return how many notes wait to be settled."""
        return sum(note.is_open for note in self.notes)

    def is_gone(self, note: Note) -> bool:
        """Return whether the passage of a note is no longer in the text."""
        return self._cursors.get(note.id) is None

    def position(self, note: Note) -> int:
        """Return where the passage of a note begins in the document, or began when it is gone."""
        cursor = self._cursors.get(note.id)
        return cursor.selectionStart() if cursor is not None else note.anchor.start

    def here(self) -> tuple[Anchor, QTextCursor] | None:
        """Return the place a new note would be on: what is selected, else the sentence the cursor stands in."""
        cursor = self._pane.textCursor()
        if not cursor.hasSelection():
            cursor = _sentence(cursor)
        places, whole = Places(self._pane.document()), plain(self._pane.text())
        start, end = places.point(cursor.selectionStart()), places.point(cursor.selectionEnd())
        return (anchor_at(whole, start, end), cursor) if whole[start:end].strip() else None

    def add(self, anchor: Anchor, words: str) -> None:
        """Make a note on a place."""
        self._do(partial(annotating.add_note, draft_id=self._draft_id, anchor=anchor, words=words))

    def settle(self, note: Note) -> None:
        """Settle an open note; open a settled one again."""
        self._do(partial(annotating.resolve_note, note_id=note.id, open_again=not note.is_open))

    def go(self, note: Note) -> bool:
        """Select the passage of a note and put the keyboard into the text; False when it is gone."""
        place = self._cursors.get(note.id)
        if place is None:
            return False
        self._pane.setTextCursor(QTextCursor(place))
        self._pane.ensureCursorVisible()
        self._pane.setFocus()
        return True

    def choose(self, note_id: str) -> None:
        """Mark the passage of this note more strongly than the others."""
        if note_id != self.chosen:
            self.chosen = note_id
            self._mark()

    def _do(self, deed: Callable[..., Note]) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None and self._draft_id:
            self._frame.background.ask(self, lambda archive: deed(archive, actor=actor, at=at),
                                       lambda note: self._load(), self._frame.trouble)

    def _load(self) -> None:
        draft_id = self._draft_id
        if draft_id:
            self._frame.background.ask(self, lambda archive: annotating.notes_on(archive, draft_id),
                                       partial(self._take, draft_id), self._frame.trouble)

    def _take(self, draft_id: str, notes: list[Note]) -> None:
        if draft_id != self._draft_id:
            return
        known = {note.id for note in self.notes if not self.is_gone(note)}
        self.notes = notes
        self._find({note.id for note in notes} - known)
        self.changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self._draft_id in changed.drafts:
            self._load()

    def _find_all(self) -> None:
        """Find every note in a document that was just shown."""
        self._cursors = {}
        self._find({note.id for note in self.notes})
        self.changed.emit()

    def _find(self, wanted: set[str]) -> None:
        self._cursors = {note.id: self._cursors.get(note.id) for note in self.notes}
        if wanted:
            whole, places = plain(self._pane.text()), Places(self._pane.document())
            for note in self.notes:
                if note.id in wanted:
                    found = find(note.anchor, whole)
                    self._cursors[note.id] = places.cursor(*found) if found else None
        self._mark()

    def _look_again(self) -> None:
        """After typing: a passage that was deleted is gone, one that came back by undoing is there again."""
        before = {note.id for note in self.notes if self.is_gone(note)}
        for note_id, cursor in self._cursors.items():
            if cursor is not None and not cursor.hasSelection():
                self._cursors[note_id] = None
        lost = {note.id for note in self.notes if self.is_gone(note)}
        if lost:
            self._find(lost)
        if before != {note.id for note in self.notes if self.is_gone(note)}:
            self._mark()
            self.changed.emit()

    def _mark(self) -> None:
        shown = [(note, self._cursors[note.id]) for note in self.notes if note.is_open or note.id == self.chosen]
        self._pane.show_marks("notes", [
            _marked(cursor, note.id == self.chosen) for note, cursor in shown if cursor is not None])

    def _on_saving(self, saving: Saving) -> None:
        """Write down where the notes stand when the text they stand in was kept."""
        actor, moved = self._frame.person, list[tuple[str, Anchor]]()
        if not self.notes or saving.state not in (SavingState.SAVED, SavingState.KEPT) or actor is None \
                or not (actor.roles & _WRITERS or actor.single_seat):
            return
        whole, places = plain(self._pane.text()), Places(self._pane.document())
        for at, note in enumerate(self.notes):
            cursor = self._cursors.get(note.id)
            if cursor is None or not cursor.hasSelection():
                continue
            anchor = anchor_at(whole, places.point(cursor.selectionStart()), places.point(cursor.selectionEnd()))
            if _differs(anchor, note.anchor, saving.state is SavingState.SAVED):
                moved.append((note.id, anchor))
                self.notes[at] = replace(note, anchor=anchor)
        if moved:
            self._frame.background.ask(self._frame, lambda archive: annotating.move_notes(archive, moved, actor=actor),
                                       None, self._frame.trouble)


def _differs(now: Anchor, before: Anchor, wholly: bool) -> bool:
    """Return whether a place must be written down: with a safety copy only where its words would not find it again."""
    return now != before if wholly else replace(now, start=0) != replace(before, start=0)


def _sentence(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor over the sentence `cursor` stands in, its end sign left out, within its paragraph."""
    words = cursor.block().text()
    at = bridge.points(cursor.positionInBlock(), words)
    start = max((words.rfind(end, 0, at) for end in _ENDS), default=-1) + 1
    ends = [place for end in _ENDS if (place := words.find(end, at)) >= 0]
    end = min(ends, default=len(words))
    if not words[start:end].strip():  # behind the last sentence it is that one
        end = start - 1 if start else end
        start = max((words.rfind(sign, 0, max(0, end)) for sign in _ENDS), default=-1) + 1
    made, first = QTextCursor(cursor.block()), cursor.block().position()
    made.setPosition(first + bridge.units(start, words))
    made.setPosition(first + bridge.units(max(start, end), words), QTextCursor.MoveMode.KeepAnchor)
    return made


def _marked(cursor: QTextCursor, strongly: bool) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    ground = QColor(colour_now(Colour.INFORMATION))
    ground.setAlpha(90 if strongly else 36)
    mark.format.setBackground(ground)
    mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    mark.format.setUnderlineColor(colour_now(Colour.INFORMATION))
    return mark
