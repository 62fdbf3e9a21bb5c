"""Every setting is found by its words and by what else people call it, and the search leads to it."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTreeWidget

from editor.office.finding import Setting, field_of, settings_found, settings_listed
from editor.office.rooms import ROOMS
from editor.office.screen import OfficeScreen
from editor.pieces.ring import Ring
from editor.shell.widgets import Field

NO_SETTINGS = {"也列出已撤销的（0 个）", "只显示图标", "选…"}  # a filter of a list, and parts of a row that has a name


def labels_of(page):
    """Return all words on a page that name something to be set: fields, ticks, and doors to sheets."""
    fields = {field.editor.accessibleName() for field in page.findChildren(Field)}
    buddies = {label.text() for label in page.findChildren(QLabel) if label.buddy()}
    doors = {each.text() for each in page.findChildren(QPushButton) if each.text().endswith("…")}
    ticks = {each.text().partition("：")[0] for each in page.findChildren(QAbstractButton)
             if each.isCheckable() and not within_field(each)}
    lines = {item for tree in page.findChildren(QTreeWidget) for item in names_in(tree)}
    return {each for each in fields | buddies | doors | ticks | lines if each} - NO_SETTINGS


def within_field(widget):
    around = widget.parentWidget()
    return around is not None and (isinstance(around, Field) or within_field(around))


def names_in(tree):
    """Return the lines of a tree that have a value beside them."""
    found = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    return {item.text(0) for item in found if item.childCount() == 0 and item.parent() is not None}


@pytest.mark.parametrize("room", [each.name for each in ROOMS if each.name not in ("keys", "layouts")])
def test_every_labelled_field_of_every_page_is_found(screen, room):
    known = {each.words for each in settings_listed() if each.room == room}
    titles = {re.sub("（.*", "", each) for each in known} | known
    assert {label for label in labels_of(screen.page(room)) if label not in titles} == set()


@pytest.mark.parametrize("room", [each.name for each in ROOMS if each.name not in ("keys", "layouts")])
def test_every_setting_that_is_listed_is_on_its_page(screen, room):
    page = screen.page(room)
    screen.open(room)
    lost = {each.words for each in settings_listed() if each.room == room and field_of(page, each) is None}
    title = next(each.words for each in ROOMS if each.name == room)
    assert lost - {title} == set()


def test_most_parameters_of_a_layout_are_led_to(screen):
    screen.open("layouts")
    page = screen.page("layouts")
    found = {each.words for each in settings_listed() if each.room == "layouts" and field_of(page, each) is not None}
    assert {"纸张宽度", "正文字体", "每面行数", "刊名字号"} <= found


@pytest.mark.parametrize(("words", "room", "first"), [
    ("锁屏", "office", "多久无人操作就锁定"), ("dark", "look", "外观"), ("English", "look", "语言 / Language"),
    ("字号", "look", "文稿显示大小"), ("通知", "notices", "桌面提醒"), ("优盘", "keeping", "第二备份处…"),
    ("忘记密码", "people", "重置密码…"), ("期号 起始", "journals", "该年从第几期编起"), ("隐私", "gates", "个人信息"),
    ("输出", "folders", "刊期文件存放在"), ("演示", "archives", "打开示例单位"), ("侧栏", "look", "左栏"),
])
def test_what_people_call_it_finds_it_too(words, room, first):
    found = [each for each in settings_found(words) if each.room == room]
    assert any(each.words.startswith(first) for each in found)


def test_its_own_words_come_before_what_it_is_called_as_well():
    assert settings_found("期号")[0].words == "期号"
    assert settings_found("没有这样的设置") == ()
    assert settings_found("  ") == ()


def test_settings_of_other_places_are_found_and_lead_there(screen, frame):
    went = []
    frame.went.connect(lambda place, thing: went.append(place))
    (mail, *_) = settings_found("IMAP")
    screen.show_setting(mail)
    assert went == ["inbox"]


def test_ctrl_f_leads_to_the_search_and_enter_to_the_setting_with_a_ring(screen, qtbot):
    screen.focus_search()
    screen.left.search.setText("多久")
    assert [each.words for each in screen.left.settings()] == ["多久无人操作就锁定"]
    qtbot.keyClick(screen.left.search, Qt.Key.Key_Return)
    assert screen.here == "office"
    (ring,) = screen.findChildren(Ring)
    assert ring.geometry().contains(screen.office.idle.geometry().adjusted(4, 4, -4, -4))


def test_the_arrow_goes_to_what_was_found_and_another_is_chosen(screen, qtbot):
    screen.left.search.setText("密码")
    qtbot.keyClick(screen.left.search, Qt.Key.Key_Down)
    qtbot.keyClick(screen.left.found, Qt.Key.Key_Down)
    second = screen.left.settings()[1]
    qtbot.keyClick(screen.left.found, Qt.Key.Key_Return)
    assert screen.here == second.room


def test_an_empty_search_shows_the_pages_again_and_a_vain_one_says_so(screen):
    screen.left.search.setText("多久")
    assert not screen.rooms.isVisible()
    screen.left.search.setText("没有这样的设置")
    assert screen.left.nothing.isVisible()
    screen.left.search.clear()
    assert screen.rooms.isVisible()


def test_a_setting_is_led_to_from_anywhere(screen):
    setting = next(each for each in settings_listed() if each.words == "外观")
    screen.open(setting)
    assert screen.here == "look"
    assert isinstance(setting, Setting)


def test_the_pages_stand_in_two_groups(qtbot, frame, screen):
    words = [screen.rooms.item(row).text() for row in range(screen.rooms.count())]
    assert words.index("本单位") < words.index("备份") < words.index("本机") < words.index("界面")
    assert not screen.rooms.item(words.index("本机")).flags() & Qt.ItemFlag.ItemIsSelectable


def test_who_may_not_change_the_office_still_changes_the_chair(qtbot, office, frame, let_go):
    frame.seat(office.editor)
    made = let_go(OfficeScreen(frame))
    made.show()
    made.enter()
    made.open("office")
    assert made.only_read.isVisible()
    assert "管理员" in made.only_read.text()
    made.open("look")
    assert not made.only_read.isVisible()
