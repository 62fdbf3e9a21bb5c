"""The row over the editor: roles of a paragraph, emphasis, and how long the text is against its limit."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from bulletin.text import Role
from editor.shell import joining
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.theme import BETWEEN, GRID, style
from editor.shell.widgets import line
from editor.writing import bridge
from editor.writing.commands import COMMANDS
from editor.writing.editor_pane import EditorPane
from editor.writing.marks import run_of


class RoleBar(QWidget):
    """Follows the cursor of the editor; counts 200 ms after the last key, what is selected too: `counted(str)`."""

    counted = Signal(str)

    def __init__(self, pane: EditorPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane, self._limit = pane, 0
        self.count = QLabel()
        style(self.count, "note")
        words = {Role.TITLE: self.tr("标题"), Role.LEVEL1: self.tr("一、"), Role.LEVEL2: self.tr("（一）"),
                 Role.LEVEL3: self.tr("1."), Role.LEVEL4: self.tr("（1）"), Role.BODY: self.tr("正文"),
                 Role.CREDIT: self.tr("落款"), Role.NOTE: self.tr("注")}
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, GRID, BETWEEN, GRID)
        row.setSpacing(2)
        self.roles = {role: self._role(role, word) for role, word in words.items()}
        self.emphasis = {
            "bold": self._emphasis("bold", "text-bolder", self.tr("加粗（Ctrl+B）")),
            "italic": self._emphasis("italic", "text-italic", self.tr("倾斜（Ctrl+I）")),
            "underline": self._emphasis("underline", "text-underline", self.tr("下划线（Ctrl+U）")),
        }
        divider = line(vertical=True)
        divider.setFixedHeight(18)
        for made in self.roles.values():
            row.addWidget(made)
        row.addSpacing(GRID)
        row.addWidget(divider)
        row.addSpacing(GRID)
        for made in self.emphasis.values():
            row.addWidget(made)
        row.addStretch()
        row.addWidget(self.count)
        self._pause = QTimer(self, singleShot=True, interval=200)
        self._pause.timeout.connect(self.count_now)
        pane.touched.connect(self._pause.start)
        pane.selectionChanged.connect(self._pause.start)
        pane.here_changed.connect(self._follow)
        self._follow()

    def set_limit(self, limit: int) -> None:
        """Count against `limit` characters; 0: none."""
        self._limit = limit
        self.count_now()

    def count_now(self) -> None:
        """Count as offices do: characters without white space; pictures are none."""
        number, chosen = _counted(self._pane.toPlainText()), _counted(self._pane.textCursor().selectedText())
        over = bool(self._limit) and number > self._limit
        shown = f"{number} / {self._limit}" if self._limit else self.tr("{number} 字").format(number=number)
        if over:
            shown = self.tr("超 {over} 字　{shown}").format(over=number - self._limit, shown=shown)
        if chosen:
            shown = self.tr("选中 {chosen} 字　{shown}").format(chosen=chosen, shown=shown)
        self.count.setText(shown)
        style(self.count, "status-warning" if over else "note")
        self.count.setAccessibleName(self.tr("字数：{shown}").format(shown=shown))
        self.counted.emit(shown)

    def _role(self, role: Role, words: str) -> QToolButton:
        keys = "".join(COMMANDS[f"text.role_{role.value}"].keys) if f"text.role_{role.value}" in COMMANDS else ""
        made = self._tool(joining.aside(words, keys) if keys else words)
        made.setText(words)
        made.clicked.connect(lambda: self._give(role))
        return made

    def _emphasis(self, wanted: str, icon_name: str, words: str) -> QToolButton:
        made = self._tool(words)
        made.setIcon(icon(icon_name))
        made.setIconSize(ICON_SIZE)
        made.clicked.connect(lambda: self._emphasise(wanted))
        return made

    def _tool(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _give(self, role: Role) -> None:
        self._pane.give_role(role)
        self._follow()

    def _emphasise(self, wanted: str) -> None:
        self._pane.emphasise(wanted)
        self._follow()

    def _follow(self) -> None:
        here = self._pane.role_here()
        for role, made in self.roles.items():
            made.setChecked(role is here)
        run = run_of("", self._pane.currentCharFormat())
        for wanted, made in self.emphasis.items():
            made.setChecked(bool(getattr(run, wanted)))
        for made in (*self.roles.values(), *self.emphasis.values()):
            made.setEnabled(not self._pane.isReadOnly())


def _counted(words: str) -> int:
    return sum(not each.isspace() and each != bridge.OBJECT for each in words)
