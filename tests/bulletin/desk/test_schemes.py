"""The office's own schemes: kept from a day on, never under a printed circular, withdrawn with a reason, tried."""

from dataclasses import replace
from datetime import UTC, date

import pytest
from builders import NOON, TODAY

from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.kept_figures import figures_of
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.scheme_text import scheme_text
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.noting import note
from bulletin.desk.schemes import closed_until, keep_scheme, kept_schemes, schemes_of, withdraw_scheme
from bulletin.desk.trying_schemes import compared, quarter_to_try
from bulletin.errors import Conflict, Reason, Refused
from bulletin.log_query import LogQuery
from tests.bulletin.credit.credit_builders import PRESET

MONTH = period_of(PeriodKind.MONTH, TODAY)


def text_from(day, points=None):
    """Return the text of a scheme from `day`, with other points for what is sent."""
    rules = PRESET.rules if points is None else (replace(PRESET.rules[0], points=points), *PRESET.rules[1:])
    return scheme_text(replace(PRESET, name="本县办法", valid_from=day, rules=rules))


def kept(office, day=date(2027, 1, 1), points=None, at=NOON):
    return keep_scheme(office.archive, text_from(day, points), actor=office.secretary, at=at)


def in_use(office):
    with office.archive.reading() as work:
        return schemes_of(work, (PRESET,))


def printed(office, until, state=CircularState.ISSUED):
    circular = IssuedCircular(
        f"c{until}{state}", PeriodKind.MONTH, until.replace(day=1), until, Basis.ISSUED, "通报", "", "{}",
        office.secretary.id, NOON)
    with office.archive.writing() as work:
        work.circulars.add(circular)
        if state is not CircularState.DRAFTED:
            work.circulars.save(replace(circular, state=state))


def drawn(office, **more):
    return draw_up_circular(office.archive, MONTH, (PRESET,), UTC, **more)


def reason_of(deed, *args, **more):
    with pytest.raises(Refused) as refusal:
        deed(*args, **more)
    return refusal.value.reason


def test_without_schemes_of_its_own_the_bundled_one_applies(office):
    assert in_use(office) == (PRESET,)


def test_a_kept_scheme_applies_from_its_day_and_the_bundled_one_before(office):
    own = kept(office)
    assert [(scheme.id, scheme.valid_from) for scheme in in_use(office)] == [
        ("default", PRESET.valid_from), (own.id, date(2027, 1, 1))]
    assert (own.name, own.entered_by, own.counts) == ("本县办法", office.secretary.id, True)


def test_of_two_of_one_day_the_later_applies(office):
    kept(office)
    second = kept(office, points=2, at=NOON.replace(hour=23))
    assert [scheme.id for scheme in in_use(office)] == ["default", second.id]


def test_a_scheme_from_before_the_bundled_one_stands_in_its_place(office):
    own = kept(office, date(2019, 1, 1))
    assert [scheme.id for scheme in in_use(office)] == [own.id]


def test_what_is_wrong_is_refused_and_nothing_kept(office):
    assert reason_of(keep_scheme, office.archive, "points: 4", actor=office.secretary, at=NOON) is Reason.SCHEME_WRONG
    assert kept_schemes(office.archive) == []


def test_only_secretary_and_admin_make_schemes(office):
    for actor in (office.editor, office.reviewer):
        assert reason_of(keep_scheme, office.archive, text_from(TODAY), actor=actor, at=NOON) is Reason.ROLE_MISSING
        own = kept(office)
        assert reason_of(withdraw_scheme, office.archive, own, "错了", actor=actor, at=NOON) is Reason.ROLE_MISSING


def test_who_left_the_office_meanwhile_makes_no_schemes(office):
    own = kept(office)
    with office.archive.writing() as work:
        note(work, office.admin, NOON, "change_person")
        work.people.put(replace(work.people.get(office.secretary.id), active=False))
    for deed in (lambda: kept(office),
                 lambda: withdraw_scheme(office.archive, own, "错了", actor=office.secretary, at=NOON)):
        assert reason_of(deed) is Reason.ROLE_MISSING
    assert kept_schemes(office.archive) == [own]


