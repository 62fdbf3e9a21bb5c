"""The way from 档案 to taking in old bulletins: one sheet at a time over the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from bulletin.people import Actor, RoleName
from editor.shell.frame import Frame


class OldIssuesDoor(QObject):
    """`sheet` is the one that is open, None when none is."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: QDialog | None = None

    def is_open_to(self, person: Actor | None) -> bool:
        """Return whether `person` may take in old issues: an editor, or who is alone in the office."""
        return person is not None and (person.single_seat or RoleName.EDITOR in person.roles)

    def open(self, journal_id: str = "") -> None:
        """Open the sheet; `journal_id` is the journal to begin with."""
        if self.sheet is None and self.is_open_to(self._frame.person):
            from editor.old_issues.sheet import OldIssuesSheet

            self.sheet = OldIssuesSheet(self._frame, journal_id, self._over)
            self.sheet.finished.connect(self._closed)
            self.sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None
