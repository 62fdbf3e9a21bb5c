"""What is chosen for this chair holds at once, and menu and settings show the same, wherever it was chosen."""

from PySide6.QtCore import QObject

from editor.shell.commands import command_named
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.theme import Scheme


class Chair(QObject):
    """Follows the settings of the chair while the window stands."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        super().__init__(desk)
        self._desk, self._frame = desk, frame
        frame.chair_changed.connect(self._follow)
        desk.top.scheme_asked.connect(lambda scheme: frame.change_chair("scheme"))
        desk.top.notices_asked.connect(lambda wanted: frame.change_chair("notices"))
        desk.rail.collapsed_changed.connect(lambda collapsed: frame.change_chair("rail"))

    def _follow(self, what: str) -> None:
        settings, desk = self._frame.settings, self._desk
        if what == "scheme":
            command_named(desk.top, f"window.look_{settings.scheme}").setChecked(True)
            desk.wear(Scheme(settings.scheme))
        elif what == "rail" and desk.rail.is_collapsed != settings.rail_collapsed:
            desk.rail.toggle()
        elif what == "notices" and desk.top.notices.isChecked() != settings.notices.wanted:
            desk.top.notices.setChecked(settings.notices.wanted)
            desk.top.notices_asked.emit(settings.notices.wanted)
        elif what == "tour":
            desk.top.tour_asked.emit()
