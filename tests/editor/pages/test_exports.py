"""The sheets that export many issues and bind a year, driven as a clerk drives them."""

import os
from datetime import date

import pytest
from printed_issues import printed_issue
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bulletin.desk import publishing
from bulletin.errors import Cause, Trouble
from bulletin.layout.pdf import office_suite
from bulletin.layout.pdf.text import page_texts
from editor.pages.export_sheet import ExportSheet
from editor.pages.one_pdf import OnePdf
from editor.pages.volume_sheet import VolumeSheet

DOCX = "信息快报2026年第51期.docx"


@pytest.fixture
def issues(office, tmp_path):
    return [printed_issue(office, tmp_path / "press", title, day=date(2026, 11, day))
            for day, title in ((20, "白石乡推进茶叶采收"), (21, "青禾镇春耕备耕工作进展顺利"))]


@pytest.fixture
def without_libreoffice(monkeypatch):
    monkeypatch.setattr(office_suite, "_NAMES", ())


@pytest.fixture
def opened(qtbot, frame, issues, tmp_path, heard):
    """Return a function that opens one of the sheets; files go into the folder `out`."""
    frame.settings.issues_folder = str(tmp_path / "out")

    def open_sheet(kind):
        sheet = kind(frame, None, "kuaibao", 2026)
        qtbot.addWidget(sheet)
        sheet.open()
        return sheet
    return open_sheet


def click(qtbot, control):
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton)


def results(sheet):
    return [sheet.list.topLevelItem(at).text(2) for at in range(sheet.list.topLevelItemCount())]


def test_all_issues_of_the_year_are_written(opened, qtbot, office, issues, tmp_path):
    sheet = opened(ExportSheet)
    assert (sheet.choice.journal.currentText(), sheet.choice.year.currentText()) == ("信息快报", "2026年")
    assert sheet.count.text() == "已选 2 期，共 2 期"
    click(qtbot, sheet.deed)
    assert (tmp_path / "out" / DOCX).read_bytes() == publishing.file_of(office.archive, issues[0])
    assert results(sheet) == ["已导出 DOCX"] * 2
    assert sheet.running.words.text() == "导出 2 期。"
    assert not sheet.deed.isEnabled(), "nothing is left to be exported"
    with office.archive.reading() as work:
        assert [entry.deed for entry in work.log.of_issue(issues[1].id)].count("export_issue") == 1


def test_only_those_with_a_tick_are_written(opened, qtbot, tmp_path):
    sheet = opened(ExportSheet)
    sheet.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert (sheet.count.text(), sheet.all.isChecked()) == ("已选 1 期，共 2 期", False)
    click(qtbot, sheet.deed)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["信息快报2026年第52期.docx"]
    click(qtbot, sheet.all)
    assert sheet.count.text() == "已选 2 期，共 2 期"
    sheet.docx.setChecked(False)
    assert not sheet.deed.isEnabled(), "as nothing"


def test_files_that_are_there_already_are_asked_about(opened, qtbot, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / DOCX).write_bytes(b"mine")
    sheet = opened(ExportSheet)
    click(qtbot, sheet.deed)
    assert sheet.taken.isVisible()
    assert DOCX in sheet.taken.text()
    assert results(sheet) == ["", ""]
    click(qtbot, sheet.deed)
    assert (tmp_path / "out" / DOCX).read_bytes() == b"mine"
    assert results(sheet) == ["原有 DOCX 未动", "已导出 DOCX"]


def test_a_file_held_open_is_named_and_can_be_tried_again(opened, qtbot, tmp_path, monkeypatch):
    real = os.replace

    def held(source, target):
        if str(target).endswith(DOCX):
            error = PermissionError(13, "in use", str(target))
            error.winerror = 32
            raise error
        real(source, target)
    monkeypatch.setattr(os, "replace", held)
    sheet = opened(ExportSheet)
    click(qtbot, sheet.deed)
    assert results(sheet) == [f"“{DOCX}”正在 Word 等程序里打开，没有写入。请关闭后再试。", "已导出 DOCX"]
    assert sheet.running.words.text() == "导出 1 期，1 期没有导出，仍打着勾，可以再试。"
    monkeypatch.setattr(os, "replace", real)
    click(qtbot, sheet.deed)
    assert results(sheet) == ["已导出 DOCX"] * 2


def test_without_libreoffice_pdfs_are_the_previews_and_that_is_said(opened, qtbot, tmp_path, without_libreoffice):
    sheet = opened(ExportSheet)
    assert not sheet.how.isVisible()
    sheet.docx.setChecked(False)
    sheet.pdf.setChecked(True)
    assert sheet.how.isVisible()
    click(qtbot, sheet.deed)
    assert results(sheet) == ["已导出 PDF"] * 2
    path = tmp_path / "out" / "信息快报2026年第52期.pdf"
    assert "青禾镇春耕备耕工作进展顺利" in page_texts(path.read_bytes())[0]
    assert "预览" in PdfReader(path).metadata.subject


