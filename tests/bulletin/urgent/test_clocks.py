"""Clocks run from the event where its time is known, from the receipt where it is not, and blame nobody for seconds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urgent_builders import NOON, a_report, an_event, at, forwarded, shown

from bulletin.urgent.clocks import Basis, Standing, What, clocks, moment_of, next_deadline, start_of
from bulletin.urgent.events import EventState
from bulletin.urgent.limits import PRESETS, LevelLimits, UrgentLimits, alike
from bulletin.urgent.reports import ReportKind, Way
from bulletin.urgent.severity import Level

TWO_HOURS = UrgentLimits()


def clock(what, event, now=NOON, limits=TWO_HOURS):
    return next((each for each in clocks(event, limits, now) if each.what is what), None)


def test_a_report_within_two_hours_of_the_event_is_in_time():
    found = clock(What.REPORT, an_event().reported(a_report()))
    assert (found.standing, found.basis, found.due_at, found.late) == (Standing.MET, Basis.EVENT, at(90), None)


def test_a_report_behind_its_limit_is_late_by_so_much():
    found = clock(What.REPORT, an_event("2026-11-20T09:30").reported(a_report()))
    assert (found.standing, found.late, found.left) == (Standing.LATE, timedelta(minutes=30), None)


def test_seconds_that_a_time_to_the_minute_leaves_open_make_nobody_late():
    event = replace(an_event("2026-11-20T10:00"), received_at=at(59 / 60)).reported(a_report(minutes=59 / 60))
    assert clock(What.REPORT, event).standing is Standing.MET
    assert clock(What.REPORT, replace(event, event_at="2026-11-20T09:59")).late == timedelta(minutes=1)


def test_an_event_that_no_unit_reported_runs_on_and_is_overdue():
    event = an_event()
    assert clock(What.REPORT, event, at(30)).left == timedelta(minutes=60)
    overdue = clock(What.REPORT, event, at(100))
    assert (overdue.standing, overdue.late, overdue.left) == (Standing.OVERDUE, timedelta(minutes=10), None)


def test_what_the_office_wrote_itself_answers_for_no_unit():
    event = an_event().reported(a_report(own=True))
    assert clock(What.REPORT, event, at(10)).standing is Standing.RUNNING


@pytest.mark.parametrize(("event_at", "basis", "start"), [
    ("2026-11-20", Basis.DAY, NOON), ("2026-11-18", Basis.DAY, datetime(2026, 11, 18, 16, tzinfo=UTC)),
    ("", Basis.UNKNOWN, NOON), ("昨晚", Basis.UNKNOWN, NOON), ("2026-11-20T12:01", Basis.AHEAD, NOON),
    ("2026-11-21", Basis.AHEAD, NOON), ("2026-11-20T12:00", Basis.EVENT, NOON),
])
def test_where_the_time_of_the_event_does_not_help_the_clock_runs_from_the_receipt_and_says_why(event_at, basis, start):
    assert start_of(an_event(event_at)) == (start, basis)


def test_only_the_day_before_yesterday_is_late_however_late_in_that_day_it_was():
    found = clock(What.REPORT, an_event("2026-11-18").reported(a_report()))
    assert found.late == timedelta(hours=34)


def test_a_text_is_due_so_long_after_the_call_or_after_the_event_as_the_limits_say():
    called = an_event().reported(a_report(minutes=5))
    assert clock(What.WRITING, called).due_at == at(125)
    limits = PRESETS["phone20_text40"]
    assert clock(What.WRITING, called, limits=limits).due_at == at(10)
    assert clock(What.WRITING, an_event("").reported(a_report()), limits=limits).basis is Basis.UNKNOWN
    assert clock(What.WRITING, an_event()) is None


def test_a_text_linked_later_stops_the_clock_of_the_text():
    event = an_event().reported(a_report()).linked("r", "d", at(130))
    assert clock(What.WRITING, event).late == timedelta(minutes=10)


def test_leaders_and_those_above_are_the_offices_own_clocks_from_the_receipt():
    event = an_event().reported(a_report())
    event = replace(event, shown=(shown(12),), forwardings=(forwarded(20, unit_id="qinghe"), forwarded(121)))
    assert clock(What.SHOW, event).standing is Standing.MET
    assert clock(What.FORWARD, event).late == timedelta(minutes=1)
    taken_back = replace(event, shown=(shown(12, withdrawn="误记"),))
    assert clock(What.SHOW, taken_back, at(31)).standing is Standing.OVERDUE


def test_the_next_follow_up_is_due_so_long_after_the_last_report_while_the_event_is_open():
    limits = alike(LevelLimits(follow=60))
    event = an_event().reported(a_report()).reported(a_report("r2", 40))
    assert clock(What.FOLLOW, event, limits=limits).due_at == at(100)
    closed = event.reported(replace(a_report("r3", 60), kind=ReportKind.FINAL))
    assert clock(What.FOLLOW, closed, limits=limits) is None


def test_a_level_has_limits_of_its_own():
    limits = UrgentLimits(major=LevelLimits(telephone=20))
    event = an_event().reported(a_report())
    assert clock(What.REPORT, event, limits=limits).standing is Standing.MET
    assert clock(What.REPORT, replace(event, level=Level.MAJOR), limits=limits).late == timedelta(minutes=10)


def test_what_was_not_done_when_the_event_closed_is_due_no_more_but_stays_late_if_it_was():
    closed = an_event().reported(a_report()).reported(replace(a_report("r2", 60), kind=ReportKind.FINAL))
    assert clock(What.FORWARD, closed, at(999)).standing is Standing.ENDED
    assert clock(What.SHOW, closed, at(999)).late == timedelta(minutes=30)
    assert next_deadline([closed], TWO_HOURS, at(999)) is None


def test_a_computer_whose_clock_was_set_back_shows_the_whole_limit_and_no_more():
    found = clock(What.SHOW, an_event().reported(a_report()), at(-600))
    assert found.left == timedelta(minutes=30)


def test_an_event_registered_by_mistake_has_no_clock():
    assert clocks(an_event(state=EventState.VOID), TWO_HOURS, NOON) == ()


def test_the_longest_overdue_presses_first_then_what_is_due_first():
    early = replace(an_event(), id="early", received_at=at(-300)).reported(a_report(minutes=-300))
    fresh = replace(an_event(), id="fresh").reported(a_report())
    pressing = next_deadline([fresh, early], TWO_HOURS, at(5))
    assert (pressing.event.id, pressing.clock.what) == ("early", What.SHOW)
    done = replace(fresh, shown=(shown(1),), forwardings=(forwarded(2),)).linked("r", "d", at(3))
    assert next_deadline([done], TWO_HOURS, at(5)) is None


def test_a_time_with_a_zone_of_its_own_is_taken_at_its_word():
    assert moment_of("2026-11-20T11:30+08:00") == moment_of("2026-11-20 11:30") == at(-30)


moments = st.integers(-100_000, 100_000).map(at)
times = st.one_of(
    st.just(""), st.dates(datetime(2026, 1, 1).date(), datetime(2027, 1, 1).date()).map(lambda day: day.isoformat()),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda at: at.strftime("%Y-%m-%dT%H:%M")))
minutes = st.integers(0, 600)
levels = st.builds(LevelLimits, minutes, minutes, minutes, minutes, minutes, minutes)


@st.composite
def events(draw):
    event = replace(an_event(draw(times)), received_at=draw(moments))
    for number in range(draw(st.integers(0, 4))):
        way, own = draw(st.sampled_from(Way)), draw(st.booleans())
        event = event.reported(a_report(str(number), draw(st.integers(-500, 500)), way, own=own))
    return replace(event, shown=(shown(draw(minutes)),) if draw(st.booleans()) else (),
                   forwardings=(forwarded(draw(minutes)),) if draw(st.booleans()) else ())


@given(events(), levels, moments)
def test_a_clock_is_met_or_runs_or_is_late_and_never_two_of_them(event, limits, now):
    for each in clocks(event, alike(limits), now):
        assert each.due_at > each.started_at
        assert (each.left is not None) == (each.standing is Standing.RUNNING)
        assert bool(each.late) == (each.standing in (Standing.LATE, Standing.OVERDUE))
        assert (each.met_at is not None) == (each.standing in (Standing.MET, Standing.LATE))
        assert each.left is None or timedelta() <= each.left <= each.due_at - each.started_at
        assert not any((moment.second or moment.microsecond) for moment in (each.due_at, each.read_at))


@given(events(), levels, moments, st.integers(1, 10_000))
def test_time_that_passes_makes_nothing_less_late_and_changes_nothing_that_is_done(event, limits, now, later):
    before, after = (clocks(event, alike(limits), moment) for moment in (now, now + timedelta(minutes=later)))
    assert [each.what for each in before] == [each.what for each in after]
    for earlier, then in zip(before, after, strict=True):
        assert (then.late or timedelta()) >= (earlier.late or timedelta())
        assert earlier.met_at == then.met_at
        assert earlier.due_at == then.due_at


@given(st.lists(events(), max_size=4), levels, moments)
def test_nothing_that_waits_is_due_before_the_next_deadline(some, limits, now):
    pressing = next_deadline(some, alike(limits), now)
    waiting = [each for event in some for each in clocks(event, alike(limits), now) if not each.met_at]
    assert (pressing is None) == (not waiting)
    assert pressing is None or all(pressing.clock.due_at <= each.due_at for each in waiting)
