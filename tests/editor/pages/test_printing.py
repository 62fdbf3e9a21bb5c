"""Pages go to the printer as they are seen: looked at first, asked with the system's dialog, then drawn."""

import pytest
from hand_made_pages import some_pages
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from bulletin.errors import Cause, Trouble
from editor.pages.printing import PrintSheet, new_printer, print_pages, sheets_of, wanted_pages
from editor.shell.background import Stop


@pytest.fixture
def printer(qapp, tmp_path):
    """A printer that prints into a file."""
    made = new_printer(some_pages(), "信息快报 第51期")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


@pytest.fixture
def stop(qapp):
    return Stop("打印", lambda closure: closure())


@pytest.fixture
def sheet(frame, let_go):
    made = let_go(PrintSheet(frame, "信息快报 第51期", some_pages(), {}, remark="按本机字体排版。"))
    made.open()
    return made


def test_all_pages_are_printed_as_large_as_the_paper(printer, stop, tmp_path):
    told = []
    stop.progress.connect(lambda done, total: told.append((done, total)))
    assert print_pages(printer, some_pages(), {}, (1, 2, 3, 4, 5), stop) == 5
    reader = PdfReader(tmp_path / "paper.pdf")
    assert len(reader.pages) == 5
    assert abs(float(reader.pages[0].mediabox.width) - 595.3) < 1
    assert told[-1] == (5, 5)


def test_what_was_asked_for_in_the_dialog_is_printed(printer):
    assert wanted_pages(printer, 5, 2) == (1, 2, 3, 4, 5)
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert wanted_pages(printer, 5, 2) == (2,)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(4, 9)
    assert wanted_pages(printer, 5, 2) == (4, 5)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert wanted_pages(printer, 5, 2) == (1, 3, 4)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 5, 2) == (4, 3, 1)


def test_copies_are_made_here_where_the_printer_makes_none(printer, monkeypatch):
    printer.setCopyCount(2)
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: True)
    assert sheets_of(printer, (1, 2)) == (1, 2)
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: False)
    printer.setCollateCopies(True)
    assert sheets_of(printer, (1, 2)) == (1, 2, 1, 2)
    printer.setCollateCopies(False)
    assert sheets_of(printer, (1, 2)) == (1, 1, 2, 2)


def test_smaller_paper_gets_the_whole_page(printer, stop, tmp_path):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pages(printer, some_pages(), {}, (1,), stop) == 1
    page = PdfReader(tmp_path / "paper.pdf").pages[0]
    assert float(page.mediabox.width) < 430


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_a_trouble(printer, stop, tmp_path):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    with pytest.raises(Trouble) as no:
        print_pages(printer, some_pages(), {}, (1,), stop)
    assert no.value.cause is Cause.PRINTER


def test_stopped_it_prints_no_more(printer, stop):
    stop.ask()
    assert print_pages(printer, some_pages(), {}, (1, 2), stop) == 0


def test_the_pages_are_seen_before_the_system_asks(sheet, qtbot):
    assert (sheet.view.count, sheet.windowModality()) == (5, Qt.WindowModality.WindowModal)
    assert sheet.remark.isVisible()
    qtbot.mouseClick(sheet.deed, Qt.MouseButton.LeftButton)
    (dialog,) = sheet.findChildren(QPrintDialog)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    assert (dialog.minPage(), dialog.maxPage()) == (1, 5)
    dialog.reject()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_was_printed_is_said_and_what_was_not_stays_to_be_tried_again(sheet, printer, heard, tmp_path, qtbot):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    sheet.print_with(printer)
    assert sheet.wrong.isVisible()
    assert (sheet.isVisible(), sheet.deed.isEnabled()) == (True, True)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    sheet.print_with(printer)
    assert heard == ["《信息快报 第51期》已送打印，5 页"]
    assert not sheet.isVisible()
