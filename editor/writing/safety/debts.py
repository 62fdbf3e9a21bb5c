"""Texts the archive did not take: each stands in the rescue folder until the archive has it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bulletin.desk import writing
from bulletin.drafts import Draft, WorkingCopy
from bulletin.people import Actor
from bulletin.text import Text
from editor.shell.frame import Frame, Saving
from editor.writing.safety.rescue import remove, rescue, rescued_of

RETRY_MS = 3_000


@dataclass(frozen=True)
class Owed:
    """A text not taken: why, and whether trying again may help. `since` names its file, `path` is where that is."""

    draft: Draft
    text: Text
    actor: Actor
    why: str
    hopeful: bool
    since: datetime
    path: Path | None = None
    unwritable: bool = False

    @property
    def note(self) -> str:
        """What the status line says behind 未保存."""
        if self.unwritable:
            return _tr("{what}，救援文件夹也写不进去，请勿关闭窗口").format(what=self.why)
        return _tr("{what}，已存到 {path}").format(what=self.why, path=self.path) if self.path else self.why


class Debts(QObject):
    """Writes each text owed to a file and offers it to the archive again; the file goes only when the archive has it.

    `changed` is sent whenever what is owed is other than before. Of the draft `open_id` it is not the text owed that is
    offered: `offer_open` offers what stands in the editor by then, and returns False when there is no editor any more.
    """

    changed = Signal()

    def __init__(self, frame: Frame, folders: tuple[Path, ...], parent: QObject | None = None,
                 retry: int = RETRY_MS) -> None:
        super().__init__(parent)
        self._frame, self._folders = frame, folders
        self._owed: dict[str, Owed] = {}
        self._files: dict[str, Path] = {}
        self._unwritten: list[str] = []
        self._writing = False
        self.open_id = ""
        self.offer_open: Callable[[], bool] = lambda: False
        self._again = QTimer(self, interval=retry)
        self._again.timeout.connect(self._offer)

    def owe(self, draft: Draft, text: Text, actor: Actor, why: str, hopeful: bool = True) -> None:
        """`text` was not taken because of `why`: it goes into the rescue folder, in place of what it replaces."""
        before = self._owed.get(draft.id)
        if before is not None and before.text == text:
            self._owed[draft.id] = replace(before, draft=draft, why=why, hopeful=hopeful)
        else:
            since = before.since if before else datetime.now().astimezone()
            self._owed[draft.id] = Owed(draft, text, actor, why, hopeful, since)
            self._write_later(draft.id)
        self._again.start()
        self.changed.emit()

    def settle(self, draft_id: str, text: Text | None = None) -> None:
        """The archive has what was typed on this draft, or has `text`: the file goes if that is what it holds."""
        owed = self._owed.get(draft_id)
        if owed is None or (text is not None and owed.text != text):
            return
        del self._owed[draft_id]
        self._write_later(draft_id)
        if not self._owed:
            self._again.stop()
        self.changed.emit()

    def owes(self, draft_id: str) -> bool:
        """Return whether the archive does not have what was typed on this draft."""
        return draft_id in self._owed

    def copy_of(self, draft_id: str) -> WorkingCopy | None:
        """Return what is owed of a draft as if the archive had it; None when nothing is."""
        owed = self._owed.get(draft_id)
        return WorkingCopy(draft_id, owed.draft.revision_id, owed.text, owed.actor.id, owed.since) if owed else None

    def saving(self) -> Saving | None:
        """Return what the status line must say as long as something is owed; None when nothing is."""
        owed = self._owed.get(self.open_id) or next((each for each in self._owed.values() if each.hopeful), None)
        return Saving.unsaved(owed.note) if owed else None

    def _write_later(self, draft_id: str) -> None:
        if draft_id not in self._unwritten:
            self._unwritten.append(draft_id)
        self._write_next()

    def _write_next(self) -> None:
        """Bring one file after the other to what is owed, so that an older text never comes after a newer one."""
        if self._writing or not self._unwritten:
            return
        self._writing = True
        draft_id = self._unwritten.pop(0)
        owed, file = self._owed.get(draft_id), self._files.pop(draft_id, None)
        folders, now = self._folders, datetime.now().astimezone()
        self._frame.background.files(
            self, lambda stop: _brought_up_to_date(folders, owed, now, file),
            lambda path: self._written(draft_id, path), lambda error: self._written(draft_id, file, failed=True))

    def _written(self, draft_id: str, path: Path | None, failed: bool = False) -> None:
        self._writing = False
        if path is not None:
            self._files[draft_id] = path
        if draft_id in self._owed and draft_id not in self._unwritten:
            self._owed[draft_id] = replace(self._owed[draft_id], path=None if failed else path, unwritable=failed)
            self.changed.emit()
        self._write_next()

    def _offer(self) -> None:
        """Offer the archive again what it did not take, and the folder what could not be written."""
        for draft_id, owed in tuple(self._owed.items()):
            if owed.unwritable:
                self._write_later(draft_id)
            if draft_id == self.open_id and self.offer_open():
                continue
            if owed.hopeful:
                self._offer_one(owed)

    def _offer_one(self, owed: Owed) -> None:
        at = datetime.now(UTC)

        self._frame.background.ask(
            self, lambda archive: writing.keep_working_copy(archive, owed.draft, owed.text, actor=owed.actor, at=at),
            lambda nothing: self.settle(owed.draft.id, owed.text), lambda error: None)


def _brought_up_to_date(folders: tuple[Path, ...], owed: Owed | None, now: datetime,
                        before: Path | None) -> Path | None:
    """Write what is owed, or take the file away when nothing is, and return the file that is there then."""
    path = None
    if owed is not None:
        path = rescue(folders, rescued_of(owed.draft, owed.text, owed.actor.id, now), owed.since)
    if before is not None and before != path:
        remove(before)
    return path


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keeping", words)
