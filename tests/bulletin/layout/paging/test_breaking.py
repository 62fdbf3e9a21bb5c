"""Where lines end: prohibitions, Western words, gaps, tabs, breaks, as word processors have them."""

import pytest

from bulletin.layout.paging.markup import Ink, Shape, Words
from bulletin.layout.paging.measuring import measured
from bulletin.layout.paging.scripts import scripts


def test_chinese_breaks_anywhere(lines):
    assert lines("云岭县召开会议", 3) == ["云岭县", "召开会", "议"]


def test_the_first_line_is_set_in(lines):
    assert lines("云岭县召开会议", 4, first=640) == ["云岭", "县召开会", "议"]


@pytest.mark.parametrize("mark", list("，。、；：！？）》”"))
def test_a_mark_that_closes_takes_a_character_along_to_the_next_line(lines, mark):
    assert lines(f"云岭县委{mark}办", 4) == ["云岭县", f"委{mark}办"]


@pytest.mark.parametrize("mark", list("（《“【〔"))
def test_a_mark_that_opens_does_not_end_a_line(lines, mark):
    assert lines(f"云岭县{mark}委办", 4) == ["云岭县", f"{mark}委办"]


def test_marks_hang_where_they_may(lines):
    assert lines("云岭县委，办公室", 4, hanging=True) == ["云岭县委，", "办公室"]
    assert lines("云岭县委。", 4, hanging=True) == ["云岭县委。"]


def test_numbers_and_words_stay_whole(lines):
    assert lines("共排查12345项", 5) == ["共排查", "12345项"]
    assert lines("采用PLC等", 3) == ["采用", "PLC等"]


def test_a_word_longer_than_a_line_is_cut(lines):
    assert lines("abcdefghij", 3) == ["abcdef", "ghij"]


def test_a_percentage_and_a_unit_stay_with_their_number(lines):
    assert lines("增长了98.5%以上", 5) == ["增长了", "98.5%以上"]


def test_blanks_at_the_end_of_a_line_are_not_carried_over(lines):
    assert lines("云岭县委  办公室", 4) == ["云岭县委", "办公室"]


def test_a_line_break_ends_a_line(lines):
    assert lines("云岭\n县委", 4) == ["云岭", "县委"]
    assert lines("云岭\n", 4) == ["云岭", ""]
    assert lines("", 4) == [""]


def test_a_blank_that_has_no_room_before_a_break_leaves_an_empty_line(lines):
    assert lines("云岭县委\u3000\n办公室", 4) == ["云岭县委", "", "办公室"]


def test_a_gap_of_a_fifth_stands_between_chinese_and_western_letters(bare):
    ink = Ink("仿宋_GB2312", "Times New Roman", 16.0)
    known = measured(Words(Shape(), "第3期，5%", ((6, ink),), ink), bare)
    assert known.gaps == {1: 64.0, 2: 64.0}
    assert known.begins == [0, 384, 608, 928, 1248, 1408]


def test_the_gap_needs_room_too(lines):
    assert lines("第12期", 2.4) == ["第12", "期"]


def test_no_space_follows_the_last_character_of_a_portion(bare):
    ink = Ink("仿宋_GB2312", "Times New Roman", 16.0, -5)
    known = measured(Words(Shape(), "云岭，12", ((5, ink),), ink), bare)
    assert known.ends[2] == 315 + 315 + 320
    assert known.begins[3] == known.ends[2]


def test_a_long_dash_is_one_sign(bare):
    ink = Ink("仿宋_GB2312", "Times New Roman", 16.0, -5)
    known = measured(Words(Shape(), "云——岭县", ((5, ink),), ink), bare)
    assert known.begins[:4] == [0, 315, 635, 950]


def test_tabs_reach_their_stops(lines):
    tabs = ((1600, "left"),)
    assert lines("甲\t乙丙丁戊己", 8, tabs=tabs) == ["甲\t乙丙丁", "戊己"]
    assert lines("甲\t乙", 8, tabs=((2560, "right"),)) == ["甲\t乙"]


def test_a_tab_goes_to_the_next_line_with_its_words(lines):
    assert lines("甲乙丙\t丁", 4) == ["甲乙丙", "\t丁"]


def test_marks_without_a_script_follow_what_stands_before_them():
    assert scripts("云“岭”A“B”，") == "AAAALLLLA"
    assert scripts("“云") == "LA"
    assert scripts("3\u00a0月") == "LBA"
    assert scripts("\t\n\ufffc") == "TNO"
