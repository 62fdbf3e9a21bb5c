"""From arrival to print, with the steps back, through the real archive."""

import pytest
from builders import NOON, a_text, actor

from bulletin.desk import assembly, looking, publishing, signing, writing
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.text import Role, plain
from bulletin.workflow import Stage, Step


def test_a_draft_goes_from_arrival_to_print(office):
    draft = office.draft()
    assert draft.stage is Stage.RECEIVED
    draft = office.save(draft, a_text("青禾镇春耕顺利", "全镇整地2万亩，占计划的八成。"))
    way = [(Step.SUBMIT, office.editor, Stage.SUBMITTED), (Step.REVIEW, office.reviewer, Stage.REVIEWED),
           (Step.APPROVE, office.secretary, Stage.APPROVED)]
    for step, who, stage in way:
        draft = office.step(draft, step, who)
        assert draft.stage is stage
    issue = office.published(draft)
    assert (issue.state, issue.number.number, issue.number.total) == (IssueState.PUBLISHED, 51, 386)
    assert office.current(draft).stage is Stage.PUBLISHED
    assert publishing.file_of(office.archive, issue) == b"docx"
    deeds = [entry.deed for entry in looking.draft_file(office.archive, draft.id).history]
    assert deeds == ["take_in:paste", "save_text", "submit", "review", "approve", "place", "publish"]


def test_nobody_approves_their_own_text(office):
    secretary_who_edits = actor("he").__class__("he", "何文远", office.secretary.roles | office.editor.roles)
    draft = office.save(office.draft(), a_text("题目", "正文。"), secretary_who_edits)
    draft = office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    with pytest.raises(Refused) as no:
        office.step(draft, Step.APPROVE, secretary_who_edits)
    assert no.value.reason is Reason.OWN_WORK


def test_the_office_of_one_signs_its_own_work_and_says_so(office):
    alone = office.alone("chen")
    draft = office.save(office.draft(), a_text("题目", "正文。"), alone)
    for step in (Step.SUBMIT, Step.REVIEW, Step.APPROVE):
        draft = office.step(draft, step, alone)
    signatures = looking.draft_file(office.archive, draft.id).signatures
    assert [(each.step, each.single_seat) for each in signatures] == [(Step.REVIEW, True), (Step.APPROVE, True)]


