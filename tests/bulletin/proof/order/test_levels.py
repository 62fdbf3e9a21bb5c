"""Levels are counted through and none is skipped; so are 一是, 二是 inside paragraphs (S01)."""

import pytest
from whole import cases, finds

from bulletin.proof.problem import Strength


@pytest.mark.parametrize(("lines", "found"), [
    ("一、总体要求|二、重点任务|四、保障措施", [("四", "gap")]),
    ("一、总体要求|二、重点任务|二、保障措施|三、其他", [("二", "again")]),
    ("（一）抓春耕|（三）抓防汛", [("三", "gap")]),
    ("一、总体要求|（1）指导思想|（2）基本原则", [("1", "skipped")]),
    ("一、总体要求|（一）指导思想|（1）坚持统筹|（2）坚持创新", [("1", "skipped")]),
    ("（一）抓春耕|一、备种|二、备肥|（二）抓防汛", [("一", "inverted")]),
    ("1.备种|2.备肥|5.备药", [("5", "gap")]),
    ("二、重点任务|三、保障措施", [("二", "start")]),
    ("一、总体要求|（一）指导思想|（二）基本原则|二、重点任务|（一）抓产业|（四）抓生态", [("四", "gap")]),
    ("十、强化保障|十二、加强督查", [("十", "start"), ("十二", "gap")]),
])
def test_what_breaks_the_order_is_found_at_its_number(lines, found):
    assert cases("S01", *lines.split("|")) == found


@pytest.mark.parametrize("lines", [
    "一、总体要求|（一）指导思想|1.坚持统筹|（1）定目标|（2）定责任|2.坚持创新|（二）基本原则|二、重点任务|（一）抓产业",
    "一、总体要求|1.备种|2.备肥|二、重点任务|1.抓产业|2.抓生态",
    "1.备种|2.备肥|3.备药", "（一）抓春耕|（二）抓防汛",
    "一、基本情况|（一）种植|1.小麦|2.玉米|（二）养殖|3.生猪|4.肉牛",
    "（三）、（四）两项工作要抓紧。", "一、二组农户参加。", "三、四月份是备耕关键期。", "2.5万亩秧田已经备好。",
    "# 第一篇|一、甲|二、乙|# 第二篇|一、丙|二、丁",
    "一、甲|二、乙|附件：1.任务清单|2.责任分工表|3.时间表",
    "一、甲|二、乙|附件1|任务清单|一、范围|二、内容",
    "一、三农工作稳步推进|二、改革持续深化",
    "九、十两个村民小组完成改造。", "六、七个人分一组。", "十、百、千工程稳步推进。", "七、八个月才能完工。",
])
def test_good_numbering_is_left_alone(lines):
    assert cases("S01", *lines.split("|")) == []


@pytest.mark.parametrize(("line", "found"), [
    ("会议要求，一是抓好春耕；三是抓好防汛。", [("三", "inline_gap")]),
    ("会议要求，一是抓好春耕；二是抓好防汛；二是抓好安全。", [("二", "inline_again")]),
    ("会议要求，一是抓好春耕，二是抓好防汛；三是抓好安全；四是抓好稳定。", [("，", "inline_mixed")]),
    ("会议要求：一是抓好春耕。二是抓好防汛。三是抓好安全；四是抓好稳定。", [("；", "inline_mixed")]),
    ("会议强调，二是抓好防汛；三是抓好安全。", [("二", "inline_start")]),
])
def test_inline_items_are_counted_and_parted_by_one_mark(line, found):
    assert cases("S01", line) == found


def test_the_mark_of_the_others_is_offered_and_a_single_item_is_only_a_hint():
    (_, _, mixed), = finds("S01", "要求：一是抓春耕；二是抓防汛，三是抓安全；四是抓稳定。")
    assert mixed.suggestion == "；"
    (_, case, alone), = finds("S01", "会议强调，一是要抓好春耕。")
    assert (case, alone.strength) == ("inline_alone", Strength.ADVISORY)


@pytest.mark.parametrize("line", [
    "会议要求，一是抓好春耕；二是抓好防汛；三是抓好安全。", "会议要求，一是抓好春耕，二是抓好防汛。",
    "一是抓春耕。整地2万亩。二是抓防汛。清淤3公里。", "做工作一是一，二是二，不打折扣。",
    "坚持“一是一、二是二”，一是找准问题，二是定实措施。",
    "一是时间紧，再者任务重，必须抓紧。", "主要目的之一是增收。", "其三是统筹推进。", "唯一是可取的办法。",
])
def test_good_inline_items_are_left_alone(line):
    assert cases("S01", line) == []


def test_items_in_paragraphs_of_their_own_count_on():
    assert cases("S01", "会议要求：", "一是抓好春耕。", "二是抓好防汛。", "三是抓好安全。") == []
    assert cases("S01", "一是抓好春耕。", "三是抓好防汛。") == [("三", "inline_gap")]


def test_the_finding_tells_what_it_expected_as_its_level_writes_it():
    assert finds("S01", "一、甲", "二、乙", *(f"（{n}）丙" for n in "一二四"))[0][2].facts["expected"] == "三"
    assert finds("S01", *(f"{n}、甲" for n in ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二")))[0][
        2].facts == {"stated": "十二", "expected": "十一"}
