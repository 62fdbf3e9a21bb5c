"""Urgent matters of the sample office: one that is running, one reported late, and a chain that waits for its end."""

from dataclasses import replace
from datetime import datetime, timedelta

from bulletin.archive import Archive, DraftQuery
from bulletin.desk import urgent
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.urgent import Came, Known, Upward
from bulletin.drafts import Draft
from bulletin.people import Actor
from bulletin.units import unit_named
from bulletin.urgent.clocks import moment_of
from bulletin.urgent.events import Event
from bulletin.urgent.reports import Answers, Way
from bulletin.urgent.severity import Above, Kind, Level

_LEADER = "县政府分管负责同志"
_RUNNING = Known(
    "", Kind.ACCIDENT, "柳浪镇", "柳浪镇境内县道X012线", answers=Answers(
        "柳浪镇值班室", "货车侧翻", "1辆装载水泥的货车侧翻，占用半幅路面", "", "", "镇长已到现场",
        "交警到场疏导，单向放行"))
_LATE = Known(
    "", Kind.ACCIDENT, "竹影乡", "竹影乡一民宿厨房", answers=Answers(
        "竹影乡值班室", "液化气闪燃", "过火面积约3平方米", "1人轻微烫伤", "明火已扑灭", "", "关停整改，伤者已送医"))
_SLIDE = Answers(
    "县应急管理局", "山体滑坡", "塌方体约420立方米，双向交通中断", "暂无人员伤亡，护栏受损24米、三轮车被埋1辆",
    "后缘有2条新增裂缝，可能再次滑动", "落雁乡党委书记、乡长7时05分到场",
    "转移5户19人，封控道路，调集机械抢通，加密监测")


def register_urgent_matters(archive: Archive, *, actor: Actor, now: datetime) -> None:
    """Register what was telephoned some 40 and some 100 minutes ago, and the landslide of the bundled drafts.

    One is in time and waits for its text, the other was late by 40 minutes; the chain of the landslide waits for its
    last report.
    """
    _telephoned(archive, _RUNNING, 55, 40, 22, actor, now)
    event = _telephoned(archive, _LATE, 260, 100, 85, actor, now)
    urgent.forward(archive, event, Upward(Above.CITY, "市政府总值班室", Way.TELEPHONE, now - timedelta(minutes=60)),
                   actor=actor, at=now)
    with archive.reading() as work:
        found = work.drafts.many(work.drafts.ids(DraftQuery(words="滑坡")))
    first = next((each for each in found if each.facts.event_at), None)
    follow = next((each for each in found if "续报" in each.title), None)
    if first and (happened := moment_of(first.facts.event_at)):
        _landslide(archive, first, follow, happened, actor, now)


def _telephoned(
    archive: Archive, known: Known, happened: int, told: int, shown: int, actor: Actor, now: datetime,
) -> Event:
    """Register what was telephoned; all in minutes before `now`."""
    with archive.reading() as work:
        unit = unit_named(known.unit_id, work.units.all())
    event_at = (now - timedelta(minutes=happened)).astimezone(OFFICE_ZONE).strftime("%Y-%m-%dT%H:%M")
    known = replace(known, unit_id=unit.id if unit else "", event_at=event_at)
    came = Came(Way.TELEPHONE, now - timedelta(minutes=told), source=known.answers.source)
    event = urgent.register_event(archive, known, came, actor=actor, at=now)
    return urgent.mark_shown(archive, event, _LEADER, "核实情况，妥善处置。", actor=actor, at=now,
                             when=now - timedelta(minutes=shown))


def _landslide(
    archive: Archive, first: Draft, follow: Draft | None, happened: datetime, actor: Actor, now: datetime,
) -> None:
    """Register the chain of the landslide as its drafts tell it: reported at 8:10, followed up at 18:10."""
    def after(minutes: int) -> datetime:
        return min(now, happened + timedelta(minutes=minutes))

    known = Known(first.title, Kind.DISASTER, first.facts.unit_id or "", "落雁乡大坪村县道X217线", first.facts.event_at,
                  _SLIDE)
    event = urgent.register_event(archive, known, Came(Way.WRITING, after(95), first.id), actor=actor, at=now,
                                  level=Level.ORDINARY)
    event = urgent.mark_checked(archive, event, "落雁乡党政办", "属实，无人员伤亡", actor=actor, at=now, when=after(99))
    event = urgent.mark_shown(archive, event, "县委、县政府主要负责同志", actor=actor, at=now, when=after(103))
    upward = Upward(Above.CITY, "市委信息处", Way.WRITING, after(118))
    event = urgent.forward(archive, event, upward, actor=actor, at=now)
    if follow:
        urgent.add_report(archive, event, Came(Way.WRITING, after(695), follow.id), actor=actor, at=now)
