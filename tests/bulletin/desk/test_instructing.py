"""Instructions are entered, followed up and settled; every deed leaves its line, and nothing is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import KUAIBAO, NOON, TODAY, facts_of

from bulletin.credit.facts import FactKind, Level
from bulletin.desk import docket, instructing, looking
from bulletin.desk.instructing import Answer, Sheet
from bulletin.errors import Conflict, Reason, Refused
from bulletin.instructions.instruction import Given, Happened, On, Responsible, State
from bulletin.journals import JournalKind, Section
from bulletin.people import Actor, RoleName
from bulletin.text import plain
from bulletin.workflow import Stage

QINGHE, WATER = Responsible("青禾镇", "qinghe"), Responsible("县水务公司")
GIVEN = Given(" 张县长 ", Level.COUNTY, TODAY, " 请抓紧落实。 ")
SCAN = Sheet("批示.jpg", b"a scan of the words")


def enter(office, on, given=GIVEN, sheets=(), **how):
    return instructing.register(office.archive, on, given, sheets, actor=office.editor, at=NOON, **how)


def on_a_draft(office, **how):
    return enter(office, On(office.draft().id), **how)


def refused(reason, deed, *values, **named):
    with pytest.raises(Refused) as no:
        deed(*values, **named)
    assert no.value.reason is reason


@pytest.fixture
def as_editor(office):
    return {"actor": office.editor, "at": NOON + timedelta(hours=2)}


def newest(office, instruction):
    with office.archive.reading() as work:
        return work.instructions.get(instruction.id)


def test_an_instruction_is_kept_with_words_scan_units_and_deadline(office):
    made = on_a_draft(office, sheets=(SCAN,), units=(QINGHE, WATER), deadline=date(2026, 11, 27))
    kept = newest(office, made)
    assert kept == made
    assert kept.given == Given("张县长", Level.COUNTY, TODAY, "请抓紧落实。")
    assert looking.kept_bytes(office.archive, kept.scans[0].sha256) == SCAN.data
    assert kept.state(TODAY) is State.UNDER_WAY
    assert kept.entries[0].words == "青禾镇、县水务公司；限2026年11月27日前"


def test_a_scan_alone_will_do_and_neither_is_refused(office):
    draft = office.draft()
    assert enter(office, On(draft.id), replace(GIVEN, words=""), (SCAN,)).scans
    for reason, given, sheets in (
        (Reason.INSTRUCTION_EMPTY, replace(GIVEN, words="  "), ()),
        (Reason.LEADER_MISSING, replace(GIVEN, leader=" "), ()),
        (Reason.EMPTY, GIVEN, (Sheet("空.pdf", b""),)),
        (Reason.TOO_LARGE, GIVEN, (Sheet("大.pdf", bytes(instructing.LARGEST_SCAN + 1)),)),
    ):
        refused(reason, enter, office, On(draft.id), given, sheets)
    assert len(docket.docket(office.archive, TODAY).cases) == 1


def test_it_is_on_one_item_or_one_issue_that_is_there(office):
    issue = office.published(office.approved())
    assert enter(office, On(issue_id=issue.id)).on.issue_id == issue.id
    for on in (On(), On("none"), On(issue_id="none"), On(office.draft().id, issue.id)):
        refused(Reason.UNKNOWN, enter, office, on)


def test_who_only_keeps_accounts_enters_nothing(office):
    refused(Reason.ROLE_MISSING, instructing.register, office.archive, On(office.draft().id), GIVEN,
            actor=office.admin, at=NOON)


def test_it_is_followed_up_until_it_is_settled(office, as_editor):
    one = on_a_draft(office)
    one = instructing.assign(office.archive, one, (QINGHE,), date(2026, 11, 27), "请于月底前报结果", **as_editor)
    assert one.entries[-1].words == "青禾镇；限2026年11月27日前；请于月底前报结果"
    one = instructing.remind(office.archive, one.id, "电话催办", date(2026, 11, 25), unit=QINGHE, **as_editor)
    one = instructing.take_answer(
        office.archive, one.id, Answer(QINGHE, date(2026, 11, 26), "已整改", "李明轩", Sheet("报告.pdf", b"report")),
        **as_editor)
    assert one.state(date(2026, 11, 26)) is State.ANSWERED
    assert (one.answers[0].person, one.answers[0].scan.name, one.answers[0].day) == (
        "李明轩", "报告.pdf", date(2026, 11, 26))
    one = instructing.close(office.archive, one, "已报张县长阅示", date(2026, 11, 27), **as_editor)
    assert one.closed_on == date(2026, 11, 27)
    one = instructing.reopen(office.archive, one, "群众来电反映未解决", **as_editor)
    assert one == newest(office, one)
    assert [each.happened for each in one.entries] == [
        Happened.ASSIGNED, Happened.REMINDED, Happened.ANSWERED, Happened.CLOSED, Happened.REOPENED]
    history = looking.draft_file(office.archive, one.on.draft_id).history
    assert [each.deed for each in history if each.deed.endswith("instruction")] == [
        "register_instruction", "assign_instruction", "remind_instruction", "answer_instruction", "close_instruction",
        "reopen_instruction"]


def test_correcting_keeps_what_was_said_before(office, as_editor):
    one = on_a_draft(office)
    right = Given("李市长", Level.CITY, date(2026, 11, 19), "请各县借鉴。")
    changed = instructing.correct(office.archive, one, right, "抄录有误", **as_editor)
    assert changed.given == right
    told = looking.draft_file(office.archive, one.on.draft_id).history[-1].reason
    assert told == changed.entries[-1].words
    assert told == "抄录有误；原领导：张县长；原级别：县级；原日期：2026-11-20；原内容：请抓紧落实。"
    assert instructing.correct(office.archive, changed, right, **as_editor) == changed
    refused(Reason.INSTRUCTION_EMPTY, instructing.correct, office.archive, changed, replace(right, words=""),
            **as_editor)


def test_a_scan_is_added_once_and_may_then_stand_for_the_words(office, as_editor):
    one = on_a_draft(office)
    one = instructing.add_scan(office.archive, one.id, SCAN, **as_editor)
    again = instructing.add_scan(office.archive, one.id, Sheet("同一张.jpg", SCAN.data), **as_editor)
    assert again == one
    assert [each.name for each in again.scans] == ["批示.jpg"]
    assert not instructing.correct(office.archive, one, replace(one.given, words=""), **as_editor).given.words


def test_a_deadline_is_kept_while_nobody_has_it_yet(office):
    one = on_a_draft(office, deadline=TODAY)
    assert one.state(TODAY) is State.TO_ASSIGN
    assert one.state(TODAY + timedelta(days=1)) is State.OVERDUE


def test_an_answer_entered_by_mistake_is_struck_and_counts_no_more(office, as_editor):
    one = on_a_draft(office, units=(QINGHE,))
    one = instructing.take_answer(office.archive, one.id, Answer(QINGHE, TODAY, "已整改"), **as_editor)
    one = instructing.strike(office.archive, one.id, one.entries[-1].id, "误登", **as_editor)
    assert one == newest(office, one)
    assert (one.state(TODAY), one.answers, len(one.entries)) == (State.UNDER_WAY, (), 3)
    assert looking.draft_file(office.archive, one.on.draft_id).history[-1].reason == "误登；青禾镇：已整改"
    refused(Reason.UNKNOWN, instructing.strike, office.archive, one.id, one.entries[1].id, "再作废", **as_editor)
    refused(Reason.UNKNOWN, instructing.strike, office.archive, one.id, one.entries[0].id, "交办不能作废", **as_editor)
    one = instructing.remind(office.archive, one.id, "电话", TODAY, **as_editor)
    refused(Reason.REASON_MISSING, instructing.strike, office.archive, one.id, one.entries[-1].id, " ", **as_editor)
    assert instructing.strike(office.archive, one.id, one.entries[-1].id, "没有催", **as_editor).reminders == ()


def test_withdrawn_it_is_listed_last_and_counts_for_nothing(office, as_editor):
    one = on_a_draft(office)
    kept = on_a_draft(office)
    gone = instructing.withdraw(office.archive, one, "重复登记", **as_editor)
    assert gone.state(TODAY) is State.WITHDRAWN
    assert [case.instruction.id for case in docket.docket(office.archive, TODAY).cases] == [kept.id, one.id]
    assert docket.how_many_open(office.archive) == 1
    assert [each.id for each in docket.given(office.archive, TODAY, TODAY + timedelta(days=1))] == [kept.id]
    refused(Reason.STEP_NOT_OPEN, instructing.take_answer, office.archive, one.id, Answer(QINGHE, TODAY, "已办"),
            **as_editor)


def test_what_a_docket_no_longer_lists_is_counted_all_the_same(office, as_editor):
    for one in (on_a_draft(office), on_a_draft(office)):
        instructing.close(office.archive, one, "办结", TODAY, **as_editor)
    assert len(docket.docket(office.archive, TODAY, settled=1).cases) == 1
    assert len(docket.given(office.archive, date.min, date.max)) == 2


def test_two_who_decide_at_once_do_not_overwrite_each_other(office, as_editor):
    one = on_a_draft(office, units=(QINGHE,))
    instructing.take_answer(office.archive, one.id, Answer(QINGHE, TODAY, "已办"), **as_editor)
    for deed in (
        lambda: instructing.close(office.archive, one, "办结", TODAY, **as_editor),
        lambda: instructing.assign(office.archive, one, (WATER,), None, **as_editor),
        lambda: instructing.correct(office.archive, one, replace(GIVEN, words="另"), **as_editor),
        lambda: instructing.withdraw(office.archive, one, "误录", **as_editor),
        lambda: instructing.reprint(office.archive, one, **as_editor),
    ):
        with pytest.raises(Conflict):
            deed()
    assert newest(office, one).is_open


def with_supplements(office):
    journal = replace(KUAIBAO, id="zengkan", name="信息快报增刊", kind=JournalKind.SUPPLEMENT,
                      sections=(Section("领导批示"),))
    with office.archive.writing() as work:
        work.journals.put(journal)
    return journal


def test_a_reprint_is_a_new_draft_that_goes_the_way_of_every_draft(office, as_editor):
    journal = with_supplements(office)
    draft = office.approved("青禾镇春耕备耕工作进展顺利")
    office.published(draft)
    one = enter(office, On(draft.id))
    done = instructing.reprint(office.archive, one, **as_editor)
    assert done.journal.id == journal.id
    assert (done.draft.facts.section, done.draft.facts.unit_id, done.draft.stage) == ("领导批示", None, Stage.EDITING)
    assert done.draft.facts.journal_id == journal.id
    text = plain(looking.draft_file(office.archive, done.draft.id).revisions[-1].text)
    assert "在《信息快报》2026年第51期《青禾镇春耕备耕工作进展顺利》上批示" in text
    assert text.endswith("全镇整地2万亩。")
    assert done.instruction.supplements == (done.draft.id,)
    assert newest(office, one).entries[-1].words == "《信息快报增刊》"
    assert office.current(draft).stage is Stage.PUBLISHED
    ready = office.agreed(done.draft)
    assert ready.stage is Stage.APPROVED
    issue = office.record(office.freeze(office.sign(office.place(office.plan("zengkan"), ready, "领导批示"))).issue)
    assert issue.number.number == 51
    assert office.archive.altered() == []


def test_a_reprint_counts_neither_as_sent_nor_as_adopted_once_more(office, as_editor):
    with_supplements(office)
    draft = office.approved()
    office.published(draft)
    ready = office.agreed(instructing.reprint(office.archive, enter(office, On(draft.id)), **as_editor).draft)
    office.record(office.freeze(office.sign(office.place(office.plan("zengkan"), ready, "领导批示"))).issue)
    for kind in (FactKind.SUBMITTED, FactKind.ADOPTED, FactKind.INSTRUCTED):
        assert [each.draft_id for each in facts_of(office.archive, kind)] == [draft.id]


def test_without_a_journal_of_supplements_the_draft_is_made_all_the_same(office, as_editor):
    done = instructing.reprint(office.archive, on_a_draft(office), **as_editor)
    assert done.journal is None
    assert done.draft.facts.section == ""


def test_a_whole_issue_is_reprinted_with_all_its_items(office, as_editor):
    issue = office.published(office.approved("甲镇来信"), office.approved("乙镇来信"))
    done = instructing.reprint(office.archive, enter(office, On(issue_id=issue.id)), **as_editor)
    text = plain(looking.draft_file(office.archive, done.draft.id).revisions[-1].text)
    assert "原文（2篇）\n甲镇来信\n" in text
    assert "\n乙镇来信\n" in text


def test_only_an_editor_reprints_and_only_what_has_words(office):
    one = on_a_draft(office)
    reader = Actor("he", "何文远", frozenset({RoleName.SECRETARY}))
    refused(Reason.ROLE_MISSING, instructing.reprint, office.archive, one, actor=reader, at=NOON)
    scan_only = enter(office, On(office.draft().id), replace(GIVEN, words=""), (SCAN,))
    refused(Reason.INSTRUCTION_NOT_TYPED, instructing.reprint, office.archive, scan_only, actor=office.editor, at=NOON)


def test_what_may_be_written_on_is_found_by_words_number_and_journal(office):
    draft = office.approved("青禾镇春耕备耕工作进展顺利")
    issue = office.published(draft)
    office.draft("没有刊发的稿件")
    latest = docket.subjects(office.archive, "")
    assert [each.on for each in latest] == [On(issue_id=issue.id), On(draft.id)]
    assert [each.on for each in docket.subjects(office.archive, "春耕")] == [On(draft.id)]
    assert [each.on for each in docket.subjects(office.archive, "快报 51")] == [On(issue_id=issue.id)]
    assert docket.subjects(office.archive, "没有刊发") == ()
    found = docket.subject(office.archive, draft.id)
    assert (found.title, found.place, found.unit, found.day) == (
        "青禾镇春耕备耕工作进展顺利", "《信息快报》2026年第51期", "青禾镇", TODAY)
    assert docket.subject(office.archive, issue.id).place == "《信息快报》2026年第51期"
    refused(Reason.UNKNOWN, docket.subject, office.archive, "none")


def test_how_the_thing_begins_is_told(office):
    draft = office.approved("青禾镇春耕备耕工作进展顺利")
    issue = office.published(draft)
    assert docket.opening_words(office.archive, On(draft.id)) == "青禾镇抢抓农时，全镇整地2万亩。"
    assert docket.opening_words(office.archive, On(draft.id), 4) == "青禾镇抢…"
    assert docket.opening_words(office.archive, On(issue_id=issue.id)) == "《青禾镇春耕备耕工作进展顺利》"


def test_the_docket_tells_the_overdue_first_and_what_each_is_on(office):
    late = on_a_draft(office, units=(QINGHE,), deadline=TODAY - timedelta(days=2))
    fresh = on_a_draft(office)
    found = docket.docket(office.archive, TODAY)
    assert [case.instruction.id for case in found.cases] == [late.id, fresh.id]
    assert found.cases[0].subject.title == "青禾镇春耕备耕工作进展顺利"
    assert found.names["chen"] == "陈一帆"
    assert found.leaders == {"张县长": Level.COUNTY}
    assert docket.open_cases(office.archive, TODAY) == found.cases


def test_closed_by_mistake_it_is_open_as_if_it_had_not_been(office, as_editor):
    made = on_a_draft(office, units=(QINGHE,), deadline=date(2026, 11, 27))
    answered = instructing.take_answer(office.archive, made.id, Answer(QINGHE, TODAY, "已整改"), **as_editor)
    closed = instructing.close(office.archive, answered, "已报领导", TODAY, **as_editor)
    back = instructing.unsettle(office.archive, closed, **as_editor)
    assert back.state(TODAY) is State.ANSWERED, "its answers still settle it, unlike those of one opened again"
    assert closed.entries[-1].id in back.struck
    assert newest(office, made) == back


def test_opened_again_by_mistake_it_is_closed_on_the_day_it_was(office, as_editor):
    made = on_a_draft(office, units=(QINGHE,))
    closed = instructing.close(office.archive, made, "已报领导", TODAY - timedelta(days=3), **as_editor)
    opened = instructing.reopen(office.archive, closed, "又有新情况", **as_editor)
    back = instructing.unsettle(office.archive, opened, **as_editor)
    assert back.closed_on == TODAY - timedelta(days=3)
    again = instructing.unsettle(office.archive, back, **as_editor)
    assert again.is_open


def test_what_was_never_settled_or_moved_on_is_not_unsettled(office, as_editor):
    made = on_a_draft(office, units=(QINGHE,))
    refused(Reason.UNKNOWN, instructing.unsettle, office.archive, made, **as_editor)
    closed = instructing.close(office.archive, made, "已报领导", TODAY, **as_editor)
    instructing.reopen(office.archive, closed, "又有新情况", **as_editor)
    with pytest.raises(Conflict):
        instructing.unsettle(office.archive, closed, **as_editor)
