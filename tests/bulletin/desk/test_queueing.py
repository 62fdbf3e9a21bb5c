"""Who waits for whom: by the levels of the journal, the importance, and the roles."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, NOON, actor

from bulletin.desk import looking, queueing
from bulletin.errors import Reason, Refused
from bulletin.journals import Levels
from bulletin.people import RoleName
from bulletin.seals import Standing
from bulletin.workflow import Step


def submitted(office, title="甲", **facts):
    return office.step(office.draft(title, **{"journal_id": "kuaibao", **facts}), Step.SUBMIT, office.editor)


def put_levels(office, levels):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get(KUAIBAO.id), levels=levels))


def titles(lines):
    return [line.title for line in lines]


@pytest.mark.parametrize(("levels", "reviewer", "secretary"), [
    (Levels.THREE, ["甲"], []), (Levels.TWO, [], ["甲"]), (Levels.ONE, ["甲"], ["甲"])])
def test_a_submitted_draft_waits_for_whom_its_journal_says(office, levels, reviewer, secretary):
    put_levels(office, levels)
    submitted(office)
    for who, mine in ((office.reviewer, reviewer), (office.secretary, secretary)):
        found = queueing.lines(office.archive, who)
        assert titles(found.mine) == mine
        assert titles(found.others) == [] if mine else ["甲"]
        assert queueing.how_many(office.archive, who) == len(mine)


def test_what_is_important_waits_for_a_leader_after_the_secretary(office):
    draft = office.step(submitted(office, important=True), Step.REVIEW, office.reviewer)
    office.step(draft, Step.APPROVE, office.secretary)
    [line] = queueing.lines(office.archive, office.leader).mine
    assert line.step is Step.ENDORSE
    assert queueing.roles_due(line) == (RoleName.LEADER,)
    assert titles(queueing.lines(office.archive, office.secretary).others) == ["甲"]


def test_who_agrees_to_nothing_sees_everything_and_counts_nothing(office):
    submitted(office)
    office.place(office.plan(), office.approved("乙"))
    found = queueing.lines(office.archive, office.editor)
    assert len(found.mine) == 2
    assert found.others == ()
    assert queueing.how_many(office.archive, office.editor) == 0


def test_alone_in_the_office_everything_is_ones_own(office):
    submitted(office)
    alone = actor("chen", single_seat=True)
    assert titles(queueing.lines(office.archive, alone).mine) == ["甲"]
    assert queueing.how_many(office.archive, alone) == 1


def test_an_issue_waits_for_the_secretary_once_it_is_complete(office):
    issue = office.place(office.plan(), office.approved("乙"))
    [line] = queueing.lines(office.archive, office.secretary).mine
    assert line.title == "《信息快报》11月20日"
    assert titles(queueing.lines(office.archive, office.reviewer).others) == [line.title]
    office.sign(issue)
    assert queueing.lines(office.archive, office.secretary).mine == ()
    assert issue.id in {each.key for each in queueing.agreed_lines(office.archive, office.secretary)}


def test_a_line_is_found_wherever_the_draft_stands(office):
    draft = submitted(office)
    assert queueing.line_of(office.archive, draft.id, is_issue=False).stamp == queueing.lines(
        office.archive, office.reviewer).mine[0].stamp
    with pytest.raises(Refused) as refused:
        queueing.line_of(office.archive, "nobody", is_issue=False)
    assert refused.value.reason is Reason.UNKNOWN


def test_for_whom_one_may_sign(office):
    submitted(office)
    [line] = queueing.lines(office.archive, office.reviewer).mine
    assert [person.id for person in queueing.holders(office.archive, line, office.secretary)] == ["zhou"]
    assert queueing.holders(office.archive, line, office.reviewer) == ()


def test_each_signature_is_told_with_its_standing(office):
    draft = office.agreed(office.draft())
    file = looking.draft_file(office.archive, draft.id)
    assert set(queueing.standings(office.archive, file).values()) == {Standing.VALID}
    issue = office.sign(office.place(office.plan(), draft))
    board = looking.board(office.archive, issue.id)
    assert queueing.issue_standing_of(office.archive, board.issue, board.content) is Standing.VALID
    assert queueing.issue_standing_of(office.archive, board.issue, "another") is Standing.CHANGED
    assert queueing.issue_standing_of(office.archive, replace(board.issue, signature=None), "") is None


def test_the_deeds_of_a_day_and_the_reasons(office):
    office.step(submitted(office), Step.RETURN, office.reviewer, "请核实")
    assert queueing.deeds_since(office.archive, office.reviewer, NOON)["return"] == 1
    assert queueing.last_reasons(office.archive) == ("请核实",)
