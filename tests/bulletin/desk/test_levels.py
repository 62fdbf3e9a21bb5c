"""One, two or three levels of agreement by journal, a leader for what is important, a bypass with its reason."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, NOON, ZHUANBAO, a_text

from bulletin.desk import assembly, looking, signing, writing
from bulletin.drafts import Facts
from bulletin.errors import Reason, Refused
from bulletin.journals import Levels
from bulletin.log_query import LogQuery
from bulletin.people import RoleName
from bulletin.routing import route_for
from bulletin.workflow import Route, Stage, Step, agreeing_step, may_bypass, open_steps


def refused(reason, deed):
    with pytest.raises(Refused) as no:
        deed()
    assert no.value.reason is reason
    return no.value


def set_levels(office, levels, journal=KUAIBAO):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get(journal.id), levels=levels))


def submitted(office, **facts):
    return office.step(office.draft(journal_id="kuaibao", **facts), Step.SUBMIT, office.editor)


def take(office, draft, step, actor, **more):
    return signing.take_step(office.archive, draft, step, actor=actor, at=NOON, **more)


def test_at_one_level_the_section_chief_signs(office):
    set_levels(office, Levels.ONE)
    assert take(office, submitted(office), Step.APPROVE, office.reviewer).stage is Stage.APPROVED
    assert take(office, submitted(office), Step.APPROVE, office.secretary).stage is Stage.APPROVED


def test_at_two_levels_only_a_secretary_signs_and_nobody_reviews(office):
    set_levels(office, Levels.TWO)
    draft = submitted(office)
    refused(Reason.ROLE_MISSING, lambda: take(office, draft, Step.APPROVE, office.reviewer))
    refused(Reason.STEP_NOT_OPEN, lambda: take(office, draft, Step.REVIEW, office.reviewer))
    assert take(office, draft, Step.APPROVE, office.secretary).stage is Stage.APPROVED


def test_at_three_levels_a_secretary_waits_for_the_review(office):
    refused(Reason.STEP_NOT_OPEN, lambda: take(office, submitted(office), Step.APPROVE, office.secretary))


@pytest.mark.parametrize("levels", list(Levels))
def test_nobody_signs_their_own_work_at_any_level(office, levels):
    set_levels(office, levels)
    everything = replace(office.editor, roles=frozenset(RoleName))
    with office.archive.writing() as work:
        work.people.put(replace(work.people.get("chen"), roles=frozenset(RoleName)))
    draft = submitted(office)
    step = agreeing_step(draft.stage, Route(levels))
    refused(Reason.OWN_WORK, lambda: take(office, draft, step, everything))


def test_what_is_important_waits_for_a_leader_after_the_secretary(office):
    draft = submitted(office, important=True)
    draft = take(office, take(office, draft, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    assert draft.stage is Stage.AWAITING
    refused(Reason.NOT_APPROVED, lambda: office.place(office.plan(), draft))
    refused(Reason.ROLE_MISSING, lambda: take(office, draft, Step.ENDORSE, office.secretary))
    draft = take(office, draft, Step.ENDORSE, office.leader)
    assert draft.stage is Stage.APPROVED
    assert office.published(draft).number


def test_a_leader_takes_an_endorsement_back_with_a_reason(office):
    draft = submitted(office, important=True)
    draft = take(office, take(office, draft, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    draft = take(office, draft, Step.ENDORSE, office.leader)
    refused(Reason.REASON_MISSING, lambda: take(office, draft, Step.UNENDORSE, office.leader))
    back = take(office, draft, Step.UNENDORSE, office.leader, reason="数字还要核")
    assert back.stage is Stage.AWAITING
    assert take(office, back, Step.RETURN, office.leader, reason="重写").stage is Stage.RETURNED


def test_making_it_important_after_the_approval_breaks_the_approval(office):
    draft = office.approved()
    changed = writing.save_facts(
        office.archive, draft, replace(draft.facts, important=True), actor=office.editor, at=NOON)
    assert changed.stage is Stage.EDITING


def test_a_secretary_may_bypass_the_review_with_a_reason_and_it_is_listed(office):
    draft = submitted(office)
    refused(Reason.REASON_MISSING, lambda: take(office, draft, Step.APPROVE, office.secretary, bypass=True))
    refused(Reason.ROLE_MISSING, lambda: take(office, draft, Step.APPROVE, office.reviewer, bypass=True, reason="急"))
    done = take(office, draft, Step.APPROVE, office.secretary, bypass=True, reason="险情紧急，科长在外")
    assert done.stage is Stage.APPROVED
    assert office.published(done).number
    with office.archive.reading() as work:
        signature = work.revisions.signatures(draft.id)[-1]
        lines = work.log.lines(work.log.numbers(LogQuery()))
    assert signature.bypass
    assert signature.reason == "险情紧急，科长在外"
    assert "险情紧急，科长在外" in {line.reason for line in lines if line.deed == "bypass"}


def test_somebody_signs_for_another_who_has_the_role_and_says_why(office):
    draft = take(office, submitted(office), Step.REVIEW, office.reviewer)
    refused(Reason.REASON_MISSING, lambda: take(office, draft, Step.APPROVE, office.reviewer, acting_for="he"))
    refused(Reason.ROLE_MISSING, lambda: take(
        office, draft, Step.APPROVE, office.reviewer, acting_for="lin", reason="出差"))
    refused(Reason.ROLE_MISSING, lambda: take(
        office, draft, Step.APPROVE, office.other_editor, acting_for="he", reason="出差"))
    done = take(office, draft, Step.APPROVE, office.reviewer, acting_for="he", reason="何主任出差，电话授权")
    assert done.stage is Stage.APPROVED
    with office.archive.reading() as work:
        signature = work.revisions.signatures(draft.id)[-1]
    assert (signature.signed_by, signature.acting_for, signature.signer_id) == ("zhou", "he", "he")


def test_signing_for_another_is_no_way_round_ones_own_work(office):
    with office.archive.writing() as work:
        for id in ("chen", "lin"):
            work.people.put(replace(work.people.get(id), roles=frozenset({RoleName.EDITOR, RoleName.REVIEWER})))
    both = replace(office.editor, roles=frozenset({RoleName.EDITOR, RoleName.REVIEWER}))
    draft = submitted(office)
    refused(Reason.OWN_WORK, lambda: take(office, draft, Step.REVIEW, both, acting_for="zhou", reason="出差"))
    other = replace(office.other_editor, roles=both.roles)
    refused(Reason.OWN_WORK, lambda: take(office, draft, Step.REVIEW, other, acting_for="chen", reason="出差"))


def test_who_is_signed_for_must_still_be_here(office):
    with office.archive.writing() as work:
        work.people.put(replace(work.people.get("he"), active=False))
    draft = take(office, submitted(office), Step.REVIEW, office.reviewer)
    refused(Reason.ROLE_MISSING, lambda: take(
        office, draft, Step.APPROVE, office.reviewer, acting_for="he", reason="出差"))


def test_an_undecided_draft_goes_the_strictest_way_it_can_need(office):
    set_levels(office, Levels.ONE, KUAIBAO)
    journals = (replace(KUAIBAO, levels=Levels.ONE), replace(ZHUANBAO, levels=Levels.TWO))
    assert route_for(Facts(), journals).levels is Levels.TWO
    assert route_for(Facts(section="工作动态"), journals).levels is Levels.ONE
    assert route_for(Facts(journal_id="zhuanbao", section="工作动态"), journals).levels is Levels.TWO
    assert route_for(Facts(), ()).levels is Levels.THREE


def test_an_item_signed_for_one_section_is_not_printed_in_another(office):
    issue = office.place(office.plan(), office.approved(section="工作动态"))
    moved = tuple(replace(item, section="经验交流") for item in issue.items)
    no = refused(Reason.SIGNED_ELSEWHERE, lambda: assembly.arrange(
        office.archive, issue.id, issue.items, moved, actor=office.editor, at=NOON))
    assert no.facts["section"] == "工作动态"
    refused(Reason.SIGNED_ELSEWHERE, lambda: office.place(issue, office.approved("又一篇", section="经验交流")))


def test_an_item_signed_for_one_journal_is_not_printed_in_another(office):
    no = refused(Reason.SIGNED_ELSEWHERE, lambda: office.place(
        office.plan("zhuanbao"), office.approved(journal_id="kuaibao"), "专报"))
    assert no.facts["journal"] == "信息快报"


def test_what_was_left_open_is_settled_by_placing_it(office):
    issue = office.place(office.plan(), office.approved())
    moved = tuple(replace(item, section="经验交流") for item in issue.items)
    assembly.arrange(office.archive, issue.id, issue.items, moved, actor=office.editor, at=NOON)


def test_two_signatures_are_not_enough_where_the_journal_wants_three_later(office):
    set_levels(office, Levels.TWO)
    set_levels(office, Levels.TWO, ZHUANBAO)
    draft = take(office, office.step(office.draft(), Step.SUBMIT, office.editor), Step.APPROVE, office.secretary)
    set_levels(office, Levels.THREE)
    refused(Reason.NOT_APPROVED, lambda: office.place(office.plan(), draft))


def test_the_buttons_follow_the_route(office):
    two, three = Route(Levels.TWO), Route(Levels.THREE)
    assert Step.APPROVE in open_steps(Stage.SUBMITTED, office.secretary, two)
    assert Step.APPROVE not in open_steps(Stage.SUBMITTED, office.secretary, three)
    assert may_bypass(Stage.SUBMITTED, office.secretary, three)
    assert not may_bypass(Stage.SUBMITTED, office.secretary, two)
    assert not may_bypass(Stage.SUBMITTED, office.reviewer, three)
    assert agreeing_step(Stage.AWAITING, three) is Step.ENDORSE


def test_an_issue_is_signed_for_another_secretary_with_a_reason(office):
    with office.archive.writing() as work:
        work.people.put(replace(work.people.get("lin"), roles=frozenset({RoleName.SECRETARY})))
    issue = office.place(office.plan(), office.approved())
    seen = looking.board(office.archive, issue.id).content
    signed = assembly.sign_issue(office.archive, issue, seen=seen, actor=office.reviewer, at=NOON, acting_for="he",
                                 reason="何主任出差")
    assert (signed.signature.signed_by, signed.signature.signer_id) == ("zhou", "he")
    assert office.record(office.freeze(signed).issue).number


def test_a_text_saved_after_the_seal_breaks_it(office):
    draft = office.approved()
    assert office.save(draft, a_text("题目", "另一段。")).stage is Stage.EDITING
    with office.archive.reading() as work:
        assert all(each.revoked_at for each in work.revisions.signatures(draft.id))
