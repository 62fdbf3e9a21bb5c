"""Charts can be told from their ground by everybody, on the screen and on paper."""

import pytest

from editor.charts.look import MUTED, print_look, screen_look
from editor.shell.colours import Colour, contrast
from editor.shell.theme import Scheme, Theme


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK, None])
def look(qapp, request):
    if request.param is None:
        yield print_look()
        return
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    theme = Theme(qapp, request.param)
    yield screen_look()
    theme.deleteLater()
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


def test_each_colour_stands_out_three_to_one(look):
    ground = look.colours[Colour.SURFACE]
    assert all(contrast(colour, ground) >= 3 for colour in look.series)


def test_what_was_adopted_is_told_from_what_came_by_lightness(look):
    assert contrast(look.series[0], look.series[MUTED]) > 1.6


def test_fields_are_the_darker_the_more_and_nothing_is_the_ground(look):
    assert look.heat(0).name() == look.colour(Colour.SURFACE).name()
    steps = [contrast(look.heat(share / 5).name(), look.colours[Colour.SURFACE]) for share in range(6)]
    assert steps == sorted(steps)
