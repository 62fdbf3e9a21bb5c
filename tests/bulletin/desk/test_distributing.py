"""The register of copies: laid out from the distribution, handed out, confirmed, called back, each deed in the log."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import KUAIBAO, NOON

from bulletin.copies import CopyState, Way
from bulletin.desk import correcting
from bulletin.desk.distributing import add_copy, confirm, drop_copy, lay_out, recall, register_of, send, still_out
from bulletin.errors import Conflict, Reason, Refused
from bulletin.journals import Distribution


@pytest.fixture
def issue(office):
    return office.published(office.approved())


@pytest.fixture
def do(office):
    return {"actor": office.editor, "at": NOON}


def classified(office):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), marking="秘密★1年"))


def deeds(office, issue):
    with office.archive.reading() as work:
        return [line.deed for line in work.log.of_issue(issue.id)]


def test_everybody_of_the_distribution_gets_a_number(office, issue, do):
    register = lay_out(office.archive, issue.id, **do)
    assert [(copy.number, copy.recipient) for copy in register.copies] == [
        (1, "县委书记"), (2, "县政府班子"), (3, "各乡镇")]
    assert not register.classified


def test_laying_out_again_only_adds_who_has_none(office, issue, do):
    first, second, third = lay_out(office.archive, issue.id, **do).copies
    drop_copy(office.archive, second, **do)
    again = lay_out(office.archive, issue.id, **do).copies
    assert again[:2] == (first, third)
    assert [(copy.number, copy.recipient) for copy in again[2:]] == [(4, "县政府班子")]


def test_it_goes_to_whom_the_printed_issue_names(office, issue, do):
    with office.archive.writing() as work:
        work.journals.put(replace(KUAIBAO, distribution=Distribution(("县长",))))  # since then
    assert "县长" not in [copy.recipient for copy in lay_out(office.archive, issue.id, **do).copies]


def test_a_void_issue_goes_to_nobody_and_what_is_out_is_called_back(office, issue, do):
    classified(office)
    first, second, _ = lay_out(office.archive, issue.id, **do).copies
    sent, = send(office.archive, (first,), Way.BY_HAND, **do)
    correcting.void_issue(office.archive, issue, "标题印错", actor=office.secretary, at=NOON, release=True)
    for deed in (lambda: lay_out(office.archive, issue.id, **do),
                 lambda: add_copy(office.archive, issue.id, "县长", **do),
                 lambda: send(office.archive, (second,), Way.BY_HAND, **do)):
        with pytest.raises(Refused) as refusal:
            deed()
        assert refusal.value.reason is Reason.ISSUE_VOID
    recall(office.archive, (sent,), **do)
    assert still_out(office.archive) == ()


def test_a_copy_is_followed_to_the_end(office, issue, do):
    classified(office)
    first, second, _ = lay_out(office.archive, issue.id, **do).copies
    first, second = send(office.archive, (first, second), Way.EXCHANGE, **do)
    assert [copy.number for copy in still_out(office.archive)[0].copies if copy.state is CopyState.SENT] == [1, 2]
    first = confirm(office.archive, first, "王秘书", **do)
    recall(office.archive, (first, second), remark="阅后清退", **do)
    assert still_out(office.archive) == ()
    assert deeds(office, issue)[-6:] == [
        "lay_out_copies", "send_copy", "send_copy", "confirm_copy", "recall_copy", "recall_copy"]


def test_an_ordinary_issue_needs_no_recall(office, issue, do):
    one = lay_out(office.archive, issue.id, **do).copies[0]
    one, = send(office.archive, (one,), Way.BY_HAND, **do)
    confirm(office.archive, one, "王秘书", **do)
    assert still_out(office.archive) == ()


def test_what_is_noted_later_keeps_the_moment_it_happened(office, issue, do):
    one = lay_out(office.archive, issue.id, **do).copies[0]
    earlier = NOON - timedelta(hours=20)
    one, = send(office.archive, (one,), Way.EXCHANGE, when=earlier, **do)
    one = confirm(office.archive, one, "王秘书", when=earlier + timedelta(hours=1), **do)
    assert (one.sent_at, one.received_at) == (earlier, earlier + timedelta(hours=1))


def test_nothing_goes_ahead_of_the_clock(office, issue, do):
    one = lay_out(office.archive, issue.id, **do).copies[0]
    with pytest.raises(Refused) as refusal:
        send(office.archive, (one,), Way.BY_HAND, when=NOON + timedelta(minutes=1), **do)
    assert refusal.value.reason is Reason.TIME_AHEAD


def test_a_copy_is_not_confirmed_before_it_went_nor_back_before_it_was_confirmed(office, issue, do):
    one = lay_out(office.archive, issue.id, **do).copies[0]
    one, = send(office.archive, (one,), Way.BY_HAND, when=NOON - timedelta(hours=2), **do)
    with pytest.raises(Refused) as refusal:
        confirm(office.archive, one, "王秘书", when=NOON - timedelta(hours=3), **do)
    assert refusal.value.reason is Reason.COPY_TIME_WRONG
    one = confirm(office.archive, one, "王秘书", **do)
    with pytest.raises(Refused) as refusal:
        recall(office.archive, (one,), when=NOON - timedelta(hours=1), **do)
    assert refusal.value.reason is Reason.COPY_TIME_WRONG


def test_one_that_may_not_go_keeps_all_here(office, issue, do):
    first, second, _ = lay_out(office.archive, issue.id, **do).copies
    send(office.archive, (second,), Way.BY_HAND, **do)
    with pytest.raises(Conflict):
        send(office.archive, (first, second), Way.BY_HAND, **do)
    assert register_of(office.archive, issue.id).copies[0].state is CopyState.READY


def test_what_went_out_stays_in_the_register(office, issue, do):
    first, second, _ = lay_out(office.archive, issue.id, **do).copies
    drop_copy(office.archive, second, **do)
    first, = send(office.archive, (first,), Way.BY_HAND, **do)
    with pytest.raises(Refused) as refusal:
        drop_copy(office.archive, first, **do)
    assert refusal.value.reason is Reason.COPY_OUT
    assert [copy.number for copy in register_of(office.archive, issue.id).copies] == [1, 3]


def test_one_more_may_get_a_copy(office, issue, do):
    lay_out(office.archive, issue.id, **do)
    assert add_copy(office.archive, issue.id, " 县档案馆 ", **do).copies[-1].recipient == "县档案馆"
    with pytest.raises(Refused) as refusal:
        add_copy(office.archive, issue.id, "  ", **do)
    assert refusal.value.reason is Reason.RECIPIENT_MISSING


def test_only_a_published_issue_is_handed_out(office, do):
    with pytest.raises(Refused) as refusal:
        lay_out(office.archive, office.plan().id, **do)
    assert refusal.value.reason is Reason.ISSUE_OPEN


def test_only_an_editor_hands_out(office, issue):
    with pytest.raises(Refused) as refusal:
        lay_out(office.archive, issue.id, actor=office.reviewer, at=NOON)
    assert refusal.value.reason is Reason.ROLE_MISSING
