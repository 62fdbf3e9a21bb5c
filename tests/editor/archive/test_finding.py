"""Searching as a user does it: typing, Enter, F3; and what is said when nothing is found or nothing can be read."""

from dataclasses import replace

import pytest
from builders import NOON, TODAY
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bulletin.desk import instructing
from bulletin.errors import Cause, Trouble
from bulletin.instructions.instruction import Given, Level, On
from bulletin.search.port import Page
from editor.archive.results import formats, units
from editor.archive.terms import count_words

NEXT, BACK = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def type_words(qtbot, screen, words):
    screen.finding.box.setText(words)
    qtbot.keyClick(screen.finding.box, Qt.Key.Key_Return)


def titles(screen):
    return [screen.finding.model.index(row).data() for row in range(screen.finding.model.rowCount())]


@pytest.fixture
def filled(office):
    office.draft("白石乡防汛物资到位", "全乡储备防汛物资，防汛队伍集结。")
    office.published(office.approved("青禾镇春耕备耕工作进展顺利"))


def test_without_words_the_screen_says_what_to_do(screen, filled):
    screen.enter()
    assert screen.finding.list.isHidden()
    assert screen.finding.empty.isVisible()
    assert screen.finding.count.text() == ""


def test_typing_finds_after_a_pause_and_counts(screen, filled, qtbot):
    screen.enter()
    screen.finding.box.setText("防汛")
    qtbot.waitUntil(lambda: titles(screen) == ["白石乡防汛物资到位"])
    assert screen.finding.count.text() == "共 1 篇"


def test_a_hit_far_down_is_seen_with_what_stands_around_it(screen, office, qtbot):
    far = "\n".join(["县里召开会议，部署春耕备耕工作。"] * 40 + ["油茶林改造见成效。"] + ["各村抓紧落实。"] * 20)
    office.draft("白石乡的一篇长稿", far)
    screen.enter()
    type_words(qtbot, screen, "油茶")
    page = screen.reading.reader.page
    assert 0 < page.cursorRect().top() < page.viewport().height() * 2 // 3


def test_the_reader_opens_at_the_first_hit_and_f3_goes_round(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    reader = screen.reading.reader
    assert reader.hits() == 3
    assert len(reader.page.extraSelections()) == 3
    assert reader.page.textCursor().selectedText() == "防汛"
    assert reader.count.text() == "第 1 / 3 处"
    first = reader.page.textCursor().position()
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3)
    assert reader.page.textCursor().position() > first
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3, BACK)
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3, BACK)
    assert reader.at() == 2


def test_down_goes_to_the_results_enter_to_the_text_and_up_back_to_the_box(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "春耕")
    screen.finding.box.setFocus()
    qtbot.waitUntil(screen.finding.box.hasFocus)
    qtbot.keyClick(screen.finding.box, Qt.Key.Key_Down)
    assert screen.finding.list.hasFocus()
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Up)
    assert screen.finding.box.hasFocus()
    qtbot.keyClick(screen.finding.box, Qt.Key.Key_Down)
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Return)
    assert screen.reading.reader.page.hasFocus()


def test_where_it_was_printed_is_said_and_leads_there(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "春耕")
    assert screen.reading.reader.whence.text().startswith("《信息快报》2026年第51期 · 11月20日")
    assert "青禾镇" in screen.reading.reader.whence.text()
    qtbot.mouseClick(screen.reading.issue, Qt.MouseButton.LeftButton)
    assert screen.tabs.currentWidget() is screen.issues
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")