def test_returning_asks_for_a_reason_and_keeps_it(office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    with pytest.raises(Refused) as no:
        office.step(draft, Step.RETURN, office.reviewer, "  ")
    assert no.value.reason is Reason.REASON_MISSING
    returned = office.step(draft, Step.RETURN, office.reviewer, "数据未核实")
    assert (returned.stage, returned.reason) == (Stage.RETURNED, "数据未核实")


def test_an_editor_cannot_approve(office):
    draft = office.step(office.step(office.draft(), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    with pytest.raises(Refused) as no:
        office.step(draft, Step.APPROVE, office.editor)
    assert no.value.reason is Reason.ROLE_MISSING
    assert office.current(draft) == draft


def test_a_text_that_moved_on_cannot_be_approved(office):
    draft = office.step(office.step(office.draft(), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    office.save(draft, a_text("题目", "另一段正文。"))
    with pytest.raises(Conflict):
        office.step(draft, Step.APPROVE, office.secretary)
    assert looking.draft_file(office.archive, draft.id).signatures[-1].revoked_at is not None


def test_a_change_after_approval_breaks_it_visibly(office):
    draft = office.approved()
    saved = office.save(draft, a_text("题目", "改过的正文。"))
    assert saved.stage is Stage.EDITING
    assert all(each.revoked_at for each in looking.draft_file(office.archive, draft.id).signatures)


def test_a_placed_draft_that_changed_comes_back_to_its_place_when_approved_again(office):
    draft = office.approved()
    issue = office.place(office.plan(), draft)
    changed = office.save(office.current(draft), a_text("题目", "改过的正文。"))
    with pytest.raises(Refused) as no:
        office.sign(issue)
    assert no.value.reason is Reason.NOT_APPROVED
    again = office.step(changed, Step.SUBMIT, office.editor)
    again = office.step(office.step(again, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    assert again.stage is Stage.PLACED
    assert office.sign(issue).signature.signed_by == office.secretary.id


def test_taking_back_an_approval_keeps_the_review(office):
    draft = office.step(office.approved(), Step.REVOKE, office.secretary, "还要再看")
    assert draft.stage is Stage.REVIEWED
    standing = [each.step for each in looking.draft_file(office.archive, draft.id).signatures if not each.revoked_at]
    assert standing == [Step.REVIEW]


def test_a_declined_draft_gives_up_its_place_in_the_issue(office):
    draft = office.approved()
    issue = office.place(office.plan(), draft)
    changed = office.save(office.current(draft), a_text("题目", "改过的正文。"))
    office.step(changed, Step.DECLINE, office.editor, "内容重复")
    assert looking.board(office.archive, issue.id).issue.items == ()


def test_an_issue_whose_order_changed_after_signing_is_not_printed(office):
    issue = office.plan()
    for title in ("甲", "乙"):
        issue = office.place(issue, office.approved(title))
    signed = office.sign(issue)
    turned = assembly.arrange(office.archive, signed.id, signed.items, signed.items[::-1], actor=office.editor, at=NOON)
    with pytest.raises(Refused) as no:
        office.freeze(turned)
    assert no.value.reason is Reason.ISSUE_NOT_SIGNED


def test_a_number_that_was_not_printed_is_free_again(office):
    issue = office.sign(office.place(office.plan(), office.approved()))
    frozen = office.freeze(issue).issue
    assert frozen.number.number == 51
    thawed = publishing.thaw(office.archive, frozen, actor=office.editor, at=NOON, reason="磁盘已满")
    assert thawed.number is None
    assert office.record(office.freeze(thawed).issue).number.number == 51


def test_nothing_moves_while_an_issue_is_being_printed(office):
    draft = office.approved()
    frozen = office.freeze(office.sign(office.place(office.plan(), draft))).issue
    for deed in (lambda: office.save(office.current(draft), a_text("题目", "新正文。")),
                 lambda: office.step(office.current(draft), Step.REVOKE, office.secretary, "等等"),
                 lambda: office.place(frozen, draft)):
        with pytest.raises(Refused) as no:
            deed()
        assert no.value.reason is Reason.ISSUE_CLOSED


def test_numbers_run_on_within_the_year_and_start_again_with_the_next(office):
    first, second = office.published(office.approved("甲")), office.published(office.approved("乙"))
    assert (second.number.number, second.number.total) == (first.number.number + 1, first.number.total + 1)
    january = office.plan(day=first.day.replace(year=2027, month=1, day=4))
    issue = office.record(office.freeze(office.sign(office.place(january, office.approved("丙")))).issue)
    assert (issue.number.year, issue.number.number, issue.number.total) == (2027, 1, second.number.total + 1)


def test_merged_drafts_share_the_credit_line(office):
    whole, part = office.draft("两镇联动防汛"), office.draft("白石乡防汛", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    draft = office.step(office.current(whole), Step.SUBMIT, office.editor)
    draft = office.step(office.step(draft, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    printing = office.freeze(office.sign(office.place(office.plan(), draft)))
    assert printing.page.items[0].credit == "青禾镇、白石乡"
    assert office.current(part).stage is Stage.MERGED


def test_restoring_an_old_text_is_a_new_revision(office):
    draft = office.draft()
    first = draft.revision_id
    changed = office.save(draft, a_text("新题目", "新正文。"))
    restored = writing.restore(office.archive, changed, first, actor=office.editor, at=NOON)
    assert (restored.revision_number, restored.title) == (3, draft.title)


def test_typing_is_kept_beside_the_text_until_it_is_saved(office):
    draft, typed = office.draft(), a_text("题目", "打到一半")
    writing.keep_working_copy(office.archive, draft, typed, actor=office.editor, at=NOON)
    assert writing.open_draft(office.archive, draft.id, office.editor.id).copy.text == typed
    office.save(draft, typed)
    assert writing.open_draft(office.archive, draft.id, office.editor.id).copy is None


def test_an_empty_text_is_not_saved(office):
    draft = office.draft()
    with pytest.raises(Refused) as no:
        office.save(draft, a_text(" ", "　"))
    assert no.value.reason is Reason.TEXT_EMPTY
    assert office.current(draft) == draft


def test_the_texts_of_merged_drafts_follow_under_their_titles(office):
    whole, part = office.draft("甲稿标题", "甲稿正文。"), office.draft("乙稿标题", "乙稿正文。", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON, with_texts=True)
    file = looking.draft_file(office.archive, whole.id)
    text = file.revisions[-1].text
    assert plain(text) == "甲稿标题\n甲稿正文。\n乙稿标题\n乙稿正文。"
    assert [block.role for block in text] == [Role.TITLE, Role.BODY, Role.LEVEL1, Role.BODY]
    assert (file.draft.title, file.revisions[-1].name) == ("甲稿标题", "合稿")
    assert file.draft.revision_number == 2
