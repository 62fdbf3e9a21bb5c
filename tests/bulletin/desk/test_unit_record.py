"""What one unit did in a period, and why its drafts came back."""

from datetime import UTC, date, timedelta

import pytest
from builders import NOON, TODAY

import main
from bulletin.credit.facts import Basis
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.reading import load_scheme
from bulletin.desk import units
from bulletin.desk.unit_record import standings, unit_record
from bulletin.errors import Reason, Refused
from bulletin.workflow import Step

YEAR = period_of(PeriodKind.YEAR, TODAY)
SCHEME = load_scheme(main.RESOURCES / "schemes" / "default.toml")


def counted(office, period=YEAR):
    return standings(office.archive, period, (SCHEME,), UTC, Basis.ISSUED, TODAY)


def record(office, unit_id, period=YEAR):
    return unit_record(office.archive, unit_id, counted(office, period).circular, UTC)


def test_what_was_declined_is_told_with_its_reason_on_the_day_of_that(office):
    for title in ("一", "二"):
        office.step(office.draft(title), Step.DECLINE, office.editor, "内容一般")
    office.draft("三")
    found = record(office, "qinghe")
    assert (found.account.submitted, found.reasons) == (3, (("内容一般", 2),))
    assert {(each.title, each.deed, each.day) for each in found.sent_back} == {
        ("一", "decline", TODAY), ("二", "decline", TODAY)}
    assert record(office, "qinghe", YEAR.before()).sent_back == ()


def test_silence_is_counted_in_whole_weeks_and_never_is_not_long_ago(office):
    office.draft()
    seen = counted(office)
    assert seen.silent_weeks("qinghe", TODAY + timedelta(days=20)) == 2
    assert seen.silent_weeks("baishi", TODAY) is None


def test_a_unit_is_told_under_its_name_in_the_period_with_who_went_before_it(office):
    known = {each.id: each for each in units.all_units(office.archive)}
    own = {"actor": office.editor, "at": NOON}
    units.merge_units(office.archive, [known["baishi"]], known["qinghe"], date(2026, 2, 1), **own)
    units.rename_unit(office.archive, known["qinghe"], "青禾街道", date(2026, 3, 1), **own)
    assert record(office, "qinghe").account.name == "青禾街道"
    assert record(office, "qinghe", YEAR.before()).account.name == "青禾镇"
    assert [each.name for each in record(office, "qinghe").before] == ["白石乡"]


def test_a_unit_that_is_not_there_is_refused(office):
    with pytest.raises(Refused) as refused:
        record(office, "nobody")
    assert refused.value.reason is Reason.UNKNOWN
