"""What is done with a unit beside filling in its form: another name, merging, the end, back again, the year's list."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import units as desk
from bulletin.people import Actor
from bulletin.units import Unit
from editor.office.unit_sheets import ClassSheet, DissolveSheet, MergeUnitsSheet, RenameUnitSheet
from editor.pieces.deed_sheet import DeedSheet
from editor.shell.frame import Frame
from editor.shell.undoing import Turn, swing


class UnitDeeds(QObject):
    """Sends `done(units)` with the units as they are kept, the one to be shown first, or `refused(Exception)`. `sheet`
    is the one that was opened last.
    """

    done = Signal(object)
    refused = Signal(Exception)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: DeedSheet | None = None

    def ask(self, deed: str, unit: Unit, units: tuple[Unit, ...], today: date) -> None:
        """Ask what the deed needs to know, and do it: rename, merge, dissolve, restore."""
        if deed == "restore":
            self._restore(unit)
            return
        if deed == "rename":
            self.sheet = RenameUnitSheet(self._frame, unit, today, self._over)
        elif deed == "merge":
            there = tuple(each for each in units if each.until is None)
            self.sheet = MergeUnitsSheet(self._frame, unit, there, today, self._over)
        else:
            self.sheet = DissolveSheet(self._frame, unit, today, self._over)
        self.sheet.done_with.connect(lambda result: self._end(deed, unit, result))
        self.sheet.open()

    def revise(self, units: tuple[Unit, ...], today: date) -> None:
        """Ask who of the units there is a key unit from a year on."""
        there = tuple(each for each in units if each.is_there(today))
        if not there:
            self._frame.say(self.tr("还没有单位"))
            return
        self.sheet = ClassSheet(self._frame, there, today.year, self._over)
        self.sheet.done_with.connect(lambda changed: self._frame.say(
            self.tr("重点网络单位已调整，变动 {count} 个").format(count=len(changed))))
        self.sheet.open()

    def _restore(self, unit: Unit) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: desk.restore_unit(archive, unit, actor=actor, at=at),
                lambda now: self._end("restore", unit, now), self.refused.emit)

    def _end(self, deed: str, before: Unit, result: Unit | tuple[Unit, ...]) -> None:
        kept = result if isinstance(result, tuple) else (result,)
        if deed == "restore" and len(kept) > 1:
            self._frame.say(self.tr("{name}已恢复，并入{into}的信息员已转回").format(
                name=kept[0].name, into=kept[1].name))
            self.done.emit(kept)
            return
        said = {
            "rename": self.tr("{old}已更名为{name}"), "merge": self.tr("已并入{name}"),
            "dissolve": self.tr("{name}已撤销"), "restore": self.tr("{name}已恢复"),
        }[deed].format(old=before.name, name=kept[0].name)
        if deed in ("dissolve", "restore") and not before.merged_into:
            name = self.tr("撤销{name}") if deed == "dissolve" else self.tr("恢复{name}")
            self._frame.done(said, name.format(name=before.name), _swing(deed, before, kept[0]))
        else:  # another name, or another unit that goes on, is told from a day on: that is a deed of its own
            self._frame.say(said)
        self.done.emit(kept)


def _swing(deed: str, before: Unit, after: Unit) -> Turn:
    day = (after if deed == "dissolve" else before).until

    def restore(archive: Archive, unit: Unit, actor: Actor, at: datetime) -> Unit:
        return desk.restore_unit(archive, unit, actor=actor, at=at)[0]

    def dissolve(archive: Archive, unit: Unit, actor: Actor, at: datetime) -> Unit:
        return desk.dissolve_unit(archive, unit, day or at.date(), actor=actor, at=at)

    ways = (restore, dissolve) if deed == "dissolve" else (dissolve, restore)
    return swing(before, after, *ways)
