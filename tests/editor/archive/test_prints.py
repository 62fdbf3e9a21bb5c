"""On paper from the archive: one text on the page of its journal, an issue, several issues that are selected."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from editor.pages.print_many import PrintManySheet
from editor.pages.printing import PrintSheet

PRINT = (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def two(office):
    return [office.published(office.approved(title)) for title in ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收")]


def words_on(sheet):
    return "".join(line.text for line in sheet.view.pages.lines())


def mark(tree, issues):
    """Select these issues, the keys on the last."""
    rows = []
    for issue in issues:
        tree.choose(issue.id)
        rows.append(tree.currentIndex())
    for index in rows:
        tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def test_a_text_that_was_never_printed_is_printed_without_a_number(screen, office, qtbot):
    office.draft("白石乡防汛物资到位", "全乡储备防汛物资。")
    screen.enter()
    screen.search("防汛")
    qtbot.keyClick(screen.finding.list, *PRINT)
    sheet = screen.reading.prints.sheet
    assert isinstance(sheet, PrintSheet)
    assert sheet.windowTitle() == "打印预览：白石乡防汛物资到位"
    assert "全乡储备防汛物资。" in words_on(sheet)
    assert "信息快报" in words_on(sheet).replace(" ", "")
    assert "（单篇样张）" in words_on(sheet)
    assert "第51期" not in words_on(sheet)
    assert sheet.remark.text().startswith("只印这一篇，版式用《信息快报》的。")


def test_a_text_that_was_printed_stands_alone_under_its_number(screen, office, two, qtbot):
    screen.enter()
    screen.search("茶叶")
    qtbot.mouseClick(screen.reading.paper, Qt.MouseButton.LeftButton)
    words = words_on(screen.reading.prints.sheet)
    assert "第52期" in words
    assert "白石乡推进茶叶采收" in words
    assert "青禾镇春耕" not in words


def test_one_issue_is_seen_and_several_are_printed_in_one_go(screen, two, qtbot):
    screen.enter()
    screen.open(two[0].id)
    qtbot.keyClick(screen.issues.tree, *PRINT)
    assert isinstance(screen.reading.prints.sheet, PrintSheet)
    screen.reading.prints.sheet.reject()
    mark(screen.issues.tree, reversed(two))
    qtbot.keyClick(screen.issues.tree, *PRINT)
    sheet = screen.reading.prints.sheet
    assert isinstance(sheet, PrintManySheet)
    assert sheet.names.text() == "《信息快报》2026年第51期\n《信息快报》2026年第52期", "the earliest first"
    sheet.reject()
    qtbot.mouseClick(screen.issues.pane.paper, Qt.MouseButton.LeftButton)
    assert screen.reading.prints.sheet is not sheet


def test_nothing_that_is_read_is_nothing_to_print(screen, qtbot, heard):
    screen.enter()
    qtbot.keyClick(screen.finding.box, *PRINT)
    screen.tabs.setCurrentIndex(1)
    assert screen.reading.prints.sheet is None
    assert not screen.issues.pane.paper.isEnabled()
    assert heard == []
