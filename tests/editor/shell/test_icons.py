"""Icons: one for all who show it."""

from editor.shell.colours import Colour
from editor.shell.icons import icon


def test_all_who_show_an_icon_share_it(qapp):
    """A widget that goes must not take an engine written in Python with it, in the middle of a collection."""
    assert icon("tray") is icon("tray")
    assert icon("tray") is not icon("tray", Colour.INK)
