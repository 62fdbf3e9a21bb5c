"""收入旧刊 over the window: a folder is chosen, read, looked over, taken in, and what was left is told."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.files import write_whole
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.old_issues.issue import OldIssue
from bulletin.people import Actor
from editor.old_issues.foot import Foot
from editor.old_issues.outcome_page import OutcomePage
from editor.old_issues.rescuing import lines_of
from editor.old_issues.review import Review
from editor.old_issues.review_page import ReviewPage
from editor.old_issues.run import Gone, OldRun, Outcome
from editor.old_issues.start_page import StartPage
from editor.pieces.room import open_at
from editor.shell.frame import Frame
from editor.shell.input_method import commit_half_typed
from editor.shell.question import Question
from editor.shell.theme import EDGE, INSIDE
from editor.shell.words import sentence_of

_SIZE, _MARGIN = (1240, 860), 48


class OldIssuesSheet(QDialog):
    """Esc stops what is under way and closes the sheet. Left with something set right that did not come in yet it is
    only put aside: whoever opened it shows it again. `left(bool)` tells whether something was put aside.
    """

    left = Signal(bool)

    def __init__(self, frame: Frame, journal_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("收入旧刊"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        assert isinstance(frame.person, Actor), "the door is open to who sits here"
        self._frame, self._journal_id = frame, journal_id
        self.run = OldRun(frame, frame.person, self)
        self._under_way = self._closing = False
        self._taken = list[Issue]()
        self._left: tuple[OldIssue, ...] = ()
        self.start, self.review, self.outcome = StartPage(frame.settings), ReviewPage(frame.settings), OutcomePage()
        self.foot, self.stack = Foot(), QStackedWidget()
        self.main, self.stop, self.wrong, self.note = (
            self.foot.main, self.foot.stop, self.foot.wrong, self.foot.note)
        self._lay_out(parent)
        self._connect()
        self._show(self.start)
        frame.background.ask(self, _journals, lambda found: self.start.offer(found, journal_id))

    def read(self, paths: tuple[Path, ...]) -> None:
        """Read the old bulletins at `paths` for the journal chosen."""
        if paths and self.start.journal():
            self._taken, self._left = [], ()
            self.foot.tell("")
            self._begin(self.tr("正在读旧刊…"))
            self.run.read(paths, self.start.journal())

    def is_written(self) -> bool:
        """Return whether something was set right in the review that is not in the archive yet."""
        review, page = self.review.review, self.stack.currentWidget()
        if review is None or page is self.start:
            return False
        to_come = {old.path for old in self._left} | {each.path for each in review.rest}
        return bool(review.touched if page is self.review else review.touched & to_come)

    def rescue(self, folder: Path) -> Path | None:
        """Save what stands in the review as a text file into `folder`; None when nothing was set right."""
        if not self.is_written() or self.review.review is None:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.windowTitle()}-{datetime.now():%m%d-%H%M%S}.txt"
        write_whole(path, "\n".join(lines_of(self.review.review)).encode("utf-8", "surrogatepass"))
        return path

    def reject(self) -> None:
        """Go, also when the desk is locked: what is under way is stopped, what was set right is put aside."""
        typed = self.focusWidget()
        if isinstance(typed, QLineEdit):
            commit_half_typed()
            typed.editingFinished.emit()
        self._closing = self._under_way
        super().reject()
        if self._under_way:  # what follows is told when it has ended
            self._stop_run()
        else:
            self.left.emit(self.is_written())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _begin_anew(self) -> None:
        """Go back to the choice of files; what was set right by hand is not let go without asking."""
        def anew() -> None:
            self._left = ()
            self.foot.tell("")
            self._show(self.start)
        if not self.is_written():
            anew()
            return
        self.question = Question(self)
        self.question.name(self.tr("放弃核对结果"), self.tr("改过的地方还没有收入，重新选择后要从头核对。"))
        self.question.accepted.connect(anew)
        self.question.open()

    def _go_on(self) -> None:
        """Do what the main button says: take in, go on with what is left, or go back to what could not come."""
        page, review = self.stack.currentWidget(), self.review.review
        if page is self.outcome and self._left:
            self._take(self._left)
        elif page is self.outcome and review is not None:
            self._begin(self.tr("正在核对…"))
            self.run.look_again(review.rest)
        elif review is not None:
            self._take(tuple(row.issue for row in review.coming))

    def _take(self, issues: tuple[OldIssue, ...]) -> None:
        if issues:
            self.foot.tell("")
            self._begin(self.tr("正在收入旧刊…"))
            self.run.take(issues)

    def _stop_run(self) -> None:
        self.stop.setEnabled(False)
        self.run.stop()

    def _begin(self, words: str) -> None:
        self._under_way, self._closing = True, False
        self.foot.begin(words)
        self._offer()

    def _reviewed(self, gone: Gone) -> None:
        self._ended_running()
        if not gone.read:
            self.foot.tell(self.tr("这里没有可读的旧刊文件。请另选文件夹。"))
            self._show(self.start)
        else:
            self._left = ()
            self.review.show_review(Review(gone.read, gone.counter.shelf, gone.counter.supplements), gone.counter)
            parts = [self.tr("另有 {count} 个文件不是文档，没有读。").format(count=gone.others)] if gone.others else []
            if gone.unread:
                parts.append(self.tr("停止后还有 {count} 份没有读。").format(count=gone.unread))
            self.foot.tell("".join(parts))
            self._show(self.review)
        self._tell_if_left()

    def _taken_in(self, outcome: Outcome) -> None:
        self._ended_running()
        self._taken += outcome.taken
        self._left = outcome.waiting
        coming = {row.issue.path for row in self.review.review.coming} if self.review.review else set()
        lines = self.review.review.lines if self.review.review else ()
        self.outcome.show_outcome(len(self._taken), outcome, tuple(line for line in lines if line.path not in coming))
        self._show(self.outcome)
        self._tell_if_left()

    def _broke(self, error: Exception) -> None:
        if self._closing:
            self._frame.trouble(error)
        self.foot.tell(sentence_of(error))
        if not self.run.is_taking:  # else it ends by itself
            self._ended_running()
            self._tell_if_left()

    def _ended_running(self) -> None:
        self._under_way = False
        self.foot.end()
        self._offer()

    def _tell_if_left(self) -> None:
        if self._closing:
            self._closing = False
            self.left.emit(self.is_written())

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self._offer()
        after = self.main if self._left else self.foot.close_button
        first = {self.start: self.start.folder, self.review: self.review.files}.get(page, after)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        page, busy = self.stack.currentWidget() or self.start, self._under_way
        coming = len(self.review.review.coming) if self.review.review else 0
        rest = len(self.review.review.rest) if self.review.review else 0
        words, can, said = {
            self.start: ("", False, ""),
            self.review: (self.tr("收入 {count} 期").format(count=coming), coming > 0,
                          self.tr("收入后成为已成刊的各期，不能撤回，只能声明作废。") if coming
                          else self.tr("没有可以收入的新刊期。")),
            self.outcome: (self.tr("继续收入其余 {count} 期").format(count=len(self._left)) if self._left
                           else self.tr("返回核对 {count} 份").format(count=rest), True, ""),
        }[page]
        self.main.setText(words)
        self.main.setEnabled(can and not busy)
        self.main.setVisible(page is self.review or (page is self.outcome and bool(self._left or rest)))
        self.foot.anew.setVisible(page is not self.start and not busy)
        self.stack.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy)
        if not busy:
            self.note.setText(said)

    def _connect(self) -> None:
        rescuers, rescuer = self._frame.rescuers, self.rescue
        rescuers.append(rescuer)
        self.destroyed.connect(lambda: rescuers.remove(rescuer) if rescuer in rescuers else None)
        self.main.clicked.connect(self._go_on)
        self.stop.clicked.connect(self._stop_run)
        self.foot.anew.clicked.connect(self._begin_anew)
        self.foot.close_button.clicked.connect(self.reject)
        self.start.chosen.connect(self.read)
        self.review.changed.connect(self._offer)
        self.run.progressed.connect(self.foot.progress)
        self.run.reviewed.connect(self._reviewed)
        self.run.ended.connect(self._taken_in)
        self.run.broke.connect(self._broke)

    def _lay_out(self, parent: QWidget | None) -> None:
        for page in (self.start, self.review, self.outcome):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(INSIDE)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.foot)
        room = parent.window().size() if parent is not None else None
        width, height = (room.width() - _MARGIN, room.height() - _MARGIN) if room else _SIZE
        open_at(self, min(width, 1680), min(height, 1000))


def _journals(archive: Archive) -> tuple[Journal, ...]:
    with archive.reading() as work:
        return tuple(work.journals.all())
