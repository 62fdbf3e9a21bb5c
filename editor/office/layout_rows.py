"""The parameters of a layout as rows that can be typed in: value, standard value, and how binding it is."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bulletin.layout.layout import Layout, Source, Strength
from bulletin.layout.layout_file import Value, values_of
from bulletin.layout.layout_range import allowed
from editor.office.layout_words import PARAMETERS, PARTS, parameter_name, part_name, shown, unit_words
from editor.pieces.tables import room_for
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import colour_now

KEY, TEXT, FORM = (Qt.ItemDataRole.UserRole + step for step in (1, 2, 3))
NAME, VALUE, STANDARD, BASIS = range(4)
_ROW = 30
_FACES = ("title", "body", "kai", "hei", "song", "western")


class LayoutRows(QTreeWidget):
    """Sends `typed(key, text)` for what was typed over a value; what comes of it is shown with `show_layout`."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._allowed = False
        self._shown: tuple[Layout, Layout, Mapping[str, str]] | None = None
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("版式的各项"))
        self.setHeaderLabels([self.tr("项目"), self.tr("取值"), self.tr("标准值"), self.tr("依据")])
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setItemDelegate(_Fixed(self))
        self.setItemDelegateForColumn(VALUE, _Values(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
                             | QAbstractItemView.EditTrigger.AnyKeyPressed
                             | QAbstractItemView.EditTrigger.SelectedClicked)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (VALUE, STANDARD, BASIS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._share_width()
        self.currentItemChanged.connect(lambda now, before: self.setCurrentItem(now, VALUE) if now else None)

    def allow(self, allowed: bool) -> None:
        """Let the values be changed, or only be read."""
        self._allowed = allowed
        for item in self._items.values():
            self._flag(item)

    def show_layout(self, layout: Layout, standard: Layout, wrong: Mapping[str, str]) -> None:
        """Show the values of `layout` beside those of `standard`; `wrong` are texts typed that cannot be taken."""
        self._shown = (layout, standard, wrong)
        own, usual = values_of(layout), values_of(standard)
        sources = {each.name: each for each in standard.sources}
        if self._items.keys() != own.keys():
            self._begin(tuple(own))
        self.blockSignals(True)
        for key, value in own.items():
            self._fill(self._items[key], key, value, usual.get(key, value), sources.get(key), layout)
            if key in wrong:
                self._mark_wrong(self._items[key], wrong[key])
        self.blockSignals(False)
        self.viewport().update()

    def go_to(self, key: str) -> None:
        """Choose the row of a parameter and show it."""
        if key in self._items:
            self.setCurrentItem(self._items[key], VALUE)
            self.scrollToItem(self._items[key])

    def text_of(self, key: str, column: int) -> str:
        """Return what stands in a row."""
        return self._items[key].text(column)

    def type_in(self, key: str, text: str) -> None:
        """Take `text` as typed over the value of a parameter."""
        if self._allowed:
            self.typed.emit(key, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self.show_layout(*self._shown)  # in the colours that are worn now

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def _share_width(self) -> None:
        """Give the values room for the names of fonts where there is any; the names of the rows take the rest."""
        more = max(0, min(60, (self.width() - 560) // 4))
        for column, width in ((VALUE, 100 + more), (STANDARD, 92 + more), (BASIS, 160)):
            self.header().resizeSection(column, room_for(self.header(), column, width))

    def _begin(self, keys: tuple[str, ...]) -> None:
        self.clear()
        self._items = {}
        parts: dict[str, QTreeWidgetItem] = {}
        for key in keys:
            part = part_name(key)
            if part and part not in parts:
                parts[part] = QTreeWidgetItem([part])
                parts[part].setFlags(Qt.ItemFlag.ItemIsEnabled)
                parts[part].setFont(NAME, _semibold(self.font()))
                self.addTopLevelItem(parts[part])
            item = self._items[key] = QTreeWidgetItem()
            item.setData(VALUE, KEY, key)
            item.setSizeHint(NAME, QSize(0, _ROW))
            self._flag(item)
            (parts[part].addChild if part else self.addTopLevelItem)(item)
        for number, group in enumerate(parts.values()):
            group.setExpanded(number < len(PARTS) - 1)  # forms are seldom changed

    def _fill(self, item: QTreeWidgetItem, key: str, value: Value, usual: Value, source: Source | None,
              layout: Layout) -> None:
        unit = f" {unit_words(key)}" if unit_words(key) else ""
        departs = value != usual
        form = allowed(layout, key).form
        item.setText(NAME, parameter_name(key))
        item.setText(VALUE, self._said(form, shown(key, value)) + unit)
        item.setData(VALUE, TEXT, shown(key, value))
        item.setData(VALUE, FORM, form)
        item.setText(STANDARD, self._said(form, shown(key, usual)) + unit)
        item.setForeground(STANDARD, colour_now(Colour.SECOND))
        item.setForeground(VALUE, colour_now(Colour.INK))
        item.setFont(VALUE, _semibold(self.font()) if departs else self.font())
        item.setIcon(VALUE, QIcon())
        strength = source.strength if source is not None else None
        binding = departs and strength is Strength.REQUIRED
        words = strength.value if strength is not None else ""
        item.setText(BASIS, self.tr("偏离规定 {source}").format(source=source.source) if binding and source
                     else " ".join(part for part in (words, source.source if source else "") if part))
        item.setIcon(BASIS, icon("warning", Colour.WARNING) if binding else QIcon())
        item.setForeground(BASIS, colour_now(Colour.WARNING if binding else Colour.SECOND))
        told = f"{words} {source.source}\n{source.note}".strip() if source is not None else ""
        for column in (NAME, VALUE, STANDARD, BASIS):
            item.setToolTip(column, told)

    def _said(self, form: str, words: str) -> str:
        """Return a value as people say it: a kind of font by its name."""
        return parameter_name(f"fonts.{words}") if form == "face" and f"fonts.{words}" in PARAMETERS else words

    def _mark_wrong(self, item: QTreeWidgetItem, text: str) -> None:
        item.setText(VALUE, text)
        item.setData(VALUE, TEXT, text)
        item.setForeground(VALUE, colour_now(Colour.MAIN))
        item.setIcon(VALUE, icon("warning-circle", Colour.MAIN))

    def _flag(self, item: QTreeWidgetItem) -> None:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if self._allowed else flags)


class _Fixed(QStyledItemDelegate):
    """Lets nothing be typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem,
                     index: QModelIndex | QPersistentModelIndex) -> QWidget:
        return None  # type: ignore[return-value]


class _Values(QStyledItemDelegate):
    """Lets the bare value be typed, without its unit; a kind of font is chosen."""

    def __init__(self, rows: LayoutRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem,
                     index: QModelIndex | QPersistentModelIndex) -> QWidget:
        if index.column() == VALUE and index.data(FORM) == "face":
            box = QComboBox(parent)
            for name in _FACES:
                box.addItem(parameter_name(f"fonts.{name}"), name)
            return box
        return QLineEdit(parent)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        text = str(index.data(TEXT) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel,
                     index: QModelIndex | QPersistentModelIndex) -> None:
        text = editor.text() if isinstance(editor, QLineEdit) else ""
        if isinstance(editor, QComboBox):
            text = str(editor.currentData())
        if text != str(index.data(TEXT) or ""):
            self._rows.typed.emit(str(index.data(KEY)), text)


def _semibold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
