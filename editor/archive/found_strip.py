"""What was found where it is not in the text that is read: in a leader's instruction or in a note on the draft."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bulletin.search.port import Find, Kind
from editor.pieces.find_words import kind_chip
from editor.shell.chip import Chip
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button


class FoundStrip(QWidget):
    """`asked(Find)` by its button: to the instruction, or to the draft with its notes."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: Find | None = None
        self.chip, self.words = Chip(""), QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.go = button("", clicked=self._ask)
        style(self.go, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.go, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_find(self, find: Find | None) -> None:
        """Show where `find` is; nothing where it is in the text itself."""
        self._find = find
        chip = kind_chip(find) if find is not None and find.kind is not Kind.DRAFT else None
        self.setVisible(chip is not None)
        if find is None or chip is None:
            return
        self.chip.show_state(chip.word, chip.tone, chip.icon)
        self.words.setText(_marked(find))
        self.words.setAccessibleName(find.snippet)
        self.go.setText(self.tr("看批示") if find.kind is Kind.INSTRUCTION else self.tr("看批注"))

    def _ask(self) -> None:
        if self._find is not None:
            self.asked.emit(self._find)


def _marked(find: Find) -> str:
    """Return the words as markup, what was found bold and underlined."""
    made, at = "", 0
    for begin, end in find.marks:
        made += f"{escape(find.snippet[at:begin])}<b><u>{escape(find.snippet[begin:end])}</u></b>"
        at = end
    return made + escape(find.snippet[at:])
