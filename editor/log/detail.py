"""The strip below the table: one line of the account in full - its reason, what it was done on, its link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bulletin.account import printed_head
from bulletin.desk.account import Line
from editor.log.opening import NOWHERE, place_of
from editor.log.reasons import digest_of, said_words
from editor.log.terms import about_words, exact_words, look_of, who_words
from editor.pieces.elided import Elided
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.terms import deed_words
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note

HEIGHT = 112


class Detail(QWidget):
    """Shows one line. `open_asked` is sent when what it is about is to be opened."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("这一条的详情"))
        self.sign = IconLabel("circle")
        self.deed, self.who, self.about = QLabel(), note(""), Elided()
        style(self.deed, "pane-title")
        self.reason, self.marks = QLabel(), note("")
        self.open = button(self.tr("打开"), "arrow-square-out", clicked=self.open_asked.emit)
        style(self.open, "small")
        self._lay_out()
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show a line; None leaves the strip empty."""
        for part in (self.sign, self.deed, self.who, self.about, self.reason, self.marks):
            part.setVisible(line is not None)
        self.open.setVisible(line is not None and place_of(line) != NOWHERE)
        if line is None:
            return
        icon_name, colour = look_of(line.entry.deed)
        self.sign.show_icon(icon_name, colour if colour is not Colour.SECOND else Colour.INK)
        self.deed.setText(deed_words(line.entry.deed))
        parts = (who_words(line), exact_words(line.entry.at),
                 self.tr("机器 {seat}").format(seat=line.entry.seat) if line.entry.seat else "")
        self.who.setText(" · ".join(part for part in parts if part))
        self.about.setText(about_words(line))
        self.reason.setText(said_words(line.entry.deed, line.entry.reason) or self.tr("没有另外说明。"))
        style(self.reason, "" if line.entry.reason else "second")
        self.marks.setText(self._marks(line))

    def _marks(self, line: Line) -> str:
        parts = [self.tr("第 {number:,} 条").format(number=line.entry.seq)]
        if line.entry.link:
            parts.append(self.tr("校验码 {code}").format(code=printed_head(line.entry.link)))
        if digest := digest_of(line.entry):
            parts.append(f"SHA-256 {digest}")
        return joining.apart(parts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        for part in (self.sign, self.deed, self.who):
            head.addWidget(part)
        head.addSpacing(BETWEEN)
        head.addWidget(self.about, 1)
        head.addWidget(self.open)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.reason, self.marks):
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(room, 1)
        column.addWidget(self.marks)
