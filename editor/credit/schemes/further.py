"""The keys of a row that are rarely written, under its table."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QWidget

from bulletin.credit.scheme_draft import CellKind, cell_text, cell_value
from editor.credit.schemes.columns import Column
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import note

_ACROSS = 4


class Further(QWidget):
    """A field for each key; `typed(key, value)` is sent when one was changed and left."""

    typed = Signal(str, object)

    def __init__(self, columns: Sequence[Column], offers: Callable[[Column], Callable[[], tuple[str, ...]]]) -> None:
        super().__init__()
        self._offers, self._columns = offers, {column.key: column for column in columns}
        self.fields: dict[str, QLineEdit] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(GRID)
        for place, column in enumerate(columns):
            field = self.fields[column.key] = QLineEdit()
            field.setAccessibleName(column.title)
            open_ended = column.kind is not CellKind.NUMBER or column.key.endswith("most")
            field.setPlaceholderText(self.tr("不限") if open_ended and not column.names else "")
            field.editingFinished.connect(partial(self._leave, column.key))
            name = self._names[column.key] = note(column.title)
            name.setBuddy(field)
            row, across = divmod(place, _ACROSS)
            grid.addWidget(name, row, 2 * across)
            grid.addWidget(field, row, 2 * across + 1)
        self._shown: dict[str, str] = {}

    def show_values(self, values: Mapping[str, object], allowed: bool, wrong: str) -> None:
        """Show the values of a row; `wrong` is the key that is not right."""
        for key, field in self.fields.items():
            self._shown[key] = cell_text(values.get(key, ""))
            if field.text() != self._shown[key] and not field.hasFocus():  # what is half typed stays
                field.setText(self._shown[key])
            field.setReadOnly(not allowed)
            style(field, "wrong" if key == wrong else "")
            offers = self._offers(self._columns[key])()
            if offers and allowed:
                field.setCompleter(QCompleter(list(offers), field))

    def mark(self, key: str) -> None:
        """Go to the field of a key, where there is one."""
        if key in self.fields:
            self.fields[key].setFocus()

    def _leave(self, key: str) -> None:
        text = self.fields[key].text()
        if text != self._shown.get(key, ""):
            self._shown[key] = text
            self.typed.emit(key, cell_value(text, self._columns[key].kind))
