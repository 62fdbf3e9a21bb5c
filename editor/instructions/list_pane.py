"""The left pane: which instructions are listed, the list, and what it comes to."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulletin.desk.docket import Case, Docket
from bulletin.instructions.instruction import State
from bulletin.instructions.standing import without_answer
from editor.instructions.docket_model import STATES, DocketModel, Filter, Tab
from editor.shell import joining
from editor.shell.rows import TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line, note

NARROWEST = 330


class ListPane(QWidget):
    """Shows a docket; `chosen(Case | None)` tells what is to be read, `opened()` that its item is to be opened."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DocketModel(self)
        self.view = self._made_view()
        self.head = SectionTitle(self.tr("领导批示"))
        self.counting = button(self.tr("统计"), "chart-bar")
        self.register = button(self.tr("登记批示"), "plus")
        self.register.setToolTip("Ctrl+N")
        self.tabs, self.leader, self.unit = QTabBar(), QComboBox(), QComboBox()
        self.empty = EmptyState("", icon_name="chat-circle-text")
        self._foot = note("", wrapping=True)
        self._docket = Docket((), (), {}, {})
        self._today = date.min
        self._quiet = False
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(lambda index: self.opened.emit())
        self.tabs.currentChanged.connect(lambda at: self._refill(""))
        for combo in (self.leader, self.unit):
            combo.currentIndexChanged.connect(lambda at: self._refill(""))

    def show_docket(self, docket: Docket, today: date, id: str = "") -> None:
        """Show the docket as it stands today; the instruction `id` is chosen, else the one that was."""
        self._docket, self._today = docket, today
        self._offer(self.leader, self.tr("全部领导"), (case.instruction.given.leader for case in docket.cases))
        self._offer(self.unit, self.tr("全部责任单位"),
                    (unit.name for case in docket.cases for unit in case.instruction.units))
        self._refill(id or self.current_id())

    def show_instruction(self, id: str) -> None:
        """Choose an instruction; where the filters hide it they let it through first."""
        case = next((each for each in self._docket.cases if each.instruction.id == id), None)
        if case is None:
            return
        if not self.filter().lets(case, self._today):
            with QSignalBlocker(self.tabs), QSignalBlocker(self.leader), QSignalBlocker(self.unit):
                is_open = case.instruction.state(self._today) in STATES[Tab.OPEN]
                self.tabs.setCurrentIndex(Tab.OPEN if is_open else Tab.SETTLED)
                self.leader.setCurrentIndex(0)
                self.unit.setCurrentIndex(0)
        self._refill(id)

    def filter(self) -> Filter:
        """Return what is asked for."""
        return Filter(Tab(self.tabs.currentIndex()), self.leader.currentData() or "", self.unit.currentData() or "")

    def current(self) -> Case | None:
        """Return the case chosen."""
        return self.model.case(self.view.currentIndex().row())

    def current_id(self) -> str:
        """Return the id of the instruction chosen; empty when there is none."""
        case = self.current()
        return case.instruction.id if case else ""

    def step(self, by: int) -> None:
        """Go to the row `by` further."""
        at = min(max(0, self.view.currentIndex().row() + by), self.model.rowCount() - 1)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))

    def next_tab(self) -> None:
        """Go to the next tab, after the last to the first."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def take_focus(self) -> None:
        """Put the keyboard where the keys of the screen work."""
        (self.view if self.model.rowCount() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refill(self, id: str) -> None:
        """List what the filters let through, the row `id` chosen, else the one where the choice stood."""
        wanted, place = self.filter(), max(0, self.view.currentIndex().row())
        cases = [case for case in self._docket.cases if wanted.lets(case, self._today)]
        focused = self.view.hasFocus()
        self._quiet = True
        self.model.show_cases(cases, self._today)
        at = self.model.row_of(id) if id else -1
        at = at if at >= 0 else min(place if id else 0, len(cases) - 1)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))
        self._quiet = False
        self._stack.setCurrentIndex(0 if cases else 1)
        if focused and not cases:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()
        self.chosen.emit(self.current())

    def _say(self) -> None:
        """Tell the counts on the tabs, in the foot, and why there is nothing."""
        wanted = self.filter()
        cases = [case for case in self._docket.cases if wanted.lets_in_any_state(case)]
        states = [case.instruction.state(self._today) for case in cases]
        for tab, words in self._tab_words().items():
            count = sum(state in STATES[tab] for state in states)
            self.tabs.setTabText(tab, f"{words} {count}" if count and tab is not Tab.SETTLED else words)
        self.head.set_beside(self.tr("共 {count} 件").format(count=self.model.rowCount()))
        silent = len(without_answer(case.instruction for case in cases))
        late = states.count(State.OVERDUE)
        self._foot.setText("" if wanted.tab is Tab.SETTLED else joining.clauses(part for part in (
            self.tr("超期 {count} 件").format(count=late) if late else "",
            self.tr("尚无回音 {count} 件").format(count=silent) if silent else "") if part))
        self._foot.setVisible(bool(self._foot.text()))
        filtered = bool(wanted.leader or wanted.unit)
        self.empty.set_words(*self._nothing(wanted.tab, filtered))

    def _nothing(self, tab: Tab, filtered: bool) -> tuple[str, str]:
        if filtered:
            return self.tr("这样筛选没有批示。"), ""
        if not self._docket.cases:
            return self.tr("还没有登记过领导批示。"), self.tr("登记批示")
        return {
            Tab.OPEN: self.tr("批示都已办结。"), Tab.TO_ASSIGN: self.tr("没有待交办的批示。"),
            Tab.UNDER_WAY: self.tr("没有办理中的批示。"), Tab.OVERDUE: self.tr("没有超期的批示。"),
            Tab.SETTLED: self.tr("还没有办结的批示。")}[tab], ""

    def _tab_words(self) -> dict[Tab, str]:
        return {Tab.OPEN: self.tr("在办"), Tab.TO_ASSIGN: self.tr("待交办"), Tab.UNDER_WAY: self.tr("办理中"),
                Tab.OVERDUE: self.tr("超期"), Tab.SETTLED: self.tr("已办结")}

    def _offer(self, combo: QComboBox, all_words: str, names: Iterable[str]) -> None:
        chosen = combo.currentData() or ""
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(all_words, "")
            for name in dict.fromkeys(sorted(names)):
                combo.addItem(name, name)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

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
        view.setAccessibleName(self.tr("领导批示"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Letters are commands here: the input method must not catch them.
        view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        return view

    def _lay_out(self) -> None:
        self.head.add(self.counting)
        self.head.add(self.register)
        self.head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        self.tabs.setAccessibleName(self.tr("办理状态"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in self._tab_words().values():
            self.tabs.addTab(words)
        self.leader.setAccessibleName(self.tr("按领导筛选"))
        self.unit.setAccessibleName(self.tr("按责任单位筛选"))
        filters = QHBoxLayout()
        filters.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        filters.setSpacing(INSIDE)
        for combo in (self.leader, self.unit):
            combo.setMinimumWidth(60)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            filters.addWidget(combo, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column = QVBoxLayout(self)
        column.addStrut(NARROWEST)  # and wider where the buttons of the head say more: words are never cut
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs)
        column.addWidget(line())
        column.addLayout(filters)
        column.addWidget(line())
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
