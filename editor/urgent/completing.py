"""Saving what was completed or corrected among the facts of an event; what cannot be saved yet is put aside."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from bulletin.desk import urgent
from bulletin.desk.urgent import Known
from bulletin.urgent.events import Event
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.urgent.detail import may_write
from editor.urgent.facts_panel import FactsPanel


class Completing(QObject):
    """`settled()` is sent when the events are to be read anew: something was saved, or was changed elsewhere before."""

    settled = Signal()

    def __init__(self, frame: Frame, facts: FactsPanel, shown: Callable[[], Event | None], parent: QObject) -> None:
        """`shown` returns the event whose facts stand in the fields."""
        super().__init__(parent)
        self._frame, self._facts, self._shown = frame, facts, shown
        facts.save_asked.connect(self.save)

    def save(self) -> None:
        """Save what differs from what is known, unless something cannot be understood: that is said beside it."""
        event, facts, actor, at = self._shown(), self._facts, self._frame.person, datetime.now(UTC)
        filled = facts.filled() if event is not None and facts.changed() else None
        if filled is None or actor is None or event is None:
            return
        facts.keep()
        known = Known(filled.title, filled.kind, filled.unit_id, filled.place, filled.event_at, filled.answers)
        aside, frame = put_aside_of(self._frame), self._frame

        def saved(now: Event) -> None:
            aside.keep(f"facts {event.id}", {}, who=actor.id)
            if isValid(self):
                self._saved(now)

        def failed(error: Exception) -> None:
            frame.trouble(error)
            if isValid(self):
                self.settled.emit()  # what was typed stays in the fields, over what is known now
        # Not owned by the screen: what is saved while the desk is locked must not come back as if it were not.
        frame.background.ask(
            aside, lambda archive: urgent.correct_event(archive, event, known, actor=actor, at=at), saved, failed)

    def leave(self) -> None:
        """Something else is to be shown: save what can be understood, else put it aside for who typed it."""
        if not self._facts.changed() or not may_write(self._frame.person):
            return
        if self._facts.filled() is not None:
            self.save()
        else:
            self._facts.keep()
            self._frame.say(self.tr("要素里有一项看不懂，没有保存，先放着，回来还在"))

    def _saved(self, event: Event) -> None:
        self._facts.saved(event)
        self._frame.say(self.tr("要素已保存"))
        self.settled.emit()
