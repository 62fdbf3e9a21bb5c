"""An issue that went wrong: corrected by another, declared void, or given up before it had a number."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, TODAY, a_text, facts_of

from bulletin.credit.facts import Fact, FactKind
from bulletin.desk import assembly, correcting, looking, paper, publishing, queueing
from bulletin.desk.verifying import verify
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.numbers import Fate
from bulletin.workflow import Stage, Step

DAY = timedelta(days=1)


@pytest.fixture
def issue(office):
    return office.published(office.approved("甲"), office.approved("乙"))


def void(office, issue, reason="标题印错", release=True, actor=None):
    return correcting.void_issue(
        office.archive, issue, reason, actor=actor or office.secretary, at=NOON, release=release)


def correction(office, issue, words="第51期《甲》中“2万亩”应为“3万亩”。"):
    return correcting.begin_correction(office.archive, issue, words, TODAY, actor=office.editor, at=NOON)


def why_not(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value.reason


def stages(office, issue):
    return [office.current(looking.some_drafts(office.archive, (item.draft_id,))[0]).stage for item in issue.items]


def now(office, issue):
    with office.archive.reading() as work:
        return work.issues.get(issue.id)


def adopted(office) -> list[Fact]:
    return facts_of(office.archive, FactKind.ADOPTED)


def sent(office) -> list[Fact]:
    return facts_of(office.archive, FactKind.SUBMITTED)


def test_a_correction_is_an_issue_of_its_own_and_both_know_each_other(office, issue):
    planned = correction(office, issue)
    assert (planned.corrects, planned.journal_id, planned.state) == (issue.id, "kuaibao", IssueState.PLANNED)
    printing = office.freeze(office.sign(planned))
    assert printing.page.correction == "第51期《甲》中“2万亩”应为“3万亩”。"
    assert (printing.page.items, printing.issue.number.number) == ((), 52)
    published = office.record(printing.issue)
    assert correcting.corrections_of(office.archive, issue.id) == [published]
    assert verify(office.archive) == []


def test_a_correction_without_items_waits_to_be_signed_and_has_a_sheet(office, issue):
    planned = correction(office, issue)
    assert planned.id in [line.key for line in queueing.lines(office.archive, office.secretary).mine]
    sheet = paper.print_issue_sheet(office.archive, planned.id, actor=office.editor, at=NOON)
    assert sheet.printing.sheet.number_line == "第52期（总第387期）"


def test_what_is_said_of_a_correction_is_signed(office, issue):
    signed = office.sign(correction(office, issue))
    changed = correcting.set_correction(
        office.archive, signed, issue.id, "另一种说法", actor=office.editor, at=NOON)
    assert why_not(lambda: office.freeze(changed)) is Reason.ISSUE_NOT_SIGNED


def test_a_usual_issue_may_correct_as_well_and_stop_again(office, issue):
    planned = office.place(office.plan(), office.approved("丙"))
    told = correcting.set_correction(office.archive, planned, issue.id, " 更正一处 ", actor=office.editor, at=NOON)
    assert (told.corrects, told.correction) == (issue.id, "更正一处")
    plain = correcting.set_correction(office.archive, told, "", "", actor=office.editor, at=NOON)
    assert (plain.corrects, plain.correction) == ("", "")
    with pytest.raises(Conflict):
        correcting.set_correction(office.archive, told, "", "", actor=office.editor, at=NOON)


def test_only_a_published_issue_of_the_same_journal_is_corrected_and_something_is_said(office, issue):
    assert why_not(lambda: correction(office, issue, " ")) is Reason.CORRECTION_EMPTY
    assert why_not(lambda: correction(office, office.plan())) is Reason.ISSUE_OPEN
    other = office.plan("zhuanbao")
    assert why_not(lambda: correcting.set_correction(
        office.archive, other, issue.id, "有误", actor=office.editor, at=NOON)) is Reason.UNKNOWN
    void(office, issue)
    assert why_not(lambda: correction(office, issue)) is Reason.ISSUE_VOID


def test_a_void_issue_keeps_its_number_for_ever_and_its_items_are_ready_again(office, issue):
    said = void(office, issue)
    assert correcting.void_of(office.archive, issue.id) == said == correcting.voids(office.archive)[issue.id]
    assert stages(office, issue) == [Stage.APPROVED, Stage.APPROVED]
    with office.archive.reading() as work:
        entry, = work.numbers.of("kuaibao")
    assert (entry.fate, entry.reason, entry.who) == (Fate.VOID, "标题印错", "he")
    assert now(office, issue) == issue
    again = office.plan()
    for item in issue.items:
        again = office.place(again, looking.some_drafts(office.archive, (item.draft_id,))[0])
    published = office.record(office.freeze(office.sign(again)).issue, b"again")
    assert published.number.number == 52
    assert len(adopted(office)) == 2, "once, not twice"
    assert verify(office.archive) == []


def test_a_void_issue_may_keep_its_items(office, issue):
    void(office, issue, release=False)
    assert stages(office, issue) == [Stage.PUBLISHED, Stage.PUBLISHED]


def test_the_items_a_void_issue_kept_can_be_released_later(office, issue):
    def release(reason="另期刊发", actor=office.secretary):
        return correcting.release_items(office.archive, issue, reason, actor=actor, at=NOON)

    assert why_not(release) is Reason.STEP_NOT_OPEN, "an issue that stands keeps its items"
    void(office, issue, release=False)
    assert correcting.held_items(office.archive, issue.id) == tuple(item.draft_id for item in issue.items)
    assert why_not(lambda: release(actor=office.editor)) is Reason.ROLE_MISSING
    assert why_not(lambda: release(reason=" ")) is Reason.REASON_MISSING
    assert release() == tuple(item.draft_id for item in issue.items)
    assert stages(office, issue) == [Stage.APPROVED, Stage.APPROVED]
    assert correcting.held_items(office.archive, issue.id) == ()
    assert why_not(release) is Reason.STEP_NOT_OPEN, "once"
    assert office.place(office.plan(), looking.some_drafts(office.archive, (issue.items[0].draft_id,))[0]).items
    assert verify(office.archive) == []


@pytest.mark.parametrize("release", [True, False])
def test_statistics_leave_a_void_issue_out(office, issue, release):
    assert len(adopted(office)) == 2
    void(office, issue, release=release)
    assert adopted(office) == []
    assert {each.stage for each in sent(office)} == {Stage.APPROVED}


def test_the_reprint_of_a_void_issue_is_the_same_bytes_under_a_name_that_says_so(office, issue):
    usual = publishing.reprint(office.archive, issue)
    assert (usual.name, usual.void) == ("信息快报2026年第51期.docx", None)
    void(office, issue)
    draft = looking.some_drafts(office.archive, (issue.items[0].draft_id,))[0]
    office.save(draft, a_text("甲", "改过的正文，另发一期。"))
    reprint = publishing.reprint(office.archive, issue)
    assert (reprint.data, reprint.name) == (usual.data, "信息快报2026年第51期（作废）.docx")
    assert reprint.void.reason == "标题印错"
    assert publishing.file_of(office.archive, issue) == usual.data
    assert verify(office.archive) == []


def test_only_a_secretary_with_a_reason_declares_void_and_only_once(office, issue):
    assert why_not(lambda: void(office, issue, actor=office.editor)) is Reason.ROLE_MISSING
    assert why_not(lambda: void(office, issue, " ")) is Reason.REASON_MISSING
    assert why_not(lambda: void(office, office.plan())) is Reason.ISSUE_OPEN
    void(office, issue)
    assert why_not(lambda: void(office, issue)) is Reason.ISSUE_VOID


def test_nobody_releases_an_item_by_itself(office, issue):
    draft = looking.some_drafts(office.archive, (issue.items[0].draft_id,))[0]
    assert why_not(lambda: office.step(draft, Step.RELEASE, office.secretary)) is Reason.STEP_NOT_OPEN


def test_where_a_draft_was_printed_no_longer_names_a_void_issue(office, issue):
    hit = looking.search(office.archive, "甲", 5).hits[0]
    assert hit.number.number == 51
    void(office, issue)
    assert looking.search(office.archive, "甲", 5).hits[0].number is None


def test_a_planned_issue_is_given_up_and_its_items_are_ready(office):
    draft = office.approved()
    planned = office.place(office.plan(), draft)
    assert why_not(lambda: correcting.drop_issue(
        office.archive, planned, "", actor=office.editor, at=NOON)) is Reason.REASON_MISSING
    dropped = correcting.drop_issue(office.archive, planned, "并入下一期", actor=office.editor, at=NOON)
    assert (dropped.state, dropped.items, office.current(draft).stage) == (IssueState.DROPPED, (), Stage.APPROVED)
    assert office.current(draft).issue_id is None
    for deed in (lambda: office.place(dropped, draft), lambda: office.freeze(dropped),
                 lambda: assembly.move_day(office.archive, dropped, TODAY, actor=office.editor, at=NOON),
                 lambda: correcting.drop_issue(office.archive, dropped, "再", actor=office.editor, at=NOON)):
        assert why_not(deed) in (Reason.ISSUE_CLOSED, Reason.ISSUE_EMPTY)
    assert office.published(draft).number.number == 51
    assert verify(office.archive) == []


def test_what_has_its_number_is_not_given_up(office):
    printing = office.freeze(office.sign(office.place(office.plan(), office.approved())))
    assert why_not(lambda: correcting.drop_issue(
        office.archive, printing.issue, "不要了", actor=office.editor, at=NOON)) is Reason.ISSUE_CLOSED


def test_what_was_declared_void_meanwhile_is_not_corrected_in_print(office, issue):
    planned = office.sign(correction(office, issue))
    void(office, issue)
    assert why_not(lambda: office.freeze(planned)) is Reason.ISSUE_VOID
    correcting.set_correction(office.archive, planned, "", "", actor=office.editor, at=NOON)
    correcting.drop_issue(office.archive, now(office, planned), "不用更正了", actor=office.editor, at=NOON)


def test_a_dropped_correction_is_no_correction(office, issue):
    planned = correction(office, issue)
    correcting.drop_issue(office.archive, planned, "不必更正", actor=office.editor, at=NOON)
    assert correcting.corrections_of(office.archive, issue.id) == []


def test_what_was_read_before_does_not_void_or_correct(office, issue):
    gone = replace(issue, id="nowhere")
    assert why_not(lambda: void(office, gone)) is Reason.UNKNOWN
    assert why_not(lambda: correction(office, gone)) is Reason.UNKNOWN
