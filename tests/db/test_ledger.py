"""The facts of credit, read from a real archive: what was sent and printed, instructed, at fault, asked, entered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from builders import NOON, TODAY, a_text, facts_of

from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode, Outcome
from bulletin.credit.issued import IssuedCircular
from bulletin.credit.periods import Period, PeriodKind
from bulletin.desk import facts as facts_desk
from bulletin.desk import instructing, intake, signing, undoing, urgent_faults
from bulletin.desk.facts import Told
from bulletin.desk.noting import note
from bulletin.desk.urgent_faults import Found
from bulletin.drafts import Facts, Source
from bulletin.instructions.instruction import Given, On
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.severity import Above
from bulletin.workflow import Stage, Step

BEIJING = timezone(timedelta(hours=8))
DAY = timedelta(days=1)
LATER = TODAY + 10 * DAY


def of(office, kind, since=TODAY, until=TODAY, basis=Basis.ISSUED):
    return facts_of(office.archive, kind, since, until, basis)


def brief(facts):
    return [(fact.unit_id, fact.sources, fact.place) for fact in facts]


def merged(office, *units, title="两乡镇推进春耕备耕"):
    """Return a draft of Qinghe, approved, of which drafts of these units became part, and those parts."""
    whole = office.draft(title)
    parts = tuple(office.draft(f"{unit or '无名'}备耕{at}", unit_id=unit) for at, unit in enumerate(units))
    signing.merge(office.archive, whole, parts, actor=office.editor, at=NOON)
    return office.agreed(office.current(whole)), parts


def sent_on(office, day, unit_id="qinghe", title="另一天的来稿"):
    return intake.write_down(office.archive, a_text(title, "正文。"), Facts(unit_id), source=Source.PASTE,
                             actor=office.editor, at=datetime(day.year, day.month, day.day, 4, tzinfo=UTC))


def revised(office, first):
    """Return a later text of the same message, from the same unit."""
    later = office.draft("修订后的来稿", f"正文{office.current(first).version}。")
    with office.archive.writing() as work:
        note(work, office.editor, NOON, "take_in")
        return work.drafts.save(replace(later, revises=first.id))


def instruct(office, on, level=Level.COUNTY, day=TODAY):
    return instructing.register(office.archive, on, Given("李县长", level, day, "很好。"), actor=office.editor, at=NOON)


def enter(office, **told):
    told = {"kind": FactKind.ADOPTED, "day": TODAY, "level": Level.CITY, "mode": Mode.SINGLE,
            "publication": "每日要情"} | told
    return facts_desk.enter_fact(office.archive, Told(**told), actor=office.editor, at=NOON)


class TestPrinted:
    def test_a_published_draft_is_adopted_by_its_journal(self, office):
        draft = office.approved()
        issue = office.published(draft)
        fact, = of(office, FactKind.ADOPTED)
        assert fact == Fact(
            FactKind.ADOPTED, f"printed:{issue.id}:{draft.id}", "qinghe", TODAY, draft.title, draft.id, Level.COUNTY,
            Mode.SINGLE, "信息快报", "51", section=fact.section, nature=fact.nature, characters=draft.characters,
            editor_id="chen")

    def test_a_merged_item_credits_every_unit_as_composite(self, office):
        whole, (part,) = merged(office, "baishi")
        office.published(whole, office.approved("另一篇"))
        found = of(office, FactKind.ADOPTED)
        assert [(fact.draft_id, fact.mode, fact.sources, fact.place) for fact in found[:2]] == [
            (whole.id, Mode.COMPOSITE, 2, 1), (part.id, Mode.COMPOSITE, 2, 2)]
        assert (found[2].mode, found[2].sources) == (Mode.SINGLE, 1)
        assert {fact.stage for fact in of(office, FactKind.SUBMITTED)} == {Stage.PUBLISHED}

    def test_several_drafts_of_one_unit_are_one_source(self, office):
        whole, _ = merged(office, "qinghe", "baishi", "baishi")
        office.published(whole)
        assert brief(of(office, FactKind.ADOPTED)) == [("qinghe", 2, 1), ("baishi", 2, 2)]
        assert len(of(office, FactKind.SUBMITTED)) == 4

    def test_an_item_made_of_one_units_drafts_alone_is_its_own(self, office):
        whole, _ = merged(office, "qinghe")
        office.published(whole)
        fact, = of(office, FactKind.ADOPTED)
        assert (fact.draft_id, fact.mode, fact.sources) == (whole.id, Mode.SINGLE, 1)

    def test_what_no_unit_is_known_of_is_a_source_of_its_own(self, office):
        whole, _ = merged(office, None, None)
        office.published(whole)
        assert brief(of(office, FactKind.ADOPTED)) == [("qinghe", 3, 1), ("", 3, 2), ("", 3, 3)]

    def test_what_is_only_signed_or_frozen_is_not_adopted(self, office):
        office.freeze(office.sign(office.place(office.plan(), office.approved())))
        assert of(office, FactKind.ADOPTED) == []

    def test_it_counts_on_the_day_of_the_issue(self, office):
        office.published(office.approved())
        assert of(office, FactKind.ADOPTED, TODAY - DAY, TODAY - DAY) == []
        assert of(office, FactKind.ADOPTED, TODAY + DAY, TODAY + DAY) == []

    def test_or_with_the_drafts_of_the_period_it_came_in(self, office):
        early = office.agreed(sent_on(office, TODAY - 40 * DAY))
        office.published(early)
        month = TODAY - 45 * DAY, TODAY - 30 * DAY
        assert [fact.day for fact in of(office, FactKind.ADOPTED, *month, Basis.RECEIVED)] == [TODAY]
        assert of(office, FactKind.ADOPTED, *month) == of(office, FactKind.ADOPTED, basis=Basis.RECEIVED) == []

    def test_of_a_merged_item_each_unit_counts_where_its_draft_came_in(self, office):
        whole, part = office.draft("两乡镇推进春耕备耕"), sent_on(office, TODAY - 40 * DAY, "baishi")
        signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
        office.published(office.agreed(office.current(whole)))
        assert brief(of(office, FactKind.ADOPTED, basis=Basis.RECEIVED)) == [("qinghe", 2, 1)]
        assert brief(of(office, FactKind.ADOPTED, TODAY - 41 * DAY, TODAY - 39 * DAY, Basis.RECEIVED)) == [
            ("baishi", 2, 2)]


class TestSent:
    def test_a_merged_draft_stands_where_its_item_stands(self, office):
        merged(office, "baishi")
        assert {fact.stage for fact in of(office, FactKind.SUBMITTED)} == {Stage.APPROVED}

    def test_a_day_begins_at_midnight_in_the_office(self, office):
        office.draft()  # received at noon in Beijing, four in the morning in Greenwich
        zones = BEIJING, UTC, timezone(timedelta(hours=14)), timezone(-timedelta(hours=12))
        with office.archive.reading() as work:
            days = [work.ledger.facts(Period(TODAY - DAY, TODAY), Basis.ISSUED, zone)[0].day for zone in zones]
        assert days == [TODAY, TODAY, TODAY, TODAY - DAY]

    def test_a_draft_without_unit_is_sent_by_nobody_known(self, office):
        office.draft(unit_id=None)
        assert [fact.unit_id for fact in of(office, FactKind.SUBMITTED)] == [""]

    def test_facts_come_by_day(self, office):
        sent_on(office, TODAY - DAY)
        office.published(office.approved())
        with office.archive.reading() as work:
            found = work.ledger.facts(Period(TODAY - DAY, TODAY), Basis.ISSUED, BEIJING)
        assert [fact.day for fact in found] == [TODAY - DAY, TODAY, TODAY]
        assert len({fact.id for fact in found}) == 3


    def test_where_a_revised_text_was_printed_the_message_was_printed(self, office):
        first = office.step(office.draft(), Step.DECLINE, office.editor, "等修订稿")
        office.published(office.agreed(revised(office, first)))
        fact, = of(office, FactKind.SUBMITTED)
        assert (fact.draft_id, fact.stage) == (first.id, Stage.PUBLISHED)

    def test_of_two_revised_texts_of_what_was_taken_back_one_is_sent(self, office):
        first = office.draft()
        later = [revised(office, first), revised(office, first)]
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "take_back")
            work.drafts.save(first.stepped(Step.TAKE_BACK, office.editor))
        fact, = of(office, FactKind.SUBMITTED)
        assert fact.draft_id == min(each.id for each in later)


class TestInstructed:
    def test_on_a_text_that_was_taken_over_it_counts_with_the_first_one(self, office):
        first = sent_on(office, TODAY - 40 * DAY)
        later = revised(office, first)
        undoing.take_over(office.archive, office.current(first), later, actor=office.editor, at=NOON)
        instruct(office, On(draft_id=later.id))
        enter(office, draft_id=later.id)
        early = TODAY - 45 * DAY, TODAY - 30 * DAY
        for kind in (FactKind.INSTRUCTED, FactKind.ADOPTED):
            assert [fact.draft_id for fact in of(office, kind)] == [first.id]
            assert [fact.draft_id for fact in of(office, kind, *early, Basis.RECEIVED)] == [first.id]
            assert of(office, kind, basis=Basis.RECEIVED) == []

    def test_on_the_reprint_of_a_reprint_it_is_the_originals(self, office):
        draft = office.draft()
        for _ in range(3):
            seen = instruct(office, On(draft_id=draft.id))
            draft = instructing.reprint(office.archive, seen, actor=office.editor, at=NOON).draft
        assert brief(of(office, FactKind.INSTRUCTED)) == [("qinghe", 1, 1)] * 3

    def test_an_instruction_on_an_item_credits_each_unit_it_came_from(self, office):
        whole, (part,) = merged(office, "baishi")
        instruct(office, On(draft_id=whole.id), Level.PROVINCE)
        found = of(office, FactKind.INSTRUCTED)
        assert [(fact.draft_id, fact.level, fact.leader, fact.sources) for fact in found] == [
            (whole.id, Level.PROVINCE, "李县长", 2), (part.id, Level.PROVINCE, "李县长", 2)]

    def test_one_on_a_whole_issue_credits_each_unit_in_it_once(self, office):
        whole, _ = merged(office, "baishi")
        issue = office.published(whole, office.approved("另一篇"), office.approved("农资台账", unit_id="nongye"))
        instruct(office, On(issue_id=issue.id))
        assert brief(of(office, FactKind.INSTRUCTED)) == [("qinghe", 3, 1), ("baishi", 3, 2), ("nongye", 3, 3)]

    def test_one_that_was_withdrawn_does_not_count(self, office):
        given = instruct(office, On(draft_id=office.draft().id))
        instructing.withdraw(office.archive, given, "登错了", actor=office.editor, at=NOON)
        assert of(office, FactKind.INSTRUCTED) == []

    def test_what_a_leader_wrote_on_a_reprint_is_the_originals(self, office):
        draft = office.approved()
        office.published(draft)
        reprint = instructing.reprint(office.archive, instruct(office, On(draft_id=draft.id)), actor=office.editor,
                                      at=NOON).draft
        instruct(office, On(draft_id=reprint.id), Level.CITY)
        assert [(fact.draft_id, fact.unit_id) for fact in of(office, FactKind.INSTRUCTED)] == [
            (draft.id, "qinghe")] * 2

    def test_it_counts_on_its_day_or_with_its_draft(self, office):
        draft = office.draft()
        instruct(office, On(draft_id=draft.id), day=TODAY - DAY)
        assert of(office, FactKind.INSTRUCTED) == []
        assert len(of(office, FactKind.INSTRUCTED, TODAY - DAY, TODAY - DAY)) == 1
        assert len(of(office, FactKind.INSTRUCTED, basis=Basis.RECEIVED)) == 1
        assert of(office, FactKind.INSTRUCTED, TODAY - DAY, TODAY - DAY, Basis.RECEIVED) == []

    def test_one_on_an_issue_counts_with_the_drafts_in_it_too(self, office):
        issue = office.published(office.approved())
        instruct(office, On(issue_id=issue.id), day=TODAY - DAY)
        assert len(of(office, FactKind.INSTRUCTED, basis=Basis.RECEIVED)) == 1


class TestFaults:
    def fault(self, office, **more):
        return urgent_faults.enter_fault(
            office.archive, Found(FaultKind.LATE, "qinghe", "迟报40分钟", **more), actor=office.editor, at=NOON)

    def test_a_fault_names_its_kind_and_who_criticised_it(self, office):
        self.fault(office)
        self.fault(office, criticised=Above.CITY)
        found = of(office, FactKind.FAULT)
        assert {(fact.unit_id, fact.detail, fact.level, fact.title) for fact in found} == {
            ("qinghe", "late", None, "迟报40分钟"), ("qinghe", "late", Level.CITY, "迟报40分钟")}
        assert of(office, FactKind.FAULT, basis=Basis.RECEIVED) == found

    def test_a_withdrawn_one_does_not_count(self, office):
        fault = self.fault(office)
        urgent_faults.withdraw_fault(office.archive, fault.id, "登错了", actor=office.editor, at=NOON)
        assert of(office, FactKind.FAULT) == []


class TestEntered:
    def test_what_a_city_adopted_credits_each_unit_it_came_from(self, office):
        whole, (part,) = merged(office, "baishi")
        fact = enter(office, draft_id=whole.id, title="云溪县两乡镇抢抓农时", number="12")
        found = of(office, FactKind.ADOPTED)
        assert [(each.id, each.title, each.publication, each.number, each.level, each.mode, each.sources)
                for each in found] == [
            (f"entered:{fact.id}:{draft.id}", "云溪县两乡镇抢抓农时", "每日要情", "12", Level.CITY, Mode.SINGLE, 2)
            for draft in (whole, part)]

    def test_what_names_a_unit_beside_the_draft_is_that_units_alone(self, office):
        whole, _ = merged(office, "baishi")
        enter(office, kind=FactKind.ERROR, draft_id=whole.id, unit_id="baishi", words="数字有误")
        enter(office, kind=FactKind.REWARD, draft_id=whole.id, unit_id="nongye", words="协助核实")
        assert brief(of(office, FactKind.ERROR)) == [("baishi", 1, 1)]
        assert brief(of(office, FactKind.REWARD)) == [("nongye", 1, 1)]

    def test_of_a_unit_the_draft_did_not_come_from_it_counts_on_its_day_once(self, office):
        whole, part = office.draft("两乡镇推进春耕备耕"), sent_on(office, TODAY - 40 * DAY, "baishi")
        signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
        enter(office, draft_id=whole.id, unit_id="nongye", day=TODAY - 3 * DAY)
        for basis in Basis:
            assert of(office, FactKind.ADOPTED, TODAY - 45 * DAY, TODAY - 30 * DAY, basis) == []
            assert of(office, FactKind.ADOPTED, basis=basis) == []
            assert brief(of(office, FactKind.ADOPTED, TODAY - 5 * DAY, TODAY - DAY, basis)) == [("nongye", 1, 1)]

    def test_about_a_part_it_is_the_parts_own(self, office):
        _, (part,) = merged(office, "baishi")
        enter(office, draft_id=part.id)
        assert brief(of(office, FactKind.ADOPTED)) == [("baishi", 1, 1)]

    def test_without_a_draft_it_is_its_units(self, office):
        enter(office, kind=FactKind.FORWARDED, unit_id="baishi", title="电话口头上报", correspondent="王小川")
        fact, = of(office, FactKind.FORWARDED)
        assert (fact.unit_id, fact.draft_id, fact.correspondent, fact.title) == ("baishi", "", "王小川", "电话口头上报")
        assert of(office, FactKind.FORWARDED, basis=Basis.RECEIVED) == [fact]

    def test_what_was_withdrawn_does_not_count(self, office):
        fact = enter(office, draft_id=office.draft().id)
        facts_desk.withdraw_fact(office.archive, fact.id, "登错了", actor=office.editor, at=NOON)
        assert of(office, FactKind.ADOPTED) == []

    def test_with_a_draft_it_counts_on_its_day_or_with_its_draft(self, office):
        enter(office, draft_id=office.draft().id, day=TODAY - DAY)
        assert of(office, FactKind.ADOPTED) == []
        assert len(of(office, FactKind.ADOPTED, TODAY - DAY, TODAY - DAY)) == 1
        assert len(of(office, FactKind.ADOPTED, basis=Basis.RECEIVED)) == 1
        assert of(office, FactKind.ADOPTED, TODAY - DAY, TODAY - DAY, Basis.RECEIVED) == []


class TestCommissions:
    def writing(self, office, *statements):
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "change_commission")
            for statement in statements:
                office.archive._db.execute(statement)

    @pytest.fixture
    def asked(self, office):
        """Ask three units for drafts, due today, and return the database to write the follow-up into."""
        db = office.archive._db
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "make_commission")
            db.table("commission").insert({
                "id": "c", "year": 2026, "number": 3, "topic": "防汛备汛", "deadline": TODAY.isoformat(),
                "day": (TODAY - 5 * DAY).isoformat(), "made_by": "chen", "made_at": "2026-11-15T04:00:00+00:00",
                "closed_on": None, "version": 0} | dict.fromkeys(("wanted", "contact", "phone", "asked_by",
                                                                   "withdrawn"), ""))
            for at, unit in enumerate(("qinghe", "baishi", "nongye")):
                db.table("commission_unit").insert({
                    "commission_id": "c", "unit_id": unit, "position": at, "received_on": None, "receiver": "",
                    "deadline": None, "words": "", "excused": ""})
        return db

    def answer(self, office, db, unit, day=TODAY, draft=None, **more):
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "answer_commission")
            db.table("commission_entry").insert({
                "id": f"{unit}{day}", "commission_id": "c", "unit_id": unit, "happened": "answered",
                "day": day.isoformat(), "at": f"{day}T04:00:00+00:00", "who": "chen", "words": "",
                "draft_id": draft, "strikes": None} | more)

    def outcomes(self, office, **how):
        return {fact.unit_id: fact.detail for fact in of(office, FactKind.COMMISSION, **how)}

    def test_an_answer_in_time_one_too_late_and_none(self, office, asked):
        draft = office.draft()
        self.answer(office, asked, "qinghe", draft=draft.id)
        self.answer(office, asked, "baishi", TODAY + DAY)
        intake.write_down(office.archive, a_text("后来的稿"), Facts(), source=Source.PASTE, actor=office.editor,
                          at=NOON + 2 * DAY)
        assert self.outcomes(office) == {
            "qinghe": Outcome.ANSWERED, "baishi": Outcome.LATE, "nongye": Outcome.MISSING}
        first = of(office, FactKind.COMMISSION)[0]
        assert (first.id, first.title, first.number, first.draft_id, first.day) == (
            "commission:c:qinghe", "防汛备汛", "3", draft.id, TODAY)

    def test_until_the_day_is_over_it_is_open(self, office, asked):
        assert set(self.outcomes(office).values()) == {Outcome.OPEN}

    def test_each_unit_has_its_own_deadline_and_who_was_excused_owes_nothing(self, office, asked):
        self.writing(office, f"UPDATE commission_unit SET deadline = '{LATER}' WHERE unit_id = 'baishi'",
                     "UPDATE commission_unit SET excused = '班子换届' WHERE unit_id = 'nongye'")
        assert self.outcomes(office) == {"qinghe": Outcome.OPEN}
        assert self.outcomes(office, since=LATER, until=LATER) == {"baishi": Outcome.OPEN}

    def test_a_struck_answer_is_none_and_a_withdrawn_commission_gives_nothing(self, office, asked):
        self.answer(office, asked, "qinghe")
        self.answer(office, asked, "qinghe", TODAY + DAY, happened="struck", strikes=f"qinghe{TODAY}")
        assert self.outcomes(office)["qinghe"] == Outcome.OPEN
        self.writing(office, "UPDATE commission SET withdrawn = '不约了'")
        assert self.outcomes(office) == {}

    def test_settled_before_it_was_due_nothing_is_owed(self, office, asked):
        self.answer(office, asked, "qinghe")
        self.writing(office, f"UPDATE commission SET closed_on = '{TODAY}'")
        assert self.outcomes(office) == {"qinghe": Outcome.ANSWERED}

    def test_with_an_answer_it_counts_with_the_draft(self, office, asked):
        self.answer(office, asked, "qinghe", draft=sent_on(office, TODAY - 40 * DAY).id)
        early = {"since": TODAY - 45 * DAY, "until": TODAY - 30 * DAY, "basis": Basis.RECEIVED}
        assert self.outcomes(office, **early) == {"qinghe": Outcome.ANSWERED}
        assert set(self.outcomes(office, basis=Basis.RECEIVED)) == {"baishi", "nongye"}


def test_the_offices_own_circular_is_nobodys_submission(office):
    draft = office.draft("关于10月份信息采用情况的通报", unit_id=None)
    with office.archive.writing() as work:
        work.circulars.add(IssuedCircular(
            "t", PeriodKind.MONTH, TODAY - 50 * DAY, TODAY - 20 * DAY, Basis.ISSUED, draft.title, draft.id, "{}",
            "chen", NOON))
    assert of(office, FactKind.SUBMITTED) == []


def test_a_year_of_nothing_has_no_facts(archive):
    with archive.reading() as work:
        assert work.ledger.facts(Period(date(2026, 1, 1), date(2026, 12, 31)), Basis.ISSUED, BEIJING) == []
        assert work.ledger.facts(Period(date(2026, 1, 1), date(2026, 12, 31)), Basis.RECEIVED, BEIJING) == []


@pytest.mark.parametrize("basis", Basis)
def test_the_days_of_a_period_add_up_to_it(office, basis):
    whole, part = office.draft("两乡镇推进春耕备耕"), sent_on(office, TODAY - 3 * DAY, "baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    whole = office.agreed(office.current(whole))
    office.published(whole, office.agreed(sent_on(office, TODAY - 2 * DAY, "nongye", "农资台账")))
    instruct(office, On(draft_id=whole.id), day=TODAY - DAY)
    enter(office, draft_id=whole.id, day=TODAY - DAY)
    enter(office, unit_id="baishi", title="一件", day=TODAY - 2 * DAY)
    days = [TODAY - at * DAY for at in range(5)]
    with office.archive.reading() as work:
        together = work.ledger.facts(Period(days[-1], TODAY), basis, UTC)
        apart = [fact for day in days for fact in work.ledger.facts(Period(day, day), basis, UTC)]
    assert sorted(apart, key=lambda fact: fact.id) == sorted(together, key=lambda fact: fact.id)
    assert len({fact.id for fact in together}) == len(together) == 11
