"""One key makes a special report: one matter, one issue; what is left is said, and done when it is asked again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, ZHUANBAO, a_text

from bulletin.desk import (
    assembly,
    correcting,
    intake,
    looking,
    publishing,
    urgent,
    urgent_looking,
    urgent_special,
    writing,
)
from bulletin.desk.urgent import Came, Known
from bulletin.drafts import Facts, Source, Urgency
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.journals import Levels
from bulletin.text import paragraph
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Level
from bulletin.urgent.special import Left
from bulletin.workflow import Stage, Step

ALL = (Left.SUBMIT, Left.REVIEW, Left.APPROVE, Left.PLACE, Left.SIGN_ISSUE, Left.PUBLISH)


def begun(office, draft=None, level=Level.LARGER):
    known = Known("青禾镇大坪村发生山体滑坡", unit_id="qinghe")
    came = Came(Way.WRITING, draft_id=draft.id) if draft else Came(Way.TELEPHONE)
    return urgent.register_event(office.archive, known, came, actor=office.editor, at=NOON, level=level)


def make(office, event, **more):
    event = urgent_looking.event_file(office.archive, event.id).event
    return urgent_special.make_special(office.archive, event, actor=office.editor, at=NOON, **more)


def reason_of(deed, *given, **more):
    with pytest.raises(Refused) as no:
        deed(*given, **more)
    return no.value.reason


def put_journal(office, journal):
    with office.archive.writing() as work:
        work.journals.put(journal)


def planned(office):
    return [issue for issue in looking.issues(office.archive) if issue.journal_id == "zhuanbao"]


def test_a_text_that_came_is_made_urgent_submitted_and_an_issue_is_planned_for_it(office):
    event = begun(office, office.draft("大坪村山体滑坡初报"))
    special = make(office, event)
    facts = special.draft.facts
    assert (facts.urgency, facts.journal_id, facts.section) == (Urgency.URGENT, "zhuanbao", "专报")
    assert special.draft.stage is Stage.SUBMITTED
    assert (special.issue.journal_id, special.issue.items, special.left) == ("zhuanbao", (), ALL[1:])
    assert special.event.first.issue_id == special.issue.id
    deeds = [each.deed for each in urgent_looking.event_file(office.archive, event.id).history]
    assert deeds == ["register_event", "make_special"]


def test_asked_again_it_takes_the_step_that_has_become_open_and_plans_no_second_issue(office):
    event = begun(office, office.draft("大坪村山体滑坡初报"), Level.MAJOR)
    special = make(office, event)
    assert special.draft.facts.urgency is Urgency.EXTRA
    assert make(office, event) == special
    draft = office.step(special.draft, Step.REVIEW, office.reviewer)
    assert make(office, event).left == ALL[2:]
    office.step(draft, Step.APPROVE, office.secretary)
    special = make(office, event)
    assert special.draft.stage is Stage.PLACED
    assert [item.draft_id for item in special.issue.items] == [special.draft.id]
    assert special.left == ALL[4:]
    issue = office.sign(special.issue)
    assert make(office, event).left == (Left.PUBLISH,)
    frozen = office.freeze(issue)
    office.record(frozen.issue)
    special = make(office, event)
    assert (special.left, special.issue.state) == ((), IssueState.PUBLISHED)
    assert [issue.id for issue in planned(office)] == [special.issue.id]
    assert urgent_special.special_of(office.archive, event.id, event.first.id) == special


def printed(office):
    """Return an event with its special report, printed."""
    special = make(office, begun(office, office.approved("大坪村山体滑坡初报", section="专报")))
    return special.event, office.record(office.freeze(office.sign(special.issue)).issue)


def test_when_its_issue_was_given_up_another_is_planned(office):
    special = make(office, begun(office, office.approved("大坪村山体滑坡初报", section="专报")))
    correcting.drop_issue(office.archive, special.issue, "改期", actor=office.editor, at=NOON)
    assert urgent_special.special_of(office.archive, special.event.id, special.event.first.id) is None
    again = make(office, special.event)
    assert again.issue.id != special.issue.id
    assert again.draft.stage is Stage.PLACED


def test_when_its_issue_was_declared_void_the_released_item_goes_into_another(office):
    event, issue = printed(office)
    correcting.void_issue(office.archive, issue, "印错", actor=office.secretary, at=NOON, release=True)
    assert urgent_special.special_of(office.archive, event.id, event.first.id) is None
    assert make(office, event).left == ALL[4:]


def test_an_item_that_a_void_issue_keeps_makes_no_other(office):
    event, issue = printed(office)
    correcting.void_issue(office.archive, issue, "不该印", actor=office.secretary, at=NOON, release=False)
    assert reason_of(make, office, event) is Reason.ISSUE_VOID


def test_each_report_is_an_issue_of_its_own(office):
    event = begun(office, office.draft("大坪村山体滑坡初报"))
    first = make(office, event)
    follow = Came(Way.WRITING, draft_id=office.draft("大坪村山体滑坡续报").id)
    event = urgent.add_report(office.archive, first.event, follow, actor=office.editor, at=NOON)
    second = make(office, event)
    assert second.issue.id != first.issue.id
    assert make(office, event, report_id=event.first.id).issue == first.issue


def test_a_draft_approved_before_anybody_asked_is_placed_at_once_with_what_was_agreed_to(office):
    draft = office.approved("大坪村山体滑坡初报", section="专报")
    special = make(office, begun(office, draft))
    assert special.draft.stage is Stage.PLACED
    assert special.draft.facts == draft.facts
    assert special.left == ALL[4:]


def test_a_draft_agreed_to_for_another_place_is_not_moved_behind_the_signers_back(office):
    draft = office.approved("大坪村山体滑坡初报", section="工作动态", journal_id="kuaibao")
    event = begun(office, draft)
    assert reason_of(make, office, event) is Reason.SIGNED_ELSEWHERE
    assert planned(office) == []
    assert office.current(draft) == draft


def test_a_draft_that_was_only_submitted_is_submitted_again_for_the_special_report(office):
    draft = office.step(office.draft("大坪村山体滑坡初报", section="工作动态"), Step.SUBMIT, office.editor)
    special = make(office, begun(office, draft))
    assert (special.draft.stage, special.draft.facts.section) == (Stage.SUBMITTED, "专报")


def test_a_text_without_a_title_waits_for_its_editor(office):
    draft = intake.write_down(office.archive, (paragraph("大坪村发生山体滑坡。"),), Facts("qinghe"),
                              source=Source.PASTE, actor=office.editor, at=NOON)
    special = make(office, begun(office, draft))
    assert (special.draft.stage, special.left) == (Stage.RECEIVED, ALL)
    titled = a_text("大坪村发生山体滑坡", "已撤离。")
    saved = writing.save_text(office.archive, special.draft, titled, actor=office.editor, at=NOON)
    assert make(office, special.event).left == ALL[1:]
    assert office.current(saved).stage is Stage.SUBMITTED


def test_where_one_signature_approves_and_a_leader_agrees_that_is_what_is_left(office):
    put_journal(office, replace(ZHUANBAO, levels=Levels.ONE))
    special = make(office, begun(office, office.draft("大坪村山体滑坡初报", important=True)))
    assert special.left == (Left.APPROVE, Left.ENDORSE, Left.PLACE, Left.SIGN_ISSUE, Left.PUBLISH)
    office.step(special.draft, Step.APPROVE, office.reviewer)
    assert make(office, special.event).left == (Left.ENDORSE, Left.PLACE, Left.SIGN_ISSUE, Left.PUBLISH)


def test_a_place_found_by_hand_in_an_issue_of_its_own_is_taken_as_the_special_report(office):
    draft = office.approved("大坪村山体滑坡初报", section="专报")
    issue = office.place(office.plan("zhuanbao"), draft, "专报")
    special = make(office, begun(office, draft))
    assert special.issue == issue
    assert len(planned(office)) == 1


def test_a_special_report_taken_out_of_its_issue_comes_back_to_it(office):
    draft = office.approved("大坪村山体滑坡初报", section="专报")
    special = make(office, begun(office, draft))
    assembly.take_out(office.archive, special.issue, draft.id, actor=office.editor, at=NOON)
    again = make(office, special.event)
    assert (again.issue.id, again.draft.stage) == (special.issue.id, Stage.PLACED)


def test_what_cannot_be_is_refused_and_leaves_nothing_behind(office):
    bare = begun(office)
    assert reason_of(make, office, bare) is Reason.NO_TEXT_YET
    draft = office.approved("另一篇", section="工作动态")
    office.place(office.plan(), draft)
    event = begun(office, draft)
    assert reason_of(make, office, event) is Reason.ALREADY_PLACED
    assert reason_of(make, office, event, journal_id="kuaibao") is Reason.UNKNOWN
    unused = office.draft("第三篇")
    third = begun(office, unused)
    office.step(unused, Step.DECLINE, office.editor, "重复")
    assert reason_of(make, office, third) is Reason.STEP_NOT_OPEN
    assert reason_of(urgent_special.make_special, office.archive, event, actor=office.secretary, at=NOON) \
        is Reason.ROLE_MISSING
    put_journal(office, replace(ZHUANBAO, closed_on=NOON.date()))
    event = begun(office, office.draft("第四篇"))
    assert reason_of(make, office, event) is Reason.UNKNOWN
    assert reason_of(make, office, event, journal_id="zhuanbao") is Reason.JOURNAL_CLOSED
    assert planned(office) == []
    assert urgent_special.special_of(office.archive, event.id, event.first.id) is None


def test_who_saw_an_older_event_is_told(office):
    event = begun(office, office.draft())
    make(office, event)
    with pytest.raises(Conflict):
        urgent_special.make_special(office.archive, event, actor=office.editor, at=NOON + timedelta(minutes=1))


def test_a_frozen_issue_holds_its_draft(office):
    draft = office.approved("大坪村山体滑坡初报", section="专报")
    special = make(office, begun(office, draft))
    frozen = publishing.freeze(office.archive, office.sign(special.issue), actor=office.editor, at=NOON)
    assert make(office, special.event).issue == frozen.issue
