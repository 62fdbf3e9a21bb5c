"""The units that were asked: receipt, deadline, how each stands, and what it sent."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from bulletin.commissions.commission import Commission
from bulletin.commissions.deadline import deadline_words
from editor.commissions.words import STANDINGS, answer_words, receipt_words, standing_words
from editor.pieces.tables import dress_table
from editor.shell import days
from editor.shell.colours import Colour
from editor.shell.theme import colour_now

_WIDTHS = (124, 118, 84, 80, 0)
_STATE, _ANSWER = 3, 4


class UnitsTable(QTableWidget):
    """`draft_wanted(str)` asks to open the draft that answers; several rows can be chosen for a deed."""

    draft_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._ids: tuple[str, ...] = ()
        self._drafts: dict[int, str] = {}
        self._colours: dict[tuple[int, int], Colour] = {}
        super().__init__(0, len(_WIDTHS), parent)
        self.setHorizontalHeaderLabels((
            self.tr("单位"), self.tr("回执"), self.tr("截稿"), self.tr("状态"), self.tr("来稿")))
        dress_table(self, self.tr("约稿单位"), _WIDTHS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.cellActivated.connect(lambda row, column: self._open(row))

    def show_commission(self, one: Commission, names: Mapping[str, str], titles: Mapping[str, str], today: date,
                        ) -> None:
        """Show the units of a commission as they stand today; those chosen stay chosen."""
        chosen = self.chosen() if self._ids == tuple(each.unit_id for each in one.units) else ()
        self._ids = tuple(each.unit_id for each in one.units)
        self._drafts, self._colours = {}, {}
        self.clearSelection()
        self.setRowCount(len(one.units))
        for row, unit in enumerate(one.units):
            standing = one.standing(unit, today)
            words = (names.get(unit.unit_id, unit.unit_id), receipt_words(unit),
                     _short(one.deadline_of(unit).day), standing_words(standing), answer_words(one, unit, titles))
            tips = (words[0], unit.receipt.words if unit.receipt else "", deadline_words(one.deadline_of(unit)),
                    *words[3:])
            for column, (each, tip) in enumerate(zip(words, tips, strict=True)):
                item = QTableWidgetItem(each)
                item.setToolTip(tip)
                self.setItem(row, column, item)
            self._colours[row, _STATE] = Colour(STANDINGS[standing][1].value)
            draft = next((each.draft_id for each in one.answers(unit.unit_id) if each.draft_id), "")
            if draft:
                self._drafts[row] = draft
                self._colours[row, _ANSWER] = Colour.INFORMATION
                self._item(row, _ANSWER).setToolTip(self.tr("双击或按回车打开《{title}》").format(title=words[_ANSWER]))
        self._paint()
        for row in (row for row, id in enumerate(self._ids) if id in chosen):
            for column in range(self.columnCount()):
                self._item(row, column).setSelected(True)

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the units chosen, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return tuple(self._ids[row] for row in rows if row < len(self._ids))

    def words(self) -> list[tuple[str, ...]]:
        """Return what stands in the rows."""
        return [tuple(self._item(row, column).text() for column in range(self.columnCount()))
                for row in range(self.rowCount())]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        """Give what has a colour the one it has now."""
        for (row, column), role in self._colours.items():
            self._item(row, column).setForeground(QColor(colour_now(role)))

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        found = self.item(row, column)
        assert found is not None
        return found

    def _open(self, row: int) -> None:
        if row in self._drafts:
            self.draft_wanted.emit(self._drafts[row])


def _short(day: date) -> str:
    return days.day_words(day)
