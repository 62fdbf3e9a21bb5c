"""The units that report: from a list of one's own, those of the sample, or later by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QRadioButton

from bulletin.founding import Outfit
from bulletin.intake.guard.guard import Guard, InlineGuard
from bulletin.unit_lists.comparing import compared
from bulletin.unit_lists.grid import OPENER
from bulletin.unit_lists.listed import UnitList
from bulletin.units import Group, Unit
from editor.command.office_file import read_office
from editor.exchange.places import first_folder
from editor.first_hour.step import Step
from editor.office.unit_list_sheet import UnitListSheet
from editor.office.unit_lists import ListFiles, read_list
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of


class FirstUnitsSheet(UnitListSheet):
    """The same sheet where there is no archive yet: what was looked over goes into the founding."""

    taken = Signal(object)

    def begin(self) -> None:
        """Hand over what is ticked and decided."""
        if self.pairs():
            self.taken.emit(tuple(unit for _, unit in self.pairs()))
            self.accept()


class UnitsStep(Step):
    """`units` is what was read of a list."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("units")
        self.call(self.tr("报送单位"), self.tr(
            "有现成的乡镇、部门名单（Excel 或 CSV）就在这里导入，导入前逐个看过；名单里没有写清楚的可以当场选定。"),
            self.tr("以后在“设置→报送单位”里导入，或者一个一个添加。"))
        self._frame = frame
        self.units: tuple[Unit, ...] = ()
        self.sheet: FirstUnitsSheet | None = None
        self.asking: QFileDialog | None = None
        self._file = ""
        self._lists = ListFiles(frame, self)
        self.by_list, self.of_sample = QRadioButton(self.tr("从名单导入")), QRadioButton(
            self.tr("先用示例单位的名单（单位是虚构的，以后再改）"))
        self.none = QRadioButton(self.tr("先不设，以后一个一个添加"))
        self.choose = button(self.tr("选名单…"), "folder-open", clicked=self.ask)
        self.template = button(self.tr("空白模板…"), clicked=self._lists.ask_template)
        self.said = note("", wrapping=True)
        style(self.said, "second")
        self.by_list.setChecked(True)
        for each in (self.by_list, self.of_sample, self.none):
            each.toggled.connect(lambda on: self._show())
        row = QHBoxLayout()
        row.setContentsMargins(BETWEEN + INSIDE, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.choose)
        row.addWidget(self.template)
        row.addWidget(self.said, 1)
        self.column.addWidget(self.by_list)
        self.column.addLayout(row)
        for each in (self.of_sample, self.none):
            self.column.addWidget(each)
        self.column.addStretch()
        self._show()

    def focus(self) -> None:
        self.choose.setFocus()

    def ask(self) -> None:
        """Ask which list to read."""
        self.asking = QFileDialog(self, self.tr("导入单位名单"), str(first_folder(self._frame.settings)),
                                  self.tr("表格 (*.xlsx *.csv *.txt);;所有文件 (*)"))
        self.asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.asking.fileSelected.connect(lambda path: self.read(Path(path)))
        self.asking.finished.connect(self.asking.deleteLater)
        self.asking.open()

    def read(self, path: Path) -> None:
        """Read a list in the guarded process and show what it says."""
        inline = isinstance(self._frame.guard, InlineGuard)
        self.said.setText(self.tr("正在读取{name}").format(name=path.name))
        self._frame.background.files(
            self, lambda stop: read_list(path, InlineGuard(OPENER) if inline else Guard(opener=OPENER)),
            lambda listed: self._look_over(path.name, listed), self._unread)

    def whole(self) -> bool:
        missing = self.by_list.isChecked() and not self.units
        if missing:
            self.said.setText(self.tr("请选一份名单，或者选下面的一项。"))
        return not missing

    def adds(self, outfit: Outfit) -> Outfit:
        return replace(outfit, units=self.chosen())

    def chosen(self) -> tuple[Unit, ...]:
        """Return the units the office begins with."""
        if self.of_sample.isChecked():
            return read_office(resource("sample_office", "office.toml")).units
        return self.units if self.by_list.isChecked() else ()

    def lines(self) -> tuple[str, ...]:
        units = self.chosen()
        towns = sum(each.group is Group.TOWNSHIP for each in units)
        return (self.tr("报送单位 {count} 个：乡镇 {towns} 个，部门 {others} 个").format(
            count=len(units), towns=towns, others=len(units) - towns),) if units else (self.tr("先不设报送单位"),)

    def typed(self) -> dict[str, str]:
        return {"which": "sample" if self.of_sample.isChecked() else "none" if self.none.isChecked() else "list"}

    def take_up(self, typed: Mapping[str, str]) -> None:
        which = {"sample": self.of_sample, "none": self.none}.get(typed.get("which", ""), self.by_list)
        which.setChecked(True)

    def _look_over(self, name: str, listed: UnitList) -> None:
        day: date = datetime.now().astimezone().date()
        self._file = name
        self._show()
        self.sheet = FirstUnitsSheet(self._frame, name, compared(listed.units, (), day), listed.unread, day, self)
        self.sheet.taken.connect(self._take)
        self.sheet.open()

    def _take(self, units: tuple[Unit, ...]) -> None:
        self.units = units
        self._show()
        self.changed.emit()

    def _unread(self, error: Exception) -> None:
        self.said.setText(sentence_of(error))

    def _show(self) -> None:
        for each in (self.choose, self.template):
            each.setEnabled(self.by_list.isChecked())
        self.said.setText(self.tr("{name}：{count} 个单位").format(name=self._file, count=len(self.units))
                          if self.units else "")
