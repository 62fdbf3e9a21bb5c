"""Searching as a user does it: typing, Enter, F3; and what is said when nothing is found."""

import pytest
from PySide6.QtCore import Qt

from bulletin.archive import Found
from editor.archive import asking
from editor.archive.questions import Questions
from editor.archive.results import formats, units
from editor.archive.terms import count_words


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
    assert "输入要找的字词，多个字词用空格隔开。" in [label.text() for label in screen.findChildren(
        type(screen.finding.count))]


def test_typing_finds_after_a_pause_and_counts(screen, filled, qtbot):
    screen.enter()
    screen.finding.box.setText("防汛")
    qtbot.waitUntil(lambda: titles(screen) == ["白石乡防汛物资到位"])
    assert screen.finding.count.text() == "找到 1 篇"


def test_the_reader_opens_at_the_first_hit_and_f3_goes_round(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    assert screen.reader.hits() == 3
    assert len(screen.reader.page.extraSelections()) == 3
    assert screen.reader.page.textCursor().selectedText() == "防汛"
    assert screen.reader.count.text() == "第 1 / 3 处"
    first = screen.reader.page.textCursor().position()
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3)
    assert screen.reader.page.textCursor().position() > first
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert screen.reader.at() == 2


def test_down_goes_to_the_results_and_enter_to_the_text(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "春耕")
    screen.finding.box.setFocus()
    qtbot.waitUntil(screen.finding.box.hasFocus)
    qtbot.keyClick(screen.finding.box, Qt.Key.Key_Down)
    assert screen.finding.list.hasFocus()
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_Return)
    assert screen.reader.page.hasFocus()


def test_where_it_was_printed_is_said(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "春耕")
    assert "《信息快报》第51期" in screen.reader.whence.text()
    assert "青禾镇" in screen.reader.whence.text()


def test_no_hits_are_said_with_a_way_out(screen, filled, qtbot):
    screen.enter()
    type_words(qtbot, screen, "防汛 抗旱")
    assert screen.finding.count.text() == "找到 0 篇"
    sentence = screen.finding.empty.findChildren(type(screen.finding.count))[0]
    assert sentence.text() == "没有找到“防汛 抗旱”，可减少一个词再试。"


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
    kept = screen.finding.model.hit_at(0).draft.id
    office.draft("枫桥镇防汛演练", "演练。")
    screen.enter()
    assert len(titles(screen)) == 2
    assert screen.finding.list.currentIndex().data(Qt.ItemDataRole.UserRole).draft.id == kept


def test_the_draft_is_opened_for_writing(screen, filled, qtbot, frame):
    screen.enter()
    type_words(qtbot, screen, "防汛")
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    qtbot.mouseClick(screen.writing, Qt.MouseButton.LeftButton)
    assert went == [("writing", screen.finding.model.hit_at(0).draft.id)]


def test_of_questions_typed_quickly_only_the_last_is_answered(qtbot):
    class Slow:
        def __init__(self):
            self.asked = []

        def ask(self, owner, job, then, otherwise):
            self.asked.append(then)

    slow, answers = Slow(), []
    questions = Questions(slow)
    questions.answered.connect(lambda answer: answers.append(answer.words))
    for words in ("防", "防汛", "防汛通"):
        questions.ask(words)
    assert len(slow.asked) == 1, "the others wait"
    slow.asked[0](asking.Answer("防", Found((), 0, True)))
    slow.asked[1](asking.Answer("防汛通", Found((), 0, True)))
    assert answers == ["防汛通"]
    questions.ask("全县")
    questions.ask("")
    slow.asked[2](asking.Answer("全县", Found((), 0, True)))
    assert answers == ["防汛通"]


def test_a_count_that_stopped_early_says_at_least():
    assert count_words(Found((), 128, True)) == "找到 128 篇"
    assert count_words(Found((), 2001, False)) == "至少 2,001 篇"


def test_marks_are_counted_as_qt_counts():
    mark = formats("𠮷防汛", ("防汛",))[0]
    assert (mark.start, mark.length) == (2, 2)
    assert units("𠮷") == 2
