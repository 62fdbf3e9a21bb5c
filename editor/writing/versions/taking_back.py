"""A marked file that came back: read at arm's length, compared with the text as it stands, taken if that is wished."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.compare import compare
from bulletin.desk import marking
from bulletin.desk.marking import Fit, Returned
from bulletin.drafts import Draft
from bulletin.errors import Reason, Unreadable
from bulletin.intake.door import bytes_at
from bulletin.intake.guard.guard import Opening
from bulletin.intake.incoming import Incoming, Opened, Wish
from bulletin.workflow import WRITABLE
from editor.pieces.file_names import displayable
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.writing.versions.returned_window import ReturnedWindow, Seen, named
from editor.writing.writer import Writer


@dataclass(frozen=True)
class Read:
    """A file as read, and how it stands to the draft."""

    incoming: Incoming
    returned: Returned


class TakingBack(QObject):
    """`came(window)` tells of each file that came back and would change something."""

    came = Signal(object)

    def __init__(self, frame: Frame, writer: Writer, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._writer, self._screen = frame, writer, screen

    def can_take(self) -> bool:
        """Return whether a draft is open that can be changed."""
        seen = self._writer.seen
        return seen is not None and self._frame.person is not None and seen.opened.draft.stage in WRITABLE

    def read(self, draft: Draft, path: Path) -> None:
        """Read the file at `path` and show what it would change in `draft`."""
        guard, background = self._frame.guard, self._frame.background
        background.files(self, lambda stop: read_marked(guard, path),
                         lambda incoming: self._judge(draft, incoming), self._frame.trouble,
                         title=self.tr("读批改稿"))

    def _judge(self, draft: Draft, incoming: Incoming) -> None:
        def judged(archive: Archive) -> Read:
            return Read(incoming, marking.judge(archive, draft.id, incoming))

        self._frame.background.ask(self, judged, self._compare, self._frame.trouble)

    def _compare(self, read: Read) -> None:
        present, theirs = read.returned.present.text, read.returned.text
        self._frame.background.files(
            self, lambda stop: compare(present, theirs),
            lambda comparison: self._show(read, Seen(read.incoming.name, read.returned, comparison)),
            self._frame.trouble, title=self.tr("比对批改稿"))

    def _show(self, read: Read, seen: Seen) -> None:
        returned = seen.returned
        nothing = seen.comparison.is_empty and not returned.remarks
        if nothing and returned.fit in (Fit.PRESENT, Fit.OLDER):
            self._frame.say(self.tr("“{name}”与现在的文字相同，也没有新批注，不用再收。").format(name=seen.name))
            return
        window = ReturnedWindow(seen, self._frame.settings.text_zoom, self.can_take(), self._screen)
        window.taken.connect(lambda: self._take(read))
        window.show()
        self.came.emit(window)

    def _take(self, read: Read) -> None:
        """Make it the next version of the draft it was compared with."""
        open_now = self._writer.seen
        draft = read.returned.draft
        if open_now is None or open_now.opened.draft.id != draft.id:
            self._frame.say(self.tr("已经换了稿件，这份批改稿没有收。请打开《{title}》再收。").format(title=draft.title))
            return
        with in_chinese():
            who = named(read.returned.hands)
            name = self.tr("领导批改：{who}").format(who=who) if who else self.tr("领导批改")

        def take(saved: Draft) -> None:
            if saved.revision_id != read.returned.present.id:
                self._frame.say(self.tr("刚才录入的文字已存为第 {number} 版，请再看一次比对。").format(
                    number=saved.revision_number))
                self._judge(saved, read.incoming)
                return
            self._writer.deed(lambda archive, current, actor, at: marking.take_marks(
                archive, current, read.returned, read.incoming, name=name, actor=actor, at=at),
                self.tr("批改稿已收下，存为第 {number} 版").format(number=saved.revision_number + 1))

        self._writer.save(then=take)


def read_marked(guard: Opening, path: Path) -> Incoming:
    """Return the file at `path` as read at arm's length, all changes taken over; raises what it was refused with."""
    found = guard.open(displayable(path.name), bytes_at(path), Wish(marks=True, ocr=False)).result()
    return _text_in(found)


def _text_in(found: tuple[Opened, ...]) -> Incoming:
    incoming = next((each.incoming for each in found if each.incoming), None)
    if incoming is None:
        raise next((each.refused for each in found if each.refused), Unreadable(Reason.EMPTY))
    return incoming
