"""What can be done at 签发."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "signing",
    ("agree", QT_TRANSLATE_NOOP("commands", "审核通过、签发；选中多件时一并办理"), "A"),
    ("send_back", QT_TRANSLATE_NOOP("commands", "退回，写明理由"), "R"),
    ("note", QT_TRANSLATE_NOOP("commands", "对选中的文字或全篇加批注"), "N"),
    ("changes", QT_TRANSLATE_NOOP("commands", "看改动，再按还原"), "C"),
    ("other_base", QT_TRANSLATE_NOOP("commands", "换一稿比对"), "Shift+C"),
    ("next", QT_TRANSLATE_NOOP("commands", "下一篇"), "J"),
    ("previous", QT_TRANSLATE_NOOP("commands", "上一篇"), "K"),
    ("acting", QT_TRANSLATE_NOOP("commands", "代签，须写明理由"), "Shift+A"),
    ("turn_on", QT_TRANSLATE_NOOP("commands", "往后翻正文"), "PgDown"),
    ("turn_back", QT_TRANSLATE_NOOP("commands", "往前翻正文"), "PgUp"),
    ("print", QT_TRANSLATE_NOOP("commands", "打印签发单，交领导在纸上签"), "P"),
    ("record", QT_TRANSLATE_NOOP("commands", "登记纸质签字"), "Shift+P"),
    ("larger", QT_TRANSLATE_NOOP("commands", "放大文字"), "Ctrl+= Ctrl++"),
    ("smaller", QT_TRANSLATE_NOOP("commands", "缩小文字"), "Ctrl+-"),
    ("own_size", QT_TRANSLATE_NOOP("commands", "文字原大小"), "Ctrl+0"),
    ("take_back", QT_TRANSLATE_NOOP("commands", "撤回上一步，成批办理的整批撤回"), "Ctrl+Z"),
    ("other_tab", QT_TRANSLATE_NOOP("commands", "待我办理 / 已办 / 待他人"), "Ctrl+Tab"),
)
