"""What can be done at 组版."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "issues",
    ("new", QT_TRANSLATE_NOOP("commands", "新建一期"), "Ctrl+N"),
    ("undo", QT_TRANSLATE_NOOP("commands", "撤销编排"), "Ctrl+Z"),
    ("redo", QT_TRANSLATE_NOOP("commands", "重做编排"), "Ctrl+Shift+Z Ctrl+Y"),
    ("calendar", QT_TRANSLATE_NOOP("commands", "出刊日历"), "Ctrl+Shift+N"),
    ("export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S"),
    ("other_pane", QT_TRANSLATE_NOOP("commands", "待上版、版面、右栏之间切换"), "F6"),
    ("pages", QT_TRANSLATE_NOOP("commands", "版样／检查"), "F8"),
    ("widen", QT_TRANSLATE_NOOP("commands", "放宽版样／恢复"), "F11"),
    ("print", QT_TRANSLATE_NOOP("commands", "打印版样"), "Ctrl+P"),
    ("check", QT_TRANSLATE_NOOP("commands", "检查本期"), "F9"),
)