def test_no_hits_are_said_with_a_way_out(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛 抗旱 单位:白石乡")
    assert screen.finding.count.text() == "共 0 篇"
    sentence = screen.finding.empty.findChildren(type(screen.finding.count))[0]
    assert sentence.text() == "没有找到“防汛 抗旱 单位:白石乡”，可减少一个词再试。"
    qtbot.mouseClick(screen.finding.empty.action, Qt.MouseButton.LeftButton)
    assert screen.finding.box.text() == "防汛 抗旱"


def test_where_one_word_was_not_found_no_word_less_is_advised(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "抗旱井")
    assert "没有找到“抗旱井”，可换个说法再试。" in [each.text() for each in screen.finding.empty.findChildren(QLabel)]


def test_ctrl_f_leads_from_the_issues_back_to_the_box(screen, filled):
    screen.enter()
    screen.tabs.setCurrentWidget(screen.issues)
    screen.focus_search()
    assert screen.tabs.currentWidget() is screen.finding
    assert screen.finding.box.hasFocus()


def test_the_window_s_search_box_asks_here(screen, filled):
    screen.enter()
    screen.tabs.setCurrentIndex(1)
    screen.search("防汛")
    assert screen.tabs.currentIndex() == 0
    assert screen.finding.box.text() == "防汛"
    assert titles(screen) == ["白石乡防汛物资到位"]


def test_entering_again_finds_what_came_meanwhile_and_keeps_the_place(screen, filled, office, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    kept = screen.finding.chosen().draft_id
    screen.reading.reader.step(+1)
    office.draft("枫桥镇防汛演练", "演练。")
    screen.enter()
    assert len(titles(screen)) == 2
    assert screen.finding.chosen().draft_id == kept
    assert screen.reading.reader.at() == 1, "the text stands where it was left"


def test_the_draft_is_opened_for_writing(screen, filled, qtbot, frame):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    qtbot.mouseClick(screen.reading.writing, Qt.MouseButton.LeftButton)
    assert went == [("writing", screen.finding.chosen().draft_id)]


def test_what_cannot_be_read_is_marked_and_the_last_finds_stay_pale(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    type_words(qtbot, screen, "防汛 状态:来")
    fault = screen.finding.fault
    assert fault.isVisible()
    assert ">来</a>" in fault.piece.text()
    assert "来稿" in fault.text()
    assert (titles(screen), screen.finding.model.pale) == (["白石乡防汛物资到位"], True)
    assert screen.finding.count.text() == "共 1 篇（上一次的结果）"
    assert screen.reading.reader.isVisible()


def test_a_click_writes_what_was_meant_and_one_on_the_piece_selects_it(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "𠮷 防汛 状态:来")
    screen.finding.fault.piece.linkActivated.emit("piece")
    assert screen.finding.box.selectedText() == "来"
    type_words(qtbot, screen, "防汛 状态:来")
    qtbot.mouseClick(screen.finding.fault.mend, Qt.MouseButton.LeftButton)
    assert screen.finding.box.text() == "防汛 状态:来稿"
    assert not screen.finding.fault.isVisible()
    assert (titles(screen), screen.finding.model.pale) == (["白石乡防汛物资到位"], False)


def test_the_space_bar_turns_the_pages_and_goes_on_to_the_next_find(screen, office, qtbot):
    for number in range(2):
        office.draft(f"防汛第{number}篇", "防汛物资到位。" * 600)
    screen.enter()
    type_words(qtbot, screen, "防汛")
    bar, first = screen.reading.reader.page.verticalScrollBar(), screen.finding.chosen()
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Space)
    assert bar.value() > 0
    assert screen.finding.chosen() == first
    bar.setValue(bar.maximum())
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Space)
    assert screen.finding.chosen() != first


def test_more_finds_come_as_somebody_scrolls(screen, office, qtbot):
    for number in range(60):
        office.draft(f"防汛第{number}篇", "物资到位。")
    screen.enter()
    type_words(qtbot, screen, "防汛")
    qtbot.waitUntil(lambda: screen.finding.model.rowCount() == 50)
    screen.finding.list.scrollToBottom()
    qtbot.waitUntil(lambda: screen.finding.model.rowCount() == 60)
    assert len(set(titles(screen))) == 60
    assert screen.finding.count.text() == "共 60 篇"


def test_the_most_relevant_come_first_where_that_is_wanted(screen, office, qtbot):
    office.draft("防汛物资到位", "备足。")
    office.draft("近期重点工作", "其中防汛一项。")
    screen.enter()
    type_words(qtbot, screen, "防汛")
    screen.finding.sorting.setCurrentIndex(1)
    screen.finding.sorting.activated.emit(1)
    assert titles(screen)[0] == "防汛物资到位"


def test_a_count_that_stopped_early_says_at_least():
    page = Page((), 1284, True)
    assert count_words(page) == "共 1,284 篇"
    assert count_words(replace(page, count=2000, exact=False)) == "至少 2,000 篇"


def test_marks_are_counted_as_qt_counts_and_end_with_the_text():
    first, *others = formats("𠮷防汛", [(1, 3), (9, 12)])
    assert (first.start, first.length, others) == (2, 2, [])
    assert units("𠮷") == 2


def test_a_word_that_is_being_typed_is_not_called_wrong_at_once(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    for words in ("防汛 状态:", "防汛 状态:来稿"):
        screen.finding.box.setText(words)
        screen.finding.box.asked.emit(words)
        assert not screen.finding.fault.isVisible()
        assert not screen.finding.model.pale
    screen.finding.box.setText("防汛 (")
    qtbot.waitUntil(screen.finding.fault.isVisible)
    assert screen.finding.model.pale
    assert titles(screen) == ["白石乡防汛物资到位"]


def test_other_words_begin_at_the_first_find_the_same_words_stay_where_one_was(screen, office, qtbot):
    for number in range(3):
        office.draft(f"防汛通知第{number}号", "物资到位。")
    screen.enter()
    type_words(qtbot, screen, "防汛")
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Down)
    chosen = screen.finding.chosen()
    type_words(qtbot, screen, "防汛")
    assert screen.finding.chosen() == chosen
    type_words(qtbot, screen, "防汛 通知")
    assert screen.finding.list.currentIndex().row() == 0


def test_what_takes_its_time_is_said_and_what_fails_is_told(screen, filled, frame, qtbot, monkeypatch, heard):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    asked = []
    monkeypatch.setattr(frame.background.looker, "ask", lambda owner, job, then, otherwise, topic: asked.append(
        otherwise))
    type_words(qtbot, screen, "春耕")
    qtbot.waitUntil(lambda: screen.finding.count.text() == "正在查找…")
    assert screen.finding.model.pale
    asked[0](Trouble(Cause.CLOSED))
    assert [error.cause for error in heard] == [Cause.CLOSED]
    assert titles(screen) == ["白石乡防汛物资到位"], "the last finds stay"
    assert screen.finding.count.text() == "共 1 篇（上一次的结果）"


def test_what_a_leader_wrote_on_a_whole_issue_leads_to_that_issue(screen, office, qtbot):
    issue = office.published(office.approved("青禾镇春耕备耕工作进展顺利"))
    given = Given("高远山", Level.COUNTY, TODAY, "梯田流转要抓紧。")
    instructing.register(office.archive, On(issue_id=issue.id), given, actor=office.editor, at=NOON)
    screen.enter()
    type_words(qtbot, screen, "梯田流转")
    assert screen.finding.model.rowCount() == 1
    assert screen.reading.reader.title.text() == "《信息快报》第51期（总第386期）"
