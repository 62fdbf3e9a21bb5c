"""A setting of the chair holds at once, whether it was chosen in the menu or among the settings."""

import pytest

from editor.shell.chair import Chair
from editor.shell.commands import command_named
from editor.shell.theme import Scheme


@pytest.fixture
def desk(window, frame):
    Chair(window.desk, frame)
    return window.desk


def test_a_look_chosen_among_the_settings_is_worn_and_ticked_in_the_menu(desk, frame, theme):
    frame.settings.scheme = "dark"
    frame.change_chair("scheme")
    assert theme.scheme is Scheme.DARK
    assert command_named(desk.top, "window.look_dark").isChecked()


def test_the_rail_follows_the_settings_and_tells_them(desk, frame):
    before = desk.rail.is_collapsed
    frame.settings.rail_collapsed = not before
    frame.change_chair("rail")
    assert desk.rail.is_collapsed is not before
    told = []
    frame.chair_changed.connect(told.append)
    desk.rail.toggle()
    assert (told, frame.settings.rail_collapsed) == (["rail"], before)


def test_notices_turned_off_among_the_settings_are_off_in_the_menu(desk, frame):
    desk.top.notices.setChecked(True)
    heard = []
    desk.top.notices_asked.connect(heard.append)
    frame.settings.notices.wanted = False
    frame.change_chair("notices")
    assert not desk.top.notices.isChecked()
    assert heard == [False]


def test_the_tour_is_asked_for_from_the_settings(desk, frame, qtbot):
    with qtbot.waitSignal(desk.top.tour_asked):
        frame.change_chair("tour")
