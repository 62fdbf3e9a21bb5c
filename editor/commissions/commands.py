"""What can be done at 约稿."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "commissions",
    ("other_page", QT_TRANSLATE_NOOP("commands", "约稿 / 报送要点"), "Ctrl+Tab"),
    ("asked.make", QT_TRANSLATE_NOOP("commands", "下达约稿"), "Ctrl+N"),
    ("asked.receipt", QT_TRANSLATE_NOOP("commands", "登记回执"), "R"),
    ("asked.remind", QT_TRANSLATE_NOOP("commands", "催报"), "U"),
    ("asked.answer", QT_TRANSLATE_NOOP("commands", "登记来稿"), "F"),
    ("asked.extend", QT_TRANSLATE_NOOP("commands", "延期"), "Y"),
    ("asked.excuse", QT_TRANSLATE_NOOP("commands", "免报，或恢复报送"), "X"),
    ("asked.end", QT_TRANSLATE_NOOP("commands", "办结，或重开"), "D"),
    ("asked.change", QT_TRANSLATE_NOOP("commands", "修改约稿"), "M"),
    ("asked.next", QT_TRANSLATE_NOOP("commands", "下一件"), "J"),
    ("asked.previous", QT_TRANSLATE_NOOP("commands", "上一件"), "K"),
    ("points.up", QT_TRANSLATE_NOOP("commands", "上移要点"), "Alt+Up"),
    ("points.down", QT_TRANSLATE_NOOP("commands", "下移要点"), "Alt+Down"),
    ("points.drop", QT_TRANSLATE_NOOP("commands", "删除要点"), "Del"),
)
