"""What is set of a planned issue is undone by its name, and nothing that bears a signature is."""

from datetime import timedelta

import pytest

from bulletin.desk import looking


@pytest.fixture
def issue(office):
    return office.place(office.plan(), office.approved())


def now(office, issue):
    return looking.board(office.archive, issue.id).issue


def test_another_day_and_other_pages_are_undone_and_redone(screen, office, issue, frame, heard):
    screen.enter()
    screen.deeds.date_on(issue.day + timedelta(days=2))
    screen.deeds.plan_pages(6)
    assert (now(office, issue).day, now(office, issue).pages_planned) == (issue.day + timedelta(days=2), 6)
    frame.undoing.undo()
    frame.undoing.undo()
    assert (now(office, issue).day, now(office, issue).pages_planned) == (issue.day, issue.pages_planned)
    frame.undoing.redo()
    assert now(office, issue).day == issue.day + timedelta(days=2)
    assert heard[-3:] == ["已撤销：改计划页数", "已撤销：改出刊日期", "已重做：改出刊日期"]


def test_signing_an_issue_is_no_deed_to_be_undone_in_passing(screen, office, issue, frame, let_go):
    frame.seat(office.secretary)
    screen.enter()
    screen.deeds.sign()
    assert now(office, issue).signature is not None
    assert frame.undoing.next_words() == ("", "")
    screen.deeds.unsign()
    assert frame.undoing.next_words() == ("", "")


def test_a_step_on_the_board_is_undone_from_another_place(screen, office, issue, frame, heard):
    screen.enter()
    placed = now(office, issue).items
    screen.mover.take_out((placed[0].draft_id,))
    assert now(office, issue).items == ()
    screen.hide()
    frame.undoing.undo()
    assert now(office, issue).items == placed
    assert heard[-1].startswith("已撤销：撤下《")


def test_another_issue_on_the_board_begins_another_history(screen, office, issue, frame, heard):
    other = office.plan(day=issue.day + timedelta(days=7))
    screen.enter()
    screen.open(issue.id)
    screen.mover.take_out((now(office, issue).items[0].draft_id,))
    screen.open(other.id)
    frame.undoing.undo()
    assert now(office, issue).items == ()
    assert heard[-1] == "没有可以撤销的操作"
