"""Points come from facts and rules, and every total opens into them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.account import Why
from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Cap, Keep, Over, Rounding, RoundingWay, Rule, Scheme, Share, Sharing, Stack
from bulletin.credit.standing import unit_accounts
from bulletin.units import Group, Span
from bulletin.workflow import Stage
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    CHATING,
    LUOYAN,
    NONGYE,
    NOVEMBER,
    PRESET,
    QINGHE,
    SHUILI,
    UNITS,
    adopted,
    instructed,
    points_of,
    quarter,
    scored,
    sent,
)

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
QUARTERS = [quarter(date(2026, month, 1)) for month in (1, 4, 7, 10)]


def lines_of(facts, units=UNITS):
    return unit_accounts(scored(facts, units=units), units, NOVEMBER)


def line_of(unit, lines):
    return next(line for line in lines if line.unit == unit)


def by_quarter(facts, scheme):
    """Return what the quarters of the year give, each told what was before it."""
    return [points_of(QINGHE, [fact for fact in facts if fact.day in own], scheme, period=own,
                      earlier=[fact for fact in facts if fact.day < own.since]) for own in QUARTERS]


@pytest.mark.parametrize(("facts", "points"), [
    ([sent("1")], "0.5"),
    ([sent("1"), sent("2"), sent("3")], "1.5"),
    ([sent("1", stage=Stage.PUBLISHED), adopted("1")], "4.5"),
    ([adopted("1", mode=Mode.COMPOSITE)], "2"),
    ([adopted("1", level=Level.CITY)], "8"),
    ([adopted("1", level=Level.PROVINCE, mode=Mode.COMPOSITE)], "4"),
    ([adopted("1", level=Level.CENTRE)], "20"),
    ([adopted("1"), adopted("2", level=Level.CENTRE, mode=Mode.COMPOSITE)], "14"),
    ([instructed("1", QINGHE, Level.COUNTY)], "10"),
    ([adopted("1"), instructed("1", QINGHE, Level.PROVINCE)], "24"),
    ([instructed("1", QINGHE, Level.CENTRE)], "0"),
])
def test_worked_examples_of_the_default(facts, points):
    assert points_of(QINGHE, facts) == Decimal(points)


def test_of_several_publications_only_the_highest_counts_but_all_are_listed():
    facts = [adopted("1"), adopted("1", level=Level.PROVINCE), adopted("1", level=Level.CITY)]
    line = line_of(QINGHE, lines_of(facts))
    assert line.points == 12
    assert [(entry.fact.level, entry.points, entry.why) for entry in line.entries] == [
        (Level.COUNTY, 0, Why.HIGHER), (Level.PROVINCE, 12, Why.COUNTED), (Level.CITY, 0, Why.HIGHER)]
    assert line.adopted() == 3


def test_a_higher_publication_later_in_the_year_gives_the_difference():
    facts = [adopted("1", day=date(2026, 11, 5)), adopted("1", level=Level.CITY, day=date(2026, 11, 20))]
    assert [(entry.points, entry.worth, entry.why) for entry in scored(facts)] == [
        (4, 4, Why.COUNTED), (4, 8, Why.EARLIER)]


def test_what_a_fact_gives_in_the_year_does_not_depend_on_the_period_looked_at():
    early, late = adopted("1", day=date(2026, 8, 5)), adopted("1", level=Level.CITY, day=date(2026, 11, 20))
    [alone] = scored([late], earlier=[early])
    assert alone == scored([early, late], period=YEAR)[1]
    assert points_of(QINGHE, [adopted("1")], earlier=[replace(late, day=date(2026, 10, 1))]) == 0


def test_another_year_begins_anew():
    before = adopted("1", day=date(2025, 12, 30))
    assert points_of(QINGHE, [adopted("1", day=date(2026, 1, 5))], period=QUARTERS[0], earlier=[before]) == 4


def test_the_quarters_of_a_year_add_up_to_it():
    facts = [adopted("1", day=date(2026, 2, 1)), adopted("1", level=Level.PROVINCE, day=date(2026, 5, 1)),
             adopted("1", level=Level.CITY, day=date(2026, 8, 1)), adopted("2", day=date(2026, 11, 1))]
    assert by_quarter(facts, PRESET) == [4, 8, 0, 4]
    assert points_of(QINGHE, facts, period=YEAR) == 16


def test_a_stack_over_the_period_counts_each_period_by_itself():
    stacks = tuple(replace(stack, over=Over.PERIOD) for stack in PRESET.stacks)
    facts = [adopted("1", day=date(2026, 2, 1)), adopted("1", level=Level.PROVINCE, day=date(2026, 5, 1))]
    scheme = replace(PRESET, stacks=stacks)
    assert by_quarter(facts, scheme) == [4, 12, 0, 0]
    assert points_of(QINGHE, facts, scheme, period=YEAR) == 12


def test_of_several_instructions_only_the_highest_counts():
    praised = [instructed("1", QINGHE, Level.COUNTY), instructed("1", QINGHE, Level.CITY)]
    line = line_of(QINGHE, lines_of(praised))
    assert (line.instructions, line.points) == (2, 15)


def test_two_sources_of_one_item_are_settled_apart():
    facts = [adopted("1", mode=Mode.COMPOSITE, sources=2), adopted("1", BAISHI, mode=Mode.COMPOSITE, sources=2)]
    assert [entry.points for entry in scored(facts)] == [2, 2]


def test_ties_share_a_rank_and_the_next_keeps_its_place():
    facts = [sent("1", QINGHE), sent("2", QINGHE), sent("3", BAISHI), sent("4", CHATING)]
    assert [(line.unit, line.rank) for line in lines_of(facts) if line.unit.group is Group.TOWNSHIP] == [
        (QINGHE, 1), (BAISHI, 2), (CHATING, 2), (LUOYAN, 4)]


def test_units_are_ranked_within_their_group():
    lines = lines_of([sent("1", QINGHE), sent("2", QINGHE), sent("3", SHUILI)])
    assert [line.rank for line in lines if line.unit in (SHUILI, NONGYE)] == [1, 2]


def test_a_unit_that_sent_nothing_is_listed():
    assert [(line.unit, line.submitted, line.points) for line in lines_of([])] == [(unit, 0, 0) for unit in UNITS]


def test_what_belongs_to_no_known_unit_has_a_line_of_its_own():
    facts = [sent("1"), sent("2", None), sent("3", NONGYE), adopted("2", None)]
    assert [(line.unit, line.rank, line.submitted, line.adopted()) for line in lines_of(facts, (QINGHE,))] == [
        (QINGHE, 1, 1, 0), (None, None, 2, 1)]


def test_what_was_sent_is_printed_declined_or_open():
    stages = [sent(stage.value, stage=stage) for stage in Stage if stage is not Stage.TAKEN_BACK]
    line = line_of(QINGHE, lines_of(stages))
    assert (line.submitted, line.printed, line.declined, line.open) == (12, 1, 1, 10)


def test_what_no_rule_fits_is_listed_with_nothing():
    [entry] = scored([instructed("1", QINGHE, Level.CENTRE)])
    assert (entry.points, entry.rule, entry.why) == (0, "", Why.NO_RULE)


@pytest.mark.parametrize(("share", "points"), [
    (Share(), [4, 4, 4]),
    (Share(Sharing.EQUAL), ["1.33", "1.33", "1.33"]),
    (Share(Sharing.RATIO, (Decimal("0.5"), Decimal("0.25"))), [2, 1, 1]),
    (Share(Sharing.FIRST, first=2), [2, 2, 0]),
    (Share(Sharing.FIRST, first=5), ["1.33", "1.33", "1.33"]),
    (Share(Sharing.EQUAL, kinds=frozenset({FactKind.INSTRUCTED})), [4, 4, 4]),
])
def test_sources_share_the_points_of_their_item(share, points):
    scheme = replace(PRESET, share=share)
    facts = [adopted("1", unit, level=Level.CITY, mode=Mode.COMPOSITE, sources=3, place=place)
             for place, unit in enumerate((QINGHE, BAISHI, LUOYAN), start=1)]
    assert [entry.points for entry in scored(facts, scheme)] == [Decimal(each) for each in points]


def test_top_two_of_different_levels_are_added():
    scheme = replace(PRESET, stacks=tuple(
        Stack(stack.id, stack.name, Keep.TOP, 2, one_per_level=True, over=Over.YEAR) for stack in PRESET.stacks))
    facts = [adopted("1"), adopted("1", publication="领导参阅"), adopted("1", level=Level.CITY),
             adopted("1", level=Level.PROVINCE)]
    assert [(entry.points, entry.why) for entry in scored(facts, scheme)] == [
        (0, Why.NOT_AMONG_TOP), (0, Why.LEVEL_TAKEN), (8, Why.COUNTED), (12, Why.COUNTED)]


@pytest.mark.parametrize(("digits", "way", "points"), [
    (2, RoundingWay.HALF_UP, "0.13"), (2, RoundingWay.HALF_EVEN, "0.12"), (2, RoundingWay.DOWN, "0.12"),
    (1, RoundingWay.HALF_UP, "0.1"), (0, RoundingWay.HALF_UP, "0"),
])
def test_every_entry_is_rounded_as_the_scheme_says(digits, way, points):
    rule = Rule("r", "报送", FactKind.SUBMITTED, Decimal("0.125"))
    scheme = Scheme("s", "s", date(2020, 1, 1), (rule,), rounding=Rounding(digits, way))
    assert points_of(QINGHE, [sent("1")], scheme) == Decimal(points)


def capped_scheme(per, most=Decimal(10)):
    ids = frozenset(rule.id for rule in PRESET.rules if rule.kind is FactKind.ADOPTED)
    return replace(PRESET, caps=(Cap("cap", "采用封顶", ids, per, most),))


def test_what_is_beyond_a_cap_is_taken_off_in_a_line_of_its_own():
    facts = [adopted(str(number)) for number in range(4)]
    [*_, cap] = scored(facts, capped_scheme(Span.MONTH))
    assert (cap.points, cap.why, cap.rule, cap.span) == (-6, Why.CAP, "采用封顶", NOVEMBER)
    assert cap.facts == tuple(facts)
    assert cap.fact is None


def test_a_cap_is_of_each_unit_and_each_span():
    facts = [adopted("1", day=date(2026, 10, 5)), adopted("2", level=Level.CITY, day=date(2026, 10, 6)),
             adopted("3", level=Level.CITY, day=date(2026, 11, 6)), adopted("4", BAISHI, day=date(2026, 11, 6))]
    found = scored(facts, capped_scheme(Span.MONTH), period=QUARTERS[3])
    assert [(entry.unit_id, entry.points) for entry in found if entry.why is Why.CAP] == [("qinghe", -2)]


def test_a_cap_knows_what_the_span_gave_before_the_period():
    early = [adopted("1", level=Level.CITY, day=date(2026, 11, 2))]
    late = [adopted("2", level=Level.CITY, day=date(2026, 11, 12)), adopted("3", day=date(2026, 11, 13))]
    week = Period(date(2026, 11, 9), date(2026, 11, 15))
    assert points_of(QINGHE, late, capped_scheme(Span.MONTH), period=week, earlier=early) == 2
    assert points_of(QINGHE, [*early, *late], capped_scheme(Span.MONTH)) == 10


def test_what_no_unit_is_known_of_is_not_capped():
    facts = [adopted(str(number), None) for number in range(4)]
    assert all(entry.why is not Why.CAP for entry in scored(facts, capped_scheme(Span.MONTH)))


@pytest.mark.parametrize("per", [Span.WEEK, Span.MONTH, Span.QUARTER, Span.YEAR])
def test_capped_quarters_add_up_to_the_year(per):
    facts = [adopted(str(day % 7), level=[Level.COUNTY, Level.CITY, Level.PROVINCE][day % 3],
                     day=date.fromordinal(YEAR.since.toordinal() + day)) for day in range(0, 365, 5)]
    scheme = capped_scheme(per, Decimal(20))
    assert sum(by_quarter(facts, scheme)) == points_of(QINGHE, facts, scheme, period=YEAR)
