"""Two drafts side by side in one text: the changes of fact first, then what came and what went."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.compare import Comparison
from bulletin.desk import writing
from bulletin.drafts import Draft
from bulletin.text import Text
from editor.inbox.terms import when_full
from editor.pieces.change_facts import ChangeFacts
from editor.pieces.rendering import Sheet
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

SIZE = (860, 640)


@dataclass(frozen=True)
class Pair:
    """Two drafts and their newest texts, the one that came first before the other."""

    before: Draft
    after: Draft
    before_text: Text
    after_text: Text


def pair_of(archive: Archive, one: str, other: str) -> Pair:
    """Return two drafts to be compared; of two that came at once `other` is the first. Refused: UNKNOWN."""
    first, second = sorted((writing.open_draft(archive, id) for id in (other, one)),
                           key=lambda opened: opened.draft.received_at)
    return Pair(first.draft, second.draft, first.revision.text, second.revision.text)


class ComparingWindow(QDialog):
    """Stands beside the window; Esc closes it. `chosen(deed)` is one of the deeds offered with the note."""

    chosen = Signal(str)

    def __init__(self, pair: Pair, comparison: Comparison, offered: tuple[tuple[str, str], ...], zoom: int,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("比对"))
        self.resize(*SIZE)
        self._zoom, self._comparison = zoom, comparison
        self.facts = ChangeFacts()
        self.facts.show_changes(comparison.facts, len(comparison.changes), self.tr("先到的 → 后到的"))
        self.page = QTextEdit(readOnly=True)
        style(self.page, "page")
        self.page.setAccessibleName(self.tr("比对"))
        self._write()
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(note(self.tr("Esc 关闭")))
        buttons.addStretch()
        for deed, words in offered:
            made = button(words, clicked=lambda deed=deed: self._choose(deed))  # type: ignore[misc]
            made.setAutoDefault(False)
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        for words, draft in ((self.tr("先到"), pair.before), (self.tr("后到"), pair.after)):
            column.addLayout(_head(words, draft))
        column.addWidget(self.facts)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
        closing = QShortcut(QKeySequence("Ctrl+D"), self)
        closing.activated.connect(self.close)
        self.page.setFocus()

    def _write(self) -> None:
        document = QTextDocument(self.page)
        Sheet(document, manuscript_font(self._zoom).pixelSize()).write_comparison(self._comparison)
        document.setDocumentMargin(INSIDE)
        self.page.setDocument(document)

    def _choose(self, deed: str) -> None:
        self.close()
        self.chosen.emit(deed)


def _head(words: str, draft: Draft) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    title = QLabel(draft.title)
    title.setTextFormat(Qt.TextFormat.PlainText)
    style(title, "pane-title")
    title.setWordWrap(True)
    row.addWidget(note(words))
    row.addWidget(title, 1)
    row.addWidget(note(when_full(draft.received_at, datetime.now(UTC))))
    return row
