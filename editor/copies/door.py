"""The way from 档案 to the registers: one sheet at a time over the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.shell.frame import Frame


class CopiesDoor(QObject):
    """`sheet` is the one that is open, None when none is."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: QDialog | None = None

    def open_register(self, issue_id: str) -> None:
        """Open the register of a published issue."""
        if self.sheet is None:
            from editor.copies.register_sheet import RegisterSheet

            self._open(RegisterSheet(self._frame, issue_id, self._over))

    def open_out(self) -> None:
        """Open the list of all copies that are still out."""
        if self.sheet is None:
            from editor.copies.out_sheet import OutSheet

            self._open(OutSheet(self._frame, self._over))

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None
