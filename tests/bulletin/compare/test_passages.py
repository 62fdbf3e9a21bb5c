"""How passages are found again: parted, joined, moved with small changes, and in tables; and that this ends."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.compare import FactKind, Mark, Passage, compare, comparison_json
from bulletin.compare.passages import BREAK
from bulletin.text import Cell, Paragraph, Role, Table, Text, paragraph

MEETING = "近日，青禾镇召开防汛备汛工作会议，安排部署汛期各项工作。"
FOUND = "全镇共排查山塘水库36座，整改隐患12处，储备编织袋2万条。"
NEXT = "下一步，将组织应急演练3场，确保安全度汛。"
OTHERS = ("乙段说的是防汛，排查山塘38座，整改隐患15处。", "丙段说的是春耕备耕，整地2万亩，备足农资。")
sentences = st.sampled_from([MEETING, FOUND, NEXT, *OTHERS, "一、总体情况", "好。", ""])
paragraphs = st.builds(lambda parts, role: paragraph("".join(parts), role), st.lists(sentences, max_size=4),
                       st.sampled_from([Role.BODY, Role.BODY, Role.LEVEL1, Role.TITLE]))
rows = st.lists(st.lists(st.builds(Cell, sentences), min_size=2, max_size=2).map(tuple), min_size=1, max_size=3)
texts = st.lists(st.one_of(paragraphs, paragraphs, rows.map(lambda made: Table(tuple(made)))), max_size=7).map(tuple)


def body(*lines: str) -> Text:
    return tuple(paragraph(line) for line in lines)


def table(*lines: str) -> Text:
    return (Table(tuple(tuple(Cell(cell) for cell in line.split("|")) for line in lines)),)


def lines_of(text: Text) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for block in text:
        if isinstance(block, Table):
            found += [("row", "\t".join(cell.text for cell in row)) for row in block.rows]
        elif isinstance(block, Paragraph):
            found.append((block.role.value, block.plain))
    return found


def shown(passage: Passage) -> str:
    sign = {Mark.SAME: "{}", Mark.INSERTED: "[+{}]", Mark.DELETED: "[-{}]"}
    return "".join(sign[piece.mark].format(piece.text) for piece in passage.pieces).replace(BREAK, "¶")


@given(texts, texts)
@settings(max_examples=200, deadline=None)
def test_both_texts_come_out_again_with_the_roles_of_their_paragraphs(before, after):
    passages = compare(before, after).passages
    one = [line for each in passages if each.before
           for line in zip((each.before, *each.more_before), each.was.split(BREAK), strict=True)]
    other = [line for each in passages if each.after
             for line in zip((each.after, *each.more_after), each.now.split(BREAK), strict=True)]
    assert one == lines_of(before)
    assert other == lines_of(after)


@given(texts, texts)
@settings(max_examples=100, deadline=None)
def test_what_moved_is_told_at_both_places_and_its_changes_lead_from_one_to_the_other(before, after):
    passages = compare(before, after).passages
    for at, each in enumerate(passages):
        assert each.moved == (each.other >= 0)
        if each.moved:
            there = passages[each.other]
            assert there.other == at
            assert bool(each.before) != bool(there.before)
        if each.edits:
            came = "".join(piece.text for piece in each.edits if piece.mark is not Mark.INSERTED)
            assert came == passages[each.other].was
            assert "".join(piece.text for piece in each.edits if piece.mark is not Mark.DELETED) == each.now


def test_a_paragraph_parted_in_three_shows_its_breaks_only():
    comparison = compare(body(OTHERS[0], MEETING + FOUND + NEXT), body(OTHERS[0], MEETING, FOUND, NEXT))
    assert shown(comparison.passages[1]) == f"{MEETING}[+¶]{FOUND}[+¶]{NEXT}"
    assert comparison.facts == ()
    assert comparison_json(comparison)["changes"] == [{"before": "", "after": "\n"}] * 2


def test_paragraphs_joined_and_changed_show_their_breaks_and_the_changes():
    after = MEETING + FOUND.replace("36", "38") + NEXT.replace("将", "已")
    comparison = compare(body(MEETING, FOUND, NEXT), body(after))
    assert shown(comparison.passages[0]).count("[-¶]") == 2
    assert [(fact.before, fact.after) for fact in comparison.facts] == [("36座", "38座"), ("将", "已")]


def test_a_heading_taken_out_of_its_paragraph_is_a_break():
    after = (paragraph("一、加强组织领导", Role.LEVEL1), paragraph("镇党委成立工作专班，压实责任。"))
    passage, = compare(body("一、加强组织领导。镇党委成立工作专班，压实责任。"), after).passages
    assert shown(passage) == "一、加强组织领导[-。][+¶]镇党委成立工作专班，压实责任。"
    assert (passage.before, passage.after, passage.more_after) == ("body", "level1", ("body",))


def test_a_paragraph_that_moved_with_a_changed_figure_is_still_the_same():
    first = "甲段说的是招商引资工作，签约项目8个。"
    comparison = compare(body(first, *OTHERS), body(*OTHERS, first.replace("8", "9")))
    gone, _, _, come = comparison.passages
    assert (gone.moved, gone.other, come.moved, come.other) == (True, 3, True, 0)
    assert [piece.text for piece in come.edits if piece.mark is not Mark.SAME] == ["8", "9"]
    assert [(fact.before, fact.after, fact.passage) for fact in comparison.facts] == [("8个", "9个", 3)]


def test_a_new_paragraph_that_resembles_nothing_did_not_move():
    comparison = compare(body(MEETING, *OTHERS), body(*OTHERS, "县里表彰先进集体，三家单位作交流发言。"))
    assert not any(each.moved for each in comparison.passages)


def test_cells_are_changed_one_by_one_and_a_row_keeps_its_name():
    before = table("乡镇|户数|人数", "青禾镇|12|30", "白石乡|5|11", "合计|17|41")
    after = table("乡镇|户数|人数", "青禾镇|15|38", "龙门镇|3|7", "白石乡|6|13", "合计|24|58")
    told = [shown(each) for each in compare(before, after).passages]
    assert told == ["乡镇\t户数\t人数", "青禾镇\t[-12][+15]\t[-30][+38]", "[+龙门镇\t3\t7]",
                    "白石乡\t[-5][+6]\t[-11][+13]", "合计\t[-17][+24]\t[-41][+58]"]


def test_a_new_column_is_put_into_every_row():
    comparison = compare(table("乡镇|户数", "青禾镇|12"), table("乡镇|面积|户数", "青禾镇|30亩|12"))
    assert [shown(each) for each in comparison.passages] == ["乡镇\t[+面积\t]户数", "青禾镇\t[+30亩\t]12"]


def test_each_fact_says_in_which_passage_it_stands():
    after = body(MEETING, FOUND.replace("12", "14"), NEXT.replace("3场", "2场"))
    comparison = compare(body(MEETING, FOUND, NEXT), after)
    assert [(fact.kind, fact.passage) for fact in comparison.facts] == [(FactKind.NUMBER, 1), (FactKind.NUMBER, 2)]


def prose(length: int, seed: int) -> str:
    chance = random.Random(seed)
    letters = "县委书记乡镇工作推进项目建设农业产业发展群众服务中心完成投资增长一二三四五六七八九十，。的在和对为了"
    return "".join(chance.choices(letters, k=length))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("before", "after"), [
    (prose(100_000, 1), prose(100_000, 2)), ("的" * 100_000, "的县" * 50_000),
    (prose(100_000, 1), prose(100_000, 1).replace("农", "林").replace("县委", "县")),
    ("\x00\ud800" * 50_000, "\ud800" * 100_000), ("1" * 100_000, "1" * 99_999 + "2"),
    ("一" * 100_000, "一" * 99_999 + "万"),
], ids=["other", "two-characters", "edited", "broken", "digits", "numerals"])
def test_the_comparison_of_a_hundred_thousand_characters_in_one_paragraph_ends_and_loses_none(before, after):
    comparison = compare(body(before), body(after))
    assert "".join(each.was for each in comparison.passages if each.before) == before
    assert "".join(each.now for each in comparison.passages if each.after) == after


def test_a_passage_too_long_and_too_different_says_so():
    assert compare(body(prose(50_000, 1)), body(prose(50_000, 2))).passages[0].coarse
    assert not compare(body(prose(50_000, 1)), body(prose(50_000, 1) + "完")).passages[0].coarse
    assert not compare(body(MEETING), body("另外一件事。")).passages[0].coarse
