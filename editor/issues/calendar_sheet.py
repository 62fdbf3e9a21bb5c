"""The calendar of issues (出刊日历): a month with what should appear, what does, and what is late or missing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed
from bulletin.desk import assembly, looking, planning
from bulletin.desk.planning import Schedule
from bulletin.issues import Issue
from bulletin.people import RoleName
from bulletin.planning import Outlook, Template
from editor.issues.calendar_day import DayPane
from editor.issues.calendar_grid import MonthGrid, MonthModel, first_shown, last_shown, month_on
from editor.issues.calendar_words import WANTING, Entry, entries
from editor.issues.standing import may
from editor.pieces.outlooks import look_of
from editor.pieces.room import open_at
from editor.shell import days
from editor.shell.chip import Chip
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, line, note, quiet_button
from editor.shell.words import words_of

LEGEND = (Outlook.PUBLISHED, Outlook.SIGNED, Outlook.PLANNED, Outlook.EXPECTED, Outlook.LATE, Outlook.MISSING,
          Outlook.VOID)
OUT = frozenset({Outlook.PUBLISHED, Outlook.VOID})
WIDTH, HEIGHT = 1320, 660


@dataclass(frozen=True)
class Month:
    """What the archive says of the six weeks of a month, and the templates by journal."""

    schedule: Schedule = field(default_factory=Schedule)
    templates: Mapping[str, tuple[Template, ...]] = field(default_factory=dict)


def month_of(archive: Archive, month: date, today: date) -> Month:
    """Return what is to be shown of a month."""
    schedule = planning.schedule(archive, first_shown(month), last_shown(month), since=today)
    return Month(schedule, {each.id: planning.templates(archive, each.id) for each in looking.journals(archive)})


class CalendarSheet(QDialog):
    """A sheet over the window; it goes when an issue is opened or planned, which is then on the board.

    `journal_id` is the journal on the board: issues are planned for it where nothing says which.
    """

    def __init__(self, frame: Frame, journal_id: str, parent: QWidget | None = None, *,
                 now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("出刊日历"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame, self._journal_id, self._now, self._asked = frame, journal_id, now, 0
        self._today = now().astimezone().date()
        self._month, self._seen = self._today.replace(day=1), Month()
        actor = frame.person
        self.model = MonthModel(self._today, self)
        self.grid = MonthGrid(self.model, self._today)
        self.day = DayPane(actor is not None and may(actor, RoleName.EDITOR))
        self.name = QLabel()
        style(self.name, "pane-title")
        self.name.setMinimumWidth(96)
        self.back = quiet_button("caret-left", self.tr("上一月（PgUp）"), lambda: self._leaf(-1))
        self.on = quiet_button("caret-right", self.tr("下一月（PgDn）"), lambda: self._leaf(1))
        self.to_today = button(self.tr("回到今天"), clicked=lambda: self.go(self._today))
        self.journals = QComboBox()
        self.journals.setAccessibleName(self.tr("看哪份刊物"))
        self.wanting, self.close_button = Chip(""), button(self.tr("关闭"), clicked=self.reject)
        self._wrong = QLabel()
        self._lay_out()
        self._connect()
        self.go(self._today)
        self.grid.setFocus()

    def go(self, day: date) -> None:
        """Go to a day, in whatever month it is."""
        new = not self._asked or (day.year, day.month) != (self._month.year, self._month.month)
        if new:
            self._month = day.replace(day=1)
            self._seen = Month(Schedule(journals=self._seen.schedule.journals), self._seen.templates)
            self._show()
        self.grid.go(day)
        if new:
            self.load()

    def load(self) -> None:
        """Ask for the month shown; of several answers the last one asked for is shown."""
        self._asked += 1
        number, month, today = self._asked, self._month, self._today
        self._frame.background.ask(self, lambda archive: month_of(archive, month, today),
                                   lambda seen: self._loaded(seen) if number == self._asked else None, self._failed)

    def act(self) -> None:
        """Open or plan what stands on the chosen day, when there is one thing to do; else go to its list."""
        shown = self._entries().get(self.grid.day(), ())
        self.day.act() if len(shown) == 1 else self.day.take_keys()

    def _loaded(self, seen: Month) -> None:
        self._seen = seen
        self._wrong.hide()
        if self.journals.count() <= 1:
            for journal in seen.schedule.journals.values():
                self.journals.addItem(journal.name, journal.id)
        self._show()

    def _show(self) -> None:
        day = self.grid.day()
        self.name.setText(days.month_words(self._month.year, self._month.month))
        self.model.show(self._month, self._entries())
        self.grid.go(day)
        self._show_day(self.grid.day())
        within = [each for on, found in self._entries().items() for each in found
                  if (on.year, on.month) == (self._month.year, self._month.month) and each.outlook in WANTING]
        look = look_of(Outlook.LATE)
        self.wanting.show_state(self.tr("本月逾时、未出 {count} 期").format(count=len(within)), look.tone, look.icon)
        self.wanting.setVisible(bool(within))

    def _show_day(self, day: date) -> None:
        chosen = str(self.journals.currentData() or "") or self._journal_id
        self.day.show_day(day, self._today, self._entries().get(day, ()), self._seen.schedule.journals,
                          self._seen.templates, chosen)

    def _entries(self) -> dict[date, tuple[Entry, ...]]:
        return entries(self._seen.schedule, self._now(), str(self.journals.currentData() or ""))

    def _leaf(self, months: int) -> None:
        self.go(month_on(self.grid.day(), months))

    def _open(self, entry: Entry) -> None:
        if entry.issue is not None:
            self.accept()
            self._frame.go("archive" if entry.outlook in OUT else "issues", entry.issue.id)

    def _plan(self, journal_id: str, template_id: str) -> None:
        actor, day, at = self._frame.person, self.grid.day(), self._now()
        if actor is None:
            return
        self.day.deed.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: planning.plan_from(archive, template_id, day, actor=actor, at=at) if template_id
            else assembly.plan_issue(archive, journal_id, day, actor=actor, at=at), self._planned, self._not_planned)

    def _planned(self, issue: Issue) -> None:
        self.accept()
        self._frame.go("issues", issue.id)

    def _not_planned(self, error: Exception) -> None:
        self.day.deed.setEnabled(True)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        words = words_of(error)
        self._wrong.setText("".join((words.what, words.safe, words.do)))
        self._wrong.show()

    def _on_change(self, changed: Changed) -> None:
        if changed.issues or changed.office:
            self.load()

    def _connect(self) -> None:
        self.grid.wanted.connect(self.go)
        self.grid.chosen.connect(self._chosen)
        self.grid.opened.connect(self.act)
        self.day.open_asked.connect(self._open)
        self.day.plan_asked.connect(self._plan)
        self.journals.activated.connect(lambda at: self._show())
        self._frame.background.archive_changed.connect(self._on_change)

    def _chosen(self, day: date) -> None:
        self._show_day(day)

    def _lay_out(self) -> None:
        open_at(self, WIDTH, HEIGHT)
        self.journals.addItem(self.tr("全部刊物"), "")
        style(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setContentsMargins(BETWEEN, 0, BETWEEN, INSIDE)
        self._wrong.hide()
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        head.setSpacing(INSIDE)
        for widget in (self.back, self.name, self.on, self.to_today, self.journals, self.wanting):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.close_button)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.grid, 1)
        panes.addWidget(line(vertical=True))
        panes.addWidget(self.day)
        self.day.setFixedWidth(288)
        self.close_button.setAutoDefault(False)
        for each in (self.back, self.on, self.to_today, self.day.deed, self.day.another):
            each.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._wrong)
        column.addWidget(line())
        column.addLayout(panes, 1)
        column.addWidget(line())
        column.addLayout(self._legend())

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        for each in LEGEND:
            look = look_of(each)
            row.addWidget(Chip(look.word, look.tone, look.icon))
        row.addStretch()
        row.addWidget(note(self.tr("方向键选日期，PgUp、PgDn 换月，Enter 打开或新建，Esc 关闭")))
        return row
