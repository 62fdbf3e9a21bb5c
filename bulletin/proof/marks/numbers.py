"""The number of an official document: its year and its order number."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import HAN
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_OPEN, _CLOSE = r"[\[(（【［〈《{〔﹝]", r"[\])）】］〉》}〕﹞]"
# Behind the number of a house, a line, a well no document is meant.
_TAIL = r"号(?![楼院线井机桥门厅馆台站库矿窗车船室])"
_YEAR = re.compile(rf"(?<=[{HAN}A-Za-z])(?P<year>(?: (?=[\[(【]))?{_OPEN} ?(?P<digits>(?:19|20)\d\d)年? ?{_CLOSE}"
                   r"(?: (?=\d))?)"
                   rf"(?= ?第? ?\d{{1,5}} ?{_TAIL})")
_NUMBER = re.compile(
    rf"(?<=[{HAN}A-Za-z]){_OPEN} ?(?:19|20)\d\d年? ?{_CLOSE}"
    rf"(?P<lead> ?(?:第 ?0*|0+))(?P<number>[1-9]\d{{0,4}}) ?{_TAIL}")


def years(passage: Passage) -> Iterator[Found]:
    """Find the year of a document number in other brackets than 〔〕."""
    for each in _YEAR.finditer(passage.masked):
        right = f"〔{each['digits']}〕"
        if each["year"].rstrip(" ") != right:
            yield Found(each.start("year"), each.end("year"), right, "year", {"right": right})


def orders(passage: Passage) -> Iterator[Found]:
    """Find 第 or a leading zero in a document number."""
    for each in _NUMBER.finditer(passage.masked):
        yield Found(each.start("lead"), each.end("number"), each["number"], "first" if "第" in each["lead"] else "zero",
                    {"number": each["number"]})


RULES = (
    Rule("P18", Strength.AUTO, "GB/T 9704—2012 7.2.5；GB/T 15834—2011 4.9", years, ("县政办发[2024]12号",),
         ("县政办发〔2024〕12号", "苏（2020）清河县不动产权第0001234号")),
    Rule("P19", Strength.AUTO, "GB/T 9704—2012 7.2.5", orders, ("政办发〔2024〕第12号", "政办发〔2024〕012号"),
         ("政办发〔2024〕12号", "清国用（2010）第01234号")),
)
