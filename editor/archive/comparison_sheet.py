"""Two issues, or two items of issues, beside each other: changes of fact first, then each passage at one height."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from bulletin.compare import Comparison
from bulletin.text import Text
from editor.pieces.change_facts import ChangeFacts
from editor.pieces.changes_sheet import ChangesSheet
from editor.pieces.room import open_at
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

HIGHEST = 200  # pixels of the list of changes of fact


@dataclass(frozen=True)
class Side:
    """One of two things that are compared: what it is called, and its text."""

    name: str
    text: Text


class ComparisonSheet(QDialog):
    """Stands beside the window; Esc closes it."""

    def __init__(self, before: Side, after: Side, comparison: Comparison, zoom: int, parent: QWidget | None = None,
                 ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("比较"))
        self._comparison, self._zoom = comparison, zoom
        self._shown: QTextDocument | None = None
        self.facts = ChangeFacts()
        self.facts.show_changes(comparison.facts, len(comparison.changes), before.name)
        self.room = _scrolled(self.facts)
        self.room.setVisible(bool(comparison.facts))
        self.only = QCheckBox(self.tr("只看不同之处"))
        self.only.setChecked(True)
        self.page = QTextEdit(readOnly=True)
        self.page.setAccessibleName(self.tr("比较"))
        style(self.page, "page")
        self.heads = (_head(before.name), _head(after.name))
        self._lay_out()
        self.only.toggled.connect(self._write)
        self._write()
        open_at(self, 960, 680)
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        document = QTextDocument(self.page)
        document.setDefaultFont(manuscript_font(self._zoom))
        ChangesSheet(document, manuscript_font(self._zoom).pixelSize()).write_beside(
            self._comparison, self.only.isChecked())
        self.page.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document

    def _lay_out(self) -> None:
        names, foot = QHBoxLayout(), QHBoxLayout()
        for row in (names, foot):
            row.setSpacing(BETWEEN)
        for head in self.heads:
            names.addWidget(head, 1)
        close = button(self.tr("关闭"), clicked=self.reject)
        close.setAutoDefault(False)
        foot.addWidget(self.only)
        foot.addWidget(note(self.tr("+ 为增，− 为删")), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(self.room)
        column.addLayout(names)
        column.addWidget(self.page, 1)
        column.addLayout(foot)


def _scrolled(facts: ChangeFacts) -> QScrollArea:
    """Return the list in a place no higher than a third of the sheet: two texts that have little in common differ in
    much.
    """
    room = QScrollArea()
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidget(facts)
    room.setMaximumHeight(min(HIGHEST, facts.sizeHint().height() + INSIDE))
    return room


def _head(name: str) -> QLabel:
    made = QLabel(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    style(made, "pane-title")
    return made
