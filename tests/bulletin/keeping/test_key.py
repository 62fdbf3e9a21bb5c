"""The password of an archive says nothing of itself and is one however it is typed."""

import pytest

from bulletin.errors import Reason, Refused
from bulletin.keeping.encrypting import Turn, Wish
from bulletin.keeping.key import NO_KEY, Key, new_key


def test_it_is_not_seen_wherever_it_is_written():
    key = Key("雨水惊蛰2026")
    for written in (f"{key}", f"{key!r}", f"{Wish(NO_KEY, key)!r}", f"{Wish(key, NO_KEY)}"):
        assert "雨水" not in written


def test_it_is_one_however_it_is_typed():
    assert Key("ＡＢＣ１２３４５") == Key("ABC12345")


def test_without_one_it_counts_as_none():
    assert not NO_KEY
    assert Key(" ")


@pytest.mark.parametrize("short", ["", "1234567", "12345678\0"])
def test_a_new_one_that_is_too_short_is_refused(short):
    with pytest.raises(Refused) as no:
        new_key(short)
    assert no.value.reason is Reason.KEY_SHORT
    assert new_key("12345678") == Key("12345678")


@pytest.mark.parametrize(("old", "new", "turn"), [
    (NO_KEY, Key("a"), Turn.ENCRYPT), (Key("a"), NO_KEY, Turn.DECRYPT), (Key("a"), Key("b"), Turn.CHANGE)])
def test_what_is_done_is_told_by_the_two_keys(old, new, turn):
    assert Wish(old, new).turn is turn
