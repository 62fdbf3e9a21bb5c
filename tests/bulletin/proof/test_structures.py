"""All structures together: places that hold, time that grows with the text, words for every finding."""

import re
from datetime import date
from pathlib import Path

import pytest
from growth import grows_with_length
from hypothesis import given, settings
from hypothesis import strategies as some
from whole import text_of

from bulletin.proof.catalogue import STRUCTURES
from bulletin.proof.passage import Circumstances, Manuscript, passages_in
from bulletin.text import Cell, Picture, Table, paragraph
from editor.pieces.rule_words import structure as words

MINE = [each for each in STRUCTURES if "S01" <= each.id <= "S13"]
PIECES = ["一、", "（二）", "3.", "（4）", "一是", "；", "。", "，", "共320个", "其中", "道路120个", "、", "由",
    "2万亩", "增至", "3万亩", "增长", "20%",
          "占", "见附件2", "附件：", "XX", "机密★", "13900001234", "《意见》", "（", "）", "“", "”", "2026年3月5日",
          "百分之五", "\n", "\t",
          "家住", "3号", "合计", "𠮷", "\ud800", "\x00", "高度重视", "切实加强", "拟", "已"]
A_TEXT = some.lists(some.one_of(
    some.lists(some.sampled_from(PIECES), max_size=14).map(lambda parts: paragraph("".join(parts))),
    some.lists(some.lists(some.sampled_from([*PIECES, "12", "合计"]).map(Cell), min_size=2, max_size=2).map(tuple),
               min_size=1, max_size=4).map(lambda rows: Table(tuple(rows))),
    some.just(Picture("0" * 64, "图.png", 10, 10))), max_size=8).map(tuple)


def whole(text, original=None):
    return Manuscript(text, tuple(passages_in(text)), Circumstances(date(2026, 11, 20), 20, 5, original=original))


@settings(max_examples=300, deadline=None)
@given(A_TEXT, some.one_of(some.none(), A_TEXT))
def test_every_finding_stands_inside_the_text_and_has_words(text, original):
    manuscript = whole(text, original)
    names = words.names()
    for structure in MINE:
        for found in structure.check(manuscript):
            assert 0 <= found.start <= found.end <= len(manuscript.plain)
            sentence = names[f"{structure.id}:{found.case}"]
            assert set(re.findall(r"{(\w+)}", sentence)) <= set(found.facts)


@settings(max_examples=100, deadline=None)
@given(A_TEXT)
def test_what_is_found_does_not_depend_on_what_was_checked_before(text):
    def findings():
        return [list(each.check(whole(text))) for each in MINE]

    assert findings() == findings()


def test_every_structure_has_a_name_and_a_source():
    assert {each.id for each in MINE} == {f"S{number:02}" for number in range(1, 14)}
    assert all(words.names()[each.id] and each.source for each in MINE)


def test_time_grows_with_the_length_of_good_prose():
    lines = (Path(__file__).parent / "corpus" / "clean.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("# ")]

    def check(length):
        many, reached = [], 0
        while reached < length:  # none is known from before
            many.append(lines[len(many) % len(lines)].replace("县", f"县{length + len(many)}"))
            reached += len(many[-1])
        manuscript = whole(text_of(*many))
        assert len(manuscript.plain) >= length
        return [list(structure.check(manuscript)) for structure in MINE]

    assert grows_with_length(check)


@pytest.mark.parametrize("piece", [
    "一", "一是，", "一是a；", "（", "）", "《意见》", "“", "1", "1个、", "其中1个、", "占1%", "百分之一", "共1个：",
    "（1个", "见附件1", "X", "_", "*",
    "★", "机密", "13900001234 ", "6222021234567890128 ", "家住1号", "三点要求：一是a；", "a。）", "。（其中", "【待",
    "2026-", "由1个增至2个，增1%；",
    "中华人民共和国土地管理法，", "\ud800", "\x00", "高度重视"])
def test_time_grows_with_the_length_even_of_texts_nobody_writes(piece):
    def check(length):
        manuscript = whole((paragraph((piece * length)[:length]),))
        return [list(structure.check(manuscript)) for structure in MINE]

    assert grows_with_length(check)
