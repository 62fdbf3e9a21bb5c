"""打印签发单: the sheet of what is read is entered, written into the folder of issues, and opened to be printed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from bulletin.desk import paper
from bulletin.desk.paper import IssuePrinting, ItemPrinting
from bulletin.desk.sheet_press import press_sheet, sheet_name
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.signing.record_paper import RecordPaper
from editor.signing.waiting import IssueRow, Row


class PaperDesk(QObject):
    """Prints sheets and records what was signed on them; `form` is the question that is open, None when none is.

    `recorded(Draft | Issue)` is sent when a signature was written down.
    """

    recorded = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.folder = IssueFolder(frame.settings)
        self.form: RecordPaper | None = None

    def offer(self, menu: QMenu, reading: Callable[[], Row | None]) -> None:
        """Put both deeds into a menu; `reading` tells what is being read."""
        menu.addSeparator()
        menu.addAction(self.tr("打印签发单\tP")).triggered.connect(lambda: self.print(reading()))
        menu.addAction(self.tr("登记纸质签字…\tShift+P")).triggered.connect(self.record)

    def print(self, row: Row | None) -> None:
        """Print the sheet of what is read."""
        actor, at = self._frame.person, datetime.now(UTC)
        if row is None or actor is None:
            return
        if isinstance(row, IssueRow):
            issue_id = row.issue.id
            self._frame.background.ask(
                self, lambda archive: paper.print_issue_sheet(archive, issue_id, actor=actor, at=at), self._write,
                self._frame.trouble)
            return
        draft = row.draft
        self._frame.background.ask(
            self, lambda archive: paper.print_sheet(archive, draft, actor=actor, at=at), self._write,
            self._frame.trouble)

    def record(self) -> None:
        """Ask what was signed on paper."""
        if self.form is not None or self._frame.person is None:
            return
        self.form = RecordPaper(self._frame, self._over)
        self.form.finished.connect(self._asked)
        self.form.recorded.connect(self.recorded)
        self.form.open()

    def _write(self, printing: ItemPrinting | IssuePrinting) -> None:
        folder = self.folder.path
        self._frame.background.files(
            self, lambda stop: write_sheet(printing, folder), self._written, self._frame.trouble,
            title=self.tr("打印签发单"))

    def _written(self, path: Path) -> None:
        if show_outside(path):
            self._frame.say(self.tr("签发单已打开，可以打印。文件为 {path}").format(path=path))
        else:
            self._frame.say(self.tr("没有程序能打开签发单，文件在 {path}").format(path=path))

    def _asked(self) -> None:
        self.form = None


def write_sheet(printing: ItemPrinting | IssuePrinting, folder: Path) -> Path:
    """Write the sheet into `folder` and return where; the same sheet printed again takes the place of the file."""
    path = folder / sheet_name(printing)
    press_sheet(printing, resource("layouts"), path)
    return path
