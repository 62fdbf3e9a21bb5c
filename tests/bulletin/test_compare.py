"""Comparing two texts: the pieces, the changes, and the changes of fact."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.compare import Change, FactChange, FactKind, Mark, compare, comparison_json
from bulletin.compare.passages import BREAK
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, Text, paragraph, plain

ALPHABET = "县镇乡局委办不未无拟将已完成计划三五十百万亿元亩人%，。、2026年3月15日ab AB\t\n张李书记𠮷"
words = st.text(alphabet=ALPHABET, max_size=24)
runs = st.builds(Run, words.filter(bool), st.booleans(), st.booleans(), st.booleans())
paragraphs = st.builds(Paragraph, st.sampled_from(Role), st.lists(runs, max_size=3).map(tuple))
tables = st.lists(st.lists(st.builds(Cell, words), min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(
    lambda rows: Table(tuple(rows)))
pictures = st.builds(Picture, st.sampled_from(["a" * 64, "b" * 64]), st.sampled_from(["图1.png", "图2.png"]),
                     st.just(80.0), st.just(60.0))
texts = st.lists(st.one_of(paragraphs, tables, pictures), max_size=6).map(tuple)


def body(*lines: str) -> Text:
    return tuple(paragraph(line) for line in lines)


def facts(before: str, after: str) -> list[tuple[str, str, str]]:
    return [(fact.kind.value, fact.before, fact.after) for fact in compare(body(before), body(after)).facts]


def lines_of(text: Text) -> list[str]:
    lines: list[str] = []
    for block in text:
        match block:
            case Table(rows):
                lines += ["\t".join(cell.text for cell in row) for row in rows]
            case Picture():
                lines.append(block.name)
            case Paragraph():
                lines.append(block.plain)
    return lines


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_the_pieces_give_both_texts_back(before, after):
    passages = compare(before, after).passages
    assert [line for each in passages if each.before for line in each.was.split(BREAK)] == lines_of(before)
    assert [line for each in passages if each.after for line in each.now.split(BREAK)] == lines_of(after)


@given(texts)
@settings(max_examples=60, deadline=None)
def test_a_text_compared_with_itself_is_empty(text):
    comparison = compare(text, text)
    assert comparison.is_empty
    assert comparison_json(comparison) == {"changes": [], "reshaped": [], "facts": []}


@given(texts, texts)
@settings(max_examples=100, deadline=None)
def test_different_words_are_never_passed_over(before, after):
    comparison = compare(before, after)
    if plain(before) != plain(after):
        assert not comparison.is_empty
        assert comparison.changes
    assert all(piece.text for passage in comparison.passages for piece in passage.pieces)


@given(texts, texts)
@settings(max_examples=60, deadline=None)
def test_every_fact_names_words_of_its_side(before, after):
    for fact in compare(before, after).facts:
        assert fact.before != fact.after
        assert fact.before in plain(before)
        assert fact.after in plain(after)


def test_numbers_are_whole_and_chinese_characters_stand_alone():
    comparison = compare(body("受灾12户，转移群众36人。"), body("受灾15户，转移群众36人。"))
    assert [(piece.mark, piece.text) for piece in comparison.passages[0].pieces] == [
        (Mark.SAME, "受灾"), (Mark.DELETED, "12"), (Mark.INSERTED, "15"), (Mark.SAME, "户，转移群众36人。")]
    assert comparison.changes == (Change("12", "15"),)


def test_single_characters_left_by_chance_do_not_part_a_change():
    before, after = "会上认真传达学习了有关文件精神", "会上安排部署了下步重点工作"
    marks = [piece.mark for piece in compare(body(before), body(after)).passages[0].pieces]
    assert marks.count(Mark.SAME) <= 2


def test_a_new_paragraph_between_two_old_ones_is_one_insertion():
    before, after = ("第一段讲春耕。", "第二段讲防汛。"), ("第一段讲春耕。", "新的一段讲招商。", "第二段讲防汛。")
    comparison = compare(body(*before), body(*after))
    assert comparison.changes == (Change("", "新的一段讲招商。"),)


def test_a_changed_paragraph_meets_its_like_and_not_its_neighbour():
    before = body("青禾镇整地2万亩，占计划的八成。", "白石乡储备种子38吨，质量合格。")
    after = body("另有新情况一段。", "白石乡储备种子40吨，质量合格。")
    last = compare(before, after).passages[-1]
    assert (last.was, last.now) == (before[1].plain, after[1].plain)


def test_a_moved_paragraph_is_marked_and_states_nothing_new():
    lines = ("甲段，投入30万元。", "乙段讲防汛。", "丙段讲春耕。")
    comparison = compare(body(*lines), body(*lines[1:], lines[0]))
    assert sum(passage.moved for passage in comparison.passages) == 2
    assert comparison.facts == ()


def test_a_title_rewritten_is_still_the_title():
    comparison = compare((paragraph("旧题", Role.TITLE),), (paragraph("完全另起", Role.TITLE),))
    assert len(comparison.passages) == 1
    assert comparison.changes == (Change("旧题", "完全另起"),)


def test_another_role_or_emphasis_counts_as_a_change():
    assert compare(body("一、总体情况"), (paragraph("一、总体情况", Role.LEVEL1),)).changes == (
        Change("一、总体情况", "一、总体情况"),)
    bold = (Paragraph(Role.BODY, (Run("重"), Run("点", bold=True))),)
    assert not compare(body("重点"), bold).is_empty
    assert compare((Paragraph(Role.BODY, (Run("重"), Run("点"))),), body("重点")).is_empty


def test_a_table_cell_counts():
    before = (Table(((Cell("合计"), Cell("12户")), (Cell("青禾镇"), Cell("5户")))),)
    after = (Table(((Cell("合计"), Cell("15户")), (Cell("青禾镇"), Cell("5户")))),)
    comparison = compare(before, after)
    assert comparison.changes == (Change("12", "15"),)
    assert comparison.facts == (FactChange(FactKind.NUMBER, "12户", "15户"),)


def test_another_picture_under_the_same_name_counts():
    comparison = compare((Picture("a" * 64, "图.png", 80, 60),), (Picture("b" * 64, "图.png", 80, 60),))
    assert not comparison.is_empty


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("项目拟于3月开工。", "项目已于3月开工。", [("status", "拟", "已")]),
    ("计划建设厂房。", "完成建设厂房。", [("status", "计划", "完成")]),
    ("会议讨论了方案。", "会议决定了方案。", [("status", "讨论", "决定")]),
    ("会议讨论通过方案。", "会议决定印发方案。", [("status", "讨论", "决定")]),
    ("2026年3月5日开工。", "2026年3月8日开工。", [("date", "2026年3月5日", "2026年3月8日")]),
    ("3月5日开工。", "三月八日开工。", [("date", "3月5日", "三月八日")]),
    ("投资200万元。", "投资2亿元。", [("amount", "200万元", "2亿元")]),
    ("整地2万亩。", "整地3万亩。", [("number", "2万亩", "3万亩")]),
    ("服务农户 1260 户。", "服务农户 1290 户。", [("number", "1260 户", "1290 户")]),
    ("作业 2.3 万亩。", "作业 2.5 万亩。", [("number", "2.3 万亩", "2.5 万亩")]),
    ("增长5%。", "增长5个百分点。", [("number", "5%", "5个百分点")]),
    ("走访十户农户。", "走访二十户农户。", [("number", "十户", "二十户")]),
    ("约200人参加。", "200余人参加。", [("number", "约200人", "200余人")]),
    ("县长张建国到现场。", "县长李建国到现场。", [("name", "张建国", "李建国")]),
    ("王大山副局长带队。", "王小山副局长带队。", [("name", "王大山", "王小山")]),
    ("县农业农村局组织培训。", "县水利局组织培训。", [("organ", "县农业农村局", "县水利局")]),
    ("在青禾镇召开。", "在白石乡召开。", [("organ", "青禾镇", "白石乡")]),
    ("未发现人员伤亡。", "发现人员伤亡。", [("negation", "未", "")]),
    ("现场没有积水。", "现场有积水。", [("negation", "没有", "")]),
    ("工作开展顺利。", "工作开展不顺利。", [("negation", "", "不")]),
    ("计划11月底完工。", "11月底完工。", [("status", "计划", "")]),
    ("年内开工。", "准备于年内开工。", [("status", "", "准备")]),
    ("同比增长5%。", "同比下降5%。", [("status", "增长", "下降")]),
    ("气温上升3℃。", "气温下降3℃。", [("status", "上升", "下降")]),
    ("人数增加5人。", "人数减少5人。", [("status", "增加", "减少")]),
    ("增速高于全市水平。", "增速低于全市水平。", [("status", "高于", "低于")]),
    ("企业盈利20万元。", "企业亏损20万元。", [("status", "盈利", "亏损")]),
    ("村民代表同意该方案。", "村民代表不同意该方案。", [("status", "同意", "不同意")]),
    ("村民代表不同意该方案。", "村民代表同意该方案。", [("status", "不同意", "同意")]),
])
def test_changes_of_fact_are_listed_apart(before, after, expected):
    assert facts(before, after) == expected


@pytest.mark.parametrize(("before", "after"), [
    ("整地2万亩。", "整地20,000亩。"), ("整地 2 万亩。", "整地2万亩。"), ("增长百分之五。", "增长5%。"),
    ("3月5日开工。", "3月5号开工。"),
    ("推进工作。", "按工作计划推进工作。"), ("做好工作。", "做好准备工作。"), ("同比增长5%。", "同比增加5%。"),
    ("建成大棚，收入可观。", "增加大棚，收入可观。"),
    ("推进工作。", "不断推进工作。"), ("各地推进工作。", "各地统一推进工作。"),
    ("农业农村局牵头。", "县农业农村局牵头。"), ("预约30次。", "网上预约30次。"),
    ("甲投入3万元。乙很好。", "乙很好。甲投入3万元。"),
])
def test_the_same_fact_in_other_words_is_no_change_of_fact(before, after):
    assert facts(before, after) == []


def test_figures_that_changed_places_are_a_change_of_fact():
    assert facts("甲村3人，乙村5人。", "甲村5人，乙村3人。") == [("number", "3人", "5人"), ("number", "5人", "3人")]


def test_figures_of_a_new_paragraph_are_listed_and_its_denials_are_not():
    comparison = compare(body("原有一段。"), body("原有一段。", "另有3名群众失联，尚未找到。"))
    assert [(fact.kind, fact.before, fact.after) for fact in comparison.facts] == [(FactKind.NUMBER, "", "3名")]


def test_the_command_line_gets_codes_and_words():
    assert comparison_json(compare(body("拟投资2万元。"), body("已投资3万元。"))) == {
        "changes": [{"before": "拟", "after": "已"}, {"before": "2", "after": "3"}],
        "reshaped": [],
        "facts": [{"kind": "status", "before": "拟", "after": "已"},
                  {"kind": "amount", "before": "2万元", "after": "3万元"}],
    }


def long_text(paragraphs: int, length: int) -> list[str]:
    chance = random.Random(7)
    letters = "县委书记乡镇工作推进项目建设农业产业发展群众服务中心完成投资增长一二三四五六七八九十，。的在和对为了"
    return ["".join(chance.choice(letters) for _ in range(length)) for _ in range(paragraphs)]


@pytest.mark.parametrize(("paragraphs", "length"), [(200, 100), (1, 20_000)])
def test_twenty_thousand_characters_are_compared_to_the_last(paragraphs, length):
    chance = random.Random(8)
    before = long_text(paragraphs, length)
    after = [line[:at] + "新" + line[at + 1:] for line in before if (at := chance.randrange(length)) >= 0]
    comparison = compare(body(*before), body(*after))
    assert len(comparison.changes) >= paragraphs // 2


def test_what_only_changed_its_form_is_no_pair_of_equal_words():
    table = Table(((Cell("甲村"), Cell("12")),))
    wide = Table(((Cell("甲村", columns=2), Cell("12")),))
    assert comparison_json(compare((table,), (wide,)))["changes"] == []
    told = comparison_json(compare(body("一、总体情况"), (paragraph("一、总体情况", Role.LEVEL1),)))
    assert (told["changes"], told["reshaped"]) == (
        [], [{"text": "一、总体情况", "before": "body", "after": "level1"}])
