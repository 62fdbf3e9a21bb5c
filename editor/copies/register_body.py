"""What stands in the register's sheet from above: the issue and the counts, what must come back, the table, the strip.
"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.errors import Conflict
from editor.copies.bar import RegisterBar
from editor.copies.seeing import Shown
from editor.copies.strip import DeedStrip
from editor.copies.table import RegisterTable
from editor.copies.terms import count_words, issue_words, to_call_back
from editor.shell.colours import Colour
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, IconLabel, button, note
from editor.shell.words import words_of

_BETWEEN = 12


class RegisterBody:
    """Lays out the sheet `over`."""

    def __init__(self, bar: RegisterBar, strip: DeedStrip, over: QDialog) -> None:
        self._over, self._bar, self._strip = over, bar, strip
        self._titled = ""
        self.table = RegisterTable()
        self.empty = EmptyState(
            over.tr("本期还没有编排份号。编排后，报、送、发的每个对象各有一份。"), over.tr("编排份号"), "list-numbers")
        self._title, self.counts = QLabel(), note("")
        style(self._title, "pane-title")
        for each in (self._title, self.counts):
            each.setTextFormat(Qt.TextFormat.PlainText)
        self.call_back = QLabel()
        self.call_back.setTextFormat(Qt.TextFormat.PlainText)
        self.call_back.setWordWrap(True)
        self._sign = IconLabel("lock-key", role=Colour.WARNING)
        self.wrong = QLabel()
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        style(self.wrong, "error")
        self.chosen, self.told = note(""), note("")
        self.stop, self.close = button(over.tr("停止"), "stop"), button(over.tr("关闭"))
        for control in (self.stop, self.close, self.empty.action):
            control.setAutoDefault(False)
        for part in (self.wrong, self.stop, self.call_back, self._sign):
            part.hide()
        self._lay_out()

    def title(self) -> str:
        """Return which issue's register it is."""
        return self._titled

    def show_register(self, shown: Shown, now: datetime) -> None:
        """Show the register as read."""
        register = shown.register
        self._titled = self._over.tr("分发登记　{issue}").format(issue=issue_words(register))
        self._title.setText(self._titled)
        self.counts.setText(count_words(register) if register.copies else "")
        must = to_call_back(register)
        self.call_back.setText(must)
        for part in (self.call_back, self._sign):
            part.setVisible(bool(must))
        first = self._stack.currentWidget() is not self.table
        self.table.show_copies(shown, now)
        self._stack.setCurrentWidget(self.table if register.copies else self.empty)
        if register.copies and first:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not register.copies:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chosen(self, count: int, chosen: int) -> None:
        """Say how many copies there are and how many are chosen."""
        self.chosen.setText(self._over.tr("共 {count} 份，选中 {chosen} 份　回车办下一步").format(
            count=count, chosen=chosen) if count else "")

    def say(self, words: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def tell(self, words: str) -> None:
        """Say how the writing of files stands."""
        self.told.setText(words)

    def explain(self, error: Exception, typed: str = "") -> None:
        """Say why it was not done; what was typed for it is named, and that the register was read again."""
        words = words_of(error)
        parts = [words.what]
        if typed:
            parts.append(self._over.tr("“{typed}”没有登记上。").format(typed=typed))
        again = self._over.tr("登记簿已按现在的情况重新列出，请核对后再办。")
        parts.append(again if isinstance(error, Conflict) else words.do)
        self.say("".join(parts))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (QWidget(), self.table, self.empty):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self._title)
        head.addWidget(self.counts)
        head.addStretch()
        must = QHBoxLayout()
        must.setSpacing(INSIDE)
        must.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        must.addWidget(self.call_back, 1)
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.chosen)
        foot.addSpacing(EDGE)
        foot.addWidget(self.told)
        foot.addStretch()
        foot.addWidget(self.stop)
        foot.addWidget(self.close)
        whole = QVBoxLayout(self._over)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(_BETWEEN)
        for part in (head, must, self._bar, self._stack, self.wrong, self._strip, foot):
            if isinstance(part, QWidget):
                whole.addWidget(part, 1 if part is self._stack else 0)
            else:
                whole.addLayout(part)
