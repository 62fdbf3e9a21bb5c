"""What can be done at 台账."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "log",
    ("find", QT_TRANSLATE_NOOP("commands", "查找"), "Ctrl+F"),
    ("export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S Ctrl+S"),
    ("verify", QT_TRANSLATE_NOOP("commands", "核对全部"), "F9"),
    ("only", QT_TRANSLATE_NOOP("commands", "只看这篇稿件或这一期"), "I"),
    ("all", QT_TRANSLATE_NOOP("commands", "全部"), "Alt+1"),
    ("bypassed", QT_TRANSLATE_NOOP("commands", "越级与代签"), "Alt+2"),
    ("exports", QT_TRANSLATE_NOOP("commands", "导出记录"), "Alt+3"),
    ("secret", QT_TRANSLATE_NOOP("commands", "涉密阅读"), "Alt+4"),
)
