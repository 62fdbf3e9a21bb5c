"""What can be done at 督办."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "instructions",
    ("register", QT_TRANSLATE_NOOP("commands", "登记批示"), "Ctrl+N"),
    ("assign", QT_TRANSLATE_NOOP("commands", "交办"), "A"),
    ("remind", QT_TRANSLATE_NOOP("commands", "催办"), "U"),
    ("answer", QT_TRANSLATE_NOOP("commands", "登记反馈"), "F"),
    ("close", QT_TRANSLATE_NOOP("commands", "办结，或重新办理"), "D"),
    ("reprint", QT_TRANSLATE_NOOP("commands", "转印增刊"), "P"),
    ("attach", QT_TRANSLATE_NOOP("commands", "附扫描件"), "S"),
    ("scan", QT_TRANSLATE_NOOP("commands", "看扫描件"), "O"),
    ("correct", QT_TRANSLATE_NOOP("commands", "更正"), "E"),
    ("next", QT_TRANSLATE_NOOP("commands", "下一件"), "J"),
    ("previous", QT_TRANSLATE_NOOP("commands", "上一件"), "K"),
    ("other_tab", QT_TRANSLATE_NOOP("commands", "换一类"), "Ctrl+Tab"),
)
