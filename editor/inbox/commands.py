"""What can be done at 来稿."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "inbox",
    ("import", QT_TRANSLATE_NOOP("commands", "导入文件"), "Ctrl+O"),
    ("import_folder", QT_TRANSLATE_NOOP("commands", "导入文件夹"), "Ctrl+Shift+O"),
    ("paste", QT_TRANSLATE_NOOP("commands", "把剪贴板里的文字或文件收为来稿"), "Ctrl+V"),
    ("call", QT_TRANSLATE_NOOP("commands", "电话记录"), "Ctrl+T"),
    ("records", QT_TRANSLATE_NOOP("commands", "导入记录"), "Ctrl+H"),
    ("export", QT_TRANSLATE_NOOP("commands", "导出清单"), "Ctrl+Shift+S"),
    ("find", QT_TRANSLATE_NOOP("commands", "在来稿中查找"), "Ctrl+Shift+F"),
    ("reload", QT_TRANSLATE_NOOP("commands", "刷新"), "F5"),
    ("compare", QT_TRANSLATE_NOOP("commands", "与相近的稿件比对"), "Ctrl+D"),
    ("guesses", QT_TRANSLATE_NOOP("commands", "推测的信息核对无误"), "F4"),
    ("original", QT_TRANSLATE_NOOP("commands", "看原件"), "F6"),
    ("rows.decline", QT_TRANSLATE_NOOP("commands", "不采用…"), "Del"),
    ("rows.write", QT_TRANSLATE_NOOP("commands", "打开采编"), ""),
)
