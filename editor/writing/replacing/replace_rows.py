"""What would be replaced, by draft: a tick before every place, the old words struck out and the new ones underlined."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bulletin.desk.replacing import AROUND, Chosen, Met, Spot
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font
from editor.shell.terms import stage_words
from editor.shell.theme import colour_now, style

MOST, DENSE = 2_000, 30
_SPOT = Qt.ItemDataRole.UserRole
_DRAFT = Qt.ItemDataRole.UserRole + 1
_PARTS = Qt.ItemDataRole.UserRole + 2


class ReplaceRows(QTreeWidget):
    """`ticked` is sent when other places are chosen than before; `opened` with the id of a draft to be looked at."""

    ticked = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("将要替换的地方"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        style(self, "flat")
        self._met: tuple[Met, ...] = ()
        self.setItemDelegate(_SpotLines(self))
        self.itemChanged.connect(lambda item, column: self.ticked.emit())
        self.itemActivated.connect(self._open)

    def show_met(self, met: Sequence[Met]) -> None:
        """Show these, ticked where nothing that was agreed to breaks; what was ticked otherwise before stays so."""
        known = {(key, spot): on for key, spot, on in self._ticks()}
        self._met = tuple(met)
        self.blockSignals(True)
        self.clear()
        room = MOST
        for each in self._met:
            item = self._draft(each)
            for spot in each.spots[:max(0, room)]:
                row = QTreeWidgetItem(item)
                row.setText(0, f"{spot.before}{spot.words}→{spot.instead}{spot.after}")
                row.setData(0, _SPOT, spot)
                if _may(each):
                    on = known.get((each.draft.id, spot), not each.breaks)
                    row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                else:
                    row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            room -= len(each.spots)
            item.setExpanded(True)
        self.blockSignals(False)
        self.ticked.emit()

    def chosen(self) -> tuple[Chosen, ...]:
        """Return what is ticked."""
        found = []
        for number, each in enumerate(self._met):
            item = self.topLevelItem(number)
            spots = tuple(_spot(row) for row in _children(item)
                          if row.checkState(0) is Qt.CheckState.Checked) if item is not None and _may(each) else ()
            if spots:
                found.append(Chosen(each.draft, spots))
        return tuple(found)

    def count(self) -> int:
        """Return how many places there are, listed or not."""
        return sum(len(each.spots) for each in self._met)

    def _draft(self, met: Met) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self)
        parts = (met.draft.title, stage_words(met.draft.stage.value),
                 self.tr("{count} 处").format(count=len(met.spots)), _warning(met))
        item.setText(0, joining.apart(part for part in parts if part))
        item.setToolTip(0, item.text(0))
        item.setData(0, _DRAFT, met.draft.id)
        item.setData(0, _PARTS, parts)
        if _may(met):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def _ticks(self) -> Iterator[tuple[str, Spot, bool]]:
        for number, each in enumerate(self._met):
            item = self.topLevelItem(number)
            for row in _children(item) if item is not None and _may(each) else ():
                yield each.draft.id, _spot(row), row.checkState(0) is Qt.CheckState.Checked

    def _open(self, item: QTreeWidgetItem) -> None:
        above = item.parent() or item
        self.opened.emit(above.data(0, _DRAFT))


class _SpotLines(QStyledItemDelegate):
    """Paints a place as a line: what went struck out behind a minus, what came underlined behind a plus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), DENSE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        held, parts = index.data(_SPOT), index.data(_PARTS)
        self.initStyleOption(option, index)
        words, option.text = _line(held) if held else _head(*parts), ""
        drawn = option.widget.style() if option.widget else QApplication.style()
        drawn.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        place = drawn.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        layout = QTextLayout("".join(piece for piece, _ in words), interface_font())
        layout.setTextOption(QTextOption())
        ranges, at = [], 0
        for piece, form in words:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, len(piece.encode("utf-16-le")) // 2, form
            ranges.append(made)
            at += made.length
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(at)
        layout.endLayout()
        painter.save()
        painter.setClipRect(place)
        layout.draw(painter, QPointF(place.left() + 4, place.center().y() - line.height() / 2 + 1))
        painter.restore()


def _line(spot: Spot) -> list[tuple[str, QTextCharFormat]]:
    went, came = _ink(Colour.WARNING), _ink(Colour.GOOD)
    went.setFontStrikeOut(True)
    came.setFontUnderline(True)
    before = f"…{spot.before}" if len(spot.before) == AROUND else spot.before
    after = f"{spot.after}…" if len(spot.after) == AROUND else spot.after
    new = f"+{spot.instead}" if spot.instead else ""
    pieces = [(before, _ink(Colour.SECOND)), (f"−{spot.words}", went), (new, came), (after, _ink(Colour.SECOND))]
    return [(words, form) for words, form in pieces if words]


def _head(title: str, stage: str, count: str, warning: str) -> list[tuple[str, QTextCharFormat]]:
    bold = _ink(Colour.INK)
    bold.setFontWeight(QFont.Weight.DemiBold)
    pieces = [(title, bold), (joining.apart(("", stage, str(count))), _ink(Colour.SECOND))]
    return [*pieces, (joining.indented(f"△ {warning}"), _ink(Colour.WARNING))] if warning else pieces


def _ink(colour: Colour) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour_now(colour))
    return form


def _may(met: Met) -> bool:
    return not met.closed and not met.unsaved


def _warning(met: Met) -> str:
    if met.closed:
        return _tr("已定版或不能再改，不替换")
    if met.unsaved:
        return _tr("有未存的文字，请先打开保存")
    return _tr("替换后须重新送审") if met.breaks else ""


def _children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(item.childCount()):
        if (row := item.child(number)) is not None:
            yield row


def _spot(row: QTreeWidgetItem) -> Spot:
    spot: Spot = row.data(0, _SPOT)
    return spot


def _tr(words: str) -> str:
    return QCoreApplication.translate("replacing", words)
