"""What can be done at 考核."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "credit",
    ("board.earlier", QT_TRANSLATE_NOOP("commands", "上一个时段"), "Alt+Left"),
    ("board.later", QT_TRANSLATE_NOOP("commands", "下一个时段"), "Alt+Right"),
    ("board.export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S"),
    ("charts.earlier", QT_TRANSLATE_NOOP("commands", "上一个时段"), "Alt+Left"),
    ("charts.later", QT_TRANSLATE_NOOP("commands", "下一个时段"), "Alt+Right"),
    ("facts.enter", QT_TRANSLATE_NOOP("commands", "登记采用"), "Ctrl+N"),
    ("facts.paste", QT_TRANSLATE_NOOP("commands", "粘贴采用清单"), "Ctrl+Shift+V"),
    ("facts.withdraw", QT_TRANSLATE_NOOP("commands", "撤销选中的登记"), "Del"),
    ("facts.earlier", QT_TRANSLATE_NOOP("commands", "上一个时段"), "Alt+Left"),
    ("facts.later", QT_TRANSLATE_NOOP("commands", "下一个时段"), "Alt+Right"),
    ("facts.find", QT_TRANSLATE_NOOP("commands", "在采用登记中查找"), "Ctrl+F"),
    ("units.earlier", QT_TRANSLATE_NOOP("commands", "上一个时段"), "Alt+Left"),
    ("units.later", QT_TRANSLATE_NOOP("commands", "下一个时段"), "Alt+Right"),
    ("circulars.draw", QT_TRANSLATE_NOOP("commands", "起草通报"), "Ctrl+N"),
)
