"""Several issues printed one after the other: asked once, each a job of its own, stopped, and gone on with."""

from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from editor.pages import print_many
from editor.pages.print_many import A4, PrintManySheet, Wanted
from editor.pages.printing import a_printer


@pytest.fixture
def wanted(office):
    return tuple(Wanted(office.published(office.approved(title)).id, f"《信息快报》2026年第{51 + at}期")
                 for at, title in enumerate(("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收", "松岭乡修好水渠")))


@pytest.fixture
def printer(qapp, tmp_path):
    """A printer that prints into files."""
    made = a_printer(*A4, "")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


@pytest.fixture
def sheet(frame, let_go, wanted):
    made = let_go(PrintManySheet(frame, wanted, "按本机字体排版。"))
    made.open()
    return made


def printed(tmp_path):
    return sorted(path.name for path in tmp_path.glob("*.pdf"))


def test_the_system_asks_once_for_all(sheet, qtbot):
    assert sheet.names.text().split("\n")[0] == "《信息快报》2026年第51期"
    qtbot.mouseClick(sheet.deed, Qt.MouseButton.LeftButton)
    (dialog,) = sheet.findChildren(QPrintDialog)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.reject()
    assert sheet.isVisible()


def test_each_issue_is_a_job_of_its_own(sheet, printer, heard, tmp_path):
    sheet.print_with(printer)
    assert printed(tmp_path) == [f"paper 《信息快报》2026年第{number}期.pdf" for number in (51, 52, 53)]
    text = PdfReader(tmp_path / printed(tmp_path)[2]).pages[0].extract_text()
    assert "松岭乡修好水渠" in normalize("NFKC", text)
    pages = sum(len(PdfReader(tmp_path / name).pages) for name in printed(tmp_path))
    assert heard == [f"3 期已送打印，共 {pages} 页"]
    assert not sheet.isVisible()


def test_stopped_it_goes_on_with_the_rest_later(sheet, wanted, printer, heard, tmp_path, monkeypatch):
    asks = print_many.printable

    def stop_at_the_second(archive, issue_id):
        if issue_id == wanted[1].issue_id:
            sheet.reject()
        return asks(archive, issue_id)
    monkeypatch.setattr(print_many, "printable", stop_at_the_second)
    sheet.print_with(printer)
    assert (sheet.isVisible(), sheet.running.words.text()) == (True, "已停下，1 期已送打印。")
    assert sheet._head.text() == "打印其余 2 期"
    monkeypatch.setattr(print_many, "printable", asks)
    printer.setOutputFileName(str(tmp_path / "more.pdf"))
    sheet.print_with(printer)
    assert heard[0].startswith("3 期已送打印，共 ")
    assert [name for name in printed(tmp_path) if name.startswith("more")] == [
        f"more 《信息快报》2026年第{number}期.pdf" for number in (52, 53)]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_cannot_be_printed_is_named_and_tried_again(sheet, printer, heard, tmp_path):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    sheet.print_with(printer)
    assert sheet.running.wrong.text().startswith("“《信息快报》2026年第51期”没有打印。")
    assert (sheet.isVisible(), sheet.deed.isEnabled(), sheet.back.text()) == (True, True, "关闭")
    assert heard == []
    sheet.reject()
    assert not sheet.isVisible()


def test_it_is_done_beside_the_window_and_stops_on_esc(qtbot, let_go, in_threads, tmp_path, printer):
    issues = []
    frame, _ = in_threads(lambda office: issues.extend(
        office.published(office.approved(f"第{number}篇")) for number in range(3)))
    sheet = let_go(PrintManySheet(frame, tuple(Wanted(each.id, each.id) for each in issues), ""))
    sheet.open()
    sheet.print_with(printer)
    assert sheet.back.text() == "停止"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.run is None)
    assert sheet.isVisible()
    assert sheet.deed.isEnabled()
