"""Which days are counted: a usual period by its name, the one before or after it, or from one day to another."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.credit.commands import COMMANDS
from editor.credit.spoken import period_words
from editor.pieces.day_edit import DayEdit
from editor.shell.commands import command
from editor.shell.keymap import Keymap
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import GRID, style
from editor.shell.widgets import note, quiet_button

WIDE = 168
NAMES = {
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("CreditPeriodBar", "周"),
    PeriodKind.FORTNIGHT: QT_TRANSLATE_NOOP("CreditPeriodBar", "双周"),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("CreditPeriodBar", "月"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("CreditPeriodBar", "季度"),
    PeriodKind.HALF_YEAR: QT_TRANSLATE_NOOP("CreditPeriodBar", "半年"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("CreditPeriodBar", "年"),
}
CHOICES = (
    (PeriodKind.WEEK, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "本周")),
    (PeriodKind.WEEK, 1, QT_TRANSLATE_NOOP("CreditPeriodBar", "上周")),
    (PeriodKind.FORTNIGHT, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "双周")),
    (PeriodKind.MONTH, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "本月")),
    (PeriodKind.MONTH, 1, QT_TRANSLATE_NOOP("CreditPeriodBar", "上月")),
    (PeriodKind.QUARTER, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "本季度")),
    (PeriodKind.HALF_YEAR, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "本半年")),
    (PeriodKind.YEAR, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "本年")),
    (PeriodKind.CUSTOM, 0, QT_TRANSLATE_NOOP("CreditPeriodBar", "起止日期…")),
)  # kind, how many periods back from today, words


class CreditPeriodBar(QWidget):
    """`changed()` is sent when another period is chosen."""

    changed = Signal()

    def __init__(self, today: date, kind: PeriodKind, room: QWidget, name: str, keymap: Keymap | None = None) -> None:
        """Begin with the period of this kind that `today` lies in; Alt+← and Alt+→ work in the whole room `name`."""
        super().__init__()
        self._today, self._period = today, period_of(kind, today)
        self._chosen = kind
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("统计时段"))
        for _, _, words in CHOICES:
            self.choice.addItem(self.tr(words))
        self.choice.setMinimumContentsLength(4)
        self.earlier = quiet_button("caret-left", self.tr("上一个时段（Alt+←）"), self.go_back)
        self.later = quiet_button("caret-right", self.tr("下一个时段（Alt+→）"), self.go_on)
        self.words = QLabel()
        self.words.setMinimumWidth(WIDE)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style(self.words, "pane-title")
        self.first, self.last, self._to = DayEdit(today), DayEdit(today), note(self.tr("至"))
        self.first.setAccessibleName(self.tr("起始日期"))
        self.last.setAccessibleName(self.tr("截止日期"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.choice, self.earlier, self.words, self.first, self._to, self.last, self.later):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choice.activated.connect(self._pick)
        for edit in (self.first, self.last):
            edit.setKeyboardTracking(False)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.dateChanged.connect(lambda day: self._days_changed())
        for done, deed, pressed in (("earlier", self.go_back, self.earlier), ("later", self.go_on, self.later)):
            command(room, keymap, COMMANDS[f"{name}.{done}"], deed, button=pressed)
        self._show()

    def period(self) -> Period:
        """Return the period chosen."""
        return self._period

    def choose(self, period: Period) -> None:
        """Choose a period of any kind."""
        self._chosen, self._period = period.kind, period
        self._show()
        self.changed.emit()

    def show_day(self, day: date) -> None:
        """Choose the period of this kind that the day lies in, unless it lies in the one chosen."""
        if day not in self._period:
            kind = PeriodKind.MONTH if self._chosen is PeriodKind.CUSTOM else self._chosen
            self.choose(period_of(kind, day))

    def go_back(self) -> None:
        """Choose the period before."""
        self._move(self._period.before())

    def go_on(self) -> None:
        """Choose the period after, unless it is to come."""
        if self._period.until >= self._today:
            return
        after = self._period.after
        own = self._chosen is PeriodKind.CUSTOM
        self._move(Period(after, after + (self._period.until - self._period.since)) if own else
                   period_of(self._chosen, after))

    def follow(self, today: date) -> None:
        """Let it be another day: midnight passed while the room was open."""
        self._today = today
        self._show()

    def _move(self, period: Period) -> None:
        self._period = period
        self._show()
        self.changed.emit()

    def _pick(self, at: int) -> None:
        kind, back, _ = CHOICES[at]
        self._chosen = kind
        if kind is not PeriodKind.CUSTOM:
            self._period = period_of(kind, self._today)
            for _ in range(back):
                self._period = self._period.before()
        self._show()
        self.changed.emit()

    def _days_changed(self) -> None:
        since, until = sorted((self.first.day(), self.last.day()))
        if self._chosen is PeriodKind.CUSTOM and (since, until) != (self._period.since, self._period.until):
            self._period = Period(since, until)
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        own = self._chosen is PeriodKind.CUSTOM
        at = next((at for at, (kind, back, _) in enumerate(CHOICES)
                   if kind is self._chosen and (own or self._back(back) == self._period)), -1)
        self.choice.setCurrentIndex(at)
        if at < 0:
            self.choice.setPlaceholderText(self.tr(NAMES[self._chosen]))
        for edit, day in ((self.first, self._period.since), (self.last, self._period.until)):
            blocked = edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(blocked)
        for part in (self.first, self._to, self.last):
            part.setVisible(own)
        self.words.setVisible(not own)
        self.words.setText(period_words(self._period.since, self._period.until))
        self.later.setEnabled(self._period.until < self._today)

    def _back(self, periods: int) -> Period:
        period = period_of(self._chosen, self._today)
        for _ in range(periods):
            period = period.before()
        return period
