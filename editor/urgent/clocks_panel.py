"""The clocks of an event, counting down by the second: what is due when, and what was done in time or too late."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bulletin.urgent.clocks import Clock, Standing, clocks
from bulletin.urgent.events import Event
from bulletin.urgent.limits import UrgentLimits
from editor.pieces.clock_words import due_name
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.colours import Colour
from editor.shell.countdown import LOOKS, due_words, exact_words, pace_of, span_words, wrong_clock_words
from editor.shell.fonts import BASE, PANE, interface_font
from editor.shell.theme import GRID, INSIDE, colour_now
from editor.shell.widgets import IconLabel, SectionTitle, note
from editor.urgent.pressing import is_wrong
from editor.urgent.words import basis_words, moment

_DONE = {Standing.MET: (Tone.GOOD, "check-circle"), Standing.LATE: (Tone.URGENT, "warning-circle"),
         Standing.OVERDUE: (Tone.URGENT, "x-circle"), Standing.ENDED: (Tone.NEUTRAL, "minus-circle")}


class ClockRow(QWidget):
    """One clock: its name and its time at the left, what is left at the right in figures of equal width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._note, self._figure = QLabel(), note("", wrapping=True), QLabel()
        self._mark = IconLabel("timer")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name.setFont(interface_font(semibold=True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, INSIDE, 0, INSIDE)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._figure, 0, 2)
        grid.addWidget(self._note, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_clock(self, clock: Clock, event: Event, now: datetime) -> None:
        """Say how `clock` stands at `now`."""
        if clock.standing in (Standing.RUNNING, Standing.OVERDUE) and clock.ended_at is None:
            self._running(clock, event, now)
        else:
            self._done(clock, now)
        self.setAccessibleName(joining.clauses((self._name.text(), self._figure.text(), self._note.text())))

    def words(self) -> str:
        """Return what is said, name, figure and note one after the other."""
        return " ".join((self._name.text(), self._figure.text(), self._note.text()))

    def _running(self, clock: Clock, event: Event, now: datetime) -> None:
        pace = pace_of(clock.due_at, event.received_at, now)
        tone, icon = LOOKS[pace]
        wrong, late = is_wrong(event, now), clock.standing is Standing.OVERDUE
        exact = exact_words(clock.due_at, event.received_at, now)
        head = self.tr("已超 {span}") if late else self.tr("还有 {span}")
        self._say(due_name(clock.what), exact if wrong else head.format(span=exact), tone, icon, not wrong)
        when = due_words(clock.due_at, now)
        basis = basis_words(clock.basis)
        words = self.tr("{when} 起超时 · {basis}") if late else self.tr("时限 {when} · {basis}")
        self._note.setText(words.format(when=when, basis=basis))

    def _done(self, clock: Clock, now: datetime) -> None:
        tone, icon = _DONE[clock.standing]
        if clock.met_at is None:
            late = span_words(clock.late.total_seconds()) if clock.late else ""
            words = self.tr("未办，超过 {span}").format(span=late) if late else self.tr("未到时限就已办结")
            self._say(due_name(clock.what), words, tone, icon, False)
            self._note.setText(self.tr("时限 {when}").format(when=due_words(clock.due_at, now)))
            return
        took = span_words((clock.met_at - clock.started_at).total_seconds())
        late = span_words(clock.late.total_seconds()) if clock.late else ""
        figure = self.tr("迟 {span}").format(span=late) if late else self.tr("用时 {span}").format(span=took)
        self._say(due_name(clock.what), figure, tone, icon, False)
        self._note.setText(self.tr("{met} 已办 · 时限 {due}").format(
            met=moment(clock.met_at, now), due=due_words(clock.due_at, now)))

    def _say(self, name: str, figure: str, tone: Tone, icon: str, large: bool) -> None:
        self._name.setText(name)
        self._mark.show_icon(icon, Colour(tone.value))
        self._figure.setFont(interface_font(PANE if large else BASE, semibold=True))
        palette = self._figure.palette()
        palette.setColor(self._figure.foregroundRole(), colour_now(Colour(tone.value)))
        self._figure.setPalette(palette)
        self._figure.setText(figure)


class ClocksPanel(QWidget):
    """All clocks of an event; `tick` says them anew, at most once a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._limits = UrgentLimits()
        self.rows: list[ClockRow] = []
        self._wrong = note("", wrapping=True)
        self._none = note(self.tr("没有时限。"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(SectionTitle(self.tr("时限")))
        self._column.addSpacing(GRID)
        for part in (self._wrong, self._none):
            self._column.addWidget(part)
        self._wrong.hide()

    def show_event(self, event: Event, limits: UrgentLimits, now: datetime) -> None:
        """Show the clocks of `event`."""
        self._event, self._limits = event, limits
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Say how the clocks stand at `now`."""
        event = self._event
        if event is None:
            return
        found = clocks(event, self._limits, now)
        self._fit(found)
        for row, clock in zip(self.rows, found, strict=True):
            row.show_clock(clock, event, now)
        wrong = is_wrong(event, now)
        self._none.setVisible(not found)
        self._wrong.setVisible(wrong)
        if wrong:
            words = self.tr("{words}：现在是 {now}，接报却在 {told}。请先校准电脑时间，时限暂不计算。")
            self._wrong.setText(words.format(
                words=wrong_clock_words(), now=moment(now, now), told=moment(event.received_at, now)))

    def is_wrong(self) -> bool:
        """Return whether it is said that the clock of this machine may be wrong."""
        return not self._wrong.isHidden()

    def _fit(self, found: Sequence[Clock]) -> None:
        while len(self.rows) > len(found):
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        while len(self.rows) < len(found):
            made = ClockRow()
            self.rows.append(made)
            self._column.addWidget(made)
