"""The fields of a journal's form, group by group; all of them are read and written as texts by the field's name."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bulletin.journals import JournalKind, Levels
from editor.office.journal_texts import YES
from editor.office.journal_words import kind_words, weekday_name
from editor.office.rows_table import RowsTable
from editor.office.words import level_words
from editor.shell import joining
from editor.shell.theme import BETWEEN, GRID
from editor.shell.widgets import note

_LISTS_HIGH = 104


class Choice(QComboBox):
    """A choice; the wheel turns the form, not the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Weekdays(QWidget):
    """A tick box for each day of the week."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {number: QCheckBox(weekday_name(number)) for number in range(1, 8)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(GRID)
        for number, box in self.boxes.items():
            box.setAccessibleName(self.tr("星期{day}出刊").format(day=weekday_name(number)))
            box.toggled.connect(lambda: self.changed.emit())
            row.addWidget(box)
        row.addStretch()

    def texts(self) -> str:
        """Return the numbers of the days ticked."""
        return "".join(str(number) for number, box in self.boxes.items() if box.isChecked())

    def set_texts(self, text: str) -> None:
        """Tick these days and no others."""
        for number, box in self.boxes.items():
            box.setChecked(str(number) in text)


class LevelChoices(QWidget):
    """How many have to agree to an item (审级): one choice of three, with who signs then."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.choices: dict[Levels, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for levels in Levels:
            name, sentence = level_words(levels)
            choice = self.choices[levels] = QRadioButton(joining.of(name, sentence))
            choice.setAccessibleName(name)
            choice.setAccessibleDescription(sentence)
            choice.setMinimumHeight(28)
            self._group.addButton(choice, levels.value)
            column.addWidget(choice)
        self._group.idToggled.connect(lambda number, on: self.changed.emit() if on else None)

    def texts(self) -> str:
        """Return the number of the level chosen."""
        return str(self._group.checkedId())

    def set_texts(self, text: str) -> None:
        """Choose the level with this number."""
        self.choices[Levels(int(text))].setChecked(True)


def line_edit(example: str = "") -> QLineEdit:
    """Return a line to be typed in."""
    made = QLineEdit()
    made.setPlaceholderText(example)
    return made


def number_edit(digits: int, none: str = "") -> QLineEdit:
    """Return a whole number to be typed, with so many digits at most; `none` is what it means when it is left open."""
    made = line_edit(none)
    made.setMaxLength(digits)
    made.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), made))
    return made


def lines_edit(example: str) -> QPlainTextEdit:
    """Return room for several lines."""
    made = QPlainTextEdit()
    made.setPlaceholderText(example)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_LISTS_HIGH)
    return made


def kind_choice() -> QComboBox:
    """Return the kinds of journals to choose from."""
    made = Choice()
    for kind in JournalKind:
        name, sentence = kind_words(kind)
        made.addItem(name, kind.value)
        made.setItemData(made.count() - 1, sentence, Qt.ItemDataRole.ToolTipRole)
    return made


def text_of(part: QWidget) -> str:
    """Return what a part of the form says."""
    if isinstance(part, QComboBox):
        return part.currentText() if part.isEditable() else str(part.currentData() or "")
    if isinstance(part, QCheckBox):
        return YES if part.isChecked() else ""
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    if isinstance(part, QDateEdit):
        return part.date().toString(Qt.DateFormat.ISODate)
    if isinstance(part, RowsTable | Weekdays | LevelChoices):
        return part.texts()
    assert isinstance(part, QLineEdit)
    return part.text()


def show_text(part: QWidget, text: str) -> None:
    """Let a part of the form say `text`."""
    if isinstance(part, QComboBox):
        _choose(part, text)
    elif isinstance(part, QCheckBox):
        part.setChecked(text == YES)
    elif isinstance(part, QPlainTextEdit):
        part.setPlainText(text)
    elif isinstance(part, QDateEdit):
        part.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
    elif isinstance(part, RowsTable | Weekdays | LevelChoices):
        part.set_texts(text)
    elif isinstance(part, QLineEdit):
        part.setText(text)
        part.setCursorPosition(0)


def when_changed(part: QWidget, heard: Callable[[], object]) -> None:
    """Call `heard` whenever a part of the form says something else."""
    if isinstance(part, QComboBox):
        part.currentTextChanged.connect(lambda words: heard())
    elif isinstance(part, QCheckBox):
        part.toggled.connect(lambda on: heard())
    elif isinstance(part, QPlainTextEdit):
        part.textChanged.connect(lambda: heard())
    elif isinstance(part, RowsTable | Weekdays | LevelChoices):
        part.changed.connect(lambda: heard())
    elif isinstance(part, QLineEdit):
        part.textChanged.connect(lambda words: heard())


def allow(part: QWidget, allowed: bool) -> None:
    """Let a part of the form be changed, or only be read."""
    if isinstance(part, QLineEdit | QPlainTextEdit):
        part.setReadOnly(not allowed)
    elif isinstance(part, RowsTable):
        part.allow(allowed)
    else:
        part.setEnabled(allowed)


def row_of(*parts: tuple[QWidget, int]) -> QWidget:
    """Return parts side by side with their shares of the width, their tops in one line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(BETWEEN)
    for part, share in parts:
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return made


def beneath(part: QWidget, words: str) -> QWidget:
    """Return a part with a note under it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(part)
    column.addWidget(note(words, wrapping=True))
    return made


def all_texts(parts: Mapping[str, QWidget]) -> dict[str, str]:
    """Return what each part says, by its name."""
    return {name: text_of(part) for name, part in parts.items()}


def _choose(box: QComboBox, text: str) -> None:
    if box.isEditable():
        box.setEditText(text)
        return
    if box.findData(text) < 0:  # what is not offered any more is shown all the same
        box.addItem(text, text)
    box.setCurrentIndex(box.findData(text))
