"""The printed issues: the tree, what is in them, and their stored bytes."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bulletin.desk import publishing
from bulletin.desk.press import press
from bulletin.errors import Trouble
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.pdf.text import page_texts
from editor.archive import issue_files
from editor.pages.export_sheet import ExportSheet
from editor.pages.printing import PrintSheet
from editor.pages.volume_sheet import VolumeSheet
from editor.shell.resources import resource


@pytest.fixture
def printed(office, tmp_path):
    issue = office.plan()
    for title in ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收"):
        issue = office.place(issue, office.approved(title))
    printing = office.freeze(office.sign(issue))
    pressed = press(printing, resource("layouts"), tmp_path / "press")
    return office.record(printing.issue, pressed.data)


def words_of(tree):
    model, found = tree.model(), []

    def walk(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append(index.data())
            walk(index)
    walk(tree.rootIndex())
    return found


def test_issues_stand_under_year_and_month(screen, printed):
    screen.enter()
    assert words_of(screen.tree) == [], "nobody looks at them yet"
    screen.tabs.setCurrentIndex(1)
    assert words_of(screen.tree)[:2] == ["2026年", "11月（1 期）"]
    assert words_of(screen.tree)[2].startswith("《信息快报》第51期 · 11月20日 · 2 篇")
    assert screen.tabs.tabText(1) == "刊期 1"


def test_an_issue_shows_its_contents_and_its_items(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    assert screen.reader.title.text() == "《信息快报》第51期（总第386期）"
    assert words_of(screen.tree)[3:] == ["1. 青禾镇春耕备耕工作进展顺利", "2. 白石乡推进茶叶采收"]
    text = screen.reader.page.toPlainText()
    assert text.startswith("【工作动态】\n青禾镇春耕备耕工作进展顺利")
    assert text.count("【工作动态】") == 1
    qtbot.keyClick(screen.tree, Qt.Key.Key_Down)
    qtbot.keyClick(screen.tree, Qt.Key.Key_Down)
    assert screen.reader.page.toPlainText().startswith("白石乡推进茶叶采收")


def test_exporting_gives_the_stored_bytes(screen, printed, office, qtbot, tmp_path, monkeypatch, heard):
    named = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda parent, title, name, kinds: (
        named.append(name) or str(tmp_path / "重印"), ""))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.save, Qt.MouseButton.LeftButton)
    assert named[0].endswith("信息快报2026年第51期.docx")
    assert (tmp_path / "重印.docx").read_bytes() == publishing.file_of(office.archive, printed)
    assert inspect_docx(tmp_path / "重印.docx").items == ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收")
    assert heard == ["已导出 重印.docx"]


def test_an_export_that_fails_is_told_with_the_file(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.docx"), ""))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.save, Qt.MouseButton.LeftButton)
    assert [type(each) for each in heard] == [Trouble]
    assert heard[0].facts["path"].endswith("a.docx")


def test_opening_gives_a_read_only_copy_again_and_again(screen, printed, office, qtbot, monkeypatch, heard):
    opened = []
    monkeypatch.setattr(issue_files, "show_outside", lambda path: opened.append(path) or True)
    screen.enter()
    screen.open(printed.id)
    for _ in range(2):
        qtbot.mouseClick(screen.look, Qt.MouseButton.LeftButton)
    assert [path.name for path in opened] == ["信息快报2026年第51期.docx"] * 2
    assert opened[0].read_bytes() == publishing.file_of(office.archive, printed)
    assert not opened[0].stat().st_mode & stat.S_IWUSR
    assert heard == []


def test_where_no_program_opens_it_the_place_of_the_copy_is_said(screen, printed, qtbot, monkeypatch, heard):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or False)
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.look, Qt.MouseButton.LeftButton)
    assert heard == [f"没有可打开此文件的程序，只读副本在 {asked[0]}"]
    assert Path(asked[0]).name == "信息快报2026年第51期.docx"


def test_without_issues_the_way_to_the_board_is_shown(screen, office, qtbot, frame):
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    went = []
    frame.went.connect(lambda place, thing: went.append(place))
    qtbot.mouseClick(screen.no_issues.action, Qt.MouseButton.LeftButton)
    assert went == ["issues"]


def test_an_issue_is_exported_as_pdf_where_its_name_says_so(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    for name, kind in (("一期.pdf", ""), ("二期.docx", "PDF 文件 (*.pdf)")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=name, as_=kind: (str(tmp_path / to), as_))
        screen.enter()
        screen.open(printed.id)
        qtbot.mouseClick(screen.save, Qt.MouseButton.LeftButton)
    assert heard == ["已导出 一期.pdf", "已导出 二期.pdf"]
    assert "白石乡推进茶叶采收" in "".join(page_texts((tmp_path / "二期.pdf").read_bytes()))


def test_the_name_of_an_issue_is_not_broken_beside_its_buttons(screen, printed):
    screen.resize(1112, 634)
    screen.enter()
    screen.open(printed.id)
    title = screen.reader.title
    assert title.width() > title.fontMetrics().horizontalAdvance(title.text())
    assert title.geometry().bottom() < screen.save.mapTo(screen.reader, screen.save.rect().topLeft()).y()


def test_a_pdf_the_dialog_did_not_ask_about_is_not_written_over(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    there = tmp_path / "一期.pdf"
    there.write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName",
                        lambda *asked: (str(tmp_path / "一期.docx"), "PDF 文件 (*.pdf)"))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.save, Qt.MouseButton.LeftButton)
    assert heard == ["“一期.pdf”已经有了，没有覆盖，请换一个名字再导出"]
    assert there.read_bytes() == b"mine"


def test_an_issue_is_seen_before_it_is_printed(screen, printed, qtbot, heard):
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.paper, Qt.MouseButton.LeftButton)
    (sheet,) = screen.findChildren(PrintSheet)
    assert heard == []
    assert "信息快报" in sheet.windowTitle()
    assert "青禾镇春耕备耕工作进展顺利" in "".join(line.text for line in sheet.view.pages.lines())


def test_many_issues_and_a_year_are_exported_from_where_one_stands(screen, printed, qtbot, heard):
    screen.enter()
    screen.open(printed.id)
    for control, kind in ((screen.pane.many, ExportSheet), (screen.pane.volume, VolumeSheet)):
        qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
        (sheet,) = screen.findChildren(kind)
        assert (sheet.choice.journal.currentText(), sheet.choice.year.currentData()) == ("信息快报", 2026)
    assert heard == []


def test_the_actions_are_those_of_what_is_read(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    assert (screen.save.isVisible(), screen.writing.isVisible()) == (True, False)
    screen.search("春耕")
    assert (screen.save.isVisible(), screen.writing.isVisible()) == (False, True)


def test_an_instruction_is_registered_on_what_is_read(screen, printed, frame, qtbot):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.enter()
    screen.open(printed.id)
    screen.instruction.click()
    qtbot.keyClick(screen.tree, Qt.Key.Key_Down)
    screen.instruction.click()
    screen.search("茶叶")
    screen.instruction.click()
    assert went == [("instructions", each) for each in (
        printed.id, printed.items[0].draft_id, printed.items[1].draft_id)]
