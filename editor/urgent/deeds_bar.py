"""The deeds on the event that is shown, each with its key; what is not open now is not offered."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from bulletin.urgent.events import Event, EventState
from editor.shell.icons import icon
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import EDGE, GRID, INSIDE
from editor.shell.widgets import button, line

# Name, words, key, icon: the first stand as buttons, the others in the menu.
FOLLOW, FINAL, LINK, JUDGE, SHOW, FORWARD, SPECIAL = (
    "follow", "final", "link", "judge", "show", "forward", "special")
CHECK, FAULT, WITHDRAW, VOID, REOPEN, HISTORY = "check", "fault", "withdraw", "void", "reopen", "history"
KEYS = {FOLLOW: "X", FINAL: "Z", LINK: "W", JUDGE: "D", SHOW: "L", FORWARD: "S", SPECIAL: "B", CHECK: "H", FAULT: "G"}
ICONS = {FOLLOW: "plus", FINAL: "flag-banner", LINK: "file-plus", JUDGE: "chart-bar", SHOW: "eye",
         FORWARD: "paper-plane-tilt", SPECIAL: "newspaper", CHECK: "phone-call", FAULT: "warning", WITHDRAW:
         "arrow-u-up-left", VOID: "prohibit", REOPEN: "arrow-counter-clockwise", HISTORY: "notebook"}
WORDS: Mapping[str, str] = {
    FOLLOW: QT_TRANSLATE_NOOP("urgent", "续报"), FINAL: QT_TRANSLATE_NOOP("urgent", "终报"),
    LINK: QT_TRANSLATE_NOOP("urgent", "补文字稿"), JUDGE: QT_TRANSLATE_NOOP("urgent", "定级"),
    SHOW: QT_TRANSLATE_NOOP("urgent", "已报领导"), FORWARD: QT_TRANSLATE_NOOP("urgent", "上报"),
    SPECIAL: QT_TRANSLATE_NOOP("urgent", "一键专报"), CHECK: QT_TRANSLATE_NOOP("urgent", "登记核实"),
    FAULT: QT_TRANSLATE_NOOP("urgent", "登记迟报、漏报、瞒报、误报"),
    WITHDRAW: QT_TRANSLATE_NOOP("urgent", "撤销选中的一条…"), VOID: QT_TRANSLATE_NOOP("urgent", "误登作废…"),
    REOPEN: QT_TRANSLATE_NOOP("urgent", "重新跟踪…"), HISTORY: QT_TRANSLATE_NOOP("urgent", "办理记录"),
}
BUTTONS = (FOLLOW, FINAL, JUDGE, SHOW, FORWARD, SPECIAL)
MENU = (LINK, CHECK, FAULT, "", WITHDRAW, VOID, REOPEN, "", HISTORY)


class DeedsBar(QWidget):
    """`asked(name)` is sent by a button, a key or the menu."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.open: frozenset[str] = frozenset()
        row = QHBoxLayout()
        row.setContentsMargins(EDGE - INSIDE, INSIDE, EDGE - INSIDE, INSIDE)
        row.setSpacing(INSIDE)
        for name in BUTTONS:
            self.buttons[name] = button(f"{self.words(name)} {KEYS[name]}", clicked=partial(self.ask, name))
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        self.more = button(self.tr("更多"), "dots-three")
        self.menu = QMenu(self)
        self.actions_by_name = {}
        for name in MENU:
            if not name:
                self.menu.addSeparator()
                continue
            key = f"\t{KEYS[name]}" if name in KEYS else ""
            action = self.menu.addAction(icon(ICONS[name]), self.words(name) + key)
            action.triggered.connect(lambda checked=False, name=name: self.ask(name))
            self.actions_by_name[name] = action
        self.more.setMenu(self.menu)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 4)
        column.addWidget(line())
        column.addLayout(row)

    def words(self, name: str) -> str:
        """Return what a deed is called."""
        return QCoreApplication.translate("urgent", WORDS[name])

    def show_event(self, event: Event, may: bool) -> None:
        """Open what can be done with `event`; `may` is whether this person writes in the office at all."""
        self.open = frozenset(_open_to(event)) | {HISTORY} if may else frozenset({HISTORY})
        for name, made in self.buttons.items():
            made.setEnabled(name in self.open)
        first = self.words(FOLLOW) if event.chain else self.tr("初报")
        self.buttons[FOLLOW].setText(f"{first} {KEYS[FOLLOW]}")
        for name, action in self.actions_by_name.items():
            action.setVisible(name in self.open)
        self.more.setEnabled(bool(self.open))

    def ask(self, name: str) -> None:
        """Ask for a deed, if it is open."""
        if name in self.open:
            self.asked.emit(name)


def _open_to(event: Event) -> set[str]:
    if event.state is not EventState.OPEN:
        return {FAULT, REOPEN}
    found = {FOLLOW, JUDGE, SHOW, FORWARD, CHECK, FAULT, WITHDRAW, VOID}
    if event.chain:
        found |= {FINAL, SPECIAL}
    if any(each.written_at is None and not each.own for each in event.chain):
        found.add(LINK)
    return found
