"""快捷键: every command with its keys; others are given by pressing them, and a conflict is a choice."""

import pytest
from PySide6.QtCore import Qt

from editor.office.keys_page import KeysPage
from editor.shell.commands import command
from editor.shell.desk_commands import all_groups
from editor.start import places
from editor.writing.commands import COMMANDS

CONTROL, ALT, SHIFT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
                       Qt.KeyboardModifier.ShiftModifier)
SAVE, GUESSES = COMMANDS["save"], COMMANDS["guesses"]


@pytest.fixture
def page(frame, qtbot):
    frame.keymap.groups = lambda: all_groups(places())
    made = KeysPage(frame)
    qtbot.addWidget(made)
    made.show()
    made.choose("writing.save")
    return made


def press(page, qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    page.strip.begin()
    qtbot.keyClick(page.strip.field, key, held)


def shown(page):
    return [line.text(0) for line in page._lines() if not line.isHidden()]


def test_the_commands_of_screens_nobody_opened_are_listed_too(page):
    told = {line.data(0, Qt.ItemDataRole.UserRole).name for line in page._lines()}
    assert {"window.keys", "place.inbox", "writing.save", "signing.agree", "credit.facts.enter"} <= told


def test_they_are_found_by_name_place_or_keys(page):
    page.search.setText("送审")
    page.search.returnPressed.emit()
    assert shown(page) == ["送审"]
    page.search.setText("f7 采编")
    page.search.returnPressed.emit()
    assert "检查" in shown(page)
    assert "签发" not in " ".join(shown(page))


def test_free_keys_are_given_at_once_and_heard_at_once(page, frame, qtbot):
    made = command(page, frame.keymap, SAVE, lambda: None)
    press(page, qtbot, Qt.Key.Key_F2)
    assert frame.keymap.keys(SAVE) == ("F2",)
    assert made.keys() == ("F2",)
    assert "F2" in page.strip.told.text()
    assert page.chosen() == SAVE


def test_keys_that_another_command_has_are_named_and_the_choice_is_made(page, frame, qtbot):
    press(page, qtbot, Qt.Key.Key_F4)
    assert frame.keymap.keys(SAVE) == SAVE.keys
    assert GUESSES.title in page.strip.told.text()
    page.strip.take.click()
    assert page.strip.field.hasFocus(), "the keys stay here when the choice is put away"
    assert frame.keymap.keys(SAVE) == ("F4",)
    assert frame.keymap.keys(GUESSES) == ()


def test_or_other_keys_are_pressed(page, frame, qtbot):
    press(page, qtbot, Qt.Key.Key_F4)
    page.strip.other.click()
    qtbot.keyClick(page.strip.field, Qt.Key.Key_F2)
    assert frame.keymap.keys(SAVE) == ("F2",)
    assert frame.keymap.keys(GUESSES) == GUESSES.keys


@pytest.mark.parametrize(("key", "held", "why"), [
    (Qt.Key.Key_S, CONTROL | ALT, "Ctrl+Alt"), (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "打字"),
    (Qt.Key.Key_C, CONTROL, "复制"), (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "名单")])
def test_some_keys_are_refused_with_a_reason(page, frame, qtbot, key, held, why):
    press(page, qtbot, key, held)
    assert why in page.strip.told.text()
    assert frame.keymap.keys(SAVE) == SAVE.keys


def test_one_command_has_its_default_again(page, frame, qtbot):
    assert not page.strip.back.isEnabled()
    press(page, qtbot, Qt.Key.Key_F2)
    page.strip.back.click()
    assert frame.keymap.keys(SAVE) == SAVE.keys


def test_a_default_that_was_given_away_meanwhile_is_said(page, frame, qtbot):
    press(page, qtbot, Qt.Key.Key_F2)
    page.choose(GUESSES.name)
    press(page, qtbot, Qt.Key.Key_S, CONTROL)
    page.choose(SAVE.name)
    page.strip.back.click()
    assert frame.keymap.keys(SAVE) == ("F2",)
    assert GUESSES.title in page.strip.told.text()


def test_all_have_their_defaults_again(page, frame, qtbot):
    press(page, qtbot, Qt.Key.Key_F2)
    page.all_back.click()
    assert not frame.keymap.has_own()
    assert not page.all_back.isEnabled()


def test_a_command_may_go_without_keys(page, frame):
    page.strip.none.click()
    assert frame.keymap.keys(SAVE) == ()


def test_escape_goes_back_to_the_list_and_tab_goes_on(page, frame, qtbot):
    with qtbot.waitActive(page):
        page.activateWindow()
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.tree.hasFocus()
    press(page, qtbot, Qt.Key.Key_Tab)
    assert not page.strip.field.hasFocus()
    assert frame.keymap.keys(SAVE) == SAVE.keys
