"""Choosing units: by group or class, by ticks, or by typing a part of the name."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bulletin.units import Group, Unit, UnitClass
from editor.pieces.jotting import ENTER
from editor.pieces.unit_words import group_words
from editor.shell import joining
from editor.shell.theme import GRID, style
from editor.shell.widgets import button, note


class UnitTicks(QListWidget):
    """Units with a tick each; `edited()` is sent when a tick changes. Space turns the tick of the row."""

    edited = Signal()

    def __init__(self, units: Iterable[tuple[str, str]], ticked: Iterable[str] = (), parent: QWidget | None = None,
                 ) -> None:
        super().__init__(parent)
        chosen = set(ticked)
        for id, name in units:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setAccessibleName(self.tr("单位"))
        self.setUniformItemSizes(True)
        self.itemChanged.connect(lambda item: self.edited.emit())

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are as high as the style has them: the height they have in common was measured before it applied."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the units ticked, in order."""
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items()
                     if item.checkState() is Qt.CheckState.Checked)

    def names(self) -> tuple[str, ...]:
        """Return the names of the units ticked, in order."""
        return tuple(item.text() for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def tick(self, ids: Iterable[str], on: bool = True) -> None:
        """Set or take away the ticks of these units."""
        wanted = set(ids)
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) in wanted:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def show_named(self, words: str) -> None:
        """Show only the units whose name has `words` in it."""
        for item in self._items():
            item.setHidden(words.strip() not in item.text())

    def turn_first(self) -> bool:
        """Turn the tick of the first unit shown; False where none is."""
        for item in self._items():
            if not item.isHidden():
                on = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                return True
        return False

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


class UnitPicker(QWidget):
    """`edited()` is sent when other units are chosen. Those of `fixed` were asked already and stay."""

    edited = Signal()

    def __init__(self, units: Sequence[Unit], today: date, fixed: Sequence[str] = (), parent: QWidget | None = None,
                 ) -> None:
        super().__init__(parent)
        self._units = [each for each in units if each.is_there(today) and each.id not in fixed]
        self.ticks = UnitTicks((each.id, each.name) for each in self._units)
        self.search = _Find(self.ticks)
        self.search.setPlaceholderText(self.tr("输入单位名称的一部分，回车勾选"))
        self.search.setAccessibleName(self.tr("查找单位"))
        self.count = note("", wrapping=True)
        self._fixed = len(fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for row in self._rows(today):
            column.addLayout(row)
        column.addWidget(self.search)
        column.addWidget(self.ticks, 1)
        column.addWidget(self.count)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self.ticks.show_named)
        self.ticks.edited.connect(self._changed)
        self._changed()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the units chosen, in the order of the office's list."""
        return self.ticks.chosen()

    def _rows(self, today: date) -> Iterable[QHBoxLayout]:
        groups = (*((group_words(group), [each.id for each in self._units if each.group is group]) for group in Group),
                  *((words, [each.id for each in self._units if each.is_in(kind, today)]) for words, kind in (
                      (self.tr("重点网络单位"), UnitClass.KEY), (self.tr("直报点"), UnitClass.DIRECT),
                      (self.tr("垂直管理"), UnitClass.VERTICAL))))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for words, ids in (each for each in groups if each[1]):
            row.addWidget(self._quick(words, partial(self.ticks.tick, ids)))
        row.addStretch()
        row.addWidget(self._quick(self.tr("清空"), partial(
            self.ticks.tick, [each.id for each in self._units], False)))
        yield row

    def _quick(self, words: str, deed: partial[None]) -> QWidget:
        made = button(words, clicked=deed)
        style(made, "small")
        made.setAutoDefault(False)
        return made

    def _changed(self) -> None:
        names = self.ticks.names()
        asked = self.tr("已约 {count} 个单位，不在此列。").format(count=self._fixed) if self._fixed else ""
        told = self.tr("选中 {count} 个").format(count=len(names))
        shown = joining.listed(names[:4]) + (self.tr("等") if len(names) > 4 else "")
        self.count.setText(asked + (joining.of(told, shown) if names else told))
        self.edited.emit()


class _Find(QLineEdit):
    """Enter turns the tick of the first unit found and is ready for the next name."""

    def __init__(self, ticks: UnitTicks) -> None:
        super().__init__()
        self._ticks = ticks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and plain and self.text().strip():
            if self._ticks.turn_first():
                self.clear()
            return
        super().keyPressEvent(event)
