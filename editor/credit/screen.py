"""The screen 考核: its rooms at the left, each loaded when it is first entered."""

from importlib import import_module

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from bulletin.archive import Changed
from bulletin.people import Actor
from editor.credit.room import Room
from editor.shell.frame import Frame
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import style
from editor.shell.widgets import line

ROOMS_WIDTH, ROOM = 152, 40
ROOMS = (
    ("board", QT_TRANSLATE_NOOP("CreditScreen", "积分榜"), "trophy", "editor.credit.board.page", "BoardPage"),
    ("facts", QT_TRANSLATE_NOOP("CreditScreen", "采用登记"), "check-square-offset", "editor.credit.facts.page",
     "FactsPage"),
    ("circulars", QT_TRANSLATE_NOOP("CreditScreen", "通报"), "megaphone", "editor.credit.circulars.page",
     "CircularsPage"),
    ("charts", QT_TRANSLATE_NOOP("CreditScreen", "图表"), "chart-bar", "editor.credit.charts.page", "ChartsPage"),
    ("units", QT_TRANSLATE_NOOP("CreditScreen", "单位"), "buildings", "editor.credit.units.page", "UnitsPage"),
    ("schemes", QT_TRANSLATE_NOOP("CreditScreen", "计分办法"), "scales", "editor.credit.schemes.page", "SchemesPage"),
)


class CreditScreen(ScreenBase):
    """积分榜, 采用登记, 通报, 图表, 单位, 计分办法."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._made: dict[str, QWidget] = {}
        self.rooms, self._pages = QListWidget(), QStackedWidget()
        for _, title, sign, _, _ in ROOMS:
            item = QListWidgetItem(icon(sign), self.tr(title))
            item.setSizeHint(QSize(ROOMS_WIDTH, ROOM))
            self.rooms.addItem(item)
        self.rooms.setAccessibleName(self.tr("考核的各部分"))
        self.rooms.setFixedWidth(ROOMS_WIDTH)
        self.rooms.setIconSize(ICON_SIZE)
        style(self.rooms, "flat")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rooms)
        layout.addWidget(line(vertical=True))
        layout.addWidget(self._pages, 1)
        self.rooms.setCurrentRow(0)
        self.rooms.currentRowChanged.connect(lambda row: self._show())
        self.rooms.itemClicked.connect(lambda item: self._go_in())
        self.rooms.itemActivated.connect(lambda item: self._go_in())
        frame.background.archive_changed.connect(self._hear)
        frame.person_changed.connect(self._allow)

    def enter(self) -> None:
        """Show the room that was shown last as it is now."""
        self._show()

    def open(self, thing: object) -> None:
        """Show a room by its name (`units`), or a thing in a room: the pair of both (`("units", id)`)."""
        name, inside = thing if isinstance(thing, tuple) else (thing, None)
        row = next((row for row, room in enumerate(ROOMS) if room[0] == name), -1)
        if row >= 0:
            self.rooms.setCurrentRow(row)
            self._show()
            if inside is not None:
                self._room(str(name)).open(inside)

    def keys(self) -> Keys:
        """Return the keys of the room in sight, after those that change the room."""
        room = getattr(self._made.get(ROOMS[max(0, self.rooms.currentRow())][0]), "keys", tuple)
        return (("↑ / ↓", self.tr("在左边换一部分")), ("Enter", self.tr("进到右边")), *room())

    def page(self) -> QWidget:
        """Return the room in sight."""
        return self._made[ROOMS[self.rooms.currentRow()][0]]

    def _go_in(self) -> None:
        """Give the keys to the list of the room, so that its own shortcuts work."""
        page = self.page()
        views = (view for view in page.findChildren(QAbstractItemView) if view.isVisibleTo(page))
        (next(views, None) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        name = ROOMS[max(0, self.rooms.currentRow())][0]
        room = self._room(name)
        self._pages.setCurrentWidget(self._made[name])
        room.enter()

    def _room(self, name: str) -> Room:
        """Return the room, made now if nobody was in it before."""
        if name not in self._made:
            module, page = next((each[3], each[4]) for each in ROOMS if each[0] == name)
            made = getattr(import_module(module), page)(self._frame)
            self._made[name] = made
            self._pages.addWidget(made)
            made.allow(self._frame.person)
        return self._made[name]  # type: ignore[return-value]

    def _allow(self, actor: Actor | None) -> None:
        for name in self._made:
            self._room(name).allow(actor)

    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and self._made:
            self._room(ROOMS[max(0, self.rooms.currentRow())][0]).hear(changed)
