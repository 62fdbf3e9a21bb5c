"""What can be done at 档案."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "archive",
    ("find_next", QT_TRANSLATE_NOOP("commands", "下一处"), "F3"),
    ("find_previous", QT_TRANSLATE_NOOP("commands", "上一处"), "Shift+F3"),
    ("copies", QT_TRANSLATE_NOOP("commands", "分发登记（刊期）"), "F6"),
    ("file", QT_TRANSLATE_NOOP("commands", "导出（刊期）"), "Ctrl+S"),
    ("print", QT_TRANSLATE_NOOP("commands", "打印所读的，或选中的各期"), "Ctrl+P"),
    ("copy", QT_TRANSLATE_NOOP("commands", "复制所选文字（未选则全文），注明出处"), "Ctrl+Shift+C"),
    ("keep_search", QT_TRANSLATE_NOOP("commands", "存为常用检索"), "Ctrl+D"),
    ("export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S"),
)
