"""The doors at work: one for the whole window, so that they stay open while places are left and people change."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.batches import Batch, Result
from bulletin.desk import doors as desk
from bulletin.doors import Doors
from bulletin.drafts import Source
from bulletin.intake.mail.keychain import Keychain, SystemKeychain
from bulletin.people import Actor
from editor.inbox.fetching import MailFetch
from editor.inbox.importing import Ended, Import
from editor.inbox.watching import FolderWatch
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from editor.inbox.phone_form import PhoneForm

NEW = (Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED)


class DoorsDesk(QObject):
    """Opens the doors as the archive says whenever somebody sits down.

    `came(Batch)` tells what came by itself, `taken(draft id)` which call was taken down.
    """

    came = Signal(object)
    taken = Signal(str)

    def __init__(self, frame: Frame, keychain: Keychain | None = None) -> None:
        super().__init__(frame)
        self._frame = frame
        self.keychain = keychain or SystemKeychain()
        self._form: PhoneForm | None = None
        self.watch = FolderWatch(frame, self._take, self)
        self.fetch = MailFetch(frame, None, self.keychain, self)
        self.fetch.came.connect(self._tell)
        frame.person_changed.connect(self.begin)
        QTimer.singleShot(0, self, lambda: self.begin(frame.person))

    def begin(self, person: Actor | None) -> None:
        """Look up which doors are open, for whoever sits here now."""
        if person is not None:
            self._frame.background.ask(self, desk.settings, self.follow)

    def follow(self, doors: Doors) -> None:
        """Open and close the doors as `doors` say."""
        self.watch.watch(doors.watched)
        self.fetch.follow(doors.mailbox)

    def ask(self, window: QWidget) -> None:
        """Show the sheet 收稿方式 over `window`."""
        from editor.inbox.doors_sheet import DoorsSheet  # with the first wish for it, not with the window

        sheet = DoorsSheet(self._frame, self.keychain, window)
        sheet.saved.connect(self._saved)
        sheet.open()

    def call(self, window: QWidget) -> "PhoneForm":
        """Show the form for a report by telephone beside the window of `window`; return it."""
        from editor.inbox.phone_form import PhoneForm  # with the first call, not with the window

        if self._form is None or not isValid(self._form):
            self._form = PhoneForm(self._frame, window.window())
            self._form.taken.connect(self.taken)
        self._form.begin()
        return self._form

    def _saved(self, doors: Doors) -> None:
        self._frame.say(self.tr("收稿方式已保存"))
        self.follow(doors)

    def _take(self, paths: tuple[Path, ...]) -> None:
        actor = self._frame.person
        if actor is None:
            self.watch.settle(())
            return
        batch = Import(self._frame, actor, self, source=Source.FOLDER)
        batch.broke.connect(self._frame.trouble)
        batch.ended.connect(self._ended)
        batch.ended.connect(batch.deleteLater)
        batch.start(paths)

    def _ended(self, ended: Ended) -> None:
        self.watch.settle(ended.batch.arrivals if ended.batch else ())
        if ended.batch is not None:
            self._tell(ended.batch)

    def _tell(self, batch: Batch) -> None:
        count = sum(each.result in NEW for each in batch.arrivals)
        if count:
            words = self.tr("邮箱来稿 {count} 篇") if batch.source is Source.MAIL else self.tr("文件夹来稿 {count} 篇")
            self._frame.say(words.format(count=count))
        self.came.emit(batch)


def doors_of(frame: Frame) -> DoorsDesk:
    """Return the doors of this window, which are made with the first wish for them."""
    found = frame.findChild(DoorsDesk)
    return found if isinstance(found, DoorsDesk) else DoorsDesk(frame)
