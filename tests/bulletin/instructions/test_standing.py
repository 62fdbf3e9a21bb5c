"""Lists and counts of instructions: the overdue, those without any answer, and tallies whose parts add up."""

from datetime import UTC, date, datetime, timedelta

from bulletin.credit.facts import Level
from bulletin.instructions import standing
from bulletin.instructions.instruction import Entry, Given, Happened, Instruction, On, Responsible

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
QINGHE, BAISHI = Responsible("青禾镇", "qinghe"), Responsible("白石乡", "baishi")


def one(id, leader="张县长", level=Level.COUNTY, units=(QINGHE,), over=None, day=TODAY, **known):
    deadline = None if over is None else TODAY - timedelta(days=over)
    return Instruction(id, On("draft"), Given(leader, level, day, "请阅处"), "chen", NOON, units, deadline, **known)


def ids(instructions):
    return [each.id for each in instructions]


ANSWER = Entry("a", Happened.ANSWERED, TODAY, NOON, "chen", "已办", QINGHE)
LATE, LATER, FRESH = one("late", over=1), one("later", over=9), one("fresh", over=-3, day=date(2026, 10, 2))
NOBODYS = one("nobodys", units=())
ANSWERED = one("answered", entries=(ANSWER,), leader="李市长", level=Level.CITY)
CLOSED = one("closed", closed_on=TODAY, units=(QINGHE, BAISHI), over=4)
GONE = one("gone", withdrawn=True, over=30)
ALL = (CLOSED, GONE, FRESH, LATE, ANSWERED, NOBODYS, LATER)


def test_the_longest_overdue_comes_first():
    assert ids(standing.overdue(ALL, TODAY)) == ["later", "late"]


def test_whoever_was_never_answered_is_listed_the_oldest_first():
    assert ids(standing.without_answer(ALL)) == ["fresh", "late", "nobodys", "later"]


def test_the_list_is_in_the_order_things_are_dealt_with():
    assert ids(standing.by_urgency(ALL, TODAY)) == [
        "later", "late", "nobodys", "fresh", "answered", "closed", "gone"]


def test_the_states_of_a_tally_add_up_and_the_withdrawn_count_nowhere():
    tallies = {each.name: each for each in standing.by_leader(ALL, TODAY)}
    assert tallies["张县长"] == standing.Tally("张县长", 1, 1, 0, 2, 1)
    assert tallies["张县长"].given == 5
    assert tallies["李市长"] == standing.Tally("李市长", answered=1)


def test_one_for_two_units_counts_at_each():
    assert {each.name: each.given for each in standing.by_unit(ALL, TODAY)} == {"青禾镇": 5, "白石乡": 1, "": 1}


def test_levels_and_months_are_counted():
    assert [(each.name, each.given) for each in standing.by_level(ALL, TODAY)] == [("county", 5), ("city", 1)]
    assert [(each.name, each.given) for each in standing.by_month(ALL, TODAY)] == [("2026-11", 5), ("2026-10", 1)]


def test_a_period_ends_before_its_last_day_and_leaves_out_the_withdrawn():
    assert ids(standing.in_period(ALL, date(2026, 10, 2), TODAY)) == ["fresh"]
    assert ids(standing.in_period((GONE,), date(2026, 1, 1), date(2027, 1, 1))) == []
