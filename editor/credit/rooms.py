"""The rooms of 考核, for those who list them without making the screen."""

from PySide6.QtCore import QCoreApplication

from editor.credit.screen import ROOMS
from editor.shell.screen import Rooms


def rooms() -> Rooms:
    """Return what the screen is asked to open, and what the room is called."""
    return tuple((name, QCoreApplication.translate("CreditScreen", title)) for name, title, *_ in ROOMS)
