"""The roster: who holds which post on the day of the check; silence about everything it does not know."""

from datetime import date

import pytest
from growth import grows_with_length

from bulletin.proof.checking import Checker
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import Strength
from bulletin.proof.roster import STRUCTURES
from bulletin.proof.wordbook import Branch, Leader, Organ, Roster, Wordbook
from bulletin.text import Role, paragraph

TODAY = Circumstances(date(2026, 11, 20))
ROSTER = Roster(
    leaders=(
        Leader("周明远", "县委书记", 1, Branch.PARTY, date(2024, 3, 1)),
        Leader("贺春生", "县委副书记、县长", 2, Branch.GOVERNMENT, date(2023, 6, 1)),
        Leader("石磊", "县委常委、常务副县长", 5, Branch.GOVERNMENT),
        Leader("梁秋实", "副县长", 9, Branch.GOVERNMENT, None, date(2026, 5, 31)),
        Leader("梁秋实", "县人大常委会副主任", 12, Branch.CONGRESS, date(2026, 6, 1)),
        Leader("顾长风", "县委书记", 1, Branch.PARTY, date(2019, 1, 1), date(2024, 2, 28)),
        Leader("沈若兰", "副县长", 8, Branch.GOVERNMENT),
    ),
    organs=(
        Organ("云岭县农业局", (), None, date(2019, 2, 28), "云岭县农业农村局"),
        Organ("云岭县农业农村局", ("县农业农村局",), date(2019, 3, 1)),
        Organ("云岭县发展和改革局", ("县发改局",)),
        Organ("云岭县老干部疗养院", (), None, date(2020, 1, 1)),
        Organ("县招商局", (), None, date(2021, 1, 1), "县投资促进中心"),
    ),
)


def found(*lines, roster=ROSTER, role=Role.BODY):
    checker = Checker(Wordbook(roster=roster), rules=(), structures=STRUCTURES)
    return [each for each in checker.check(tuple(paragraph(line, role) for line in lines), TODAY) if each.rule == "S14"]


@pytest.mark.parametrize(("text", "case", "said", "suggestion"), [
    ("县委书记顾长风主持会议。", "expired", "县委书记", None),
    ("副县长梁秋实到会指导。", "expired", "副县长", None),
    ("县长周明远作工作报告。", "other_post", "县长", None),
    ("县委书记贺春生出席会议。", "other_post", "县委书记", None),
    ("会议由县委书记沈若兰主持。", "other_post", "县委书记", None),
    ("云岭县委书记顾长风出席。", "expired", "县委书记", None),
    ("县委书记周明元主持会议。", "near_name", "周明元", "周明远"),
    ("县委副书记、县长贺春升讲话。", "near_name", "贺春升", "贺春生"),
    ("副县长沈若蓝参加。", "near_name", "沈若蓝", "沈若兰"),
    ("县长、县委副书记贺春生讲话。", "party_second", "县长、县委副书记", "县委副书记、县长"),
    ("贺春生、周明远、沈若兰参加活动。", "order", "贺春生、周明远、沈若兰", "周明远、贺春生、沈若兰"),
    ("县委副书记、县长贺春生，县委书记周明远参加。", "order", "贺春生，县委书记周明远", None),
    ("周明远到乡镇调研。", "bare", "周明远", None),
    ("云岭县农业局发布通知。", "dissolved", "云岭县农业局", "云岭县农业农村局"),
    ("在云岭县老干部疗养院召开。", "gone", "云岭县老干部疗养院", None),
    ("由县招商局负责。", "dissolved", "县招商局", "县投资促进中心"),
    ("县发展改革局负责。", "short", "县发展改革局", "县发改局"),
    ("县农村局牵头。", "short", "县农村局", "县农业农村局"),
])
def test_what_the_roster_knows_otherwise_is_found(text, case, said, suggestion):
    assert (case, said, suggestion) in [(each.case, each.text, each.suggestion) for each in found(text)]


@pytest.mark.parametrize("text", [
    "县委书记周明远主持会议，县委副书记、县长贺春生讲话。",
    "时任县委书记顾长风到村调研。",
    "2021年，县委书记顾长风提出这一思路。",
    "原县委书记顾长风回乡。",
    "原云岭县委书记顾长风回乡。",
    "白鹭县委书记顾长风带队考察。",
    "市委副书记贺春生到会。",
    "邻县县长周明远来访。",
    "县委常委、常务副县长石磊到会。",
    "石磊磊是石桥村村民。",
    "县委书记周明远、县长贺春生参加。",
    "县领导周明远、贺春生参加。",
    "县长办公会研究了有关事项。",
    "县委书记亲自部署。",
    "副县长带队检查。",
    "副县长何建国到会。",
    "会议任命沈若兰为副县长，免去梁秋实副县长职务。",
    "白鹭县农业局来我县考察。",
    "县农业局更名为县农业农村局。",
    "云岭县农业农村局、县农业农村局、县发改局。",
    "云岭县发展和改革局印发方案。",
    "参加人员（按姓氏笔画为序）：县领导沈若兰、周明远。",
    "县人大常委会副主任梁秋实视察。",
    "县公安局、县教育局参加。",
])
def test_what_agrees_or_is_not_known_is_left_alone(text):
    assert [(each.case, each.text) for each in found(text)] == []


def test_an_empty_roster_is_silent():
    assert found("县长周明远、县农业局", roster=Roster()) == []


def test_only_the_first_mention_needs_the_post():
    assert found("县委书记周明远主持会议。", "会上，周明远强调，要压实责任。") == []


def test_a_credit_line_and_a_title_are_no_first_mention():
    assert found("周明远", role=Role.CREDIT) == found("周明远到乡镇调研", role=Role.TITLE) == []


def test_a_mention_without_post_is_advice_a_wrong_post_a_fault():
    assert [each.strength for each in found("周明远到乡镇调研。")] == [Strength.ADVISORY]
    assert [each.strength for each in found("县委书记顾长风主持会议。")] == [Strength.FLAG]


def test_the_finding_says_who_holds_the_post_and_since_when_it_is_over():
    only = next(each for each in found("县委书记顾长风主持会议。") if each.case == "expired")
    assert (only.facts["holder"], only.facts["until"]) == ("周明远", "2024年2月28日")


def large_roster(size):
    leaders = tuple(Leader(f"甲{chr(0x4E00 + n)}{chr(0x5E00 + n)}", f"第{n}处副处长", n) for n in range(size))
    organs = tuple(Organ(f"云岭县{chr(0x4E00 + n)}{chr(0x5E00 + n)}管理局", (f"县{chr(0x4E00 + n)}局",))
                   for n in range(size // 10))
    return Roster((*ROSTER.leaders, *leaders), (*ROSTER.organs, *organs))


def long_text(size):
    line = "县委书记周明远主持会议，云岭县有关部门负责同志参加，会议研究了春耕生产和防汛工作。" * 5
    return (f"第{n}段，{line}" for n in range(size // len(line) + 1))


def test_with_a_large_roster_time_grows_with_the_text():
    roster = large_roster(2_000)
    assert grows_with_length(lambda length: found(*long_text(length), roster=roster))


def test_with_a_long_text_time_grows_with_the_roster():
    assert grows_with_length(lambda people: found(*long_text(20_000), roster=large_roster(people)), (500, 2_000))
