"""A copy of an issue goes out once, is confirmed once, and comes back; nothing else is possible."""

from datetime import timedelta

import pytest
from builders import NOON

from bulletin.copies import Copy, CopyState, Way, is_classified, recipients, tally
from bulletin.errors import Reason, Refused
from bulletin.journals import Distribution

COPY = Copy("c1", "i1", 7, "县委书记")
OUT = COPY.sent(Way.EXCHANGE, "chen", NOON)


def test_a_copy_goes_out_is_confirmed_and_comes_back():
    back = OUT.received(" 王秘书 ", NOON).recalled("chen", NOON, "阅后清退")
    assert (COPY.state, OUT.state, back.state) == (CopyState.READY, CopyState.SENT, CopyState.RECALLED)
    assert (back.receiver, back.remark, back.way) == ("王秘书", "阅后清退", Way.EXCHANGE)


@pytest.mark.parametrize(("deed", "reason"), [
    (lambda: OUT.sent(Way.BY_HAND, "chen", NOON), Reason.COPY_OUT),
    (lambda: COPY.received("王秘书", NOON), Reason.COPY_NOT_OUT),
    (lambda: OUT.received("  ", NOON), Reason.RECEIVER_MISSING),
    (lambda: COPY.recalled("chen", NOON), Reason.COPY_NOT_OUT),
    (lambda: OUT.recalled("chen", NOON).recalled("chen", NOON), Reason.COPY_NOT_OUT),
    (lambda: OUT.recalled("chen", NOON).received("王秘书", NOON), Reason.COPY_NOT_OUT),
], ids=["sent twice", "confirmed before it went", "confirmed by nobody", "back before it went", "back twice",
        "confirmed after it came back"])
def test_what_cannot_be_is_refused(deed, reason):
    with pytest.raises(Refused) as refusal:
        deed()
    assert refusal.value.reason is reason


def test_the_number_is_printed_with_six_digits():
    assert COPY.printed_number == "000007"


def test_everybody_gets_one_copy_in_the_printed_order():
    goes_to = Distribution(("县委书记", "县长"), ("县长", " 县政府班子 "), ("", "各乡镇"))
    assert recipients(goes_to) == ("县委书记", "县长", "县政府班子", "各乡镇")


@pytest.mark.parametrize(("marking", "told"), [
    ("内部资料 注意保存", False), ("", False), ("秘密★1年", True), ("机密", True), ("绝密★长期", True)])
def test_only_a_classified_issue_calls_its_copies_back(marking, told):
    assert is_classified(marking) is told


def test_a_copy_nobody_confirmed_is_known_after_a_while():
    assert OUT.is_unconfirmed(NOON + timedelta(days=1), timedelta(hours=24))
    assert not OUT.is_unconfirmed(NOON + timedelta(hours=23), timedelta(hours=24))
    assert not OUT.received("王秘书", NOON).is_unconfirmed(NOON + timedelta(days=9), timedelta(hours=24))


def test_copies_are_counted_by_where_they_are():
    assert tally([COPY, OUT, OUT]) == {
        CopyState.READY: 1, CopyState.SENT: 2, CopyState.RECEIVED: 0, CopyState.RECALLED: 0}
