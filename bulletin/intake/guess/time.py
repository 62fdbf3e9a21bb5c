"""When the event happened that a draft reports: only for accidents, disasters and alarms, and only from plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bulletin.text import Paragraph, Role, Text, title_of

N = r"(?:\d{1,2}|[二三四五六]?十[一二三四五六七八九]?|[一二三四五六七八九])"
MOMENT = re.compile(
    r"(?:(?:(?P<year>\d{4}|[〇○零一二三四五六七八九]{4})年)?(?:(?P<month>N)月(?P<day>N)日|(?<![月\d])(?P<lone>\d{1,2})日)"
    r"|(?P<iso>\d{4}[-./]\d{1,2}[-./]\d{1,2})"
    r"|(?P<word>今日|今天|今晨|今早|今晚|今(?=[上下中凌])|昨日|昨天|昨晚|昨夜|昨(?=[上下中凌])|前日|前天|当日|当天|当晚))"
    r"[（(]?(?:星期[一二三四五六日天])?[）)]?[\s，]*"
    r"(?P<period>凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|晚间|夜间|深夜|晚)?\s*"
    r"(?:(?P<hour>N)(?:[:：](?P<minute>\d\d)|[时点](?P<half>半)?(?:(?P<minutes>N)分)?))?(?:许|左右)?".replace("N", N)
)
DAYS_BACK = {"今": 0, "昨": 1, "前": 2}
LATER = ("下午", "午后", "傍晚", "晚上", "晚间", "夜间", "深夜", "晚", "今晚", "昨晚", "昨夜", "当晚")
# An event is told, not a meeting on one: the word must follow the time closely, and none of the others between.
EVENT = re.compile(
    r"(?:发生|突发|引发|出现|遭遇|遭受|导致|造成).{0,24}?(?:事故|火灾|山火|火情|险情|灾情|灾害|滑坡|泥石流|山洪|洪水|内涝|塌方|塌陷"
    r"|坍塌|垮塌|决口|溃坝|地震|爆炸|燃爆|中毒|溺水|车祸|追尾|侧翻|相撞|碰撞|坠落|坠楼|触电|伤亡|死亡|受伤|失联|失踪|被困|泄漏|泄露|停电|停水|冰雹|大风"
    r"|警情|案件|命案|聚集|斗殴|纠纷|疫情|事件)"
    r"|起火|着火|失火|爆炸|坍塌|垮塌|塌方|溺水|溺亡|坠楼|侧翻|追尾|相撞|触电|失联|走失|决口|聚集|拦路|堵路|雷击|倒塌"
    r"|落水|沉没|沉船|坠入|坠河|集体上访|\d+[名户人](?:.{0,3}群众)?被困|疑似.{0,4}中毒"
)
NO_EVENT = re.compile(
    r"召开|会议|部署|演练|培训|举行|举办|调研|视察|检查|督查|督导|预计|预报|将|计划|开展|整治|截至|截止|防范|宣传|启动|印发|接报(?!警)|接到(?!.{0,4}报警)"
    r"|报告|初报|续报|表彰|表扬|慰问|看望|纪念|下发|讲话|走访|排查|整改|发布|值班|巡查|通报|约谈|应对|未发生|没有发生|零|模拟"
)
BEFORE = re.compile(r"(?:截至|截止|截止到|自|从|至|到|—|～|-|预计|计划|力争|定于|拟于|原定)[于在]?\s*$")
BEHIND = re.compile(r"[\s]*(?:前|以前|之前|以来|起(?!火)|后|之后|以后|至|到|—|～|~|-|底|、\d)")
EVENT_DRAFT = re.compile(
    r"事故|火灾|起火|山火|爆炸|坍塌|垮塌|滑坡|泥石流|山洪|内涝|塌方|塌陷|地震|中毒|溺水|溺亡|车祸|追尾|侧翻|相撞|坠|触电|伤亡"
    r"|死亡|受伤|失联|失踪|走失|被困|泄漏|泄露|险情|灾情|受灾|警情|命案|聚集|斗殴|停电|停水|冰雹|突发|决口|雷击|倒塌|疫情|堵路|拦路|落水|沉船|上访|初报|首报|快报"
)
MEETING = re.compile(r"演练|会议|推进会|现场会|培训|整治|排查|防控|防范|应急预案|知识|宣传|机制|回头看|下降|专项|复盘")
DATED = re.compile(r"(?<!\d)(\d{4})(?:年\s*(\d{1,2})月\s*(\d{1,2})日|[-./](\d{1,2})[-./](\d{1,2})(?!\d))")
CLAUSE_END = re.compile(r"[。！？；\n]")
REACH, LEAD, EDGE, LONGEST_DATE_LINE, LONGEST_LEAD = 60, 3, 6, 60, 600
OLDEST, FRESH, YEARS = 31, 183, range(1949, 2200)  # days: of the date a draft bears, of an event told without its year


@dataclass(frozen=True)
class Told:
    """A moment as told: the day, the time of day where one is given, and where in the words it stands."""

    day: date
    at: time | None
    start: int
    end: int

    @property
    def iso(self) -> str:
        """Return the moment as ISO text: to the minute, or the day alone."""
        return self.day.isoformat() if self.at is None else f"{self.day}T{self.at:%H:%M}"


def event_time(text: Text, day: date | None) -> str:
    """Return when the reported event happened, to the minute or the day alone; empty where that is not plain.

    `day` is the day of arrival: what lies behind it is no event yet, and years left out and 今日 are counted from it,
    or from the date the draft itself bears near its head or end.
    """
    title = title_of(text)
    if MEETING.search(title):
        return ""
    bodies = (block.plain for block in text if isinstance(block, Paragraph) and block.role is Role.BODY)
    lead = [words[:LONGEST_LEAD] for words in bodies if "。" in words]
    if not (EVENT_DRAFT.search(title) or any(EVENT.search(words[: REACH * 2]) for words in lead[:1])):
        return ""
    told = (_told_event(words, own_day(text, day), day) for words in lead[:LEAD])
    return next(filter(None, told), "")


def labelled_time(words: str, text: Text, day: date | None) -> str:
    """Return the moment that stands behind a label such as 事发时间：; empty where none can be read or is to come."""
    first = next(_moments(words, own_day(text, day)), None)
    return first.iso if first and not (day and first.day > day) else ""


def own_day(text: Text, day: date | None) -> date | None:
    """Return the date the draft bears near its head or end, if it lies at most a month before `day`; else `day`."""
    lines = [block.plain for block in text if isinstance(block, Paragraph)]
    for line in [*lines[:EDGE], *lines[:-EDGE:-1]]:
        found = DATED.search(line) if len(line) <= LONGEST_DATE_LINE and "。" not in line else None
        written = _date(*(part for part in found.groups() if part)) if found else None
        if written and (day is None or timedelta() <= day - written <= timedelta(OLDEST)):
            return written
    return day


def _told_event(words: str, reference: date | None, day: date | None) -> str:
    moments = list(_moments(words, reference))
    for place, told in enumerate(moments):
        limit = moments[place + 1].start if place + 1 < len(moments) else len(words)
        following = CLAUSE_END.split(words[told.end : min(limit, told.end + REACH)], maxsplit=1)[0]
        event = EVENT.search(following)
        between = following[: event.end()] if event else ""
        around = BEFORE.search(words[: told.start]) or BEHIND.match(words, told.end)
        if event and not around and not NO_EVENT.search(between) and not (day and told.day > day):
            return told.iso
    return ""


def _moments(words: str, reference: date | None) -> Iterator[Told]:
    """Yield the moments in `words` whose day can be told."""
    last: date | None = None
    for found in MOMENT.finditer(words):
        on = _day_of(found, reference, last)
        if on is None:
            continue
        last = on
        at = _time_of(found)
        if at == timedelta(days=1):  # 24时 is the next day's beginning
            on, at = on + timedelta(days=1), timedelta()
        clock = None if at is None else (datetime.min + at).time()
        yield Told(on, clock, found.start(), found.end())


def _day_of(found: re.Match[str], reference: date | None, last: date | None) -> date | None:
    if found["iso"]:
        return _date(*re.split(r"[-./]", found["iso"]))
    if found["word"]:
        if found["word"][0] == "当":
            return last
        return reference - timedelta(days=DAYS_BACK[found["word"][0]]) if reference else None
    if found["lone"]:
        return _latest(reference, int(found["lone"]))
    month, day = _number(found["month"]), _number(found["day"])
    if found["year"]:
        return _date(found["year"].translate(DIGITS), str(month), str(day))
    if reference is None:
        return None
    years = (_date(str(year), str(month), str(day)) for year in (reference.year, reference.year - 1))
    return next((each for each in years if each and timedelta() <= reference - each <= timedelta(FRESH)), None)


def _latest(reference: date | None, number: int) -> date | None:
    """Return the last day with that number in its month, up to `reference`."""
    if reference is None or number <= 0:
        return None
    if number <= reference.day:
        return reference.replace(day=number)
    month_before = reference.replace(day=1) - timedelta(days=1)
    return _date(str(month_before.year), str(month_before.month), str(number))


def _time_of(found: re.Match[str]) -> timedelta | None:
    """Return how far into its day a moment lies; None where no hour is given or there is no such hour."""
    if not found["hour"]:
        return None
    hour, minute = _number(found["hour"]), 30 if found["half"] else _number(found["minute"] or found["minutes"] or "0")
    later = found["period"] in LATER or found["word"] in LATER
    if found["period"] in ("中午", "正午"):
        hour += 12 if hour < 4 else 0
    elif later and 0 < hour <= 12:
        hour += 12
    elif found["period"] == "凌晨" and hour == 12:
        hour = 0
    whole = timedelta(hours=hour, minutes=minute)
    return whole if minute < 60 and whole <= timedelta(days=1) else None


DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


def _number(written: str) -> int:
    """Return a number below 100 in Arabic or Chinese digits."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    value = (int(tens.translate(DIGITS) or 1) if ten else 0) * 10
    return value + (int(ones.translate(DIGITS)) if ones else 0)


def _date(*written: str) -> date | None:
    try:
        year, month, day = map(int, written)
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
