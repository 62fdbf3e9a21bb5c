"""The last backup of a sitting: the window waits for it with words, and need not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from bulletin.errors import Cause, Trouble
from bulletin.keeping.health import Backup
from bulletin.keeping.timing import Occasion
from editor.keeping.clockwork import Clockwork
from editor.keeping.words import under_way
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import words_of

_PATIENCE_MS, _WIDTH = 300, 460


class ClosingPage(QWidget):
    """Says what is waited for and what is safe; `left` is sent by who does not wait, `again` by who tries once more."""

    left = Signal()
    again = Signal()
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words, self.safe, self.bar = QLabel(), note("", wrapping=True), QProgressBar()
        style(self.words, "screen-title")
        self.words.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.go = button("", clicked=self.left.emit)
        self.retry = button(self.tr("再备份一次"), clicked=self.again.emit)
        self.stay = button(self.tr("先不退出"), clicked=self.stayed.emit)
        self.stay.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        inside, column, row, outer = QWidget(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        inside.setFixedWidth(_WIDTH)
        inside.setLayout(column)
        column.setSpacing(BETWEEN)
        row.setSpacing(INSIDE)
        for widget in (self.words, self.bar, self.safe):
            column.addWidget(widget)
        row.addStretch()
        for part in (self.stay, self.retry, self.go):
            row.addWidget(part)
        column.addLayout(row)
        outer.addWidget(inside, alignment=Qt.AlignmentFlag.AlignCenter)

    def wait(self) -> None:
        """Say that the last backup is being made."""
        self._say(under_way(), self.tr("稿件都已存进档案，不等也不会丢；只是少这一份备份，以前的都在。"))
        self.go.setText(self.tr("不等了，直接退出"))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(under_way())
        self.bar.show()
        self.retry.hide()

    def fail(self, error: Exception) -> None:
        """Say that it could not be made."""
        words = words_of(error)
        spoilt = isinstance(error, Trouble) and error.cause is Cause.DAMAGED
        safe = self.tr("以前的备份都在。") if spoilt else self.tr("稿件都在档案里，以前的备份也都在。")
        self._say(self.tr("没有备份成"), words.what + safe + words.do)
        self.go.setText(self.tr("退出"))
        self.bar.hide()
        self.retry.show()

    def follow(self, done: int, total: int) -> None:
        """Show how far it is, in pages."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _say(self, words: str, safe: str) -> None:
        self.words.setText(words)
        self.safe.setText(safe)
        self.setAccessibleName(words)


class LastBackup(QObject):
    """Objects to closing until what changed is backed up; closing once more does not wait."""

    def __init__(self, desk: Desk, frame: Frame, clockwork: Clockwork) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._clockwork = desk, frame, clockwork
        self._page: ClosingPage | None = None
        self._before: QWidget | None = None
        self._waiting = self._may_go = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        frame.objections.append(self.objects)
        frame.background.failed.connect(self.stay)  # what was to be saved before closing failed: that comes first
        frame.troubled.connect(self.stay)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._leave)  # who ends the program otherwise is not kept waiting

    def objects(self) -> bool:
        """Return whether the window must stay a moment; the last backup is begun then."""
        if self._may_go:
            return False
        if self._waiting:
            self._leave()
            return False
        if not self._clockwork.is_running and not self._clockwork.is_due(Occasion.END):
            return False
        self._begin()
        return self._waiting

    def stay(self) -> None:
        """Go back to the work: the window is not closed."""
        if self._waiting:
            self._waiting = False
            self._patience.stop()
            self._clockwork.give_up()
            self._disappear()

    @property
    def page(self) -> ClosingPage:
        """The page that says it, made with the first wish for it."""
        if self._page is None:
            self._page = ClosingPage()
            self._page.left.connect(self._go)
            self._page.again.connect(self._begin)
            self._page.stayed.connect(self.stay)
            self._clockwork.progressed.connect(self._page.follow)
            self._desk.addWidget(self._page)
        return self._page

    def _begin(self) -> None:
        self._waiting = True
        self.page.wait()
        self._patience.start()
        # After what the screens still save: the archive's thread does one thing after the other.
        self._frame.background.ask(self, lambda archive: None, lambda _: self._make(), lambda error: self._go())

    def _make(self) -> None:
        if not self._waiting:
            return
        if self._clockwork.is_running or self._clockwork.is_due(Occasion.END):
            self._clockwork.make(ended=self._ended)
        else:
            self._go()

    def _ended(self, made: Backup | None, error: Exception | None) -> None:
        if not self._waiting:
            return
        if error is not None:
            self._patience.stop()
            self._appear()
            self.page.fail(error)
        else:
            self._make() if made is not None and self._clockwork.is_due(Occasion.END) else self._go()

    def _go(self) -> None:
        self._leave()
        self._may_go = True
        self._desk.close_asked.emit()
        self._may_go = False
        self._disappear()  # where the window stayed after all: somebody else objected

    def _leave(self) -> None:
        self._waiting = False
        self._patience.stop()
        self._clockwork.give_up()

    def _appear(self) -> None:
        if self._desk.currentWidget() is not self.page:
            self._before = self._desk.currentWidget()
            self._desk.setCurrentWidget(self.page)
            self.page.go.setFocus()

    def _disappear(self) -> None:
        if self._before is not None and self._desk.currentWidget() is self._page:
            self._desk.setCurrentWidget(self._before)
        self._before = None
