"""Titles are broken into balanced lines where a clerk would break them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.layout.characters import width
from bulletin.layout.title_lines import balance


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("我县召开防汛会商会", ("我县召开防汛会商会",)),
        ("关于全面推进政务服务“一网通办”改革的情况通报", ("关于全面推进政务服务", "“一网通办”改革的情况通报")),
        ("青禾镇推行“一线工作法”破解老旧小区改造难题", ("青禾镇推行“一线工作法”", "破解老旧小区改造难题")),
        ("县教育局、县卫健局联合开展校园食品安全专项检查", ("县教育局、县卫健局联合", "开展校园食品安全专项检查")),
    ],
)
def test_lines_break_between_words_and_are_balanced(title, lines):
    assert balance(title, 20) == lines


def test_no_line_keeps_one_or_two_characters():
    for length in range(21, 120):
        assert all(width(line) >= 3 for line in balance("东" * length, 20))


def test_a_number_with_its_point_is_never_parted():
    title = "我县2026年上半年完成固定资产投资1286437.65万元创历年新高"
    assert any("1286437.65" in line for line in balance(title, 20))


def test_a_break_the_writer_made_is_kept():
    assert balance("上行\n下行", 20) == ("上行", "下行")


def test_a_full_width_blank_is_the_favoured_place_to_break():
    title = "落雁乡连日暴雨引发多处山体滑坡和塌方\u3000县道交通中断"
    assert balance(title, 20) == ("落雁乡连日暴雨引发多处山体滑坡和塌方\u3000", "县道交通中断")


def test_traffic_is_never_parted_from_its_interruption():
    for length in range(1, 22):
        lines = balance("东" * length + "导致交通中断" + "西" * 12, 20)
        assert any("交通中断" in line for line in lines)


def test_a_title_of_two_hundred_characters_fits_and_is_whole():
    title = "关于做好当前春耕备耕和森林防火工作有关情况的报告" * 9
    lines = balance(title[:200], 20)
    assert "".join(lines) == title[:200]
    assert all(width(line) <= 20 for line in lines)


def test_an_empty_title_is_one_empty_line():
    assert balance("", 20) == ("",)


@given(st.text(alphabet="县镇工作推进，、“”《》的和A1. ", max_size=90))
def test_no_character_is_lost(title):
    assert "".join(balance(title, 20)) == title
