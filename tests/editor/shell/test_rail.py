"""The rail: all places stay in sight, however low the window is."""

from itertools import pairwise

from editor.shell.rail import ITEM, LOW_ITEM, Rail
from editor.start import places


def shown_at(qtbot, height):
    rail = Rail(places())
    qtbot.addWidget(rail)
    rail.resize(rail.width(), height)
    rail.show()
    return rail, [rail.button(place.name) for place in places()] + [rail._fold]


def test_in_a_low_window_every_place_is_smaller_and_none_is_cut(qtbot, theme):
    rail, buttons = shown_at(qtbot, 450)  # of a window of 853x480, as a display of scale 1.5 has it
    assert rail.height() == 450
    assert all(each.height() >= LOW_ITEM for each in buttons)
    assert all(upper.geometry().bottom() < lower.y() for upper, lower in pairwise(buttons))
    assert buttons[-1].geometry().bottom() < rail.height()


def test_where_there_is_room_the_places_have_their_full_height(qtbot, theme):
    assert {each.height() for each in shown_at(qtbot, 690)[1]} == {ITEM}
