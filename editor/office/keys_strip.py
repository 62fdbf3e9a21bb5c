"""Beneath the list of commands: the one chosen, the field for its new keys, what is in their way, and the choice."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.pieces.keys_press import KeysField
from editor.shell import joining
from editor.shell.commands import Command, shown
from editor.shell.keymap import Keymap, Unfit
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note

WHY: Mapping[Unfit, str] = {
    Unfit.NO_KEY: QT_TRANSLATE_NOOP("keys", "请连同 Ctrl、Alt 或 Shift 再按一个键。"),
    Unfit.ALT_GR: QT_TRANSLATE_NOOP("keys", "Ctrl+Alt 在许多键盘上用来打字，不能作快捷键。"),
    Unfit.SYSTEM: QT_TRANSLATE_NOOP("keys", "这个键归操作系统使用。"),
    Unfit.LISTS: QT_TRANSLATE_NOOP("keys", "这个键在名单和输入框里另有用处，不能作快捷键。"),
    Unfit.CLIPBOARD: QT_TRANSLATE_NOOP("keys", "复制、剪切、粘贴、全选的键不能改作别用。"),
    Unfit.BARE: QT_TRANSLATE_NOOP("keys", "此处要打字，单个字母、数字不能作快捷键，请连同 Ctrl 或 Alt 按。"),
}


class KeysStrip(QWidget):
    """Keys that are free are given at once; where another command has them the one who sits here chooses."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._command: Command | None = None
        self._keys = ""
        self._rivals: tuple[Command, ...] = ()
        self.name, self.field, self.told = QLabel(), KeysField(), note("", wrapping=True)
        self.take = button(self.tr("改给这条命令"), clicked=self._take_over)
        self.other = button(self.tr("换一个"), clicked=self.begin)
        self.none = button(self.tr("不设快捷键"), clicked=self._drop)
        self.back = button(self.tr("恢复默认"), clicked=self._back)
        self._lay_out()
        self.field.pressed.connect(self._on_pressed)
        self.show_command(None)

    def show_command(self, command: Command | None) -> None:
        """Ask for the keys of a command; None: none is chosen."""
        self._command = command
        self.name.setText(command.title if command is not None else self.tr("请先选中一条命令"))
        for part in (self.field, self.none):
            part.setEnabled(command is not None)
        self.back.setEnabled(command is not None and self._keymap.is_own(command))
        keys = self._keymap.keys(command) if command is not None else ()
        self.none.setEnabled(bool(keys))
        self.field.show_keys(keys[0] if keys else "")
        self._say("")

    def begin(self) -> None:
        """Wait for keys to be pressed."""
        self._say("")
        self.field.show_keys("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, keys: str) -> None:
        command = self._command
        if command is None:
            return
        self.field.show_keys(keys)
        unfit = self._keymap.unfit(command, keys)
        if unfit is not None:
            self._say(QCoreApplication.translate("keys", WHY[unfit]), wrong=True)
            return
        self._keys, self._rivals = keys, self._keymap.rivals(command, keys)
        if self._rivals:
            names = joining.listed(self._place(each) for each in self._rivals)
            self._say(self.tr("{keys} 现在是“{names}”的快捷键。").format(keys=shown(keys), names=names), wrong=True,
                      choice=True)
        else:
            self._give()

    def _place(self, command: Command) -> str:
        group = next((each.title for each in self._keymap.groups() if command in each.commands), "")
        return joining.aside(command.title, group) if group else command.title

    def _take_over(self) -> None:
        for rival in self._rivals:
            self._keymap.give(rival, [each for each in self._keymap.keys(rival) if shown(each) != shown(self._keys)])
        self._give()

    def _give(self) -> None:
        if self._command is not None:
            command = self._command
            self._keymap.give(command, [self._keys])
            self.show_command(command)
            self._say(self.tr("已改为 {keys}，立即生效。").format(keys=shown(self._keys)))

    def _drop(self) -> None:
        if self._command is not None:
            self._keymap.give(self._command, [])
            self.show_command(self._command)

    def _back(self) -> None:
        if self._command is None:
            return
        command, taken = self._command, [(each, key) for key in self._command.keys
                                         for each in self._keymap.rivals(self._command, key)]
        if taken:
            rival, key = taken[0]
            self._say(self.tr("默认的 {keys} 已给了“{name}”，请先改那一条。").format(
                keys=shown(key), name=self._place(rival)), wrong=True)
            return
        self._keymap.take_back(command)
        self.show_command(command)

    def _say(self, words: str, *, wrong: bool = False, choice: bool = False) -> None:
        self.told.setText(words)
        style(self.told, "error" if wrong else "note")
        if not choice and (self.take.hasFocus() or self.other.hasFocus()):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # or hiding them sends the keys to the rail
        for part in (self.take, self.other):
            part.setVisible(choice)
        if choice:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        style(self.name, "pane-title")
        self.name.setWordWrap(True)
        row, choice, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for layout in (row, choice):
            layout.setSpacing(INSIDE)
        words = note(self.tr("新的快捷键"))
        words.setBuddy(self.field)
        row.addWidget(words)
        row.addWidget(self.field, 1)
        row.addWidget(self.none)
        row.addWidget(self.back)
        choice.addWidget(self.told, 1)
        choice.addWidget(self.take)
        choice.addWidget(self.other)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addLayout(choice)
