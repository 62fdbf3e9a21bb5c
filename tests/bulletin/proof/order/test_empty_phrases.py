"""Empty phrases are said only where they crowd (S13)."""

import pytest
from whole import cases, finds

CROWDED = "全镇高度重视，切实加强组织领导，多措并举，压实责任，扎实推进各项工作，务求实效。"


@pytest.mark.parametrize("line", [
    CROWDED, "要提高站位，统一思想，狠抓落实，久久为功，确保落到实处。",
        "各单位要精心组织、周密部署、齐抓共管、上下联动，形成合力。",
])
def test_a_paragraph_of_little_else_is_pointed_out_once(line):
    (_, case, found), = finds("S13", line)
    assert case == "crowded"
    assert int(found.facts["count"]) >= 4


@pytest.mark.parametrize("line", [
    "县委高度重视春耕工作，今年以来已整地2万亩，备足种子300吨、化肥1200吨。",
    "全县扎实推进高标准农田建设，建成3.2万亩。",
    "> " + CROWDED, "# " + CROWDED, "全镇整地2万亩。" * 40 + CROWDED, "会议要求压实责任。", "", "加强领导。",
])
def test_one_or_two_among_facts_are_usual(line):
    assert cases("S13", line) == []