def test_a_folder_that_cannot_be_made_is_said_in_place(opened, qtbot, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    sheet = opened(ExportSheet)
    sheet.where.show_path(tmp_path / "file" / "below")
    click(qtbot, sheet.deed)
    assert sheet.running.wrong.isVisible()
    assert sheet.deed.isEnabled()
    sheet.where.line.clear()
    assert not sheet.deed.isEnabled()


def test_stopping_ends_it_after_the_issue_in_hand(opened, qtbot, frame, tmp_path):
    sheet = opened(ExportSheet)
    frame.background.job_started.connect(lambda stop: sheet.reject() if stop.title else None)
    click(qtbot, sheet.deed)
    assert sheet.running.words.text().startswith("已停下")
    assert sheet.isVisible(), "what became of each is still to be read"
    assert not list((tmp_path / "out").iterdir())


def test_before_anything_was_published_it_says_so(qtbot, frame, office):
    sheet = ExportSheet(frame)
    qtbot.addWidget(sheet)
    sheet.open()
    assert (sheet.running.words.text(), sheet.deed.isEnabled()) == ("还没有成刊的刊期。", False)


def test_a_year_is_bound(opened, qtbot, office, tmp_path):
    sheet = opened(VolumeSheet)
    assert sheet.where.path == tmp_path / "out" / "信息快报2026年合订本.pdf"
    click(qtbot, sheet.deed)
    pages = len(PdfReader(sheet.where.path).pages)
    assert sheet.running.words.text() == f"已装订 2 期，共 {pages} 页。目录另存为“信息快报2026年合订本目录.docx”。"
    assert sheet.look.isVisible()


def test_a_volume_that_is_there_is_written_over_only_when_that_is_wanted(opened, qtbot, tmp_path):
    (tmp_path / "out").mkdir()
    there = tmp_path / "out" / "信息快报2026年合订本.pdf"
    there.write_bytes(b"mine")
    sheet = opened(VolumeSheet)
    click(qtbot, sheet.deed)
    assert (sheet.deed.text(), there.read_bytes()) == ("覆盖", b"mine")
    sheet.where.show_path(tmp_path / "out" / "另一本.pdf")
    assert sheet.deed.text() == "装订"
    sheet.where.show_path(there)
    click(qtbot, sheet.deed)
    click(qtbot, sheet.deed)
    assert len(PdfReader(there).pages) > 2
    assert sheet.deed.text() == "装订"


def test_binding_is_stopped_and_leaves_nothing(opened, qtbot, frame, tmp_path):
    sheet = opened(VolumeSheet)
    frame.background.job_started.connect(lambda stop: sheet.reject() if stop.title else None)
    click(qtbot, sheet.deed)
    assert sheet.running.words.text() == "已停下，没有写出文件。"
    assert not (tmp_path / "out").exists()


def test_binding_needs_libreoffice(opened, qtbot, without_libreoffice, tmp_path):
    sheet = opened(VolumeSheet)
    assert sheet.running.wrong.text() == (
        "这台电脑没有安装 LibreOffice，不能装订合订本。请安装后再来；各期可以先批量导出。")
    assert not sheet.deed.isEnabled()
    sheet.choice.chosen.emit("kuaibao", 2026, "信息快报")
    assert not sheet.deed.isEnabled(), "another year does not help"
    assert not (tmp_path / "out").exists()


def test_one_issue_as_pdf_offers_the_previews_where_libreoffice_is_not(
        qtbot, frame, heard, issues, tmp_path, without_libreoffice):
    over = QWidget()
    qtbot.addWidget(over)
    asked = []
    writing = OnePdf(frame, over)
    writing.offered.connect(asked.append)
    writing.write(issues[0], tmp_path / "一期.pdf")
    assert not (tmp_path / "一期.pdf").exists()
    click(qtbot, asked[0].deed)
    assert "白石乡推进茶叶采收" in page_texts((tmp_path / "一期.pdf").read_bytes())[0]
    assert heard == ["已由版面预览生成 一期.pdf，换行和分页与印刷稿可能略有出入"]


def test_one_issue_that_cannot_be_written_is_a_trouble(qtbot, frame, heard, issues, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    (tmp_path / "一期.pdf").mkdir()
    OnePdf(frame, over).write(issues[0], tmp_path / "一期.pdf")
    (error,) = heard
    assert isinstance(error, Trouble)
    assert error.cause is not Cause.NO_OFFICE_SUITE
