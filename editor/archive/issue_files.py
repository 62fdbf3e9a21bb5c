"""The file of a printed issue: written out again byte for byte, as PDF, or opened as a copy to be read."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bulletin.desk.exporting import Export
from bulletin.issues import Origin
from editor.archive.asking import Printed, as_kept, export, file_name, read_only_copy
from editor.pieces.leaving import note_leaving
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from editor.pages.export_list import ExportList

# What draws and converts pages is loaded when it is first asked for: the window does not wait for it.


class IssueFiles(QObject):
    """Does all of it beside the GUI thread."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._copies = QTemporaryDir()

    def export(self, printed: Printed) -> None:
        """Ask for a place and write the stored bytes there, or the PDF where its name says so; an old bulletin goes out
        as the file that came.
        """
        if printed.issue.origin is Origin.IMPORTED:
            self._with_file(printed, lambda data, name: self._export_old(printed, data, name))
            return
        kinds = ";;".join((self.tr("Word 文档 (*.docx)"), self.tr("PDF 文件 (*.pdf)")))
        chosen, kind = QFileDialog.getSaveFileName(self._over, self.tr("导出"), str(
            _documents() / file_name(printed)), kinds)
        if not chosen:
            return
        as_pdf = chosen.lower().endswith(".pdf") or "*.pdf" in kind
        ending = ".pdf" if as_pdf else ".docx"
        # A name that was proposed with the other ending is not given two.
        path = Path(chosen) if chosen.lower().endswith(ending) else Path(f"{chosen.removesuffix('.docx')}{ending}")
        if path == Path(chosen):
            self._export_to(printed, path)
        else:  # the dialog did not ask about this name
            self._frame.background.files(self, lambda stop: path.exists(), lambda there: self._keep_or_export(
                printed, path, there), self._frame.trouble)

    def _keep_or_export(self, printed: Printed, path: Path, there: bool) -> None:
        if there:
            self._frame.say(self.tr("“{name}”已经有了，没有覆盖，请换一个名字再导出").format(name=path.name))
        else:
            self._export_to(printed, path)

    def _export_to(self, printed: Printed, path: Path) -> None:
        if path.suffix.lower() == ".pdf" and printed.issue.origin is not Origin.IMPORTED:
            self._pdf(printed, path)
        else:
            self._with_file(printed, lambda data, name: self._write(
                lambda: export(data, path), lambda done: self._exported(printed, done)))

    def _export_old(self, printed: Printed, data: bytes, name: str) -> None:
        """Ask where the file goes; another ending would say that it is another file, so it keeps its own."""
        ending = Path(name).suffix
        chosen, _ = QFileDialog.getSaveFileName(self._over, self.tr("导出旧刊原件"), str(_documents() / name), self.tr(
            "旧刊原件 (*{ending})").format(ending=ending))
        if not chosen:
            return
        path = Path(chosen) if chosen.lower().endswith(ending) else Path(f"{chosen}{ending}")
        if path == Path(chosen):
            self._write(lambda: export(data, path), lambda done: self._exported(printed, done))
        else:  # the dialog did not ask about this name
            self._frame.background.files(self, lambda stop: path.exists(), lambda there: self._keep_or_export(
                printed, path, there), self._frame.trouble)

    def open(self, printed: Printed) -> None:
        """Open a read-only copy with the system's program for it."""
        # Internal papers do not stay behind: the folder is the user's own and goes when the screen does.
        folder = Path(self._copies.path())
        self._with_file(printed, lambda data, name: self._write(lambda: read_only_copy(data, folder, name), self._look))

    def export_many(self, printed: Printed | None, marked: frozenset[str] = frozenset()) -> None:
        """Open the sheet that exports many issues, at the journal and year of one; of those there only the `marked` are
        ticked, where there are several.
        """
        from editor.pages.export_sheet import ExportSheet

        sheet = ExportSheet(self._frame, self._over, *_journal_and_year(printed))
        if len(marked) > 1:
            _tick(sheet.list, marked)
        self._open(sheet)

    def bind(self, printed: Printed | None) -> None:
        """Open the sheet that makes an annual volume, at the journal and year of one."""
        from editor.pages.volume_sheet import VolumeSheet

        self._open(VolumeSheet(self._frame, self._over, *_journal_and_year(printed)))

    def _pdf(self, printed: Printed, path: Path) -> None:
        from editor.pages.one_pdf import OnePdf

        OnePdf(self._frame, self._over).write(printed.issue, path)

    def _open(self, sheet: QDialog) -> None:
        sheet.open()

    def _exported(self, printed: Printed, path: Path) -> None:
        """Say it, and write down that the file left: its bytes are those that were kept when it was printed."""
        note_leaving(self._frame, self, Export.ISSUE, path.name, printed.issue.sha256, printed.issue.id)
        self._frame.say(self.tr("已导出 {name}").format(name=path.name))

    def _look(self, copy: Path) -> None:
        if not show_outside(copy):
            self._frame.say(self.tr("没有可打开此文件的程序，只读副本在 {path}").format(path=copy))

    def _with_file(self, printed: Printed, then: Callable[[bytes, str], None]) -> None:
        """Call `then` with the stored bytes and what their file is called."""
        self._frame.background.ask(
            self, lambda archive: as_kept(archive, printed.issue), lambda both: then(*both), self._frame.trouble)

    def _write(self, write: Callable[[], Path], then: Callable[[Path], None]) -> None:
        self._frame.background.files(self, lambda stop: write(), then, self._frame.trouble)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _tick(issues: "ExportList", marked: frozenset[str]) -> None:
    """Tick only these, at once or when they come."""
    if issues.topLevelItemCount():
        issues.tick_only(marked)
        return

    def come(count: int) -> None:
        issues.ticked.disconnect(come)
        issues.tick_only(marked)
    issues.ticked.connect(come)


def show_outside(path: Path) -> bool:
    """Open a file with the program the system has for it; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _journal_and_year(printed: Printed | None) -> tuple[str, int]:
    number = printed.issue.number if printed is not None else None
    return (printed.issue.journal_id, number.year) if printed is not None and number is not None else ("", 0)
