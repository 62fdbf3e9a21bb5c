"""Undoing by name: the deeds of the person who sits here, taken back one by one, and done again.

A deed that was done in the archive is taken back there, by its own counter-deed and against the version it left: where
the thing moved on meanwhile nothing is written, that is said, and the deed is forgotten. Qt's own undo stack is not
used for this: it wants an answer at once, and the archive's answer comes later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from bulletin.errors import Refused, Trouble
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.people import Actor
    from editor.shell.frame import Frame

Thing = TypeVar("Thing")
# One way of a deed: given the thing as the other way left it, does it and returns the thing as it then stands.
Way = Callable[["Archive", Thing, "Actor", datetime], Thing]
MOST = 100
_Key = tuple[type, object, object]


class Later:
    """What a thing became when the deed after it was undone: the same once more, of a later version.

    So that a deed can be undone though the one after it, undone before, left another version behind. Used in the
    archive's thread only.
    """

    def __init__(self) -> None:
        self._first: dict[_Key, _Key] = {}  # of each version the first that was the same
        self._now: dict[_Key, Any] = {}  # and the last

    def of(self, thing: Thing) -> Thing:
        """Return the thing as it stands now as far as undoing went; many in a tuple each for itself."""
        if isinstance(thing, tuple):
            return tuple(self.of(each) for each in thing)  # type: ignore[return-value]
        found: Thing = self._now.get(self._first.get(_key(thing), _key(thing)), thing)
        return found

    def is_again(self, before: object, now: object) -> None:
        """Remember that what stood `before` a deed stands again, as `now`."""
        if isinstance(before, tuple) and isinstance(now, tuple):
            stood = {getattr(each, "id", None): each for each in before}
            for each in now:
                self.is_again(stood.get(getattr(each, "id", None)), each)
        elif _key(before) != _key(now) and hasattr(before, "version"):
            first = self._first.get(_key(before), _key(before))
            self._first[_key(now)], self._now[first] = first, now


def _key(thing: object) -> _Key:
    return type(thing), getattr(thing, "id", None), getattr(thing, "version", None)


# Done in the archive's thread; returns what turns it round again, None where nothing does.
Turn = Callable[["Archive", "Actor", datetime, Later], Any]


@dataclass(frozen=True, eq=False)
class Done:
    """A deed that can be taken back: its name (`退稿《…》`) and what takes it back in the archive."""

    words: str
    back: Turn


@dataclass(frozen=True, eq=False)
class Stepped:
    """A step that its own screen takes back before the eyes (the board): both ways, and whose it is."""

    words: str
    undo: Callable[[], object]
    redo: Callable[[], object]
    whose: QObject


def swing(before: Thing, after: Thing, back: Way[Thing], there: Way[Thing]) -> Turn:
    """Return what takes back what made `after` of `before`, and then does it again, to and fro.

    Each way is done to the thing as the one before left it: where it moved on meanwhile it is refused.
    """
    def turn(archive: Archive, actor: Actor, at: datetime, later: Later) -> Turn:
        now = back(archive, later.of(after), actor, at)
        later.is_again(before, now)
        return swing(after, now, there, back)
    return turn


def back_only(before: Thing, after: Thing, back: Way[Thing]) -> Turn:
    """Return what takes back what made `after` of `before`, and is not done again."""
    def turn(archive: Archive, actor: Actor, at: datetime, later: Later) -> None:
        later.is_again(before, back(archive, later.of(after), actor, at))
    return turn


class Undoing(QObject):
    """What can be undone and redone here. `offered(Done)` after a deed that can be taken back, `changed` whenever the
    names are others.

    Forgotten when somebody else sits down: one takes back one's own deeds only.
    """

    offered = Signal(object)
    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._back: list[Done | Stepped] = []
        self._forth: list[Done | Stepped] = []
        self._waiting: list[Callable[[], None]] = []
        self._busy, self._later = False, Later()
        self._who = frame.person.id if frame.person else ""
        frame.person_changed.connect(self._on_person)

    def push(self, deed: Done | Stepped) -> None:
        """Remember a deed just done; what was undone before cannot be redone any more."""
        self._back = [*self._back, deed][-MOST:]
        self._forth = []
        self.changed.emit()
        if isinstance(deed, Done):
            self.offered.emit(deed)

    def holds(self, deed: Done) -> bool:
        """Return whether this deed can still be undone."""
        return deed in self._back

    def next_words(self) -> tuple[str, str]:
        """Return the names of what would be undone and redone; empty where there is nothing."""
        return (self._back[-1].words if self._back else "", self._forth[-1].words if self._forth else "")

    def undo(self, deed: Done | None = None) -> None:
        """Take back the last deed, or this one, and say so by name."""
        self._soon(lambda: self._turn(self._back, self._forth, deed, self.tr("已撤销：{words}"),
                                      self.tr("没有可以撤销的操作")))

    def redo(self) -> None:
        """Do again what was undone last, and say so by name."""
        self._soon(lambda: self._turn(self._forth, self._back, None, self.tr("已重做：{words}"),
                                      self.tr("没有可以重做的操作")))

    def drop(self, whose: QObject) -> None:
        """Forget the steps of a screen whose history ended."""
        before = len(self._back) + len(self._forth)
        self._back, self._forth = (
            [each for each in deeds if not (isinstance(each, Stepped) and each.whose is whose)]
            for deeds in (self._back, self._forth))
        if len(self._back) + len(self._forth) != before:
            self.changed.emit()

    def clear(self) -> None:
        """Forget everything."""
        self._back, self._forth, self._waiting, self._later = [], [], [], Later()
        self.changed.emit()

    def _soon(self, turn: Callable[[], None]) -> None:
        """One after the other, however fast the keys come."""
        self._waiting.append(turn)
        if not self._busy:
            self._waiting.pop(0)()

    def _turn(self, source: list[Done | Stepped], target: list[Done | Stepped], deed: Done | None, said: str,
              nothing: str) -> None:
        found = (deed if deed in source else None) if deed is not None else (source[-1] if source else None)
        actor = self._frame.person
        if found is None or actor is None:
            if deed is None and actor is not None:
                self._frame.say(nothing)
            self._go_on()
            return
        back = source is self._back
        source.remove(found)
        if isinstance(found, Stepped):
            self._step(found, target, said, back=back)
            return
        self._busy, who, turn, at, later = True, self._who, found.back, datetime.now(UTC), self._later
        self._frame.background.ask(
            self, lambda archive: turn(archive, actor, at, later),
            lambda again: self._turned(found, again, who, said, back=back),
            lambda error: self._refused(found, who, error, back=back))

    def _step(self, found: Stepped, target: list[Done | Stepped], said: str, *, back: bool) -> None:
        if isValid(found.whose):
            target.append(found)  # first, for a step that is refused at once ends the history of its screen
            (found.undo if back else found.redo)()
            self._frame.say(said.format(words=found.words))
        self.changed.emit()
        self._go_on()

    def _turned(self, found: Done, again: Turn | None, who: str, said: str, *, back: bool) -> None:
        self._busy = False
        if who == self._who:
            turned = Done(found.words, again) if again is not None else None
            if turned is not None:
                (self._forth if back else self._back).append(turned)
            self._frame.say(said.format(words=found.words))
            self.changed.emit()
            if turned is not None and not back:
                self.offered.emit(turned)
        self._go_on()

    def _refused(self, found: Done, who: str, error: Exception, *, back: bool) -> None:
        self._busy = False
        self._waiting = []
        if who != self._who:
            return
        if isinstance(error, Refused):
            words = self.tr("不能撤销“{words}”了：{why}") if back else self.tr("不能重做“{words}”了：{why}")
            self._frame.say(words.format(words=found.words, why=words_of(error).what))
        else:
            if isinstance(error, Trouble):  # the surroundings fail: once they are well it can still be undone
                (self._back if back else self._forth).append(found)
            self._frame.trouble(error)
        self.changed.emit()

    def _go_on(self) -> None:
        if self._waiting and not self._busy:
            self._waiting.pop(0)()

    def _on_person(self) -> None:
        who = self._frame.person.id if self._frame.person else ""
        if who != self._who:
            self._who = who
            self.clear()
