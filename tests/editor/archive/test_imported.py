"""An old bulletin in the archive is opened, exported and printed as the file it came as, never as a page of ours."""

import pytest
from imported import OLD_WORD, a_pdf, imported
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from bulletin.layout.pdf import office_suite
from editor.pages.print_many import A4, PrintManySheet, Wanted
from editor.pages.printing import PrintSheet, a_printer

PRINT = (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
SCAN = a_pdf((595, 842), (842, 595))


def opened(screen, issue):
    screen.enter()
    screen.open(issue.id)
    return screen


@pytest.mark.parametrize(("data", "ending"), [(OLD_WORD.read_bytes(), ".doc"), (SCAN, ".pdf"), (b"", ".txt")],
                         ids=[".doc", ".pdf", ".txt"])
def test_it_is_exported_under_the_ending_it_came_with(screen, office, data, ending, tmp_path, monkeypatch, heard):
    offered = []

    def choose(over, title, name, kinds):
        offered.append((name.rpartition("/")[2], kinds))
        return str(tmp_path / "旧刊.docx"), kinds
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    issue = imported(office, data)
    opened(screen, issue).reading.save.click()
    assert offered == [(f"信息快报2024年第12期{ending}", f"旧刊原件 (*{ending})")]
    written, = tmp_path.glob("旧刊*")
    assert written.name == f"旧刊.docx{ending}", "not the ending of another file"
    with office.archive.reading() as work:
        assert written.read_bytes() == work.submissions.bytes_of(issue.sha256)
    assert heard == [f"已导出 {written.name}"]


def test_it_is_opened_as_a_copy_with_the_ending_it_came_with(screen, office, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    opened(screen, imported(office, OLD_WORD.read_bytes())).reading.look.click()
    assert shown[0].endswith("/信息快报2024年第12期.doc")


def test_on_paper_it_is_the_file_that_came_page_by_page(screen, office, qtbot):
    qtbot.keyClick(opened(screen, imported(office, SCAN)).issues.tree, *PRINT)
    sheet = screen.reading.prints.sheet
    assert isinstance(sheet, PrintSheet)
    pages = sheet.view.pages
    assert (pages.width, pages.height, len(pages.pages)) == (595, 842, 2)
    assert not list(pages.lines()), "nothing of our own layout"
    wide = pages.pages[1].images[0]
    assert (wide.x, wide.width) == (0, 595), "a page on other paper is shown whole"
    assert sheet.remark.text() == "这是收入的旧刊，按原件显示、打印。"


def test_an_old_word_file_is_laid_out_by_libreoffice_which_is_said(screen, office, qtbot):
    qtbot.keyClick(opened(screen, imported(office, OLD_WORD.read_bytes())).issues.tree, *PRINT)
    sheet = screen.reading.prints.sheet
    assert sheet.view.pages.pages[0].images
    assert "由 LibreOffice 显示、打印" in sheet.remark.text()


def test_what_cannot_be_laid_out_here_is_opened_elsewhere(screen, office, qtbot, heard, monkeypatch):
    monkeypatch.setattr(office_suite, "_NAMES", ())
    qtbot.keyClick(opened(screen, imported(office)).issues.tree, *PRINT)
    assert screen.reading.prints.sheet is None
    assert heard == ["这一期是收入的旧刊，这里显示不了原件，请按“打开”在 Word 或 WPS 里查看、打印"]


def test_one_text_of_it_on_our_page_says_that_it_is_not_the_old_one(screen, office, qtbot):
    imported(office)
    screen.enter()
    screen.search("春耕备耕")
    qtbot.keyClick(screen.finding.list, *PRINT)
    sheet = screen.reading.prints.sheet
    assert "不是原刊的样子" in sheet.remark.text()
    words = "".join(line.text for line in sheet.view.pages.lines())
    assert "（单篇样张）" in words
    assert "第12期" not in words


def test_among_several_it_is_printed_as_it_came(frame, office, let_go, heard, tmp_path):
    issues = [imported(office, SCAN), office.published(office.approved("白石乡推进茶叶采收"))]
    sheet = let_go(PrintManySheet(frame, tuple(Wanted(each.id, each.id) for each in issues), ""))
    printer = a_printer(*A4, "")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    sheet.print_with(printer)
    assert heard == ["2 期已送打印，共 3 页"]
