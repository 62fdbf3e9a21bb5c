"""收入旧刊 over the window: a folder is chosen, read, looked over, taken in, and what was left is told."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.old_issues.issue import OldIssue
from bulletin.people import Actor
from editor.old_issues.outcome_page import OutcomePage
from editor.old_issues.review import Review
from editor.old_issues.review_page import ReviewPage
from editor.old_issues.run import Gone, OldRun, Outcome
from editor.old_issues.start_page import StartPage
from editor.pages.running import Running
from editor.pieces.room import open_at
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of

_SIZE, _MARGIN = (1240, 860), 48


class OldIssuesSheet(QDialog):
    """Esc stops what is under way; else it closes the sheet, and asks first when something was set right by hand."""

    def __init__(self, frame: Frame, journal_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("收入旧刊"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert isinstance(frame.person, Actor), "the door is open to who sits here"
        self._frame, self._journal_id = frame, journal_id
        self.run = OldRun(frame, frame.person, self)
        self._under_way = self._closing = False
        self._taken = list[Issue]()
        self._left: tuple[OldIssue, ...] = ()
        self.start, self.review, self.outcome = StartPage(), ReviewPage(frame.settings), OutcomePage()
        self.running, self.wrong, self.note = Running(), QLabel(), note("")
        self.main = button("", main=True, clicked=self._go_on)
        self.stop = button(self.tr("停止"), "stop", clicked=self._stop_run)
        self.close_button = button(self.tr("关闭"), clicked=self.reject)
        self._lay_out(parent)
        self._connect()
        self._show(self.start)
        frame.background.ask(self, _journals, lambda found: self.start.offer(found, journal_id))

    def read(self, paths: tuple[Path, ...]) -> None:
        """Read the old bulletins at `paths` for the journal chosen."""
        if paths and self.start.journal():
            self._tell("")
            self._begin(self.tr("正在读旧刊…"))
            self.run.read(paths, self.start.journal())

    def reject(self) -> None:
        """Stop what is under way, then close; what was set right by hand is not let go without asking."""
        if self._under_way:
            self._closing = True
            self._stop_run()
        elif self.stack.currentWidget() is self.review and self.review.review and self.review.review.can_undo:
            self.question = Question(self)
            self.question.name(self.tr("放弃核对结果"), self.tr("改过的地方还没有收入，关闭后要重新核对。"))
            self.question.accepted.connect(lambda: QDialog.reject(self))
            self.question.open()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("选择存放旧刊的文件夹"), self._frame.settings.import_folder)
        if chosen:
            self._frame.settings.import_folder = chosen
            self.read((Path(chosen),))

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("选择旧刊文件"), self._frame.settings.import_folder,
            self.tr("文档 (*.docx *.doc *.docm *.dotx *.wps *.rtf *.odt *.pdf *.txt)"))
        if chosen:
            self._frame.settings.import_folder = str(Path(chosen[0]).parent)
            self.read(tuple(map(Path, chosen)))

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
            self._tell("")
            self._begin(self.tr("正在收入旧刊…"))
            self.run.take(issues)

    def _stop_run(self) -> None:
        self.stop.setEnabled(False)
        self.run.stop()

    def _begin(self, words: str) -> None:
        self._under_way = True
        self.note.setText(words)
        self.running.show_progress(0, 0)
        self._offer()

    def _progressed(self, done: int, total: int) -> None:
        self.running.show_progress(done, total)
        self.running.say(self.tr("{done} / {total} 份").format(done=done, total=total))

    def _reviewed(self, gone: Gone) -> None:
        self._ended_running()
        if not gone.read:
            self._tell(self.tr("这里没有可读的旧刊文件。请另选文件夹。"))
            self._show(self.start)
            return
        self.review.show_review(Review(gone.read, gone.counter.shelf), gone.counter)
        parts = [self.tr("另有 {count} 个文件不是文档，没有读。").format(count=gone.others)] if gone.others else []
        if gone.unread:
            parts.append(self.tr("停止后还有 {count} 份没有读。").format(count=gone.unread))
        self._tell("".join(parts))
        self._show(self.review)

    def _taken_in(self, outcome: Outcome) -> None:
        self._ended_running()
        self._taken += outcome.taken
        self._left = outcome.waiting
        coming = {row.issue.path for row in self.review.review.coming} if self.review.review else set()
        lines = self.review.review.lines if self.review.review else ()
        self.outcome.show_outcome(len(self._taken), outcome, tuple(line for line in lines if line.path not in coming))
        self._show(self.outcome)
        if self._closing:
            super().reject()

    def _broke(self, error: Exception) -> None:
        self._tell(sentence_of(error))
        if self.stack.currentWidget() is self.start or not self._under_way:
            self._ended_running()
            self._offer()

    def _ended_running(self) -> None:
        self._under_way = False
        self.running.say("")
        self.running.bar.hide()
        if self._closing and self.stack.currentWidget() is not self.review:
            super().reject()

    def _tell(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self._offer()
        after = self.main if self._left else self.close_button
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
        self.stack.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy)
        if not busy:
            self.note.setText(said)

    def _connect(self) -> None:
        self.start.folder_wanted.connect(self._choose_folder)
        self.start.files_wanted.connect(self._choose_files)
        self.start.dropped.connect(self.read)
        self.review.changed.connect(self._offer)
        self.run.progressed.connect(self._progressed)
        self.run.reviewed.connect(self._reviewed)
        self.run.ended.connect(self._taken_in)
        self.run.broke.connect(self._broke)

    def _lay_out(self, parent: QWidget | None) -> None:
        self.stack = QStackedWidget()
        for page in (self.start, self.review, self.outcome):
            self.stack.addWidget(page)
        style(self.wrong, "second")
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.hide()
        for control in (self.main, self.stop, self.close_button):
            control.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.note)
        foot.addStretch()
        for control in (self.stop, self.close_button, self.main):
            foot.addWidget(control)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(INSIDE)
        whole.addWidget(self.stack, 1)
        for part in (self.wrong, self.running):
            whole.addWidget(part)
        whole.addLayout(foot)
        room = parent.window().size() if parent is not None else None
        width, height = (room.width() - _MARGIN, room.height() - _MARGIN) if room else _SIZE
        open_at(self, min(width, 1680), min(height, 1000))


def _journals(archive: Archive) -> tuple[Journal, ...]:
    with archive.reading() as work:
        return tuple(work.journals.all())
