"""What the window said in this session: toasts that left by themselves and errors, to be read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from editor.shell.words import words_of

KEPT = 200


@dataclass(frozen=True)
class Message:
    """One sentence: when it was said (local time), to whom, and whether it told of an error."""

    at: datetime
    who: str
    words: str
    error: bool = False


class Messages(QObject):
    """Keeps the last two hundred. `changed` when one comes or they were read; forgotten with the person they were for.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *,
                 now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        super().__init__(parent)
        self._now = now
        self._kept: list[Message] = []
        self.unread = 0

    def hear(self, who: str, sentence: str) -> None:
        """Keep a sentence of a toast."""
        self._keep(Message(self._now(), who, sentence))

    def hear_error(self, who: str, error: BaseException) -> None:
        """Keep what an error is called."""
        words = words_of(error)
        self.unread += 1
        self._keep(Message(self._now(), who, "".join((words.what, words.safe, words.do)), error=True))

    def all(self) -> tuple[Message, ...]:
        """Return what was said, the last first."""
        return tuple(reversed(self._kept))

    def read(self) -> None:
        """Somebody read them."""
        if self.unread:
            self.unread = 0
            self.changed.emit()

    def forget(self) -> None:
        """Forget all of it."""
        self._kept, self.unread = [], 0
        self.changed.emit()

    def text(self) -> str:
        """Return all of it as it is copied: a line each, the last first."""
        return "\n".join(f"{each.at:%m-%d %H:%M:%S}  {each.who}  {each.words}" for each in self.all())

    def _keep(self, message: Message) -> None:
        self._kept = [*self._kept, message][-KEPT:]
        self.changed.emit()
