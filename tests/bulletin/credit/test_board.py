"""The board says who climbed, what the clerks wrote and whether the office sent enough upward."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Account
from bulletin.credit.board import clerk_lines, missed_quotas, person_ranks, standings, upward
from bulletin.credit.periods import Period
from bulletin.people import Person, RoleName
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    KEY_QINGHE,
    NONGYE,
    QINGHE,
    UNITS,
    adopted,
    circular,
    forwarded,
    scored,
    sent,
)

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
CHEN, LIN = (Person(id, id, name, frozenset({RoleName.EDITOR})) for id, name in (("chen", "陈一帆"), ("lin", "林晓")))
LATE = date(2027, 1, 1)


def october(*facts) -> Account:
    return Account(scored(facts, period=OCTOBER))


def of(lines, unit):
    return next(each for each in lines if each.line.unit is not None and each.line.unit.id == unit.id)


def test_a_unit_that_was_second_and_is_first_climbed_by_one():
    before = october(sent("1", BAISHI, day=date(2026, 10, 3)), adopted("1", BAISHI, day=date(2026, 10, 4)),
                     sent("2", day=date(2026, 10, 5)))
    lines = standings(circular([sent("3"), adopted("3")], before=before))
    qinghe = of(lines, QINGHE)
    assert (qinghe.rank_before, qinghe.climbed, qinghe.points_before) == (2, 1, Decimal("0.5"))
    assert of(lines, BAISHI).climbed == -1


def test_without_the_period_before_nobody_climbed():
    assert {each.climbed for each in standings(circular([sent("1")]))} == {None}


def test_where_nobody_had_anything_before_nobody_climbed():
    before = october(sent("1", NONGYE, day=date(2026, 10, 5)))
    lines = standings(circular([sent("2"), sent("3", NONGYE)], before=before))
    assert of(lines, QINGHE).climbed is None
    assert of(lines, NONGYE).climbed == 0


def test_a_unit_founded_since_has_no_rank_before():
    new = replace(NONGYE, since=date(2026, 11, 2))
    before = october(sent("2", day=date(2026, 10, 5)))
    lines = standings(circular([sent("1", new)], units=(QINGHE, new), before=before))
    assert of(lines, new).rank_before is None
    assert of(lines, QINGHE).rank_before == 1


def test_what_is_not_recognised_is_not_ranked_and_not_silent():
    line = standings(circular([sent("1", None)], before=october()))[-1]
    assert (line.climbed, line.is_silent) == (None, False)


def test_units_that_sent_nothing_are_silent():
    lines = standings(circular([sent("1")]))
    assert {each.line.name for each in lines if each.is_silent} == {unit.name for unit in UNITS} - {"青禾镇"}


def test_quotas_that_were_missed_are_named():
    drawn = circular([sent("1", KEY_QINGHE)], units=(KEY_QINGHE,))
    missed = missed_quotas(drawn.lines[0].entries)
    assert missed
    assert all(len(entry.facts) < entry.wanted for entry in missed)


def test_people_with_the_same_points_share_a_rank():
    drawn = circular([sent("1", correspondent="苗清秋"), sent("2", BAISHI, correspondent="卢望舒"),
                      sent("3", NONGYE, correspondent="盛怀远"), adopted("3", NONGYE, correspondent="盛怀远")])
    assert person_ranks(drawn.correspondents) == (1, 2, 2)


def test_clerks_who_edited_nothing_are_listed_too_and_owe_two_drafts_a_week():
    drawn = circular([sent("1", editor_id="chen"), sent("2", editor_id="chen"), sent("3", editor_id="gone")])
    lines = clerk_lines(drawn, (CHEN, LIN), LATE)
    assert [(line.name, len(line.written), line.wanted, line.rank) for line in lines] == [
        ("陈一帆", 2, 10, 1), ("", 1, 10, 2), ("林晓", 0, 10, 3)]


def test_somebody_who_left_and_did_nothing_is_not_listed():
    gone = replace(LIN, active=False)
    assert [line.name for line in clerk_lines(circular(), (CHEN, gone), LATE)] == ["陈一帆"]


def test_only_weeks_that_are_over_count_and_one_at_least():
    assert clerk_lines(circular(), (CHEN,), date(2026, 11, 3))[0].wanted == 2
    assert clerk_lines(circular(), (CHEN,), date(2026, 11, 15))[0].wanted == 6
    assert clerk_lines(circular(), (CHEN,), date(2026, 10, 15))[0].wanted == 0


def test_the_office_sends_three_to_four_upward_a_working_day():
    found = upward(circular([forwarded("1"), forwarded("2")]), LATE)
    assert (len(found.sent), found.least, found.most) == (2, 63, 84)


def test_where_nothing_is_known_of_a_group_nobody_in_it_is_ranked():
    lines = {line.name: line.rank for line in circular([sent("1", NONGYE)]).lines}
    assert (lines["县农业农村局"], lines["县水利局"]) == (1, 2)
    assert {lines[each.name] for each in (QINGHE, BAISHI)} == {None}
