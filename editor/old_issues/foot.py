"""The foot of 收入旧刊: what went wrong, how far it is, a word on what follows, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.pages.running import Running
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note


class Foot(QWidget):
    """`main` is the one thing to do on a page, `anew` goes back to the beginning, `stop` is there while something runs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.running, self.wrong, self.note = Running(), QLabel(), note("")
        self.main, self.stop = button("", main=True), button(self.tr("停止"), "stop")
        self.anew, self.close_button = button(self.tr("重新选择…"), "folder-open"), button(self.tr("关闭"))
        style(self.wrong, "second")
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.hide()
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.note)
        row.addStretch()
        for control in (self.anew, self.stop, self.close_button, self.main):
            control.setAutoDefault(False)
            row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for part in (self.wrong, self.running):
            column.addWidget(part)
        column.addLayout(row)

    def tell(self, words: str) -> None:
        """Say what went wrong or was left out; an empty text takes it away."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def begin(self, words: str) -> None:
        """Show that something is under way."""
        self.note.setText(words)
        self.running.show_progress(0, 0)

    def progress(self, done: int, total: int) -> None:
        """Show how many of the files are done."""
        self.running.show_progress(done, total)
        self.running.say(self.tr("{done} / {total} 份").format(done=done, total=total))

    def end(self) -> None:
        """Nothing is under way any more."""
        self.running.say("")
        self.running.bar.hide()
