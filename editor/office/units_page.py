"""单位: the units that send drafts, one of them in full; new ones, another name, the end, lists that come and go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QStackedWidget, QWidget

from bulletin.desk import units as desk
from bulletin.desk.noting import new_id
from bulletin.errors import Conflict
from bulletin.units import Group, Unit, UnitClass
from editor.office.list_pane import list_pane
from editor.office.seeing import OfficeView
from editor.office.unit_deeds import UnitDeeds
from editor.office.unit_form import UnitForm
from editor.pieces.put_aside import put_aside_of
from editor.pieces.unit_words import class_words, group_words, history_words
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.frame import Frame
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.theme import style
from editor.shell.undoing import Way, swing
from editor.shell.widgets import EmptyState, SectionTitle, button, splitter

if TYPE_CHECKING:
    from editor.office.unit_lists import ListFiles

UNIT = Qt.ItemDataRole.UserRole + 1


class UnitsPage(QWidget):
    """The list at the left, the form at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed, self._aside = frame, False, put_aside_of(frame)
        self._chosen, self._new = "", False
        self._units: tuple[Unit, ...] = ()
        self._files: ListFiles | None = None
        self.list, self.form, self.deeds = QListWidget(), UnitForm(), UnitDeeds(frame, self)
        self.head = SectionTitle(self.tr("单位"))
        self.add = button(self.tr("新增"), "plus", clicked=self._begin_new)
        self.more = button(self.tr("名单"))
        self.more.setAccessibleName(self.tr("名单：导入、导出、调整重点网络单位"))
        self.more.setMenu(self._menu())
        self.head.add(self.more)
        self.head.add(self.add)
        self.gone = QCheckBox(self.tr("也列出已撤销的"))
        self.gone.toggled.connect(lambda on: self._fill())
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setAccessibleName(self.tr("单位"))
        style(self.list, "flat")
        self.list.currentItemChanged.connect(lambda now, before: self._show_chosen())
        self.form.saved.connect(self._save)
        self.form.asked.connect(lambda deed, unit: self.deeds.ask(deed, unit, self._units, _today()))
        self.deeds.done.connect(self._done)
        self.deeds.refused.connect(self._refused)
        self.empty = EmptyState(self.tr("还没有单位。有现成的名单就导入，没有就逐个新增：写上名称、选好组别就行。"),
                                self.tr("导入名单…"), "tree-structure")
        self.empty.acted.connect(lambda: self.files().ask_import())
        self.empty.add(button(self.tr("新增单位"), "plus", clicked=self._begin_new))
        self._right = QStackedWidget()
        for each in (self.form, self.empty):
            self._right.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        pane = list_pane(self.head, self.list, 300)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 12, 6)
        below.addWidget(self.gone)
        pane.layout().addLayout(below)  # type: ignore[union-attr]
        row.addWidget(splitter("office-units", frame.settings, pane, self._right, shares=(3, 6)))

    def allow(self, allowed: bool) -> None:
        """Let units be changed, or only be read."""
        self._allowed = allowed
        self.add.setVisible(allowed)
        for each in (self.take_in, self.revise):
            each.setVisible(allowed)
        self.form.allow(allowed)

    def show_view(self, view: OfficeView) -> None:
        """List the units; what is being written in the form stays."""
        self._units = view.units
        gone = sum(not each.is_there(_today()) for each in self._units)
        self.gone.setText(self.tr("也列出已撤销的（{count} 个）").format(count=gone))
        self.gone.setVisible(bool(gone))
        self.head.set_beside(self.tr("{count} 个").format(count=len(self._units) - gone))
        self._fill()
        if not self.form.is_changed():
            self._show_chosen()

    def open(self, id: str) -> None:
        """Show the unit with this id, as soon as it is listed."""
        self.put_aside()
        self._chosen, self._new = id, False
        self._fill()
        self._show_chosen()

    def put_aside(self) -> bool:
        """Put aside what is written and not saved; return whether there was anything."""
        written = self.form.written()
        if self._allowed and (self._chosen or self._new):  # else what was put aside before still waits
            shown = self.form.shown()
            title = self.tr("单位 {name}").format(name=shown.name if shown is not None else "")
            self._aside.keep(self.form.key(), written, title, "office")
        return bool(written)

    def waits(self) -> bool:
        """Return whether something is written here that waits to be saved."""
        return self.form.is_changed()

    def files(self) -> ListFiles:
        """Return the ways lists come and go."""
        from editor.office.unit_lists import ListFiles

        if self._files is None:
            self._files = ListFiles(self._frame, self)
        return self._files

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.take_in = menu.addAction(self.tr("导入名单…"), lambda: self.files().ask_import())
        menu.addAction(self.tr("导出名单…"), lambda: self.files().ask_export())
        menu.addAction(self.tr("空白模板…"), lambda: self.files().ask_template())
        self.revise = menu.addAction(self.tr("重点网络单位调整…"),
                                     lambda: self.deeds.revise(self._units, _today()))
        return menu

    def _fill(self) -> None:
        """List the units by group, those that are gone last and only where they are wanted."""
        today = _today()
        shown = sorted((each for each in self._units if self.gone.isChecked() or each.is_there(today)
                        or each.id == self._chosen), key=lambda each: (not each.is_there(today), _place(each.group)))
        self.list.blockSignals(True)
        self.list.clear()
        for unit in shown:
            self._add_row(unit, today)
            if unit.id == self._chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        if self.list.currentRow() < 0 and not self._new:
            waiting = (row for row, each in enumerate(shown) if self._aside.of(f"unit {each.id}"))
            self.list.setCurrentRow(next(waiting, 0))
        self.list.blockSignals(False)
        self._right.setCurrentWidget(self.form if shown or self._new else self.empty)

    def _add_row(self, unit: Unit, today: date) -> None:
        there = unit.is_there(today)
        people = sum(each.until is None or today < each.until for each in unit.correspondents)
        parts = [group_words(unit.group),
                 self.tr("信息员 {count} 人").format(count=people) if people else self.tr("没有信息员"),
                 joining.listed(unit.aliases[:2])]
        chip = None
        if not there:
            chip = Chipped(self.tr("已并入") if unit.merged_into else self.tr("已撤销"), Tone.NEUTRAL, "prohibit")
        elif unit.is_in(UnitClass.KEY, today):
            chip = Chipped(self.tr("重点"), Tone.INFORMATION, "star")
        item = QListWidgetItem(unit.name)
        item.setData(ROW_ROLE, Row(unit.name, " · ".join(part for part in parts if part), chip))
        item.setData(UNIT, unit)
        said = joining.clauses((unit.name, parts[0], parts[1], chip.word if chip else "")).rstrip("，, ")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(joining.listed(class_words(each) for each in UnitClass if unit.is_in(each, today)))
        self.list.addItem(item)

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.put_aside()
        unit: Unit = item.data(UNIT)
        self._chosen, self._new = unit.id, False
        self._right.setCurrentWidget(self.form)
        self.form.show_unit(unit, self._state(unit))
        self._take_up()

    def _take_up(self) -> None:
        """Put back what its writer put aside; what is only read keeps waiting."""
        if self._allowed:
            self.form.take_up(self._aside.take(self.form.key()))

    def _state(self, unit: Unit) -> str:
        names = {each.id: each.name for each in self._units}
        came = [each.name for each in self._units if each.merged_into == unit.id]
        parts = (history_words(unit, names),
                 self.tr("由{names}并入").format(names=joining.listed(came)) if came else "")
        return " · ".join(part for part in parts if part)

    def _begin_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.put_aside()
        self._chosen, self._new = "", True
        self._right.setCurrentWidget(self.form)
        self.form.begin(self.tr("写上名称、选好组别就能保存，其余以后再补。"))
        self._take_up()

    def _save(self, before: Unit, after: Unit) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        opened = before if before.id else None
        kept = after if before.id else replace(after, id=new_id())
        self._frame.background.ask(
            self, lambda archive: desk.put_unit(archive, kept, actor=actor, at=at, opened=opened),
            lambda now: self._kept(now, before), self._refused)

    def _kept(self, unit: Unit, before: Unit) -> None:
        self._aside.keep(f"unit {before.id or 'new'}", {})
        shown = self.form.shown()
        if shown is not None and shown.id == before.id:  # else another unit was chosen meanwhile
            self._show_now(unit)
        said = self.tr("{name}已保存").format(name=unit.name)
        if before.id and before != unit:
            self._frame.done(said, self.tr("改单位{name}").format(name=unit.name),
                             swing(before, unit, _as_in(before), _as_in(unit)))
        else:  # a new unit may be referred to by now: it is dissolved, not undone
            self._frame.say(said)

    def _show_now(self, unit: Unit) -> None:
        """Show the unit as it is kept, and list it so."""
        self._chosen, self._new = unit.id, False
        known = {each.id: each for each in self._units} | {unit.id: unit}
        self._units = tuple(known.values())
        self._fill()
        self.form.show_unit(unit, self._state(unit))

    def _refused(self, error: Exception) -> None:
        self.form.refuse(error)
        if isinstance(error, Conflict):
            id = str(error.facts["id"])
            self._frame.background.ask(self, desk.all_units, lambda units: self._moved_on(units, id))

    def _moved_on(self, units: tuple[Unit, ...], id: str) -> None:
        self._units = units
        now = next((each for each in units if each.id == id), None)
        if now is not None:
            self.form.moved_on(now, self._state(now))

    def _done(self, kept: tuple[Unit, ...]) -> None:
        self._units = tuple(({unit.id: unit for unit in self._units} | {each.id: each for each in kept}).values())
        self._show_now(kept[0])


def _as_in(unit: Unit) -> Way[Unit]:
    """Return what makes a unit what it is in `unit`."""
    return lambda archive, seen, actor, at: desk.put_unit(archive, unit, actor=actor, at=at, opened=seen)


def _place(group: Group) -> int:
    return list(Group).index(group)


def _today() -> date:
    return datetime.now().astimezone().date()
