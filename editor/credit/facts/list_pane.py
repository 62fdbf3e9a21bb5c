"""The list of entered facts with its period and filter."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulletin.credit.facts import FactKind, Level
from bulletin.desk.facts import BY_HAND, Line
from editor.credit.board.period_bar import CreditPeriodBar
from editor.credit.facts.model import KIND, WIDTHS, FactsModel, Filter, KindCells
from editor.credit.facts.words import ABOVE, kind_words
from editor.pieces.jotting import ENTER
from editor.shell.terms import level_words
from editor.shell.theme import BETWEEN, INSIDE, ROW, style
from editor.shell.widgets import EmptyState


class ListPane(QWidget):
    """`chosen_changed()` is sent when another fact is chosen, `opened()` for Enter or a double click on it,
    `counted(str)` says how many there are.
    """

    chosen_changed = Signal()
    opened = Signal()
    counted = Signal(str)

    def __init__(self, periods: CreditPeriodBar) -> None:
        super().__init__()
        self._may = False
        self.periods = periods
        self.model, self.table = FactsModel(self), _Table()
        self.kind, self.level, self.words = QComboBox(), QComboBox(), QLineEdit()
        self.withdrawn = QCheckBox(self.tr("含已撤销"))
        self.empty = EmptyState("", self.tr("登记一条…"), "check-square-offset")
        self._pages = QStackedWidget()
        self._offer()
        self._dress()
        self._lay_out()
        for changed in (self.kind.currentIndexChanged, self.level.currentIndexChanged, self.words.textChanged,
                        self.withdrawn.toggled):
            changed.connect(lambda now: self._refilter())
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self.chosen_changed.emit())
        self.table.opened.connect(self.opened)

    def current(self) -> Line | None:
        """Return the line that is chosen."""
        return self.model.line(self.table.currentIndex().row())

    def show_lines(self, lines: Iterable[Line], wanted: str = "") -> None:
        """Show other lines; `wanted` is the fact to choose, else the one that was chosen stays."""
        chosen = self.current()
        self.model.show_lines(lines)
        self._show_rows(wanted or (chosen.fact.id if chosen else ""))

    def fail(self) -> None:
        """Say that nothing could be read."""
        self.show_lines(())
        self.empty.set_words(self.tr("登记没有读出来。"), "")

    def allow(self, may: bool) -> None:
        """Offer to enter, or not."""
        self._may = may
        self._say_empty()

    def clear_filter(self) -> None:
        """Show all of the period."""
        self.kind.setCurrentIndex(0)
        self.level.setCurrentIndex(0)
        self.words.clear()

    def _refilter(self) -> None:
        chosen = self.current()
        kind, level = self.kind.currentData(), self.level.currentData()  # Qt gives back plain words
        self.model.filter(Filter(FactKind(kind) if kind else None, Level(level) if level else None, self.words.text(),
                                 self.withdrawn.isChecked()))
        self._show_rows(chosen.fact.id if chosen else "")

    def _show_rows(self, wanted: str) -> None:
        total, shown, gone = self.model.counts()
        said = self.tr("共 {total} 条").format(total=total) if shown == total else self.tr(
            "共 {total} 条，显示 {shown} 条").format(total=total, shown=shown)
        self.counted.emit(said + (self.tr("，已撤销 {gone} 条").format(gone=gone) if gone else ""))
        self._say_empty()
        self._pages.setCurrentIndex(0 if shown else 1)
        if shown:
            self.table.setCurrentIndex(self.model.index(max(0, self.model.row_of(wanted)), KIND))
        self.chosen_changed.emit()

    def _say_empty(self) -> None:
        if self.model.counts()[0]:
            self.empty.set_words(self.tr("没有符合条件的登记。"), "")
            return
        self.empty.set_words(
            self.tr("这个时段还没有登记。\n上级的采用通报可以整份粘贴，逐条对上我方文稿。"),
            self.tr("登记一条…") if self._may else "")

    def _offer(self) -> None:
        self.kind.addItem(self.tr("全部类别"), None)
        for kind in BY_HAND:
            self.kind.addItem(kind_words(kind), kind)
        self.level.addItem(self.tr("全部级别"), None)
        for level in ABOVE:
            self.level.addItem(level_words(level.value), level)
        self.words.setPlaceholderText(self.tr("筛选标题、单位、刊物"))
        self.words.setClearButtonEnabled(True)
        self.kind.setAccessibleName(self.tr("类别"))
        self.level.setAccessibleName(self.tr("级别"))
        self.words.setAccessibleName(self.tr("筛选标题、单位、刊物"))
        self.withdrawn.setChecked(True)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(KIND, KindCells(table))
        table.setAccessibleName(self.tr("登记的各条"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        style(table, "padded")
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width or 200)
        header.setSectionResizeMode(WIDTHS.index(0), header.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        asking = QHBoxLayout()
        asking.setSpacing(INSIDE)
        asking.addWidget(self.periods)
        asking.addSpacing(BETWEEN)
        asking.addWidget(self.kind)
        asking.addWidget(self.level)
        asking.addWidget(self.words, 1)
        asking.addWidget(self.withdrawn)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(asking)
        column.addWidget(self._pages, 1)


class _Table(QTableView):
    """Enter opens what is chosen, as a double click does."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.doubleClicked.connect(lambda index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)
