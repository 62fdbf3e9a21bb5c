"""What a screen is given: the way to the archive, and the ways to speak to the user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.shell.background import Background
from editor.shell.settings import Settings

if TYPE_CHECKING:
    from bulletin.intake.guard.guard import Opening
    from bulletin.keeping.health import Verdict
    from bulletin.people import Actor
    from editor.archive_key.unlocking import Unlocking
    from editor.filing.plain_filing import PlainFiling
    from editor.keeping.clockwork import Clockwork
    from editor.shell.keymap import Keymap
    from editor.shell.own_archive import OwnArchive
    from editor.shell.undoing import Turn, Undoing

Rescuer = Callable[[Path], Path | None]


class SavingState(StrEnum):
    """How the open text stands with the archive."""

    NOTHING = "nothing"
    CHANGED = "changed"
    SAVING = "saving"
    KEPT = "kept"
    SAVED = "saved"
    UNSAVED = "unsaved"


@dataclass(frozen=True)
class Saving:
    """What the left end of the status line says; `at` is local time, `note` why it could not be saved."""

    state: SavingState = SavingState.NOTHING
    at: datetime | None = None
    note: str = ""

    @classmethod
    def saved(cls, at: datetime) -> Saving:
        """Everything is in the archive since `at`, local time."""
        return cls(SavingState.SAVED, at)

    @classmethod
    def kept(cls, at: datetime) -> Saving:
        """The typing is in the archive as a safety copy since `at`, local time; it is no version yet."""
        return cls(SavingState.KEPT, at)

    @classmethod
    def unsaved(cls, note: str) -> Saving:
        """Saving failed; `note` says why and where the text is now: `磁盘已满，已存到救援文件夹`."""
        return cls(SavingState.UNSAVED, note=note)


@dataclass(frozen=True)
class PersonLine:
    """A person as the sign-in list shows one: id, name, the words of the roles (`编辑、审核`), whether one edits."""

    id: str
    name: str
    roles: str = ""
    edits: bool = False


class Frame(QObject):
    """Given to every screen when it is made. Screens call; the window listens to the signals, and so may a test.

    A screen that holds unsaved text puts a function into `rescuers`: given a folder, it saves the text there and
    returns the file, or None when there is nothing to save. The crash handler calls it; the screen takes it out again.
    `objections` are asked before the window closes, after the screen was left; one that returns True keeps it open.
    """

    said = Signal(str)
    troubled = Signal(Exception)
    saving_changed = Signal(object)
    went = Signal(str, object)
    person_changed = Signal(object)
    archive_named = Signal(str)
    backup_changed = Signal(str, object, str)
    chair_changed = Signal(str)

    def __init__(self, background: Background, settings: Settings, person: Actor | None = None,
                 parent: QObject | None = None, *, make_guard: Callable[[], Opening] | None = None) -> None:
        """`make_guard` makes what opens files when the first one is to be opened; without it they are read inline."""
        super().__init__(parent)
        self.background = background
        self.settings = settings
        self.rescuers: list[Rescuer] = []
        self.objections: list[Callable[[], bool]] = []
        self.keeping: Clockwork | None = None
        self.unlocking: Unlocking | None = None
        self.filing: PlainFiling | None = None
        self.archives: OwnArchive | None = None
        self._person = person
        self._make_guard = make_guard
        self._guard: Opening | None = None
        self._undoing: Undoing | None = None
        self._keymap: Keymap | None = None

    @property
    def keymap(self) -> Keymap:
        """The keys of this chair; read when the first command is made, not before the window is painted."""
        if self._keymap is None:
            from editor.shell.keymap import Keymap

            self._keymap = Keymap(self.settings.keys, self)
        return self._keymap

    @property
    def undoing(self) -> Undoing:
        """What of the deeds done here can be undone, by whoever sits here."""
        if self._undoing is None:
            from editor.shell.undoing import Undoing

            self._undoing = Undoing(self)
        return self._undoing

    @property
    def guard(self) -> Opening:
        """What opens the files that others sent."""
        if self._guard is None:
            from bulletin.intake.guard.guard import InlineGuard

            self._guard = self._make_guard() if self._make_guard else InlineGuard()
        return self._guard

    def close_guard(self) -> None:
        """End what opens files; called once, when the window is gone."""
        if self._guard is not None:
            self._guard.close()

    @property
    def person(self) -> Actor | None:
        """Who sits here; None while nobody has signed in."""
        return self._person

    def seat(self, person: Actor | None) -> None:
        """Let `person` sit here; `person_changed` tells the screens."""
        self._person = person
        self.person_changed.emit(person)

    def change_chair(self, what: str) -> None:
        """Tell that a setting of this chair was changed: `scheme`, `rail`, `notices`, `text_zoom`, `pages`."""
        self.chair_changed.emit(what)

    def say(self, sentence: str) -> None:
        """Tell good news in a toast that leaves by itself."""
        self.said.emit(sentence)

    def done(self, sentence: str, deed: str, back: Turn) -> None:
        """Tell of a deed that can be taken back: the toast offers it, and Ctrl+Z does it by its name `deed`.

        `back` is called with the archive in its thread; it returns what does the deed again, None where nothing does.
        """
        from editor.shell.undoing import Done

        self.say(sentence)
        self.undoing.push(Done(deed, back))

    def trouble(self, error: Exception) -> None:
        """Show `error` in the bar that stays, in the words of `words.words_of`."""
        self.troubled.emit(error)

    def saving(self, saving: Saving) -> None:
        """Tell how the open text stands."""
        self.saving_changed.emit(saving)

    def name_archive(self, words: str) -> None:
        """Tell at the right of the status line which archive is open."""
        self.archive_named.emit(words)

    def backup(self, words: str, verdict: Verdict, sentence: str = "") -> None:
        """Tell when the last backup was made (`备份 14:00`), or that it failed; `sentence` says all that is known."""
        self.backup_changed.emit(words, verdict, sentence)

    def back_up_first(self, owner: QObject, then: Callable[[], object]) -> None:
        """Before imports and bulk tools: call `then` once a backup holds the state as it is now.

        Where nothing is kept, or just was, that is at once; `then` is not called when `owner` is gone meanwhile.
        """
        if self.keeping is None:
            then()
        else:
            self.keeping.first(owner, then)

    def go(self, place: str, thing: object = None) -> None:
        """Enter the place called `place`; with a `thing`, its screen's `open(thing)` is called."""
        self.went.emit(place, thing)
