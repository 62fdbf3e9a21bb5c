"""The left pane: what waits for who sits here, what they decided, what waits for others, each with its empty state."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulletin.desk.queueing import Line
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import EmptyState, note
from editor.signing.queue_list import QueueModel, queue_view
from editor.signing.queue_words import count_words, done_words, empty_words
from editor.signing.waiting import Queue, Tab


class QueuePane(QWidget):
    """Shows a queue. `chosen(Line | None)` tells what is to be read, `selected(int)` how many are chosen together,
    `tab_changed(int)` which list is wanted.
    """

    chosen = Signal(object)
    selected = Signal(int)
    tab_changed = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(now, self)
        self.view = queue_view(self.model, self.tr("待办理的稿件"))
        self.tabs = QTabBar()
        self._empty = EmptyState("", icon_name="check-circle")
        self._stack = QStackedWidget()
        self._foot = note("")
        self._count = 0
        self._quiet = False
        self._place = 0
        self._lay_out()
        self._empty.acted.connect(lambda: self.tabs.setCurrentIndex(Tab.OTHERS))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(lambda now, before: self._on_selection())
        self.tabs.currentChanged.connect(self._on_tab)
        # The waiting times grow while one reads.
        self._minute = QTimer(self, interval=60_000)
        self._minute.timeout.connect(self.view.viewport().update)
        self._minute.start()

    @property
    def tab(self) -> Tab:
        """Which list is shown."""
        return Tab(self.tabs.currentIndex())

    @property
    def decided(self) -> bool:
        """Whether the second tab, what was decided, is shown."""
        return self.tab is Tab.DECIDED

    def show_queue(self, queue: Queue, key: str, mine: bool) -> bool:
        """Put `queue` in place and mark the row `key` without telling; return whether it is there.

        `mine` is False for who can only look at what waits for others.
        """
        together = {line.key for line in self.together()}
        self._quiet = True
        self.model.show_rows(queue.rows)
        at = self.model.place_of(key)
        if at >= 0:
            self._mark(at)
            if len(together) > 1:
                self._mark_together(together)
        self._quiet = False
        if not queue.rows and self.view.hasFocus():
            # The keys work only while the focus stays on this screen.
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count = queue.count
        self._say(queue, mine)
        self._on_selection()
        return at >= 0

    def take_out(self, key: str) -> Callable[[], None]:
        """Let a row leave the list and mark what stands in its place; return what brings it back."""
        self._quiet = True
        gone = self.model.take_out(key)
        if gone is not None and self.model.rowCount():
            self._mark(min(gone[0], self.model.rowCount() - 1))
        self._quiet = False
        return lambda: self._put_back(gone)

    def take_focus(self) -> None:
        """Put the keyboard where the keys of the screen work."""
        (self.view if self.model.rowCount() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Line | None:
        """Return the row chosen; None when there is none."""
        return self.model.row(self.view.currentIndex().row())

    def together(self) -> tuple[Line, ...]:
        """Return all rows that are chosen, in their order."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(line for at in places if (line := self.model.row(at)) is not None)

    def choose(self, at: int) -> None:
        """Choose the row at a place, the last one past the end."""
        at = min(max(0, at), self.model.rowCount() - 1)
        if at < 0:
            self.chosen.emit(None)
        elif self.view.currentIndex().row() == at:
            self._mark(at)
            self.chosen.emit(self.model.row(at))
        else:
            self.view.setCurrentIndex(self.model.index(at))

    def choose_again(self) -> None:
        """Choose what stands where the last choice stood."""
        self.choose(self._place)

    def step(self, by: int) -> None:
        """Go to the row `by` further; where the current one is gone, to what stands in its place."""
        current = self.view.currentIndex()
        self.choose(current.row() + by if current.isValid() else self._place)

    def mark(self, key: str) -> None:
        """Mark the row `key` without telling."""
        at = self.model.place_of(key)
        if at >= 0:
            self._quiet = True
            self._mark(at)
            self._quiet = False

    def _mark(self, at: int) -> None:
        self.view.setCurrentIndex(self.model.index(at))
        self._place = at

    def _mark_together(self, keys: set[str]) -> None:
        """Choose several rows again, without moving away from the current one."""
        chosen = self.view.selectionModel()
        for at in range(self.model.rowCount()):
            line = self.model.row(at)
            if line is not None and line.key in keys:
                chosen.select(self.model.index(at), QItemSelectionModel.SelectionFlag.Select)

    def _put_back(self, gone: tuple[int, Line] | None) -> None:
        if gone is None or self.model.place_of(gone[1].key) >= 0:
            return
        self._quiet = True
        self.model.put_back(min(gone[0], self.model.rowCount()), gone[1])
        self._quiet = False

    def _on_tab(self, at: int) -> None:
        self._place = 0
        self.tab_changed.emit(at)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self._place = current.row()
            self.chosen.emit(self.model.row(current.row()))

    def _on_selection(self) -> None:
        if not self._quiet:
            chosen = len(self.view.selectionModel().selectedRows())
            self._foot.setText(count_words(self.model.rowCount(), self._count, chosen))
            self.selected.emit(chosen)

    def _say(self, queue: Queue, mine: bool) -> None:
        self._stack.setCurrentIndex(0 if queue.rows else 1)
        elsewhere = self.tab is Tab.MINE and queue.others > 0
        self._empty.set_words("\n".join(line for line in (
            empty_words(self.tab, queue.done), done_words(queue.done) if self.tab is Tab.MINE else "") if line),
            self.tr("看等待他人的 {count} 件").format(count=queue.others) if elsewhere else "")
        first = self.tr("待我办理 ({count})") if mine else self.tr("待办理 ({count})")
        self.tabs.setTabText(Tab.MINE, first.format(count=queue.waiting))
        self.tabs.setTabText(Tab.OTHERS, self.tr("待他人 ({count})").format(count=queue.others))
        self.tabs.setTabVisible(Tab.OTHERS, mine)

    def _lay_out(self) -> None:
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs.setAccessibleName(self.tr("待办理和已办理"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (self.tr("待我办理"), self.tr("已办"), self.tr("待他人")):
            self.tabs.addTab(words)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._foot.setContentsMargins(16, INSIDE, 16, INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, self._stack, self._foot):
            column.addWidget(part, 1 if part is self._stack else 0)
