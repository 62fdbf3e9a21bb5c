"""What can be done anywhere in the window, and the way to each place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.shell.commands import Command, Commands, Group, listed
from editor.shell.keymap import PLACES, WINDOW
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.screen import Place

COMMANDS: Commands = listed(
    WINDOW,
    ("palette", QT_TRANSLATE_NOOP("commands", "查命令和去处"), "Ctrl+K"),
    ("find", QT_TRANSLATE_NOOP("commands", "查找"), "Ctrl+F"),
    ("rail", QT_TRANSLATE_NOOP("commands", "收起或展开左栏"), "Ctrl+B"),
    ("backup", QT_TRANSLATE_NOOP("commands", "看备份"), "Ctrl+Shift+B"),
    ("keys", QT_TRANSLATE_NOOP("commands", "看此处的快捷键"), "F1"),
    ("manual", QT_TRANSLATE_NOOP("commands", "手册"), "Shift+F1"),
    ("undo", QT_TRANSLATE_NOOP("commands", "撤销上一步"), "Ctrl+Z"),
    ("redo", QT_TRANSLATE_NOOP("commands", "重做上一步"), "Ctrl+Shift+Z Ctrl+Y"),
    ("jobs", QT_TRANSLATE_NOOP("commands", "看正在办理和已办的事"), "Ctrl+Shift+J"),
    ("messages", QT_TRANSLATE_NOOP("commands", "看消息"), "Ctrl+Shift+I"),
    ("lock", QT_TRANSLATE_NOOP("commands", "锁定"), "Ctrl+L"),
    ("switch", QT_TRANSLATE_NOOP("commands", "切换用户"), ""),
    ("password", QT_TRANSLATE_NOOP("commands", "修改密码…"), ""),
    ("notices", QT_TRANSLATE_NOOP("commands", "桌面提醒（时限将到、急件）"), ""),
    ("look_system", QT_TRANSLATE_NOOP("commands", "外观跟随系统"), ""),
    ("look_light", QT_TRANSLATE_NOOP("commands", "浅色外观"), ""),
    ("look_dark", QT_TRANSLATE_NOOP("commands", "深色外观"), ""),
    ("tour", QT_TRANSLATE_NOOP("commands", "导览"), ""),
    ("about", QT_TRANSLATE_NOOP("commands", "关于信息编辑台"), ""),
    ("quit", QT_TRANSLATE_NOOP("commands", "退出"), "Ctrl+Q"),
)


def place_commands(places: Sequence[Place]) -> tuple[Command, ...]:
    """Return the ways to the places: Ctrl+1 to Ctrl+9, then Ctrl+0; the eleventh and those after it have no key."""
    keys = [(f"Ctrl+{number}",) for number in (*range(1, 10), 0)]
    return tuple(Command(f"{PLACES}.{place.name}", place.title, keys[at] if at < len(keys) else ())
                 for at, place in enumerate(places))


def all_groups(places: Sequence[Place]) -> tuple[Group, ...]:
    """Return all commands there are: those of the window, the ways to the places, then place by place."""
    found = [Group(WINDOW, QCoreApplication.translate("keys", "各处通用"), tuple(COMMANDS.values())),
             Group(PLACES, QCoreApplication.translate("keys", "去左栏的各处"), place_commands(places))]
    found += [Group(place.name, place.title, commands) for place in places
              if (commands := tuple(place.commands().values()))]
    return tuple(found)
