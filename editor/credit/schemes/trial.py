"""试算: what the last quarter would look like under the scheme as it stands."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Scheme
from bulletin.credit.scheme_draft import SchemeDraft
from bulletin.credit.words import GROUP, UNRANKED, points_words
from bulletin.desk.trying_schemes import Compared, compared, quarter_to_try
from editor.credit.spoken import in_words, period_words
from editor.pieces.tables import dress_table
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import DENSE_ROW, INSIDE, colour_now
from editor.shell.widgets import EmptyState, SectionTitle, note
from editor.shell.words import words_of

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = (0, 56, 56, 84)
_SOON = 400  # milliseconds after the last key


class Trial(QWidget):
    """A table: unit, points now, points then, rank. `bundled` are the schemes that apply without own ones."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._draft, self._asked = frame, SchemeDraft(""), 0
        self.bundled: tuple[Scheme, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.ask)
        self.title = SectionTitle(self.tr("试算"))
        self.rows = QTableWidget(0, len(_WIDTHS))
        dress_table(self.rows, self.tr("试算结果"), _WIDTHS)
        self.rows.setHorizontalHeaderLabels(
            [self.tr("单位"), self.tr("现积分"), self.tr("试算"), self.tr("名次")])
        for column in range(1, len(_WIDTHS)):
            heading = self.rows.horizontalHeaderItem(column)
            if heading is not None:
                heading.setTextAlignment(_RIGHT)
        self.rows.verticalHeader().setDefaultSectionSize(DENSE_ROW)
        self.basis = note("", wrapping=True)
        self.empty = EmptyState(self.tr("办法写对以后，这里列出上一季度按它计算的结果。"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(INSIDE)
        for part, stretch in ((self.title, 0), (self.rows, 1), (self.empty, 1), (self.basis, 0)):
            whole.addWidget(part, stretch)
        self.say("")

    def show_draft(self, draft: SchemeDraft, *, soon: bool) -> None:
        """Try another draft: at once, or when nobody typed for a moment."""
        self._draft = draft
        self._soon.start() if soon else self.ask()

    def ask(self) -> None:
        """Count a quarter under the draft as it stands; only the newest answer is shown."""
        self._soon.stop()
        self._asked += 1
        if self._draft.wrong is not None or not self.bundled:
            self.say(self.tr("改对以后再试算。") if self._draft.wrong is not None else "")
            return
        now, asked = datetime.now().astimezone(), self._asked
        text, bundled, zone, today = self._draft.text, self.bundled, now.tzinfo or UTC, now.date()

        def count(archive: Archive) -> tuple[Sequence[Compared], Period]:
            period = quarter_to_try(archive, today, zone)
            return compared(archive, text, period, bundled, zone, today=today), period

        self._frame.background.ask(
            self, count, lambda tried: self._answered(*tried, asked), lambda error: self.say(words_of(error).what))

    def _answered(self, lines: Sequence[Compared], period: Period, asked: int) -> None:
        if asked == self._asked and lines:
            self.show_lines(lines, period)
        elif asked == self._asked:
            self.say(self.tr("还没有报送单位，没有可试算的。"))

    def say(self, words: str) -> None:
        """Show no result, but why there is none."""
        self.title.set_beside("")
        self.rows.hide()
        self.basis.hide()
        self.empty.set_words(words or self.tr("办法写对以后，这里列出上一季度按它计算的结果。"))
        self.empty.show()

    def show_lines(self, lines: Sequence[Compared], period: Period) -> None:
        """Show the units by group and rank under the scheme tried."""
        moved = sum(bool(line.moved) for line in lines)
        self.title.set_beside(self.tr("{period}，{count}个单位，名次变动{moved}个").format(
            period=period_words(period.since, period.until), count=len(lines), moved=moved))
        self.basis.setText(self.tr("报送按收稿日期，采用按出刊日期。只是试算，没有存入档案。"))
        self.rows.clearContents()
        self.rows.clearSpans()
        self.rows.setRowCount(0)
        group = None
        for line in lines:
            if line.group is not group:
                group = line.group
                self._head(in_words(GROUP[group]))
            self._line(line)
        self.empty.hide()
        self.rows.show()
        self.basis.show()

    def _head(self, words: str) -> None:
        row = self.rows.rowCount()
        self.rows.insertRow(row)
        item = QTableWidgetItem(words)
        item.setForeground(QBrush(colour_now(Colour.SECOND)))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.rows.setItem(row, 0, item)
        self.rows.setSpan(row, 0, 1, len(_WIDTHS))

    def _line(self, line: Compared) -> None:
        row = self.rows.rowCount()
        self.rows.insertRow(row)
        cells = (line.name, points_words(line.points), points_words(line.tried_points), rank_words(line))
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            if column:
                item.setTextAlignment(_RIGHT)
            self.rows.setItem(row, column, item)
        if line.tried_points != line.points:
            self._colour(row, 2, Colour.INFORMATION)
        if line.moved:
            self._colour(row, 3, Colour.GOOD if line.moved > 0 else Colour.WARNING)

    def _colour(self, row: int, column: int, role: Colour) -> None:
        item = self.rows.item(row, column)
        if item is not None:
            item.setForeground(QBrush(colour_now(role)))


def rank_words(line: Compared) -> str:
    """Return a rank and where it comes from: `3`, `5→3 ↑2`, `3→5 ↓2`; — where nobody is ranked."""
    if line.rank is None or line.tried_rank is None:
        return UNRANKED
    if not line.moved:
        return str(line.tried_rank)
    arrow = "↑" if line.moved > 0 else "↓"
    return f"{line.rank}→{line.tried_rank} {arrow}{abs(line.moved)}"
