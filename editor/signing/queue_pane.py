"""The left pane: two tabs, what waits and what was decided, each with its list and its empty state."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from editor.shell.theme import INSIDE, style
from editor.shell.widgets import EmptyState, note
from editor.signing.queue_list import QueueModel, queue_view
from editor.signing.waiting import MOST, Queue, Row

WAITING, DECIDED = 0, 1


class QueuePane(QWidget):
    """Shows a queue; `chosen(Row | None)` tells what is to be read, `tab_changed(int)` which list is wanted."""

    chosen = Signal(object)
    tab_changed = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = QueueModel(now, self)
        self.view = queue_view(self.model, self.tr("待办理的稿件"))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("待办理和已办理"))
        self.tabs.setDrawBase(False)
        for words in (self.tr("待我办理"), self.tr("已办")):
            self.tabs.addTab(words)
        self._empty = EmptyState("", icon_name="check-circle")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._foot = note("")
        self._foot.setContentsMargins(16, INSIDE, 16, INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, self._stack, self._foot):
            column.addWidget(part, 1 if part is self._stack else 0)
        self._quiet = False
        self._place = 0
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.tabs.currentChanged.connect(self._on_tab)
        # The waiting times grow while one reads.
        self._minute = QTimer(self, interval=60_000)
        self._minute.timeout.connect(self.view.viewport().update)
        self._minute.start()

    @property
    def decided(self) -> bool:
        """Whether the second tab, what was decided, is shown."""
        return self.tabs.currentIndex() == DECIDED

    def show_queue(self, queue: Queue, key: str, mine: bool) -> bool:
        """Put `queue` in place and mark the row `key` without telling; return whether it is there.

        `mine` is False for who can only look at what waits for others.
        """
        self._quiet = True
        self.model.show_rows(queue.rows)
        at = self.model.place_of(key)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))
            self._place = at
        self._quiet = False
        if not queue.rows and self.view.hasFocus():
            # The keys work only while the focus stays on this screen.
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentIndex(0 if queue.rows else 1)
        self._empty.set_words(self.tr("没有可撤回的办理。") if self.decided else self.tr("没有等待您签发的稿件。"))
        self.tabs.setTabText(WAITING, (self.tr("待我办理 ({count})") if mine else self.tr("待办理 ({count})"))
                             .format(count=queue.waiting))
        self._say_count(queue)
        return at >= 0

    def take_focus(self) -> None:
        """Put the keyboard where the keys of the screen work."""
        (self.view if self.model.rowCount() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Row | None:
        """Return the row chosen; None when there is none."""
        return self.model.row(self.view.currentIndex().row())

    def choose(self, at: int) -> None:
        """Choose the row at a place, the last one past the end."""
        at = min(max(0, at), self.model.rowCount() - 1)
        if at < 0:
            self.chosen.emit(None)
        elif self.view.currentIndex().row() == at:
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

    def neighbour(self, key: str) -> str:
        """Return the id of what is read after `key`: the next row, at the end the one before; empty when alone."""
        at = self.model.place_of(key)
        near: Row | None = self.model.row(at + 1) or (self.model.row(at - 1) if at > 0 else None)
        return near.key if near else ""

    def _on_tab(self, at: int) -> None:
        self._place = 0
        self.tab_changed.emit(at)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self._place = current.row()
            self.chosen.emit(self.model.row(current.row()))

    def _say_count(self, queue: Queue) -> None:
        shown = len(queue.rows)
        words = self.tr("共 {count} 件").format(count=shown)
        if not self.decided and queue.waiting > shown:
            words = self.tr("共 {count} 件，先列出最急、最早的 {most} 件").format(count=queue.waiting, most=MOST)
        self._foot.setText(words if queue.rows else "")
