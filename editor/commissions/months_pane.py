"""The months at the left of the page 报送要点, and beginning one."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from bulletin.commissions.guidance import Guidance, month_of, month_words
from bulletin.commissions.notices import OPENING
from bulletin.desk import guidance as deeds
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import SectionTitle, button, line


class MonthsPane(QWidget):
    """`chosen(Guidance | None)` tells which month is to be shown, `begun(Guidance)` that one was begun."""

    chosen = Signal(object)
    begun = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frame, self._today = frame, date.min
        self._all: tuple[Guidance, ...] = ()
        self.months, self.head = QListWidget(), SectionTitle(self.tr("报送要点"))
        self.begin = button(self.tr("拟定"), "plus", clicked=self.ask)
        style(self.months, "flat")
        self.months.setAccessibleName(self.tr("月份"))
        self.head.add(self.begin)
        self.head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, line(), self.months):
            column.addWidget(part)
        self.months.currentRowChanged.connect(lambda row: self.chosen.emit(self.current()))

    def show_months(self, guidance: tuple[Guidance, ...], today: date, may: bool, id: str = "") -> None:
        """Show the months; the guidance `id` is chosen, else the one that was, at first that of today."""
        known, self._all, self._today = self.current(), guidance, today
        wanted = id or (known.id if known else "")
        with QSignalBlocker(self.months):
            self.months.clear()
            for each in guidance:
                item = QListWidgetItem(month_words(each.month))
                item.setData(Qt.ItemDataRole.UserRole, each.id)
                self.months.addItem(item)
            at = next((at for at, each in enumerate(guidance) if each.id == wanted), -1)
            now = next((at for at, each in enumerate(guidance) if each.month == month_of(today)), 0)
            self.months.setCurrentRow(at if at >= 0 else now if guidance else -1)
        self.begin.setEnabled(may and bool(self._to_begin()))
        self.chosen.emit(self.current())

    def current(self) -> Guidance | None:
        """Return the guidance of the month chosen; None without one."""
        item = self.months.currentItem()
        id = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        return next((each for each in self._all if each.id == id), None)

    def ask(self) -> None:
        """Begin the only month there is to begin, else ask which."""
        months = self._to_begin()
        if len(months) == 1 or (months and not self._all):
            self._draw_up(months[0])
        elif months:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for each in months:
                menu.addAction(month_words(each), partial(self._draw_up, each))
            menu.popup(self.begin.mapToGlobal(QPoint(0, self.begin.height())))

    def _to_begin(self) -> list[date]:
        """Return this month and the next, where they have no points yet."""
        this = month_of(self._today)
        taken = {each.month for each in self._all}
        return [each for each in (this, month_of(this + timedelta(days=31))) if each not in taken]

    def _draw_up(self, month: date) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: deeds.draw_up(archive, month, OPENING, actor=actor, at=at), self.begun.emit,
                self._frame.trouble)
