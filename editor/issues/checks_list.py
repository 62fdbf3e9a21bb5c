"""What the check found, line by line, those accepted with a reason folded below; each with what can be done there."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from bulletin.issue_check import Problem
from editor.issues.findings import Finding, accepted_words
from editor.issues.terms import problem_words, severity_chip
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.theme import style

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChecksModel(QAbstractListModel):
    """Answers the findings that stand, then one row that folds those accepted, then these where it is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: tuple[Finding, ...] = ()
        self._accepted: tuple[Finding, ...] = ()
        self._today = date.min
        self._open = False

    def show(self, findings: tuple[Finding, ...], today: date) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._standing = tuple(each for each in findings if each.accepted is None)
        self._accepted = tuple(each for each in findings if each.accepted is not None)
        self._today = today
        self.endResetModel()

    def fold(self) -> None:
        """Open what was accepted, or fold it again."""
        self.beginResetModel()
        self._open = not self._open
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of the finding with that key; -1 for none."""
        return next((row for row in range(self.rowCount()) if (each := self.finding(row)) and each.problem.key == key),
                    -1)

    def finding(self, row: int) -> Finding | None:
        """Return the finding in `row`; None in the row that folds."""
        if row < len(self._standing):
            return self._standing[row]
        at = row - len(self._standing) - 1
        return self._accepted[at] if at >= 0 else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        below = 1 + len(self._accepted) * self._open if self._accepted else 0
        return len(self._standing) + below

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        finding = self.finding(index.row())
        if role == FINDING_ROLE:
            return finding
        row = self._row(finding) if finding else self._folding()
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return joining.clauses(part for part in (row.chip.word if row.chip else "", row.title, row.beneath) if part)
        return None

    def _row(self, finding: Finding) -> Row:
        problem: Problem = finding.problem
        what, beside = problem_words(problem, self._today)
        beneath = " ".join(part for part in (beside, finding.name) if part)
        if finding.accepted is None:
            return Row(what, beneath, severity_chip(problem.severity))
        chip = Chipped(self.tr("已放行"), Tone.NEUTRAL, "check")
        return Row(f"{what} {finding.name}".strip(), accepted_words(finding, self._today), chip)

    def _folding(self) -> Row:
        words = self.tr("已放行 {count} 项").format(count=len(self._accepted))
        return Row(words, self.tr("按 Enter 收起") if self._open else self.tr("按 Enter 展开，看是谁、为什么放行"))


class ChecksList(QListView):
    """Enter opens the item a finding concerns, Ctrl+Enter has the program set it right, Shift+Enter accepts it.

    `looked_at(Finding or None)` tells which one the keys are on.
    """

    opened = Signal(object)
    fix_asked = Signal(object)
    accept_asked = Signal(object)
    looked_at = Signal(object)

    def __init__(self, model: ChecksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = model
        self._key = ""
        self.setAccessibleName(self.tr("检查结果"))
        style(self, "flat")
        self.setItemDelegate(TwoLineRows(parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda index: self._open())
        self._row = -1

    def finding(self) -> Finding | None:
        """Return the finding the keys are on."""
        row = self.currentIndex().row()
        return self._checks.finding(row) if row >= 0 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        held, finding = event.modifiers(), self.finding()
        if held & Qt.KeyboardModifier.ControlModifier and finding:
            self.fix_asked.emit(finding)
        elif held & Qt.KeyboardModifier.ShiftModifier and finding:
            self.accept_asked.emit(finding)
        else:
            self._open()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self.finding())

    def _open(self) -> None:
        if finding := self.finding():
            self.opened.emit(finding)
        elif self.currentIndex().isValid():
            self._checks.fold()

    def _keep(self) -> None:
        finding = self.finding()
        self._row, self._key = self.currentIndex().row(), finding.problem.key if finding else ""

    def _restore(self) -> None:
        row = self._checks.row_of(self._key) if self._key else -1
        row = row if row >= 0 else min(self._row, self._checks.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._checks.index(row))
        self.looked_at.emit(self.finding())
