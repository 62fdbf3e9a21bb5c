"""A field whose value may be a guess: beside its label stands on what the guess rests."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.pieces.elided import Elided, plain_tip
from editor.shell.colours import Colour
from editor.shell.theme import GRID, style
from editor.shell.widgets import Field, IconLabel

MARK = "question"
MARK_SIDE = 14


class GuessedField(Field):
    """`show_guess("据署名行推测")` marks the value as one to be confirmed; an empty text takes the mark away."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(label, editor, parent)
        self._mark, self._basis = IconLabel(MARK, MARK_SIDE, Colour.INFORMATION), Elided()
        style(self._basis, "status-information")
        self._basis.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        first = column.itemAt(0)
        name = first.widget() if first else None
        assert name is not None
        column.removeWidget(name)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for part in (name, self._mark, self._basis):
            head.addWidget(part)
        head.addStretch()
        column.insertLayout(0, head)
        self.show_guess("")

    def show_guess(self, basis: str) -> None:
        """Say on what the value rests."""
        self._basis.setText(basis)
        self._basis.setToolTip(plain_tip(basis))
        self._mark.setToolTip(plain_tip(basis))
        self._mark.setVisible(bool(basis))
        self._basis.setVisible(bool(basis))
        self.editor.setAccessibleDescription(self.error() or basis)

    def guess(self) -> str:
        """Return what is said beside the label; empty where the value is no guess."""
        return self._basis.text()
