"""Several things decided with one answer: chosen in the list, asked about on one page, taken back in one."""

from PySide6.QtCore import QObject, Signal

from bulletin.desk.queueing import Line
from editor.shell.frame import Frame
from editor.signing.batch import candidate
from editor.signing.batch_page import BatchPage
from editor.signing.batch_run import BatchRun
from editor.signing.batch_words import deed_of
from editor.signing.deciding import Decided, Decisions
from editor.signing.reading import Reading
from editor.signing.waiting import Row


class Together(QObject):
    """`asked(bool)` is sent when the page is needed and when it is done with, `over(set of str)` with the ids of what
    deeds were done on.
    """

    asked = Signal(bool)
    over = Signal(object)

    def __init__(self, frame: Frame, page: BatchPage, decisions: Decisions, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._page, self._decisions, self._reading = frame, page, decisions, reading
        self._run = BatchRun(frame, decisions, self)
        self._verb, self._keys = "", set[str]()
        self.open = False
        page.confirmed.connect(self._confirmed)
        page.left.connect(self.close)
        self._run.read.connect(self._was_read)
        self._run.told.connect(page.tell)
        self._run.ended.connect(self._ended)
        self._run.all_back.connect(self._all_back)
        self._run.stays.connect(self._stays)

    def ask(self, lines: tuple[Line, ...]) -> None:
        """Ask about these rows on one page."""
        self.open = True
        self._page.wait_for(len(lines))
        self.asked.emit(True)
        self._run.look_at(lines)

    def close(self) -> None:
        """Go back to the queue."""
        if self.open:
            self.open = False
            self._run.look_at(())  # what is still being read is no longer wanted
            self.asked.emit(False)

    def leave(self) -> None:
        """Go back to the queue, unless deeds are under way."""
        self._page.leave()

    def confirm(self) -> None:
        """Agree to what is ticked on the page."""
        self._page.confirm()

    def take_back(self, together: Decided) -> None:
        """Take back what was decided together, all of it or nothing."""
        self._run.take_back(together)

    def _was_read(self, rows: list[Row]) -> None:
        actor = self._frame.person
        if self.open and actor is not None and rows:
            seen = self._reading.seen
            self._page.show_candidates([candidate(row, actor, seen) for row in rows])

    def _confirmed(self, rows: list[Row]) -> None:
        self._verb = deed_of(rows)
        self._keys = {row.key for row in rows}
        self._page.run(len(rows))
        self._run.agree(rows)

    def _ended(self, done: int, refused: int) -> None:
        if refused:
            self._page.show_outcome(done, refused)
        else:
            self.open = False
            self.asked.emit(False)
            self._frame.say(self.tr("已{verb} {count} 件，Ctrl+Z 可整批撤回。").format(verb=self._verb, count=done))
        self.over.emit(self._keys)

    def _all_back(self, done: int, refused: int) -> None:
        words = self.tr("已整批撤回 {count} 件。") if not refused else (
            self.tr("已撤回 {count} 件，{left} 件没有撤回，请在“已办”里逐件撤回。"))
        self._frame.say(words.format(count=done, left=refused))
        self.close()
        self.over.emit(self._keys)

    def _stays(self, gone: Decided) -> None:
        self._frame.say(self.tr("《{title}》等 {count} 件已有变动，不能整批撤回，可在“已办”里逐件撤回。").format(
            title=gone[0].title, count=len(gone)))
