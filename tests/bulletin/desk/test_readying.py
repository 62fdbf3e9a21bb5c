"""Two proofs by two people, findings let pass with a reason, and what the last issues printed."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, TODAY

from bulletin.desk import assembly, correcting, looking, readying
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issue_check import Kind, Problem, check_issue, with_accepted
from bulletin.issues import Issue, IssueState, Item, Number
from bulletin.planning import Lately, standing_ticks
from bulletin.workflow import Stage

LATER = NOON + timedelta(hours=1)


def refused(reason, deed, *args, **more):
    with pytest.raises(Refused) as no:
        deed(*args, **more)
    assert no.value.reason is reason


@pytest.fixture
def issue(office):
    return office.place(office.plan(), office.approved())


def tick(office, issue, round, actor=None):
    return readying.tick(office.archive, issue, round, actor=actor or office.editor, at=NOON)


def standing(office, issue):
    content = looking.board(office.archive, issue.id).content
    read = readying.ticks(office.archive, issue.id)
    return {round: each.who for round, each in standing_ticks(read, content).items()}


def check(office, issue, **more):
    board = looking.board(office.archive, issue.id)
    return check_issue(board.journal, board.issue, board.drafts, looking.issue_texts(office.archive, issue.id), TODAY,
                       ticks=readying.ticks(office.archive, issue.id),
                       accepted=readying.accepted(office.archive, issue.id), **more)


def test_two_people_proofread_the_issue_one_after_the_other(office, issue):
    tick(office, issue, 1)
    refused(Reason.SECOND_PROOF_BY_SAME, tick, office, issue, 2)
    tick(office, issue, 2, office.other_editor)
    assert standing(office, issue) == {1: "chen", 2: "lin"}


def test_the_second_proof_waits_for_the_first(office, issue):
    refused(Reason.FIRST_PROOF_MISSING, tick, office, issue, 2, office.other_editor)
    refused(Reason.UNKNOWN, tick, office, issue, 3)
    empty = office.plan()
    refused(Reason.ISSUE_EMPTY, tick, office, empty, 1)


def test_a_correction_without_items_is_proofread_as_well(office):
    published = office.published(office.approved())
    issue = correcting.begin_correction(office.archive, published, "第2页数字有误", TODAY, actor=office.editor, at=NOON)
    tick(office, issue, 1)
    assert standing(office, issue) == {1: "chen"}


def test_alone_in_the_office_one_person_reads_both(office, issue):
    alone = office.alone("chen")
    tick(office, issue, 1, alone)
    tick(office, issue, 2, alone)
    assert standing(office, issue) == {1: "chen", 2: "chen"}


def test_a_proof_no_longer_counts_once_the_issue_changed_and_counts_again_when_it_is_put_back(office, issue):
    tick(office, issue, 1)
    changed = assembly.rewrite_note(office.archive, issue, "按语", actor=office.editor, at=NOON)
    assert standing(office, issue) == {}
    refused(Reason.FIRST_PROOF_MISSING, tick, office, changed, 2, office.other_editor)
    back = assembly.rewrite_note(office.archive, changed, "", actor=office.editor, at=NOON)
    assert standing(office, back) == {1: "chen"}


def test_nobody_ticks_what_they_have_not_seen(office, issue):
    assembly.rewrite_note(office.archive, issue, "按语", actor=office.editor, at=NOON)
    with pytest.raises(Conflict):
        tick(office, issue, 1)


def test_who_takes_the_first_proof_back_takes_the_second_with_it(office, issue):
    tick(office, issue, 1)
    tick(office, issue, 2, office.other_editor)
    readying.untick(office.archive, issue, 2, actor=office.editor, at=NOON)
    assert standing(office, issue) == {1: "chen"}
    tick(office, issue, 2, office.other_editor)
    readying.untick(office.archive, issue, 1, actor=office.editor, at=NOON)
    assert standing(office, issue) == {}


def test_a_first_proof_read_anew_asks_for_the_second_anew(office, issue):
    tick(office, issue, 1)
    tick(office, issue, 2, office.other_editor)
    tick(office, issue, 1, office.other_editor)
    assert standing(office, issue) == {1: "lin"}


def test_missing_proofs_warn_and_say_which_were_read_of_something_else(office, issue):
    problem = next(each for each in check(office, issue) if each.kind is Kind.PROOF_MISSING)
    assert problem.warns
    assert problem.facts == {"rounds": (1, 2), "outdated": ()}
    tick(office, issue, 1)
    changed = assembly.rewrite_note(office.archive, issue, "按语", actor=office.editor, at=NOON)
    problem = next(each for each in check(office, changed) if each.kind is Kind.PROOF_MISSING)
    assert problem.facts == {"rounds": (1, 2), "outdated": (1,)}


def warning(office, issue, kind=Kind.PROOF_MISSING):
    return next(each for each in check(office, issue) if each.kind is kind)


def test_a_finding_let_pass_warns_no_more_until_it_says_something_else(office, issue):
    readying.accept(office.archive, issue.id, warning(office, issue), " 加急，先出后校 ", actor=office.reviewer,
                    at=LATER)
    passed = warning(office, issue)
    assert (passed.accepted_by, passed.accepted.reason, passed.accepted.at) == ("zhou", "加急，先出后校", LATER)
    assert not passed.warns
    tick(office, issue, 1)
    assert warning(office, issue).warns


def test_a_finding_let_pass_can_warn_again(office, issue):
    readying.accept(office.archive, issue.id, warning(office, issue), "加急", actor=office.editor, at=NOON)
    readying.unaccept(office.archive, issue.id, warning(office, issue), actor=office.editor, at=NOON)
    assert warning(office, issue).warns
    with office.archive.reading() as work:
        deeds = [line.deed for line in work.log.of_issue(issue.id)]
    assert deeds[-2:] == ["accept_finding", "unaccept_finding"]


def test_what_is_grave_is_never_let_pass_and_the_rest_not_without_a_reason(office, issue):
    def accept(problem, reason="核过"):
        return readying.accept(office.archive, issue.id, problem, reason, actor=office.editor, at=NOON)
    refused(Reason.FINDING_GRAVE, accept, Problem(Kind.TITLE_EMPTY, "a"))
    refused(Reason.FINDING_GRAVE, accept, replace(warning(office, issue), blocks=True))
    refused(Reason.REASON_MISSING, accept, warning(office, issue), " ")
    problem = warning(office, issue)
    accept(problem)
    grave, = with_accepted((replace(problem, blocks=True),), readying.accepted(office.archive, issue.id))
    assert not grave.accepted_by


def test_a_frozen_issue_is_neither_proofread_nor_let_pass(office, issue):
    problem = warning(office, issue)
    frozen = office.freeze(office.sign(issue)).issue
    refused(Reason.ISSUE_CLOSED, tick, office, frozen, 1)
    refused(Reason.ISSUE_CLOSED, readying.untick, office.archive, frozen, 1, actor=office.editor, at=NOON)
    refused(Reason.ISSUE_CLOSED, readying.accept, office.archive, issue.id, problem, "核过", actor=office.editor,
            at=NOON)


def test_a_leader_readies_nothing(office, issue):
    problem = warning(office, issue)
    for deed, args in ((readying.tick, (issue, 1)), (readying.untick, (issue, 1)),
                       (readying.accept, (issue.id, problem, "核过")), (readying.unaccept, (issue.id, problem))):
        refused(Reason.ROLE_MISSING, deed, office.archive, *args, actor=office.leader, at=NOON)


def duplicates(office, issue):
    lately = readying.lately(office.archive, issue)
    return [each.facts for each in check(office, issue, lately=lately) if each.kind is Kind.DUPLICATE]


def test_an_item_printed_before_is_named_with_where(office):
    office.published(office.approved())
    issue = office.place(office.plan(), office.approved())
    found, = duplicates(office, issue)
    assert (found["journal"], found["number"], found["day"], found["alike"]) == ("信息快报", 51, TODAY, "same_text")


def test_neither_a_void_issue_nor_the_one_it_corrects_is_looked_through(office):
    first = office.published(office.approved())
    issue = office.place(office.plan(), office.approved())
    correction = correcting.begin_correction(office.archive, first, "第2页数字有误", TODAY, actor=office.editor,
                                             at=NOON)
    assert readying.lately(office.archive, correction) == Lately()
    correcting.void_issue(office.archive, first, "印错", actor=office.secretary, at=NOON, release=False)
    assert duplicates(office, issue) == []


def test_what_thirty_issues_printed_is_read_quickly(office):
    _print_thirty(office)
    issue = office.plan()
    for at in range(25):
        issue = office.place(issue, office.approved(f"青禾镇一号工作信息{at}之{at}"))
    assert len(duplicates(office, issue)) == 25
    began = time.perf_counter()
    readying.lately(office.archive, issue)
    assert time.perf_counter() - began < 0.06  # 12 ms alone; two cores are shared while tests run


def _print_thirty(office):
    """Write thirty printed issues of twenty-five items straight into the archive: the way through the house is long."""
    draft = office.approved("青禾镇一号工作信息")
    with office.archive.writing() as work:
        digest = work.planning.digests([draft.id])[draft.id]
        for number in range(30):
            ids = [f"d{number}-{place}" for place in range(25)]
            for place, id in enumerate(ids):
                printed = replace(draft, id=id, title=f"{draft.title}{number}之{place}", issue_id=f"i{number}",
                                  stage=Stage.PUBLISHED, submission_id=None)
                work.drafts.add(printed, "全文", digest)
            planned = Issue(f"i{number}", "kuaibao", TODAY - timedelta(days=number),
                            items=tuple(Item(id, "工作动态", draft.revision_id) for id in ids))
            work.issues.add(planned)
            work.issues.save(replace(planned, state=IssueState.PUBLISHED,
                                     number=Number(2026, 80 - number, 500 - number)))
