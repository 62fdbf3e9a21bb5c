"""A scheme in a form: its name and day, its parts as tables, its text; what is wrong is said and can be gone to."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from bulletin.credit.scheme_draft import SchemeDraft, cell_text
from editor.credit.schemes.columns import PARTS
from editor.credit.schemes.once_page import OncePage
from editor.credit.schemes.part_table import PartTable, place_of
from editor.credit.schemes.text_page import TextPage, wrong_line
from editor.pieces.day_edit import DayEdit
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, button
from editor.shell.words import words_of


class SchemeForm(QWidget):
    """`changed(SchemeDraft)` is sent whenever somebody changed something; `kept()` when it is to be put in force."""

    changed = Signal(object)
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.draft, self._allowed = SchemeDraft(""), False
        self.name, self.day = QLineEdit(), DayEdit(date.today())
        self.name_field = Field(self.tr("名称"), self.name)
        self.day_field = Field(self.tr("自哪一天起施行"), self.day)
        self.keep = button(self.tr("启用"), main=True, clicked=self.kept.emit)
        self.undo = button(self.tr("还原"))
        self.tabs, self.once, self.text = QTabWidget(), OncePage(), TextPage()
        self.tables = {part.section: PartTable(part) for part in PARTS}
        for table in self.tables.values():
            self.tabs.addTab(table, table.part.title)
            table.changed.connect(self._change)
        self.tabs.addTab(self.once, self.tr("其他"))
        self.tabs.addTab(self.text, self.tr("文字"))
        self.once.changed.connect(self._change)
        self.text.changed.connect(self._change)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        style(self.wrong, "error")
        self.go = button(self.tr("到那一处"), clicked=self.go_to_flaw)
        style(self.go, "small")
        self.name.editingFinished.connect(self._rename)
        self.day.dateChanged.connect(self._redate)
        self._lay_out()

    def show_draft(self, draft: SchemeDraft, allowed: bool, changed: bool, new: bool) -> None:
        """Show a draft; let it be changed, or only be read; `new`: it can be put in force as it is."""
        self.draft, self._allowed = draft, allowed
        readable = draft.raw is not None
        self._show_head(draft, allowed and readable)
        for place, table in enumerate(self.tables.values()):
            table.show_draft(draft, allowed and readable)
            count = table.count()
            self.tabs.setTabText(place, f"{table.part.title} {count}" if count else table.part.title)
        self.once.show_draft(draft, allowed and readable)
        self.text.show_draft(draft, allowed)
        self.wrong.setText(words_of(draft.wrong).what if draft.wrong else "")
        self.wrong.setVisible(draft.wrong is not None)
        self.go.setVisible(draft.wrong is not None)
        self.keep.setVisible(allowed)
        self.undo.setVisible(allowed)
        self.keep.setEnabled(draft.wrong is None and (changed or new))
        self.undo.setEnabled(changed)

    def go_to_flaw(self) -> None:
        """Go to what is wrong: its line where the text is read, else its cell or field where it has one."""
        section, number, key = place_of(self.draft)
        if self.tabs.currentWidget() is self.text:
            self.text.mark(wrong_line(self.draft))
        elif section in self.tables and self._knows(section, key):
            self.tabs.setCurrentWidget(self.tables[section])
            self.tables[section].mark(number - 1, key)
        elif (section, key) in self.once.fields:
            self.tabs.setCurrentWidget(self.once)
            self.once.mark(section, key)
        elif not section and key == "name":
            self.name.setFocus()
        else:
            self.tabs.setCurrentWidget(self.text)
            self.text.mark(wrong_line(self.draft))

    def _knows(self, section: str, key: str) -> bool:
        part = self.tables[section].part
        return any(column.key == key for column in (*part.columns, *part.further))

    def _show_head(self, draft: SchemeDraft, allowed: bool) -> None:
        if not self.name.hasFocus():  # a name half typed is not taken away by news
            self.name.setText(cell_text(draft.head("name")))
        self.name.setReadOnly(not allowed)
        day = draft.head("valid_from")
        self.day.blockSignals(True)
        if isinstance(day, date):
            self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.setEnabled(allowed)
        self.day.blockSignals(False)
        self.day_field.show_error("")

    def _rename(self) -> None:
        if self.draft.raw is not None and self._allowed:
            self._change(self.draft.with_head("name", self.name.text().strip()))

    def _redate(self) -> None:
        if self.draft.raw is not None and self._allowed:
            self._change(self.draft.with_head("valid_from", self.day.day()))

    def _change(self, draft: SchemeDraft) -> None:
        if draft.text != self.draft.text and self._allowed:
            self.changed.emit(draft)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(BETWEEN)
        head.addWidget(self.name_field, 3, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.day_field, 2, Qt.AlignmentFlag.AlignTop)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("计分办法的各部分"))
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.wrong, 1)
        foot.addWidget(self.go)
        foot.addStretch()
        foot.addWidget(self.undo)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
