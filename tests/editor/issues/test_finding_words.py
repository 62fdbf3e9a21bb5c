"""What came with planning is told as a clerk would: where it was printed, which proofs, which fonts."""

from datetime import date

import pytest

from bulletin.issue_check import Kind, Problem
from editor.issues.finding_words import round_words
from editor.issues.terms import problem_words

DAY = date(2026, 11, 20)
BEFORE = {"journal": "信息快报", "number": 50, "day": DAY, "other": "d", "title": "甲", "other_title": "甲"}


@pytest.mark.parametrize(("problem", "words"), [
    (Problem(Kind.DUPLICATE, "a", BEFORE | {"alike": "same_title"}),
     ("近期已经刊发过", "标题相同或相近，见《信息快报》第50期（11月20日）")),
    (Problem(Kind.DUPLICATE, "a", BEFORE | {"alike": "same_text", "number": 0}),
     ("近期已经刊发过", "来稿内容相同，见《信息快报》11月20日")),
    (Problem(Kind.PROOF_MISSING, facts={"rounds": (1, 2), "outdated": ()}), ("一校、二校未完成", "成刊前须完成校对")),
    (Problem(Kind.PROOF_MISSING, facts={"rounds": (2,), "outdated": (2,)}),
     ("二校未完成", "二校后版面又有改动，须重校")),
    (Problem(Kind.OVER_PLAN, facts={"planned": 4, "pages": 5, "lines": 12}),
     ("超出计划页数", "计划 4 页，现为 5 页，超出 12 行")),
    (Problem(Kind.FONT_MISSING, facts={"fonts": ("黑体", "宋体"), "instead": ("", "")}),
     ("本机缺少版式所用字体", "黑体、宋体，版样以其他字体代替")),
    (Problem(Kind.DAY_GAP, facts={"count": 2, "day": date(2026, 11, 18), "last_day": date(2026, 11, 17)}),
     ("中间有应出刊日未出刊", "11月18日起 2 天，上一期11月17日")),
    (Problem(Kind.JOURNAL_CLOSED, facts={"journal": "信息快报", "day": DAY}),
     ("本刊已停刊", "《信息快报》11月20日已停刊，不能再出新期")),
    (Problem(Kind.SHORT_PAGE, "a", {"page": 5, "words": "2"}), ("末页文字过少", "第 5 页只有 2 行")),
    (Problem(Kind.SHORT_PAGE, facts={"page": 5, "words": "0"}), ("末页文字过少", "第 5 页只有版记")),
    (Problem(Kind.ORPHAN_LINE, "a", {"page": 5, "words": "肥。"}), ("段末一字成行", "第 5 页“肥。”")),
])
def test_findings_are_told_with_their_facts(problem, words):
    assert problem_words(problem, DAY) == words


def test_proofs_have_names():
    assert (round_words(1), round_words(2)) == ("一校", "二校")
