"""The way from 档案 and 来稿 to exchange packages: one sheet at a time over the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bulletin.exchange.package import SUFFIX
from bulletin.people import Actor, RoleName
from editor.exchange.places import first_folder, remember
from editor.shell.frame import Frame


class ExchangeDoor(QObject):
    """`sheet` is the one that is open, None when none is; `asked_for(dialog)` tells that a file is asked for."""

    asked_for = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: QDialog | None = None

    def may_pack(self, person: Actor | None) -> bool:
        """Return whether `person` may make a package."""
        return _is(person, RoleName.EDITOR, RoleName.SECRETARY, RoleName.ADMIN)

    def may_take(self, person: Actor | None) -> bool:
        """Return whether `person` may take one in."""
        return _is(person, RoleName.EDITOR)

    def open_packing(self, drafts: Iterable[str] = (), issues: Iterable[str] = ()) -> None:
        """Open 导出交换包 with these drafts and issues ticked; others can be ticked there."""
        if self.sheet is None and self.may_pack(self._frame.person):
            from editor.exchange.packing_sheet import PackingSheet

            self._open(PackingSheet(self._frame, tuple(drafts), tuple(issues), self._over))

    def open_taking(self, path: Path | None = None) -> None:
        """Open 收入交换包 over the package at `path`; None asks for the file first."""
        if self.sheet is not None or not self.may_take(self._frame.person):
            return
        if path is not None:
            from editor.exchange.taking_sheet import TakingSheet

            sheet = TakingSheet(self._frame, path, self._over)
            sheet.another.connect(self.open_taking)
            self._open(sheet)
            return
        which = QFileDialog(self._over, self.tr("收入交换包"), str(first_folder(self._frame.settings)),
                            self.tr("交换包 (*{suffix});;所有文件 (*)").format(suffix=SUFFIX))
        which.setFileMode(QFileDialog.FileMode.ExistingFile)
        which.fileSelected.connect(lambda chosen: self._choose(Path(chosen)))
        which.finished.connect(which.deleteLater)
        which.open()
        self.asked_for.emit(which)

    def _choose(self, path: Path) -> None:
        remember(self._frame.settings, path)
        self.open_taking(path)

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None


def _is(person: Actor | None, *roles: RoleName) -> bool:
    return person is not None and (person.single_seat or bool(person.roles & set(roles)))
