"""The left pane: which commissions are listed, the list, and what it comes to."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulletin.commissions.commission import Commission, State
from bulletin.commissions.guidance import month_of
from bulletin.commissions.standing import overdue
from bulletin.desk.commission_register import Register
from editor.commissions.words import beneath_words, chip_of
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line, note

Index = QModelIndex | QPersistentModelIndex

NARROWEST = 330


class Tab(IntEnum):
    """Which of them are listed."""

    OPEN = 0
    OVERDUE = 1
    MONTH = 2
    SETTLED = 3


class CommissionsModel(QAbstractListModel):
    """The commissions listed, on the day they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Commission, ...] = ()
        self._today = date.min

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.commission(index.row())
        if one is None:
            return None
        if role == ROW_ROLE:
            return Row(one.request.topic, beneath_words(one, self._today), chip_of(one, self._today), strong=True)
        if role == Qt.ItemDataRole.DisplayRole:
            return one.request.topic
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join((one.request.topic, beneath_words(one, self._today), chip_of(one, self._today).word))
        return None

    def show_commissions(self, rows: Sequence[Commission], today: date) -> None:
        """Put other rows in place."""
        self.beginResetModel()
        self._rows, self._today = tuple(rows), today
        self.endResetModel()

    def commission(self, at: int) -> Commission | None:
        """Return the commission in a row; None past the end."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, id: str) -> int:
        """Return the row of the commission with this id; -1 when it is not listed."""
        return next((at for at, each in enumerate(self._rows) if each.id == id), -1)


class ListPane(QWidget):
    """`chosen(Commission | None)` tells what is to be shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model, self.tabs = CommissionsModel(self), QTabBar()
        self.view = self._made_view()
        self.head = SectionTitle(self.tr("约稿"))
        self.late = button(self.tr("逾期名单"), "copy")
        self.make = button(self.tr("下达约稿"), "plus")
        self.make.setToolTip("Ctrl+N")
        self.empty = EmptyState("", icon_name="paper-plane-tilt")
        self._foot = note("", wrapping=True)
        self._register, self._today, self._quiet, self._may = Register(), date.min, False, True
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.tabs.currentChanged.connect(lambda at: self._refill(""))

    def show_register(self, register: Register, today: date, may: bool, id: str = "") -> None:
        """Show the register as it stands today; the commission `id` is chosen, else the one that was. `may`: whether
        who sits here makes commissions.
        """
        self._register, self._today, self._may = register, today, may
        self.make.setEnabled(may)
        self.late.setEnabled(bool(overdue(register.commissions, today)))
        if id and all(each.id != id for each in self._listed()):
            with QSignalBlocker(self.tabs):
                known = next((each for each in register.commissions if each.id == id), None)
                self.tabs.setCurrentIndex(Tab.SETTLED if known and not known.is_open else Tab.OPEN)
        self._refill(id or self.current_id())

    def current(self) -> Commission | None:
        """Return the commission chosen."""
        return self.model.commission(self.view.currentIndex().row())

    def current_id(self) -> str:
        """Return the id of the commission chosen; empty when there is none."""
        current = self.current()
        return current.id if current else ""

    def step(self, by: int) -> None:
        """Go to the row `by` further."""
        at = min(max(0, self.view.currentIndex().row() + by), self.model.rowCount() - 1)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))

    def take_focus(self) -> None:
        """Put the keyboard where the keys of the screen work."""
        (self.view if self.model.rowCount() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self) -> list[Commission]:
        return [each for each in self._register.commissions if self._lets(each, Tab(self.tabs.currentIndex()))]

    def _lets(self, one: Commission, tab: Tab) -> bool:
        if tab is Tab.OPEN:
            return one.is_open
        if tab is Tab.OVERDUE:
            return one.state(self._today) is State.OVERDUE
        if tab is Tab.SETTLED:
            return not one.is_open
        month = month_of(self._today)
        return month in (month_of(one.day), month_of(one.request.deadline.day))

    def _refill(self, id: str) -> None:
        """List what the tab lets through, the row `id` chosen, else the one where the choice stood."""
        found, place = self._listed(), max(0, self.view.currentIndex().row())
        self._quiet = True
        self.model.show_commissions(found, self._today)
        at = self.model.row_of(id) if id else -1
        at = at if at >= 0 else min(place if id else 0, len(found) - 1)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))
        self._quiet = False
        self._stack.setCurrentIndex(0 if found else 1)
        self._say()
        self.chosen.emit(self.current())

    def _say(self) -> None:
        for tab, words in self._tab_words().items():
            count = sum(self._lets(each, tab) for each in self._register.commissions)
            self.tabs.setTabText(tab, f"{words} {count}" if count and tab is not Tab.SETTLED else words)
        self.head.set_beside(self.tr("共 {count} 件").format(count=self.model.rowCount()))
        late = len(overdue(self._register.commissions, self._today))
        self._foot.setText(self.tr("有 {count} 件逾期未报齐").format(count=late) if late else "")
        self._foot.setVisible(bool(late))
        if not self._register.commissions:
            self.empty.set_words(self.tr("还没有下达过约稿。写明题目、要求和截稿时间，勾选单位，就能生成通知单。"),
                                 self.tr("下达约稿") if self._may else "")
        else:
            self.empty.set_words({Tab.OPEN: self.tr("没有在办的约稿。"), Tab.OVERDUE: self.tr("没有逾期的约稿。"),
                                  Tab.MONTH: self.tr("本月没有约稿。"), Tab.SETTLED: self.tr("还没有办结的约稿。"),
                                  }[Tab(self.tabs.currentIndex())])

    def _tab_words(self) -> dict[Tab, str]:
        return {Tab.OPEN: self.tr("在办"), Tab.OVERDUE: self.tr("逾期"), Tab.MONTH: self.tr("本月"),
                Tab.SETTLED: self.tr("已办结")}

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self.current())

    def _made_view(self) -> QListView:
        view = QListView()
        style(view, "flat")
        view.setModel(self.model)
        view.setItemDelegate(TwoLineRows(parent=view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("约稿"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Letters are commands here: the input method must not catch them.
        view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        return view

    def _lay_out(self) -> None:
        self.head.add(self.late)
        self.head.add(self.make)
        self.head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        self.tabs.setAccessibleName(self.tr("约稿的范围"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in self._tab_words().values():
            self.tabs.addTab(words)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column = QVBoxLayout(self)
        column.addStrut(NARROWEST)  # and wider where the buttons of the head say more: words are never cut
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.tabs, line()):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
