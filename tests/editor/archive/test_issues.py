"""The printed issues: the tree, what is in them, and their stored bytes."""

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
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
    assert words_of(screen.issues.tree) == [], "nobody looks at them yet"
    screen.tabs.setCurrentIndex(1)
    assert words_of(screen.issues.tree)[:2] == ["2026年", "11月（1 期）"]
    assert words_of(screen.issues.tree)[2].startswith("《信息快报》第51期 · 11月20日 · 2 篇")
    assert screen.tabs.tabText(1) == "刊期 1"


def test_an_issue_shows_its_contents_and_its_items(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    assert screen.reading.reader.title.text() == "《信息快报》第51期（总第386期）"
    assert words_of(screen.issues.tree)[3:] == ["1. 青禾镇春耕备耕工作进展顺利", "2. 白石乡推进茶叶采收"]
    text = screen.reading.reader.page.toPlainText()
    assert text.startswith("【工作动态】\n青禾镇春耕备耕工作进展顺利")
    assert text.count("【工作动态】") == 1
    qtbot.keyClick(screen.issues.tree, Qt.Key.Key_Down)
    qtbot.keyClick(screen.issues.tree, Qt.Key.Key_Down)
    assert screen.reading.reader.page.toPlainText().startswith("白石乡推进茶叶采收")


def test_exporting_gives_the_stored_bytes(screen, printed, office, qtbot, tmp_path, monkeypatch, heard):
    named = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda parent, title, name, kinds: (
        named.append(name) or str(tmp_path / "重印"), ""))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.reading.save, Qt.MouseButton.LeftButton)
    assert named[0].endswith("信息快报2026年第51期.docx")
    assert (tmp_path / "重印.docx").read_bytes() == publishing.file_of(office.archive, printed)
    assert inspect_docx(tmp_path / "重印.docx").items == ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收")
    assert heard == ["已导出 重印.docx"]


def test_an_export_that_fails_is_told_with_the_file(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.docx"), ""))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.reading.save, Qt.MouseButton.LeftButton)
    assert [type(each) for each in heard] == [Trouble]
    assert heard[0].facts["path"].endswith("a.docx")


def test_opening_gives_a_read_only_copy_again_and_again(screen, printed, office, qtbot, monkeypatch, heard):
    opened = []
    monkeypatch.setattr(issue_files, "show_outside", lambda path: opened.append(path) or True)
    screen.enter()
    screen.open(printed.id)
    for _ in range(2):
        qtbot.mouseClick(screen.reading.look, Qt.MouseButton.LeftButton)
    assert [path.name for path in opened] == ["信息快报2026年第51期.docx"] * 2
    assert opened[0].read_bytes() == publishing.file_of(office.archive, printed)
    assert not opened[0].stat().st_mode & stat.S_IWUSR
    assert heard == []


def test_where_no_program_opens_it_the_place_of_the_copy_is_said(screen, printed, qtbot, monkeypatch, heard):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or False)
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.reading.look, Qt.MouseButton.LeftButton)
    assert heard == [f"没有可打开此文件的程序，只读副本在 {asked[0]}"]
    assert Path(asked[0]).name == "信息快报2026年第51期.docx"


def test_without_issues_the_way_to_the_board_is_shown(screen, office, qtbot, frame):
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    went = []
    frame.went.connect(lambda place, thing: went.append(place))
    qtbot.mouseClick(screen.issues.none.action, Qt.MouseButton.LeftButton)
    assert went == ["issues"]


def test_an_issue_is_exported_as_pdf_where_its_name_says_so(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    for name, kind in (("一期.pdf", ""), ("二期.docx", "PDF 文件 (*.pdf)")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=name, as_=kind: (str(tmp_path / to), as_))
        screen.enter()
        screen.open(printed.id)
        qtbot.mouseClick(screen.reading.save, Qt.MouseButton.LeftButton)
    assert heard == ["已导出 一期.pdf", "已导出 二期.pdf"]
    assert "白石乡推进茶叶采收" in "".join(page_texts((tmp_path / "二期.pdf").read_bytes()))


def test_the_name_of_an_issue_is_not_broken_beside_its_buttons(screen, printed):
    screen.resize(1112, 634)
    screen.enter()
    screen.open(printed.id)
    title = screen.reading.reader.title
    assert title.width() > title.fontMetrics().horizontalAdvance(title.text())
    save = screen.reading.save
    assert title.geometry().bottom() < save.mapTo(screen.reading.reader, save.rect().topLeft()).y()


def test_a_pdf_the_dialog_did_not_ask_about_is_not_written_over(screen, printed, qtbot, tmp_path, monkeypatch, heard):
    there = tmp_path / "一期.pdf"
    there.write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName",
                        lambda *asked: (str(tmp_path / "一期.docx"), "PDF 文件 (*.pdf)"))
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.reading.save, Qt.MouseButton.LeftButton)
    assert heard == ["“一期.pdf”已经有了，没有覆盖，请换一个名字再导出"]
    assert there.read_bytes() == b"mine"


def test_an_issue_is_seen_before_it_is_printed(screen, printed, qtbot, heard):
    screen.enter()
    screen.open(printed.id)
    qtbot.mouseClick(screen.reading.paper, Qt.MouseButton.LeftButton)
    (sheet,) = screen.findChildren(PrintSheet)
    assert heard == []
    assert "信息快报" in sheet.windowTitle()
    assert "青禾镇春耕备耕工作进展顺利" in "".join(line.text for line in sheet.view.pages.lines())


