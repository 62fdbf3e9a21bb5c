"""What the urgent desk calls things: kinds, levels, clocks, ways, faults. Needs QtCore only."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.urgent.clocks import Basis
from bulletin.urgent.events import EventState
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Above, Kind, Level
from editor.shell import days
from editor.shell.noop import QT_TRANSLATE_NOOP

KINDS: Mapping[Kind, str] = {
    Kind.ACCIDENT: QT_TRANSLATE_NOOP("urgent", "事故灾难"), Kind.DISASTER: QT_TRANSLATE_NOOP("urgent", "自然灾害"),
    Kind.EPIDEMIC: QT_TRANSLATE_NOOP("urgent", "疫情及公共卫生"),
    Kind.CRIME: QT_TRANSLATE_NOOP("urgent", "重大刑事治安"),
    Kind.MASS: QT_TRANSLATE_NOOP("urgent", "群体性事件"), Kind.TREND: QT_TRANSLATE_NOOP("urgent", "重要社情动态"),
    Kind.OTHER: QT_TRANSLATE_NOOP("urgent", "其他"),
}
LEVELS: Mapping[Level, str] = {
    Level.EXTRAORDINARY: QT_TRANSLATE_NOOP("urgent", "特别重大"), Level.MAJOR: QT_TRANSLATE_NOOP("urgent", "重大"),
    Level.LARGER: QT_TRANSLATE_NOOP("urgent", "较大"), Level.ORDINARY: QT_TRANSLATE_NOOP("urgent", "一般"),
    Level.UNJUDGED: QT_TRANSLATE_NOOP("urgent", "未定级"),
}
GRADES = ("", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ")
BASES: Mapping[Basis, str] = {
    Basis.EVENT: QT_TRANSLATE_NOOP("urgent", "从事发起算"), Basis.RECEIPT: QT_TRANSLATE_NOOP("urgent", "从接报起算"),
    Basis.DAY: QT_TRANSLATE_NOOP("urgent", "只知道事发日期，从接报起算，至迟到当天 24 时"),
    Basis.UNKNOWN: QT_TRANSLATE_NOOP("urgent", "事发时间不明，从接报起算"),
    Basis.AHEAD: QT_TRANSLATE_NOOP("urgent", "事发时间晚于接报，有误，从接报起算"),
}
WAYS: Mapping[Way, str] = {
    Way.TELEPHONE: QT_TRANSLATE_NOOP("urgent", "电话"), Way.WRITING: QT_TRANSLATE_NOOP("urgent", "书面"),
}
ABOVE: Mapping[Above, str] = {
    Above.CITY: QT_TRANSLATE_NOOP("urgent", "市"), Above.PROVINCE: QT_TRANSLATE_NOOP("urgent", "省"),
    Above.CENTRE: QT_TRANSLATE_NOOP("urgent", "中央"),
}
FAULTS: Mapping[FaultKind, str] = {
    FaultKind.LATE: QT_TRANSLATE_NOOP("urgent", "迟报"), FaultKind.MISSED: QT_TRANSLATE_NOOP("urgent", "漏报"),
    FaultKind.CONCEALED: QT_TRANSLATE_NOOP("urgent", "瞒报"), FaultKind.FALSE: QT_TRANSLATE_NOOP("urgent", "误报"),
    FaultKind.AHEAD: QT_TRANSLATE_NOOP("urgent", "先行上报"),
}
STATES: Mapping[EventState, str] = {
    EventState.OPEN: QT_TRANSLATE_NOOP("urgent", "跟踪中"), EventState.CLOSED: QT_TRANSLATE_NOOP("urgent", "已终报"),
    EventState.VOID: QT_TRANSLATE_NOOP("urgent", "误登作废"),
}


def kind_words(kind: Kind) -> str:
    """Return what kind of event it is."""
    return _tr(KINDS[kind])


def level_words(level: Level) -> str:
    """Return the level with its grade: 较大（Ⅲ级）; 未定级 while nobody judged."""
    words = _tr(LEVELS[level])
    return _tr("{words}（{grade}级）").format(words=words, grade=GRADES[level.grade]) if level.grade else words


def level_short(level: Level) -> str:
    """Return the level alone: 较大, 未定级."""
    return _tr(LEVELS[level])


def basis_words(basis: Basis) -> str:
    """Return what a clock runs from."""
    return _tr(BASES[basis])


def way_words(way: Way) -> str:
    """Return how it came or went: 电话, 书面."""
    return _tr(WAYS[way])


def above_words(above: Above) -> str:
    """Return how high it went: 市, 省, 中央."""
    return _tr(ABOVE[above])


def criticised_words(above: Above) -> str:
    """Return by whom a unit was criticised publicly: 市级, 省级, 中央."""
    words = above_words(above)
    return words if above is Above.CENTRE else _tr("{above}级").format(above=words)


def fault_words(kind: FaultKind) -> str:
    """Return what a unit did wrong: 迟报, 漏报, 瞒报, 误报, 先行上报."""
    return _tr(FAULTS[kind])


def state_words(state: EventState) -> str:
    """Return how an event stands."""
    return _tr(STATES[state])


def moment(at: datetime, now: datetime) -> str:
    """Return a moment in local time: 14:02 today, 3月5日 14:02 within the year, else with the year."""
    return days.since_words(at, now.astimezone())


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
