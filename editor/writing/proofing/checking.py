"""Checking the open text while it is written: in a thread of its own, one check at a time, the newest text wins."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from shiboken6 import isValid

from bulletin.archive import Changed
from bulletin.desk import proofing
from bulletin.desk.noting import office_day
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import SERIOUS, Problem, Strength
from bulletin.proof.wordbook import Wordbook
from bulletin.text import Text, plain
from editor.shell.frame import Frame
from editor.writing.editor_pane import EditorPane
from editor.writing.places import Places
from editor.writing.proofing.spots import Spots
from editor.writing.seeing import Seen
from editor.writing.writer import Writer

if TYPE_CHECKING:
    from bulletin.proof.checking import Checker

PAUSE_MS = 300


class Meant(NamedTuple):
    """Whose switches and ignored places count: of this draft and this journal; empty where none is known."""

    draft_id: str
    journal_id: str


class State(StrEnum):
    """How far the check of the text shown is."""

    NOTHING = "nothing"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Checking(QObject):
    """`changed` is sent when there is another result, another state, or other strengths are to be shown.

    A result for a text that was edited meanwhile is moved along with the edits, and the text is checked again.
    """

    changed = Signal()

    def __init__(self, frame: Frame, pane: EditorPane, writer: Writer, parent: QObject | None = None,
                 pause: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._frame, self._pane, self._writer, self._pause_ms = frame, pane, writer, pause
        self.state, self.spots, self.shown = State.NOTHING, Spots(), SERIOUS
        self.whole = ""  # the text as it was read for the problems that are there
        self.error: Exception | None = None
        self.book: Wordbook | None = None
        self._worker = Worker()
        self._document: QTextDocument | None = None
        self._under_way = self._again = False
        self._edits: list[tuple[int, int, int]] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.check_now)
        pane.touched.connect(lambda: self._pause.start(pause))
        pane.replaced.connect(self._on_replaced)
        writer.shown.connect(lambda seen: self._pause.start(0))
        frame.background.archive_changed.connect(self._on_changed)

    def problems(self) -> list[Problem]:
        """Return the problems of a strength that is to be shown, in the order of the text."""
        return [each for each in self.spots.problems if each.strength in self.shown]

    def is_due(self) -> bool:
        """Return whether a check is under way or will follow."""
        return self._under_way or self._pause.isActive()

    def show_only(self, strengths: frozenset[Strength]) -> None:
        """Show problems of these strengths only."""
        self.shown = strengths
        self.changed.emit()

    def check_now(self) -> None:
        """Check the text as it stands; while a check is under way the next one follows it."""
        self._pause.stop()
        seen = self._writer.seen
        if seen is None:
            return
        if self.book is None:
            self.learn()
            return
        self._again = self._under_way
        if not self._under_way:
            self._begin(seen, self.book)

    def taken(self, problem: Problem, again: bool = True) -> None:
        """A problem was dealt with: take it out of the list, and check anew at once.

        Not `again` where the office is being taught: a check with what it knew before would bring the problem back.
        """
        self.spots.take_out(problem)
        self.changed.emit()
        if again:
            self._pause.start(0)

    def learn(self) -> None:
        """Ask anew what the office taught, and check with it."""
        self._frame.background.ask(self, proofing.wordbook, self._on_book, self._on_failed)

    def with_what(self) -> Callable[[Text], tuple[Problem, ...]] | None:
        """Return a check of any text as the open one is checked, to be called in the thread of checks; None before."""
        seen = self._writer.seen
        if seen is None or self.book is None:
            return None
        return partial(self._worker.check, around=_around(seen), meant=meant_for(seen), book=self.book)

    def _begin(self, seen: Seen, book: Wordbook) -> None:
        text, places, document = self._pane.text(), Places(self._pane.document()), self._pane.document()
        self._under_way, self._edits = True, []
        if self.state is not State.DONE:
            self._become(State.RUNNING)
        check = partial(self._worker.check, text, _around(seen), meant_for(seen), book)
        self._frame.background.check(
            self, lambda: (plain(text), Spots(check(), places)), lambda found: self._arrived(document, *found),
            lambda error: self._ended(document, error))

    def _arrived(self, document: QTextDocument, whole: str, spots: Spots) -> None:
        if document is self._document:
            self.whole, self.spots = whole, spots
            for edit in self._edits:
                spots.moved(*edit)
        self._ended(document, None)

    def _ended(self, document: QTextDocument, error: Exception | None) -> None:
        self._under_way = False
        if self._again or self._edits or document is not self._document:
            self._pause.start(0 if self._again else self._pause_ms)
        if document is self._document:
            self.error = error
            self._become(State.FAILED if error else State.DONE)

    def _on_failed(self, error: Exception) -> None:
        self.error = error
        self._become(State.FAILED)

    def _become(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _on_book(self, book: Wordbook) -> None:
        if book != self.book:
            self.book = book
            self.check_now()

    def _on_changed(self, changed: Changed) -> None:
        if changed.office and self.book is not None:
            self.learn()

    def _on_replaced(self) -> None:
        if self._document is not None and isValid(self._document):
            self._document.contentsChange.disconnect(self._on_edit)
        self._document = self._pane.document()
        self._document.contentsChange.connect(self._on_edit)
        self.spots = Spots()
        self._pause.start(0)
        self._become(State.NOTHING)

    def _on_edit(self, at: int, removed: int, added: int) -> None:
        self.spots.moved(at, removed, added)
        if self._under_way:
            self._edits.append((at, removed, added))


class Worker:
    """Keeps the checker with what it remembers; used from the thread of checks only."""

    def __init__(self) -> None:
        self._checker: Checker | None = None
        self._book = Wordbook()

    def check(self, text: Text, around: Circumstances, meant: Meant, book: Wordbook) -> tuple[Problem, ...]:
        """Return the problems of `text`."""
        # All rules with their patterns and lists take a third of a second to load: here, where nobody waits for it.
        from bulletin.proof.checking import Checker, For

        if self._checker is None or book is not self._book:
            self._checker, self._book = Checker(book), book
        return self._checker.check(text, around, For(*meant))


def meant_for(seen: Seen) -> Meant:
    """Return whose switches and ignored places count: of the draft, and of the journal its section belongs to."""
    today, section = datetime.now().date(), seen.opened.draft.facts.section
    found = [each.id for each in seen.journals if each.is_open(today) and any(s.name == section for s in each.sections)]
    return Meant(seen.opened.draft.id, found[0] if section and found else "")


def _around(seen: Seen) -> Circumstances:
    section = seen.section(seen.opened.draft.facts.section)
    return Circumstances(office_day(datetime.now(UTC)), section.limit, section.title_limit,
                         original=seen.opened.original.text)
