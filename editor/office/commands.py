"""What can be done at 设置."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "office",
    ("export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S"),
)
