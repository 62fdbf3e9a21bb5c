"""The chosen day of the calendar: what stands on it, and what can be done: open an issue, or plan one."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from bulletin.journals import Journal
from bulletin.planning import Template
from editor.issues.calendar_words import TO_COME, Entry, entry_row, long_day
from editor.shell import joining
from editor.shell.rows import ROW_ROLE, TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, Field, button, line, note

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DayModel(QAbstractListModel):
    """The journals of one day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show another day."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """Return what stands in a row."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = entry_row(self._entries[index.row()])
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return joining.clauses(part for part in (row.title, row.chip.word if row.chip else "", row.beneath) if part)
        return None


class DayPane(QWidget):
    """`open_asked(Entry)` for an issue that is there, `plan_asked(journal id, template id)` for one that is not."""

    open_asked = Signal(object)
    plan_asked = Signal(str, str)

    def __init__(self, may_plan: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_plan, self._day = may_plan, date.min
        self._journals: Mapping[str, Journal] = {}
        self._templates: Mapping[str, tuple[Template, ...]] = {}
        self.model = DayModel(self)
        self.list = _List(self.model)
        self.title = QLabel()
        self.empty = EmptyState(self.tr("这一天没有刊期。"), icon_name="calendar-blank")
        self.journals, self.templates = QComboBox(), QComboBox()
        self.deed = button("", main=True, clicked=self.act)
        self.another = button(self.tr("另出一期"), "plus", clicked=self._another)
        self._another_wanted = False
        self._lay_out()
        self.journals.activated.connect(lambda at: self._fill_templates())
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._say())
        self.list.doubleClicked.connect(lambda index: self.act())
        self.list.entered_row.connect(self.act)

    def show_day(self, day: date, today: date, entries: tuple[Entry, ...], journals: Mapping[str, Journal],
                 templates: Mapping[str, tuple[Template, ...]], journal_id: str) -> None:
        """Show a day; `journal_id` is the journal that is planned for where nothing says which."""
        same, row = day == self._day, self.list.currentIndex().row()
        self._day, self._journals, self._templates = day, journals, templates
        self._another_wanted = same and self._another_wanted
        self._fill_journals(journal_id)
        words = long_day(day, today)
        self.title.setText(self.tr("{day}，今天").format(day=words) if day == today else words)
        self.model.show(entries)
        self._stack.setCurrentWidget(self.list if entries else self.empty)
        if entries:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(entries) - 1) if same else 0))
        self._say()

    def act(self) -> None:
        """Open the issue chosen, or plan the one that is wanting."""
        if not self.deed.isEnabled():
            return
        entry = self._chosen()
        if entry is not None and entry.issue is not None and not self._another_wanted:
            self.open_asked.emit(entry)
        elif self.journals.currentIndex() >= 0:
            self.plan_asked.emit(str(self.journals.currentData()), str(self.templates.currentData() or ""))

    def take_keys(self) -> None:
        """Put the keys where the day is acted upon: on its list when there are several, else on the deed."""
        (self.list if self.model.rowCount() > 1 else self.deed).setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self) -> Entry | None:
        return self.model.entry(self.list.currentIndex())

    def _another(self) -> None:
        self._another_wanted = True
        self._say()
        self.journals.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        entry = self._chosen()
        opens = entry is not None and entry.issue is not None and not self._another_wanted
        if entry is not None and entry.outlook in TO_COME:
            self.journals.setCurrentIndex(max(0, self.journals.findData(entry.journal.id)))
            self._fill_templates()
        for widget in (self._journal_field, self._template_field):
            widget.setVisible(not opens and self._may_plan)
        self.another.setVisible(opens and self._may_plan)
        self.deed.setText(self.tr("打开") if opens else self.tr("新建一期"))
        self.deed.setEnabled(opens or (self._may_plan and self.journals.count() > 0))
        self.hint.setVisible(not opens and not self._may_plan)

    def _fill_journals(self, chosen: str) -> None:
        kept = chosen or str(self.journals.currentData() or "")
        self.journals.clear()
        for journal in self._journals.values():
            if journal.is_open(self._day):
                self.journals.addItem(journal.name, journal.id)
        self.journals.setCurrentIndex(max(0, self.journals.findData(kept)) if self.journals.count() else -1)
        self._fill_templates()

    def _fill_templates(self) -> None:
        self.templates.clear()
        self.templates.addItem(self.tr("不用模板"), "")
        for template in self._templates.get(str(self.journals.currentData() or ""), ()):
            self.templates.addItem(template.name, template.id)
        self.templates.setEnabled(self.templates.count() > 1)

    def _lay_out(self) -> None:
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        style(self.title, "pane-title")
        self.title.setContentsMargins(12, 0, 12, 0)
        self._journal_field = Field(self.tr("刊物"), self.journals)
        self._template_field = Field(self.tr("模板"), self.templates)
        self.hint = note(self.tr("新建刊期由编辑办理。"), wrapping=True)
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        deeds.addWidget(self.another)
        deeds.addStretch()
        deeds.addWidget(self.deed)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, INSIDE, 12, 12)
        foot.setSpacing(INSIDE)
        for widget in (self._journal_field, self._template_field, self.hint):
            foot.addWidget(widget)
        foot.addLayout(deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        column.addWidget(line())
        column.addLayout(foot)


class _List(QListView):
    """The rows of a day; `entered_row` on Enter."""

    entered_row = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("当天刊期"))
        style(self, "flat")
        self.setItemDelegate(TwoLineRows(parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)