def test_many_issues_and_a_year_are_exported_from_where_one_stands(screen, printed, qtbot, heard):
    screen.enter()
    screen.open(printed.id)
    for control, kind in ((screen.issues.pane.many, ExportSheet), (screen.issues.pane.volume, VolumeSheet)):
        qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
        (sheet,) = screen.findChildren(kind)
        assert (sheet.choice.journal.currentText(), sheet.choice.year.currentData()) == ("信息快报", 2026)
    assert heard == []


def test_the_actions_are_those_of_what_is_read(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    assert (screen.reading.save.isVisible(), screen.reading.writing.isVisible()) == (True, False)
    screen.search("春耕")
    assert (screen.reading.save.isVisible(), screen.reading.writing.isVisible()) == (False, True)


def test_an_instruction_is_registered_on_what_is_read(screen, printed, frame, qtbot):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.enter()
    screen.open(printed.id)
    screen.reading.instruction.click()
    qtbot.keyClick(screen.issues.tree, Qt.Key.Key_Down)
    screen.reading.instruction.click()
    screen.search("茶叶")
    screen.reading.instruction.click()
    assert went == [("instructions", each) for each in (
        printed.id, printed.items[0].draft_id, printed.items[1].draft_id)]


def test_old_issues_are_taken_in_from_the_list_and_from_an_archive_without_any(screen, office, frame, qtbot):
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    assert screen.issues.old_first.isVisible()
    qtbot.mouseClick(screen.issues.old_first, Qt.MouseButton.LeftButton)
    assert screen.doors.old.sheet is not None
    screen.doors.old.sheet.reject()
    frame.seat(office.secretary)
    screen.enter()
    for control in (screen.issues.old_first, screen.issues.pane.old):
        assert (control.isEnabled(), control.toolTip()) == (False, "旧刊由编辑收入")


def test_the_months_that_were_open_are_open_again_when_another_issue_is_printed(screen, office, frame):
    first = office.published(office.approved("青禾镇春耕备耕工作进展顺利"))
    screen.enter()
    screen.open(first.id)
    screen.issues.tree.collapseAll()
    screen.issues.tree.expandAll()
    second = office.published(office.approved("白石乡推进茶叶采收"))
    screen.enter()
    tree = screen.issues.tree
    assert tree.printed.issue.id == first.id, "what was chosen still is"
    assert words_of(tree)[1] == "11月（2 期）"
    assert any(words.startswith("《信息快报》第52期") for words in words_of(tree))
    assert tree.choose(second.id)
    assert not tree.choose("nobody")


def test_the_rows_of_a_month_are_made_when_it_is_opened(screen, office):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), first_year=2024))
    for day in (date(2024, 5, 6), date(2026, 11, 20)):
        issue = office.place(office.plan(day=day), office.approved())
        office.record(office.freeze(office.sign(issue)).issue)
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    assert words_of(screen.issues.tree)[-3:] == ["2024年", "5月（1 期）", ""]
    screen.issues.tree.expandAll()
    assert words_of(screen.issues.tree)[-1].startswith("《信息快报》第51期 · 2024年5月6日")


def test_selected_issues_and_items_are_packed_for_another_network(screen, printed, monkeypatch, frame, office):
    packed = []
    monkeypatch.setattr(screen.doors.exchange, "open_packing", lambda drafts, issues: packed.append((drafts, issues)))
    screen.enter()
    screen.open(printed.id)
    screen.issues.pane.pack.trigger()
    screen.issues.tree.setCurrentIndex(screen.issues.tree.model().index(1, 0, screen.issues.tree.currentIndex()))
    screen.issues.pane.pack.trigger()
    assert packed == [([], [printed.id]), ([printed.items[1].draft_id], [])]
    frame.seat(office.leader)
    screen.enter()
    assert not screen.issues.pane.exchange.isEnabled()


def test_a_package_is_taken_in_from_the_list_of_issues(screen, printed):
    asked = []
    screen.doors.exchange.asked_for.connect(asked.append)
    screen.enter()
    screen.open(printed.id)
    screen.issues.pane.take.trigger()
    (dialog,) = asked
    dialog.reject()


def test_the_issues_selected_are_the_ones_ticked_for_export(screen, office):
    made = [office.published(office.approved(title)) for title in ("青禾镇春耕备耕", "白石乡茶叶采收", "白石乡防汛")]
    screen.enter()
    screen.open(made[0].id)
    model, tree = screen.issues.tree.model(), screen.issues.tree
    month = tree.currentIndex().parent()
    for row in (0, 2):
        tree.selectionModel().select(model.index(row, 0, month), QItemSelectionModel.SelectionFlag.Select)
    assert tree.marked_issues() == {made[0].id, made[2].id}
    screen.issues.pane.many.click()
    (sheet,) = screen.findChildren(ExportSheet)
    assert {issue.id for issue, _ in sheet.list.chosen()} == {made[0].id, made[2].id}
    sheet.all.click()
    assert len(sheet.list.chosen()) == 3, "what is ticked afterwards stays"


def test_packages_are_taken_and_written_also_where_no_issue_is(screen, office, frame, qtbot):
    office.draft()
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    way = screen.issues.exchange_first
    assert (way.isVisible(), way.isEnabled()) == (True, True)
    assert [action.text() for action in way.menu().actions()] == ["导出交换包…", "收入交换包…"]
    screen.issues.pane.pack.trigger()
    assert screen.doors.exchange.sheet.isVisible()
