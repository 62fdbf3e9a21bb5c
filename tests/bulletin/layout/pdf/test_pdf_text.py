"""What should be on the pages is looked for there, character by character."""

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.layout.pdf.text import comparable, missing_in, page_texts, unified

WANTED = (("报头", "信息快报"), ("信息", "青禾镇抢抓农时全镇整地2万亩"), ("信息", "白石乡推进茶叶采收共3吨"),
          ("版记", "共印60份"))
PAGES = ("信息快报青禾镇抢抓农时—1—", "全镇整地2万亩白石乡推进茶叶采收共3吨共印60份—2—")


def test_page_numbers_and_repeated_heads_may_stand_between():
    assert missing_in(PAGES, WANTED) == ()
    assert missing_in(("信息快报青禾镇抢抓农时品种数量—1—", "品种数量" + PAGES[1]), WANTED) == ()


def test_what_is_missing_is_named_with_its_item_and_page():
    first, second = PAGES
    (lost,) = missing_in((first, second.replace("茶叶", "")), WANTED)
    assert (lost.text, lost.part, lost.item, lost.page) == ("茶叶", "信息", 2, 2)
    lost = missing_in((first.replace("，", "").replace("快", ""), second.replace("份", "")), WANTED)
    assert [(each.text, each.item) for each in lost] == [("快", 0), ("份", 0)]


def test_a_lost_digit_is_not_made_up_for_by_a_page_number_far_away():
    pages = ("信息快报青禾镇抢抓农时—1—", "全镇整地2万亩白石乡推进茶叶采收共吨共印60份")
    assert [each.text for each in missing_in(pages, WANTED)] == ["3"]


def test_a_part_that_stands_elsewhere_is_not_missing():
    assert missing_in(("共印60份信息快报青禾镇抢抓农时", "全镇整地2万亩白石乡推进茶叶采收共3吨"), WANTED) == ()


def test_a_lost_character_in_a_text_that_repeats_itself_is_found():
    text = "甲乙丙丁戊己庚辛" * 200
    (lost,) = missing_in((text[:801] + text[802:],), (("信息", text),))
    assert lost.text == text[801]


def test_a_page_without_anything_lacks_everything():
    assert "".join(each.text for each in missing_in(("",), WANTED)) == "".join(text for _, text in WANTED)
    assert missing_in((), ()) == ()


def test_radicals_ligatures_hyphens_and_what_is_not_seen_are_alike():
    assert unified("⼯") == "工"
    assert unified("㎡") == "㎡", "a sign of its own is no radical"
    assert comparable("⼯ 厂\u200b豈ﬁ\u2011\ufe0f") == comparable("工厂\uf900fi-")


def test_what_is_no_pdf_is_damaged():
    with pytest.raises(Unreadable) as no:
        page_texts(b"no pdf")
    assert no.value.reason is Reason.DAMAGED
