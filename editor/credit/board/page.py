"""The room 积分榜: period, basis and group above; the ranking at the left, the account of a line at the right."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.credit.facts import Basis
from bulletin.credit.periods import PeriodKind
from bulletin.credit.words import BASIS
from bulletin.desk.noting import office_day
from bulletin.people import Actor
from editor.credit.board.account_pane import AccountPane
from editor.credit.board.asking import Asked, Board, board
from editor.credit.board.period_bar import CreditPeriodBar
from editor.credit.board.rows import CLERKS, DEPARTMENTS, GROUPS, TOWNSHIPS, UNKNOWN, WRITERS, BoardRow, Column, Ranking
from editor.credit.board.rows import ranking as ranking_of
from editor.credit.board.rows import tabs as tabs_of
from editor.credit.board.table import BoardTable
from editor.credit.board.taking_out import as_listing, as_text
from editor.credit.board.words import BASES, totals_words, tr
from editor.credit.commands import COMMANDS
from editor.credit.spoken import in_words, period_words
from editor.exchange.list_door import KEYS, ListDoor
from editor.exchange.list_run import Offer
from editor.shell import days
from editor.shell.frame import Frame
from editor.shell.language import Language, in_chinese, spoken
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, button, line, note, splitter

TABS = {
    TOWNSHIPS: QT_TRANSLATE_NOOP("board", "乡镇"), DEPARTMENTS: QT_TRANSLATE_NOOP("board", "县直部门"),
    UNKNOWN: QT_TRANSLATE_NOOP("board", "未识别单位"), WRITERS: QT_TRANSLATE_NOOP("board", "信息员"),
    CLERKS: QT_TRANSLATE_NOOP("board", "本科室人员"),
}


class BoardPage(QWidget):
    """Counts beside the archive; of several questions asked in a hurry only the last is answered."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._board: Board | None = None
        self._tab, self._wanted = TOWNSHIPS, ""
        self.period = CreditPeriodBar(_today(), PeriodKind.MONTH, self, "board", frame.keymap)
        self.basis = QComboBox()
        self.basis.setAccessibleName(self.tr("统计口径"))
        for basis in Basis:
            self.basis.addItem(tr(BASES[basis]), basis)
        self.groups = QTabBar()
        self.groups.setAccessibleName(self.tr("分组"))
        self.groups.setExpanding(False)
        self.groups.setDrawBase(False)
        self.copying = button(self.tr("复制表格"), "copy", clicked=self.copy)
        self.taking_out = button(self.tr("导出清单…"), "download-simple", clicked=self.take_out)
        self.taking_out.setToolTip(KEYS)
        self.table, self.account = BoardTable(), AccountPane(_today())
        self.upward, self.totals, self.counted_by = QLabel(), note("", wrapping=True), note("", wrapping=True)
        self.empty = EmptyState("", icon_name="trophy")
        self._door = ListDoor(frame, self)
        self._lay_out()
        self._connect()

    # what the screen calls

    def enter(self) -> None:
        """Count anew."""
        self.period.follow(_today())
        self.account.follow(_today())
        self._ask()

    def hear(self, changed: Changed) -> None:
        """Count anew where something that is counted changed."""
        if changed.drafts or changed.issues or changed.credit or changed.office or changed.commissions:
            self._ask()

    def allow(self, actor: Actor | None) -> None:
        """Whoever sits here may read it; taking a list out is noted with the name."""
        self.taking_out.setEnabled(actor is not None)

    def open(self, thing: object) -> None:
        """Show the account of a unit by its id."""
        self._wanted = str(thing)
        if self._board is not None:
            self._show_wanted()

    # what is shown

    def show_tab(self, tab: str) -> None:
        """Show another group."""
        if self._board is not None and tab in tabs_of(self._board):
            self.groups.setCurrentIndex(tabs_of(self._board).index(tab))

    def ranking(self) -> Ranking:
        """Return the table in sight in the order shown."""
        return Ranking(self.table.board().columns(), self.table.board().rows())

    def _in_chinese(self) -> Ranking:
        """Return the table in sight as papers have it."""
        if self._board is None or spoken() is Language.CHINESE:
            return self.ranking()
        with in_chinese():
            said = ranking_of(self._board, self._tab)
        rows = {row.key: row for row in said.rows}
        return Ranking(said.columns, tuple(rows[row.key] for row in self.ranking().rows))

    def copy(self) -> None:
        """Put the table on the clipboard for another program to paste."""
        QGuiApplication.clipboard().setText(as_text(self._in_chinese()))
        self._frame.say(self.tr("表格 {count:,} 行已复制，可粘贴到表格或文档").format(count=len(self.ranking().rows)))

    def take_out(self) -> None:
        """Offer the table as a list first, then the other lists of the office."""
        if self._board is None:
            self._door.open()
            return
        asked, shown = self._board.asked, self._in_chinese()
        with in_chinese():
            title = self.tr("积分榜（{group}）").format(group=tr(TABS[self._tab]))
        words = self.tr("所列积分榜：{period}，{group}").format(
            period=period_words(asked.period.since, asked.period.until), group=tr(TABS[self._tab]))
        self._door.open(Offer(title, words, lambda look: as_listing(shown, title, asked)))

    def _ask(self) -> None:
        asked = Asked(self.period.period(), Basis(self.basis.currentData()), _today())
        self.counted_by.setText(self.tr("正在统计…"))
        self._frame.background.looker.ask(self, lambda look: board(look, asked), self._came, self._failed,
                                          topic="credit.board")

    def _came(self, found: Board) -> None:
        self._board = found
        names = tabs_of(found)
        blocked = self.groups.blockSignals(True)
        while self.groups.count():
            self.groups.removeTab(0)
        for name in names:
            self.groups.addTab(f"{tr(TABS[name])} {len(ranking_of(found, name).rows)}")
        self._tab = self._tab if self._tab in names else TOWNSHIPS
        self.groups.setCurrentIndex(names.index(self._tab))
        self.groups.blockSignals(blocked)
        self._show_tab(keep=True)
        self._show_wanted()

    def _failed(self, error: Exception) -> None:
        self._frame.trouble(error)
        self._show_foot()
        self.empty.set_words(self.tr("这个时段没能统计，请换一个时段，或先设定当时的计分办法。"))
        self._stack.setCurrentWidget(self.empty)

    def _show_wanted(self) -> None:
        """Show the line that was asked for, whichever group it is in."""
        if not self._wanted or self._board is None:
            return
        for name in tabs_of(self._board):
            if any(row.key == self._wanted for row in ranking_of(self._board, name).rows):
                self.show_tab(name)
                self.table.stand(self._wanted)
                self.table.setFocus()
                break
        self._wanted = ""

    def _show_tab(self, *, keep: bool = False) -> None:
        if self._board is None:
            return
        here, figure = self.table.here() if keep else None, self.account.chosen() if keep else None
        at = self.table.currentIndex().column()
        shown = ranking_of(self._board, self._tab)
        self.table.board().show(shown)
        self.table.dress()
        self._stack.setCurrentWidget(self.table if shown.rows else self.empty)
        if not shown.rows:
            self.empty.set_words(_empty_words(self._tab))
            self.account.show_row(None, ())
        self.table.stand(here[0].key if here else "", at if here else None)
        if figure is not None:
            self.account.choose(figure)
        self._show_foot()

    def _show_foot(self) -> None:
        """Say what the parts add up to and what is counted by."""
        found = self._board
        if found is None:
            return
        group = next((each for each in found.circular.groups if each.group is GROUPS.get(self._tab)), None)
        said = [totals_words(group, len(group.lines))] if group else []
        whole = self.tr("全部 {totals}").format(totals=totals_words(found.circular.totals, len(found.circular.lines)))
        self.totals.setText("\n".join((*said, whole)))
        self.counted_by.setText(self.tr("{basis}；按《{scheme}》计分；{upto}").format(
            basis=in_words(BASIS[found.asked.basis]), scheme=found.circular.scheme.name, upto=_upto(found.asked)))
        self.upward.setVisible(self._tab == CLERKS)
        self.upward.setText(_upward_words(found))

    def _look(self, row: BoardRow, column: Column) -> None:
        """Show the account of the line the keys are at, and the rows of the figure."""
        standings = self._board.standings if self._board else ()
        standing = next((each for each in standings if each.line is row.account), None)
        self.account.show_row(row, self.table.board().columns(), standing, column)

    def _switch(self, at: int) -> None:
        if self._board is not None and at >= 0:
            self._tab = tabs_of(self._board)[at]
            self._show_tab()

    def _connect(self) -> None:
        self.period.changed.connect(self._ask)
        self.basis.activated.connect(lambda at: self._ask())
        self.groups.currentChanged.connect(self._switch)
        self.table.looked_at.connect(self._look)
        self.account.opened.connect(lambda draft_id: self._frame.go("writing", draft_id))
        self._door.listen(self, COMMANDS["board.export"], self.take_out)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table,
                  context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.copy)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        head.setSpacing(INSIDE)
        head.addWidget(self.period)
        head.addWidget(self.basis)
        head.addStretch()
        head.addWidget(self.copying)
        head.addWidget(self.taking_out)
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        foot.addWidget(self.totals)
        foot.addWidget(self.counted_by)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        style(self.upward, "second")
        self.upward.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        self.upward.setWordWrap(True)
        ranked = QWidget()
        style(ranked, "pane")
        ranked.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = QVBoxLayout(ranked)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.groups)
        left.addWidget(line())
        left.addWidget(self.upward)
        left.addWidget(self._stack, 1)
        left.addWidget(line())
        left.addLayout(foot)
        self.account.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(splitter("credit-board", self._frame.settings, ranked, self.account, shares=(2, 1)), 1)


def _today() -> date:
    return office_day(datetime.now(UTC))


def _empty_words(tab: str) -> str:
    if tab == WRITERS:
        return tr("本时段的稿件没有写明信息员。")
    return tr("这一组还没有单位，可在“单位”里登记。")


def _upto(asked: Asked) -> str:
    """Return up to which day it is counted while the period is not over."""
    if asked.period.until <= asked.today:
        return tr("时段已结束")
    return tr("统计到{day}，未到期的任务不扣分").format(day=days.day_words(asked.today))


def _upward_words(found: Board) -> str:
    sent, least = len(found.upward.sent), found.upward.least
    short = max(0, least - sent)
    end = tr("还差 {short} 篇").format(short=short) if short else tr("已达到")
    said = tr("本办上报 {sent:,} 篇，应 {least:,}—{most:,} 篇（每个工作日 3—4 篇），{end}；每人每周编写 2 篇以上。")
    return said.format(sent=sent, least=least, most=found.upward.most, end=end)
