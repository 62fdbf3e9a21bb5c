"""The jobs in full: what runs, with its progress and 停止, and how those before it ended."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from editor.shell import joining
from editor.shell.background import Stop
from editor.shell.chip import Chip, Tone
from editor.shell.foot_panel import FootPanel
from editor.shell.jobs import Job, Jobs, JobState
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note

SIGNS = {
    JobState.DONE: (Tone.GOOD, "check-circle"),
    JobState.STOPPED: (Tone.NEUTRAL, "stop-circle"),
    JobState.FAILED: (Tone.URGENT, "warning-circle"),
}


class JobsPanel(FootPanel):
    """Follows `jobs`; looking at it is seeing what failed."""

    def __init__(self, jobs: Jobs, over: QWidget, bottom: int) -> None:
        super().__init__(self.tr("任务"), over, bottom)
        self._jobs = jobs
        self._shown: dict[Stop, RunningRow] = {}
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        jobs.changed.connect(lambda: self.fill() if self.isVisible() else None)
        jobs.moved.connect(self._on_moved)

    def fill(self) -> None:
        running, ended = self._jobs.running(), self._jobs.ended()
        self._shown = {stop: RunningRow(stop, job) for stop, job in running}
        rows: list[QWidget] = [*self._shown.values(), *(EndedRow(job) for job in ended)]
        self.head.set_beside(self.tr("正在进行 {count} 项").format(count=len(running)) if running else "")
        self.show_rows(rows or [note(self.tr("收稿、导出、打印这些要花时间的事，进展和结果都在这里。"), wrapping=True)])
        self._second.start() if running else self._second.stop()
        self._jobs.see()

    def leave(self) -> None:
        self._second.stop()
        super().leave()

    def _on_moved(self, stop: Stop) -> None:
        if (row := self._shown.get(stop)) is not None and self.isVisible():
            row.show_job(dict(self._jobs.running())[stop])

    def _tick(self) -> None:
        for stop, job in self._jobs.running():
            if stop in self._shown:
                self._shown[stop].show_job(job)


class RunningRow(QWidget):
    """A job that runs."""

    def __init__(self, stop: Stop, job: Job) -> None:
        super().__init__()
        self._token = stop
        self._bar, self._words = QProgressBar(), note("")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(job.title)
        self.stop = button(self.tr("停止"), clicked=self._ask)
        style(self.stop, "small")
        self.stop.setAccessibleName(self.tr("停止：{title}").format(title=job.title))
        texts = QVBoxLayout()
        texts.setSpacing(GRID)
        for part in (_title(job.title), self._bar, self._words):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, INSIDE, 0, INSIDE)
        row.setSpacing(INSIDE)
        row.addLayout(texts, 1)
        row.addWidget(self.stop)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show how far it is."""
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        lasted = lasted_words(job.lasted(datetime.now().astimezone()))
        parts = [f"{job.done:,} / {job.total:,}"] if job.total else []
        parts.append(self.tr("正在停止，做完手头这一份") if self._token.asked else self.tr("已用 {time}").format(
            time=lasted))
        self._words.setText(" · ".join(parts))
        self.stop.setEnabled(not self._token.asked)

    def _ask(self) -> None:
        self._token.ask()
        self.stop.setEnabled(False)
        self._words.setText(self.tr("正在停止，做完手头这一份"))


class EndedRow(QWidget):
    """A job that ended: how, when, how long it took, and the way to what it made."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        tone, sign = SIGNS[job.state]
        state = {JobState.DONE: self.tr("已办完"), JobState.STOPPED: self.tr("已停下"),
                 JobState.FAILED: self.tr("没有办成")}[job.state]
        chip = Chip(state, tone, sign)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(_title(job.title), 1)
        head.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(note(self._when(job), wrapping=True))
        if job.why:
            why = note(job.why, wrapping=True)
            style(why, "error")
            column.addWidget(why)
        if job.made is not None:
            column.addLayout(self._way(job.made))
        self.setAccessibleName(joining.clauses((job.title, state)))

    def _when(self, job: Job) -> str:
        parts = [f"{job.ended:%H:%M}" if job.ended else ""]
        parts.append(self.tr("用时 {time}").format(time=lasted_words(job.lasted(job.began))))
        if job.total:
            parts.append(f"{job.done:,} / {job.total:,}")
        return " · ".join(part for part in parts if part)

    def _way(self, made: Path) -> QHBoxLayout:
        folder = made if made.is_dir() else made.parent
        go = button(self.tr("打开所在文件夹"), clicked=partial(
            QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder))))
        style(go, "link")
        go.setToolTip(str(folder))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(note(made.name, wrapping=True), 1)
        row.addWidget(go)
        return row


def lasted_words(lasted: timedelta) -> str:
    """Return how long, as a clock says it: `0:07`, `12:40`, `1:02:40`."""
    minutes, seconds = divmod(int(lasted.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _title(words: str) -> QLabel:
    title = QLabel(words)
    title.setWordWrap(True)
    return title
