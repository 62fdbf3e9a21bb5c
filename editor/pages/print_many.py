"""Several issues printed one after the other: the system's dialog is asked once, each issue is a job of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from bulletin.desk.printing import Printing
from bulletin.layout.paging.fontbook import Fontbook
from editor.pages.old_pages import AsCame, pages_as_came, printable
from editor.pages.own_pdf import own_pages
from editor.pages.printing import a_printer, print_pages, sheets_of, wanted_pages
from editor.pages.running import Running
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.resources import resource
from editor.shell.theme import style
from editor.shell.widgets import note
from editor.shell.words import sentence_of

A4 = (595.28, 841.89)  # pt; what the dialog offers at first
NAMED = 8  # issues named in the sheet
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))


@dataclass(frozen=True)
class Wanted:
    """An issue that is to be printed, and what it and its job are called."""

    issue_id: str
    name: str


class PrintRun(QObject):
    """Prints issues with one printer. `progressed(done, total)`, `ended(done, sheets)` at the end or when it was
    stopped, `failed(done, error)` at the first that cannot be printed; what went before is printed.
    """

    progressed = Signal(int, int)
    ended = Signal(int, int)
    failed = Signal(int, Exception)

    def __init__(self, frame: Frame, printer: QPrinter, wanted: tuple[Wanted, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._printer, self._wanted = frame, printer, wanted
        self._file = printer.outputFileName()
        self._done = self._sheets = 0
        self._stopping = False
        self._stop: Stop | None = None
        self._fonts: list[Fontbook] = []

    def start(self) -> None:
        """Begin, or go on with the next."""
        if self._stopping or self._done == len(self._wanted):
            self.ended.emit(self._done, self._sheets)
            return
        self.progressed.emit(self._done, len(self._wanted))
        issue_id = self._wanted[self._done].issue_id
        self._frame.background.ask(self, lambda archive: printable(archive, issue_id), self._print, self._fail)

    def stop(self) -> None:
        """End after the page in hand; the issue in hand is not printed."""
        self._stopping = True
        if self._stop is not None:
            self._stop.ask()

    def _print(self, printing: Printing | AsCame) -> None:
        if self._stopping:  # while the archive was asked
            self.start()
            return
        name = self._wanted[self._done].name
        self._printer.setDocName(name)
        if self._file and len(self._wanted) > 1:  # into files: each of its own, or the last would stand for all
            path = Path(self._file)
            self._printer.setOutputFileName(str(path.with_stem(f"{path.stem} {name.translate(_NOT_IN_NAMES)}")))
        self._stop = self._frame.background.files(
            self, self._job(printing), self._printed, self._fail, title=self.tr("打印"))

    def _job(self, printing: Printing | AsCame) -> Callable[[Stop], int | None]:
        """Return what prints an issue and returns how many sheets went out; None where it was stopped before its end.
        """
        printer, fonts = self._printer, self._fonts

        def job(stop: Stop) -> int | None:
            if isinstance(printing, AsCame):
                pages, pictures = pages_as_came(printing, lambda: stop.asked)
                if stop.asked:
                    return None
            else:
                if not fonts:
                    fonts.append(Fontbook.of_system())
                pages, pictures = own_pages(printing, resource("layouts"), fonts[0]), dict(printing.pictures)
            numbers = wanted_pages(printer, len(pages.pages), 1)
            sheets = print_pages(printer, pages, pictures, numbers, stop)
            return sheets if sheets == len(sheets_of(printer, numbers)) else None
        return job

    def _printed(self, sheets: int | None) -> None:
        if sheets is None:
            self._stopping = True
        else:
            self._done += 1
            self._sheets += sheets
        self.start()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(self._done, error)


class PrintManySheet(Question):
    """Names the issues; 打印… asks the system's dialog. While it prints 停止, and Esc, end it."""

    def __init__(self, frame: Frame, wanted: tuple[Wanted, ...], remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._left, self._sheets = frame, wanted, 0
        self._count = len(wanted)
        self.run: PrintRun | None = None
        self.names, self.running = QLabel(), Running()
        self.names.setTextFormat(Qt.TextFormat.PlainText)
        self.names.setWordWrap(True)
        style(self.names, "second")
        how = self.tr("各期依次送出，每期是一份打印任务，双面打印时都从新的一张起。")
        for part in (self.names, note(how, wrapping=True), note(remark, wrapping=True), self.running):
            self.body.addWidget(part)
        self.running.changed.connect(self.adjustSize)
        self.deed.setDefault(False)
        self._offer()

    def answer(self) -> None:
        """Open the system's dialog over the sheet; it is asked once for all."""
        if self.run is not None:
            return
        printer = a_printer(*A4, self._left[0].name)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self.print_with(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a slot to be named

    def print_with(self, printer: QPrinter) -> None:
        """Print all that is left on `printer`."""
        self.running.complain("")
        self.run = PrintRun(self._frame, printer, self._left, self)
        self.run.progressed.connect(self._progress)
        self.run.ended.connect(self._ended)
        self.run.failed.connect(self._failed)
        self.deed.setEnabled(False)
        self.back.setText(self.tr("停止"))
        self.run.start()

    def reject(self) -> None:
        if self.run is not None:
            self.running.say(self.tr("正在停下…"))
            self.run.stop()
        else:
            super().reject()

    def _progress(self, done: int, total: int) -> None:
        self.running.show_progress(done, total)

    def _ended(self, done: int, sheets: int) -> None:
        self._drop(done)
        self._sheets += sheets
        if self._left:
            self.running.bar.hide()
            self.running.say(self.tr("已停下，{done} 期已送打印。").format(done=self._count - len(self._left)))
            return
        self._frame.say(self.tr("{count} 期已送打印，共 {sheets} 页").format(count=self._count, sheets=self._sheets))
        self.accept()

    def _failed(self, done: int, error: Exception) -> None:
        name = self._left[done].name
        self._drop(done)
        self.running.complain(self.tr("“{name}”没有打印。{why}").format(name=name, why=sentence_of(error)))

    def _drop(self, done: int) -> None:
        """Leave out what is printed; the rest may be printed by choosing the deed again."""
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        self._left = self._left[done:]
        self.deed.setEnabled(bool(self._left))
        self.back.setText(self.tr("关闭"))
        if self._left:
            self._offer()

    def _offer(self) -> None:
        left = len(self._left)
        self.name(self.tr("打印…"), self.tr("打印 {count} 期").format(count=left) if left == self._count
                  else self.tr("打印其余 {count} 期").format(count=left))
        lines = [each.name for each in self._left[:NAMED]]
        if left > NAMED:
            lines.append(self.tr("等 {count} 期").format(count=left))
        self.names.setText("\n".join(lines))
