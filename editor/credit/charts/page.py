"""The room 图表: six cards over one period; a figure pressed shows its rows at the right."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.credit.facts import Basis
from bulletin.credit.periods import PeriodKind
from bulletin.desk.noting import office_day
from bulletin.people import Actor
from editor.charts.chart import Spot
from editor.credit.board.asking import Asked
from editor.credit.board.period_bar import CreditPeriodBar
from editor.credit.board.words import BASES
from editor.credit.board.words import tr as board_words
from editor.credit.charts.asking import Dashboard, dashboard
from editor.credit.charts.card import CardGrid, ChartCard
from editor.credit.charts.cards import CARDS, view_words
from editor.credit.charts.grid_area import GridArea
from editor.credit.charts.picture_menu import PictureDoor
from editor.credit.charts.rows_pane import RowsPane
from editor.credit.charts.words import tr
from editor.pieces.elided import Elided
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import line, splitter

PANES, ROWS = "credit-charts", 352  # the name the splitter is remembered by; pixels of the rows at first


class ChartsPage(QWidget):
    """Counts beside the archive; of several questions asked in a hurry only the last is answered."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._dashboard: Dashboard | None = None
        self.period = CreditPeriodBar(_today(), PeriodKind.YEAR, self, "charts", frame.keymap)
        self.basis = QComboBox()
        self.basis.setAccessibleName(self.tr("统计口径"))
        for basis in Basis:
            self.basis.addItem(board_words(BASES[basis]), basis)
        self.pictures = PictureDoor(frame, self)
        self.cards = tuple(ChartCard(view_words(number), self.pictures) for number in range(CARDS))
        self.grid, self.rows = CardGrid(self.cards), RowsPane()
        self.area = GridArea(self.grid)
        self.hint = Elided()
        self.hint.setText(_hint())
        style(self.hint, "note")
        self._lay_out()
        self.period.changed.connect(self._ask)
        self.basis.activated.connect(lambda at: self._ask())
        self.rows.opened.connect(lambda draft_id: frame.go("writing", draft_id))
        self.rows.closed.connect(self.close_rows)
        for number, card in enumerate(self.cards):
            card.chosen.connect(lambda spot, number=number: self.show_rows(number, spot))
            card.opened.connect(lambda spot, number=number: self._into_rows(number, spot))
            card.enlarged.connect(lambda number=number: self.enlarge(-1 if self.grid.alone() == number else number))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self,
                  context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self._step_back)

    def enter(self) -> None:
        """Count anew."""
        self.period.follow(_today())
        self._ask()

    def hear(self, changed: Changed) -> None:
        """Count anew where something that is counted changed."""
        if changed.drafts or changed.issues or changed.credit or changed.office or changed.commissions:
            self._ask()

    def allow(self, actor: Actor | None) -> None:
        """Whoever sits here may read it; a picture is saved under the name of who sits here."""
        for card in self.cards:
            card.pictures.setEnabled(actor is not None)

    def open(self, thing: object) -> None:
        """Show one card large, by its number."""
        if isinstance(thing, int) and 0 <= thing < len(self.cards):
            self.enlarge(thing)

    def enlarge(self, number: int) -> None:
        """Show one card alone; -1: all of them."""
        self.grid.set_alone(number)
        self.area.arrange()
        if number >= 0:
            self.cards[number].view.setFocus()

    def show_rows(self, number: int, spot: Spot) -> None:
        """Show the rows behind a figure of a card."""
        if self._dashboard is None:
            return
        for at, card in enumerate(self.cards):
            if at != number and card.view.here() is not None:
                card.view.stand(None)
        self.rows.show_figure(self.cards[number].view.shown(), spot, self._dashboard.names, _today())
        if self.rows.isHidden():
            self.rows.show()
            if self._frame.settings.splitter(PANES).isEmpty():
                self._panes.setSizes([self.width() - ROWS, ROWS])

    def close_rows(self) -> None:
        """Give the cards all the room again."""
        self.rows.hide()
        for card in self.cards:
            card.view.stand(None)

    def _into_rows(self, number: int, spot: Spot) -> None:
        self.show_rows(number, spot)
        self.rows.rows.setFocus()
        self.rows.rows.setCurrentIndex(self.rows.rows.model().index(0, 0))

    def _step_back(self) -> None:
        """Close the rows, else show all cards again."""
        if self.rows.isVisible():
            self.close_rows()
        elif self.grid.alone() >= 0:
            self.enlarge(-1)

    def _ask(self) -> None:
        asked = Asked(self.period.period(), Basis(self.basis.currentData()), _today())
        self.hint.setText(self.tr("正在统计…"))
        self._frame.background.looker.ask(self, lambda look: dashboard(look, asked), self._came, self._failed,
                                          topic="credit.charts")

    def _failed(self, error: Exception) -> None:
        self.hint.setText(self.tr("没能统计，图上还是原来的"))
        self._frame.trouble(error)

    def _came(self, found: Dashboard) -> None:
        """Show what was counted; rows of another period would no longer be those of a figure in sight."""
        if self._dashboard is not None and self._dashboard.asked != found.asked:
            self.close_rows()
        self._dashboard = found
        self.hint.setText(_hint())
        for card, charts in zip(self.cards, found.charts, strict=True):
            card.show_charts(charts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        head.setSpacing(INSIDE)
        head.addWidget(self.period)
        head.addWidget(self.basis)
        head.addStretch()
        head.addWidget(self.hint)
        self.rows.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        self._panes = splitter(PANES, self._frame.settings, self.area, self.rows, shares=(3, 1))
        column.addWidget(self._panes, 1)


def _hint() -> str:
    return tr("单击图上一项看明细，方向键逐项移动，回车进明细")


def _today() -> date:
    return office_day(datetime.now(UTC))
