"""What is done beside agreeing and returning: a note on what is read, signing for another, signing over a head."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.desk import annotating, queueing
from bulletin.notes import Anchor
from editor.shell.frame import Frame
from editor.signing.anchors import anchor_of, anchor_of_whole
from editor.signing.deeds import How
from editor.signing.reader import Reader
from editor.signing.reading import Reading
from editor.signing.waiting import DraftRow
from editor.signing.words import agreeing_words


class Asides(QObject):
    """`decided(How)` is sent when something is to be agreed to in one of these ways; `left` when a row goes away."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, frame: Frame, reader: Reader, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._reader, self._reading = frame, reader, reading
        reader.note.given.connect(self._note)
        reader.acting.given.connect(self._with_how)
        for row in (reader.note, reader.acting):
            row.left.connect(self.left)

    def ask_note(self) -> None:
        """Ask for a note on what is marked on the paper, or on the whole item."""
        row = self._reading.row
        if not isinstance(row, DraftRow) or self._reader.bar.note.isHidden():
            return
        self._reader.close_rows()
        words, before = self._reader.paper.selection()
        anchor = anchor_of(row.revision.text, words, before)
        head = "" if anchor else self.tr("对全篇的批注（要批注某一处，先在清样上选中文字）")
        self._reader.note.ask(row.key, anchor or anchor_of_whole(row.revision.text), head)

    def ask_for_whom(self) -> None:
        """Ask for whom what is read is agreed to."""
        row, actor = self._reading.row, self._frame.person
        if row is None or actor is None or not self._reader.bar.acting.isVisible():
            return
        verb = agreeing_words(row.line.step) if isinstance(row, DraftRow) else self.tr("签发本期")
        self._frame.background.ask(
            self, lambda archive: queueing.holders(archive, row.line, actor),
            lambda people: self._open(row.key, lambda: self._reader.acting.ask_for_whom(row.key, people, verb)))

    def ask_why_over(self) -> None:
        """Ask why what is read is signed though nobody reviewed it."""
        row = self._reading.row
        if row is not None and self._reader.bar.bypass.isVisible():
            self._open(row.key, lambda: self._reader.acting.ask_why_over(row.key))

    def _open(self, key: str, ask: Callable[[], None]) -> None:
        row = self._reading.row
        if row is not None and row.key == key:
            self._reader.close_rows()
            ask()

    def _with_how(self, how: How) -> None:
        self.left.emit()
        self.decided.emit(how)

    def _note(self, anchor: Anchor, words: str) -> None:
        row, actor, at = self._reading.row, self._frame.person, datetime.now(UTC)
        if row is not None and actor is not None:
            self._frame.background.ask(
                self, lambda archive: annotating.add_note(archive, row.key, anchor, words, actor=actor, at=at),
                lambda made: self._frame.say(self.tr("已记下批注。")), self._frame.trouble)
