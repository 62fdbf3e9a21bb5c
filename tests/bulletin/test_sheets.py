"""The code on a sign-off sheet is read however it was typed, and a slip is noticed."""

from datetime import date
from itertools import combinations

import pytest

from bulletin.errors import Reason, Refused
from bulletin.issues import Item
from bulletin.sheets import Moved, code_of, moved_items, must_be_signed_between, read_code

CODE = code_of("draft", "a1" * 32)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def refusal(typed):
    with pytest.raises(Refused) as refused:
        read_code(typed)
    assert refused.value.reason is Reason.SHEET_MISTYPED
    return refused.value.facts


def test_a_code_is_three_groups_of_four_without_letters_that_look_alike():
    for number in range(200):
        code = code_of("draft", f"{number:064x}")
        assert [len(group) for group in code.split("-")] == [4, 4, 4]
        assert set(code) <= set(LETTERS) | {"-"}
        assert read_code(code) == code


def test_the_same_thing_has_the_same_code_and_another_thing_another():
    assert code_of("draft", "a1" * 32) == CODE
    assert code_of("another", "a1" * 32) != CODE
    assert len({code_of("draft", str(number)) for number in range(20_000)}) == 20_000


@pytest.mark.parametrize("typed", [
    CODE.lower(), CODE.replace("-", ""), f"  {CODE.replace('-', ' ')} ", CODE.replace("-", "—"),
    CODE.replace("0", "O").replace("1", "l"), CODE.replace("1", "I").replace("0", "o"),
    "".join(chr(ord(each) + 0xFEE0) for each in CODE)])
def test_a_code_is_read_however_it_was_typed(typed):
    assert read_code(typed) == CODE


def test_a_wrong_character_anywhere_is_noticed():
    bare = CODE.replace("-", "")
    for at, letter in enumerate(bare):
        for other in set(LETTERS) - {letter}:
            assert refusal(bare[:at] + other + bare[at + 1:]) == {}


def test_two_characters_that_changed_places_are_noticed_however_far_apart():
    bare = CODE.replace("-", "")
    for one, other in combinations(range(len(bare)), 2):
        if bare[one] != bare[other]:
            changed = list(bare)
            changed[one], changed[other] = changed[other], changed[one]
            refusal("".join(changed))


def test_what_is_missing_and_what_is_no_character_of_a_code_is_said():
    assert refusal(CODE[:-1]) == {"missing": 1}
    assert refusal("") == {"missing": 12}
    assert refusal(CODE + "00") == {"over": 2}
    assert refusal("中" + CODE) == {"character": "中"}
    assert refusal("U" + CODE) == {"character": "U"}


def test_paper_is_signed_after_it_was_printed_and_not_in_the_future():
    must_be_signed_between(date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 20))
    for day in (date(2026, 11, 18), date(2026, 11, 22)):
        with pytest.raises(Refused) as refused:
            must_be_signed_between(day, date(2026, 11, 19), date(2026, 11, 21))
        assert refused.value.reason is Reason.PAPER_DAY
        assert refused.value.facts == {"day": str(day), "printed": "2026-11-19", "today": "2026-11-21"}


BEFORE = (Item("a", "工作动态", "a1"), Item("b", "经验交流", "b1"))


@pytest.mark.parametrize(("now", "newest", "moved"), [
    (BEFORE[:1], {"a": "a1"}, (Moved.ITEMS,)),
    (BEFORE[::-1], {"a": "a1", "b": "b1"}, (Moved.ORDER,)),
    (BEFORE, {"a": "a2", "b": "b1"}, (Moved.TEXT,)),
    ((Item("a", "经验交流"), BEFORE[1]), {"a": "a2", "b": "b1"}, (Moved.TEXT, Moved.SECTION)),
    (BEFORE, {"a": "a1", "b": "b1"}, (Moved.REST,))])
def test_what_changed_in_an_issue_is_named(now, newest, moved):
    assert moved_items(BEFORE, now, newest) == moved
