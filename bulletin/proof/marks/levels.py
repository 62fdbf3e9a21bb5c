"""The mark after the number of a level or an order word at the beginning of a line."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import GAP, HAN, LINE, NUMERAL, NUMERALS, OPENING
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

# A number after the mark makes it a reference or a pair: （三）、（四）两项; 1、2号楼; 一、二组.
_BRACKETED = re.compile(
    rf"{LINE}[（(](?:{NUMERAL}|\d{{1,2}})(?P<close>[）)]){GAP}?(?P<mark>[、，,.．。：:；;])(?![0-9０-９（(〔\[]|$"
    rf"|[{NUMERALS}]{{1,3}}(?:[、，,）)和及与至到]|两))")
_ARABIC = re.compile(rf"{LINE}(?P<number>\d{{1,2}}){GAP}?(?P<mark>[、，,．。])"
                     rf"(?=[ \u3000]{{0,2}}(?:[{HAN}{OPENING}A-Za-z]|20\d\d年))"
                     rf"(?![ \u3000]?[{NUMERALS}]{{1,3}}(?:[、，,月日号]|$))")
_CHINESE = re.compile(rf"{LINE}{NUMERAL}(?P<mark>[.．，,])(?=[ \u3000]{{0,2}}(?:[{HAN}{OPENING}]|20\d\d年))"
                      rf"(?![{NUMERALS}]{{1,4}}(?:[、，,.．。！!？]|$))")
_ORDER = re.compile(
    rf"{LINE}(?P<word>[第其]{NUMERAL}|首先|其次|再次|最后)(?P<mark>[、：:.．])"
    rf"(?=[ \u3000]{{0,2}}[{HAN}{OPENING}A-Za-z\d])(?![第其首最再\d]"
    rf"|[{NUMERALS}]{{1,3}}(?:[、和及与至到]|[^{HAN}]|产业|[组季期批班队类级号届章条款项]))")


def after_brackets(passage: Passage) -> Iterator[Found]:
    """Find a mark after （一） or （1）."""
    for each in _BRACKETED.finditer(passage.masked):
        if each["close"] == "）":
            yield Found(each.start("close"), each.end("mark"), "）", "mark", {"mark": each["mark"]})
        else:
            yield Found(each.end("close"), each.end("mark"), "", "mark", {"mark": each["mark"]})


def after_arabic(passage: Passage) -> Iterator[Found]:
    """Find another mark than the full point after an Arabic level number."""
    for each in _ARABIC.finditer(passage.masked):
        if each["number"].isascii():
            yield Found(each.start("number"), each.end("mark"), each["number"] + ".", "mark", {"mark": each["mark"]})
        else:
            yield Found(each.start("mark"), each.end("mark"), ".", "mark", {"mark": each["mark"]})


def after_chinese(passage: Passage) -> Iterator[Found]:
    """Find another mark than 、 after a Chinese level number."""
    for each in _CHINESE.finditer(passage.masked):
        yield Found(each.start("mark"), each.end("mark"), "、", "mark", {"mark": each["mark"]})


def after_order_words(passage: Passage) -> Iterator[Found]:
    """Find another mark than the comma after 第一, 其一, 首先, 其次, 最后."""
    for each in _ORDER.finditer(passage.masked):
        yield Found(each.start("mark"), each.end("mark"), "，", "mark", {"word": each["word"]})


RULES = (
    Rule("P20", Strength.AUTO, "GB/T 15834—2011 附录B（参考）；GB/T 9704—2012 7.3.3", after_brackets,
         ("（一）、加强领导",), ("（一）加强领导", "（三）、（四）两项由县财政局负责。")),
    Rule("P21", Strength.AUTO, "GB/T 15834—2011 附录B（参考）", after_arabic,
         ("1、加强领导",), ("1.加强领导", "1、2号楼已经封顶。")),
    Rule("P22", Strength.AUTO, "GB/T 15834—2011 附录B（参考）", after_chinese, ("一.总体要求",), ("一、总体要求",)),
    Rule("P23", Strength.AUTO, "GB/T 15834—2011 附录B（参考）", after_order_words,
         ("首先、强化组织",), ("首先，强化组织", "第一、第二产业稳步增长。")),
)
