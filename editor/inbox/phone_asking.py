"""Leaving the form for calls with something written on it: keep it for later, or throw it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.shell.question import Question
from editor.shell.widgets import button, note


class LeaveQuestion(Question):
    """Sends `kept()` or `dropped()`; Esc and 取消 go on writing."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("先放着"), self.tr("这份电话记录还没有收稿"))
        self.body.addWidget(note(self.tr("先放着：关上窗口，内容留到下次打开。不要了：清空这份记录。"), wrapping=True))
        self.drop = button(self.tr("不要了"), clicked=self._drop)
        self.drop.setAutoDefault(False)
        self.body.addWidget(self.drop, alignment=Qt.AlignmentFlag.AlignLeft)
        self.deed.setFocus()

    def answer(self) -> None:
        self.accept()
        self.kept.emit()

    def _drop(self) -> None:
        self.accept()
        self.dropped.emit()
