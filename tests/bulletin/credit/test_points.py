"""Points come from facts and rules, and every total opens into them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.credit.facts import Adopted, Instructed, Level, Mode, Sent
from bulletin.credit.points import Account, Deed, credit_of
from bulletin.units import Group
from bulletin.workflow import Stage
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    CHATING,
    LUOYAN,
    NONGYE,
    PRESET,
    QINGHE,
    SHUILI,
    UNITS,
    adopted,
    instructed,
    sent,
)


def line_of(unit, lines):
    return next(line for line in lines if line.unit == unit)


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
def test_worked_examples_of_the_preset(facts, points):
    lines = credit_of(
        UNITS, [fact for fact in facts if isinstance(fact, Sent)],
        [fact for fact in facts if isinstance(fact, Adopted)], PRESET,
        [fact for fact in facts if isinstance(fact, Instructed)])
    assert line_of(QINGHE, lines).points == Decimal(points)


def test_of_several_publications_only_the_highest_counts_but_all_are_listed():
    lines = credit_of(UNITS, [], [adopted("1"), adopted("1", level=Level.PROVINCE), adopted("1", level=Level.CITY)],
                      PRESET)
    line = line_of(QINGHE, lines)
    assert line.points == 12
    assert [(entry.rule.level, entry.points, entry.counted) for entry in line.entries] == [
        (Level.COUNTY, 0, False), (Level.PROVINCE, 12, True), (Level.CITY, 0, False)]
    assert line.adopted() == 3


def test_of_several_instructions_only_the_highest_counts():
    praised = [instructed("1", QINGHE, Level.COUNTY), instructed("1", QINGHE, Level.CITY)]
    line = line_of(QINGHE, credit_of(UNITS, [], [], PRESET, praised))
    assert (line.instructions, line.points) == (2, 15)


def test_a_county_piece_and_a_city_composite_of_the_same_points_count_once():
    line = line_of(QINGHE, credit_of(
        UNITS, [], [adopted("1"), adopted("1", level=Level.CITY, mode=Mode.COMPOSITE)], PRESET))
    assert [entry.counted for entry in line.entries] == [True, False]
    assert line.points == 4


def test_ties_share_a_rank_and_the_next_keeps_its_place():
    facts = [sent("1", QINGHE), sent("2", QINGHE), sent("3", BAISHI), sent("4", CHATING)]
    lines = credit_of(UNITS, facts, [], PRESET)
    assert [(line.unit, line.rank) for line in lines if line.unit.group is Group.TOWNSHIP] == [
        (QINGHE, 1), (BAISHI, 2), (CHATING, 2), (LUOYAN, 4)]


def test_units_are_ranked_within_their_group():
    lines = credit_of(UNITS, [sent("1", QINGHE), sent("2", QINGHE), sent("3", SHUILI)], [], PRESET)
    assert [line.rank for line in lines if line.unit in (SHUILI, NONGYE)] == [1, 2]


def test_a_unit_that_sent_nothing_is_listed():
    assert [(line.unit, line.submitted, line.points) for line in credit_of(UNITS, [], [], PRESET)] == [
        (unit, 0, 0) for unit in UNITS]


def test_what_belongs_to_no_known_unit_has_a_line_of_its_own():
    lines = credit_of([QINGHE], [sent("1"), sent("2", None), sent("3", NONGYE)], [adopted("2", None)], PRESET)
    assert [(line.unit, line.rank, line.submitted, line.adopted()) for line in lines] == [
        (QINGHE, 1, 1, 0), (None, None, 2, 1)]


def test_what_was_sent_is_printed_declined_or_open():
    stages = [sent(stage.value, stage=stage) for stage in Stage if stage is not Stage.TAKEN_BACK]
    line = line_of(QINGHE, credit_of(UNITS, stages, [], PRESET))
    assert (line.submitted, line.printed, line.declined, line.open) == (12, 1, 1, 10)


ids = st.sampled_from(["1", "2", "3", "4", "5", "6"])
some_units = st.sampled_from([*UNITS, None])
some_sent = st.lists(st.builds(sent, ids, some_units, st.sampled_from(Stage)), max_size=20)
some_adopted = st.lists(
    st.builds(adopted, ids, some_units, st.sampled_from(Level), st.sampled_from(Mode)), max_size=20)


@given(some_sent, some_adopted)
def test_parts_add_up_whatever_the_facts(sent_facts, adopted_facts):
    lines = credit_of(UNITS, sent_facts, adopted_facts, PRESET)
    total = Account(tuple(entry for line in lines for entry in line.entries))
    assert total.submitted == len(sent_facts) == sum(line.submitted for line in lines)
    assert total.adopted() == len(adopted_facts) == sum(line.adopted(level) for line in lines for level in Level)
    assert total.points == sum(line.points for line in lines)
    for line in lines:
        assert line.submitted == line.printed + line.declined + line.open
        assert line.points == sum(entry.points for entry in line.entries)


@given(some_sent, some_adopted)
def test_behind_every_figure_stand_as_many_facts(sent_facts, adopted_facts):
    for line in credit_of(UNITS, sent_facts, adopted_facts, PRESET):
        own = [entry for entry in line.entries if entry.rule.deed is Deed.SUBMITTED]
        assert len(own) == line.submitted
        assert all(entry.fact.unit_id == (line.unit.id if line.unit else "") for entry in line.entries)
        for level in Level:
            behind = [entry for entry in line.adoptions if entry.fact.level is level]
            assert len(behind) == line.adopted(level) == sum(line.adopted(level, mode) for mode in Mode)


@given(some_sent, some_adopted)
def test_a_rank_is_one_more_than_how_many_are_better(sent_facts, adopted_facts):
    lines = [line for line in credit_of(UNITS, sent_facts, adopted_facts, PRESET) if line.unit]
    for line in lines:
        same = [other for other in lines if other.unit.group is line.unit.group]
        assert line.rank == 1 + sum(other.points > line.points for other in same)


@given(some_adopted)
def test_a_draft_earns_its_highest_adoption_and_no_more(adopted_facts):
    lines = credit_of(UNITS, [], adopted_facts, PRESET)
    best = {fact.draft_id: max(PRESET.adopted[each.level][each.mode] for each in adopted_facts
                               if each.draft_id == fact.draft_id) for fact in adopted_facts}
    assert sum(line.points for line in lines) == sum(best.values())
