"""The table of the measured pages: what should be, what is, and the verdict, in words a clerk reads."""

from dataclasses import replace

import pytest

from bulletin.layout.inspecting.checks import Measure, Verdict, Why, checks, wanted_of
from bulletin.layout.inspecting.numbers import NumberPlace, Numbers, RuleSize
from bulletin.layout.inspecting.rendering import NotRendered, Rendered
from bulletin.layout.inspecting.report import Finding, Problem
from bulletin.layout.inspecting.text import Account
from bulletin.layout.inspecting.wanted_fonts import UsedFont
from editor.command.finding_words import finding_words
from editor.command.measure_words import MEASURES, NOT_RENDERED, VERDICTS, WHYS, measured_lines

NUMBERS = Numbers(
    pages=3, width=210.0, height=297.0, left=28.05, right=183.9, top=37.16, bottom=261.86, lines=22, characters=28,
    pitch=28.95, pitches=(28.9, 29.0), size=16.0, full_pages=1, masthead_top=57.4, masthead_height=15.7,
    masthead_size=48.0, red_rule=RuleSize(1, 98.05, 155.98, 0.79),
    numbers=tuple(NumberPlace(page, page, 7.09, 4.94, 14.0) for page in (1, 2, 3)),
    unnumbered=(), imprint=(RuleSize(3, 218.9, 156.03, 0.35), RuleSize(3, 261.83, 156.03, 0.35)), above=1)


@pytest.fixture
def lines(layouts_of_the_house):
    def told(**changes):
        wanted = wanted_of(layouts_of_the_house["kuaibao"])
        rendered = Rendered(
            replace(NUMBERS, **changes), checks(replace(NUMBERS, **changes), wanted, imprint=True),
            (UsedFont("仿宋_GB2312", (("NotoSansCJK", 900), ("LiberationSerif", 3))),
             UsedFont("黑体", (("SimHei", 9),))),
            Account(1_000, 1_000, "", (), ""), (("青禾镇推进防汛", 1), ("石泉坪镇植树", 0)), "", "")
        return list(measured_lines(rendered))

    return told


@pytest.fixture(scope="session")
def layouts_of_the_house():
    from bulletin.layout.layout import load_layout
    from tests.bench.big_archive import ROOT

    return {path.stem: load_layout(path) for path in (ROOT / "resources" / "layouts").glob("*.toml")}


def _row(lines, name):
    return next(line for line in lines if line.startswith(name)).split()


def test_each_measure_has_a_row_with_its_tolerance_and_verdict(lines):
    told = lines()
    assert told[1].split() == ["项目", "应为", "实测", "结论"]
    assert _row(told, "版心左边缘") == ["版心左边缘（订口）", "28.01", "毫米±1", "28.05", "毫米", "符合"]
    assert _row(told, "每页行数") == ["每页行数", "22", "22", "符合"]
    assert all(any(line.startswith(name) for line in told) for name in MEASURES.values())


def test_what_is_out_of_tolerance_and_what_could_not_be_checked_say_so(lines):
    told = lines(characters=27, lines=None)
    assert _row(told, "每行字数")[-1] == "不符"
    assert _row(told, "每页行数")[-1] == "没有排满的页，未核对"


def test_characters_fonts_and_pages_follow(lines):
    told = lines()
    assert "文件有 1000 个字符，页面上缺 0 个" in told
    assert "字体“仿宋_GB2312”由别的字体代替：NotoSansCJK（900 字）、LiberationSerif（3 字）" in told
    assert "字体“黑体”：SimHei（9 字）" in told
    assert told[-2:] == ["1. 青禾镇推进防汛（第 1 页）", "2. 石泉坪镇植树（第 ？ 页）"]


def test_everything_that_can_be_said_has_words():
    assert (set(MEASURES), set(WHYS), set(NOT_RENDERED)) == (set(Measure), set(Why), set(NotRendered))
    assert set(VERDICTS) == set(Verdict) - {Verdict.NOT_CHECKED}


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem(Finding.MEASURE_DIFFERS, "block_top: 30.1/37"),
         "版心上边缘（天头） 30.1/37（实测/应为），超出允许误差"),
        (Problem(Finding.MEASURE_NOT_CHECKED, "lines: no_full_page"), "每页行数 没有排满的页，未核对"),
        (Problem(Finding.PAGES_NOT_RENDERED, "no_office"),
         "本机没有 LibreOffice，没有实际排出页面，以上按文件推算"),
        (Problem(Finding.CHARACTERS_LOST, "甲乙"), "页面上缺少字符：甲乙"),
    ])
def test_findings_on_pages_are_told_in_words(problem, words):
    assert finding_words(problem) == words
