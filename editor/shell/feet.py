"""What the desk keeps of a sitting: its jobs, what was said, what can be undone; and how each is reached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.shell.frame import Frame
from editor.shell.jobs import Jobs
from editor.shell.jobs_panel import JobsPanel
from editor.shell.messages import Messages
from editor.shell.messages_panel import MessagesPanel
from editor.shell.status_line import HEIGHT
from editor.shell.undoing import Done

if TYPE_CHECKING:
    from editor.shell.desk import Desk


class Feet(QObject):
    """Hears the frame and shows in the bottom line what there is; nothing of it outlives who sits here."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        super().__init__(desk)
        self._desk, self._frame = desk, frame
        self._who = frame.person.id if frame.person else ""
        self.jobs, self.messages = Jobs(self), Messages(self)
        self.jobs_panel = JobsPanel(self.jobs, desk, HEIGHT)
        self.messages_panel = MessagesPanel(self.messages, desk, HEIGHT)
        self._connect()

    def show_jobs(self) -> None:
        """Open the panel of jobs, or close it."""
        self.messages_panel.hide()
        self.jobs_panel.toggle()

    def show_messages(self) -> None:
        """Open the list of what was said, or close it."""
        self.jobs_panel.hide()
        self.messages_panel.toggle()

    def _connect(self) -> None:
        frame, background, line = self._frame, self._frame.background, self._desk.status
        background.job_started.connect(self.jobs.begin)
        background.job_ended.connect(self.jobs.end)
        self.jobs.changed.connect(self._show_jobs)
        self.messages.changed.connect(lambda: line.show_messages(self.messages.unread))
        for mark in (line.log, line.jobs):
            mark.asked.connect(self.show_jobs)
        line.messages.asked.connect(self.show_messages)
        line.show_messages(0)
        frame.said.connect(lambda words: self.messages.hear(self._name(), words) if frame.person else None)
        for signal in (frame.troubled, background.failed):
            signal.connect(lambda error: self.messages.hear_error(self._name(), error) if frame.person else None)
        frame.undoing.offered.connect(self._offer)
        frame.undoing.changed.connect(self._desk.toasts.look)
        frame.person_changed.connect(self._on_person)

    def _show_jobs(self) -> None:
        self._desk.status.show_log(self.jobs.unseen, bool(self.jobs.ended() or self.jobs.running()))

    def _offer(self, deed: Done) -> None:
        undoing = self._frame.undoing
        self._desk.toasts.offer(
            self.tr("撤销"), self.tr("撤销：{words}（Ctrl+Z）").format(words=deed.words), partial(undoing.undo, deed),
            partial(undoing.holds, deed))

    def _name(self) -> str:
        return self._frame.person.name if self._frame.person else ""

    def _on_person(self) -> None:
        who = self._frame.person.id if self._frame.person else ""
        if who != self._who:
            self._who = who
            self.jobs_panel.hide()
            self.messages_panel.hide()
            self.jobs.forget()
            self.messages.forget()
