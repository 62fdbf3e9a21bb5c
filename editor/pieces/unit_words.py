"""Units in words: groups, classes, what a list changes in them and what is to be known of its lines."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.units import Group, Unit, UnitClass
from editor.shell import days
from editor.shell.noop import QT_TRANSLATE_NOOP

GROUPS = {
    Group.TOWNSHIP: QT_TRANSLATE_NOOP("units", "乡镇"),
    Group.DEPARTMENT: QT_TRANSLATE_NOOP("units", "县直部门"),
}
CLASSES = {
    UnitClass.KEY: QT_TRANSLATE_NOOP("units", "重点网络单位"), UnitClass.DIRECT: QT_TRANSLATE_NOOP("units", "直报点"),
    UnitClass.VERTICAL: QT_TRANSLATE_NOOP("units", "垂直管理单位"),
}
_ASPECTS = {  # by the codes of `bulletin.unit_lists.comparing.Aspect`
    "group": QT_TRANSLATE_NOOP("units", "组别"), "aliases": QT_TRANSLATE_NOOP("units", "简称"),
    "people": QT_TRANSLATE_NOOP("units", "信息员"), "approver": QT_TRANSLATE_NOOP("units", "审签领导"),
    "phone": QT_TRANSLATE_NOOP("units", "办公电话"), "email": QT_TRANSLATE_NOOP("units", "电子邮箱"),
    "key": CLASSES[UnitClass.KEY], "direct": CLASSES[UnitClass.DIRECT], "vertical": CLASSES[UnitClass.VERTICAL],
    "since": QT_TRANSLATE_NOOP("units", "成立日期"),
}
_REMARKS = {  # by the codes of `bulletin.unit_lists.faults.LineFault`
    "unknown_group": QT_TRANSLATE_NOOP("units", "不认得的组别“{what}”"),
    "no_group": QT_TRANSLATE_NOOP("units", "没写组别"),
    "bad_day": QT_TRANSLATE_NOOP("units", "日期“{what}”认不出，不导入"),
    "bad_mark": QT_TRANSLATE_NOOP("units", "“{what}”不是“是”或“否”，不导入"),
    "twice": QT_TRANSLATE_NOOP("units", "第{row}行另写作“{what}”，以前面的为准"),
    "called": QT_TRANSLATE_NOOP("units", "现名“{what}”"),
    "gone": QT_TRANSLATE_NOOP("units", "{what} 起已撤销"),
}
_WRONG = {  # by the field of a unit's form
    "name": QT_TRANSLATE_NOOP("units", "请写上单位全称。"),
    "quotas": QT_TRANSLATE_NOOP("units", "“{words}”认不出。请写“报送”或“采用”，周、月、季或年，和篇数。"),
    "people": QT_TRANSLATE_NOOP("units", "“{words}”这一行不全。姓名要写，日期如 2026-3-1。"),
    "since": QT_TRANSLATE_NOOP("units", "“{words}”不是日期，请写作 2026-3-1。"),
}


def group_words(group: Group) -> str:
    """Return what a group is called."""
    return tr(GROUPS[group])


def class_words(unit_class: UnitClass) -> str:
    """Return what a class is called."""
    return tr(CLASSES[unit_class])


def day_words(day: date) -> str:
    """Return a day as it is written in sentences."""
    return days.full_day_words(day)


def change_words(aspect: str, old: str, new: str) -> str:
    """Return what a list changes of a unit."""
    name = tr(_ASPECTS[aspect])
    if aspect in [each.value for each in UnitClass]:
        return tr(QT_TRANSLATE_NOOP("units", "列入{name}")).format(name=name) if new else tr(
            QT_TRANSLATE_NOOP("units", "调出{name}")).format(name=name)
    if aspect == "group":
        old, new = (group_words(Group(each)) for each in (old, new))
    return tr(QT_TRANSLATE_NOOP("units", "{name}：{old}→{new}")).format(
        name=name, old=old or tr(QT_TRANSLATE_NOOP("units", "无")), new=new)


def remark_words(fault: str, row: int, what: str) -> str:
    """Return what is to be known of a line."""
    if fault == "gone" and not what:
        return tr(QT_TRANSLATE_NOOP("units", "已撤销"))
    return tr(_REMARKS[fault]).format(row=row, what=what)


def history_words(unit: Unit, names: dict[str, str]) -> str:
    """Return where a unit comes from and went to: former names, since when, until when, who went on; `names` by id."""
    parts = []
    if unit.since is not None:
        parts.append(tr(QT_TRANSLATE_NOOP("units", "{day}成立")).format(day=day_words(unit.since)))
    for former in unit.former:
        parts.append(tr(QT_TRANSLATE_NOOP("units", "{day}前称“{name}”")).format(
            day=day_words(former.until), name=former.name))
    if unit.until is not None and unit.merged_into:
        parts.append(tr(QT_TRANSLATE_NOOP("units", "{day}并入{name}")).format(
            day=day_words(unit.until), name=names.get(unit.merged_into, "")))
    elif unit.until is not None:
        parts.append(tr(QT_TRANSLATE_NOOP("units", "{day}撤销")).format(day=day_words(unit.until)))
    return " · ".join(parts)


def wrong_words(field: str, words: str) -> str:
    """Return why `words` cannot be understood in a field of a unit's form."""
    return tr(_WRONG.get(field, _WRONG["since"])).format(words=words)


def tr(words: str) -> str:
    """Return words of units as the user's language has them."""
    return QCoreApplication.translate("units", words)
