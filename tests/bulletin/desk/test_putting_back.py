"""A step taken by mistake is taken back as if it had not been; what only a person may take back is not."""

import pytest
from builders import NOON, a_text

from bulletin.desk import signing, undoing
from bulletin.desk.unit_record import standing_entries
from bulletin.errors import Conflict, Reason, Refused
from bulletin.workflow import Stage, Step


def log_of(office, draft):
    with office.archive.reading() as work:
        return [(each.deed, each.reason) for each in work.log.of_draft(draft.id)]


def step(office, draft, step, reason="不够具体"):
    return signing.take_step(office.archive, draft, step, actor=office.editor, at=NOON, reason=reason)


def put_back(office, *pairs, step, actor=None):
    return undoing.put_back(office.archive, pairs, step, actor=actor or office.editor, at=NOON)


@pytest.mark.parametrize("taken", [Step.EDIT, Step.SUBMIT, Step.RESERVE, Step.DECLINE])
def test_a_draft_that_just_came_lies_where_it_lay(office, taken):
    before = office.draft()
    moved = step(office, before, taken)
    put_back(office, (moved, before), step=taken)
    now = office.current(before)
    assert (now.stage, now.reason, now.editor_id) == (Stage.RECEIVED, "", "")
    assert now.version > moved.version
    assert log_of(office, before)[-1] == ("put_back", taken.value)


def test_a_draft_that_was_returned_has_its_reason_again(office):
    submitted = step(office, office.draft(), Step.SUBMIT)
    returned = office.step(submitted, Step.RETURN, office.reviewer, "请补数字")
    again = step(office, returned, Step.SUBMIT)
    put_back(office, (again, returned), step=Step.SUBMIT)
    assert office.current(returned).stage is Stage.RETURNED
    assert office.current(returned).reason == "请补数字"


def test_taken_up_again_and_put_back_it_is_not_used_with_the_reason_it_had(office):
    declined = step(office, office.draft(), Step.DECLINE)
    opened = step(office, declined, Step.REOPEN)
    put_back(office, (opened, declined), step=Step.REOPEN)
    assert (office.current(declined).stage, office.current(declined).reason) == (Stage.DECLINED, "不够具体")


def test_several_go_back_together_or_not_at_all(office):
    before = [office.draft(f"第{number}篇") for number in range(3)]
    moved = [step(office, each, Step.RESERVE) for each in before]
    step(office, moved[1], Step.EDIT)
    with pytest.raises(Conflict):
        put_back(office, *zip(moved, before, strict=True), step=Step.RESERVE)
    assert [office.current(each).stage for each in before] == [Stage.RESERVE, Stage.EDITING, Stage.RESERVE]


def test_what_was_reviewed_meanwhile_stays_submitted(office):
    before = office.draft()
    moved = step(office, before, Step.SUBMIT)
    office.step(moved, Step.REVIEW, office.reviewer)
    with pytest.raises(Conflict):
        put_back(office, (moved, before), step=Step.SUBMIT)


@pytest.mark.parametrize("signed", [Step.REVIEW, Step.APPROVE, Step.RETURN, Step.REVOKE, Step.WITHDRAW, Step.PUBLISH])
def test_a_signature_is_given_and_taken_back_by_deeds_of_their_own_only(office, signed):
    before = office.draft()
    assert not undoing.can_be_put_back(signed, before)
    with pytest.raises(Refused) as no:
        put_back(office, (before, before), step=signed)
    assert no.value.reason is Reason.STEP_NOT_OPEN


def test_only_an_editor_puts_back(office):
    before = office.draft()
    moved = step(office, before, Step.RESERVE)
    with pytest.raises(Refused):
        put_back(office, (moved, before), step=Step.RESERVE, actor=office.reviewer)


def test_a_draft_is_not_put_back_to_how_another_stood(office):
    one, other = office.draft("甲"), office.draft("乙")
    moved = step(office, one, Step.RESERVE)
    with pytest.raises(Refused):
        put_back(office, (moved, other), step=Step.RESERVE)


def test_parts_stand_alone_where_they_stood_before(office):
    whole, part = office.draft("合稿"), office.draft("分稿")
    joined = signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    undoing.undo_merge(office.archive, whole, [(joined[0], part)], actor=office.editor, at=NOON)
    now = office.current(part)
    assert (now.stage, now.merged_into) == (Stage.RECEIVED, None)
    assert log_of(office, part)[-1][0] == "unmerge"


def test_parts_stay_once_the_whole_was_submitted(office):
    whole, part = office.draft("合稿"), office.draft("分稿")
    joined = signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    step(office, office.current(whole), Step.SUBMIT)
    with pytest.raises(Refused):
        undoing.undo_merge(office.archive, whole, [(joined[0], part)], actor=office.editor, at=NOON)


def test_what_was_not_used_by_mistake_was_never_sent_back_to_its_unit(office):
    before = office.draft()
    moved = step(office, before, Step.DECLINE)
    put_back(office, (moved, before), step=Step.DECLINE)
    with office.archive.reading() as work:
        assert "decline" not in {each.deed for each in standing_entries(work.log.of_draft(before.id))}
        step_again = work.drafts.get(before.id)
    step(office, step_again, Step.DECLINE)
    with office.archive.reading() as work:
        assert [each.deed for each in standing_entries(work.log.of_draft(before.id))].count("decline") == 1


def test_found_no_more_what_was_taken_back_and_found_what_was_taken_up(office):
    before = office.draft("青禾镇种茶")
    with office.archive.writing() as work:
        gone = work.drafts.save(before.stepped(Step.TAKE_BACK, office.editor), text="")
    opened = step(office, gone, Step.REOPEN)
    with office.archive.reading() as work:
        assert work.drafts.search("种茶", 9).count
    put_back(office, (opened, gone), step=Step.REOPEN)
    with office.archive.reading() as work:
        assert not work.drafts.search("种茶", 9).count


def test_texts_that_were_joined_part_again_and_every_version_stays(office):
    whole, part = office.draft("合稿", "甲地整地。"), office.draft("分稿", "乙地整地。")
    joined = signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON, with_texts=True)
    undoing.undo_merge(office.archive, whole, [(joined[0], part)], actor=office.editor, at=NOON)
    now = office.current(whole)
    assert (now.stage, now.revision_number) == (Stage.RECEIVED, 3)
    with office.archive.reading() as work:
        assert work.revisions.get(now.revision_id).fingerprint == work.revisions.get(whole.revision_id).fingerprint
        assert [each.name for each in work.revisions.of_draft(whole.id)] == ["", "合稿", "撤销合稿"]


def test_texts_stay_joined_once_somebody_wrote_in_them(office):
    whole, part = office.draft("合稿", "甲地整地。"), office.draft("分稿", "乙地整地。")
    joined = signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON, with_texts=True)
    office.save(office.current(whole), a_text("合稿", "两地整地。"))
    with pytest.raises(Conflict):
        undoing.undo_merge(office.archive, whole, [(joined[0], part)], actor=office.editor, at=NOON)
    assert office.current(part).stage is Stage.MERGED, "all of it or nothing"
