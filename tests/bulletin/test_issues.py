"""What is signed with an issue: the same bytes as ever, and what is new only where there is any."""

import hashlib
import json
from dataclasses import replace

import pytest
from builders import NOON, TODAY

from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState, Item, Number
from bulletin.journals import Distribution
from bulletin.workflow import Stage

DRAFT = Draft("d", None, "标题", Stage.PLACED, NOON, "r", 1, 2)
ISSUE = Issue("i", "kuaibao", TODAY, items=(Item("d", "工作动态"),), editors_note="按")


def said(**changed):
    return json.loads(replace(ISSUE, **changed).said({"d": DRAFT}))


def test_what_was_signed_before_has_the_bytes_it_had():
    as_it_was = '["kuaibao", "2026-11-20", "按", [["d", "工作动态", "r", "", "", "", ""]]]'.encode()
    assert ISSUE.said({"d": DRAFT}) == as_it_was
    assert ISSUE.content({"d": DRAFT}) == hashlib.sha256(as_it_was).hexdigest()


def test_pages_planned_are_not_signed():
    assert said(pages_planned=4) == said()


def test_a_correction_and_a_distribution_of_its_own_are_signed():
    assert said(corrects="old", correction="第50期一处有误")[4] == ["old", "第50期一处有误", None]
    assert said(distribution=Distribution(("县委",), copies=3))[4] == ["", "", [["县委"], [], [], 3]]
    nobody = said(distribution=Distribution())
    assert nobody != said(), "to nobody is not where the journal goes"


def test_no_two_of_them_are_signed_with_the_same_bytes():
    ways = [{}, {"corrects": "a"}, {"correction": "a"}, {"editors_note": "按a"}, {"distribution": Distribution()},
            {"distribution": Distribution(("a",))}, {"distribution": Distribution((), ("a",))}]
    assert len({json.dumps(said(**way)) for way in ways}) == len(ways)


def test_an_issue_that_corrects_needs_no_items():
    replace(ISSUE, items=(), correction="第50期一处有误").must_be_complete({})
    with pytest.raises(Refused) as no:
        replace(ISSUE, items=()).must_be_complete({})
    assert no.value.reason is Reason.ISSUE_EMPTY


def test_only_a_planned_issue_is_given_up():
    assert ISSUE.dropped().state is IssueState.DROPPED
    with pytest.raises(Refused):
        replace(ISSUE, state=IssueState.FROZEN, number=Number(2026, 1, 1)).dropped()
