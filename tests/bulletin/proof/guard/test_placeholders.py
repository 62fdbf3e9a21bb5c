"""What was never filled in is found, and what only looks so is left alone (S09)."""

import pytest
from whole import cases

from bulletin.proof.guard.placeholders import placeholders


@pytest.mark.parametrize(("line", "words"), [
    ("XX同志主持会议。", "XX"), ("投入××万元。", "××"), ("受灾【待补】人。", "【待补】"), ("20XX年以来，成效明显。",
     "XX"),
    ("联系人：____", "____"), ("增长???%", "???"), ("×月×日召开会议。", "×"), ("信息快报第×期", "×"),
    ("县政办发〔2026〕×号", "×"), ("时间：【　】", "【　】"), ("县政办发〔2026〕 号", " "), ("受灾（待核实）人",
     "（待核实）"),
    ("XXX同志讲话。", "XXX"), ("○○村开展整治。", "○○"), ("**镇开展整治。", "**"), ("2026年　月　日", "　月　"),
])
def test_a_gap_is_found(line, words):
    assert (words, "left") in cases("S09", line)


@pytest.mark.parametrize("line", [
    "规格3×5厘米。", "SXXL码服装。", "a_b", "【工作动态】", "请核对。", "待遇（待岗人员）", "二〇〇六年", "二○○六年",
    "张××、李××等人合伙诈骗。", "犯罪嫌疑人王××被移送审查起诉。",
    "统一社会信用代码：91321181MA1XXX001A",
    "X光机3台。", "待补贴资金到位后实施。", "网址http://a.gov.cn/x__x____y?a=1", "★★★★级景区。", "5×8＝40。",
    "一期（2026）项目。",
])
def test_what_only_looks_like_a_gap_is_left_alone(line):
    assert cases("S09", line) == []


def test_a_gap_is_quoted_within_its_sentence():
    assert placeholders("整地2万亩。投入××万元，修路3公里。\n下一段") == ("投入××万元，修路3公里",)
