"""Every command of every place: declared and made, no two with one key, and a few signs away from wherever one is."""

from itertools import combinations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from bulletin.people import Actor, RoleName
from editor.shell.commands import CommandAction, combined
from editor.shell.desk_commands import COMMANDS as OF_WINDOW
from editor.shell.desk_commands import all_groups, place_commands
from editor.shell.keymap import WINDOW
from editor.shell.palette.matching import best
from editor.shell.palette.pinyin import syllables
from editor.start import places

PLACES = places()
NAMED = {place.name: place for place in PLACES}
COMMANDED = [place.name for place in PLACES if place.commands()]
# What a screen does with a key of the window while the keyboard is in it; the nearer one is done.
NEARER = {
    ("window.find", "credit.facts.find"), ("window.find", "log.find"), ("window.find", "writing.text.find"),
    ("window.rail", "writing.text.bold"), ("window.undo", "issues.undo"), ("window.redo", "issues.redo"),
    ("window.undo", "signing.take_back"), ("window.undo", "writing.compare.undo"),
    ("place.credit", "writing.text.own_size"), ("place.credit", "signing.own_size"),
}


def made_in(widget: QWidget) -> set[str]:
    return {each.command.name for each in widget.findChildren(QAction) if isinstance(each, CommandAction)}


@pytest.mark.parametrize("name", COMMANDED)
def test_what_a_place_declares_is_what_its_screen_can_do(name, frame, qtbot):
    frame.seat(Actor(frame.person.id, frame.person.name, frozenset(RoleName), single_seat=True))
    screen = NAMED[name].make_screen(frame)
    qtbot.addWidget(screen)
    for thing, _ in NAMED[name].rooms():
        screen.open(thing)
    assert made_in(screen) == {each.name for each in NAMED[name].commands().values()}


def test_within_one_place_no_two_commands_have_the_same_key():
    for group in all_groups(PLACES):
        for one, other in combinations(group.commands, 2):
            inner, outer = sorted((f"{one.scope}.", f"{other.scope}."), key=len, reverse=True)
            if inner.startswith(outer):
                assert not keys_of(one) & keys_of(other), (one.name, other.name)


def test_a_place_has_a_key_of_the_window_only_where_that_is_meant():
    everywhere = (*OF_WINDOW.values(), *place_commands(PLACES))
    of_places = [each for place in PLACES for each in place.commands().values()]
    both = {(one.name, other.name) for one in everywhere for other in of_places if keys_of(one) & keys_of(other)}
    assert both == NEARER


def test_the_places_have_the_figures_as_their_keys():
    keys = [each.keys for each in place_commands(PLACES)]
    assert keys[:3] == [("Ctrl+1",), ("Ctrl+2",), ("Ctrl+3",)]
    assert keys[9] == ("Ctrl+0",)
    assert keys[10:] == [()] * (len(PLACES) - 10)


@pytest.mark.parametrize("name", [place.name for place in PLACES])
def test_every_command_is_two_keys_or_three_signs_away(name):
    here = [*NAMED[name].commands().values(), *OF_WINDOW.values(), *place_commands(PLACES)]
    told = [(each.name, each.title) for each in here]
    told += [(f"room.{place.name}.{thing}", f"{place.title} → {title}") for place in PLACES
             for thing, title in place.rooms()]
    quick = {each.name for each in here if any(len(key.split("+")) <= 2 for key in each.keys)}
    for line in told:
        assert line[0] in quick or any(line in first_five(typed, told) for typed in ways_to_type(line[1])), line


def first_five(typed, told):
    return best(typed, told, lambda each: (each[1], ""), syllables, lambda each: None)[:5]


def ways_to_type(words):
    """Yield three signs of the words, and three initials, the first ones first."""
    initials = "".join(each[0] for each in syllables(words))
    for spelt in (initials, words):
        yield from (spelt[at:at + 3] for at in range(max(1, len(spelt) - 2)))


def keys_of(command):
    return {combined(each) for each in command.keys}


def test_no_command_is_of_the_window_and_of_a_place():
    assert all(each.place == WINDOW for each in OF_WINDOW.values())
    for place in PLACES:
        assert all(each.place == place.name for each in place.commands().values())
