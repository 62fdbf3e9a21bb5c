"""Lists of units that come and go: where a file is asked for, and what is done with it off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.desk.listing import note_list
from bulletin.desk.units import all_units
from bulletin.errors import Unreadable
from bulletin.exchange.listing import ending_of
from bulletin.files import write_whole
from bulletin.intake.door import bytes_at
from bulletin.intake.guard.guard import Guard, InlineGuard, Opening
from bulletin.unit_lists.comparing import Proposal, compared
from bulletin.unit_lists.grid import OPENER, grids_of
from bulletin.unit_lists.listed import UnitList, listed_units
from bulletin.unit_lists.writing import list_bytes, template_bytes
from editor.exchange.places import first_folder, remember
from editor.office.unit_list_sheet import UnitListSheet
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.noop import QT_TRANSLATE_NOOP

_TEMPLATE = QT_TRANSLATE_NOOP("kept", "报送单位名单模板")
_LISTS = "XLSX (*.xlsx);;CSV (*.csv)"


class ListFiles(QObject):
    """`where` is the dialog while a file is asked for, `sheet` the list that was read last."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.where: QFileDialog | None = None
        self.sheet: UnitListSheet | None = None

    def ask_import(self) -> None:
        """Ask which file to read."""
        self.where = QFileDialog(self._over, self.tr("导入单位名单"), str(first_folder(self._frame.settings)),
                                 self.tr("表格 (*.xlsx *.csv *.txt);;所有文件 (*)"))
        self.where.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.where.fileSelected.connect(lambda path: self.read(Path(path)))
        self.where.open()

    def ask_export(self) -> None:
        """Ask where to write the units as they are today."""
        with in_chinese():
            name = self.tr("报送单位名单{day:%Y%m%d}").format(day=_today())
        self._ask_place(self.tr("导出单位名单"), name, self.write)

    def ask_template(self) -> None:
        """Ask where to write an empty list."""
        self._ask_place(self.tr("空白模板"), _TEMPLATE, self.write_template)

    def read(self, path: Path) -> None:
        """Read a list in the guarded process and show it beside the units there are."""
        remember(self._frame.settings, path)
        inline = isinstance(self._frame.guard, InlineGuard)
        self._frame.background.files(
            self, lambda stop: read_list(path, InlineGuard(OPENER) if inline else Guard(opener=OPENER)),
            lambda listed: self._compare(path.name, listed), self._frame.trouble,
            title=self.tr("读取{name}").format(name=path.name))

    def write(self, path: Path) -> None:
        """Write the units to `path`, in the form its ending says, and note that they left."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        remember(self._frame.settings, path)

        def noted(digest: str) -> None:
            self._frame.background.ask(
                self, lambda archive: note_list(archive, path.name, digest, actor=actor, at=at),
                lambda nothing: self._frame.say(self.tr("名单已导出：{name}").format(name=path.name)))

        def written(data: bytes) -> None:
            self._frame.background.files(self, lambda stop: _write(path, data), noted, self._frame.trouble)

        self._frame.background.ask(self, lambda archive: _list(archive, path), written, self._frame.trouble)

    def write_template(self, path: Path) -> None:
        """Write an empty list to `path`."""
        remember(self._frame.settings, path)
        self._frame.background.files(
            self, lambda stop: _write(path, template_bytes(ending_of(path))),
            lambda digest: self._frame.say(self.tr("模板已存好，填好后从这里导入：{name}").format(name=path.name)),
            self._frame.trouble)

    def _compare(self, name: str, listed: UnitList) -> None:
        today = _today()
        self._frame.background.ask(
            self, lambda archive: compared(listed.units, all_units(archive), today),
            lambda proposals: self._show(name, proposals, listed.unread), self._frame.trouble)

    def _show(self, name: str, proposals: tuple[Proposal, ...], unread: tuple[str, ...]) -> None:
        self.sheet = UnitListSheet(self._frame, name, proposals, unread, _today(), self._over)
        self.sheet.open()

    def _ask_place(self, title: str, name: str, then: Callable[[Path], object]) -> None:
        self.where = QFileDialog(self._over, title, str(first_folder(self._frame.settings) / f"{name}.xlsx"), _LISTS)
        self.where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.where.setDefaultSuffix("xlsx")
        self.where.fileSelected.connect(lambda path: then(Path(path)))
        self.where.open()


def read_list(path: Path, guard: Opening) -> UnitList:
    """Return the units in a file; the process that reads it is ended. Runs among the files."""
    data = bytes_at(path)
    try:
        return listed_units(grids_of(guard.open(path.name, data).result()))
    except Unreadable as refused:
        raise Unreadable(refused.reason, **{**refused.facts, "name": path.name}) from refused
    finally:
        guard.close()


def _list(archive: Archive, path: Path) -> bytes:
    today = _today()
    return list_bytes((each for each in all_units(archive) if each.is_there(today)), today, ending_of(path))


def _write(path: Path, data: bytes) -> str:
    write_whole(path, data)
    return sha256(data).hexdigest()


def _today() -> date:
    return datetime.now().astimezone().date()
