"""What is set right is put in where it belongs, emphasis stays, and every change is listed."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bulletin.proof.fixing import Fix, apart, fixed, fixes_of, tidied
from bulletin.proof.problem import Problem, Strength
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph, plain


def problem(start: int, end: int, text: str, suggestion: str | None, strength: Strength = Strength.AUTO) -> Problem:
    return Problem("T1", start, end, text, suggestion, strength, "源")


def doubled(text) -> list[Problem]:
    return [problem(hit.start(), hit.end(), hit.group(), "，") for hit in re.finditer("，，", plain(text))]


def test_a_fix_takes_the_emphasis_of_what_it_replaces():
    text = (Paragraph(Role.BODY, (Run("甲"), Run("，，", bold=True), Run("乙"))),)
    assert fixed(text, doubled(text)) == (Paragraph(Role.BODY, (Run("甲"), Run("，", bold=True), Run("乙"))),)


def test_a_fix_over_two_runs_takes_the_emphasis_of_the_first():
    text = (Paragraph(Role.BODY, (Run("甲，"), Run("，乙", bold=True))),)
    assert fixed(text, doubled(text)) == (Paragraph(Role.BODY, (Run("甲，"), Run("乙", bold=True))),)


def test_words_can_be_put_in_where_nothing_stood():
    text = (Paragraph(Role.BODY, (Run("增长"), Run(".5%", bold=True))),)
    assert plain(fixed(text, [problem(2, 2, "", "0")])) == "增长0.5%"


def test_cells_and_paragraphs_after_a_picture_are_found():
    text = (Picture("0" * 64, "图.png", 1, 1), paragraph("甲，，"),
            Table(((Cell("子，，", rows=2), Cell("丑")), (Cell("寅\n卯，，"),))), paragraph("乙，，"))
    assert plain(fixed(text, doubled(text))) == "甲，\n子，\t丑\n\t寅\n卯，\n乙，"


def test_of_two_that_overlap_the_first_is_set_right():
    assert apart([problem(1, 3, "ab", "x"), problem(0, 2, "ca", "y"), problem(5, 6, "d", None)]) == (
        problem(0, 2, "ca", "y"),)


def test_tidying_goes_on_until_nothing_is_left_and_lists_all():
    made = tidied((paragraph("甲，，，，乙"),), doubled)
    assert plain(made.text) == "甲，乙"
    assert made.fixes == (Fix("T1", "，，", "，", "甲", "，，乙"), Fix("T1", "，，", "，", "甲，，", "乙"),
                          Fix("T1", "，，", "，", "甲", "乙"))


def test_tidying_leaves_alone_what_needs_a_person():
    flagged = [problem(0, 1, "甲", "乙", Strength.FLAG)]
    assert tidied((paragraph("甲"),), lambda text: flagged).fixes == ()


def test_the_list_of_fixes_keeps_to_the_line():
    text = (paragraph("上一段"), paragraph("甲，，乙"), paragraph("下一段"))
    assert fixes_of(text, doubled(text)) == [Fix("T1", "，，", "，", "甲", "乙")]


runs = st.lists(st.builds(Run, st.text("甲乙，", max_size=4), st.booleans()), max_size=4)


@given(st.lists(st.builds(Paragraph, st.just(Role.BODY), runs.map(tuple)), max_size=4).map(tuple))
def test_fixing_a_text_is_fixing_its_words(text):
    assert plain(fixed(text, doubled(text))) == plain(text).replace("，，", "，")
