"""Limits are settings; the published ones are at hand, and none can be set that nobody could keep."""

from dataclasses import replace

import pytest

from bulletin.errors import Reason, Refused
from bulletin.urgent.limits import LONGEST, PRESETS, LevelLimits, UrgentLimits, alike, must_be_sound, preset_of
from bulletin.urgent.severity import Level


def test_a_new_office_has_two_hours_after_the_event():
    assert preset_of(UrgentLimits()) == "two_hours"
    assert {UrgentLimits().of(level).telephone for level in Level} == {120}


@pytest.mark.parametrize(("name", "telephone", "writing"), [
    ("phone20_text40", 20, 40), ("phone30_text60", 30, 60), ("three_hours", 180, 0)])
def test_what_other_counties_published_is_at_hand(name, telephone, writing):
    must_be_sound(PRESETS[name])
    of_level = PRESETS[name].of(Level.LARGER)
    assert (of_level.telephone, of_level.writing) == (telephone, writing)


def test_one_level_may_have_limits_of_its_own():
    strict = UrgentLimits().with_level(Level.EXTRAORDINARY, LevelLimits(telephone=20))
    assert [strict.of(level).telephone for level in Level] == [20, 120, 120, 120, 120]
    assert preset_of(strict) == ""
    assert UrgentLimits().with_level(Level.UNJUDGED, LevelLimits(show=5)).unjudged.show == 5


@pytest.mark.parametrize(("changed", "name"), [
    ({"telephone": -1}, "telephone"), ({"forward": LONGEST + 1}, "forward"),
    ({"telephone": 40, "writing": 20}, "writing")])
def test_limits_that_nobody_could_keep_are_refused(changed, name):
    with pytest.raises(Refused) as no:
        must_be_sound(alike(replace(LevelLimits(), **changed)))
    assert no.value.reason is Reason.LIMITS_WRONG
    assert no.value.facts["name"] == name
