"""Stands in for the places while the archive is behind a password, or is being put behind one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.encrypting import Encrypting, Turned, Wish
from bulletin.keeping.key import NO_KEY, Key
from editor.archive_files import ArchiveFiles
from editor.archive_key.asking import AskingSheet
from editor.archive_key.outcome import OutcomeSheet
from editor.archive_key.words import doing_words
from editor.recovery.card import CardPage
from editor.recovery.progress import ProgressSheet
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.words import sentence_of


def is_about_key(error: Exception) -> bool:
    """Return whether the archive is not open because its password is not known here."""
    return (isinstance(error, Trouble) and error.cause is Cause.KEY_NEEDED) or (
        isinstance(error, Refused) and error.reason is Reason.KEY_WRONG)


class Unlocking(QObject):
    """Comes forward by itself when the archive could not be opened for that. `forgotten` when nobody has the password:
    whoever can offers a backup; `elsewhere_asked` when another file is meant.
    """

    forgotten = Signal()
    elsewhere_asked = Signal()

    def __init__(self, desk: Desk, frame: Frame, files: ArchiveFiles) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._files = desk, frame, files
        self._page: CardPage | None = None
        frame.background.ask(self, lambda archive: None, None, self._not_opened)

    @property
    def is_there(self) -> bool:
        """Whether archives can be encrypted on this machine."""
        return self._files.encrypting is not None and self._files.encrypting.is_there()

    def look(self, owner: QObject, then: Callable[[Key], None]) -> None:
        """Call `then` with the key that opened the archive; empty where it is not encrypted."""
        encrypting, path, key = self._files.encrypting, self._files.path, self._files.held.key
        if encrypting is not None:
            is_encrypted = encrypting.is_encrypted
            self._frame.background.files(owner, lambda stop: key if is_encrypted(path) else NO_KEY, then)

    def wish(self, wish: Wish) -> None:
        """Let the window close and open again, to do what is wished while nobody has the archive open."""
        self._files.again(to_turn=wish)
        self._desk.close_asked.emit()

    @property
    def page(self) -> CardPage:
        """The page, made when it is first needed."""
        if self._page is None:
            self.asking, self.progress, self.outcome = AskingSheet(), ProgressSheet(), OutcomeSheet()
            self._page = CardPage((self.asking, self.progress, self.outcome))
            self.asking.entered.connect(self._try)
            self.asking.forgotten.connect(self.forgotten)
            self.asking.elsewhere.connect(self.elsewhere_asked)
            self.asking.leave.connect(self._desk.close_asked)
            self.outcome.opened.connect(self._leave)
            self._desk.addWidget(self._page)
        return self._page

    def _not_opened(self, error: Exception) -> None:
        encrypting, wish = self._files.encrypting, self._files.to_turn
        if encrypting is None:
            return
        if wish is not None:
            self._turn(encrypting, wish)
        elif is_about_key(error):
            self._files.held.key = NO_KEY
            page = self.page
            page.show_sheet(self.asking)
            self._desk.setCurrentWidget(page)
            self.asking.begin(self._files.name)

    def _try(self, password: str) -> None:
        encrypting, path, key = self._files.encrypting, self._files.path, Key(password)
        assert encrypting is not None, "nobody is asked where there is none"
        opens = encrypting.opens
        self._frame.background.files(self, lambda stop: opens(path, key), lambda fits: self._tried(key, fits),
                                     lambda error: self.asking.refuse(sentence_of(error)))

    def _tried(self, key: Key, fits: bool) -> None:
        if fits:
            self._files.held.key = key
            self._leave()
        else:
            self.asking.refuse(self.tr("密码不对，请核对大小写和输入法后再输一遍。"))

    def _turn(self, encrypting: Encrypting, wish: Wish) -> None:
        page, path, at = self.page, self._files.path, datetime.now(UTC)
        page.show_sheet(self.progress)
        self.progress.begin(doing_words(wish.turn))
        self._desk.setCurrentWidget(page)
        second = self._frame.settings.keeping(path).second_place
        more = (Path(second),) if second else ()
        self._frame.background.files(
            self, lambda stop: encrypting.turn(path, wish, at=at, more=more, progress=stop.report), self._turned,
            self._not_turned, self.progress.report)

    def _turned(self, done: Turned) -> None:
        wish = self._files.to_turn
        self._files.held.key = wish.new if wish is not None else NO_KEY
        self._end(lambda: self.outcome.tell_turned(done))

    def _not_turned(self, error: Exception) -> None:
        self._end(lambda: self.outcome.refuse(sentence_of(error)))

    def _end(self, tell: Callable[[], None]) -> None:
        self.page.show_sheet(self.outcome)
        tell()

    def _leave(self) -> None:
        self._files.again()
        self._desk.close_asked.emit()
