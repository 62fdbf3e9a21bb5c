"""The parts of a scheme there are once: how composite items are shared, rounding, awards."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.credit.scheme_draft import SchemeDraft, cell_text, cell_value
from editor.credit.schemes.choice import Choice
from editor.credit.schemes.columns import ONCE, USUAL, Column
from editor.credit.schemes.part_table import place_of
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, SectionTitle


class OncePage(QWidget):
    """A field for each key; `changed(SchemeDraft)` is sent whenever somebody changed one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._draft, self._allowed = SchemeDraft(""), False
        self.fields: dict[tuple[str, str], QLineEdit | QComboBox] = {}
        titles = {"share": self.tr("合稿分摊"), "rounding": self.tr("取位"), "awards": self.tr("表扬和点名")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(BETWEEN)
        for section, title in titles.items():
            column.addWidget(SectionTitle(title))
            grid = QGridLayout()
            grid.setHorizontalSpacing(BETWEEN)
            grid.setVerticalSpacing(INSIDE)
            for place, each in enumerate(each for own, each in ONCE if own == section):
                grid.addWidget(Field(each.title, self._field(section, each)), 0, place)
                grid.setColumnStretch(place, 1)
            column.addLayout(grid)
        column.addStretch()

    def show_draft(self, draft: SchemeDraft, allowed: bool) -> None:
        """Show the parts as the draft has them, the field that is wrong marked."""
        self._draft, self._allowed, at = draft, allowed, place_of(draft)
        for (section, key), field in self.fields.items():
            text = cell_text(draft.part(section).get(key, ""))
            field.blockSignals(True)
            if isinstance(field, QComboBox):
                text = text or USUAL[section, key]
                if field.findText(text) < 0:
                    field.addItem(text)
                field.setCurrentText(text)
                field.setEnabled(allowed)
            else:
                if field.text() != text:
                    field.setText(text)
                field.setReadOnly(not allowed)
                style(field, "wrong" if (section, 0, key) == at else "")
            field.blockSignals(False)

    def mark(self, section: str, key: str) -> None:
        """Go to a field."""
        if (section, key) in self.fields:
            self.fields[section, key].setFocus()

    def _field(self, section: str, column: Column) -> QWidget:
        if column.offers:
            made = self.fields[section, column.key] = Choice()
            made.addItems(list(column.offers))
            made.textActivated.connect(lambda text: self._type(section, column, text))
            return made
        typed = self.fields[section, column.key] = QLineEdit()
        typed.setPlaceholderText(USUAL.get((section, column.key), ""))
        typed.editingFinished.connect(partial(self._leave, section, column, typed))
        return typed

    def _leave(self, section: str, column: Column, field: QLineEdit) -> None:
        self._type(section, column, field.text())

    def _type(self, section: str, column: Column, text: str) -> None:
        if not self._allowed or self._draft.raw is None:
            return
        draft = self._draft.with_part(section, column.key, cell_value(text, column.kind))
        if draft is not self._draft:
            self.changed.emit(draft)
