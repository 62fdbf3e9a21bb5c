"""Searches kept under a name: kept from the box, chosen from the menu, renamed, deleted, brought back."""

import pytest
from builders import NOON
from PySide6.QtCore import Qt

from bulletin.desk import searching


@pytest.fixture
def keep(office):
    def keep(name, words):
        return searching.keep_search(office.archive, name, words, actor=office.editor, at=NOON)
    return keep


@pytest.fixture
def filled(office):
    office.draft("白石乡防汛物资到位", "物资到位。")


def menu(screen):
    return [(action.text().split("　")[0], action.isEnabled()) for action in screen.finding.saved.actions_shown()]


def kept(office):
    return [(each.name, each.words) for each in searching.saved_searches(office.archive)]


def names(sheet):
    return [sheet.table.item(row, 0).text() for row in range(sheet.table.rowCount())]


def test_what_stands_in_the_box_is_kept_under_a_name(screen, filled, office, qtbot, heard):
    screen.enter()
    assert menu(screen) == [("存下当前检索…", False), ("整理常用检索…", False)]
    screen.search("防汛 单位:青禾镇")
    qtbot.keyClick(screen.finding.box, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    sheet = screen.saved.sheet
    sheet.deed.click()
    assert sheet.field.error() == "请写一个名称。"
    sheet.editor.setText("青禾防汛")
    qtbot.keyClick(sheet.editor, Qt.Key.Key_Return)
    assert kept(office) == [("青禾防汛", "防汛 单位:青禾镇")]
    assert heard == ["已存为常用检索“青禾防汛”"]
    assert screen.finding.name.word() == "青禾防汛"
    assert menu(screen)[0] == ("青禾防汛", True)
    assert screen.saved.sheet is None


def test_one_is_chosen_from_the_menu_and_its_name_is_a_chip(screen, filled, keep):
    keep("防汛往年", "防汛 日期:..2030")
    screen.enter()
    assert not screen.finding.name.isVisible()
    screen.finding.saved.actions_shown()[0].trigger()
    assert screen.finding.box.text() == "防汛 日期:..2030"
    assert (screen.finding.name.isVisible(), screen.finding.name.word()) == (True, "防汛往年")
    assert screen.finding.model.rowCount() == 1
    screen.search("防汛")
    assert not screen.finding.name.isVisible()


def test_one_is_asked_by_its_name_within_another(screen, filled, keep):
    keep("水旱", "防汛 | 抗旱")
    screen.enter()
    screen.search("常用:水旱 单位:青禾镇")
    assert screen.finding.model.rowCount() == 1
    screen.search("常用:没有")
    assert screen.finding.fault.isVisible()


def test_what_was_asked_by_a_name_nobody_knew_is_found_once_it_is_kept(screen, filled, keep):
    screen.enter()
    screen.search("常用:水旱")
    assert screen.finding.fault.isVisible()
    keep("水旱", "防汛 | 抗旱")
    screen.enter()
    assert not screen.finding.fault.isVisible()
    assert screen.finding.model.rowCount() == 1


def test_a_name_that_is_taken_is_said_beside_it(screen, filled, keep):
    keep("防汛", "防汛")
    screen.enter()
    screen.search("抗旱")
    screen.finding.saved.keep_asked.emit()
    sheet = screen.saved.sheet
    sheet.editor.setText("防汛")
    sheet.deed.click()
    assert sheet.field.error().startswith("已有一条常用检索叫“防汛”")
    sheet.reject()


def test_a_name_half_written_comes_back_for_the_same_search(screen, filled, qtbot):
    screen.enter()
    screen.search("抗旱")
    screen.finding.saved.keep_asked.emit()
    screen.saved.sheet.editor.setText("抗旱往")
    screen.saved.sheet.reject()
    screen.finding.saved.keep_asked.emit()
    assert screen.saved.sheet.editor.text() == "抗旱往"
    screen.saved.sheet.deed.click()
    screen.search("防汛")
    screen.finding.saved.keep_asked.emit()
    assert screen.saved.sheet.editor.text() == ""
    screen.saved.sheet.reject()


def test_one_is_deleted_and_brought_back(screen, keep, office, qtbot):
    keep("甲", "防汛")
    keep("乙", "抗旱")
    screen.enter()
    screen.saved.tidy()
    sheet = screen.saved.sheet
    sheet.table.setCurrentCell(names(sheet).index("甲"), 0)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.table.hasFocus)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Delete)
    assert names(sheet) == ["乙"]
    assert sheet.said.text() == "已删除“甲”"
    qtbot.mouseClick(sheet.undo, Qt.MouseButton.LeftButton)
    assert sorted(names(sheet)) == ["乙", "甲"]
    assert not sheet.undo.isVisible()
    assert sorted(kept(office)) == [("乙", "抗旱"), ("甲", "防汛")]
    sheet.accept()


def test_one_is_renamed_in_place_unless_the_name_is_taken(screen, keep, office):
    keep("甲", "防汛")
    keep("乙", "抗旱")
    screen.enter()
    screen.saved.tidy()
    sheet = screen.saved.sheet
    sheet.table.item(names(sheet).index("甲"), 0).setText("丙")
    assert sorted(names(sheet)) == ["丙", "乙"]
    sheet.table.item(names(sheet).index("丙"), 0).setText("乙")
    assert sheet.wrong.text().startswith("已有一条常用检索叫“乙”")
    assert sorted(names(sheet)) == ["丙", "乙"]
    assert sorted(kept(office)) == [("丙", "防汛"), ("乙", "抗旱")]
    sheet.accept()


def test_they_are_links_as_long_as_nothing_is_asked(screen, filled, keep, qtbot):
    keep("防汛往年", "防汛 日期:..2030")
    screen.enter()
    (link,) = screen.finding.links.links
    assert (link.isVisible(), link.text(), link.toolTip()) == (True, "防汛往年", "防汛 日期:..2030")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert screen.finding.box.text() == "防汛 日期:..2030"
    screen.search("没有这几个字")
    assert not screen.finding.links.isVisible()
    screen.search("")
    assert screen.finding.links.isVisible()
