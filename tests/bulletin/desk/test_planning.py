"""The calendar, templates, planned pages, and drafts kept back, on a real archive."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import KUAIBAO, NOON, TODAY

from bulletin.desk import assembly, correcting, looking, planning
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.journals import Distribution
from bulletin.log_query import LogQuery
from bulletin.planning import Outlook, Template, template_from
from bulletin.workflow import Step

FRIDAY = TODAY  # 20 November 2026
MONDAY = date(2026, 11, 16)
SUNDAY = date(2026, 11, 22)


@pytest.fixture
def daily(office):
    """The office, whose bulletin appears from Monday to Friday, to be out by 17:30."""
    put(office, replace(KUAIBAO, weekdays=(1, 2, 3, 4, 5), due="17:30"))
    return office


def put(office, journal):
    with office.archive.writing() as work:
        work.journals.put(replace(journal, version=work.journals.get(journal.id).version))


def seen(office, first=MONDAY, last=SUNDAY, since=None, journal_id="kuaibao"):
    return [due for due in planning.calendar(office.archive, first, last, since=since) if due.journal_id == journal_id]


def refused(reason, deed, *args, **more):
    with pytest.raises(Refused) as no:
        deed(*args, **more)
    assert no.value.reason is reason


def test_every_day_of_the_journal_is_asked_for_from_its_first_issue_on(daily):
    assert seen(daily) == []
    issue = daily.plan(day=date(2026, 11, 18))
    dues = seen(daily)
    assert [(due.day.day, due.issue_id) for due in dues] == [(18, issue.id), (19, ""), (20, "")]
    assert dues[0].due_at.isoformat() == "2026-11-18T17:30:00+08:00"
    assert all(due.asked for due in dues)


def test_a_journal_that_has_no_issue_yet_is_asked_for_from_the_day_named(daily):
    assert [due.day.day for due in seen(daily, since=date(2026, 11, 19))] == [19, 20]


def test_an_issue_on_another_day_stands_in_the_calendar_and_is_not_asked_for(daily):
    daily.plan(day=SUNDAY)
    due, = seen(daily)
    assert (due.day, due.asked, due.due_at.isoformat()) == (SUNDAY, False, "2026-11-23T00:00:00+08:00")
    special = daily.plan("zhuanbao")
    due, = seen(daily, journal_id="zhuanbao")
    assert (due.issue_id, due.asked, due.due_at.isoformat()) == (special.id, False, "2026-11-21T00:00:00+08:00")


def test_two_issues_of_one_day_stand_in_it_both_and_none_is_missing(daily):
    daily.plan()
    daily.plan()
    assert [bool(due.issue_id) for due in seen(daily)] == [True, True]


def test_an_issue_that_was_given_up_is_none(daily):
    dropped = daily.plan()
    daily.plan(day=date(2026, 11, 19))
    correcting.drop_issue(daily.archive, dropped, "并入下一期", actor=daily.editor, at=NOON)
    assert [(due.day.day, bool(due.issue_id)) for due in seen(daily)] == [(19, True), (20, False)]


def test_the_schedule_tells_what_is_signed_published_and_late(daily):
    issue = daily.place(daily.plan(), daily.approved())
    daily.plan(day=date(2026, 11, 19))

    def outlooks():
        shown = planning.schedule(daily.archive, MONDAY, SUNDAY)
        return {due.day.day: shown.outlook(due, NOON) for due in shown.dues}
    assert outlooks() == {19: Outlook.LATE, 20: Outlook.PLANNED}
    signed = daily.sign(issue)
    assert outlooks()[20] is Outlook.SIGNED
    published = daily.record(daily.freeze(signed).issue)
    assert outlooks()[20] is Outlook.PUBLISHED
    correcting.void_issue(daily.archive, published, "印错", actor=daily.secretary, at=NOON, release=False)
    assert outlooks()[20] is Outlook.VOID


def test_an_issue_is_planned_from_a_template_of_its_journal(office):
    goes = Distribution(("县委书记",), copies=5)
    with_note = assembly.rewrite_note(office.archive, office.plan(), "本期专题：春节保供", actor=office.editor, at=NOON)
    made = replace(template_from(with_note, " 春节专刊 "), pages_planned=4, distribution=goes)
    kept = planning.keep_template(office.archive, made, actor=office.editor, at=NOON)
    assert planning.templates(office.archive, "kuaibao") == (kept,)
    assert kept.name == "春节专刊"
    issue = planning.plan_from(office.archive, kept.id, TODAY, actor=office.editor, at=NOON)
    stored = looking.board(office.archive, issue.id).issue
    assert (stored.editors_note, stored.pages_planned, stored.distribution) == ("本期专题：春节保供", 4, goes)
    assert stored.state is IssueState.PLANNED


def test_a_template_has_a_name_of_its_own_within_its_journal(office):
    def keep(name, id="", journal="kuaibao"):
        return planning.keep_template(office.archive, Template(id, journal, name), actor=office.editor, at=NOON)
    first = keep("每周一")
    refused(Reason.TEMPLATE_TAKEN, keep, "每周一")
    refused(Reason.TEMPLATE_UNNAMED, keep, " ")
    keep("每周一", journal="zhuanbao")
    changed = planning.keep_template(office.archive, replace(first, editors_note="按语"), actor=office.editor, at=NOON)
    assert planning.templates(office.archive, "kuaibao") == (changed,)
    planning.drop_template(office.archive, first.id, actor=office.editor, at=NOON)
    assert planning.templates(office.archive, "kuaibao") == ()
    refused(Reason.UNKNOWN, planning.plan_from, office.archive, first.id, TODAY, actor=office.editor, at=NOON)


def test_nothing_is_planned_from_a_template_of_a_closed_journal(office):
    kept = planning.keep_template(office.archive, Template("", "kuaibao", "每周一"), actor=office.editor, at=NOON)
    put(office, replace(KUAIBAO, closed_on=TODAY))
    refused(Reason.JOURNAL_CLOSED, planning.plan_from, office.archive, kept.id, TODAY, actor=office.editor, at=NOON)


def test_planned_pages_change_without_breaking_the_signature(office):
    signed = office.sign(office.place(office.plan(), office.approved()))
    changed = planning.set_pages_planned(office.archive, signed, 4, actor=office.editor, at=NOON)
    assert (changed.pages_planned, changed.signature) == (4, signed.signature)
    with pytest.raises(Conflict):
        planning.set_pages_planned(office.archive, signed, 6, actor=office.editor, at=NOON)
    assert office.freeze(changed).issue.number


def test_planning_is_the_editors_work(office):
    issue, draft = office.plan(), office.approved()
    for deed, args in (
        (planning.keep_template, (Template("", "kuaibao", "每周一"),)), (planning.set_pages_planned, (issue, 4)),
        (planning.reserve, (draft.id, "等配图")), (planning.unreserve, (draft.id,)), (planning.drop_template, ("t",)),
        (planning.plan_from, ("t", TODAY)),
    ):
        refused(Reason.ROLE_MISSING, deed, office.archive, *args, actor=office.leader, at=NOON)


def kept_back(office):
    return [(each.draft_id, each.words, each.who) for each in planning.reserved(office.archive)]


def reserve(office, draft, words="等配图", at=NOON):
    return planning.reserve(office.archive, draft.id, words, actor=office.editor, at=at)


def test_a_draft_is_kept_back_with_a_word_why_and_put_back(office):
    draft = office.approved()
    reserve(office, draft)
    assert kept_back(office) == [(draft.id, "等配图", "chen")]
    again = reserve(office, draft, "改作季度综述", NOON + timedelta(days=3))
    assert again.at == NOON
    planning.unreserve(office.archive, draft.id, actor=office.editor, at=NOON)
    planning.unreserve(office.archive, draft.id, actor=office.editor, at=NOON)
    assert kept_back(office) == []
    deeds = [each.deed for each in looking.draft_file(office.archive, draft.id).history]
    assert deeds[-3:] == ["shelve", "shelve", "unshelve"]


def test_a_draft_kept_back_is_placed_directly_and_returns_to_the_shelf_when_taken_out(office):
    draft = office.approved()
    reserve(office, draft)
    issue = office.place(office.plan(), draft)
    assert kept_back(office) == []
    assembly.take_out(office.archive, issue, draft.id, actor=office.editor, at=NOON)
    assert len(kept_back(office)) == 1


def test_what_was_printed_or_lost_its_approval_is_on_the_shelf_no_more(office):
    printed, revoked = office.approved("甲"), office.approved("乙")
    reserve(office, printed)
    reserve(office, revoked)
    office.step(revoked, Step.REVOKE, office.secretary, "数字有误")
    office.published(printed)
    assert kept_back(office) == []


def test_what_is_approved_anew_does_not_vanish_onto_the_shelf_where_it_once_lay(office):
    draft = office.approved()
    reserve(office, draft)
    draft = office.step(office.current(draft), Step.REVOKE, office.secretary, "数字有误")
    office.step(draft, Step.APPROVE, office.secretary)
    assert kept_back(office) == []


def test_only_what_is_approved_and_free_can_be_kept_back_and_with_a_reason(office):
    draft = office.draft()
    refused(Reason.NOT_APPROVED, reserve, office, draft)
    approved = office.approved()
    refused(Reason.REASON_MISSING, reserve, office, approved, " ")
    office.place(office.plan(), approved)
    refused(Reason.ALREADY_PLACED, reserve, office, approved)


def test_every_deed_of_planning_is_in_the_log(office):
    kept = planning.keep_template(office.archive, Template("", "kuaibao", "每周一"), actor=office.editor, at=NOON)
    issue = planning.plan_from(office.archive, kept.id, TODAY, actor=office.editor, at=NOON)
    planning.set_pages_planned(office.archive, issue, 4, actor=office.editor, at=NOON)
    planning.drop_template(office.archive, kept.id, actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        lines = work.log.lines(work.log.numbers(LogQuery()))
    said = {(line.deed, line.reason) for line in lines}
    assert {("keep_template", "《信息快报》每周一"), ("plan_issue", "每周一"), ("plan_pages", "4"),
            ("drop_template", "每周一")} <= said
