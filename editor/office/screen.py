"""The screen 设置: its rooms at the left; who may not change one reads it and is told whom to ask."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.people import Actor, RoleName
from bulletin.permissions import PERMISSIONS, Permission, permissions_of
from editor.office.archives_page import ArchivesPage
from editor.office.finding import Setting, field_of
from editor.office.folders_page import FoldersPage
from editor.office.gates_page import GatesPage
from editor.office.journals_page import JournalsPage
from editor.office.keeping_page import KeepingPage
from editor.office.keys_page import KeysPage
from editor.office.layouts_page import LayoutsPage
from editor.office.look_page import LookPage
from editor.office.notices_page import NoticesPage
from editor.office.office_page import OfficePage
from editor.office.people_page import PeoplePage
from editor.office.rooms import ROOMS
from editor.office.rooms_list import RoomsList
from editor.office.seeing import OfficeView, see
from editor.office.units_page import UnitsPage
from editor.office.working_page import WorkingPage
from editor.pieces.ring import Ring
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.shell.screen import Keys, ScreenBase
from editor.shell.terms import role_words
from editor.shell.theme import EDGE, INSIDE
from editor.shell.widgets import line, note


class Room(Protocol):
    """A page of the screen."""

    def allow(self, allowed: bool) -> None:
        """Let it be changed, or only be read."""
        ...

    def show_view(self, view: OfficeView) -> None:
        """Show the office as it is now."""
        ...


class OfficeScreen(ScreenBase):
    """The pages of the office and of this chair; `rooms` is the list of them, `left` the search and the list."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._office: OfficeView | None = None
        self.people, self.office = PeoplePage(frame), OfficePage(frame)
        self.journals, self.layouts, self.gates = JournalsPage(frame), LayoutsPage(frame), GatesPage(frame)
        self.keeping, self.units = KeepingPage(frame), UnitsPage(frame)
        self._rooms: dict[str, Room] = {
            "people": self.people, "office": self.office, "units": self.units, "journals": self.journals,
            "layouts": self.layouts, "gates": self.gates, "keeping": self.keeping, "look": LookPage(frame),
            "working": WorkingPage(frame), "notices": NoticesPage(frame), "keys": KeysPage(frame),
            "folders": FoldersPage(frame),
            "archives": ArchivesPage(frame)}
        self.left, self._pages = RoomsList(), QStackedWidget()
        self.rooms = self.left.rooms
        self.only_read = note("", wrapping=True)
        self.only_read.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        self._beneath = line()
        for each in ROOMS:
            self._pages.addWidget(self.page(each.name))
        self.rooms.currentRowChanged.connect(lambda row: self._turn())
        self.left.chosen.connect(self.show_setting)
        self.rooms.setCurrentRow(self.left.row("people"))
        self._lay_out()
        frame.background.archive_changed.connect(self._on_changed)
        frame.person_changed.connect(self._allow)
        self._allow(frame.person)

    @property
    def here(self) -> str:
        """Name of the page that is shown."""
        return self.left.name(self.rooms.currentRow())

    def page(self, name: str) -> QWidget:
        """Return the page called `name`."""
        found = self._rooms[name]
        assert isinstance(found, QWidget)
        return found

    def enter(self) -> None:
        """Show the office as it is now."""
        self._reload()

    def open(self, thing: object) -> None:
        """Show a page by its name (`keeping`, `look`), a unit by the pair of `units` and its id, or a `Setting`."""
        if isinstance(thing, Setting):
            self.show_setting(thing)
        elif isinstance(thing, tuple) and thing[:1] == ("units",):
            self._show_room("units")
            self.units.open(str(thing[1]))
        elif thing in self._rooms:
            self._show_room(str(thing))

    def focus_search(self) -> None:
        """Look for a setting."""
        self.left.search.setFocus()
        self.left.search.selectAll()

    def show_setting(self, setting: Setting) -> None:
        """Lead to a setting, with a ring around it for a while; to another place where it is there."""
        if setting.place != "office":
            self._frame.go(setting.place)
            return
        self._show_room(setting.room)
        page = self.page(setting.room)
        field = field_of(page, setting)
        if field is None:
            page.setFocus()
            return
        _bring_into_sight(field)
        if field.isVisible():
            Ring(field)
        (getattr(field, "editor", None) or field).setFocus()

    def leave(self) -> bool:
        """What is written and not saved is put aside; one may go."""
        super().leave()
        if any([self.people.put_aside(), self.office.put_aside(), self.journals.put_aside(),
                self.layouts.put_aside(), self.units.put_aside()]):
            self._frame.say(self.tr("没有保存的内容先放着，回来还在"))
        return True

    def keys(self) -> Keys:
        return (("↑ / ↓", self.tr("在左边换一部分，在名单里换一个人、一份刊物")), ("Enter", self.tr("保存正在填的表")),
                ("F2", self.tr("改写栏目、版式的一项")), ("Alt+↑ / Alt+↓", self.tr("上移、下移一个栏目")),
                ("Delete", self.tr("去掉一个栏目")))

    def _on_changed(self, changed: Changed) -> None:
        if (changed.office or changed.issues) and self.isVisible():
            self._reload()

    def _reload(self) -> None:
        self._frame.background.ask(self, lambda archive: see(archive, resource("layouts")), self._show)

    def _show(self, view: OfficeView) -> None:
        first, self._office = self._office is None, view
        for room in self._rooms.values():
            room.show_view(view)
        waiting = (("office", self.office.is_changed), ("units", self.units.waits), ("journals", self.journals.waits),
                   ("layouts", self.layouts.waits))
        name = next((name for name, waits in waiting if waits()), "")
        if first and name and self.here == "people":  # else somebody was led elsewhere
            self._show_room(name)
        self._say_who_may()

    def _show_room(self, name: str) -> None:
        self.rooms.setCurrentRow(self.left.row(name))

    def _turn(self) -> None:
        if self.here:
            self._pages.setCurrentWidget(self.page(self.here))
            self._say_who_may()

    def _allow(self, actor: Actor | None) -> None:
        for each in ROOMS:
            self._rooms[each.name].allow(_may(actor, each.permission))
        self._say_who_may()

    def _say_who_may(self) -> None:
        """Say above a page that is only read which role may change it, and who has it."""
        permission = next((each.permission for each in ROOMS if each.name == self.here), None)
        allowed = _may(self._frame.person, permission) or self.here == "keeping"  # which says it itself
        if not allowed and self._office is not None:
            roles = [role for role in RoleName if permission in PERMISSIONS[role]]
            people = [each.person for each in self._office.accounts if each.person.active]
            names = joining.listed(each.name for each in people if each.roles & set(roles))
            self.only_read.setText(self.tr("这里只供查看。修改需要“{roles}”职责，请找{names}办理。").format(
                roles=self.tr("”或“").join(role_words(role) for role in roles), names=names))
        self.only_read.setVisible(not allowed)
        self._beneath.setVisible(not allowed)

    def _lay_out(self) -> None:
        right, both = QWidget(), QHBoxLayout(self)
        column = QVBoxLayout(right)
        for layout in (column, both):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for part in (self.only_read, self._beneath):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        both.addWidget(self.left)
        both.addWidget(line(vertical=True))
        both.addWidget(right, 1)


def _may(actor: Actor | None, permission: Permission | None) -> bool:
    return permission is None or (actor is not None and permission in permissions_of(actor.roles, actor.single_seat))


def _bring_into_sight(field: QWidget) -> None:
    around = field.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(field, 0, EDGE)
        around = around.parentWidget()
