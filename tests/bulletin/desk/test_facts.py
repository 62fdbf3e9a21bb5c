"""Entering facts of credit by hand: what is refused, what is written down, what a pasted notice finds."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from builders import NOON, TODAY

from bulletin.credit.facts import Basis, FactKind, Level, Mode
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.matching import Verdict
from bulletin.credit.periods import PeriodKind
from bulletin.desk import facts, looking
from bulletin.desk.facts import Told
from bulletin.desk.instructing import Sheet
from bulletin.desk.noting import note
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused

DAY = timedelta(days=1)


def told(**how):
    return Told(**{"kind": FactKind.ADOPTED, "day": TODAY, "level": Level.CITY, "mode": Mode.SINGLE,
                   "publication": "每日要情"} | how)


def enter(office, proof=None, reason="", actor=None, **how):
    return facts.enter_fact(office.archive, told(**how), proof, reason=reason, actor=actor or office.editor, at=NOON)


def why_not(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value.reason


def lacking(office, **how):
    with pytest.raises(Refused) as no:
        enter(office, **how)
    assert no.value.reason is Reason.FACT_INCOMPLETE
    return no.value.facts["lacking"]


def close(office, since=TODAY - DAY, until=TODAY + DAY):
    """Issue a circular about these days."""
    with office.archive.writing() as work:
        work.circulars.add(IssuedCircular(
            "t", PeriodKind.CUSTOM, since, until, Basis.ISSUED, "11月通报", "", "{}", "chen", NOON,
            CircularState.ISSUED))


class TestEntering:
    def test_it_is_kept_as_it_was_entered_with_who_and_when(self, office):
        draft = office.draft()
        made = enter(office, draft_id=draft.id, publication=" 《每日要情》 ", number=" 12 ", reprint=True)
        with office.archive.reading() as work:
            assert work.entered.get(made.id) == made
        assert (made.title, made.publication, made.number, made.entered_by) == (draft.title, "每日要情", "12", "chen")
        entry, = [each for each in looking.draft_file(office.archive, draft.id).history if each.deed == "enter_fact"]
        assert (entry.thing, entry.reason) == (made.id, f"{draft.title}《每日要情》")
        assert verify(office.archive) == []

    def test_its_proof_is_kept_byte_for_byte(self, office):
        made = enter(office, Sheet("采用通知.jpg", b"scan"), draft_id=office.draft().id)
        assert facts.proof_of(office.archive, made.id) == ("采用通知.jpg", b"scan")
        assert why_not(lambda: facts.proof_of(office.archive, enter(office, unit_id="baishi", title="一件").id)) \
            is Reason.UNKNOWN
        assert why_not(lambda: enter(office, Sheet("空.jpg", b""), unit_id="baishi", title="又一件")) is Reason.EMPTY

    def test_what_is_missing_is_named(self, office):
        draft = office.draft().id
        assert lacking(office) == "fact_title"
        assert lacking(office, title="一件") == "fact_about"
        assert lacking(office, draft_id=draft, level=None) == "fact_level"
        assert lacking(office, draft_id=draft, level=Level.COUNTY) == "fact_level"
        assert lacking(office, draft_id=draft, publication=" 《》") == "publication"
        assert lacking(office, draft_id=draft, mode=None) == "mode"
        assert lacking(office, draft_id=draft, kind=FactKind.ERROR) == "fact_words"
        assert lacking(office, draft_id=draft, kind=FactKind.SUBMITTED) == "kind"

    def test_forwarding_needs_no_publication_an_error_no_level(self, office):
        draft = office.draft().id
        assert enter(office, draft_id=draft, kind=FactKind.FORWARDED, publication="", mode=None).level is Level.CITY
        assert enter(office, draft_id=draft, kind=FactKind.ERROR, level=None, words="面积有误").words == "面积有误"
        assert enter(office, unit_id="baishi", title="值守表现突出", kind=FactKind.REWARD, level=None,
                     words="连续值守").unit_id == "baishi"

    def test_the_same_is_not_entered_twice(self, office):
        draft = office.draft().id
        enter(office, draft_id=draft)
        assert why_not(lambda: enter(office, draft_id=draft, day=TODAY - DAY)) is Reason.FACT_TAKEN
        assert why_not(lambda: enter(office, draft_id=draft, unit_id="qinghe")) is Reason.FACT_TAKEN
        for other in ({"number": "13"}, {"mode": Mode.COMPOSITE}, {"level": Level.PROVINCE},
                      {"publication": "云州信息"}, {"kind": FactKind.FORWARDED}):
            enter(office, draft_id=draft, **other)

    def test_of_one_unit_without_a_draft_neither(self, office):
        enter(office, unit_id="baishi", title="一件")
        assert why_not(lambda: enter(office, unit_id="baishi", title="一件")) is Reason.FACT_TAKEN
        enter(office, unit_id="qinghe", title="一件")

    def test_withdrawn_it_may_be_entered_anew(self, office):
        draft = office.draft().id
        facts.withdraw_fact(office.archive, enter(office, draft_id=draft).id, "登错", actor=office.editor, at=NOON)
        assert enter(office, draft_id=draft).counts

    def test_two_errors_of_one_draft_are_two(self, office):
        draft = office.draft().id
        for words in ("面积有误", "人名有误"):
            enter(office, draft_id=draft, kind=FactKind.ERROR, words=words)
        assert why_not(lambda: enter(office, draft_id=draft, kind=FactKind.ERROR, words="面积有误")) \
            is Reason.FACT_TAKEN

    def test_what_is_to_come_or_not_there_is_refused(self, office):
        assert why_not(lambda: enter(office, draft_id=office.draft().id, day=TODAY + DAY)) is Reason.TIME_AHEAD
        assert why_not(lambda: enter(office, draft_id="nowhere")) is Reason.UNKNOWN
        assert why_not(lambda: enter(office, unit_id="nowhere", title="一件")) is Reason.UNKNOWN

    def test_a_closed_period_is_added_to_with_a_reason(self, office):
        close(office)
        draft = office.draft().id
        assert why_not(lambda: enter(office, draft_id=draft)) is Reason.PERIOD_CLOSED
        assert why_not(lambda: enter(office, draft_id=draft, reason=" ")) is Reason.PERIOD_CLOSED
        assert enter(office, draft_id=draft, reason="通知晚到").reason == "通知晚到"
        assert enter(office, draft_id=draft, day=TODAY - 2 * DAY, number="9").reason == ""

    def test_many_are_entered_all_or_none(self, office):
        one, other = office.draft("一").id, office.draft("二").id
        with pytest.raises(Refused) as no:
            facts.enter_facts(office.archive, [told(draft_id=one), told(draft_id=other), told(draft_id=one)],
                              actor=office.editor, at=NOON)
        assert (no.value.reason, no.value.facts["title"]) == (Reason.FACT_TAKEN, "一")
        assert facts.entered(office.archive, TODAY, TODAY) == ()
        made = facts.enter_facts(office.archive, [told(draft_id=one), told(draft_id=other)], Sheet("通报.pdf", b"pdf"),
                                 actor=office.editor, at=NOON)
        assert {each.proof_name for each in made} == {"通报.pdf"}

    def test_who_only_keeps_accounts_enters_nothing(self, office):
        assert why_not(lambda: enter(office, draft_id=office.draft().id, actor=office.admin)) is Reason.ROLE_MISSING


class TestWithdrawing:
    def test_it_stays_with_the_reason_and_only_once(self, office):
        made = enter(office, draft_id=office.draft().id)
        gone = facts.withdraw_fact(office.archive, made.id, " 登错 ", actor=office.reviewer, at=NOON)
        assert (gone.counts, gone.withdrawn, gone.withdrawn_by, gone.withdrawn_at) == (False, "登错", "zhou", NOON)
        line, = facts.entered(office.archive, TODAY, TODAY)
        assert line.fact == gone
        again = lambda: facts.withdraw_fact(office.archive, made.id, "再", actor=office.editor, at=NOON)  # noqa: E731
        assert why_not(again) is Reason.FACT_WITHDRAWN
        assert verify(office.archive) == []

    def test_not_without_a_reason_nor_by_everybody(self, office):
        made = enter(office, draft_id=office.draft().id)
        assert why_not(lambda: facts.withdraw_fact(
            office.archive, made.id, " ", actor=office.editor, at=NOON)) is Reason.REASON_MISSING
        assert why_not(lambda: facts.withdraw_fact(
            office.archive, made.id, "登错", actor=office.admin, at=NOON)) is Reason.ROLE_MISSING
        assert why_not(lambda: facts.withdraw_fact(
            office.archive, "nowhere", "登错", actor=office.editor, at=NOON)) is Reason.UNKNOWN

    def test_who_left_the_office_meanwhile_neither_enters_nor_withdraws(self, office):
        made = enter(office, draft_id=office.draft().id)
        with office.archive.writing() as work:
            note(work, office.admin, NOON, "change_person")
            work.people.put(replace(work.people.get(office.editor.id), active=False))
        assert why_not(lambda: enter(office, unit_id="baishi", title="另一件")) is Reason.ROLE_MISSING
        assert why_not(lambda: facts.withdraw_fact(
            office.archive, made.id, "登错", actor=office.editor, at=NOON)) is Reason.ROLE_MISSING

    def test_the_table_itself_lets_nothing_be_changed(self, office):
        enter(office, draft_id=office.draft().id)
        for statement in ("UPDATE credit_fact SET day = '2026-01-01'", "DELETE FROM credit_fact"):
            with pytest.raises(Exception, match="a fact"), office.archive.writing():
                office.archive._db.execute(statement)


def test_the_list_names_units_and_who_entered_the_latest_first(office):
    enter(office, draft_id=office.draft("甲").id, day=TODAY - DAY)
    enter(office, unit_id="baishi", title="乙")
    lines = facts.entered(office.archive, TODAY - DAY, TODAY)
    assert [(line.fact.title, line.units, line.draft_title, line.who) for line in lines] == [
        ("乙", ("白石乡",), "", "陈一帆"), ("甲", ("青禾镇",), "甲", "陈一帆")]
    assert facts.entered(office.archive, TODAY + DAY, TODAY + DAY) == ()


def test_publications_named_last_are_proposed(office):
    draft = office.draft().id
    for name in ("每日要情", "云州信息", "每日要情"):
        facts.enter_fact(office.archive, told(draft_id=draft, publication=name, number=str(len(facts.entered(
            office.archive, TODAY, TODAY)))), actor=office.editor, at=NOON.astimezone(UTC))
    assert set(facts.publications(office.archive)) == {"每日要情", "云州信息"}


def test_a_draft_is_found_by_words_of_its_title_else_of_its_text(office):
    one = office.draft("青禾镇春耕备耕"), office.draft("白石乡清淤渠道", "全乡出动挖机12台。", unit_id="baishi")
    assert [each.draft_id for each in facts.candidates(office.archive, "春耕 备耕", TODAY)] == [one[0].id]
    assert [(each.draft_id, each.unit_id) for each in facts.candidates(office.archive, "挖机", TODAY)] == [
        (one[1].id, "baishi")]
    assert facts.candidates(office.archive, "  ", TODAY) == ()


def test_a_pasted_notice_finds_its_drafts(office):
    office.draft("青禾镇“三步走”推进春耕备耕")
    office.draft("白石乡清淤渠道12公里", unit_id="baishi")
    found = facts.match_pasted(office.archive, """《每日要情》第12期
        1.《云溪县青禾镇“三步走”推进春耕备耕》（青禾镇）
        2.《白石乡冬修水利清淤渠道12公里》（白石乡）
        3.《全市重点项目推进会召开》（市发改委）""", TODAY)
    assert [(each.verdict, each.unit_id, each.said.publication) for each in found] == [
        (Verdict.SURE, "qinghe", "每日要情"), (Verdict.PROBABLE, "baishi", "每日要情"), (Verdict.NONE, "", "每日要情")]
    assert facts.match_pasted(office.archive, "", TODAY) == ()


def test_one_with_another_title_is_offered_by_its_words_among_its_units_drafts(office):
    meant = office.draft("青禾镇办好群众身边事", "青禾镇探索积分超市，村民凭积分兑换日用品。")
    office.draft("白石乡积分超市开张", "积分超市。", unit_id="baishi")
    found, = facts.match_pasted(office.archive, "《“积分超市”激活乡村治理一池春水》（青禾镇）", TODAY)
    assert (found.verdict, found.best.draft_id, len(found.guesses)) == (Verdict.NONE, meant.id, 1)
