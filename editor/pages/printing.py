"""Printing pages as they are seen: looked at first, then the system's dialog, then drawn as fine as the printer is."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bulletin.errors import Cause, Trouble
from bulletin.layout.paging.pages import Pages
from editor.pages.drawing import Pictures, draw_page
from editor.pages.faces import Faces
from editor.pages.pages_bar import PagesBar
from editor.pages.places import Fit
from editor.pages.preview import PagesView
from editor.pieces.room import open_at
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of


def new_printer(pages: Pages, title: str) -> QPrinter:
    """Return the system's usual printer set to the paper of `pages`; `title` names the job."""
    return a_printer(pages.width, pages.height, title)


def a_printer(width: float, height: float, title: str) -> QPrinter:
    """Return the system's usual printer set to paper of this size in pt; `title` names the job."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCreator("信息编辑台")
    return printer


def wanted_pages(printer: QPrinter, count: int, current: int) -> tuple[int, ...]:
    """Return the numbers (1 first) of the pages that were asked for in the dialog, in the order they are printed.

    `current` is the page that was seen. What lies beyond the `count` pages is left out.
    """
    kind = printer.printRange()
    if kind is QPrinter.PrintRange.CurrentPage:
        chosen = [current]
    elif kind is QPrinter.PrintRange.PageRange and printer.fromPage():
        chosen = list(range(printer.fromPage(), (printer.toPage() or count) + 1))
    else:
        ranges = printer.pageRanges()
        chosen = [number for number in range(1, count + 1) if ranges.isEmpty() or ranges.contains(number)]
    chosen = [number for number in chosen if 1 <= number <= count]
    backwards = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return tuple(reversed(chosen)) if backwards else tuple(chosen)


def sheets_of(printer: QPrinter, numbers: Sequence[int]) -> tuple[int, ...]:
    """Return the pages again for each copy, where the printer makes no copies by itself."""
    if printer.supportsMultipleCopies():
        return tuple(numbers)
    if printer.collateCopies():
        return tuple(numbers) * printer.copyCount()
    return tuple(number for number in numbers for _ in range(printer.copyCount()))


def print_pages(printer: QPrinter, pages: Pages, pictures: Pictures, numbers: Sequence[int], stop: Stop) -> int:
    """Print these pages and return how many sheets went out. May run beside the GUI thread.

    Paper of another size gets the page as large as it fits, in its middle. Trouble: PRINTER when it takes none.
    """
    painter, faces = QPainter(), Faces(pages.fonts)
    if not painter.begin(printer):
        raise Trouble(Cause.PRINTER)
    try:
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / pages.width, paper.height() / pages.height)
        done = 0
        for number in sheets_of(printer, numbers):
            if stop.asked:
                printer.abort()
                break
            if done and not printer.newPage():
                raise Trouble(Cause.PRINTER)
            painter.save()
            painter.translate((paper.width() - pages.width * scale) / 2, (paper.height() - pages.height * scale) / 2)
            draw_page(painter, pages.pages[number - 1], faces, scale, pictures)
            painter.restore()
            done += 1
            stop.report(done, len(numbers))
        return done
    finally:
        painter.end()


class PrintSheet(QDialog):
    """The pages over the window, to be looked at before 打印… asks the system's dialog."""

    def __init__(self, frame: Frame, title: str, pages: Pages, pictures: Pictures, parent: QWidget | None = None,
                 remark: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("打印预览：{title}").format(title=title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame, self._title, self._pages, self._pictures = frame, title, pages, pictures
        self.view = PagesView()
        self.view.set_fit(Fit.PAGE)
        self.bar, self.remark, self.wrong = PagesBar(self.view), note(remark, wrapping=True), note("", wrapping=True)
        style(self.wrong, "error")
        self.back = button(self.tr("关闭"), clicked=self.reject)
        self.deed = button(self.tr("打印…"), main=True, clicked=self.ask)
        self._lay_out()
        self.view.show_pages(pages, pictures)
        open_at(self, 900, 700)
        self.view.setFocus()

    def ask(self) -> None:
        """Open the system's dialog over the sheet."""
        printer = new_printer(self._pages, self._title)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, True)
        dialog.setMinMax(1, self.view.count)
        dialog.accepted.connect(lambda: self.print_with(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a slot to be named

    def print_with(self, printer: QPrinter) -> None:
        """Print on `printer` what its settings say."""
        numbers = wanted_pages(printer, self.view.count, self.view.number)
        pages, pictures = self._pages, self._pictures
        self.wrong.hide()
        self.deed.setEnabled(False)
        self._frame.background.files(
            self, lambda stop: print_pages(printer, pages, pictures, numbers, stop), self._printed, self._fail,
            title=self.tr("打印"))

    def _printed(self, sheets: int) -> None:
        self._frame.say(self.tr("《{title}》已送打印，{sheets} 页").format(title=self._title, sheets=sheets))
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.deed.setEnabled(True)
        self.wrong.setText(sentence_of(error))
        self.wrong.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        foot.setSpacing(INSIDE)
        said = QVBoxLayout()
        said.setSpacing(GRID)
        for part in (self.remark, self.wrong):
            said.addWidget(part)
        self.remark.setVisible(bool(self.remark.text()))
        self.wrong.hide()
        foot.addLayout(said, 1)
        for control in (self.back, self.deed):
            foot.addWidget(control)
        column.addLayout(foot)
        for each in self.findChildren(QAbstractButton):
            if isinstance(each, type(self.back)):
                each.setAutoDefault(False)
