"""Units: the legal ones, their signs in the right case."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import rows

_STRENGTHS = {"info": Strength.INFO, "flag": Strength.FLAG}
_LI = re.compile(
    r"(?<![\d.])(?P<count>\d+(?:\.\d+)?)(?P<more>[多余]?)(?P<unit>里|华里)(?=[路长外远地多山水河海沿，。；、！）]|$)")
_OLD = re.compile(r"(?<=\d)(?P<unit>丈(?!夫)|市?尺(?!寸)|寸(?!步)|担(?![当负任架保]))")
_ACID = re.compile(r"(?<![A-Za-z])(?:PH|Ph|ph)(?=值)")


@cache
def _unlawful() -> tuple[re.Pattern[str], dict[str, tuple[str, Strength]]]:
    table = {unit: (lawful, _STRENGTHS[how]) for unit, lawful, how, *_ in rows("unlawful_units.tsv")}
    barred = {unit: rest[0] for unit, _, _, *rest in rows("unlawful_units.tsv") if rest and rest[0]}
    longest_first = sorted(table, key=len, reverse=True)
    names = "|".join(unit + (f"(?!{barred[unit]})" if unit in barred else "") for unit in longest_first)
    return re.compile(rf"(?<=[\d一二三四五六七八九十百千万亿两几半每])[多余来]?(?P<unit>{names})"), table


@cache
def _signs() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {wrong: right for right, wrongs in rows("unit_signs.tsv") for wrong in wrongs.split()}
    names = "|".join(sorted(table, key=len, reverse=True))
    number = r"(?:\d+(?:\.\d+)?|(?<=[每万亿千百几/～]))[万亿]?[ ]?"
    return re.compile(rf"(?<![A-Za-z.\d])(?<![A-Za-z]-){number}(?P<sign>{names})(?![A-Za-z\d²³])"), table


def unlawful(passage: Passage) -> Iterator[Found]:
    """N13: find units that are not legal; those a county's bulletin does use (亩, 斤) are a remark only."""
    pattern, table = _unlawful()
    text = passage.masked
    for each in pattern.finditer(text):
        unit = each["unit"]
        lawful, strength = table[unit]
        yield Found(each.start("unit"), each.end("unit"), lawful or None, facts={"unit": unit}, strength=strength,
                    case="" if strength is Strength.FLAG else "usual")
    for each in _OLD.finditer(text):
        yield Found(each.start(), each.end(), facts={"unit": each["unit"]}, strength=Strength.INFO)
    for each in _LI.finditer(text):
        kilometres = None if each["more"] else f"{float(each['count']) / 2:.10g}公里"
        yield Found(each.start(), each.end(), kilometres, facts={"unit": each["unit"]})


def signs(passage: Passage) -> Iterator[Found]:
    """N14: find signs of units in the wrong case after a number."""
    pattern, table = _signs()
    for each in pattern.finditer(passage.masked):
        yield Found(each.start("sign"), each.end("sign"), table[each["sign"]])
    for each in _ACID.finditer(passage.masked):
        yield Found(each.start(), each.end(), "pH")


RULES: tuple[Rule, ...] = (
    Rule("N13", Strength.FLAG, "GB/T 9704—2012 9；GB 3100—1993", unlawful,
         wrong=("30公分", "50平米", "10里路", "20万亩"), right=("30厘米", "50平方米", "5公里", "3里程碑", "这里")),
    Rule("N14", Strength.AUTO, "GB 3100—1993", signs,
         wrong=("30KM", "5Kg", "200KW", "300Kwh", "30M2"), right=("30km", "5kg", "200kW", "M2增长8%", "KM30型")),
)
