"""What concerns a person today: by their roles, read in one look."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from builders import KUAIBAO, NOON, TODAY, a_text

from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.credit.facts import Level
from bulletin.desk import commissioning, correcting, instructing, intake, today, urgent, writing
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.today import Part
from bulletin.desk.urgent import Came, Known
from bulletin.drafts import Facts, Source, Urgency
from bulletin.instructions.instruction import Given, On, Responsible
from bulletin.people import RoleName
from bulletin.planning import Outlook
from bulletin.units import Group, Unit
from bulletin.urgent.clocks import What
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Kind
from bulletin.workflow import Step

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
GIVEN = Given("张县长", Level.COUNTY, TODAY, "请抓紧落实。")
QINGHE = Responsible("青禾镇", "qinghe")


def seen(office, who=None, at=NOON):
    return today.day(office.archive, who or office.editor, at)


def sent(office, title, at=NOON, unit="qinghe", **facts):
    return intake.write_down(office.archive, a_text(title, f"{title}的正文。"), Facts(unit, **facts),
                             source=Source.PASTE, actor=office.editor, at=at)


def ask(office, due, units=("qinghe", "baishi"), who=None):
    request = Request("供暖保障", "燃料储备", Deadline(due, time(17)), "陈一帆")
    return commissioning.commission(office.archive, request, units, actor=who or office.editor, at=NOON)


def instruct(office, who=None, **how):
    return instructing.register(office.archive, On(sent(office, "水源地").id), GIVEN, (), actor=who or office.editor,
                                at=NOON, **how)


def appears_daily(office, due="17:30"):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get(KUAIBAO.id), weekdays=(1, 2, 3, 4, 5), due=due))


def titles(drafts):
    return [each.title for each in drafts.shown]


class TestWhoSeesWhat:
    def test_whoever_works_on_texts_sees_everything(self, office):
        for who in (office.editor, office.reviewer, office.secretary):
            assert seen(office, who).parts == tuple(Part)

    def test_a_leader_of_the_county_sees_no_drafts_that_came_in_and_no_backups(self, office):
        assert seen(office, office.leader).parts == (Part.MINE, Part.ISSUES, Part.CLOCKS, Part.OVERDUE)

    def test_who_only_administers_follows_nothing(self, office):
        assert seen(office, office.admin).parts == (Part.ISSUES, Part.FRESH, Part.SILENT, Part.KEPT)

    def test_several_roles_see_what_each_of_them_does(self, office):
        both = replace(office.leader, roles=frozenset({RoleName.LEADER, RoleName.ADMIN}))
        assert seen(office, both).parts == tuple(Part)

    def test_what_is_not_shown_is_not_read(self, office):
        sent(office, "甲")
        ask(office, TODAY - DAY)
        assert seen(office, office.leader).fresh.today.count == 0
        assert seen(office, office.admin).overdue.commissions.count == 0


class TestMine:
    def test_a_day_without_anything_to_do_counts_nothing(self, office):
        assert seen(office).mine.count == 0

    def test_what_waits_for_a_signature_waits_for_who_may_give_it(self, office):
        office.step(office.draft("甲", journal_id="kuaibao"), Step.SUBMIT, office.editor)
        assert [line.title for line in seen(office, office.reviewer).mine.agree.shown] == ["甲"]
        assert seen(office, office.secretary).mine.count == 0
        assert seen(office).mine.count == 0

    def test_what_was_sent_back_comes_to_who_edited_it_with_the_reason(self, office):
        draft = office.step(office.draft("甲", journal_id="kuaibao"), Step.SUBMIT, office.editor)
        office.step(draft, Step.RETURN, office.reviewer, "请核实数字")
        assert [(each.title, each.reason) for each in seen(office).mine.returned.shown] == [("甲", "请核实数字")]
        assert seen(office, office.other_editor).mine.returned.count == 0

    def test_typing_that_is_no_version_yet_comes_before_what_is_in_hand_and_not_twice(self, office):
        typed, other = (office.step(office.draft(title), Step.EDIT, office.editor) for title in "甲乙")
        writing.keep_working_copy(office.archive, typed, a_text("甲", "改了一半"), actor=office.editor, at=NOON + HOUR)
        mine = seen(office).mine
        assert [(each.draft.title, each.at) for each in mine.unsaved.shown] == [("甲", NOON + HOUR)]
        assert titles(mine.editing) == [other.title]

    def test_the_first_five_are_shown_and_the_others_counted(self, office):
        for number in range(7):
            office.step(office.draft(f"稿{number}"), Step.EDIT, office.editor)
        editing = seen(office).mine.editing
        assert (len(editing.shown), editing.count, editing.more) == (5, 7, 2)

    def test_approved_drafts_without_a_place_are_one_matter_of_an_editor(self, office):
        office.approved("甲")
        office.approved("乙")
        assert (seen(office).mine.ready, seen(office).mine.count) == (2, 1)
        assert seen(office, office.secretary).mine.ready == 0

    def test_an_instruction_nobody_has_yet_waits_for_who_entered_it(self, office):
        instruct(office)
        assert seen(office).mine.cases.count == 1
        assert seen(office, office.other_editor).mine.cases.count == 0

    @pytest.mark.parametrize(("days", "found"), [(0, 1), (2, 1), (3, 0)])
    def test_an_instruction_under_way_comes_back_two_days_before_its_deadline(self, office, days, found):
        instruct(office, units=(QINGHE,), deadline=TODAY + days * DAY)
        assert seen(office).mine.cases.count == found

    def test_a_commission_comes_back_two_days_before_its_deadline(self, office):
        ask(office, TODAY + 2 * DAY)
        ask(office, TODAY + 3 * DAY)
        assert seen(office).mine.commissions.count == 1

    def test_alone_in_the_office_everything_is_mine(self, office):
        instruct(office)
        office.step(office.draft("甲", journal_id="kuaibao"), Step.SUBMIT, office.editor)
        mine = seen(office, office.alone("he")).mine
        assert (mine.cases.count, mine.agree.count) == (1, 1)


class TestIssues:
    def test_a_journal_is_expected_on_its_day_until_it_is_planned(self, office):
        appears_daily(office)
        office.record(office.freeze(office.sign(office.place(office.plan(day=TODAY - DAY), office.approved()))).issue)
        [due, following] = seen(office).issues
        assert (due.due.day, due.outlook(NOON), due.issue) == (TODAY, Outlook.EXPECTED, None)
        assert following.due.day == date(2026, 11, 23)  # after the weekend

    def test_a_planned_issue_says_what_lost_its_approval(self, office):
        draft = office.approved("甲")
        office.place(office.plan(), draft)
        assert [each.lacking for each in seen(office).issues] == [0]
        office.step(office.current(draft), Step.REVOKE, office.secretary, "数字有误")
        assert [each.lacking for each in seen(office).issues] == [1]

    def test_it_is_signed_and_then_out(self, office):
        issue = office.sign(office.place(office.plan(), office.approved("甲")))
        [own] = seen(office).issues
        assert (own.signed, own.outlook(NOON)) == (True, Outlook.SIGNED)
        office.record(office.freeze(issue).issue)
        assert [each.outlook(NOON) for each in seen(office).issues] == [Outlook.PUBLISHED]

    def test_an_issue_of_an_earlier_day_that_is_not_out_comes_first(self, office):
        office.place(office.plan(day=TODAY - 3 * DAY), office.approved("甲"))
        office.plan()
        late, own = seen(office).issues
        assert (late.outlook(NOON), own.due.day) == (Outlook.LATE, TODAY)

    def test_an_issue_of_an_earlier_day_that_came_out_or_was_given_up_is_no_matter_of_today(self, office):
        office.published(office.approved("甲"))
        correcting.drop_issue(office.archive, office.plan(day=TODAY), "不出了", actor=office.editor, at=NOON)
        assert seen(office, at=NOON + DAY).issues == ()


class TestClocks:
    def begun(self, office, place, heard, **more):
        known = Known("", Kind.DISASTER, "qinghe", place, "2026-11-20T11:30")
        return urgent.register_event(office.archive, known, Came(Way.TELEPHONE, heard, source="青禾镇"),
                                     actor=office.editor, at=heard, **more)

    def test_of_each_event_the_clock_that_is_due_first_is_shown_the_most_pressing_event_first(self, office):
        self.begun(office, "大坪村", NOON)
        self.begun(office, "小坪村", NOON - HOUR / 4)
        found = seen(office, at=NOON + HOUR / 60)
        assert [each.event.place for each in found.clocks.shown] == ["小坪村", "大坪村"]
        assert found.followed == found.clocks.count == 2
        assert all(isinstance(each.clock.what, What) and not each.clock.met_at for each in found.clocks.shown)


class TestFresh:
    def test_drafts_nobody_touched_are_counted_by_the_days_of_the_office(self, office):
        midnight = datetime.combine(TODAY, time(), OFFICE_ZONE)
        for title, at in (("今晨", midnight), ("昨夜", midnight - HOUR), ("前天", midnight - 2 * DAY),
                          ("更早", midnight - 2 * DAY - HOUR)):
            sent(office, title, at)
        fresh = seen(office).fresh
        assert (fresh.today.count, fresh.lately.count, fresh.older.count) == (1, 2, 1)

    def test_each_age_leads_to_its_newest_draft(self, office):
        sent(office, "早", NOON - HOUR)
        newest = sent(office, "晚")
        assert seen(office).fresh.today.newest == newest.id

    def test_urgent_ones_are_named_and_counted(self, office):
        sent(office, "平", NOON + HOUR)
        sent(office, "急", urgency=Urgency.URGENT)
        fresh = seen(office).fresh
        assert [draft.title for draft in fresh.urgent] == ["急"]
        assert fresh.today.urgent == 1

    def test_what_was_taken_up_is_no_fresh_draft(self, office):
        office.step(office.draft("甲"), Step.EDIT, office.editor)
        assert seen(office).fresh.today.count == 0


class TestSilent:
    def test_key_units_that_sent_nothing_this_month_are_named_the_longest_silent_first(self, office):
        sent(office, "甲", NOON, "qinghe")
        sent(office, "乙", NOON - 30 * DAY, "baishi")
        silent = seen(office).silent
        assert [(each.unit.id, each.last) for each in silent.units.shown] == [
            ("nongye", None), ("baishi", TODAY - 30 * DAY)]
        assert (silent.since, silent.watched, silent.key) == (date(2026, 11, 1), 3, True)

    def test_in_its_first_week_a_month_is_counted_with_the_one_before(self, office):
        at = datetime(2026, 12, 7, 4, tzinfo=NOON.tzinfo)
        sent(office, "甲", NOON, "qinghe")
        assert seen(office, at=at).silent.since == date(2026, 11, 1)
        assert "qinghe" not in {each.unit.id for each in seen(office, at=at).silent.units.shown}
        assert seen(office, at=at + DAY).silent.since == date(2026, 12, 1)

    def test_a_unit_that_is_no_key_unit_is_not_watched_while_there_are_key_units(self, office):
        with office.archive.writing() as work:
            work.units.put(Unit("minzheng", "县民政局", Group.DEPARTMENT))
        assert seen(office).silent.watched == 3

    def test_where_no_unit_is_a_key_unit_all_are_watched(self, office):
        with office.archive.writing() as work:
            for unit in work.units.all():
                work.units.put(replace(unit, classes=()))
        silent = seen(office).silent
        assert (silent.watched, silent.units.count, silent.key) == (3, 3, False)


class TestOverdue:
    def test_overdue_instructions_and_commissions_are_seen_by_all_the_longest_first(self, office):
        instruct(office, units=(QINGHE,), deadline=TODAY - DAY)
        ask(office, TODAY - DAY)
        worst = ask(office, TODAY - 3 * DAY)
        overdue = seen(office, office.other_editor).overdue
        assert overdue.cases.count == 1
        assert overdue.commissions.shown[0].id == worst.id
        assert overdue.commissions.count == 2

    def test_what_is_overdue_does_not_wait_among_my_matters_too(self, office):
        ask(office, TODAY - DAY)
        instruct(office, units=(QINGHE,), deadline=TODAY - DAY)
        mine = seen(office).mine
        assert (mine.cases.count, mine.commissions.count) == (0, 0)
