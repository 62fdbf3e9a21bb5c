"""Small builders: an event heard of at noon, reports and acts at minutes around it."""

from datetime import UTC, datetime, timedelta

from bulletin.urgent.events import Event
from bulletin.urgent.reports import Forwarding, Report, ReportKind, Shown, Way
from bulletin.urgent.severity import Above

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)  # 12:00 in the office


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def an_event(event_at: str = "2026-11-20T11:30", **more: object) -> Event:
    return Event("e", "青禾镇大坪村发生山体滑坡", NOON, unit_id="qinghe", event_at=event_at, **more)


def a_report(id: str = "r", minutes: float = 0, way: Way = Way.TELEPHONE, **more: object) -> Report:
    written = at(minutes) if way is Way.WRITING else None
    return Report(id, ReportKind.FOLLOW, 0, way, at(minutes), written_at=written, **more)


def shown(minutes: float, **more: object) -> Shown:
    return Shown("s", "张县长", at(minutes), **more)


def forwarded(minutes: float, **more: object) -> Forwarding:
    return Forwarding("f", Above.CITY, "市委信息处", Way.WRITING, at(minutes), **more)
