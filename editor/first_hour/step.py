"""What the steps of founding an office have in common: a title, a sentence, fields, and what comes of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bulletin.founding import Founding, Outfit
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import Field, note


class Step(QWidget):
    """A page of the first hour. Sends `entered` when Enter is pressed in its last field, `changed` when typed into.

    `later` says where it is set when it is left out now; empty for a step that cannot be. Nothing here is written to a
    file: `adds` says what the step brings to the founding.
    """

    entered = Signal()
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.title, self.later = name, "", ""
        self._head, self.told = QLabel(), note("", wrapping=True)
        style(self._head, "screen-title")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)
        self.column.addWidget(self._head)
        self.column.addWidget(self.told)
        self._fields: dict[str, Field] = {}

    def call(self, title: str, told: str, later: str = "") -> None:
        """Say what the step is about."""
        self.title, self.later = title, later
        self._head.setText(title)
        self.told.setText(told)

    def begin(self, founding: Founding | None) -> None:
        """The step is shown; `founding` is what the first step says of the office."""

    def focus(self) -> None:
        """Put the keys where one types next."""
        for field in self._fields.values():
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def whole(self) -> bool:
        """Return whether one may go on; what is in the way is said beside its field."""
        return True

    def look(self, then: Callable[[], None]) -> None:
        """Look at what only the disk knows, then go on by `then`; what is in the way is said beside its field."""
        then()

    def adds(self, outfit: Outfit) -> Outfit:
        """Return what the office begins with, this step's part in it."""
        return outfit

    def lines(self) -> tuple[str, ...]:
        """Return in words what will be made of this step."""
        return ()

    def typed(self) -> dict[str, str]:
        """Return what was typed, by the field. Never a password."""
        return {name: line_of(field).text() for name, field in self._fields.items() if line_of(field).text()}

    def take_up(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        for name, field in self._fields.items():
            line_of(field).setText(typed.get(name, ""))

    def add_field(self, name: str, words: str, example: str = "") -> Field:
        """Return a field for a line of words; its error goes with the next letter."""
        editor = QLineEdit()
        editor.setPlaceholderText(example)
        field = Field(words, editor)
        editor.textEdited.connect(lambda: field.show_error(""))
        editor.textEdited.connect(lambda: self.changed.emit())
        editor.returnPressed.connect(self.entered)
        self._fields[name] = field
        return field


def line_of(field: Field) -> QLineEdit:
    """Return where a field is written."""
    assert isinstance(field.editor, QLineEdit)
    return field.editor


def beside(*fields: QWidget) -> QHBoxLayout:
    """Return the fields in a row, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(BETWEEN)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def with_button(field: Field, choose: QWidget) -> Field:
    """Put a button at the right of a field's editor."""
    row, layout = QHBoxLayout(), field.layout()
    row.setSpacing(INSIDE)
    row.addWidget(field.editor, 1)
    row.addWidget(choose)
    assert isinstance(layout, QVBoxLayout)
    layout.insertLayout(1, row)
    return field


def scrolled(layout: QGridLayout | QVBoxLayout) -> QScrollArea:
    """Return `layout` in an area that scrolls up and down, on the ground of the page."""
    inside, area = QWidget(), QScrollArea()
    layout.setContentsMargins(0, GRID, INSIDE, GRID)
    inside.setLayout(layout)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
