"""What the check found, line by line; Enter or a double click opens the item it concerns."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from bulletin.drafts import Draft
from bulletin.issue_check import Problem, Severity
from editor.issues.terms import problem_words, severity_chip
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PROBLEM_ROLE = Qt.ItemDataRole.UserRole + 1


class ChecksModel(QAbstractListModel):
    """Answers the list of findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._drafts: dict[str, Draft] = {}
        self._today = date.min

    def show(self, problems: tuple[Problem, ...], drafts: dict[str, Draft], today: date) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._problems, self._drafts, self._today = problems, drafts, today
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        problem = self._problems[index.row()]
        if role == PROBLEM_ROLE:
            return problem
        row = self._row(problem)
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "，".join(part for part in (row.chip.word if row.chip else "", row.title, row.beneath) if part)
        return None

    def _row(self, problem: Problem) -> Row:
        what, beside = problem_words(problem, self._today)
        draft = self._drafts.get(problem.draft_id)
        name = f"《{draft.title}》" if draft and draft.title.strip() else ""
        return Row(what, " ".join(part for part in (beside, name) if part), severity_chip(problem.severity))


class ChecksPane(QWidget):
    """The findings under a title that counts them; `opened(draft_id)`."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ChecksModel(self)
        self._title = SectionTitle(self.tr("检查"))
        self.list = QListView()
        self._dress_list()
        self._fine = EmptyState("", icon_name="clipboard-text")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._fine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(_inset(self._title))
        column.addWidget(self._stack, 1)

    def show_problems(self, problems: tuple[Problem, ...], drafts: dict[str, Draft], today: date,
                      there_is_an_issue: bool) -> None:
        """Show the findings, or that there are none."""
        self.model.show(problems, drafts, today)
        grave = sum(problem.severity is Severity.GRAVE for problem in problems)
        beside = self.tr("{count} 项").format(count=len(problems)) if problems else ""
        self._title.set_beside(self.tr("{beside}，须改 {grave} 项").format(beside=beside, grave=grave)
                               if grave else beside)
        self._fine.set_words(self.tr("没有发现问题。") if there_is_an_issue else self.tr("选定刊期后在此检查。"))
        self._stack.setCurrentWidget(self.list if problems else self._fine)

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _dress_list(self) -> None:
        self.list.setAccessibleName(self.tr("检查结果"))
        style(self.list, "flat")
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._open)

    def _open(self, index: Index) -> None:
        if index.isValid() and (draft_id := index.data(PROBLEM_ROLE).draft_id):
            self.opened.emit(draft_id)


def _inset(widget: QWidget) -> QWidget:
    widget.setContentsMargins(12, 0, INSIDE, 0)
    return widget
