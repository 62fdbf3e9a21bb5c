"""How an event is said to press: the clock that comes first, and what remains to be said when nothing is due."""

from datetime import UTC, datetime, timedelta

import pytest

from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import UrgentLimits
from bulletin.urgent.reports import Forwarding, Report, ReportKind, Shown, Way
from bulletin.urgent.severity import Above
from editor.shell.chip import Tone
from editor.urgent.pressing import ordered, pressing

LIMITS = UrgentLimits()
TOLD = datetime(2026, 11, 20, 4, tzinfo=UTC)


def event(id: str = "e", told: datetime = TOLD, **known: object) -> Event:
    report = Report("r", ReportKind.FIRST, 1, Way.WRITING, told, "d", told)
    return Event(id, "青禾镇滑坡", told, reports=(report,), **known)


def done(shown_after: int) -> Event:
    shown = Shown("s", "王副县长", TOLD + timedelta(minutes=shown_after))
    sent = Forwarding("f", Above.CITY, "市政府总值班室", Way.WRITING, TOLD + timedelta(minutes=60))
    return event(shown=(shown,), forwardings=(sent,))


@pytest.mark.parametrize(("minutes", "words", "tone"), [
    (10, "报领导 还有 20分", Tone.INFORMATION), (20, "报领导 还有 10分", Tone.WARNING),
    (42, "报领导 已超 12分", Tone.URGENT), (-60, "本机时间可能不对", Tone.WARNING),
])
def test_the_clock_that_comes_first_is_said_with_its_look(minutes, words, tone):
    press = pressing(event(), LIMITS, TOLD + timedelta(minutes=minutes))
    assert (press.words, press.tone) == (words, tone)


def test_when_all_is_done_it_says_whether_in_time():
    now = TOLD + timedelta(hours=3)
    assert pressing(done(20), LIMITS, now).words == "各项已按时办"
    assert pressing(done(45), LIMITS, now).words == "各项已办，最多迟 15分"


def test_an_ended_event_presses_no_more():
    now = TOLD + timedelta(hours=9)
    closed = event(state=EventState.CLOSED, ended_at=TOLD + timedelta(minutes=20))
    assert pressing(closed, LIMITS, now).words == "已终报"
    forgotten = event(state=EventState.CLOSED, ended_at=TOLD + timedelta(hours=4))
    assert pressing(forgotten, LIMITS, now).words == "已终报，2 项超时"
    assert pressing(event(state=EventState.VOID, ended_at=TOLD), LIMITS, now).words == "误登作废"


def test_what_turned_late_comes_first_and_what_is_done_last():
    now = TOLD + timedelta(minutes=42)
    late, soon, quiet = event("late"), event("soon", TOLD + timedelta(minutes=20)), done(20)
    assert [each.id for each in ordered((quiet, soon, late), LIMITS, now)] == ["late", "soon", "e"]
