"""What cannot be read of what was typed: the piece marked in it, and how to write it instead."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.search.flaws import QueryError
from editor.shell.colours import Colour
from editor.shell.query_words import fix_words
from editor.shell.theme import GRID, INSIDE, colour_now, style
from editor.shell.widgets import IconLabel, button, note

AROUND = 14  # characters shown before and after the piece
LONGEST = 40  # characters shown of the words meant


class QueryFault(QWidget):
    """`place_asked(start, end)` (code points) when the piece is clicked: the box selects it. `mended(words)` when the
    words that were likely meant are to stand there instead.
    """

    place_asked = Signal(int, int)
    mended = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._error: QueryError | None = None
        self.piece = QLabel()
        self.piece.setTextFormat(Qt.TextFormat.RichText)
        self.piece.setWordWrap(True)
        self.piece.linkActivated.connect(lambda link: self._point())
        self.piece.setToolTip(self.tr("选中有误的地方"))
        self.fix = note("", wrapping=True)
        self.mend = button("", clicked=self._mend)
        style(self.mend, "link")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.piece)
        texts.addWidget(self.fix)
        texts.addWidget(self.mend)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("warning-circle", role=Colour.MAIN), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.hide()

    def show_fault(self, words: str, error: QueryError) -> None:
        """Show what of `words` cannot be read."""
        self._words, self._error = words, error
        self.piece.setText(self._marked())
        self.fix.setText(fix_words(error))
        self.mend.setText(self.tr("改成：{words}").format(words=_short(error.mended)).replace("&", "&&"))
        self.mend.setVisible(bool(error.mended))
        self.setAccessibleName(self.text())
        self.show()

    def text(self) -> str:
        """Return what is said, without the marks."""
        return self.fix.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._error is not None:
            self.piece.setText(self._marked())

    def _marked(self) -> str:
        """Return the words around the piece, the piece underlined; where it is the end, an empty place stands for it.
        """
        error = self._error
        if error is None:
            return ""
        start, end = error.start, max(error.start, error.end)
        before = self._words[max(0, start - AROUND):start]
        after = self._words[end:end + AROUND]
        piece = escape(self._words[start:end]) or "&nbsp;&nbsp;&nbsp;"
        before = escape(("…" if start > AROUND else "") + before)
        after = escape(after + ("…" if end + AROUND < len(self._words) else ""))
        return (f'{before}<a href="piece" style="color:{colour_now(Colour.MAIN).name()};'
                f'text-decoration:underline;font-weight:600">{piece}</a>{after}')

    def _point(self) -> None:
        if self._error is not None:
            self.place_asked.emit(self._error.start, self._error.end)

    def _mend(self) -> None:
        if self._error is not None:
            self.mended.emit(self._error.mended)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST - 1]}…"
