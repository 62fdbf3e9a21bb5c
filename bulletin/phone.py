"""A report by telephone (电话记录): the ten fields of a first report, and the text made from them.

The fields are those an office must be able to answer for on an urgent matter: when it was told and by whom, when and
where it happened, what and how large it is, what was lost, where it is going, who of the leaders is there, what is
being done.
"""

from dataclasses import dataclass, fields
from datetime import datetime

from bulletin.text import Paragraph, Role, Text, paragraph

_ENDS = ("。", "！", "？", "；", "”", "…")
_COMES_UP = ("舆情",)  # 出现舆情, where everything else 发生


@dataclass(frozen=True)
class PhoneReport:
    """What was said on the telephone. `event_at` is local time as ISO text to the minute or the day alone, or empty
    while unknown.

    `source` is who called: the unit, and after a blank the person; `caller_phone` their number.
    """

    received_at: datetime
    source: str = ""
    event_at: str = ""
    place: str = ""
    nature: str = ""
    extent: str = ""
    losses: str = ""
    trend: str = ""
    leaders: str = ""
    measures: str = ""
    caller_phone: str = ""
    title: str = ""

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The names of the ten fields that say nothing yet: what to ask before the caller hangs up."""
        return tuple(each.name for each in fields(self) if each.name in FIRST_REPORT and not _said(self, each.name))


FIRST_REPORT = ("received_at", "source", "event_at", "place", "nature", "extent", "losses", "trend", "leaders",
                "measures")


def when_words(iso: str) -> str:
    """Return a local time as a text says it: 11月20日14时30分, 11月20日; empty for none or for what is no time."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    day = f"{at.month}月{at.day}日"
    return day if "T" not in iso and " " not in iso else f"{day}{at.hour}时{at.minute:02d}分"


def title_of(report: PhoneReport) -> str:
    """Return the title that was given, else one made of place and nature: 青禾镇大坪村发生山体滑坡."""
    if report.title.strip():
        return report.title.strip()
    place, nature = report.place.strip(), report.nature.strip()
    if nature:
        return f"{place}{_happens(nature)}"
    reporter = place or _unit(report)
    return f"{reporter}来电报告有关情况"


def text_of(report: PhoneReport) -> Text:
    """Return the report as a text: its title; what happened, how large and what was lost; what is being done."""
    happened = _first_sentence(report) + "".join(map(_closed, (report.losses, report.trend)))
    done = "".join(map(_closed, (report.leaders, report.measures)))
    said: list[Paragraph] = [paragraph(title_of(report), Role.TITLE), paragraph(happened)]
    return (*said, paragraph(done)) if done else tuple(said)


def _first_sentence(report: PhoneReport) -> str:
    told = f"据{_unit(report)}电话报告" if _unit(report) else ""
    nature, place = report.nature.strip(), report.place.strip()
    event = _happens(nature) if nature else "" if report.extent.strip() else "有情况需要报告"
    return _closed("，".join(filter(None, (told, when_words(report.event_at), place + event, _open(report.extent)))))


def _happens(nature: str) -> str:
    return f"{'出现' if nature.endswith(_COMES_UP) else '发生'}{nature}"


def _unit(report: PhoneReport) -> str:
    """Return the unit of who called: what stands before the first blank."""
    return next(iter(report.source.split()), "")


def _said(report: PhoneReport, name: str) -> str:
    return str(getattr(report, name)).strip()


def _open(words: str) -> str:
    """Return words to go on from: on one line, nothing before them that closes."""
    return " ".join(words.split())


def _closed(words: str) -> str:
    words = _open(words).rstrip("，、,")
    return words if not words or words.endswith(_ENDS) else f"{words}。"
