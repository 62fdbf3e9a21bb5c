"""Every way found to print what nobody signed, or to sign what nobody saw; each is closed."""

from dataclasses import replace

import pytest
from builders import NOON, TODAY, a_text, actor, take_in_one

from bulletin.desk import assembly, looking, publishing, seats, signing, writing
from bulletin.drafts import Urgency
from bulletin.errors import Conflict, Reason, Refused
from bulletin.intake.incoming import Guess, Incoming
from bulletin.issues import Item
from bulletin.people import Actor
from bulletin.text import Role, paragraph
from bulletin.workflow import Stage, Step

NOBODY = Actor("x", "路人", frozenset())


def refused(reason, deed):
    with pytest.raises(Refused) as no:
        deed()
    assert no.value.reason is reason


def reviewed(office, **facts):
    draft = office.step(office.draft(**facts), Step.SUBMIT, office.editor)
    return office.step(draft, Step.REVIEW, office.reviewer)


@pytest.mark.parametrize("change", [
    {"unit_id": "baishi"}, {"correspondent": "别人"}, {"urgency": Urgency.EXTRA}, {"section": "经验交流"}])
def test_a_printed_fact_changed_after_approval_breaks_it(office, change):
    issue = office.sign(office.place(office.plan(), office.approved()))
    draft = looking.board(office.archive, issue.id).drafts[issue.items[0].draft_id]
    changed = writing.save_facts(
        office.archive, draft, replace(draft.facts, **change), actor=office.editor, at=NOON)
    assert changed.stage is Stage.EDITING
    assert all(each.revoked_at for each in looking.draft_file(office.archive, draft.id).signatures)
    refused(Reason.NOT_APPROVED, lambda: office.freeze(issue))


def test_a_telephone_number_may_be_corrected_without_signing_again(office):
    draft = office.approved()
    facts = replace(draft.facts, phone="0000-7654321")
    assert writing.save_facts(office.archive, draft, facts, actor=office.editor, at=NOON).stage is Stage.APPROVED


def test_an_issue_is_signed_only_as_it_was_seen(office):
    issue = office.place(office.plan(), office.approved())
    seen = looking.board(office.archive, issue.id).content
    draft = office.save(looking.board(office.archive, issue.id).drafts[issue.items[0].draft_id],
                        a_text("题目", "完全不同的正文。"))
    again = office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    office.step(again, Step.APPROVE, office.secretary)
    with pytest.raises(Conflict):
        assembly.sign_issue(office.archive, issue, seen=seen, actor=office.secretary, at=NOON)


def test_nothing_joins_or_leaves_what_was_submitted(office):
    whole, part, other = office.draft("甲"), office.draft("乙", unit_id="baishi"), office.draft("丙")
    (joined,) = signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    submitted = office.step(office.current(whole), Step.SUBMIT, office.editor)
    refused(Reason.STEP_NOT_OPEN,
            lambda: signing.merge(office.archive, submitted, (other,), actor=office.editor, at=NOON))
    refused(Reason.STEP_NOT_OPEN, lambda: signing.unmerge(office.archive, joined, actor=office.editor, at=NOON))


def test_who_holds_the_draft_from_before_the_merging_is_told(office):
    whole, part = office.draft("甲"), office.draft("乙")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    with pytest.raises(Conflict):
        office.step(whole, Step.SUBMIT, office.editor)
    assert "乙" in [entry.reason for entry in looking.draft_file(office.archive, whole.id).history]


