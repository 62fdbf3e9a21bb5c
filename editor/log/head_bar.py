"""The line at the foot: the head of the log to be copied, and a field for one that stands on paper."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from bulletin.account import Entry, Head
from editor.log.terms import exact_words
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.terms import deed_words
from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note

DIGITS = 16


class HeadBar(QWidget):
    """Shows the head. `check_asked(str)` is sent with what was read from paper."""

    check_asked = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._head = Head()
        self.code = QLabel()
        self.code.setToolTip(self.tr("台账最后一条的校验码，随签发单印出，可与本机核对"))
        self.copy = button(self.tr("复制"), clicked=self._copy)
        self.field = QLineEdit()
        self.field.setPlaceholderText("A1B2-C3D4-E5F6-0718")
        self.field.setAccessibleName(self.tr("签发单上的台账校验码"))
        self.field.setFixedWidth(196)
        self.field.setMaxLength(80)
        self.check = button(self.tr("核对"), clicked=self._ask)
        for each in (self.copy, self.check):
            style(each, "small")
        self.sign, self.answer = IconLabel("check-circle", 16), note("")
        self.field.returnPressed.connect(self._ask)
        self.field.textEdited.connect(lambda words: self._say("", "", Colour.SECOND))
        self._lay_out()
        self.show_head(Head())
        self._say("", "", Colour.SECOND)

    def show_head(self, head: Head) -> None:
        """Show the end of the log."""
        self._head = head
        self.code.setText(head.code or self.tr("还没有记录"))
        self.copy.setEnabled(bool(head.code))

    def show_answer(self, entry: Entry | None) -> None:
        """Tell which line bears the code that was asked for; None: none does."""
        if entry is None:
            self._say("warning-circle", self.tr("台账里没有这个校验码：请核对是否抄错；无误则台账与签发时不同。"),
                      Colour.MAIN)
        else:
            self._say("check-circle", self.tr("对得上：第 {number:,} 条，{at} {deed}").format(
                number=entry.seq, at=exact_words(entry.at), deed=deed_words(entry.deed)), Colour.GOOD)

    def _ask(self) -> None:
        written = "".join(each for each in self.field.text() if each.isalnum())
        if not written:
            self.field.setFocus()
        elif len(written) < DIGITS:
            words = self.tr("校验码是 16 位，还差 {count} 位。").format(count=DIGITS - len(written))
            self._say("warning-circle", words, Colour.WARNING)
        else:
            self.check_asked.emit(self.field.text())

    def _say(self, icon_name: str, words: str, colour: Colour) -> None:
        if icon_name:
            self.sign.show_icon(icon_name, colour)
        self.sign.setVisible(bool(icon_name))
        self.answer.setText(words)
        self.answer.setToolTip(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._head.code)
        self._frame.say(self.tr("校验码已复制"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, GRID, EDGE, GRID)
        row.setSpacing(INSIDE)
        row.addWidget(note(self.tr("台账末条校验码")))
        row.addWidget(self.code)
        row.addWidget(self.copy)
        row.addSpacing(EDGE)
        row.addWidget(note(self.tr("核对纸上的校验码")))
        for part in (self.field, self.check, self.sign):
            row.addWidget(part)
        row.addWidget(self.answer, 1)
