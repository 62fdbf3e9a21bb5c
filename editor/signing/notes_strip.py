"""The strip above the paper that shows, before anything is signed, the notes on the text that nobody settled."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bulletin.desk.annotating import Waiting
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel
from editor.signing.waiting import IssueRow, Row
from editor.signing.words import moment

HIGHEST = 96  # pixels: four lines or so, then the rest is scrolled to
QUOTED = 20


class NotesStrip(QWidget):
    """Each note with the words it is on and who made it; hidden when there are none. It blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._lines = QLabel(), _Lines()
        self._lines.setAccessibleName(self.tr("未处理的批注"))
        self._lay_out()
        self.hide()

    def show_row(self, row: Row, now: datetime) -> None:
        """Show the notes on what is read; nothing is shown where there are none."""
        lines = "\n".join(self._line(row, each, now) for each in row.notes)
        self._head.setText(self.tr("尚有 {count} 条批注未处理").format(count=len(row.notes)))
        self._lines.show_lines(lines)
        self.setVisible(bool(row.notes))

    def words(self) -> str:
        """Return what is said, the notes on lines of their own; empty when nothing is."""
        return f"{self._head.text()}\n{self._lines.words()}" if not self.isHidden() else ""

    def _line(self, row: Row, each: Waiting, now: datetime) -> str:
        quote, title = " ".join(each.note.anchor.quote.split()), ""
        if isinstance(row, IssueRow):
            title = next(
            (joining.titled(item.draft.title) for item in row.items if item.draft.id == each.note.draft_id), "")
        return self.tr("{title}“{quote}”　{words}　（{who} {at}）").format(
            title=title, quote=quote if len(quote) <= QUOTED else f"{quote[:QUOTED]}…", words=each.note.words,
            who=each.who, at=moment(each.note.at, now))

    def _lay_out(self) -> None:
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        around.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("chat-text", role=Colour.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self._lines)
        row.addLayout(column, 1)


class _Lines(QScrollArea):
    """Lines that wrap, as high as they are up to a few: the paper is what is read. More of them are scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._words)
        self.viewport().setAutoFillBackground(False)
        self._words.setAutoFillBackground(False)

    def words(self) -> str:
        """Return the lines."""
        return self._words.text()

    def show_lines(self, lines: str) -> None:
        """Show other lines, from the first."""
        if lines != self._words.text():
            self._words.setText(lines)
            self._words.setAccessibleName(lines)
            self.verticalScrollBar().setValue(0)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = max(0, self._words.heightForWidth(max(1, self.viewport().width())))
        self.setFixedHeight(min(HIGHEST, needed))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed > HIGHEST else Qt.FocusPolicy.NoFocus)
