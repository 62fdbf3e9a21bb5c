"""The safety copy: what is typed reaches the archive soon, and the status line says truly whether it did."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, QTimer
from shiboken6 import isValid

from bulletin.archive import Archive
from bulletin.desk import writing
from bulletin.drafts import Draft
from bulletin.people import Actor
from bulletin.text import Text, title_of
from editor.shell.frame import Frame, Saving, SavingState
from editor.shell.words import words_of
from editor.writing.rescue import rescue, rescue_folder

IDLE_MS, LONGEST_MS = 2_000, 15_000


class Keeping(QObject):
    """Keeps the open text: `idle` ms after the last key, at least every `longest` ms, and whenever asked.

    What the archive does not take goes to the rescue folder; the status then stays red until the archive takes it.
    """

    def __init__(self, frame: Frame, idle: int = IDLE_MS, longest: int = LONGEST_MS, folder: Path | None = None,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._folders = (folder or rescue_folder(), Path(QDir.tempPath()) / "bulletin-desk-rescue")
        self._idle = QTimer(self, singleShot=True, interval=idle)
        self._longest = QTimer(self, singleShot=True, interval=longest)
        self._idle.timeout.connect(self.keep)
        self._longest.timeout.connect(self.keep)
        self._draft: Draft | None = None
        self._read: Callable[[], Text] = tuple
        self._saved: Text = ()
        self._kept: Text | None = None
        self._typed = 0
        self.failing = False

    def begin(self, draft: Draft, read: Callable[[], Text], saved: Text, kept: Text | None = None) -> None:
        """Keep the text `read` returns: typing on `draft`, whose newest revision is `saved`, its copy `kept`."""
        self.end()
        self._draft, self._read, self._saved, self._kept = draft, read, saved, kept

    def end(self) -> None:
        """Nothing is open any more."""
        self._idle.stop()
        self._longest.stop()
        self._draft = None
        self.failing = False
        self._typed += 1
        self._frame.saving(Saving())

    def stands_on(self, draft: Draft, saved: Text) -> None:
        """Typing goes on over `draft`, whose newest revision is now `saved`; the archive has it."""
        self._draft, self._saved, self._kept, self.failing = draft, saved, None, False
        self._settled(None)

    def touched(self) -> None:
        """Something was typed: keep it soon."""
        if self._draft is None:
            return
        self._typed += 1
        self._idle.start()
        if not self._longest.isActive():
            self._longest.start()
        self._tell(Saving(SavingState.CHANGED))

    def keep(self) -> None:
        """Keep the text now, if the archive does not have it yet."""
        touched = self._idle.isActive() or self._longest.isActive()
        self._idle.stop()
        self._longest.stop()
        draft, actor = self._draft, self._frame.person
        if draft is None or actor is None:
            return
        text, typed = self._read(), self._typed
        if not self.failing and text == (self._saved if self._kept is None else self._kept):
            if touched:  # typed and taken back: the archive has it; a text only looked at was not saved just now
                self._settled(None)
            return
        self._tell(Saving(SavingState.SAVING))
        # The frame outlives the screen: a copy under way when the screen closes is still answered for.
        self._frame.background.ask(
            self._frame, _copying(draft, text, text == self._saved, actor),
            lambda done: self._on_kept(draft, text, typed), lambda error: self.rescue(error, draft, text))

    def rescue(self, error: Exception, draft: Draft, text: Text) -> None:
        """Put `text` into the rescue folder, because the archive failed with `error`; the status stays red."""
        what = words_of(error).what.rstrip("。")
        if isValid(self):
            self.failing = True
            self._longest.start()
        self._frame.saving(Saving.unsaved(what))
        folders, title = self._folders, title_of(text) or draft.title
        self._frame.background.files(
            self._frame, lambda stop: rescue(folders, draft.id, title, text),
            lambda path: self._frame.saving(Saving.unsaved(_tr("{what}，已存到 {path}").format(what=what, path=path))),
            lambda second: self._frame.saving(Saving.unsaved(
                _tr("{what}，救援文件夹也写不进去，请勿关闭窗口").format(what=what))))

    def put_aside(self, draft: Draft, text: Text) -> None:
        """Write typing that new typing would replace into the rescue folder as well, where it stays."""
        folders, title = self._folders, title_of(text) or draft.title
        self._frame.background.files(self._frame, lambda stop: rescue(folders, draft.id, title, text))

    def rescue_now(self, folder: Path) -> Path | None:
        """Write what is not saved as a revision into `folder`, for the crash handler; None when there is nothing."""
        if self._draft is None:
            return None
        text = self._read()
        return None if text == self._saved else rescue((folder,), self._draft.id, title_of(text), text)

    def _on_kept(self, draft: Draft, text: Text, typed: int) -> None:
        if not isValid(self) or self._draft is None or self._draft.id != draft.id:
            return
        self._kept, self.failing = (None if text == self._saved else text), False
        self._settled(typed)

    def _settled(self, typed: int | None) -> None:
        """Tell that all is saved, or kept safe without being a version yet, unless typing went on meanwhile."""
        if typed is None or typed == self._typed:
            at = datetime.now().astimezone()
            self._frame.saving(Saving.saved(at) if self._kept is None else Saving.kept(at))
        else:
            self.touched()

    def _tell(self, saving: Saving) -> None:
        if not self.failing:
            self._frame.saving(saving)


def _copying(draft: Draft, text: Text, as_saved: bool, actor: Actor) -> Callable[[Archive], None]:
    at = datetime.now(UTC)
    if as_saved:
        return lambda archive: writing.drop_working_copy(archive, draft.id, actor=actor)
    return lambda archive: writing.keep_working_copy(archive, draft, text, actor=actor, at=at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keeping", words)
