"""The way from 档案 to taking in old bulletins: one sheet at a time over the window, kept while it is half done."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from bulletin.people import Actor, RoleName
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from editor.old_issues.sheet import OldIssuesSheet

_KEPT = "old_issues"


class OldIssuesDoor(QObject):
    """`sheet` is the one that is open, None when none is. A review in which something was set right outlives Esc, the
    screen and the lock; it is opened again as it was.
    """

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._aside = put_aside_of(frame)
        self.sheet: QDialog | None = None

    def is_open_to(self, person: Actor | None) -> bool:
        """Return whether `person` may take in old issues: an editor, or who is alone in the office."""
        return person is not None and (person.single_seat or RoleName.EDITOR in person.roles)

    def open(self, journal_id: str = "") -> None:
        """Open the sheet, the one put aside where there is one; `journal_id` is the journal to begin with."""
        person = self._frame.person
        if self.sheet is None and person is not None and self.is_open_to(person):
            sheet = cast("OldIssuesSheet | None", self._aside.take_form(_KEPT))
            if sheet is not None:
                sheet.left.disconnect()  # whoever listened to it may be gone with an earlier screen
            else:
                from editor.old_issues.sheet import OldIssuesSheet

                # Over the desk: what is put aside outlives the screen.
                sheet = OldIssuesSheet(self._frame, journal_id, self._over.window())
            self.sheet, who = sheet, person.id
            sheet.left.connect(lambda written: self._closed(sheet, who, written))
            sheet.open()

    def _closed(self, sheet: "OldIssuesSheet", who: str, written: bool) -> None:
        if written:
            self._aside.keep_form(_KEPT, sheet, "archive", who=who)
            self._frame.say(QCoreApplication.translate("old_issues", "核对结果先放着，再次打开时接着核对"))
        else:
            sheet.deleteLater()
        if isValid(self):  # the desk may have been locked meanwhile
            self.sheet = None
