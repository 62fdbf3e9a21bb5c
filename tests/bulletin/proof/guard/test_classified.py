"""Marks of classification are told from sentences about secrets (S12)."""

import pytest
from whole import cases, finds, table

from bulletin.proof.problem import Strength


@pytest.mark.parametrize(("lines", "found"), [
    ("机密★1年|关于情况的报告", ("机密★1年", "mark")), ("秘密|关于情况的报告", ("秘密", "mark")),
    ("秘　密|# 关于情况的报告", ("秘　密", "mark")), ("000012　机密　特急|# 报告", ("机密", "mark")),
    ("绝密★启用前|试题", ("绝密★启用前", "mark")), ("【内部秘密】|# 报告", ("内部秘密", "mark")),
    ("密级：机密|# 报告", ("密级：机密", "mark")), ("（内部资料，不得外传）|正文。", ("内部资料，不得外传",
     "hold_back")),
    ("正文。|请勿外传", ("请勿外传", "hold_back")), ("全县整地2万亩（此数严禁外泄）。", ("此数严禁外泄", "hold_back")),
])
def test_a_mark_is_found(lines, found):
    assert cases("S12", *lines.split("|")) == [found]
    assert finds("S12", *lines.split("|"))[0][2].strength is None


@pytest.mark.parametrize("line", [
    "要求涉密文件专人保管，不得外传。", "机密级文件须当面交接。", "绝密文件由专人传递。", "该文件被列为秘密级。",
    "会议要求，会议材料严禁外传，违者追责。",
])
def test_words_about_secrets_are_only_said(line):
    assert {(case, each.strength) for _, case, each in finds("S12", line)} == {("word", Strength.INFO)}


@pytest.mark.parametrize("lines", [
    "县里召开保密工作会议，学习保守国家秘密法。", "泄露商业秘密的，依法追责。", "侵犯商业机密案件2起。",
    "记者进行了秘密调查。",
    "内部资料，注意保存", "内部资料　注意保存", "全县评选★★★级饭店3家。", "涉密人员培训班开班。", "揭开大自然的秘密。",
    "此件公开发布", "密级：无", "未经许可不得擅自公开个人信息。",
])
def test_everything_else_is_left_alone(lines):
    assert cases("S12", *lines.split("|")) == []


def test_a_degree_in_a_table_cell_is_no_mark():
    assert cases("S12", table("文种 密级", "报告 秘密")) == []
