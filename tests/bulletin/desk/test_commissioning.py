"""Commissions in a real archive: asked, followed up, answered by drafts, settled; every deed stands in the log."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bulletin.commissions.commission import Happened, Receipt, Reply, Request, Standing, State
from bulletin.commissions.deadline import Deadline
from bulletin.commissions.standing import counts
from bulletin.credit.facts import FactKind, Outcome
from bulletin.desk import commission_register, commissioning, guidance, intake, signing
from bulletin.drafts import Facts, Source
from bulletin.errors import Conflict, Reason, Refused
from tests.builders import NOON, TODAY, a_text, facts_of

DAY = timedelta(days=1)
DUE = Deadline(TODAY + 3 * DAY, time(17))
ASKED = Request("冬季供暖保障情况", "供暖面积、燃料储备\n存在的困难和建议", DUE, "陈一帆", "0000-1234500",
                length="800字左右")


@pytest.fixture
def asked(office):
    return commissioning.commission(office.archive, ASKED, ("qinghe", "baishi"), actor=office.editor, at=NOON)


def read(office, id):
    with office.archive.reading() as work:
        return work.commissions.get(id)


def sent(office, title, body, unit="qinghe", at=NOON + DAY):
    return intake.write_down(office.archive, a_text(title, body), Facts(unit), source=Source.PASTE,
                             actor=office.editor, at=at)


def log(office):
    with office.archive.reading() as work:
        return [(entry.deed, entry.reason) for entry in work.log.lines(range(1, work.log.head().seq + 1))]


def refusal(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value


class TestAsking:
    def test_it_is_read_as_it_was_written(self, office, asked):
        known = read(office, asked.id)
        assert known == asked
        assert (known.year, known.number, known.request, known.day) == (2026, 1, ASKED, TODAY)
        assert [each.unit_id for each in known.units] == ["qinghe", "baishi"]
        assert known.request.deadline.text == "2026-11-23T17:00"
        assert office.archive.problems() == []
        assert office.archive.altered() == []

    def test_the_number_of_the_year_is_never_given_again(self, office, asked):
        commissioning.withdraw(office.archive, asked, "不约了", actor=office.editor, at=NOON)
        again = commissioning.commission(office.archive, ASKED, ("nongye",), actor=office.editor, at=NOON)
        next_year = commissioning.commission(office.archive, ASKED, ("nongye",), actor=office.editor,
                                             at=NOON + 60 * DAY)
        assert (again.year, again.number) == (2026, 2)
        assert (next_year.year, next_year.number) == (2027, 1)

    @pytest.mark.parametrize("lacking", ["topic", "wanted", "contact"])
    def test_what_is_lacking_is_named(self, office, lacking):
        no = refusal(lambda: commissioning.commission(
            office.archive, replace(ASKED, **{lacking: " "}), ("qinghe",), actor=office.editor, at=NOON))
        assert (no.reason, no.facts["lacking"]) == (Reason.COMMISSION_INCOMPLETE, lacking)

    def test_without_units_or_of_strange_ones_nothing_is_asked(self, office):
        no = refusal(lambda: commissioning.commission(office.archive, ASKED, (), actor=office.editor, at=NOON))
        assert no.facts["lacking"] == "commission_units"
        no = refusal(lambda: commissioning.commission(office.archive, ASKED, ("wu",), actor=office.editor, at=NOON))
        assert no.reason is Reason.UNKNOWN
        assert log(office)[-1][0] != "make_commission"

    def test_it_is_changed_and_more_units_are_asked(self, office, asked):
        changed = commissioning.change(office.archive, asked, replace(ASKED, topic="供暖保障"), ("nongye", "qinghe"),
                                       actor=office.editor, at=NOON)
        assert [each.unit_id for each in changed.units] == ["qinghe", "baishi", "nongye"]
        assert changed.entries[-1].words == "原题目：冬季供暖保障情况；加约县农业农村局"
        assert commissioning.change(office.archive, changed, changed.request, actor=office.editor,
                                    at=NOON) == changed
        with pytest.raises(Conflict):
            commissioning.change(office.archive, asked, ASKED, actor=office.editor, at=NOON)


class TestFollowing:
    def test_a_receipt_is_kept_and_the_one_before_stays_readable(self, office, asked):
        for receipt in (Receipt(TODAY, "李明轩"),
                        Receipt(TODAY + DAY, "李明轩", Reply.LATER, "数据未齐", TODAY + 9 * DAY)):
            known = commissioning.receive(office.archive, asked.id, "qinghe", receipt, actor=office.editor, at=NOON)
        assert read(office, asked.id).unit("qinghe").receipt == receipt
        assert [each.words for each in known.entries if each.happened is Happened.RECEIVED] == [
            "按时报送；李明轩签收", "延期报送至11月29日；李明轩签收；数据未齐"]

    def test_who_cannot_says_why(self, office, asked):
        no = refusal(lambda: commissioning.receive(
            office.archive, asked.id, "qinghe", Receipt(TODAY, reply=Reply.CANNOT), actor=office.editor, at=NOON))
        assert no.reason is Reason.REASON_MISSING

    def test_a_draft_answers_on_the_day_it_came(self, office, asked):
        draft = sent(office, "青禾镇供暖平稳", "供暖面积3万平方米。", at=NOON + 2 * DAY)
        known = commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor,
                                     at=NOON + 9 * DAY)
        assert known.standing(known.unit("qinghe"), TODAY + 20 * DAY) is Standing.ANSWERED
        assert commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor,
                                    at=NOON) == known
        with office.archive.reading() as work:
            assert [each.id for each in work.commissions.of_draft(draft.id)] == [asked.id]

    def test_an_answer_on_paper_needs_words_and_its_day_counts(self, office, asked):
        late = TODAY + 4 * DAY
        known = commissioning.answer(office.archive, asked.id, "baishi", "", "纸质材料", day=late,
                                     actor=office.editor, at=NOON)
        assert known.standing(known.unit("baishi"), late) is Standing.LATE
        no = refusal(lambda: commissioning.answer(office.archive, asked.id, "baishi", actor=office.editor, at=NOON))
        assert no.facts["lacking"] == "commission_answer"

    def test_a_struck_answer_counts_no_more_and_stays(self, office, asked):
        draft = sent(office, "青禾镇供暖平稳", "供暖面积3万平方米。")
        known = commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor, at=NOON)
        known = commissioning.strike(office.archive, asked.id, known.entries[-1].id, "不是这一件", actor=office.editor,
                                     at=NOON)
        assert (known.answers(), len(known.entries)) == ((), 3)
        with office.archive.reading() as work:
            assert work.commissions.of_draft(draft.id) == []
        assert refusal(lambda: commissioning.strike(
            office.archive, asked.id, known.entries[-2].id, actor=office.editor, at=NOON)).reason is Reason.UNKNOWN

    def test_a_unit_has_more_time_or_owes_nothing(self, office, asked):
        known = commissioning.extend(office.archive, asked, ("baishi",), Deadline(TODAY + 9 * DAY), "班子换届",
                                     actor=office.editor, at=NOON)
        assert known.standings(TODAY + 5 * DAY) == {"qinghe": Standing.MISSING, "baishi": Standing.OPEN}
        known = commissioning.excuse(office.archive, known, ("qinghe",), "无供暖任务", actor=office.editor, at=NOON)
        assert known.standings(TODAY + 5 * DAY)["qinghe"] is Standing.EXCUSED
        known = commissioning.ask_again(office.archive, known, ("qinghe",), actor=office.editor, at=NOON)
        assert read(office, asked.id).standings(TODAY)["qinghe"] is Standing.OPEN

    def test_urging_is_noted_for_each_unit(self, office, asked):
        known = commissioning.remind(office.archive, asked.id, ("qinghe", "baishi"), "电话催报", TODAY,
                                     actor=office.editor, at=NOON)
        assert len(known.reminders("qinghe")) == len(known.reminders("baishi")) == 1
        assert log(office)[-1] == ("remind_commission", "约稿〔2026〕1号，青禾镇、白石乡：电话催报")

    def test_settled_nothing_more_happens_until_it_is_opened_again(self, office, asked):
        known = commissioning.close(office.archive, asked, actor=office.editor, at=NOON)
        assert known.state(TODAY + 30 * DAY) is State.CLOSED
        assert known.standings(TODAY + 30 * DAY)["qinghe"] is Standing.SPARED
        assert refusal(lambda: commissioning.remind(
            office.archive, asked.id, ("qinghe",), "", TODAY, actor=office.editor,
            at=NOON)).reason is Reason.COMMISSION_CLOSED
        known = commissioning.reopen(office.archive, known, "又要了", actor=office.editor, at=NOON)
        assert known.is_open

    def test_counts_tell_who_did_what(self, office, asked):
        draft = sent(office, "青禾镇供暖平稳", "供暖面积3万平方米。", at=NOON + 5 * DAY)
        known = commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor, at=NOON)
        found = counts(known, TODAY + 6 * DAY)
        assert (found.asked, found.answered, found.late, found.missing) == (2, 1, 1, 1)
        assert commission_register.how_many_overdue(office.archive, TODAY + 6 * DAY) == 1
        assert commission_register.how_many_overdue(office.archive, TODAY) == 0


def test_the_ledger_counts_what_the_screen_shows(office, asked):
    draft = sent(office, "青禾镇供暖平稳", "供暖面积3万平方米。", at=NOON + 5 * DAY)
    known = commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor, at=NOON + 6 * DAY)
    told = {fact.unit_id: fact.detail for fact in facts_of(office.archive, FactKind.COMMISSION, DUE.day, DUE.day)}
    shown = known.standings(TODAY + 6 * DAY)
    assert told == {id: standing.value for id, standing in shown.items()}
    assert told == {"qinghe": Outcome.LATE, "baishi": Outcome.MISSING}


class TestMatching:
    NEAR = ("青禾镇全力做好冬季供暖保障", "全镇供暖面积3万平方米，燃料储备充足，供暖保障平稳。")

    def proposals(self, office, asked):
        return [each.arrived.title for each in commission_register.beside(office.archive, asked.id).proposals]

    def test_a_near_draft_of_an_asked_unit_is_proposed_and_never_linked_by_itself(self, office, asked):
        sent(office, *self.NEAR)
        sent(office, "青禾镇春节慰问困难群众", "走访慰问二百户。")
        sent(office, *self.NEAR, unit="nongye")
        assert self.proposals(office, asked) == [self.NEAR[0]]
        assert read(office, asked.id).answers() == ()

    def test_what_came_before_or_was_refused_or_from_who_answered_is_not(self, office, asked):
        sent(office, *self.NEAR, at=NOON - 2 * DAY)
        assert self.proposals(office, asked) == []
        draft = sent(office, *self.NEAR)
        known = commissioning.answer(office.archive, asked.id, "qinghe", draft.id, actor=office.editor, at=NOON)
        assert self.proposals(office, asked) == []
        commissioning.strike(office.archive, asked.id, known.entries[-1].id, actor=office.editor, at=NOON)
        assert self.proposals(office, asked) == []

    def test_what_became_part_of_another_is_not(self, office, asked):
        draft = sent(office, *self.NEAR)
        signing.merge(office.archive, office.draft("供暖"), (draft,), actor=office.editor, at=NOON + DAY)
        assert self.proposals(office, asked) == []


class TestGuidance:
    def drawn(self, office):
        return guidance.draw_up(office.archive, date(2026, 11, 5), "请围绕：", ("供暖保障", "秋冬农田水利", "  "),
                                actor=office.editor, at=NOON)

    def test_a_month_has_one_and_its_points_keep_their_order(self, office):
        drawn = self.drawn(office)
        with office.archive.reading() as work:
            assert work.guidance.of_month(date(2026, 11, 1)) == drawn
        assert [each.words for each in drawn.points] == ["供暖保障", "秋冬农田水利"]
        no = refusal(lambda: self.drawn(office))
        assert (no.reason, no.facts["month"]) == (Reason.GUIDANCE_TAKEN, "2026年11月")

    def test_points_are_moved_edited_added_and_dropped_and_none_is_forgotten(self, office):
        drawn = self.drawn(office)
        heat, water = drawn.points
        new = replace(heat, id="", words="安全生产")
        changed = guidance.change(office.archive, drawn, drawn.opening, (replace(water, words="农田水利"), new),
                                  actor=office.editor, at=NOON)
        assert [(each.words, each.dropped) for each in changed.points] == [
            ("农田水利", False), ("安全生产", False), ("供暖保障", True)]
        assert log(office)[-1] == ("change_guidance", "2026年11月：增1条，删1条，改1条")
        assert guidance.change(office.archive, changed, changed.opening, changed.standing, actor=office.editor,
                               at=NOON) == changed
        with pytest.raises(Conflict):
            guidance.change(office.archive, drawn, "", (), actor=office.editor, at=NOON)

    def test_an_empty_one_is_not_issued(self, office):
        drawn = guidance.draw_up(office.archive, TODAY, "", actor=office.editor, at=NOON)
        assert refusal(lambda: guidance.issue(
            office.archive, drawn, actor=office.editor, at=NOON)).reason is Reason.GUIDANCE_EMPTY

    def test_drafts_are_tagged_with_a_point_and_counted(self, office):
        drawn = guidance.issue(office.archive, self.drawn(office), actor=office.editor, at=NOON)
        assert drawn.issued_on == TODAY
        draft, point = office.draft("青禾镇供暖平稳"), drawn.points[0]
        for _ in range(2):
            guidance.tag(office.archive, draft.id, point.id, actor=office.editor, at=NOON)
        assert [deed for deed, _ in log(office)].count("tag_draft") == 1
        found = commission_register.register(office.archive, TODAY)
        assert [each.title for each in found.tagged[point.id]] == ["青禾镇供暖平稳"]
        assert commission_register.bearing(office.archive, draft.id, TODAY).points == (point,)
        guidance.untag(office.archive, draft.id, point.id, actor=office.editor, at=NOON)
        assert commission_register.register(office.archive, TODAY).tagged == {}
        assert refusal(lambda: guidance.tag(
            office.archive, draft.id, "nichts", actor=office.editor, at=NOON)).reason is Reason.UNKNOWN
        assert office.archive.altered() == []

    def test_a_commission_is_made_from_a_point(self, office):
        point = self.drawn(office).points[0]
        made = commissioning.commission(office.archive, replace(ASKED, point_id=point.id), ("qinghe",),
                                        actor=office.editor, at=NOON)
        assert read(office, made.id).request.point_id == point.id
        no = refusal(lambda: commissioning.commission(
            office.archive, replace(ASKED, point_id="nichts"), ("qinghe",), actor=office.editor, at=NOON))
        assert no.reason is Reason.UNKNOWN


def test_it_can_be_settled_on_the_day_it_was_settled_before(office, asked):
    closed = commissioning.close(office.archive, asked, actor=office.editor, at=NOON)
    opened = commissioning.reopen(office.archive, closed, "还要补", actor=office.editor, at=NOON + 5 * DAY)
    again = commissioning.close(office.archive, opened, actor=office.editor, at=NOON + 5 * DAY, day=closed.closed_on)
    assert again.closed_on == closed.closed_on
