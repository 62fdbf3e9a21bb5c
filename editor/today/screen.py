"""The screen 今日: what waits for who sits here, and where the office stands; every line opens its place."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from bulletin.archive import Changed
from bulletin.desk import today
from bulletin.desk.noting import OFFICE_ZONE, office_day
from bulletin.desk.today import Day, Part
from editor.pieces.weekdays import weekday_words
from editor.shell import joining
from editor.shell.commands import command
from editor.shell.days import day_words
from editor.shell.frame import Frame
from editor.shell.screen import ScreenBase
from editor.shell.theme import BETWEEN, EDGE, style
from editor.shell.widgets import note
from editor.today.card import Shown
from editor.today.commands import COMMANDS
from editor.today.line import Line
from editor.today.mine_words import mine_card
from editor.today.office_words import clocks_card, fresh_card, issues_card, kept_card, overdue_card, silent_card
from editor.today.page import DayPage

SETTLE_MS, TICK_MS = 300, 15_000  # a batch that comes in is read once; the clocks are told to the minute
_CARDS = {Part.MINE: mine_card, Part.ISSUES: issues_card, Part.CLOCKS: clocks_card, Part.OVERDUE: overdue_card,
          Part.FRESH: fresh_card, Part.SILENT: silent_card}


class TodayScreen(ScreenBase):
    """Cards under the date. What changed is read anew while it is seen; entered again it is read in any case."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._asked = frame, 0
        self.day: Day | None = None
        self.date, self.summary, self.page = QLabel(), note(""), DayPage()
        style(self.date, "screen-title")
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.page.chosen.connect(self._go)
        frame.background.archive_changed.connect(self._on_change)
        frame.backup_changed.connect(self._on_backup)
        command(self, frame.keymap, COMMANDS["reload"], self.reload)
        self._lay_out()
        self._tell_date()

    def enter(self) -> None:
        """Read what there is today."""
        self.reload()

    def reload(self) -> None:
        """Read anew; of several answers the last one asked for is shown."""
        actor = self._frame.person
        if actor is None:
            return
        self._settle.stop()
        self._asked += 1
        number = self._asked
        self._frame.background.ask(self, partial(today.day, actor=actor, now=datetime.now(UTC)),
                                   lambda found: self._show(found) if number == self._asked else None,
                                   self._frame.trouble)

    def tick(self) -> None:
        """Tell the clocks; on a new day read anew."""
        if self.day is not None and self.day.today != office_day(datetime.now(UTC)):
            self.reload()
        else:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.page.keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        self._settle.stop()
        super().hideEvent(event)

    def _show(self, day: Day) -> None:
        self.day = day
        self._tell()

    def _tell(self) -> None:
        """Say what was read last as it stands now."""
        if (day := self.day) is None:
            return
        now = datetime.now().astimezone()
        shown = [_CARDS[part](day, now) for part in day.parts if part in _CARDS]
        self.page.show_cards([*shown, *self._kept(day)])
        self._tell_date()
        self.summary.setText(self._summary(day))

    def _kept(self, day: Day) -> tuple[Shown, ...]:
        places = self._frame.keeping.places if self._frame.keeping is not None else None
        if places is None or places.backups is None or Part.KEPT not in day.parts:
            return ()
        sign = places.sign
        return (kept_card(sign.words, sign.verdict, sign.sentence),)

    def _tell_date(self) -> None:
        here = datetime.now(OFFICE_ZONE).date()
        self.date.setText(joining.apart((day_words(here), weekday_words(here.isoweekday()))))

    def _summary(self, day: Day) -> str:
        said = [(day.mine.count, self.tr("待我办理 {count} 件")), (day.clocks.count, self.tr("紧急时限 {count} 件")),
                (day.overdue.cases.count + day.overdue.commissions.count, self.tr("超期 {count} 件")),
                (day.fresh.today.count, self.tr("今天来稿 {count} 篇"))]
        return " · ".join(words.format(count=count) for count, words in said if count)

    def _go(self, line: Line) -> None:
        self._frame.go(line.place, line.thing)

    def _on_backup(self, words: str, verdict: object, sentence: str) -> None:
        # A method of this widget, which Qt forgets with it: the frame outlives the screen.
        self._tell()

    def _on_change(self, changed: Changed) -> None:
        if self.isVisible() and (
                changed.drafts or changed.issues or changed.events or changed.commissions or changed.office):
            self._settle.start()

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        head.setSpacing(BETWEEN)
        head.addWidget(self.date)
        head.addWidget(self.summary)
        head.addStretch()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.page, 1)