def test_a_printed_circular_closes_its_days_and_those_before(office):
    printed(office, date(2026, 9, 30))
    assert closed_until(office.archive) == date(2026, 9, 30)
    for day in (date(2026, 9, 30), date(2026, 9, 1), date(2026, 1, 1)):
        assert reason_of(kept, office, day) is Reason.SCHEME_DAY
    assert kept(office, date(2026, 10, 1)).valid_from == date(2026, 10, 1)


@pytest.mark.parametrize("state", [CircularState.DRAFTED, CircularState.VOID])
def test_a_circular_that_is_drafted_or_void_closes_nothing(office, state):
    printed(office, date(2026, 9, 30), state)
    assert closed_until(office.archive) is None
    kept(office, date(2026, 9, 1))


def test_a_withdrawn_scheme_stays_listed_and_does_not_apply(office):
    own = kept(office)
    missing = reason_of(withdraw_scheme, office.archive, own, " ", actor=office.secretary, at=NOON)
    assert missing is Reason.REASON_MISSING
    gone = withdraw_scheme(office.archive, own, "另行制定", actor=office.secretary, at=NOON)
    assert kept_schemes(office.archive) == [gone]
    assert (gone.counts, gone.withdrawn) == (False, "另行制定")
    assert in_use(office) == (PRESET,)
    with pytest.raises(Conflict):
        withdraw_scheme(office.archive, own, "再来一次", actor=office.secretary, at=NOON)


def test_a_scheme_that_a_printed_circular_was_counted_by_is_not_withdrawn(office):
    own = kept(office, date(2026, 9, 1))
    printed(office, date(2026, 9, 30))
    assert reason_of(withdraw_scheme, office.archive, own, "错了", actor=office.secretary, at=NOON) is Reason.SCHEME_DAY


def test_keeping_and_withdrawing_are_lines_of_the_log(office):
    withdraw_scheme(office.archive, kept(office), "错了", actor=office.secretary, at=NOON)
    with office.archive.reading() as work:
        numbers = work.log.numbers(LogQuery(deeds=frozenset({"keep_scheme", "withdraw_scheme"})))
        lines = {(entry.deed, entry.thing, entry.reason) for entry in work.log.lines(numbers)}
    thing = "本县办法（2027-01-01）"
    assert lines == {("keep_scheme", thing, "《本县办法》，2027-01-01起施行"),
                     ("withdraw_scheme", thing, "《本县办法》：错了")}


def test_a_circular_is_counted_by_the_kept_scheme(office):
    office.draft()
    before = drawn(office).totals.points
    kept(office, MONTH.since, points=3)
    assert drawn(office).totals.points - before == 2.5


def test_a_scheme_from_within_a_period_counts_its_own_part(office):
    office.draft()
    kept(office, MONTH.until, points=3)
    made = drawn(office)
    assert [part.since for part, _ in made.schemes] == [MONTH.since, MONTH.until]
    assert made.totals.points == 0.5


def test_an_old_period_is_the_same_bytes_after_a_new_scheme(office):
    office.published(office.approved())
    once = figures_of(drawn(office))
    kept(office, MONTH.after, points=9)
    assert figures_of(drawn(office)) == once


def test_an_office_that_began_in_this_quarter_tries_this_one(office):
    day = MONTH.until
    assert quarter_to_try(office.archive, day, UTC) == period_of(PeriodKind.QUARTER, day).before()
    office.published(office.approved())
    assert quarter_to_try(office.archive, day, UTC) == period_of(PeriodKind.QUARTER, day)
    after = quarter_to_try(office.archive, period_of(PeriodKind.QUARTER, day).after, UTC)
    assert after == period_of(PeriodKind.QUARTER, day)


def test_a_scheme_is_tried_without_being_kept(office):
    office.published(office.approved())
    office.draft("另一篇", unit_id="baishi")
    lines = compared(office.archive, text_from(date(2030, 1, 1), points=5), MONTH, (PRESET,), UTC)
    found = {line.unit_id: line for line in lines}
    assert (found["qinghe"].points, found["qinghe"].tried_points) == (4.5, 9)
    assert (found["baishi"].rank, found["baishi"].tried_rank, found["baishi"].moved) == (2, 2, 0)
    assert kept_schemes(office.archive) == []


def test_trying_refuses_what_is_wrong(office):
    assert reason_of(compared, office.archive, "x", MONTH, (PRESET,), UTC) is Reason.SCHEME_WRONG
