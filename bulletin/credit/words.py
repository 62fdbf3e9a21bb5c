"""The words of circulars: groups, levels, rules, points and periods as an office writes them."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from bulletin.credit.facts import Level, Mode
from bulletin.credit.points import Deed, Entry, Rule, UnitCredit
from bulletin.units import Group

GROUP = {Group.TOWNSHIP: "乡镇", Group.DEPARTMENT: "县直部门"}
LEVEL = {Level.COUNTY: "县级", Level.CITY: "市级", Level.PROVINCE: "省级", Level.CENTRE: "中央"}
MODE = {Mode.SINGLE: "单篇", Mode.COMPOSITE: "综合"}
UNRECOGNISED = "未识别单位"

_SPANS = {
    (1, 12): "", (1, 6): "上半年", (7, 12): "下半年",
    (1, 3): "第一季度", (4, 6): "第二季度", (7, 9): "第三季度", (10, 12): "第四季度",
}


def unit_words(line: UnitCredit) -> str:
    """Return the name of the unit of `line`."""
    return line.unit.name if line.unit else UNRECOGNISED


def short_words(line: UnitCredit) -> str:
    """Return the name as it stands in print: a department's first alias (县人社局), a township's name in full."""
    if line.unit and line.unit.group is Group.DEPARTMENT and line.unit.aliases:
        return line.unit.aliases[0]
    return unit_words(line)


def rule_words(rule: Rule) -> str:
    """Return what `rule` gives points for, such as 县级采用（单篇）."""
    if rule.deed is Deed.SUBMITTED or rule.level is None:
        return "报送"
    if rule.deed is Deed.INSTRUCTED:
        return f"{LEVEL[rule.level]}领导批示"
    return f"{LEVEL[rule.level]}采用（{MODE[rule.mode]}）" if rule.mode else f"{LEVEL[rule.level]}采用"


def entry_words(entry: Entry) -> str:
    """Return the rule of `entry`, and why it gives nothing where another one counts."""
    return rule_words(entry.rule) + ("" if entry.counted else "，同一稿件已计最高一项")


def points_words(points: Decimal) -> str:
    """Return points without needless zeros: 12.5, 10."""
    return f"{points.normalize():f}"


def day_words(day: date) -> str:
    """Return a day in Arabic numerals without leading zeros (GB/T 9704—2012, 7.3.5)."""
    return f"{day.year}年{day.month}月{day.day}日"


def period_words(since: date, until: date) -> str:
    """Return the period from `since` to `until`, both included, by its name where it has one: 2026年第三季度."""
    whole = since.day == 1 and until.day == monthrange(until.year, until.month)[1]
    if whole and since.year == until.year:
        if since.month == until.month:
            return f"{since.year}年{since.month}月"
        name = _SPANS.get((since.month, until.month))
        if name is not None:
            return f"{since.year}年{name}"
    if since == until:
        return day_words(since)
    if since.year != until.year:
        return f"{day_words(since)}至{day_words(until)}"
    last = f"{until.day}日" if since.month == until.month else f"{until.month}月{until.day}日"
    return f"{day_words(since)}至{last}"
