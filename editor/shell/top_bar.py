"""The top bar: where one is, the clock of the next deadline, the search box, and who sits here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from editor.shell.chip import Chip
from editor.shell.commands import IN_WINDOW, CommandAction, command
from editor.shell.deadline import DeadlineClock
from editor.shell.desk_commands import COMMANDS
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.keymap import Keymap
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, EDGE, INSIDE, Scheme, style

HEIGHT = 56


class TopBar(QWidget):
    """What the menu of the person asks for: locking, another person, a password, notices, a look."""

    lock_asked = Signal()
    password_asked = Signal()
    switch_asked = Signal()
    keys_asked = Signal()
    manual_asked = Signal()
    notices_asked = Signal(bool)
    scheme_asked = Signal(object)
    tour_asked = Signal()
    about_asked = Signal()

    def __init__(self, scheme: Scheme, keymap: Keymap | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        style(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = QLabel()
        style(self._title, "screen-title")
        self.search = SearchBox(self.tr("查稿件、刊期、单位"))
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(320)
        self.deadline = DeadlineClock()
        self.alone = Chip(self.tr("单人办公"), icon="user")
        self.alone.setToolTip(self.tr("本单位设为单人办公：可以自编自签，每次签名都记明“单人办公”。"))
        self.alone.hide()
        self.only_read = Chip(self.tr("只读"), icon="lock-simple")
        self.only_read.hide()
        self.person = QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, INSIDE, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.deadline)
        row.addWidget(self.search, 1)
        row.addWidget(self.only_read)
        row.addWidget(self.alone)
        row.addWidget(self.person)
        self._build_menu(scheme)

    def show_title(self, title: str) -> None:
        """Name the place."""
        self._title.setText(title)

    def title(self) -> str:
        """Return the place named."""
        return self._title.text()

    def show_person(self, name: str, single_seat: bool) -> None:
        """Name who sits here, and say when one person alone is the office."""
        self.alone.setVisible(single_seat)
        self.person.setText(name or self.tr("未登录"))
        self.person.setAccessibleName(self.tr("当前人员：{name}").format(name=name))

    def show_only_read(self, sentence: str) -> None:
        """Say that nothing can be written here, and why."""
        self.only_read.setToolTip(sentence)
        self.only_read.setAccessibleDescription(sentence)
        self.only_read.show()

    def allow_locking(self, allowed: bool) -> None:
        """Let the desk be locked, and another person sit down, where that means something."""
        for action in (self.switch, self.lock):
            action.setVisible(allowed)
            action.setEnabled(allowed)

    def _build_menu(self, scheme: Scheme) -> None:
        style(self.person, "person")
        self.person.setIcon(icon("user-circle"))
        self.person.setIconSize(ICON_SIZE)
        self.person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.switch = self._action(menu, "users", "switch", self.switch_asked.emit)
        self.lock = self._action(menu, "lock", "lock", self.lock_asked.emit)
        self._action(menu, "key", "password", self.password_asked.emit)
        self._divider = menu.addSeparator()
        self.notices = self._action(menu, "bell", "notices",
                                    lambda: self.notices_asked.emit(self.notices.isChecked()))
        self.notices.setCheckable(True)
        self._add_schemes(menu, scheme)
        self._action(menu, "keyboard", "keys", self.keys_asked.emit)
        self._action(menu, "book-open", "manual", self.manual_asked.emit)
        self._action(menu, "map-trifold", "tour", self.tour_asked.emit)
        self._action(menu, "info", "about", self.about_asked.emit)
        self.person.setMenu(menu)

    def _add_schemes(self, menu: QMenu, worn: Scheme) -> None:
        looks = menu.addMenu(icon("moon"), self.tr("外观"))
        group = QActionGroup(self)
        for scheme in (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK):
            action = self._action(looks, "", f"look_{scheme.value}", partial(self.scheme_asked.emit, scheme))
            action.setCheckable(True)
            action.setChecked(scheme is worn)
            group.addAction(action)

    def _action(self, menu: QMenu, icon_name: str, name: str, do: Callable[[], object]) -> CommandAction:
        # Its keys are heard as it hangs on the bar, which is seen, and not only in a closed menu.
        action = command(self, self._keymap, COMMANDS[name], do, context=IN_WINDOW)
        if icon_name:
            action.setIcon(icon(icon_name))
        menu.addAction(action)
        return action
