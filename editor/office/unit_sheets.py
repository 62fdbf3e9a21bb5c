"""What is asked before a unit gets another name, ends, or goes on with the work of others."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from bulletin.desk import units as desk
from bulletin.desk.noting import new_id
from bulletin.people import Actor
from bulletin.units import Unit, UnitClass
from editor.office.journal_sheets import text
from editor.office.remembering import remember
from editor.pieces.day_edit import DayEdit
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.shell import days, joining
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import Field, note

_HIGH, _ROW = 30, 30
_UNIT = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class UnitSheet(DeedSheet):
    """A sheet about a unit; `done_with` is sent with what the deed returned."""

    done_with = Signal(object)

    def __init__(self, frame: Frame, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.day = DayEdit(day)
        self.day.setFixedHeight(_HIGH)

    def finish(self, result: object) -> None:
        self.done_with.emit(result)
        super().finish(result)

    def answer(self) -> None:
        super().answer()
        if isValid(self):
            self._grow()

    def _grow(self) -> None:
        """Make room for what is said to be wrong: nothing in the sheet may lie over another."""
        whole = self.layout()
        if whole is not None:
            whole.activate()
            self.resize(self.size().expandedTo(QSize(0, whole.totalHeightForWidth(self.width()))))

    def who(self) -> tuple[Actor | None, datetime]:
        """Return who does it, and when."""
        return self.frame.person, datetime.now(UTC)

    def add_line(self, label: str, words: str = "") -> Field:
        """Add a line to be typed in, and return it."""
        typed = QLineEdit(words)
        field = Field(label, typed)
        typed.textChanged.connect(lambda text: field.show_error(""))
        self.body.addWidget(field)
        return field


class RenameUnitSheet(UnitSheet):
    """更名 from a day on."""

    def __init__(self, frame: Frame, unit: Unit, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, day, parent)
        self._unit = unit
        self.name(self.tr("更名"), self.tr("{name}更名").format(name=unit.name))
        self.new_name = self.add_line(self.tr("新名称"), unit.name)
        self.body.addWidget(Field(self.tr("从哪天起"), self.day))
        self.body.addWidget(note(self.tr(
            "这一天以前的稿件和统计照旧用原名；来稿再用原名署名，也认得是这个单位。"), wrapping=True))
        self.add_wrong()
        remember(frame, self, f"rename unit {unit.id}", {"name": self.new_name.editor, "day": self.day})
        self.new_name.editor.setFocus()

    def ready(self) -> Job | None:
        name, unit, day = text(self.new_name), self._unit, self.day.day()
        actor, at = self.who()
        wrong = not name or name == unit.name
        self.new_name.show_error(self.tr("请写新名称。") if wrong else "")
        if wrong or actor is None:
            return None
        return lambda archive: desk.rename_unit(archive, unit, name, day, actor=actor, at=at)


class DissolveSheet(UnitSheet):
    """撤销 from a day on."""

    def __init__(self, frame: Frame, unit: Unit, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, day, parent)
        self._unit = unit
        self.name(self.tr("撤销"), self.tr("{name}撤销").format(name=unit.name))
        self.body.addWidget(Field(self.tr("从哪天起不再是报送单位"), self.day))
        self.body.addWidget(note(self.tr(
            "已有的稿件和统计照旧归它名下，只是以后不再列出。职能并入别的单位的，请用“合并…”。撤销可以恢复。"),
            wrapping=True))
        self.add_wrong()
        remember(frame, self, f"dissolve unit {unit.id}", {"day": self.day})
        self.day.setFocus()

    def ready(self) -> Job | None:
        actor, at = self.who()
        unit, day = self._unit, self.day.day()
        if actor is None:
            return None
        return lambda archive: desk.dissolve_unit(archive, unit, day, actor=actor, at=at)


class MergeUnitsSheet(UnitSheet):
    """合并 of several into a new unit, or into one there is, from a day on; the unit it was asked for is ticked."""

    def __init__(self, frame: Frame, unit: Unit, units: tuple[Unit, ...], day: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, day, parent)
        self._unit = unit
        self.name(self.tr("合并"), self.tr("单位合并"))
        self.list = _ticks(units, {unit.id}, self.tr("哪些单位合并"), 6)
        self.list.setCurrentRow(next((row for row, each in enumerate(units) if each.id == unit.id), 0))
        self.old = Field(self.tr("哪些单位合并（并入后不再单列）"), self.list)
        self.body.addWidget(self.old)
        self.into = QComboBox()
        self.into.addItem(self.tr("一个新单位"), None)
        for each in units:
            self.into.addItem(each.name, each)
        self.target = Field(self.tr("并入"), self.into)
        self.body.addWidget(self.target)
        self.new_name = self.add_line(self.tr("新单位名称"))
        self.into.currentIndexChanged.connect(lambda index: self._choose_target(index == 0))
        self.list.itemChanged.connect(lambda item: self.old.show_error(""))
        self.body.addWidget(Field(self.tr("从哪天起"), self.day))
        self.people = QCheckBox(self.tr("信息员一并转入，从这一天算起"))
        self.people.setChecked(True)
        self.body.addWidget(self.people)
        self.body.addWidget(note(self.tr(
            "原来的单位当天起不再列出，已有的稿件和统计照旧归各自名下；以后用旧名称来的稿件归并入的单位。"
            "审签领导、电话、类别和单独约定的任务不转，请在并入的单位里填。"), wrapping=True))
        self.add_wrong()
        remember(frame, self, f"merge unit {unit.id}", {
            "name": self.new_name.editor, "day": self.day, "people": self.people})
        self.list.setFocus()

    def _choose_target(self, new: bool) -> None:
        self.new_name.setVisible(new)
        self.old.show_error("")

    def ready(self) -> Job | None:
        chosen, into = ticked(self.list), self.into.currentData()
        old = tuple(each for each in chosen if into is None or each.id != into.id)
        name, day = text(self.new_name), self.day.day()
        actor, at = self.who()
        alone = into is None and len(old) == 1
        self.old.show_error(self.tr("请勾选要并入的单位。") if not old else self.tr(
            "合并成新单位的请至少勾选两个；只是换名称的，请用“更名…”。") if alone else "")
        self.new_name.show_error(self.tr("请写新单位的名称。") if into is None and not name else "")
        people = self.people.isChecked()
        if actor is None or not old or alone or (into is None and not name):
            return None
        unit = into if into is not None else Unit(new_id(), name, self._unit.group)
        return lambda archive: desk.merge_units(archive, old, unit, day, actor=actor, at=at, people=people)


class ClassSheet(DeedSheet):
    """重点网络单位调整: who is in the class from 1 January of a year on, all at once."""

    done_with = Signal(object)

    def __init__(self, frame: Frame, units: tuple[Unit, ...], year: int, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._units = units
        self.name(self.tr("调整"), self.tr("重点网络单位调整"))
        self.year = QComboBox()
        for each in (year, year + 1):
            self.year.addItem(days.year_words(each), each)
        self.body.addWidget(Field(self.tr("哪一年起"), self.year))
        self.list = _ticks(units, (), self.tr("重点网络单位"), 12)
        self.body.addWidget(Field(self.tr("勾选的列为重点网络单位，其余不再是"), self.list))
        self.count = note("", wrapping=True)
        self.body.addWidget(self.count)
        self.add_wrong()
        self.year.currentIndexChanged.connect(lambda index: self._tick())
        self.list.itemChanged.connect(lambda item: self._tell())
        self._tick()
        self.list.setFocus()

    def finish(self, result: object) -> None:
        self.done_with.emit(result)
        super().finish(result)

    def ready(self) -> Job | None:
        actor, at = self.frame.person, datetime.now(UTC)
        units, year, members = self._units, int(self.year.currentData()), {each.id for each in ticked(self.list)}
        if actor is None:
            return None
        return lambda archive: desk.revise_class(archive, units, UnitClass.KEY, year, members, actor=actor, at=at)

    def _tick(self) -> None:
        """Tick who is in the class on the first day of the year, as things stand; who is in it today for this year."""
        first = date(int(self.year.currentData()), 1, 1)
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setCheckState(_CHECKED if item.data(_UNIT).is_in(UnitClass.KEY, first) else _UNCHECKED)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        first = date(int(self.year.currentData()), 1, 1)
        now, members = {each.id for each in self._units if each.is_in(UnitClass.KEY, first)}, ticked(self.list)
        names = {each.id: each.name for each in self._units}
        new = [each.name for each in members if each.id not in now]
        gone = [names[id] for id in names if id in now and id not in {each.id for each in members}]
        parts = [self.tr("共 {count} 个").format(count=len(members))]
        if new:
            parts.append(self.tr("列入{names}").format(names=joining.listed(new)))
        if gone:
            parts.append(self.tr("调出{names}").format(names=joining.listed(gone)))
        self.count.setText(joining.halves(parts))


def ticked(rows: QListWidget) -> tuple[Unit, ...]:
    """Return the units that are ticked."""
    items = (rows.item(row) for row in range(rows.count()))
    return tuple(item.data(_UNIT) for item in items if item.checkState() is _CHECKED)


def _ticks(units: tuple[Unit, ...], chosen: object, name: str, most: int) -> QListWidget:
    rows = QListWidget()
    rows.setAccessibleName(name)
    style(rows, "padded")
    for each in units:
        item = QListWidgetItem(each.name)
        item.setData(_UNIT, each)
        item.setSizeHint(QSize(0, _ROW))  # measured before the style applies, it would be too low
        item.setCheckState(_CHECKED if isinstance(chosen, set) and each.id in chosen else _UNCHECKED)
        rows.addItem(item)
    high = max(3, min(most, len(units))) * _ROW + 8
    rows.setMinimumHeight(high - _ROW)  # with wrapped notes a sheet may be a line short: the list gives way
    rows.setMaximumHeight(high)
    return rows
