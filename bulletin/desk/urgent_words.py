"""What was changed about an event, and in the limits of the office, in words for the log."""

from dataclasses import asdict, fields

from bulletin.urgent.events import Event
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.limits import LevelLimits, UrgentLimits
from bulletin.urgent.reports import Forwarding, Way
from bulletin.urgent.severity import Above, Kind, Level

_KINDS = {
    Kind.ACCIDENT: "事故灾难", Kind.DISASTER: "自然灾害", Kind.EPIDEMIC: "疫情及公共卫生", Kind.CRIME: "重大刑事治安",
    Kind.MASS: "群体性事件", Kind.TREND: "重要社情动态", Kind.OTHER: "其他"}
LEVELS = {
    Level.EXTRAORDINARY: "特别重大", Level.MAJOR: "重大", Level.LARGER: "较大", Level.ORDINARY: "一般",
    Level.UNJUDGED: "未定级"}
_ABOVE = {Above.CITY: "市", Above.PROVINCE: "省", Above.CENTRE: "中央"}
WAYS = {Way.TELEPHONE: "电话", Way.WRITING: "书面"}
FAULTS = {
    FaultKind.LATE: "迟报", FaultKind.MISSED: "漏报", FaultKind.CONCEALED: "瞒报", FaultKind.FALSE: "误报",
    FaultKind.AHEAD: "先行上报"}
_ANSWERS = {
    "source": "来源", "nature": "性质", "extent": "规模", "losses": "损失", "trend": "趋势", "leaders": "到场领导",
    "measures": "措施", "caller_phone": "来电号码"}
_MINUTES = {
    "telephone": "初报", "writing": "文字稿", "writing_after_call": "电话后补文字", "show": "报领导", "forward": "上报",
    "follow": "续报"}
_NOTHING = "空"


def event_changes(old: Event, new: Event, units: dict[str, str]) -> str:
    """Return what is otherwise in `new`, the old value behind it: 地点：大坪村（原：小坪村）; `units` by id."""
    told = [
        ("标题", old.title, new.title), ("类别", _KINDS[old.kind], _KINDS[new.kind]),
        ("单位", units.get(old.unit_id, old.unit_id), units.get(new.unit_id, new.unit_id)),
        ("地点", old.place, new.place), ("事发时间", _time(old.event_at), _time(new.event_at))]
    before, now = asdict(old.answers), asdict(new.answers)
    told += [(label, before[name], now[name]) for name, label in _ANSWERS.items()]
    return "；".join(f"{label}：{now or _NOTHING}（原：{before or _NOTHING}）"
                    for label, before, now in told if before != now)


def limit_changes(old: UrgentLimits, new: UrgentLimits) -> str:
    """Return which limits are otherwise, in minutes, the old one behind each; the same for all levels said once."""
    by_level = {LEVELS[level]: _minutes(old.of(level), new.of(level)) for level in Level}
    if len(set(by_level.values())) == 1:
        return f"各级：{next(iter(by_level.values()))}" if any(by_level.values()) else ""
    return "；".join(f"{level}：{words}" for level, words in by_level.items() if words)


def forwarding_words(forwarding: Forwarding, unit: str) -> str:
    """Return who told whom above, and how: 市应急指挥中心（市，电话）; with `unit` that it was the unit itself."""
    told = f"{forwarding.to}（{_ABOVE[forwarding.above]}，{WAYS[forwarding.way]}）" if forwarding.to \
        else f"{_ABOVE[forwarding.above]}（{WAYS[forwarding.way]}）"
    return f"{unit}先行上报：{told}" if unit else told


def _minutes(old: LevelLimits, new: LevelLimits) -> str:
    pairs = [(_MINUTES[each.name], getattr(old, each.name), getattr(new, each.name)) for each in fields(LevelLimits)]
    return "、".join(f"{label}{now}分钟（原：{before}）" for label, before, now in pairs if before != now)


def _time(event_at: str) -> str:
    return event_at.replace("T", " ")
