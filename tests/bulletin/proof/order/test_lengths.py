"""A text longer than its section allows is told at the first character too many (S08)."""

import pytest
from whole import cases, finds, table


@pytest.mark.parametrize(("limit", "length", "over"), [(1, 12, 11), (5, 12, 7), (11, 12, 1)])
def test_the_first_character_too_many_is_marked(limit, length, over):
    (words, case, found), = finds("S08", "# 春耕", "整地 2万亩，", "播种1万", limit=limit)
    assert case == "text"
    assert found.facts == {"limit": str(limit), "length": str(length), "over": str(over)}
    assert words == "春耕整地2万亩，播种1万"[limit]


def test_white_space_does_not_count_and_the_limit_itself_is_kept():
    assert cases("S08", "# 春耕", "整 地　2万亩，", "播种1万", limit=12) == []
    assert cases("S08", "# 春耕", "整地2万亩", limit=0) == []


def test_a_title_has_its_own_limit_over_all_its_lines():
    assert cases("S08", "# 青禾镇抓好", "# 春耕备耕", "正文。", title_limit=8) == [("耕", "title")]
    assert cases("S08", "# 青禾镇抓好春耕", "正文。" * 90, title_limit=8) == []


def test_cells_of_a_table_count_too():
    assert cases("S08", table("单位 数量", "青禾镇 12"), limit=8) == [("2", "text")]
