"""What can be done at 紧急信息."""

from editor.shell.commands import Commands, listed
from editor.shell.noop import QT_TRANSLATE_NOOP

COMMANDS: Commands = listed(
    "urgent",
    ("call", QT_TRANSLATE_NOOP("commands", "电话初报"), "Ctrl+T"),
    ("from_draft", QT_TRANSLATE_NOOP("commands", "来稿转为紧急信息"), "R"),
    ("follow", QT_TRANSLATE_NOOP("commands", "续报（还没有初报的，登初报）"), "X"),
    ("final", QT_TRANSLATE_NOOP("commands", "终报"), "Z"),
    ("link", QT_TRANSLATE_NOOP("commands", "给电话报告补文字稿"), "W"),
    ("judge", QT_TRANSLATE_NOOP("commands", "定级"), "D"),
    ("show", QT_TRANSLATE_NOOP("commands", "登记已报领导"), "L"),
    ("check", QT_TRANSLATE_NOOP("commands", "登记核实"), "H"),
    ("forward", QT_TRANSLATE_NOOP("commands", "登记上报"), "S"),
    ("special", QT_TRANSLATE_NOOP("commands", "一键专报"), "B"),
    ("fault", QT_TRANSLATE_NOOP("commands", "登记迟报、漏报、瞒报、误报"), "G"),
    ("withdraw", QT_TRANSLATE_NOOP("commands", "撤销选中的一条"), "Del"),
    ("edit_facts", QT_TRANSLATE_NOOP("commands", "改要素"), "E"),
    ("facts.save", QT_TRANSLATE_NOOP("commands", "保存要素"), "Ctrl+S"),
    ("other_tab", QT_TRANSLATE_NOOP("commands", "跟踪中 / 已办结"), "Ctrl+Tab"),
    ("reload", QT_TRANSLATE_NOOP("commands", "刷新"), "F5"),
    ("limits", QT_TRANSLATE_NOOP("commands", "时限设置"), ""),
    ("register", QT_TRANSLATE_NOOP("commands", "迟漏瞒误登记簿"), ""),
)
