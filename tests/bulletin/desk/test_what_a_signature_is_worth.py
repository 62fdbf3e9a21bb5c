"""A signature means no less than it says: what somebody with bad intentions could try with the deeds there are."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, TODAY, a_text, actor

from bulletin.desk import assembly, journals, looking, paper, publishing, seats, signing, undoing, writing
from bulletin.desk import office as office_deeds
from bulletin.desk.verifying import verify
from bulletin.drafts import Facts, Source
from bulletin.errors import Reason, Refused
from bulletin.journals import Levels
from bulletin.people import RoleName
from bulletin.workflow import Stage, Step

LATER = NOON + timedelta(days=1)


def refused(reason, deed, *arguments, **named):
    with pytest.raises(Refused) as no:
        deed(*arguments, **named)
    assert no.value.reason is reason
    return no.value


def submitted(office, **facts):
    return office.step(office.draft(**facts), Step.SUBMIT, office.editor)


def now(office, draft):
    return looking.some_drafts(office.archive, (draft.id,))[0]


def bypassed(office, draft):
    return signing.take_step(office.archive, draft, Step.APPROVE, actor=office.secretary, at=NOON, reason="紧急",
                             bypass=True)


def levels(office, count):
    with office.archive.reading() as work:
        journal = work.journals.get("kuaibao")
    journals.set_levels(office.archive, journal, count, actor=office.admin, at=NOON)


def a_revised(office, first, unit_id, text):
    """Return a draft that is a revised text of `first`, as a mail of the same message would bring it."""
    from bulletin.desk.intake import new_draft
    with office.archive.writing() as work:
        return new_draft(work, text, Facts(unit_id), office.editor, NOON, source=Source.PASTE, revises=first.id)


# Who agreed


def test_an_approval_over_the_head_of_the_reviewer_once_taken_back_counts_as_no_review(office):
    draft = bypassed(office, submitted(office))
    back = office.step(draft, Step.REVOKE, office.secretary, "数字再核")
    assert back.stage is Stage.SUBMITTED
    refused(Reason.STEP_NOT_OPEN, office.step, back, Step.APPROVE, office.secretary)


def test_an_approval_taken_back_leaves_the_review_that_stands(office):
    back = office.step(office.approved(), Step.REVOKE, office.secretary, "数字再核")
    assert back.stage is Stage.REVIEWED


def test_a_review_that_stands_is_not_asked_for_again_when_the_levels_were_lowered(office):
    draft = office.step(submitted(office, journal_id="kuaibao"), Step.REVIEW, office.reviewer)
    levels(office, Levels.TWO)
    draft = office.step(draft, Step.APPROVE, office.secretary)
    assert office.step(draft, Step.REVOKE, office.secretary, "数字再核").stage is Stage.REVIEWED


def test_raised_levels_ask_for_the_review_that_was_not_needed_before(office):
    levels(office, Levels.TWO)
    draft = office.step(submitted(office, journal_id="kuaibao"), Step.APPROVE, office.secretary)
    levels(office, Levels.THREE)
    back = office.step(draft, Step.REVOKE, office.secretary, "补审核")
    assert back.stage is Stage.SUBMITTED


def test_what_needs_no_leader_is_not_made_to_wait_for_one(office):
    refused(Reason.STEP_NOT_OPEN, office.step, office.approved(), Step.UNENDORSE, office.leader, "再看")


# Who may


def test_a_key_that_was_retired_signs_no_more(office):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    issue = office.place(office.plan(), office.approved("另一篇"))
    seats.reset_password(office.archive, "he", "", actor=office.admin, at=NOON)
    refused(Reason.HAND_MISSING, office.step, draft, Step.APPROVE, office.secretary)
    refused(Reason.HAND_MISSING, office.sign, issue)


@pytest.mark.parametrize("change", [{"active": False}, {"roles": frozenset({RoleName.EDITOR})}])
def test_who_left_or_lost_the_role_takes_nothing_back_either(office, change):
    approved, waiting = office.approved(), submitted(office)
    signed = office.sign(office.place(office.plan(), office.approved("另一篇")))
    with office.archive.reading() as work:
        people = [work.people.get("he"), work.people.get("zhou")]
    for each in people:
        office_deeds.put_person(office.archive, replace(each, **change), actor=office.admin, at=NOON)
    refused(Reason.ROLE_MISSING, office.step, approved, Step.REVOKE, office.secretary, "再核")
    refused(Reason.ROLE_MISSING, office.step, waiting, Step.RETURN, office.reviewer, "再核")
    refused(Reason.ROLE_MISSING, assembly.unsign_issue, office.archive, signed, actor=office.secretary, at=NOON)


def test_an_administrator_who_is_none_any_more_changes_nothing_in_the_office(office):
    with office.archive.reading() as work:
        guan, he, settings = work.people.get("guan"), work.people.get("he"), work.people.office()
        journal = work.journals.get("kuaibao")
    office_deeds.put_person(office.archive, replace(he, roles=he.roles | {RoleName.ADMIN}), actor=office.admin, at=NOON)
    office_deeds.put_person(office.archive, replace(guan, active=False), actor=office.admin, at=NOON)
    for deed in (lambda: office_deeds.put_person(office.archive, guan, actor=office.admin, at=NOON),
                 lambda: office_deeds.change_office(office.archive, settings, actor=office.admin, at=NOON),
                 lambda: seats.reset_password(office.archive, "he", "", actor=office.admin, at=NOON),
                 lambda: journals.set_levels(office.archive, journal, Levels.ONE, actor=office.admin, at=NOON)):
        refused(Reason.ROLE_MISSING, deed)


def test_who_is_no_editor_any_more_sends_nothing_to_the_press(office):
    issue = office.sign(office.place(office.plan(), office.approved()))
    with office.archive.reading() as work:
        chen = work.people.get("chen")
    office_deeds.put_person(office.archive, replace(chen, active=False), actor=office.admin, at=NOON)
    refused(Reason.ROLE_MISSING, office.freeze, issue)


@pytest.mark.parametrize("unknown", [{"unit_id": "nobody"}, {"journal_id": "none"}])
def test_what_nobody_knows_is_refused_and_no_fault_of_the_program(office, unknown):
    draft = office.draft()
    refused(Reason.UNKNOWN, writing.save_facts, office.archive, draft, replace(draft.facts, **unknown),
            actor=office.editor, at=NOON)


def test_alone_in_the_office_ends_when_the_office_says_so(office):
    settings = office_deeds.office(office.archive)
    office_deeds.change_office(office.archive, replace(settings, single_seat=True), actor=office.admin, at=NOON)
    alone = actor("chen", single_seat=True)
    draft = office.step(office.step(office.draft(), Step.SUBMIT, alone), Step.REVIEW, alone)
    office_deeds.change_office(office.archive, settings, actor=office.admin, at=NOON)
    refused(Reason.ROLE_MISSING, office.step, draft, Step.APPROVE, alone)
    both = replace(actor("zhou", single_seat=True))
    own = office.step(office.save(office.draft("周写的"), a_text("周写的", "正文。"), both), Step.SUBMIT, office.editor)
    refused(Reason.OWN_WORK, office.step, own, Step.REVIEW, both)


def test_an_account_that_is_written_keeps_the_password_its_owner_set(office):
    with office.archive.reading() as work:
        as_it_was = work.people.get("he")
    seats.change_password(office.archive, "he", "", "云岭2026", at=NOON)
    office_deeds.put_person(office.archive, replace(as_it_was, post="秘书科长"), actor=office.admin, at=NOON)
    assert seats.sign_in(office.archive, "he", "云岭2026", at=NOON).hand.key_id == actor("he").hand.key_id


# What is printed


def test_a_revised_text_taken_over_changes_no_credit_that_was_agreed_to(office):
    draft = office.approved(correspondent="李明轩")
    issue = office.place(office.plan(), draft)
    before = publishing.printing_of(office.archive, issue.id).page.items
    with office.archive.reading() as work:
        same = work.revisions.get(draft.revision_id).text
    revised = a_revised(office, draft, "baishi", same)
    undoing.take_over(office.archive, now(office, draft), revised, actor=office.editor, at=NOON)
    assert publishing.printing_of(office.archive, issue.id).page.items == before
    assert before[0].credit == "青禾镇  李明轩"


def test_nothing_joins_what_is_printed_or_put_away(office):
    draft = office.approved()
    office.published(draft)
    with office.archive.reading() as work:
        same = work.revisions.get(draft.revision_id).text
    revised = a_revised(office, draft, "qinghe", same)
    refused(Reason.STEP_NOT_OPEN, undoing.take_over, office.archive, now(office, draft), revised, actor=office.editor,
            at=NOON)


def test_no_name_stands_under_an_issue_that_changed_since_it_was_signed(office):
    issue = office.sign(office.place(office.plan(), office.approved("甲")))
    assert publishing.printing_of(office.archive, issue.id).sheet.signed_by == "何文远"
    issue = assembly.rewrite_note(office.archive, issue, "编者按：换过了。", actor=office.editor, at=NOON)
    printing = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).printing
    assert printing.sheet.signed_by == ""
    assert "签发" not in dict(printing.page.responsible)


# On paper


def record(office, code, step, signer, at=LATER):
    return paper.record_paper(office.archive, code, step, signer=signer, day=TODAY, scan=None, actor=office.editor,
                              at=at)


def printed(office, draft):
    return paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON).sheet.code


def test_a_sheet_whose_approval_was_taken_back_is_not_recorded_again(office):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    code = printed(office, draft)
    approved = record(office, code, Step.APPROVE, "he")
    back = office.step(approved, Step.REVOKE, office.secretary, "数字再核")
    refused(Reason.SHEET_OUTDATED, record, office, code, Step.APPROVE, "he")
    assert paper.look_up(office.archive, code).step is None
    again = printed(office, back)
    assert again == code
    assert record(office, code, Step.APPROVE, "he").stage is Stage.APPROVED


def test_what_was_returned_is_not_approved_with_the_sheet_of_before(office):
    draft = submitted(office)
    code = printed(office, draft)
    back = office.step(draft, Step.RETURN, office.reviewer, "请核实")
    office.step(back, Step.SUBMIT, office.editor)
    refused(Reason.SHEET_OUTDATED, record, office, code, Step.REVIEW, "zhou")


def test_a_sheet_printed_before_other_units_joined_is_outdated(office):
    whole, part = submitted(office), office.draft("乙", unit_id="baishi")
    code = printed(office, whole)
    whole = office.step(whole, Step.WITHDRAW, office.editor)
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    office.step(now(office, whole), Step.SUBMIT, office.editor)
    refused(Reason.SHEET_OUTDATED, record, office, code, Step.REVIEW, "zhou")


def test_what_was_only_withdrawn_is_what_was_signed(office):
    draft = submitted(office)
    code = printed(office, draft)
    office.step(office.step(draft, Step.WITHDRAW, office.editor), Step.SUBMIT, office.editor)
    assert record(office, code, Step.REVIEW, "zhou").stage is Stage.REVIEWED


def test_the_sheet_of_an_issue_whose_signature_was_taken_back_is_not_recorded_again(office):
    issue = office.place(office.plan(), office.approved())
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code
    signed = record(office, code, Step.APPROVE, "he")
    assembly.unsign_issue(office.archive, signed, actor=office.secretary, at=NOON)
    refused(Reason.SHEET_OUTDATED, record, office, code, Step.APPROVE, "he")


def test_none_of_this_alarms_anybody(office):
    test_a_sheet_whose_approval_was_taken_back_is_not_recorded_again(office)
    assert verify(office.archive) == []
