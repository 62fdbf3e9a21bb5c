"""The list of Ctrl+K over the window, driven by keys alone."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from editor.shell.commands import Command, command
from editor.shell.palette.entry import Entry, Kind
from editor.shell.palette.finding import Found

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window, qtbot):
    """The list, open over the window."""
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    made = window.desk.commands.palette()
    assert made.isVisible()
    return made


def words(palette):
    return [each.words for each in palette.shown()]


def spelt(palette, qtbot):
    qtbot.waitUntil(lambda: palette._spelt("签") != ())


def test_it_lists_commands_with_their_keys_and_the_places(palette):
    found = {each.name: each for each in palette.shown()}
    assert found["window.find"].keys == "Ctrl+F"
    assert found["place.writing"].kind is Kind.PLACE
    assert "window.palette" not in found


def test_three_signs_and_enter_lead_to_a_place(palette, window, qtbot):
    spelt(palette, qtbot)
    qtbot.keyClicks(palette.field, "cb")
    assert palette.chosen().words == "采编"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.screens.here == "writing")
    assert not palette.isVisible()


def test_the_arrows_choose_and_go_round(palette, qtbot):
    first = palette.chosen()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen() is palette.shown()[1]
    for _ in range(2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.chosen() is palette.shown()[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen() is first


def test_escape_gives_the_keyboard_back(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    before = window.desk.top.search
    before.setFocus()
    for key, held in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_K, CONTROL)):
        qtbot.keyClick(before, Qt.Key.Key_K, CONTROL)
        palette = window.desk.commands.palette()
        assert palette.field.hasFocus()
        qtbot.keyClick(palette.field, key, held)
        assert not palette.isVisible()
        assert QApplication.focusWidget() is before


def test_going_on_elsewhere_with_the_mouse_closes_it(palette, window):
    window.desk.top.search.setFocus()
    assert not palette.isVisible()


def test_a_button_in_sight_that_is_no_command_can_be_pressed(window, qtbot):
    pressed, screen = [], window.desk.screens.currentWidget()
    for title in ("导出本页…", "看不见的"):
        made = QPushButton(title, screen)
        made.setVisible(title != "看不见的")
        made.clicked.connect(lambda checked=False, title=title: pressed.append(title))
    palette = window.desk.commands.palette()
    palette.toggle()
    palette.field.setText("导出本页")
    assert words(palette) == ["导出本页"]
    palette.take()
    qtbot.waitUntil(lambda: pressed == ["导出本页…"])


def test_a_button_that_a_command_presses_is_not_listed_twice(window, frame):
    screen = window.desk.screens.currentWidget()
    made = QPushButton("送审 S", screen)
    made.show()
    command(screen, frame.keymap, Command("inbox.submit", "送出审核", ("Ctrl+E",)), made.click, button=made)
    palette = window.desk.commands.palette()
    palette.toggle()
    palette.field.setText("送")
    assert words(palette) == ["送出审核"]


def test_what_cannot_be_done_is_faint_says_why_and_is_not_done(window, frame):
    done, screen = [], window.desk.screens.currentWidget()
    made = QPushButton("签发", screen)
    made.setEnabled(False)
    made.setToolTip("请先定稿")
    command(screen, frame.keymap, Command("inbox.sign", "签发此稿"), lambda: done.append(1), button=made)
    palette = window.desk.commands.palette()
    palette.toggle()
    palette.field.setText("签发此稿")
    assert not palette.chosen().open
    assert palette.chosen().why_not == "请先定稿"
    palette.take()
    assert palette.isVisible()
    assert not done


def test_what_was_chosen_last_stands_first_the_next_time(palette, window, frame, qtbot):
    palette.field.setText("采编")
    palette.take()
    assert frame.settings.chosen_lately[0] == "place.writing"
    palette.toggle()
    assert palette.shown()[0].name == "place.writing"


def test_letters_an_input_method_has_in_hand_are_looked_for(palette, qtbot):
    spelt(palette, qtbot)
    QCoreApplication.sendEvent(palette.field, QInputMethodEvent("cai'b", []))
    assert palette.chosen().words == "采编"
    committed = QInputMethodEvent()
    committed.setCommitString("采编")
    QCoreApplication.sendEvent(palette.field, committed)
    assert palette.field.text() == "采编"
    assert palette.chosen().words == "采编"


def test_whoever_has_something_to_offer_adds_it(window, qtbot):
    went = []
    window.desk.commands.sources.append(
        lambda: [Entry("setting.zoom", "文字大小", Kind.SETTING, lambda: went.append("zoom"), english="字号 缩放")])
    palette = window.desk.commands.palette()
    palette.toggle()
    palette.field.setText("字号")
    assert words(palette) == ["文字大小"]
    palette.take()
    qtbot.waitUntil(lambda: went == ["zoom"])


def test_finds_of_the_archive_stand_under_the_rest_and_open(palette, frame, qtbot):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    palette.field.setText("防汛")
    palette._add("防汛", [Found(Kind.DRAFT, "d7", "防汛工作部署", "青禾镇", "writing"),
                         Found(Kind.UNIT, "u1", "防汛办", "", "credit")])
    assert words(palette)[-2:] == ["防汛工作部署", "防汛办"]
    palette.list.setCurrentIndex(palette.rows.index(len(palette.shown()) - 1))
    palette.take()
    qtbot.waitUntil(lambda: went == [("credit", ("units", "u1"))])


def test_nothing_of_it_stays_for_the_next_person(palette, frame):
    frame.seat(None)
    assert not palette.isVisible()
    assert palette.shown() == ()


def test_the_keys_of_the_window_are_heard_again_after_it(palette, window, qtbot):
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.desk.screens.here == "writing"
