"""Slips tell a unit what became of one draft."""

from datetime import date

from bulletin.credit.slips import SlipKind, slips
from bulletin.text import plain
from tests.bulletin.credit.credit_builders import november

DAY = date(2026, 12, 2)


def test_there_is_one_for_each_adoption_of_a_known_unit():
    made = slips(november(), SlipKind.ADOPTED, "办公室", DAY, {})
    assert [(each.unit, each.title) for each in made] == [
        ("青禾镇", "来稿1"), ("青禾镇", "来稿1"), ("白石乡", "来稿3"), ("落雁乡", "来稿4"), ("县农业农村局", "=1+1")]
    words = plain(made[0].page.body)
    assert made[0].page.title == "信息采用通知单"
    for row in ("采用刊物\t信息快报第51期", "采用日期\t2026年11月5日", "采用方式\t县级，单篇"):
        assert row in words
    assert "计分\t0" in words
    assert "计分\t8" in plain(made[1].page.body)


def test_what_was_declined_says_why():
    made, = slips(november(), SlipKind.DECLINED, "办公室", DAY, {"2": "与已刊稿件重复"})
    assert made.page.title == "信息退稿通知单"
    assert "未采用原因\t与已刊稿件重复" in plain(made.page.body)
    assert "未采用原因\t—" in plain(slips(november(), SlipKind.DECLINED, "办公室", DAY, {})[0].page.body)


def test_units_may_be_chosen():
    assert {each.unit_id for each in slips(november(), SlipKind.ADOPTED, "办公室", DAY, {}, frozenset({"baishi"}))} == {
        "baishi"}
