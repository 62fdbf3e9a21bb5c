"""The counts: instructions by leader, unit, level and month, over a period, with how they stand today."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bulletin.instructions.instruction import Instruction
from bulletin.instructions.standing import Tally, by_leader, by_level, by_month, by_unit, in_period
from editor.pieces.tables import dress_table
from editor.shell import days
from editor.shell.terms import level_words
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import button, note

_COUNTERS = (by_leader, by_unit, by_level, by_month)


class CountsSheet(QDialog):
    """A sheet over the window with one table; tabs choose by what is counted, a box over which period."""

    def __init__(self, given: Sequence[Instruction], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("批示办理统计"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._given, self._today = tuple(given), today
        self.tabs, self.period, self.table = QTabBar(), QComboBox(), QTableWidget()
        for words in (self.tr("按领导"), self.tr("按责任单位"), self.tr("按级别"), self.tr("按月份")):
            self.tabs.addTab(words)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("按什么统计"))
        self.period.setAccessibleName(self.tr("统计时段"))
        for words, since in periods(today):
            self.period.addItem(words, since)
        self._basis = note("", wrapping=True)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda at: self._fill())
        self.period.currentIndexChanged.connect(lambda at: self._fill())
        self._fill()

    def _fill(self) -> None:
        since = self.period.currentData()
        counted = in_period(self._given, since, date.max)
        tallies = _COUNTERS[self.tabs.currentIndex()](counted, self._today)
        self.table.setRowCount(len(tallies))
        for row, tally in enumerate(tallies):
            values = (tally.given, tally.to_assign, tally.under_way, tally.answered, tally.overdue, tally.closed)
            self._put(row, 0, self._named(tally))
            for column, value in enumerate(values, 1):
                self._put(row, column, str(value))
        self._basis.setText(self.tr(
            "按批示日期统计，共 {count} 件，撤销登记的不计；办理状态以今天为准，五项相加等于件数。{more}").format(
                count=len(counted), more=self.tr("一件批示由几个单位办理的，各计一件。")
                if self.tabs.currentIndex() == 1 else ""))

    def _named(self, tally: Tally) -> str:
        at = self.tabs.currentIndex()
        if at == 1:
            return tally.name or self.tr("（未交办）")
        if at == 2:
            return level_words(tally.name)
        if at == 3:
            year, month = tally.name.split("-")
            return days.month_words(int(year), int(month))
        return tally.name

    def _put(self, row: int, column: int, words: str) -> None:
        item = QTableWidgetItem(words if words != "0" or column <= 1 else "—")
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)

    def _lay_out(self) -> None:
        self.table.setColumnCount(7)
        self.table.setHorizontalHeaderLabels([self.tr("名称"), self.tr("件数"), self.tr("待交办"), self.tr("办理中"),
                                              self.tr("已反馈"), self.tr("超期"), self.tr("办结")])
        dress_table(self.table, self.windowTitle(), (0, *(72,) * 6))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if (name := self.table.horizontalHeaderItem(0)) is not None:
            name.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch()
        head.addWidget(self.period)
        foot = QHBoxLayout()
        foot.setSpacing(BETWEEN)
        foot.addWidget(self._basis, 1)
        foot.addWidget(button(self.tr("关闭"), clicked=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.resize(720, 460)


def periods(today: date) -> tuple[tuple[str, date], ...]:
    """Return the periods offered, each with its first day."""
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    return ((_tr("本年"), date(today.year, 1, 1)), (_tr("本季"), quarter), (_tr("本月"), today.replace(day=1)),
            (_tr("全部"), date.min))


def _tr(words: str) -> str:
    return QCoreApplication.translate("instructions", words)