def test_an_item_of_several_names_every_unit_even_if_its_text_credits_one(office):
    text = (*a_text("两镇联动防汛", "联动防汛。"), paragraph("（青禾镇  李明轩）", Role.CREDIT))
    whole = office.save(office.draft(), text)
    signing.merge(office.archive, whole, (office.draft("乙", unit_id="baishi"),), actor=office.editor, at=NOON)
    draft = office.step(office.current(whole), Step.SUBMIT, office.editor)
    draft = office.step(office.step(draft, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    item = office.freeze(office.sign(office.place(office.plan(), draft))).page.items[0]
    assert item.credit == "青禾镇、白石乡"
    assert all(block.role is not Role.CREDIT for block in item.body)


def test_each_issue_keeps_its_own_bytes(office):
    first = office.record(office.freeze(office.sign(office.place(office.plan(), office.approved("甲")))).issue, b"one")
    second = office.record(office.freeze(office.sign(office.place(office.plan(), office.approved("乙")))).issue, b"two")
    assert publishing.file_of(office.archive, first) == b"one"
    assert publishing.file_of(office.archive, second) == b"two"


@pytest.mark.parametrize("text", [(paragraph("没有标题的正文。"),), a_text("　", "正文。")])
def test_a_text_without_a_title_is_not_submitted(office, text):
    draft = office.save(office.draft(), text)
    refused(Reason.TITLE_MISSING, lambda: office.step(draft, Step.SUBMIT, office.editor))


def test_who_has_nothing_to_do_with_texts_changes_none(office):
    draft, text = office.draft(), a_text("题目", "正文。")
    for nobody in (office.admin, NOBODY):
        for deed in (lambda who: writing.save_text(office.archive, draft, text, actor=who, at=NOON),
                     lambda who: writing.save_facts(office.archive, draft, draft.facts, actor=who, at=NOON),
                     lambda who: writing.keep_working_copy(office.archive, draft, text, actor=who, at=NOON),
                     lambda who: signing.merge(office.archive, draft, (), actor=who, at=NOON)):
            refused(Reason.ROLE_MISSING, lambda deed=deed, nobody=nobody: deed(nobody))
    assert office.current(draft) == draft


def test_only_an_editor_with_a_reason_takes_an_issue_back_from_the_press(office):
    frozen = office.freeze(office.sign(office.place(office.plan(), office.approved()))).issue
    refused(Reason.ROLE_MISSING,
            lambda: publishing.thaw(office.archive, frozen, actor=NOBODY, at=NOON, reason="磁盘已满"))
    refused(Reason.REASON_MISSING,
            lambda: publishing.thaw(office.archive, frozen, actor=office.editor, at=NOON, reason=" "))
    refused(Reason.ROLE_MISSING, lambda: publishing.record(office.archive, frozen, b"x", 1, actor=NOBODY, at=NOON))


def test_saving_the_same_text_again_makes_nobody_else_its_author(office):
    both = Actor("he", "何文远", office.secretary.roles | office.editor.roles)
    draft = office.save(office.draft(), a_text("题目", "何文远写的正文。"), both)
    same = office.save(draft, a_text("题目", "何文远写的正文。"), office.editor)
    assert same.revision_number == draft.revision_number
    changed = office.save(same, a_text("题目", "改过的正文。"), office.editor)
    back = writing.restore(office.archive, changed, draft.revision_id, actor=office.editor, at=NOON)
    ready = office.step(office.step(back, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    refused(Reason.OWN_WORK, lambda: office.step(ready, Step.APPROVE, both))


def test_saving_the_same_text_breaks_no_approval(office):
    draft = office.approved()
    text = writing.open_draft(office.archive, draft.id).revision.text
    assert office.save(draft, text) == draft


def test_a_draft_is_not_restored_from_another_draft(office):
    one, other = office.draft("甲"), office.draft("乙")
    refused(Reason.UNKNOWN, lambda: writing.restore(
        office.archive, one, other.revision_id, actor=office.editor, at=NOON))


def test_arranging_fixes_no_revision(office):
    issue = office.place(office.plan(), office.approved())
    smuggled = (Item(issue.items[0].draft_id, "工作动态", "another revision"),)
    turned = assembly.arrange(office.archive, issue.id, issue.items, smuggled, actor=office.editor, at=NOON)
    assert turned.items[0].revision_id == ""


def test_a_number_is_not_lost_between_two_issues_at_the_press(office):
    one, two = (office.sign(office.place(office.plan(), office.approved(title))) for title in ("甲", "乙"))
    frozen = office.freeze(one).issue
    refused(Reason.PRESS_BUSY, lambda: office.freeze(two))
    thawed = publishing.thaw(office.archive, frozen, actor=office.editor, at=NOON, reason="磁盘已满")
    assert office.record(office.freeze(two).issue).number.number == 51
    assert office.record(office.freeze(thawed).issue).number.number == 52


def test_a_closed_journal_prints_nothing_more(office):
    issue = office.sign(office.place(office.plan(), office.approved()))
    journal = looking.board(office.archive, issue.id).journal
    with office.archive.writing() as work:
        work.journals.put(replace(journal, closed_on=TODAY))
    refused(Reason.JOURNAL_CLOSED, lambda: office.freeze(issue))
    refused(Reason.JOURNAL_CLOSED,
            lambda: assembly.move_day(office.archive, issue, TODAY, actor=office.editor, at=NOON))


def test_years_before_the_office_began_here_have_no_number_to_give(office):
    issue = office.sign(office.place(office.plan(day=TODAY.replace(year=2025)), office.approved()))
    refused(Reason.UNKNOWN, lambda: office.freeze(issue))


def test_who_left_the_office_signs_no_more(office):
    draft = reviewed(office)
    with office.archive.writing() as work:
        work.people.put(replace(work.people.get("he"), active=False))
    refused(Reason.ROLE_MISSING, lambda: office.step(draft, Step.APPROVE, office.secretary))


def test_a_stale_screen_is_told_that_the_draft_moved_on(office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    office.step(draft, Step.REVIEW, office.reviewer)
    with pytest.raises(Conflict):
        office.step(draft, Step.REVIEW, office.reviewer)


def test_each_has_their_own_unsaved_typing(office):
    draft = office.draft()
    for who, words in ((office.editor, "陈的话"), (office.other_editor, "林的话")):
        writing.keep_working_copy(office.archive, draft, a_text("题目", words), actor=who, at=NOON)
    opened = writing.open_draft(office.archive, draft.id, office.editor.id)
    assert opened.copy.text == a_text("题目", "陈的话")
    assert [copy.who for copy in opened.others] == [office.other_editor.id]
    office.save(draft, a_text("题目", "陈存下的话"))
    writing.drop_working_copy(office.archive, draft.id, actor=office.editor)
    assert writing.open_draft(office.archive, draft.id, office.other_editor.id).copy.text == a_text("题目", "林的话")


def test_typing_is_not_kept_for_what_is_printed(office):
    draft = office.approved()
    office.published(draft)
    refused(Reason.STEP_NOT_OPEN, lambda: writing.keep_working_copy(
        office.archive, office.current(draft), a_text("题目", "新"), actor=office.editor, at=NOON))


def test_a_dissolved_unit_gets_no_new_drafts(office):
    with office.archive.writing() as work:
        gone = next(unit for unit in work.units.all() if unit.id == "baishi")
        work.units.put(replace(gone, until=TODAY))
    incoming = Incoming("a.txt", b"x", "s" * 64, a_text("题目", "正文。"), guess=Guess(unit="白石乡"))
    arrival = take_in_one(office.archive, incoming, path="a.txt", actor=office.editor, at=NOON)
    assert looking.some_drafts(office.archive, (arrival.draft_id,))[0].facts.unit_id is None


def test_an_administrator_resets_a_password_and_the_log_says_so(office):
    refused(Reason.ROLE_MISSING, lambda: seats.reset_password(
        office.archive, "he", "", actor=office.editor, at=NOON))
    seats.reset_password(office.archive, "he", "新密码", actor=office.admin, at=NOON)
    assert seats.sign_in(office.archive, "he", "新密码", at=NOON) == actor("he")
