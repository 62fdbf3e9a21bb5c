"""Once a week the archive is looked through while one works; what is found wrong is said, and again at the start,
which the error bar offers at once.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from bulletin.errors import Cause, Trouble
from editor.archive_files import ArchiveFiles
from editor.shell.desk import Desk
from editor.shell.frame import Frame

EVERY = timedelta(days=7)
_QUIET_MS = 60_000  # not while one is just beginning


class WeeklyCheck(QObject):
    """Begins a minute after the archive was opened, if the last look is a week ago.

    Damage that somebody meets while working lets it be looked through at the next start, which offers the ways out; a
    button in the error bar closes the window, which keeps what is typed as it always does, and opens it again.
    """

    def __init__(self, desk: Desk, frame: Frame, files: ArchiveFiles) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._files = desk, frame, files
        self.timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.timer.timeout.connect(self.look)
        for told in (frame.troubled, frame.background.failed):
            told.connect(self._hear)

    def opened(self, read_only: bool) -> None:
        """Wait for a quiet moment; what is only read is not looked through."""
        if not read_only and self._is_due(datetime.now(UTC)):
            self.timer.start()

    def look(self) -> None:
        """Look through the archive, beside who works in it."""
        mending, path = self._files.mending, self._files.path
        if mending is not None:
            self._frame.background.files(self, lambda stop: mending.check_beside(path), self._looked,
                                         lambda error: None,  # a week later, or at the start, it is tried again
                                         title=self.tr("每周检查一次档案…"))

    def _is_due(self, now: datetime) -> bool:
        checked = self._files.checked_at
        if checked is None:  # a new archive needs no look; a clock that was set back does not put it off for ever
            self._files.checked_at = now
            return False
        return not timedelta() <= now - checked < EVERY

    def _hear(self, error: Exception) -> None:
        path = str(self._files.path)
        if isinstance(error, Trouble) and error.cause is Cause.DAMAGED and error.facts.get("path") == path:
            self._files.suspect()
            self._desk.error.offer(self.tr("重新打开并检查"), self._start_again)

    def _start_again(self) -> None:
        """Close as one does by hand - what is typed is saved or put aside, or the window stays - and open anew."""
        self._files.again()
        self._desk.close_asked.emit()

    def _looked(self, found: Sequence[str]) -> None:
        if not found:
            self._files.checked_at = datetime.now(UTC)
            return
        self._frame.trouble(Trouble(Cause.DAMAGED, path=str(self._files.path), detail=found[0]))
