"""The list of instructions: those the filters let through, in the order they are dealt with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulletin.desk.docket import Case
from bulletin.instructions.instruction import State
from editor.instructions.words import beneath_words, chip_of, deadline_words, given_words, giver_words
from editor.shell import joining
from editor.shell.rows import ROW_ROLE, Row

Index = QModelIndex | QPersistentModelIndex


class Tab(IntEnum):
    """Which of them are listed."""

    OPEN = 0
    TO_ASSIGN = 1
    UNDER_WAY = 2
    OVERDUE = 3
    SETTLED = 4


STATES = {
    Tab.OPEN: frozenset({State.TO_ASSIGN, State.UNDER_WAY, State.ANSWERED, State.OVERDUE}),
    Tab.TO_ASSIGN: frozenset({State.TO_ASSIGN}), Tab.UNDER_WAY: frozenset({State.UNDER_WAY, State.ANSWERED}),
    Tab.OVERDUE: frozenset({State.OVERDUE}), Tab.SETTLED: frozenset({State.CLOSED, State.WITHDRAWN}),
}


@dataclass(frozen=True)
class Filter:
    """Which instructions are listed; an empty leader or unit means all."""

    tab: Tab = Tab.OPEN
    leader: str = ""
    unit: str = ""

    def lets(self, case: Case, today: date) -> bool:
        """Return whether it is listed."""
        return case.instruction.state(today) in STATES[self.tab] and self.lets_in_any_state(case)

    def lets_in_any_state(self, case: Case) -> bool:
        """Return whether leader and unit are those asked for."""
        one = case.instruction
        return self.leader in ("", one.given.leader) and (
            not self.unit or any(unit.name == self.unit for unit in one.units))


class DocketModel(QAbstractListModel):
    """The cases listed, on the day they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[Case, ...] = ()
        self._today = date.min

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self.case(index.row())
        if case is None:
            return None
        one = case.instruction
        title = joining.of(one.given.leader, given_words(one.given))
        if role == ROW_ROLE:
            return Row(title, beneath_words(case, self._today), chip_of(one, self._today), strong=True)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join((giver_words(one.given, self._today), given_words(one.given),
                              beneath_words(case, self._today), self.tr("期限：{words}").format(
                                  words=deadline_words(one, self._today)), chip_of(one, self._today).word))
        return None

    def show_cases(self, cases: Sequence[Case], today: date) -> None:
        """Put other rows in place."""
        self.beginResetModel()
        self._cases, self._today = tuple(cases), today
        self.endResetModel()

    def case(self, at: int) -> Case | None:
        """Return the case in a row; None past the end."""
        return self._cases[at] if 0 <= at < len(self._cases) else None

    def row_of(self, id: str) -> int:
        """Return in which row the instruction with this id stands; -1 when it is not listed."""
        return next((at for at, case in enumerate(self._cases) if case.instruction.id == id), -1)
