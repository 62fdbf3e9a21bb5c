"""What can be done at 今日 by a key."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "today",
    ("reload", QT_TRANSLATE_NOOP("commands", "刷新"), "F5"),
)
