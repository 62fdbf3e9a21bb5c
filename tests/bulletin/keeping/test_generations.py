"""Which backups stay: all of two days, then the last of days, weeks and months; nobody else's file is touched."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bulletin.keeping.generations import Generation, file_name, kept, listed

NOW = datetime(2026, 3, 20, 6, 30, tzinfo=UTC)
MOMENTS = some.lists(some.integers(-400, 24 * 900).map(lambda hours: NOW - timedelta(hours=hours, minutes=hours % 7)),
                     max_size=80, unique=True)


def generations(moments):
    return listed([file_name("本单位", at) for at in moments], "本单位")


def test_a_name_tells_the_archive_and_the_time_of_the_office():
    assert file_name("本单位", datetime(2026, 3, 5, 16, 2, 9, tzinfo=UTC)) == "本单位-20260306-000209.db"


@given(some.lists(some.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1)), max_size=20, unique_by=lambda at:
                  at.replace(microsecond=0)))
@settings(max_examples=50, deadline=None)
def test_names_sort_as_their_moments_do(moments):
    moments = [at.replace(tzinfo=UTC) for at in moments]
    by_name = [each.name for each in listed([file_name("a", at) for at in moments], "a")]
    assert by_name == sorted((file_name("a", at) for at in moments), reverse=True)
    assert [each.at for each in listed(by_name, "a")] == sorted(
        (at.replace(microsecond=0) for at in moments), reverse=True)


@pytest.mark.parametrize("name", [
    "本单位.db", "本单位-20260305-140209.db.v5", "本单位-20260305-140209 交接前.db", "别处-20260305-140209.db",
    "本单位-20261340-140209.db", "本单位-20260305-250000.db", "本单位2-20260305-140209.db",
    "本单位-20260305-140209.db-wal", ".本单位-20260305-140209.db.part", "本单位-20260305-1402.db",
    "本单位-２０２６０３０５-140209.db", "本单位-损坏-20260305-140209.db",
    "本单位-00010101-000000.db",
])
def test_what_the_program_did_not_name_so_is_not_listed(name):
    assert listed([name], "本单位") == ()


def test_an_archive_whose_name_begins_alike_is_another():
    names = [file_name("a-20260101-101010", NOW), file_name("a", NOW)]
    assert [each.name for each in listed(names, "a")] == [file_name("a", NOW)]


def test_a_sealed_one_is_listed_too():
    found, = listed([file_name("a", NOW) + ".sealed"], "a")
    assert found.sealed


@given(MOMENTS)
@settings(max_examples=60, deadline=None)
def test_the_newest_always_stays_and_what_stays_is_of_those_there(moments):
    there = generations(moments)
    stay = kept(there, NOW)
    assert stay <= {each.name for each in there}
    if there:
        assert there[0].name in stay
    past = [each for each in there if each.at <= NOW]
    if past:
        assert past[0].name in stay


@given(MOMENTS)
@settings(max_examples=60, deadline=None)
def test_two_days_stay_whole(moments):
    there = generations(moments)
    recent = {each.name for each in there if each.at >= NOW - timedelta(days=2)}
    assert recent <= kept(there, NOW)


@given(MOMENTS)
@settings(max_examples=60, deadline=None)
def test_the_last_of_each_of_the_newest_days_weeks_and_months_stays(moments):
    there, stay = generations(moments), kept(generations(moments), NOW)
    for many, period in ((14, lambda at: at.date()), (8, lambda at: at.isocalendar()[:2]),
                         (24, lambda at: (at.year, at.month))):
        last = {}
        for each in there:
            last.setdefault(period(each.at), each.name)
        assert set(list(last.values())[:many]) <= stay


@given(MOMENTS)
@settings(max_examples=60, deadline=None)
def test_thinning_twice_takes_nothing_more(moments):
    there = generations(moments)
    left = listed(kept(there, NOW), "本单位")
    assert kept(left, NOW) == {each.name for each in left}


def test_a_year_of_hours_comes_down_to_less_than_a_hundred():
    stay: frozenset[str] = frozenset()
    for hours in range(24 * 365, -1, -1):
        at = NOW - timedelta(hours=hours)
        names = {*stay, file_name("a", at)}
        stay = kept(listed(names, "a"), at) if hours % 6 == 0 else frozenset(names)
    days = {each.at.date() for each in listed(stay, "a")}
    assert 49 + 25 <= len(stay) <= 49 + 14 + 8 + 24
    assert len(days) >= 25


def test_a_month_in_which_nobody_worked_costs_nothing():
    old = generations([NOW - timedelta(days=30 + day) for day in range(14)])
    assert len(kept(old, NOW)) == 14


def test_a_clock_that_was_a_year_ahead_takes_nothing_of_today():
    ahead = [NOW + timedelta(days=365, hours=hours) for hours in range(30 * 24)]
    there = generations([*ahead, NOW, NOW - timedelta(hours=5)])
    assert {file_name("本单位", NOW), file_name("本单位", NOW - timedelta(hours=5))} <= kept(there, NOW)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_was_ten_years_wrong_for_months_costs_nothing_of_the_true_years(years):
    def goes_on(stay, at):
        return kept(listed({*stay, file_name("a", at)}, "a"), at)

    def years_of(stay):
        return {name for name in stay if name[2:6] in ("2024", "2025", "2026")}
    true: frozenset[str] = frozenset()
    for day in range(400, -1, -1):
        true = goes_on(true, NOW - timedelta(days=day))
    stay = true
    for day in range(90):
        stay = goes_on(stay, NOW + timedelta(days=3653 * years // 10 + day))
    if years > 0:  # by that clock they are ten years old, and the fourteen days are others
        assert {each.at.month for each in listed(years_of(stay), "a")} == set(range(1, 13))
    else:
        assert years_of(stay) == true
    again = goes_on(stay, NOW + timedelta(days=1))
    assert years_of(stay) - {file_name("a", NOW - timedelta(days=13))} <= again


def test_what_a_clock_ahead_left_takes_no_place_of_the_days_weeks_and_months():
    true = [NOW - timedelta(days=day) for day in range(14)]
    ahead = [NOW + timedelta(days=3650 + day) for day in range(40)]
    assert {file_name("本单位", at) for at in true} <= kept(generations([*true, *ahead]), NOW)


def test_the_zone_of_the_machine_does_not_matter():
    elsewhere = timezone(timedelta(hours=-7))
    assert file_name("a", NOW.astimezone(elsewhere)) == file_name("a", NOW)
    there = generations([NOW, NOW - timedelta(days=9)])
    same = [Generation(each.name, each.at.astimezone(elsewhere)) for each in there]
    assert kept(same, NOW.astimezone(elsewhere)) == {each.name for each in same}
