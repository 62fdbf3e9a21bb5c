"""A sheet that does its deed itself: what is written stays when it fails, and is forgotten when it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from bulletin.archive import Archive
from editor.pieces.jotting import ENTER
from editor.shell.frame import Frame
from editor.shell.input_method import commit_half_typed
from editor.shell.question import Question
from editor.shell.theme import style
from editor.shell.words import words_of

Job = Callable[[Archive], object]


class DeedSheet(Question):
    """Override `ready` with what is to be done and `finish` with what follows. Ctrl+Enter does it, Enter goes on.

    `forget` is called once it is done, even if the sheet was closed meanwhile by Esc or the lock: what was put aside
    must not come back as if it were still to be done.
    """

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame
        self.forget: Callable[[], object] = lambda: None
        self._wrong = QLabel()
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        style(self._wrong, "error")
        self._wrong.hide()

    def ready(self) -> Job | None:
        """Return what is to be done in the archive's thread; None when something is wrong, which is said beside it."""
        return None

    def finish(self, result: object) -> None:
        """It is done."""
        self.accept()

    def answer(self) -> None:
        """Do it, unless it is being done."""
        if not self.deed.isEnabled():
            return
        commit_half_typed()
        self.say("")
        job = self.ready()
        if job is not None:
            self.deed.setEnabled(False)
            self.frame.background.ask(self.frame, job, self._done, self._failed)

    def add_wrong(self) -> None:
        """Put the line that says why it was not done under what stands in the sheet so far."""
        self.body.addWidget(self._wrong)

    def say(self, words: str) -> None:
        """Show in words why it was not done; an empty text takes them away."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def wrong(self) -> str:
        """Return the words that say why it was not done."""
        return self._wrong.text()

    def explain(self, error: Exception) -> None:
        """Say what failed, and that nothing written is lost."""
        words = words_of(error)
        self.say("".join((words.what, self.tr("填写的内容都在。"), words.do)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.deed.hasFocus():
            self.answer()
        elif self.back.hasFocus():
            self.reject()
        else:
            self.focusNextChild()

    def _done(self, result: object) -> None:
        self.forget()
        if isValid(self):
            self.deed.setEnabled(True)
            self.finish(result)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            self.frame.trouble(error)
            return
        self.deed.setEnabled(True)
        self.explain(error)
