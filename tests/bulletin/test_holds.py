"""Whether the agreement to a draft carries it where it stands."""

import pytest

from bulletin.holds import Hold, needed, worst
from bulletin.journals import Levels
from bulletin.seals import Standing
from bulletin.workflow import Route, Step


@pytest.mark.parametrize(("standing", "broken"), [
    (None, False), (Standing.VALID, False), (Standing.UNSEALED, False), (Standing.CHANGED, True),
    (Standing.FORGED, True)])
def test_only_a_signature_on_something_else_is_broken(standing, broken):
    assert Hold(standing).is_broken is broken


def test_one_bad_signature_outweighs_the_others():
    assert worst(frozenset(Standing) - {Standing.REVOKED}) is Standing.FORGED
    assert worst(frozenset({Standing.VALID, Standing.UNSEALED})) is Standing.UNSEALED
    assert worst(frozenset()) is None


def test_what_was_left_open_fits_everywhere_and_what_was_named_only_there():
    assert not Hold(Standing.VALID).is_elsewhere("工作动态", "kuaibao")
    assert not Hold(Standing.VALID, "工作动态", "kuaibao").is_elsewhere("工作动态", "kuaibao")
    assert Hold(Standing.VALID, "工作动态").is_elsewhere("经验交流", "kuaibao")
    assert Hold(Standing.VALID, journal_id="zhuanbao").is_elsewhere("工作动态", "kuaibao")


def test_who_has_to_agree_follows_the_levels_and_the_weight_of_the_matter():
    assert needed(Route(Levels.THREE, True), bypassed=False) == (Step.REVIEW, Step.APPROVE, Step.ENDORSE)
    assert needed(Route(Levels.THREE), bypassed=True) == (Step.APPROVE,)
    assert needed(Route(Levels.ONE), bypassed=False) == needed(Route(Levels.TWO), bypassed=False) == (Step.APPROVE,)
