"""What is read, copied with its source, compared, and what it is like; instructions and notes lead to their draft."""

import pytest
from builders import NOON, TODAY
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.credit.facts import Level
from bulletin.desk import annotating, instructing
from bulletin.instructions.instruction import Given, On
from bulletin.notes import Anchor

BODY = "全乡储备防汛物资，组建应急队伍三支，对水库山塘逐一排查，做到人员、物资、预案三到位，确保安全度汛。" * 3
COPY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def went(frame):
    places = []
    frame.went.connect(lambda place, thing: places.append((place, thing)))
    return places


@pytest.fixture
def clipboard(qapp):
    QApplication.clipboard().clear()
    return QApplication.clipboard()


def test_the_whole_is_copied_with_where_it_was_printed(screen, office, qtbot, clipboard, heard):
    office.published(office.approved("青禾镇春耕备耕工作进展顺利"))
    screen.enter()
    screen.search("春耕")
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_C, COPY)
    lines = clipboard.text().split("\n")
    assert lines[0] == "青禾镇春耕备耕工作进展顺利"
    assert lines[-1] == "——《信息快报》2026年第51期（2026年11月20日）"
    assert "——《信息快报》2026年第51期（2026年11月20日）</p>" in clipboard.mimeData().html()
    assert heard == ["已复制，注明《信息快报》2026年第51期（2026年11月20日）"]


def test_only_the_passage_is_copied_where_one_is_selected(screen, office, qtbot, clipboard):
    office.draft("白石乡防汛物资到位", "物资<到位>。")
    screen.enter()
    screen.search("防汛")
    page = screen.reading.reader.page
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.moveCursor(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    qtbot.keyClick(page, Qt.Key.Key_C, COPY)
    assert clipboard.text() == "物资<到位>。\n——青禾镇（来稿，2026年11月20日）"
    assert "&lt;到位&gt;" in clipboard.mimeData().html()


def test_an_item_of_an_issue_is_copied_with_its_issue(screen, office, qtbot, clipboard):
    issue = office.published(office.approved("青禾镇春耕备耕工作进展顺利"))
    screen.enter()
    screen.open(issue.id)
    qtbot.keyClick(screen.issues.tree, Qt.Key.Key_Down)
    screen.reading.copy()
    assert clipboard.text().endswith("——《信息快报》2026年第51期（2026年11月20日）")


def test_what_is_alike_stands_under_the_text_and_is_read_by_enter(screen, office, qtbot):
    office.draft("白石乡防汛物资到位", BODY)
    office.published(office.agreed(office.draft("白石乡备足防汛物资", BODY + "另有补充。")))
    screen.enter()
    screen.search("防汛物资到位")
    related = screen.reading.related
    assert related.isVisible()
    assert related.title.text() == "相近文稿"
    assert related.beside.text() == "1 篇，其中已刊发 1 篇"
    assert related.list.model().index(0).data() == "白石乡备足防汛物资"
    related.list.setCurrentIndex(related.list.model().index(0))
    qtbot.keyClick(related.list, Qt.Key.Key_Return)
    assert screen.reading.reader.page.toPlainText().startswith("白石乡备足防汛物资")
    assert screen.reading.issue.isVisible()
    assert related.list.model().index(0).data() == "白石乡防汛物资到位"
    row = screen.finding.list.visualRect(screen.finding.list.currentIndex()).center()
    qtbot.mouseClick(screen.finding.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert screen.reading.reader.page.toPlainText().startswith("白石乡防汛物资到位"), "a click brings the find back"


def test_where_nothing_is_alike_nothing_is_shown(screen, office):
    office.draft("白石乡防汛物资到位", BODY)
    screen.enter()
    screen.search("防汛")
    assert not screen.reading.related.isVisible()


def test_an_instruction_is_found_shown_and_leads_to_its_page(screen, office, went, qtbot):
    draft = office.draft("白石乡防汛物资到位", BODY)
    instructing.register(office.archive, On(draft.id), Given("张县长", Level.COUNTY, TODAY, "请水务公司抓紧落实。"), (),
                         actor=office.editor, at=NOON)
    screen.enter()
    screen.search("水务公司")
    where = screen.reading.where
    assert (where.isVisible(), where.chip.word()) == (True, "批示")
    assert "<b><u>水务公司</u></b>" in where.words.text()
    assert screen.reading.reader.page.toPlainText().startswith("白石乡防汛物资到位")
    assert screen.reading.reader.whence.text() == "青禾镇 · 11月20日收到"
    qtbot.mouseClick(where.go, Qt.MouseButton.LeftButton)
    assert went == [("instructions", draft.id)]
    screen.search("防汛物资到位")
    assert not where.isVisible()


def test_a_note_is_found_and_leads_to_its_draft(screen, office, went, qtbot):
    draft = office.draft("白石乡防汛物资到位", BODY)
    annotating.add_note(office.archive, draft.id, Anchor("三支", "应急队伍", "，", 14), "请核实支数",
                        actor=office.reviewer, at=NOON)
    screen.enter()
    screen.search("核实支数")
    assert screen.reading.where.chip.word() == "批注"
    qtbot.mouseClick(screen.reading.where.go, Qt.MouseButton.LeftButton)
    assert went == [("writing", draft.id)]


@pytest.fixture
def two_issues(office):
    titles = ("青禾镇春耕备耕工作进展顺利", "青禾镇秋收工作进展顺利")
    return [office.published(office.approved(title)) for title in titles]


def select(tree, *issues):
    tree.clearSelection()
    for issue in issues:
        tree.selectionModel().select(tree.model().indexFromItem(tree._rows[issue.id]),
                                     QItemSelectionModel.SelectionFlag.Select)


def test_two_issues_are_compared(screen, two_issues, qtbot):
    screen.enter()
    screen.open(two_issues[0].id)
    pane = screen.issues.pane
    assert not pane.compare.isEnabled()
    assert pane.compare.toolTip() == "按住 Ctrl 选中两期，或两篇"
    select(screen.issues.tree, *two_issues)
    assert pane.marked.text() == "选中 2 项"
    qtbot.mouseClick(pane.compare, Qt.MouseButton.LeftButton)
    sheet = screen.comparing.sheet
    assert [head.text() for head in sheet.heads] == ["《信息快报》2026年第51期", "《信息快报》2026年第52期"]
    assert "春耕备耕" in sheet.page.toPlainText()
    assert "秋收" in sheet.page.toPlainText()
    assert "全镇整地2万亩" not in sheet.page.toPlainText().replace("\n", "") or sheet.only.isChecked()
    sheet.only.setChecked(False)
    assert "全镇整地2万亩" in sheet.page.toPlainText()
    sheet.close()


def test_two_items_are_compared(screen, two_issues):
    screen.enter()
    for issue in two_issues:
        screen.open(issue.id)
    tree = screen.issues.tree
    tree.clearSelection()
    for issue in two_issues:
        item = tree._rows[issue.id].child(0)
        tree.selectionModel().select(tree.model().indexFromItem(item), QItemSelectionModel.SelectionFlag.Select)
    screen.issues.pane.compare.click()
    assert [head.text() for head in screen.comparing.sheet.heads] == [
        "青禾镇春耕备耕工作进展顺利（《信息快报》2026年第51期）", "青禾镇秋收工作进展顺利（《信息快报》2026年第52期）"]
    screen.comparing.sheet.close()
