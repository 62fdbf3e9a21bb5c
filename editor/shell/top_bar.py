"""The top bar: where one is, the clock of the next deadline, the search box, and who sits here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from editor.shell.chip import Chip
from editor.shell.deadline import DeadlineClock
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, EDGE, INSIDE, Scheme, style

HEIGHT = 56


class TopBar(QWidget):
    """What the menu of the person asks for: locking, another person, a password, notices, a look."""

    lock_asked = Signal()
    password_asked = Signal()
    switch_asked = Signal()
    keys_asked = Signal()
    notices_asked = Signal(bool)
    scheme_asked = Signal(object)

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.switch = self._action(menu, "users", self.tr("切换用户"))
        self.switch.triggered.connect(self.switch_asked)
        self.lock = self._action(menu, "lock", self.tr("锁定"))
        self.lock.setShortcut("Ctrl+L")
        self.lock.triggered.connect(self.lock_asked)
        password = self._action(menu, "key", self.tr("修改密码…"))
        password.triggered.connect(self.password_asked)
        self._divider = menu.addSeparator()
        self.notices = self._action(menu, "bell", self.tr("桌面提醒（时限将到、急件）"))
        self.notices.setCheckable(True)
        self.notices.triggered.connect(self.notices_asked)
        self._add_schemes(menu, scheme)
        keys = self._action(menu, "keyboard", self.tr("快捷键"))
        keys.setShortcut("F1")
        keys.triggered.connect(self.keys_asked)
        self.person.setMenu(menu)
        # Shortcuts live as long as their action hangs on a widget that is shown, not in a closed menu.
        self.addActions([self.lock, keys])

    def _add_schemes(self, menu: QMenu, worn: Scheme) -> None:
        looks = menu.addMenu(icon("moon"), self.tr("外观"))
        group = QActionGroup(self)
        for scheme, words in ((Scheme.SYSTEM, self.tr("跟随系统")), (Scheme.LIGHT, self.tr("浅色")),
                              (Scheme.DARK, self.tr("深色"))):
            action = looks.addAction(words)
            action.setCheckable(True)
            action.setChecked(scheme is worn)
            action.triggered.connect(lambda checked=False, scheme=scheme: self.scheme_asked.emit(scheme))
            group.addAction(action)

    def _action(self, menu: QMenu, icon_name: str, words: str) -> QAction:
        return menu.addAction(icon(icon_name), words)
