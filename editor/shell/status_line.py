"""The bottom line: saving at the left, jobs in the middle, archive and backup at the right. It tells the truth."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from bulletin.keeping.health import Verdict
from editor.shell.background import Stop
from editor.shell.colours import Colour
from editor.shell.frame import Saving, SavingState
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import IconLabel, button

HEIGHT = 30
PATIENCE_MS = 300

SIGNS = {
    SavingState.NOTHING: ("", Colour.FAINT),
    SavingState.CHANGED: ("pencil-simple", Colour.SECOND),
    SavingState.SAVING: ("arrows-clockwise", Colour.SECOND),
    SavingState.KEPT: ("check", Colour.SECOND),
    SavingState.SAVED: ("check-circle", Colour.GOOD),
    SavingState.UNSAVED: ("warning-circle", Colour.MAIN),
}
KEEPING = {
    Verdict.GOOD: ("shield-check", Colour.SECOND),
    Verdict.STALE: ("shield-warning", Colour.WARNING),
    Verdict.FAILED: ("shield-warning", Colour.MAIN),
}


class Mark(QWidget):
    """An icon and a word in one colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = IconLabel("info", 14), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.hide()

    def show_mark(self, icon_name: str, words: str, colour: Colour) -> None:
        """Show `words`; an empty text hides the mark."""
        if icon_name:
            self._icon.show_icon(icon_name, colour)
        self._words.setText(words)
        style(self._words, f"status-{colour.value}")
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return the words shown."""
        return self._words.text()


class AskingMark(Mark):
    """A mark that can be clicked, or chosen by Tab and Enter: it leads to where there is more."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style(self, "asking-mark")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class JobMark(QWidget):
    """A job that lasts: its words, a thin progress and a Stop button, from 300 ms after its start.

    `asked` is sent when it is clicked: there is more to be told.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._jobs: list[Stop] = []
        self._got: dict[Stop, tuple[int, int]] = {}
        self._words, self.bar = QLabel(), QProgressBar()
        style(self._words, "note")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 4)
        self.stop = button(self.tr("停止"), clicked=self._ask_to_stop)
        style(self.stop, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for part in (self._words, self.bar, self.stop):
            row.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def add(self, job: Stop) -> None:
        """Follow `job`; one without a title stays silent."""
        if job.title:
            self._jobs.append(job)
            job.progress.connect(self._on_progress)
            if len(self._jobs) == 1:
                self._patience.start()
            self._show_first()

    def remove(self, job: Stop) -> None:
        """Forget `job`; the next one is shown."""
        if job in self._jobs:
            self._jobs.remove(job)
            self._got.pop(job, None)
            self._show_first()

    def _appear(self) -> None:
        self.setVisible(bool(self._jobs))

    def _show_first(self) -> None:
        if not self._jobs:
            self._patience.stop()
            self.hide()
            return
        first, others = self._jobs[0], len(self._jobs) - 1
        more = self.tr("，另有 {count} 项").format(count=others) if others else ""
        words = self.tr("正在停止：{title}") if first.asked else "{title}"
        self._words.setText(words.format(title=first.title) + more)
        self.bar.setAccessibleName(first.title)
        self.stop.setEnabled(not first.asked)
        done, total = self._got.get(first, (0, 0))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_progress(self, done: int, total: int) -> None:
        job = self.sender()
        if isinstance(job, Stop) and job in self._jobs:
            self._got[job] = done, total
            self._show_first()

    def _ask_to_stop(self) -> None:
        if self._jobs:
            self._jobs[0].ask()
            self._show_first()


class StatusLine(QWidget):
    """The line itself; the window feeds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.saving, self.jobs, self.backup, self.archive = Mark(), JobMark(), AskingMark(), Mark()
        self.notice, self.zone = Mark(), Mark()
        self.log, self.messages = AskingMark(), AskingMark()
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.saving)
        row.addStretch(1)
        row.addWidget(self.jobs)
        row.addStretch(1)
        row.addWidget(self.notice)
        for mark in (self.zone, self.archive, self.backup, self.log, self.messages):
            row.addWidget(mark)

    def show_saving(self, saving: Saving) -> None:
        """Tell how the open text stands with the archive."""
        icon_name, colour = SIGNS[saving.state]
        self.saving.show_mark(icon_name, self._saving_words(saving), colour)

    def show_notice(self, words: str) -> None:
        """Tell quietly what the desk is about to do by itself; an empty text takes it away."""
        self.notice.show_mark("lock" if words else "", words, Colour.WARNING)

    def show_zone(self, words: str, sentence: str) -> None:
        """Tell that the machine's clock runs in another zone than the office; empty words take it away."""
        self.zone.show_mark("clock" if words else "", words, Colour.WARNING)
        self.zone.setToolTip(sentence)
        self.zone.setAccessibleDescription(sentence)

    def show_archive(self, words: str) -> None:
        """Tell which archive is open."""
        self.archive.show_mark("database", words, Colour.SECOND)

    def show_backup(self, words: str, verdict: Verdict = Verdict.GOOD, sentence: str = "") -> None:
        """Tell when the last backup was made, `备份 14:00`; in amber that it is old, in red that it failed."""
        sign, colour = KEEPING[verdict]
        self.backup.show_mark(sign, words, colour)
        self.backup.setToolTip(sentence)
        self.backup.setAccessibleDescription(sentence)

    def show_log(self, failed: int, any_at_all: bool) -> None:
        """Lead to the jobs where there were any; in red how many failed that nobody has looked at."""
        words = self.tr("{count} 项没有办成").format(count=failed) if failed else self.tr("任务")
        self.log.show_mark("warning-circle" if failed else "queue", words if any_at_all else "",
                           Colour.MAIN if failed else Colour.SECOND)
        self.log.setToolTip(self.tr("看进行中和办完的任务（Ctrl+Shift+J）"))

    def show_messages(self, unread: int) -> None:
        """Lead to what was said here; in red how many errors nobody has read again."""
        words = self.tr("消息 {count}").format(count=unread) if unread else self.tr("消息")
        self.messages.show_mark("bell", words, Colour.MAIN if unread else Colour.SECOND)
        self.messages.setToolTip(self.tr("看提示过的消息（Ctrl+Shift+I）"))

    def _saving_words(self, saving: Saving) -> str:
        if saving.state in (SavingState.SAVED, SavingState.KEPT):
            time = saving.at.strftime("%H:%M:%S") if saving.at else ""
            kept = saving.state is SavingState.KEPT
            words = self.tr("已暂存 {time}，未存成版本") if kept else self.tr("已保存 {time}")
            return words.format(time=time).strip()
        if saving.state is SavingState.UNSAVED:
            return self.tr("未保存：{why}").format(why=saving.note) if saving.note else self.tr("未保存")
        return {
            SavingState.NOTHING: "",
            SavingState.CHANGED: self.tr("有改动，稍后自动保存"),
            SavingState.SAVING: self.tr("正在保存…"),
        }[saving.state]
