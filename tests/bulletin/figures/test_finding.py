"""What is a figure to be checked, where exactly it stands, and what it counts."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.figures.finding import figures_in
from bulletin.text import Cell, Role, Table, paragraph, plain

CORPUS = Path(__file__).parent.parent / "proof" / "corpus" / "clean.txt"


def found(*bodies, role=Role.BODY):
    return [each.words for each in figures_in(tuple(paragraph(body, role) for body in bodies))]


@pytest.mark.parametrize(("body", "words"), [
    ("全县播种2.3万亩，同比增长15.6%。", ["2.3万亩", "15.6%"]),
    ("搬迁37户，选派3名干部，发放补贴5000余元。", ["37户", "3名", "5000余元"]),
    ("实现产值12,345.6万元，注册用户超过8.3万人。", ["12,345.6万元", "超过8.3万人"]),
    ("储备疫苗260万毫升、灭火水枪350支、二号工具1800把。", ["260万毫升", "350支", "1800把"]),
    ("新增烘干设备4台（套），设计速度60千米/小时。", ["4台（套）", "60千米/小时"]),
    ("增速保持在15%～18%，需3—5天，奖金1万元至3万元。", ["15%～18%", "3—5天", "1万元至3万元"]),
    ("在3分40秒内撤离，耗时2小时30分钟。", ["3分40秒", "2小时30分钟"]),
    ("来访97批143人次，转移5户19人。", ["97批", "143人次", "5户", "19人"]),
    ("占工业税收的37%左右，办理时限压缩至6.2个工作日。", ["37%左右", "6.2个工作日"]),
    ("发生4.2级地震，气温-3℃，4～5级大风。", ["4.2级", "-3℃", "4～5级"]),
    ("性别比99.1，受理326件次。", ["99.1", "326件次"]),
])
def test_amounts_percentages_counts_and_measures_are_figures(body, words):
    assert found(body) == words


@pytest.mark.parametrize(("body", "words"), [
    ("投入五千余元，三百二十亩小麦受灾，二十名干部驻村。", ["五千余元", "三百二十亩", "二十名"]),
    ("增长百分之十五，三分之二的村完成，进度达七成。", ["百分之十五", "三分之二", "七成"]),
    ("造成一人死亡、两人受伤，另有三死五伤。", ["一人", "两人", "三", "五"]),
    ("涉及五个村、三个部门，百余名党员参加。", ["五个", "三个", "百余名"]),
])
def test_chinese_numerals_that_count_are_figures_too(body, words):
    assert found(body) == words


@pytest.mark.parametrize("body", [
    "2026年3月5日上午9时30分，自二〇二六年起，1—9月，2026—2027年度，3、4月份，24年3月。",
    "云政发〔2026〕5号、云政发[2026]5号、云政办发（2026）第12号文件。",
    "第一，第8期，第3批，排名第5位，见附件2，表3，第12页。",
    "一是提高认识；二是加强领导。首先要做到三个方面、五项工作、四个一律。",
    "热线电话0000-1234567、13900001234，拨打110，12345热线，网址https://a.cn/2026/3。",
    "G60高速、X217线K12+300处，5G基站，4A级景区，A4纸，GB/T 9704—2012，1+3+N模式。",
    "二级公路，二期项目，十四届人大三次会议，八一小学，千家万户，第三产业，三年行动方案，3年行动计划。",
    "开出“三张清单”，推行“四下基层”，印发《支持小微企业20条措施》《事项清单（2026年版）》。",
    "一个项目、一名领导、一套班子，跑了三四趟，数十人围观，对涉及两个以上部门的事项，上下一心。",
    "80后创业，1998年生，60岁以上老人，3号楼5单元，2026级新生。",
])
def test_dates_numbers_of_documents_ordinals_names_and_ways_of_speaking_are_none(body):
    assert found(body) == []


@pytest.mark.parametrize("head", ["一、", "（二）", "3.", "（4）"])
def test_the_number_of_a_level_is_none_but_what_follows_is(head):
    assert found(f"{head}投资5万元") == ["5万元"]


def test_a_paragraph_may_begin_with_a_figure():
    assert found("2.3万亩小麦已收割。") == ["2.3万亩"]


def test_the_title_counts_the_credit_line_does_not():
    assert found("全县收粮2万吨", role=Role.TITLE) == ["2万吨"]
    assert found("（青禾镇 3人供稿）", role=Role.CREDIT) == []


def test_in_a_table_the_cells_are_figures_the_numbers_of_rows_and_years_above_are_none():
    rows = [["序号", "品种", "2025年"], ["1", "萝卜", "1990"], ["2", "甘蓝", "870"]]
    text = (paragraph("共2种。"), Table(tuple(tuple(Cell(cell) for cell in row) for row in rows)))
    assert [each.words for each in figures_in(text)] == ["2种", "1990", "870"]


@pytest.mark.parametrize(("body", "counts"), [
    ("辖21个行政村、3个社区，耕地面积8.6万亩。", ["行政村", "社区", "耕地面积"]),
    ("同比增长4.2%，组织招聘会8场。", ["同比增长", "组织招聘会"]),
])
def test_it_is_said_what_a_figure_counts(body, counts):
    assert [each.counts for each in figures_in((paragraph(body),))] == counts


def test_in_a_table_the_head_of_the_row_says_it():
    rows = [["作物", "面积（万亩）", "产量（万吨）"], ["水稻", "29.6", "14.2"]]
    table = Table(tuple(tuple(Cell(cell) for cell in row) for row in rows))
    assert [(each.words, each.counts) for each in figures_in((table,))] == [("29.6", "水稻"), ("14.2", "水稻")]


def test_equal_figures_have_equal_values_however_they_are_written():
    one, other, third = figures_in((paragraph("投入12000元，拨付1.2万元，结余1.3万元。"),))
    assert one.value == other.value != third.value


def test_the_anchor_is_the_place_in_the_whole_text():
    text = (paragraph("丰收", Role.TITLE), paragraph("播种面积2.3万亩，长势好。"))
    figure, = figures_in(text)
    assert plain(text)[figure.start:figure.end] == figure.anchor.quote == "2.3万亩"
    assert (figure.anchor.before, figure.anchor.after) == ("丰收\n播种面积", "，长势好。")


def corpus():
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return tuple(paragraph(each.lstrip("# "), Role.TITLE if each.startswith("#") else Role.BODY) for each in lines)


def test_in_good_bulletins_every_figure_is_found_and_nothing_else():
    """Judged by eye once; the count changes only where the rule does."""
    words = [each.words for each in figures_in(corpus())]
    assert len(words) == 120
    assert not {"三张", "一件", "2026", "37号", "12119", "三项", "四级", "二期"} & set(words)
    assert {"1.26万件", "15%～18%", "120余台（套）", "60千米/小时", "0.3‰以内", "3分40秒", "17万"} <= set(words)


PIECES = [
    "全县", "播种", "增长", "2.3万亩", "15.6%", "37户", "约", "超过", "5000", "余", "元", "三百二十", "亩", "名",
    "第", "号", "至", "—", "～", "年", "月", "2026", "3", "、", "，", "。", "（", "）", "“", "”", "《", "》", "一",
    "两", "个", "万", "亿", "百", "点", "零", "𠮷", "１２", "%", "百分之", "死", "伤", "次", "/小时", "（套）", "¥",
    ",000", ".", "A", "G60", " ", "\n",
]
WORDS = st.lists(st.sampled_from(PIECES), max_size=40)


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4))
def test_places_are_right_in_order_and_apart_whatever_is_written(bodies):
    text = tuple(paragraph("".join(body)) for body in bodies)
    whole, figures = plain(text), figures_in(text)
    end = 0
    for each in figures:
        assert end <= each.start < each.end <= len(whole)
        assert whole[each.start:each.end] == each.words == each.anchor.quote
        assert "\n" not in each.words
        end = each.end
    assert figures_in(text) == figures


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS)
def test_other_paragraphs_do_not_change_what_is_found_in_one(one, other):
    alone = [each.words for each in figures_in((paragraph("".join(one)),))]
    both = figures_in((paragraph("".join(one)), paragraph("".join(other))))
    assert [each.words for each in both][:len(alone)] == alone
