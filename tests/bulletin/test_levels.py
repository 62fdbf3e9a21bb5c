"""Reading the numbers of levels, putting them in order, and offering the next."""

import pytest

from bulletin.levels import Line, label_for, label_of, next_labels, renumbered, written
from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph, plain


@pytest.mark.parametrize(("words", "level", "number"), [
    ("一、抓实责任", 1, 1), ("十二、其他事项", 1, 12), ("二十、附则", 1, 20), ("（三）强化保障", 2, 3),
    ("(三)强化保障", 2, 3),
    ("1.早稻", 3, 1), ("2．中稻", 3, 2), ("3、晚稻", 3, 3), ("（4）其他", 4, 4), ("　　一、抓实责任", 1, 1),
    ("一、三项措施抓春耕", 1, 1), ("二、两手抓两不误", 1, 2), ("（一）、强化保障", 2, 1),
    ("二、三个坚持", 1, 2), ("二、四季度工作安排", 1, 2),
])
def test_a_label_says_level_and_number(words, level, number):
    label = label_of(words)
    assert label is not None
    assert (label.level, label.number) == (level, number)


@pytest.mark.parametrize("words", [
    "1.5万亩早稻", "10.1期间", "3.15消费者权益日", "1、2月份", "一、二季度全县投资增长", "二、三产业融合发展",
    "一是抓责任", "十一、十二月份雨水偏多", "2026年", "（县农业农村局）", "一一、", "", "第一、二批项目",
    "（一）和（二）合并执行", "（一）、（二）项所列", "（三）项规定", "一、二、三产业", "（1）—（3）号渠",
    "九、十两个村民小组完成改造。", "六、七个人分一组。", "十、百、千工程稳步推进。", "七、八个月才能完工。",
])
def test_figures_and_rows_are_no_labels(words):
    assert label_of(words) is None


def test_in_a_heading_of_the_first_level_the_number_is_always_one():
    label = label_of("二、三产业融合", Role.LEVEL1)
    assert label is not None
    assert label.number == 2


def test_each_level_counts_under_the_one_above():
    text = tuple(map(paragraph, (
        "一、甲", "（一）子", "1.丑", "3.寅", "（三）卯", "1.辰", "一、乙", "（二）巳", "五、丙", "正文", "2.午",
        "（1）未", "（1）申")))
    assert plain(renumbered(text)).split("\n") == [
        "一、甲", "（一）子", "1.丑", "2.寅", "（二）卯", "1.辰", "二、乙", "（一）巳", "三、丙", "正文", "1.午",
        "（1）未", "（2）申"]


def test_labels_are_written_as_the_standard_has_them_and_order_is_kept_once_made():
    text = tuple(map(paragraph, ("一、甲", "(一)子", "（二）、丑", "1、寅", "2．卯")))
    made = renumbered(text)
    assert plain(made).split("\n") == ["一、甲", "（一）子", "（二）丑", "1.寅", "2.卯"]
    assert renumbered(made) == made


def test_a_list_announced_with_a_colon_begins_anew():
    text = tuple(map(paragraph, ("一、做法", "主要做法：", "1.甲", "2.乙", "存在问题：", "1.丙", "3.丁")))
    assert plain(renumbered(text)).split("\n")[-3:] == ["存在问题：", "1.丙", "2.丁"]


def test_behind_a_title_and_an_attachment_all_begin_anew():
    text = (paragraph("一、甲"), paragraph("三、乙"), paragraph("又一篇", Role.LEVEL1), paragraph("一、丙"),
            paragraph("一、丁"), paragraph("附件1"), paragraph("一、戊"), paragraph("附件：1.方案"),
            paragraph("3.名单"))
    assert plain(renumbered(text)).split("\n") == [
        "一、甲", "二、乙", "又一篇", "一、丙", "二、丁", "附件1", "一、戊", "附件：1.方案", "3.名单"]


def test_a_heading_that_lost_its_number_does_not_begin_the_count_anew():
    text = (paragraph("一、甲", Role.LEVEL1), paragraph("（一）子"), paragraph("乙", Role.LEVEL1),
            paragraph("（二）丑"), paragraph("三、丙", Role.LEVEL1))
    assert plain(renumbered(text)).split("\n") == ["一、甲", "（一）子", "乙", "（一）丑", "二、丙"]


def test_titles_tables_and_paragraphs_without_a_label_are_left_alone():
    text = (paragraph("三、标题", Role.TITLE), Table(((Cell("3.甲"), Cell("二、乙")),)), paragraph("今年以来。"),
            paragraph("二、抓实责任", Role.LEVEL1), paragraph("（二）供稿", Role.CREDIT))
    assert renumbered(text) == (*text[:3], paragraph("一、抓实责任", Role.LEVEL1), text[4])


def test_emphasis_is_kept_where_it_was():
    text = (Paragraph(Role.LEVEL1, (Run("　二", bold=True), Run("、抓"), Run("实", italic=True))),)
    assert renumbered(text) == (Paragraph(Role.LEVEL1, (Run("　一、", bold=True), Run("抓"), Run("实", italic=True))),)


@pytest.mark.parametrize(("above", "offered"), [
    (["正文"], []),
    (["一、甲"], ["二、", "（一）"]),
    (["一、甲", "正文"], ["二、", "（一）"]),
    (["一、甲", "（一）子", "（二）丑"], ["（三）", "二、", "1."]),
    (["一、甲", "（一）子", "二、乙"], ["三、", "（一）"]),
    (["一、甲", "（一）子", "1.寅", "（1）卯"], ["（2）", "2.", "（二）", "二、"]),
])
def test_what_follows_is_offered_likeliest_first(above, offered):
    assert [label for _, label in next_labels([Line(each) for each in above])] == offered


@pytest.mark.parametrize(("above", "role", "label"), [
    ([], Role.LEVEL1, "一、"), (["一、甲", "正文"], Role.LEVEL1, "二、"),
    (["一、甲", "（一）子", "二、乙"], Role.LEVEL2, "（一）"),
    (["（一）子", "1.甲", "正文"], Role.LEVEL2, "（二）"), (["1.甲"], Role.LEVEL3, "2."), ([], Role.BODY, ""),
])
def test_a_heading_gets_the_number_of_its_place(above, role, label):
    assert label_for([Line(each) for each in above], role) == label


def test_numbers_beyond_ten_are_written_out():
    assert [written(1, 11), written(2, 20), written(3, 10), written(4, 3)] == ["十一、", "（二十）", "10.", "（3）"]
