"""A line of the account opens what it is about."""

from dataclasses import replace

from builders import NOON

from bulletin.account import Entry
from bulletin.desk.account import Line
from editor.log.opening import NOWHERE, place_of


def a_line(deed, **about):
    return Line(Entry("1", NOON, "chen", deed, **about), "陈一帆")


def test_a_draft_an_issue_an_instruction_and_an_event(office):
    plan = office.plan()
    assert place_of(a_line("submit", draft_id="d1")) == ("writing", "d1")
    assert place_of(replace(a_line("freeze", issue_id=plan.id), issue=plan)) == ("issues", plan.id)
    assert place_of(a_line("close_instruction", draft_id="d1", thing="i1")) == ("instructions", "i1")
    assert place_of(a_line("forward_event", thing="e1")) == ("urgent", "e1")


def test_a_printed_issue_stands_in_the_archive(office):
    printed = office.published(office.approved())
    assert place_of(replace(a_line("publish", issue_id=printed.id), issue=printed)) == ("archive", printed.id)


def test_what_is_about_nothing_opens_nothing():
    assert place_of(a_line("sign_in")) == NOWHERE
    assert place_of(a_line("reset_password", thing="lin")) == NOWHERE


def test_a_commission_a_circular_and_what_is_counted_open_in_their_rooms():
    assert place_of(a_line("close_commission", thing="c1")) == ("commissions", "c1")
    assert place_of(a_line("answer_commission", draft_id="d1", thing="c1")) == ("commissions", "c1")
    assert place_of(a_line("issue_guidance", thing="g1")) == ("commissions", "guidance")
    assert place_of(a_line("tag_draft", draft_id="d1", thing="p1")) == ("writing", "d1")
    assert place_of(a_line("issue_circular", draft_id="d1", thing="c2")) == ("credit", ("circulars", "c2"))
    assert place_of(a_line("enter_fact", thing="f1")) == ("credit", "facts")
    assert place_of(a_line("enter_fact", draft_id="d1", thing="f1")) == ("writing", "d1")
    assert place_of(a_line("keep_scheme", thing="计分办法")) == ("credit", "schemes")
