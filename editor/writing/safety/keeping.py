"""The safety copy: what is typed reaches the archive soon, and the status line says truly whether it did."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from bulletin.archive import Archive
from bulletin.desk import writing
from bulletin.drafts import Draft, WorkingCopy
from bulletin.errors import Refused
from bulletin.people import Actor
from bulletin.text import Text
from editor.shell.frame import Frame, Saving, SavingState
from editor.shell.words import words_of
from editor.writing.safety.debts import Debts
from editor.writing.safety.rescue import (
    DISCARDED,
    Rescued,
    remove,
    rescue,
    rescue_folder,
    rescued_of,
    second_folder,
)
from editor.writing.safety.telling import Telling

# At most two seconds of typing may be lost, also of typing without a pause: what is typed first waits LONGEST_MS,
# and what the archive has not answered for after PATIENCE_MS more is in the rescue folder as well.
IDLE_MS, LONGEST_MS, PATIENCE_MS = 700, 1_200, 500


class Keeping(QObject):
    """Keeps the open text: `idle` ms after the last key, at least every `longest` ms, and whenever asked.

    What the archive does not take goes to the rescue folder; the status then stays red until the archive takes it.
    """

    def __init__(self, frame: Frame, idle: int = IDLE_MS, longest: int = LONGEST_MS, folder: Path | None = None,
                 parent: QObject | None = None, patience: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._frame = frame
        self._folders = (folder or rescue_folder(), second_folder())
        self.debts = Debts(frame, self._folders, frame)  # what is owed is offered again also when the screen is closed
        self._telling = Telling(frame, self)
        self._idle = self._timer(idle, self.keep)
        self._longest = self._timer(longest, self.keep)
        self._patience = self._timer(patience, self._shelter)
        self.debts.changed.connect(self._on_debts)
        self._draft: Draft | None = None
        self._read: Callable[[], Text] = tuple
        self._saved: Text = ()
        self._kept: Text | None = None
        self._typed = self._asked = 0
        self._true = Saving()  # how the open text stands, whatever is owed of others
        self._since = datetime.now().astimezone()
        self._actor = frame.person  # who types here; nobody may sit here any more when an answer comes

    @property
    def failing(self) -> bool:
        """Whether the archive does not have what was typed here or on a draft put away."""
        return self.debts.saving() is not None

    @property
    def under_way(self) -> bool:
        """Whether a copy of the open text is being written, perhaps of other words than stand there by now."""
        return self._asked > 0

    def begin(self, draft: Draft, read: Callable[[], Text], saved: Text, kept: Text | None = None) -> None:
        """Keep the text `read` returns: typing on `draft`, whose newest revision is `saved`, its copy `kept`."""
        self.end()
        self._draft, self._read, self._saved, self._kept = draft, read, saved, kept
        self._actor = self._frame.person or self._actor
        self._since = datetime.now().astimezone()
        self.debts.open_id, self.debts.offer_open = draft.id, self._keep_again
        self._tell(Saving())

    def end(self) -> None:
        """Nothing is open any more; what the archive did not take stays owed."""
        for timer in (self._idle, self._longest, self._patience):
            timer.stop()
        self._draft = None
        self.debts.open_id = ""
        self._typed += 1
        self._asked = 0
        self._tell(Saving())

    def stands_on(self, draft: Draft, saved: Text) -> None:
        """Typing goes on over `draft`, whose newest revision is now `saved`; the archive has it."""
        self._draft, self._saved, self._kept = draft, saved, None
        self.debts.settle(draft.id)
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

    def keep(self, telling: bool = False) -> None:
        """Keep the text now, if the archive does not have it yet; `telling`: say so also when it has."""
        touched = telling or self._idle.isActive() or self._longest.isActive()
        self._idle.stop()
        self._longest.stop()
        draft, actor = self._draft, self._frame.person
        if draft is None or actor is None:
            return
        text, typed = self._read(), self._typed
        settled = not self.under_way and not self.debts.owes(draft.id)
        if settled and text == (self._saved if self._kept is None else self._kept):
            if touched:  # typed and taken back: the archive has it; a text only looked at was not saved just now
                self._settled(None)
            return
        self._tell(Saving(SavingState.SAVING), soon=True)
        self._asked += 1
        if not self._patience.isActive():
            self._patience.start()
        # The frame outlives the screen: a copy under way when the screen closes is still answered for.
        self._frame.background.ask(
            self._frame, _copying(draft, text, text == self._saved, actor),
            lambda done: self._on_kept(draft, text, typed), lambda error: self.rescue(error, draft, text))

    def rescue(self, error: Exception, draft: Draft, text: Text) -> None:
        """Put `text` into the rescue folder, because the archive failed with `error`; the status stays red."""
        if isValid(self):
            self._answered(draft)
        if self._actor is not None:
            what = words_of(error).what.rstrip("。")
            self.debts.owe(draft, text, self._actor, what, hopeful=not isinstance(error, Refused))

    def put_aside(self, draft: Draft, copy: WorkingCopy) -> None:
        """Write typing that new typing would replace into the rescue folder as well, where it stays."""
        folders = self._folders
        rescued = Rescued(draft.id, copy.revision_id, copy.who, draft.title, copy.at, copy.text)
        self._frame.background.files(self._frame, lambda stop: rescue(folders, rescued, copy.at))

    def give_up(self, draft: Draft, copy: WorkingCopy) -> None:
        """The writer wants typing no more: it goes into the folder for discarded texts, and is offered no more."""
        self.debts.settle(draft.id)
        folders = self._folders
        rescued = Rescued(draft.id, copy.revision_id, copy.who, draft.title, copy.at, copy.text)

        def job() -> None:
            given_up = rescue(tuple(folder / DISCARDED for folder in folders), rescued, copy.at)
            for folder in folders:
                remove(folder / given_up.name)

        self._frame.background.files(self._frame, lambda stop: job())

    def rescue_now(self, folder: Path) -> Path | None:
        """Write what is not saved as a revision into `folder`, for the crash handler; None when there is nothing."""
        if self._draft is None:
            return None
        text, who = self._read(), self._frame.person
        if text == self._saved:
            return None
        now = datetime.now().astimezone()
        return rescue((folder,), rescued_of(self._draft, text, who.id if who else "", now), self._since)

    def _timer(self, interval: int, deed: Callable[[], None]) -> QTimer:
        made = QTimer(self, singleShot=True, interval=interval)
        made.timeout.connect(deed)
        return made

    def _keep_again(self) -> bool:
        """Offer the archive what stands in the editor; False when there is no editor any more."""
        if not isValid(self) or self._draft is None:
            return False
        if not self._asked:
            self.keep()
        return True

    def _shelter(self) -> None:
        """The archive does not answer: until it does the text stands in the rescue folder too."""
        draft, actor = self._draft, self._frame.person
        if draft is not None and actor is not None and self._asked:
            self.debts.owe(draft, self._read(), actor, _tr("档案库正忙，还没有写入"))
            self._patience.start()

    def _answered(self, draft: Draft) -> None:
        if self._draft is not None and self._draft.id == draft.id and self._asked:
            self._asked -= 1
            if not self._asked:
                self._patience.stop()

    def _on_kept(self, draft: Draft, text: Text, typed: int) -> None:
        if not isValid(self):
            return
        self._answered(draft)
        if self._draft is None or self._draft.id != draft.id:
            self.debts.settle(draft.id, text)
            return
        if self._draft.revision_id == draft.revision_id:  # else it was saved meanwhile: a copy of the older one is none
            self._kept = None if text == self._saved else text
        if typed == self._typed and not self._asked:
            self.debts.settle(draft.id)
        self._settled(typed)

    def _settled(self, typed: int | None) -> None:
        """Tell that all is saved, or kept safe without being a version yet, unless typing went on meanwhile."""
        at = datetime.now().astimezone()
        if typed is not None and typed != self._typed:
            self.touched()
        elif self._kept is None:
            self._tell(Saving.saved(at))
        else:
            self._tell(Saving.kept(at), soon=True)

    def _on_debts(self) -> None:
        self._telling.now(self.debts.saving() or self._true)

    def _tell(self, saving: Saving, soon: bool = False) -> None:
        self._true = saving
        owed = self.debts.saving()
        (self._telling.soon if soon and owed is None else self._telling.now)(owed or saving)


def _copying(draft: Draft, text: Text, as_saved: bool, actor: Actor) -> Callable[[Archive], None]:
    at = datetime.now(UTC)
    if as_saved:
        return lambda archive: writing.drop_working_copy(archive, draft.id, actor=actor)
    return lambda archive: writing.keep_working_copy(archive, draft, text, actor=actor, at=at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keeping", words)
