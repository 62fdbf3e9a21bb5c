"""The keys of a chair: others than the default, kept, taken back, and what is in their way."""

import pytest
from PySide6.QtWidgets import QWidget

from editor.shell.commands import Command, Group, command
from editor.shell.keymap import Keymap, Unfit, unfit
from tests.editor.shell.demo import settings_at

SAVE, PRINT, SIGN = (Command("writing.save", "保存", ("Ctrl+S",)), Command("writing.print", "打印", ("Ctrl+P",)),
                     Command("signing.agree", "签发", ("A",)))
BOLD, RAIL = Command("writing.text.bold", "加粗", ("Ctrl+B",)), Command("window.rail", "左栏", ("Ctrl+B",))
NEXT, PAGES = Command("writing.compare.next", "下一处", ("F8",)), Command("writing.panes.pages", "版面", ("F8",))
GROUPS = (Group("window", "各处", (RAIL,)), Group("writing", "采编", (SAVE, PRINT, BOLD, NEXT, PAGES)),
          Group("signing", "签发", (SIGN,)))


@pytest.fixture
def keymap(let_go, qapp, tmp_path):
    made = let_go(Keymap(settings_at(tmp_path).keys))
    made.groups = lambda: GROUPS
    return made


def test_by_default_a_command_has_its_own_keys(keymap):
    assert keymap.keys(SAVE) == ("Ctrl+S",)
    assert not keymap.is_own(SAVE)
    assert not keymap.has_own()


def test_other_keys_take_effect_at_once_and_are_there_the_next_day(keymap, qtbot, tmp_path):
    widget = QWidget()
    qtbot.addWidget(widget)
    made = command(widget, keymap, SAVE, lambda: None)
    keymap.give(SAVE, ["Ctrl+Shift+F2"])
    assert made.keys() == ("Ctrl+Shift+F2",)
    assert Keymap(settings_at(tmp_path).keys).keys(SAVE) == ("Ctrl+Shift+F2",)


def test_a_command_may_be_without_keys(keymap, tmp_path):
    keymap.give(SAVE, [])
    assert Keymap(settings_at(tmp_path).keys).keys(SAVE) == ()


def test_one_or_all_have_their_default_again(keymap, tmp_path):
    keymap.give(SAVE, ["F2"])
    keymap.give(PRINT, ["F3"])
    keymap.take_back(SAVE)
    assert (keymap.keys(SAVE), keymap.keys(PRINT)) == (("Ctrl+S",), ("F3",))
    keymap.take_all_back()
    assert keymap.keys(PRINT) == ("Ctrl+P",)
    assert not Keymap(settings_at(tmp_path).keys).has_own()


def test_giving_the_default_is_no_key_of_ones_own(keymap):
    keymap.give(SAVE, ["F2"])
    keymap.give(SAVE, ["Ctrl+S"])
    assert not keymap.is_own(SAVE)


def test_a_rival_is_who_has_the_keys_where_both_are_valid(keymap):
    assert keymap.rivals(PRINT, "Ctrl+S") == (SAVE,)
    assert keymap.rivals(SIGN, "Ctrl+S") == ()  # two places are never entered at once
    assert keymap.rivals(SIGN, "Ctrl+B") == (RAIL,)  # what is of the window is valid everywhere


def test_what_was_meant_so_from_the_first_is_no_conflict(keymap):
    assert keymap.rivals(BOLD, "Ctrl+B") == ()
    assert keymap.rivals(NEXT, "F8") == ()  # two parts of a screen beside each other


@pytest.mark.parametrize(("keys", "why"), [
    ("Ctrl+Alt+S", Unfit.ALT_GR), ("A", Unfit.BARE), ("Shift+A", Unfit.BARE), ("1", Unfit.BARE), ("", Unfit.NO_KEY),
    ("Meta+S", Unfit.SYSTEM), ("Esc", Unfit.LISTS), ("Up", Unfit.LISTS), ("Shift+Tab", Unfit.LISTS),
    ("Ctrl+C", Unfit.CLIPBOARD), ("F5", None), ("Ctrl+Up", None), ("Alt+1", None),
])
def test_some_keys_cannot_be_given(keys, why):
    assert unfit(keys, bare=False) is why


def test_a_letter_alone_only_where_nothing_is_typed(keymap):
    assert keymap.unfit(SAVE, "B") is Unfit.BARE
    assert keymap.unfit(SIGN, "B") is None
    assert keymap.unfit(RAIL, "B") is Unfit.BARE
