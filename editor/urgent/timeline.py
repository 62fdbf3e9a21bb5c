"""The timeline of an event: each moment with its time, what was said, and who wrote it down; Enter opens a text."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editor.pieces.stages import STAGE_LOOKS
from editor.shell import days, joining
from editor.shell.chip import Chip, Tone
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font, manuscript_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.terms import stage_words
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, RADIUS, colour_now, style
from editor.shell.widgets import button, note
from editor.urgent.moments import Moment
from editor.urgent.words import moment as when

GUTTER, SIGN, MOST = 92, 16, 420


class Words(QLabel):
    """What was said, in the face of manuscripts, as many lines as it takes."""

    def __init__(self, paragraphs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(manuscript_font(86))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        shown, left = list[str](), MOST
        for each in paragraphs:
            if left <= 0:
                break
            shown.append(each if len(each) <= left else each[:left] + "……")
            left -= len(each)
        self.is_whole = sum(map(len, paragraphs)) <= MOST
        self.setText("".join(f'<p style="margin:0 0 4px 0; line-height:142%">{escape(each)}</p>' for each in shown))


class Entry(QFrame):
    """One moment; it can be focused. `opened(draft id)` is sent by Enter or the button, `moved(int)` by the arrows."""

    opened = Signal(str)
    moved = Signal(int)
    chosen = Signal(str)
    link_asked = Signal(str)

    def __init__(self, moment: Moment, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment = moment
        self._when = when(moment.at, now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(joining.clauses(filter(None, (self._when, moment.head, moment.withdrawn, *moment.said))))
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER, INSIDE + 2, BETWEEN, INSIDE + 2)
        column.setSpacing(GRID)
        column.addLayout(self._head())
        if moment.said and not moment.withdrawn:
            column.addWidget(Words(moment.said))
        if moment.withdrawn:
            column.addWidget(note(self.tr("已撤销：{reason}").format(reason=moment.withdrawn), wrapping=True))
        elif moment.note:
            column.addWidget(note(moment.note, wrapping=True))

    def _head(self) -> QHBoxLayout:
        moment = self.moment
        row, words = QHBoxLayout(), QLabel(moment.head)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(interface_font(semibold=True))
        if moment.withdrawn:
            font = interface_font()
            font.setStrikeOut(True)
            words.setFont(font)
        row.setSpacing(INSIDE)
        row.addWidget(words, 1)
        if moment.withdrawn:
            return row
        if moment.lacking:
            row.addWidget(Chip(self.tr("待补文字稿"), Tone.WARNING, "file-dashed"))
            self.link = button(self.tr("补文字稿"), clicked=lambda: self.link_asked.emit(moment.id))
            style(self.link, "small")
            row.addWidget(self.link)
        elif moment.stage is not None:
            tone, icon = STAGE_LOOKS.get(moment.stage, (Tone.NEUTRAL, "circle"))
            row.addWidget(Chip(stage_words(moment.stage.value), tone, icon))
        if moment.draft_id:
            self.open_text = button(self.tr("看稿"), clicked=self._open)
            self.open_text.setToolTip(self.tr("在采编中打开（回车）"))
            style(self.open_text, "small")
            row.addWidget(self.open_text)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.moment.draft_id:
            self._open()
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.moment.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.moment.draft_id:
            self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(colour_now(Colour.BAR))
            painter.setBrush(colour_now(Colour.HOVER))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(4.5, 0.5, -4.5, -0.5), RADIUS, RADIUS)
        middle = GUTTER - BETWEEN - SIGN // 2
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(QPoint(middle, 0), QPoint(middle, self.height()))
        sign = QRect(middle - SIGN // 2 - 2, 12, SIGN + 4, SIGN + 4)
        ground = Colour.HOVER if self.hasFocus() else Colour.SURFACE
        painter.fillRect(sign.adjusted(0, -2, 0, 2), colour_now(ground))
        if loaded():
            tone = Tone.NEUTRAL if self.moment.withdrawn else self.moment.tone
            paint_icon(painter, sign.adjusted(2, 2, -2, -2), self.moment.icon, colour_now(Colour(tone.value)))
        painter.setFont(interface_font(12))
        painter.setPen(colour_now(Colour.SECOND))
        place = QRect(0, 10, sign.left() - GRID, 24)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._clock())

    def _clock(self) -> str:
        return self._when.rpartition(" ")[2]

    def _open(self) -> None:
        self.opened.emit(self.moment.draft_id)


class DayLine(QWidget):
    """Names the day that begins, where a chain lasts longer than one."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, INSIDE, BETWEEN, GRID)
        row.addWidget(note(words))


class Timeline(QScrollArea):
    """The moments one under the other, the newest in sight."""

    opened = Signal(str)
    chosen = Signal(str)
    link_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("报送经过"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entries: list[Entry] = []
        self._shown: tuple[Moment, ...] = ()

    def show_moments(self, moments: tuple[Moment, ...], now: datetime) -> None:
        """Show these moments; what has the keyboard keeps it, and nothing moves when nothing changed."""
        if moments == self._shown:
            return
        held = next((each.moment.id for each in self.entries if each.hasFocus()), "")
        here, page = self.verticalScrollBar().value(), QWidget()
        style(page, "pane")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, INSIDE, 0, BETWEEN)
        column.setSpacing(0)
        several = len({each.at.astimezone().date() for each in moments}) > 1 or any(
            each.at.astimezone().date() != now.astimezone().date() for each in moments)
        self.entries, day = [], None
        for each in moments:
            local = each.at.astimezone().date()
            if several and local != day:
                column.addWidget(DayLine(days.day_words(local)))
            day = local
            column.addWidget(self._entry(each, now))
        column.addStretch(1)
        self._shown = moments
        self.setWidget(page)
        self.verticalScrollBar().setValue(here)
        if held and (again := next((each for each in self.entries if each.moment.id == held), None)):
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> bool:
        """Put the keyboard on the newest moment; False when there is none."""
        if self.entries:
            self.entries[-1].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.entries[-1])
        return bool(self.entries)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def _entry(self, moment: Moment, now: datetime) -> Entry:
        made = Entry(moment, now)
        made.opened.connect(self.opened)
        made.chosen.connect(self.chosen)
        made.link_asked.connect(self.link_asked)
        made.moved.connect(lambda by, entry=made: self._move(entry, by))
        self.entries.append(made)
        return made

    def _move(self, entry: Entry, by: int) -> None:
        at = self.entries.index(entry) + by
        if 0 <= at < len(self.entries):
            self.entries[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.entries[at])
