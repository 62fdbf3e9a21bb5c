"""Adding scans to an instruction that is there: from a question for files, or dropped on the screen."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import instructing
from bulletin.desk.instructing import Sheet
from bulletin.instructions.instruction import Instruction
from editor.instructions.sheets_field import ask_for_files, read_sheet, scan_filters
from editor.shell.background import Stop
from editor.shell.frame import Frame


class Attaching(QObject):
    """Reads files and adds them; `done(Instruction, words)` tells of each, `asked(dialog)` of a question for files."""

    done = Signal(object, str)
    asked = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen

    def ask(self, seen: Instruction) -> None:
        """Ask for files and add them to `seen`."""
        asking = ask_for_files(self._screen, self.tr("附扫描件"), scan_filters())
        asking.filesSelected.connect(lambda names: self.take(seen, tuple(Path(name) for name in names)))
        self.asked.emit(asking)

    def take(self, seen: Instruction, paths: tuple[Path, ...]) -> None:
        """Add these files to `seen`."""
        for path in paths:
            self._frame.background.files(self, _reading(path), partial(self._add, seen), self._frame.trouble)

    def _add(self, seen: Instruction, sheet: Sheet) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return

        def add(archive: Archive) -> Instruction:
            return instructing.add_scan(archive, seen.id, sheet, actor=actor, at=at)
        words = self.tr("已附扫描件 {name}").format(name=sheet.name)
        self._frame.background.ask(self, add, lambda changed: self.done.emit(changed, words), self._frame.trouble)


def _reading(path: Path) -> Callable[[Stop], Sheet]:
    return lambda stop: read_sheet(path)
