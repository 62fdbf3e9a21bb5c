"""The list of entered facts as a table; what was withdrawn stays, struck out."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bulletin.credit.facts import FactKind, Level
from bulletin.desk.facts import Line
from editor.credit.facts.words import kind_chip, level_mode_words, place_words
from editor.shell import days, joining
from editor.shell.chip import Tone, paint_chip
from editor.shell.colours import Colour
from editor.shell.rows import Chipped, paint_ground
from editor.shell.theme import INSIDE, colour_now

KIND = 1
COLUMNS = 7
WIDTHS = (84, 92, 118, 170, 0, 150, 84)  # pixels; 0 takes what is left
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Filter:
    """What of the period is shown; None and empty words ask for all."""

    kind: FactKind | None = None
    level: Level | None = None
    words: str = ""
    withdrawn: bool = True

    def takes(self, line: Line) -> bool:
        """Return whether a line is shown."""
        fact = line.fact
        said = " ".join((fact.title, line.draft_title, fact.publication, fact.number, *line.units, line.who,
                         fact.words, fact.correspondent)).lower()
        return ((self.kind is None or fact.kind is self.kind) and (self.level is None or fact.level is self.level)
                and (self.withdrawn or fact.counts) and all(word in said for word in self.words.lower().split()))


class FactsModel(QAbstractTableModel):
    """The lines that the filter takes, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self._shown: list[Line] = []
        self._filter = Filter()
        self._heads = (self.tr("日期"), self.tr("类别"), self.tr("级别、方式"), self.tr("刊物、期号"), self.tr("标题"),
                       self.tr("单位"), self.tr("登记人"))

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show other lines."""
        self._all = tuple(lines)
        self.filter(self._filter)

    def filter(self, wanted: Filter) -> None:
        """Show what this takes."""
        self.beginResetModel()
        self._filter = wanted
        self._shown = [line for line in self._all if wanted.takes(line)]
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return the line in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, fact_id: str) -> int:
        """Return the row of a fact, -1 when it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.fact.id == fact_id), -1)

    def counts(self) -> tuple[int, int, int]:
        """Return how many there are in the period, how many are shown, and how many of those were withdrawn."""
        return len(self._all), len(self._shown), sum(not line.fact.counts for line in self._shown)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(line)
        if role == Qt.ItemDataRole.AccessibleTextRole and not line.fact.counts:
            return self.tr("{words}，已撤销").format(words=self._cell(line, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and not line.fact.counts:
            return colour_now(Colour.FAINT)
        return None

    def _cell(self, line: Line, column: int) -> str:
        fact = line.fact
        return (days.day_words(fact.day), kind_chip(fact.kind).word, level_mode_words(line),
                place_words(fact.publication, fact.number), fact.title, joining.listed(line.units), line.who)[column]

    def _told(self, line: Line) -> str:
        said = [line.fact.title, line.fact.words]
        if line.draft_title and line.draft_title != line.fact.title:
            said.append(self.tr("我方标题：{title}").format(title=line.draft_title))
        return "\n".join(part for part in said if part)


class KindCells(QStyledItemDelegate):
    """Paints the kind as a chip; a withdrawn one says so instead."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_ground(painter, option, bar=False)
        model = index.model()
        line = model.line(index.row()) if isinstance(model, FactsModel) else None
        if line is not None:
            chip = kind_chip(line.fact.kind) if line.fact.counts else Chipped(
                self.tr("已撤销"), Tone.NEUTRAL, "arrow-u-up-left")
            rect = option.rect.adjusted(INSIDE, 0, -INSIDE, 0)
            paint_chip(painter, rect, chip.tone, chip.icon, chip.word)
