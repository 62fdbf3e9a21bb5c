"""The words of circulars: groups, levels, rules, points and periods as an office writes them."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry, UnitAccount, Why
from bulletin.credit.facts import Basis, Fact, Level, Mode, Outcome
from bulletin.credit.periods import Period, PeriodKind
from bulletin.units import GROUP_NAMES, Group
from bulletin.urgent.faults import FaultKind

GROUP = GROUP_NAMES
UNRANKED = "—"  # where nothing is known of a whole group, nobody is the first
LEVEL = {Level.COUNTY: "县级", Level.CITY: "市级", Level.PROVINCE: "省级", Level.CENTRE: "中央"}
MODE = {Mode.SINGLE: "单篇", Mode.COMPOSITE: "综合"}
UNRECOGNISED = "未识别单位"
BASIS = {
    Basis.ISSUED: "报送按收稿日期统计，采用按出刊日期统计",
    Basis.RECEIVED: "报送和采用均按收稿日期统计（本期来稿截至统计时的采用情况）",
}
KIND = {
    PeriodKind.WEEK: "周通报", PeriodKind.FORTNIGHT: "双周排名", PeriodKind.MONTH: "月度通报",
    PeriodKind.QUARTER: "季度通报", PeriodKind.HALF_YEAR: "半年通报", PeriodKind.YEAR: "年度通报",
    PeriodKind.CUSTOM: "专项通报",
}
BEFORE = {
    PeriodKind.WEEK: "上周", PeriodKind.FORTNIGHT: "上一个双周", PeriodKind.MONTH: "上月",
    PeriodKind.QUARTER: "上季度", PeriodKind.HALF_YEAR: "上一个半年", PeriodKind.YEAR: "上年",
}
OUTCOME = {Outcome.ANSWERED: "按时报送", Outcome.LATE: "逾期报送", Outcome.MISSING: "未报送", Outcome.OPEN: "未到期"}
FAULT = {
    FaultKind.LATE: "迟报", FaultKind.MISSED: "漏报", FaultKind.CONCEALED: "瞒报", FaultKind.FALSE: "误报",
    FaultKind.AHEAD: "先行上报",
}
WHY = {
    Why.HIGHER: "，同一稿件已计最高一项", Why.NOT_AMONG_TOP: "，同一稿件已计较高几项",
    Why.LEVEL_TAKEN: "，同一层级已计一次",
    Why.EARLIER: "，年内此前已计，只补差额", Why.SHARED: "，几家来稿合成，按份分计",
    Why.NOT_AMONG_FIRST: "，几家来稿合成，只计前几家", Why.CAP: "，超过封顶部分不计",
    Why.QUOTA_MET: "，完成任务", Why.QUOTA_EXTRA: "，超额完成", Why.QUOTA_MISSED: "，未完成任务",
}

_SPANS = {
    (1, 12): "", (1, 6): "上半年", (7, 12): "下半年",
    (1, 3): "第一季度", (4, 6): "第二季度", (7, 9): "第三季度", (10, 12): "第四季度",
}


def unit_words(line: UnitAccount) -> str:
    """Return the name of the unit of `line`."""
    return line.name if line.unit else UNRECOGNISED


def short_words(line: UnitAccount) -> str:
    """Return the name as it stands in print: a department's first alias (县人社局), a township's name in full."""
    if line.unit and line.unit.group is Group.DEPARTMENT and line.unit.aliases:
        return line.unit.aliases[0] if line.name == line.unit.name else line.name
    return unit_words(line)


def rank_words(rank: int | None) -> str:
    """Return a rank as it stands in a table."""
    return UNRANKED if rank is None else str(rank)


def entry_words(entry: Entry) -> str:
    """Return the rule of `entry`, and why it gives less or nothing."""
    return (entry.rule or "本办法不计分") + WHY.get(entry.why, "")


def outcome_words(fact: Fact) -> str:
    """Return what became of a commission; what is not known stands as it is."""
    return next((words for outcome, words in OUTCOME.items() if outcome == fact.detail), fact.detail)


def fault_words(fact: Fact) -> str:
    """Return what a fault in reporting is called (迟报); what is not known stands as it is."""
    return next((words for kind, words in FAULT.items() if kind == fact.detail), fact.detail or "报送差错")


def before_words(period: Period) -> str:
    """Return what the period before this one is called beside it: 上季度; any other run of days by its dates."""
    before = period.before()
    return BEFORE.get(period.kind) or f"前一时段（{period_words(before.since, before.until)}）"


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
