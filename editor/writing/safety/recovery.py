"""After somebody has sat down: shows what they typed that never became a version, and carries out what they choose."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.people import Actor
from bulletin.text import Text
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.words import sentence_of
from editor.writing.safety.recovery_sheet import DiscardQuestion, Entry, RecoverySheet
from editor.writing.safety.rescue import rescue_folder, second_folder
from editor.writing.safety.unsaved import (
    Unsaved,
    difference_of,
    discard,
    find_unsaved,
    look_on_disk,
    make_copy,
    put_unreadable_away,
    save_as_version,
)

_FOUND = QT_TRANSLATE_NOOP("kept", "找回的文字")
Found = tuple[tuple[Unsaved, ...], tuple[Path, ...]]


class Recovery(QObject):
    """Looks once for each person who sits down; what was put off is offered again at the next start of the program."""

    def __init__(self, window: QWidget, frame: Frame, folders: tuple[Path, ...] = ()) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._folders = folders or (rescue_folder(), second_folder())
        self._looked: set[str] = set()
        self._later: set[tuple[str, Text]] = set()
        self.sheet: RecoverySheet | None = None

    def look(self) -> None:
        """Look for whoever sits here, unless that was done in this run or nothing may be written."""
        actor = self._frame.person
        if actor is not None and actor.id not in self._looked:
            self._looked.add(actor.id)
            self._look(actor)

    def _look(self, actor: Actor) -> None:
        folders, background = self._folders, self._frame.background
        background.files(self, lambda stop: look_on_disk(folders), lambda on_disk: background.ask(
            self, lambda archive: None if archive.read_only else find_unsaved(archive, on_disk, actor),
            lambda found: None if found is None else self._compare((found, on_disk.unreadable))))

    def _compare(self, found: Found) -> None:
        unsaved = tuple(each for each in found[0] if each.key not in self._later)
        self._frame.background.files(
            self, lambda stop: tuple((each, difference_of(each)) for each in unsaved),
            lambda entries: self._show(entries, found[1]))

    def _show(self, entries: tuple[Entry, ...], unreadable: tuple[Path, ...]) -> None:
        if self._frame.person is None:
            return
        if self.sheet is None:
            if not entries and not unreadable:
                return
            self.sheet = self._made()
            self.sheet.open()
        self.sheet.show_entries(entries, unreadable)

    def _made(self) -> RecoverySheet:
        sheet = RecoverySheet(self._frame.settings, self._window)
        sheet.save_asked.connect(self._save)
        sheet.open_asked.connect(self._open)
        sheet.discard_asked.connect(self._ask_discard)
        sheet.later_asked.connect(self._put_off)
        sheet.away_asked.connect(self._put_away)
        sheet.finished.connect(self._on_finished)
        return sheet

    def _on_finished(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
        self.sheet = None

    def _save(self, unsaved: Unsaved) -> None:
        name, at, folders = _FOUND, datetime.now(UTC), self._folders
        self._do(lambda archive, actor: save_as_version(archive, unsaved, folders, name=name, actor=actor, at=at),
                 lambda: self._frame.say(self.tr("已存为新版本")))

    def _open(self, unsaved: Unsaved) -> None:
        folders = self._folders

        def opened() -> None:
            if self.sheet is not None:
                self.sheet.accept()
            self._frame.go("writing", unsaved.draft.id)

        self._do(lambda archive, actor: make_copy(archive, unsaved, folders, actor=actor), opened)

    def _ask_discard(self, unsaved: Unsaved) -> None:
        folders, question = self._folders, DiscardQuestion(unsaved.title, self.sheet)
        question.accepted.connect(lambda: self._do(
            lambda archive, actor: discard(archive, unsaved, folders, actor=actor), lambda: None))
        question.open()

    def _put_off(self, unsaved: Unsaved) -> None:
        self._later.add(unsaved.key)
        self._look_again()

    def _put_away(self) -> None:
        folders = self._folders
        self._frame.background.files(
            self, lambda stop: put_unreadable_away(look_on_disk(folders).unreadable), lambda _: self._look_again(),
            self._refuse)

    def _do(self, deed: Callable[[Archive, Actor], None], done: Callable[[], object]) -> None:
        """Carry a choice out and look what is left; what cannot be done is said in the sheet."""
        actor = self._frame.person
        if actor is None:
            return
        if self.sheet is not None:
            self.sheet.busy()

        def told(nothing: None) -> None:
            done()
            self._look_again()

        self._frame.background.ask(self, lambda archive: deed(archive, actor), told, self._refuse)

    def _look_again(self) -> None:
        actor = self._frame.person
        if actor is not None and self.sheet is not None:
            self._look(actor)

    def _refuse(self, error: Exception) -> None:
        if self.sheet is not None:
            self.sheet.refuse(sentence_of(error))
        else:
            self._frame.trouble(error)
