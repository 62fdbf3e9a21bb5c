"""The facts of credit, read from a real archive with a published issue."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from builders import NOON, TODAY, UNITS

from bulletin.credit.circular import circular_json
from bulletin.credit.facts import Adopted, Level, Mode
from bulletin.desk import signing
from bulletin.desk.credit import draw_up_circular
from bulletin.errors import Reason, Refused
from bulletin.units import Group, Unit
from bulletin.workflow import Stage, Step
from tests.bulletin.credit.credit_builders import PRESET

BEIJING = timezone(timedelta(hours=8))
DAY = timedelta(days=1)


def merged(office):
    """Return a draft of Qinghe, approved, of which a draft of Baishi became part."""
    whole, part = office.draft("两乡镇推进春耕备耕"), office.draft("白石乡备耕", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    whole = office.step(office.current(whole), Step.SUBMIT, office.editor)
    return office.step(office.step(whole, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary), part


def adopted_in(archive, since=TODAY, until=TODAY + DAY):
    with archive.reading() as work:
        return work.ledger.adopted(since, until)


def sent_in(archive, since=NOON, until=NOON + DAY):
    with archive.reading() as work:
        return work.ledger.sent(since, until)


def test_a_published_draft_is_adopted_by_its_journal(office):
    draft = office.approved()
    issue = office.published(draft)
    assert adopted_in(office.archive) == [Adopted(
        draft.id, "qinghe", draft.title, "信息快报", issue.number.number, TODAY, Level.COUNTY, Mode.SINGLE)]


def test_a_merged_item_credits_every_source_unit_as_composite(office):
    whole, part = merged(office)
    office.published(whole, office.approved("另一篇"))
    assert [(fact.draft_id == whole.id, fact.unit_id, fact.mode) for fact in adopted_in(office.archive)] == [
        (True, "qinghe", Mode.COMPOSITE), (False, "baishi", Mode.COMPOSITE), (False, "qinghe", Mode.SINGLE)]
    assert {fact.draft_id: fact.stage for fact in sent_in(office.archive)}[part.id] is Stage.PUBLISHED


def test_a_merged_draft_stands_where_its_item_stands(office):
    _, part = merged(office)
    assert {fact.draft_id: fact.stage for fact in sent_in(office.archive)}[part.id] is Stage.APPROVED


def test_what_is_only_signed_or_frozen_is_not_adopted(office):
    issue = office.sign(office.place(office.plan(), office.approved()))
    office.freeze(issue)
    assert adopted_in(office.archive) == []


def test_days_of_issue_count_from_the_first_to_before_the_last(office):
    office.published(office.approved())
    assert adopted_in(office.archive, TODAY - DAY, TODAY) == []
    assert len(adopted_in(office.archive, TODAY, TODAY + DAY)) == 1
    assert adopted_in(office.archive, TODAY + DAY, TODAY + DAY * 2) == []


def test_times_received_count_in_any_time_zone(office):
    office.draft()
    at = NOON.astimezone(BEIJING)
    assert len(sent_in(office.archive, at, at + timedelta(microseconds=1))) == 1
    assert sent_in(office.archive, at - DAY, at) == []


def test_a_draft_without_unit_is_sent_by_nobody_known(office):
    office.draft(unit_id=None)
    assert [fact.unit_id for fact in sent_in(office.archive)] == [""]


def test_the_circular_of_a_day_counts_by_office_days(office):
    whole, _ = merged(office)
    office.published(whole)
    office.draft("无名来稿", unit_id=None)
    qinghe, baishi, nongye = (unit.name for unit in UNITS[:3])
    made = circular_json(draw_up_circular(office.archive, TODAY, TODAY, PRESET, BEIJING))
    assert {unit["unit"]: (unit["submitted"], unit["adopted"]["county"], unit["points"], unit["rank"])
            for unit in made["units"]} == {
        qinghe: (1, 1, 2.5, 1), baishi: (1, 1, 2.5, 1), nongye: (0, 0, 0, 1), "未识别单位": (1, 0, 0.5, None)}
    assert made["totals"] == {
        "submitted": 3, "printed": 2, "declined": 0, "open": 1,
        "adopted": {"county": 2, "city": 0, "province": 0, "centre": 0}, "instructions": 0, "points": 5.5}


def test_a_day_begins_at_midnight_in_the_office(office):
    office.draft()  # received at noon in Beijing, four in the morning in Greenwich
    far_east, far_west = timezone(timedelta(hours=14)), timezone(-timedelta(hours=12))

    def received(day, zone):
        return draw_up_circular(office.archive, day, day, PRESET, zone).totals.submitted

    assert [received(TODAY, zone) for zone in (BEIJING, UTC, far_east)] == [1, 1, 1]
    assert (received(TODAY, far_west), received(TODAY - DAY, far_west)) == (0, 1)


def test_a_dissolved_unit_is_listed_while_facts_are_its_own(office):
    with office.archive.writing() as work:
        work.units.put(Unit("old", "旧镇", Group.TOWNSHIP, until=date(2026, 1, 1)))
        work.units.put(Unit("new", "新镇", Group.TOWNSHIP, since=date(2027, 1, 1)))

    def named():
        return [line.unit.id for line in draw_up_circular(office.archive, TODAY, TODAY, PRESET, BEIJING).lines]

    assert "old" not in named()
    assert "new" not in named()
    office.draft(unit_id="old")
    assert "old" in named()


@pytest.mark.parametrize(("since", "until"), [
    (TODAY, TODAY - DAY), (date.min, TODAY), (TODAY, date.max)])
def test_a_period_that_is_none_is_refused(archive, since, until):
    with pytest.raises(Refused) as refusal:
        draw_up_circular(archive, since, until, PRESET, BEIJING)
    assert (refusal.value.reason, refusal.value.facts["what"]) == (Reason.UNKNOWN, "period")


def test_the_ledger_needs_both_ends_to_be_moments(archive):
    assert sent_in(archive, datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)) == []
