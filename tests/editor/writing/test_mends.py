"""Many changes at once: proposed in the places of the text as it is, made one by one without the others."""

import random
import re

import pytest
from builders import TODAY

from bulletin.proof.checking import Checker
from bulletin.proof.fixing import tidied
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import Problem, Strength
from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph, plain
from editor.writing.editor_pane import EditorPane
from editor.writing.normal import normal
from editor.writing.proofing.mending import mend
from editor.writing.proofing.mends import mends_of, tidying


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    qtbot.addWidget(made)
    return made


def finds(*rules):
    """A check that finds patterns and proposes words, each under a name."""
    def check(text):
        whole = plain(text)
        return [Problem(name, hit.start(), hit.end(), hit.group(), words, Strength.AUTO, "")
                for name, pattern, words in rules for hit in re.finditer(pattern, whole)]
    return check


CHECK = finds(("A", ",", "，"), ("B", "，，", "，"), ("C", "bb", "b"), ("D", "x", ""), ("E", "𠀀", "𠀁"))


def put_in(whole, mends):
    for each in reversed(mends):
        assert whole[each.start:each.end] == each.before
        whole = whole[:each.start] + each.after + whole[each.end:]
    return whole


def a_text(dice):
    def run():
        return Run("".join(dice.choice(",b，xc会𠀀") for _ in range(dice.randrange(8))), bold=dice.random() < 0.5)
    return normal((*(Paragraph(Role.BODY, (run(), run(), run())) for _ in range(3)),
                   Table(((Cell("a,,b"), Cell("x,c")),))))


@pytest.mark.parametrize("seed", range(40))
def test_what_is_made_in_the_document_is_what_was_proposed_and_one_undo_takes_it_back(pane, seed):
    text = a_text(random.Random(seed))
    mends = tidying(text, CHECK)
    wanted = put_in(plain(text), mends)
    assert wanted == plain(tidied(text, CHECK).text)
    pane.load(text)
    assert mend(pane, mends) == mends
    assert plain(pane.text()) == wanted
    if mends:
        pane.document().undo()
    assert pane.text() == text


def test_what_one_change_lays_bare_for_another_is_one_line():
    first, = tidying((paragraph("会议,,要求"),), CHECK)
    assert (first.before, first.after, first.rules) == (",,", "，", ("A", "B"))
    assert (first.left, first.right) == ("会议", "要求")


def test_each_can_be_made_without_the_others(pane):
    pane.load((paragraph("甲,乙,丙"),))
    _first, second = tidying(pane.text(), CHECK)
    assert mend(pane, (second,)) == (second,)
    assert plain(pane.text()) == "甲,乙，丙"


def test_words_that_moved_on_meanwhile_are_left_alone(pane):
    pane.load((paragraph("甲,乙"),))
    mends = tidying(pane.text(), CHECK)
    pane.load((paragraph("乙、甲"),))
    assert mend(pane, mends) == ()
    assert plain(pane.text()) == "乙、甲"


def test_the_same_words_at_another_place_are_not_taken_for_those_meant(pane):
    pane.load((paragraph("甲,乙,丙"),))
    mends = tidying(pane.text(), CHECK)
    pane.load((paragraph("丙,乙,甲"),))
    assert mend(pane, mends) == ()


def test_emphasis_stays_where_nothing_changed(pane):
    pane.load((Paragraph(Role.BODY, (Run("其"), Run("它工", bold=True), Run("作"))),))
    mend(pane, mends_of(pane.text(), finds(("W", "其它", "其他"))(pane.text())))
    assert pane.text() == (Paragraph(Role.BODY, (Run("其"), Run("他工", bold=True), Run("作"))),)


def test_cursor_and_view_stay(pane):
    pane.load(tuple(paragraph(f"第{n}段,有一个逗号") for n in range(200)))
    pane.resize(600, 400)
    pane.show()
    cursor = pane.textCursor()
    cursor.setPosition(1500)
    pane.setTextCursor(cursor)
    before = plain(pane.text())[:1500]
    pane.verticalScrollBar().setValue(700)
    mend(pane, tidying(pane.text(), CHECK))
    assert pane.verticalScrollBar().value() == 700
    assert plain(pane.text())[:pane.textCursor().position()].replace("，", ",") == before


def test_nothing_is_proposed_over_the_edge_of_a_paragraph_or_cell():
    text = (paragraph("甲"), paragraph("乙"), Table(((Cell("丙"), Cell("丁")),)))
    assert mends_of(text, finds(("N", "甲\n乙", "甲乙"), ("T", "丙\t丁", "丙丁"))(text)) == ()


def test_with_the_rules_of_the_house_nothing_is_left_after_tidying():
    text = (paragraph("关于春耕的通知。", Role.TITLE),
            paragraph('会议要求,,各乡镇要落实"放管服"改革(试行).截止2024年3月底'))
    checker = Checker()
    mends = tidying(text, lambda each: checker.check(each, Circumstances(TODAY)))
    after = tuple(paragraph(line, role) for line, role in zip(
        put_in(plain(text), mends).split("\n"), (Role.TITLE, Role.BODY), strict=True))
    assert not [each for each in checker.check(after, Circumstances(TODAY)) if each.strength is Strength.AUTO]
