"""单位: the units by group with what they sent, what was adopted and their points; one of them in full."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bulletin.archive import Changed
from bulletin.credit.account import UnitAccount
from bulletin.credit.facts import Basis
from bulletin.credit.periods import PeriodKind
from bulletin.credit.reading import load_scheme
from bulletin.credit.words import BASIS, rank_words
from bulletin.desk.noting import office_day
from bulletin.desk.unit_record import Standings, UnitRecord, standings, unit_record
from bulletin.people import Actor
from bulletin.permissions import Permission, permissions_of
from bulletin.units import Group, Unit
from editor.credit.board.period_bar import CreditPeriodBar
from editor.credit.board.words import BASES
from editor.credit.board.words import tr as board_words
from editor.credit.spoken import in_words, period_words
from editor.credit.units.card import Seen, UnitCard
from editor.credit.units.rows import points_text
from editor.credit.units.text_faults import TextFaults
from editor.pieces.tables import room_for
from editor.pieces.unit_words import group_words
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.shell.theme import BETWEEN, INSIDE, colour_now, style
from editor.shell.widgets import EmptyState, SectionTitle, note, splitter

_ID = Qt.ItemDataRole.UserRole
_SILENT_FROM = 3  # weeks without a draft that are worth a word
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitsPage(QWidget):
    """The units at the left, one at the right. `seen` is what was counted last."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._chosen = frame, ""
        self.seen: Standings | None = None
        self._today = date.min
        self._zone: tzinfo = UTC
        self.period = CreditPeriodBar(_today(), PeriodKind.YEAR, self, "units", frame.keymap)
        self.bases, self.head, self.basis = QComboBox(), SectionTitle(self.tr("单位")), note("", wrapping=True)
        self.bases.setAccessibleName(self.tr("统计口径"))
        for basis in Basis:
            self.bases.addItem(board_words(BASES[basis]), basis)
        self.units, self.card, self.faults = QTreeWidget(), UnitCard(), TextFaults(frame, self)
        self.empty = EmptyState(self.tr("还没有报送单位。"), self.tr("到设置里登记单位"), "buildings")
        self.empty.acted.connect(lambda: frame.go("office", "units"))
        self.period.changed.connect(self.enter)
        self.bases.currentIndexChanged.connect(lambda at: self.enter())
        self.units.currentItemChanged.connect(lambda now, before: self._choose())
        self.faults.found.connect(self.card.show_finds)
        self.card.opened.connect(lambda draft, printed: frame.go("archive" if printed else "inbox", draft))
        self.card.edit_asked.connect(lambda unit: frame.go("office", ("units", unit)))
        self._lay_out()

    def enter(self) -> None:
        """Count the period that is chosen."""
        now = datetime.now().astimezone()
        today, zone = now.date(), now.tzinfo or UTC
        self.period.follow(_today())
        period, basis = self.period.period(), Basis(self.bases.currentData())
        scheme = load_scheme(resource("schemes", "default.toml"))
        self._frame.background.ask(
            self, lambda archive: standings(archive, period, (scheme,), zone, basis, today),
            lambda seen: self._show(seen, today, zone))

    def hear(self, changed: Changed) -> None:
        """Count again when something changed that counts."""
        if changed.drafts or changed.issues or changed.office or changed.credit or changed.commissions:
            self.enter()

    def allow(self, actor: Actor | None) -> None:
        """Offer the way to 设置 to who may change units."""
        self.card.edit.setVisible(
            actor is not None and Permission.UNITS in permissions_of(actor.roles, actor.single_seat))

    def open(self, thing: object) -> None:
        """Show the unit with this id."""
        self._chosen = str(thing)
        item = self._item(self._chosen)
        if item is not None:
            self.units.setCurrentItem(item)
            self._choose()

    def _show(self, seen: Standings, today: date, zone: tzinfo) -> None:
        self.seen, self._today, self._zone = seen, today, zone
        circular = seen.circular
        period = circular.period
        self.basis.setText(self.tr("{period}。{basis}。").format(
            period=period_words(period.since, period.until), basis=in_words(BASIS[circular.basis])))
        self.units.blockSignals(True)
        self.units.clear()
        for group in Group:
            lines = [line for line in circular.lines if line.unit is not None and line.unit.group is group]
            if lines:
                self._add_group(group, lines)
        self.units.expandAll()
        self.units.blockSignals(False)
        count = sum(line.unit is not None for line in circular.lines)
        self.head.set_beside(self.tr("{count} 个").format(count=count))
        self._right.setCurrentIndex(0 if count else 1)
        item = self._item(self._chosen) or self._first()
        if item is not None:
            self.units.setCurrentItem(item)
            self._choose()

    def _add_group(self, group: Group, lines: list[UnitAccount]) -> None:
        top = QTreeWidgetItem([self.tr("{group}，{count} 个").format(group=group_words(group), count=len(lines))])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.units.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for line in lines:
            if line.unit is None or self.seen is None:
                continue
            item = QTreeWidgetItem([f"{rank_words(line.rank)}  {line.name}", str(line.submitted), str(line.adopted()),
                                    points_text(line.points)])
            item.setData(0, _ID, line.unit.id)
            weeks = self.seen.silent_weeks(line.unit.id, self._today)
            if line.unit.until is None and (weeks is None or weeks >= _SILENT_FROM):
                item.setText(4, self.tr("已 {weeks} 周没有报送").format(weeks=weeks) if weeks is not None
                             else self.tr("还没有报送过"))
            elif line.unit.until is not None and line.unit.until <= self._today:
                item.setText(4, self._gone(line.unit))
                for column in range(5):
                    item.setForeground(column, QBrush(colour_now(Colour.SECOND)))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self.tr(
                "{name}，第 {rank} 名，报送 {sent}，采用 {adopted}，得分 {points}").format(
                name=line.name, rank=rank_words(line.rank), sent=line.submitted, adopted=line.adopted(),
                points=points_text(line.points)))
            for column in (1, 2, 3):
                item.setTextAlignment(column, _RIGHT)
            top.addChild(item)

    def _gone(self, unit: Unit) -> str:
        """Return what became of a unit that is no more."""
        names = {each.id: each.name for each in self.seen.units} if self.seen is not None else {}
        into = names.get(unit.merged_into, "")
        return self.tr("已并入{name}").format(name=into) if into else self.tr("已撤销")

    def _choose(self) -> None:
        item = self.units.currentItem()
        id = item.data(0, _ID) if item is not None else None
        if not id or self.seen is None:
            return
        self._chosen = str(id)
        circular, zone = self.seen.circular, self._zone
        self._frame.background.ask(
            self, lambda archive: unit_record(archive, str(id), circular, zone), self._show_record)

    def _show_record(self, record: UnitRecord) -> None:
        if record.unit.id != self._chosen or self.seen is None:
            return
        last = dict(self.seen.last_sent).get(record.unit.id)
        self.card.show_unit(Seen(record, last, self.seen.silent_weeks(record.unit.id, self._today),
                                 {each.id: each.name for each in self.seen.units}))
        self.faults.ask(record)

    def _item(self, id: str) -> QTreeWidgetItem | None:
        tops = (self.units.topLevelItem(row) for row in range(self.units.topLevelItemCount()))
        items = (top.child(row) for top in tops if top is not None for row in range(top.childCount()))
        return next((item for item in items if item is not None and item.data(0, _ID) == id), None)

    def _first(self) -> QTreeWidgetItem | None:
        top = self.units.topLevelItem(0)
        return top.child(0) if top is not None and top.childCount() else None

    def _lay_out(self) -> None:
        self.units.setHeaderLabels([self.tr("名次和单位"), self.tr("报送"), self.tr("采用"), self.tr("得分"), ""])
        self.units.setAccessibleName(self.tr("单位"))
        self.units.setRootIsDecorated(False)
        self.units.setUniformRowHeights(True)
        self.units.setIndentation(12)
        self.units.setStyleSheet("QTreeView::item { height: 28px; }")
        style(self.units, "flat")
        header = self.units.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in ((1, 48), (2, 48), (3, 56), (4, 120)):
            header.resizeSection(place, room_for(header, place, width))
            if place < 4:
                self.units.headerItem().setTextAlignment(place, _RIGHT)
        pane, above = QWidget(), QVBoxLayout()
        pane.setMinimumWidth(400)
        above.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        above.setSpacing(INSIDE)
        for part in (self.head, self.period, self.bases, self.basis):
            above.addWidget(part)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.units, 1)
        self._right = QStackedWidget()
        for each in (self.card, self.empty):
            self._right.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("credit-units", self._frame.settings, pane, self._right, shares=(4, 7)))


def _today() -> date:
    return office_day(datetime.now(UTC))
