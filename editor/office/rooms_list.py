"""The left of 设置: the search on top, the pages in their groups beneath it, or what was found in their place."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from editor.office.finding import Setting, settings_found
from editor.office.rooms import ROOMS, RoomLine
from editor.shell import joining
from editor.shell.fonts import NOTE
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.search_box import SearchBox
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import EmptyState, line

WIDTH, ROOM, GROUP = 216, 34, 30
SETTING = Qt.ItemDataRole.UserRole + 40


class SettingsBox(SearchBox):
    """The down arrow goes to what was found; Enter chooses the first."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


class RoomsList(QWidget):
    """`rooms` has a row for each group and each page; `chosen(Setting)` is sent for one of what was found."""

    chosen = Signal(object)

    def __init__(self, rooms: Sequence[RoomLine] = ROOMS) -> None:
        super().__init__()
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SettingsBox(self.tr("查设置（Ctrl+F）"))
        self.rooms, self.found = QListWidget(), QListWidget()
        self.nothing = EmptyState(self.tr("没有找到这样的设置，换个说法再查。"), icon_name="magnifying-glass")
        self._sheets = QStackedWidget()
        self._rows: dict[str, int] = {}
        self._group = ""
        for each in rooms:
            self._add(each)
        self._dress()
        above, column = QVBoxLayout(), QVBoxLayout(self)
        above.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        above.addWidget(self.search)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(line())
        column.addWidget(self._sheets, 1)
        self.setFixedWidth(WIDTH)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._choose_first)
        self.search.down.connect(self._to_list)
        self.found.itemActivated.connect(self._choose)
        self.found.itemClicked.connect(self._choose)

    def row(self, name: str) -> int:
        """Return the row of a page."""
        return self._rows[name]

    def name(self, row: int) -> str:
        """Return which page a row is; empty for the head of a group."""
        return next((name for name, at in self._rows.items() if at == row), "")

    def settings(self) -> tuple[Setting, ...]:
        """Return what was found, in the order it is shown."""
        return tuple(self.found.item(row).data(SETTING) for row in range(self.found.count()))

    def _add(self, room: RoomLine) -> None:
        if self._group != room.group:
            self._group = room.group
            head = QListWidgetItem(room.group_words)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setSizeHint(QSize(WIDTH, GROUP))
            head.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            small = self.rooms.font()
            small.setPixelSize(NOTE)
            head.setFont(small)
            self.rooms.addItem(head)
        item = QListWidgetItem(icon(room.sign), room.words)
        item.setSizeHint(QSize(WIDTH, ROOM))
        item.setToolTip(room.words)
        self._rows[room.name] = self.rooms.count()
        self.rooms.addItem(item)

    def _dress(self) -> None:
        for each in (self.rooms, self.found):
            style(each, "flat")
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rooms.setIconSize(ICON_SIZE)
        self.rooms.setAccessibleName(self.tr("设置的各部分"))
        self.found.setAccessibleName(self.tr("找到的设置"))
        self.found.setItemDelegate(TwoLineRows(parent=self.found))
        for sheet in (self.rooms, self.found, self.nothing):
            self._sheets.addWidget(sheet)

    def _find(self, words: str) -> None:
        found = settings_found(words)
        self.found.clear()
        for each in found:
            item = QListWidgetItem(each.words)
            item.setData(ROW_ROLE, Row(each.words, each.where))
            item.setData(SETTING, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, joining.clauses((each.words, each.where)))
            item.setToolTip(f"{each.words}\n{each.where}")
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        asked = bool(words.strip())
        self._sheets.setCurrentWidget(self.rooms if not asked else self.found if found else self.nothing)

    def _to_list(self) -> None:
        if self._sheets.currentWidget() is not self.nothing:
            (self.found if self.search.text().strip() else self.rooms).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_first(self) -> None:
        if item := self.found.currentItem():
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(SETTING))
