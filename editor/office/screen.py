"""The screen 设置: its rooms at the left; who may not change one reads it and is told whom to ask."""

from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.people import Actor, RoleName
from bulletin.permissions import PERMISSIONS, Permission, permissions_of
from editor.office.gates_page import GatesPage
from editor.office.journals_page import JournalsPage
from editor.office.keeping_page import KeepingPage
from editor.office.layouts_page import LayoutsPage
from editor.office.office_page import OfficePage
from editor.office.people_page import PeoplePage
from editor.office.seeing import OfficeView, see
from editor.office.units_page import UnitsPage
from editor.shell.frame import Frame
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.resources import resource
from editor.shell.screen import Keys, ScreenBase
from editor.shell.terms import role_words
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import line, note

ROOMS_WIDTH, ROOM = 152, 40
# The rows of 本单位, 报送单位, 刊物, 版式, 签发前检查 and 备份.
OFFICE, UNITS, JOURNALS, LAYOUTS, GATES, KEEPING = 1, 2, 3, 4, 5, 6


class Room(Protocol):
    """A page of the screen."""

    def allow(self, allowed: bool) -> None:
        """Let it be changed, or only be read."""
        ...

    def show_view(self, view: OfficeView) -> None:
        """Show the office as it is now."""
        ...


class OfficeScreen(ScreenBase):
    """人员, 本单位, 单位, 刊物, 版式, 签发前检查, 备份."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._office: OfficeView | None = None
        self.people, self.office = PeoplePage(frame), OfficePage(frame)
        self.journals, self.layouts, self.gates = JournalsPage(frame), LayoutsPage(frame), GatesPage(frame)
        self.keeping, self.units = KeepingPage(frame), UnitsPage(frame)
        self.rooms, self._pages = QListWidget(), QStackedWidget()
        self.only_read = note("", wrapping=True)
        self.only_read.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        self._beneath = line()
        for page, title, sign in (
            (self.people, self.tr("人员"), "users"), (self.office, self.tr("本单位"), "buildings"),
            (self.units, self.tr("报送单位"), "tree-structure"),
            (self.journals, self.tr("刊物"), "newspaper"), (self.layouts, self.tr("版式"), "layout"),
            (self.gates, self.tr("签发前检查"), "shield-check"),
            (self.keeping, self.tr("备份"), "archive-box"),
        ):
            self._pages.addWidget(page)
            item = QListWidgetItem(icon(sign), title)
            item.setSizeHint(QSize(ROOMS_WIDTH, ROOM))
            self.rooms.addItem(item)
        self.rooms.setAccessibleName(self.tr("设置的各部分"))
        self.rooms.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.rooms.currentRowChanged.connect(lambda row: self._say_who_may())
        self.rooms.setCurrentRow(0)
        self._lay_out()
        frame.background.archive_changed.connect(self._on_changed)
        frame.person_changed.connect(self._allow)
        self._allow(frame.person)

    def enter(self) -> None:
        """Show the office as it is now."""
        self._reload()

    def open(self, thing: object) -> None:
        """Show the room with this number, the backups or the units by name: `keeping`, `units`; a unit: the pair of
        `units` and its id.
        """
        if isinstance(thing, tuple) and thing[:1] == ("units",):
            self.rooms.setCurrentRow(UNITS)
            self.units.open(str(thing[1]))
        elif thing in ("keeping", "units"):
            self.rooms.setCurrentRow(KEEPING if thing == "keeping" else UNITS)
        elif isinstance(thing, int):
            self.rooms.setCurrentRow(thing)

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
        for room, _ in self._rooms():
            room.show_view(view)
        if first and self.office.is_changed():  # something waits there to be saved
            self.rooms.setCurrentRow(OFFICE)
        elif first and self.units.waits():
            self.rooms.setCurrentRow(UNITS)
        elif first and self.journals.waits():
            self.rooms.setCurrentRow(JOURNALS)
        elif first and self.layouts.waits():
            self.rooms.setCurrentRow(LAYOUTS)
        self._say_who_may()

    def _allow(self, actor: Actor | None) -> None:
        for room, permission in self._rooms():
            room.allow(_may(actor, permission))
        self._say_who_may()

    def _say_who_may(self) -> None:
        """Say above a room that is only read which role may change it, and who has it."""
        permission = self._rooms()[max(0, self.rooms.currentRow())][1]
        allowed = _may(self._frame.person, permission) or self.rooms.currentRow() == KEEPING  # which says it itself
        if not allowed and self._office is not None:
            roles = [role for role in RoleName if permission in PERMISSIONS[role]]
            people = [each.person for each in self._office.accounts if each.person.active]
            names = "、".join(each.name for each in people if each.roles & set(roles))
            self.only_read.setText(self.tr("这里只供查看。修改需要“{roles}”职责，请找{names}办理。").format(
                roles=self.tr("”或“").join(role_words(role) for role in roles), names=names))
        self.only_read.setVisible(not allowed)
        self._beneath.setVisible(not allowed)

    def _rooms(self) -> tuple[tuple[Room, Permission], ...]:
        return ((self.people, Permission.PEOPLE), (self.office, Permission.OFFICE), (self.units, Permission.UNITS),
                (self.journals, Permission.OFFICE), (self.layouts, Permission.OFFICE), (self.gates, Permission.GATES),
                (self.keeping, Permission.OFFICE))

    def _lay_out(self) -> None:
        style(self.rooms, "flat")
        self.rooms.setIconSize(ICON_SIZE)
        self.rooms.setFixedWidth(ROOMS_WIDTH)
        self.rooms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right, both = QWidget(), QHBoxLayout(self)
        column = QVBoxLayout(right)
        for layout in (column, both):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for part in (self.only_read, self._beneath):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        both.addWidget(self.rooms)
        both.addWidget(line(vertical=True))
        both.addWidget(right, 1)


def _may(actor: Actor | None, permission: Permission) -> bool:
    return actor is not None and permission in permissions_of(actor.roles, actor.single_seat)
