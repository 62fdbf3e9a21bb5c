"""More and less: no decrease by so many times, no sign against its verb; and days told from today."""

import re
from collections.abc import Iterator

from bulletin.proof.numerals.forms import NUMBER
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import lines

_FEWER = re.compile(
    r"(?:下降|降(?=幅)|减少|降低|缩小|缩减|回落|减低|下跌|压缩|缩短|下滑|削减|(?<![至最不多])[少低小短]了)了?"
    r"(?:大?约|近|将近|超过?|逾|达到?|至少|足足|幅度?[为达]?)?"
    rf"(?:{NUMBER}|[一二两三四五六七八九十几数])[多余]?倍")
_OPPOSITE = {
    "增长": "下降", "增加": "减少", "提高": "降低", "上升": "下降", "上涨": "下跌", "提升": "下降", "回升": "回落",
}
_VERBS = "|".join((*_OPPOSITE, "减少", "降低", "下降", "下跌", "回落", "下滑"))
_SIGNED = re.compile(
    rf"(?P<verb>{_VERBS})(?P<more>(?:了|为)?(?:大?约|近)?)(?P<sign>[-－−])(?=\d)"
    rf"(?P<span>{NUMBER}[%％‰]?(?:[～~—至到][-－−]?\d)?)")
_RELATIVE = re.compile("|".join(lines("relative_days.txt")))


def fewer_times(passage: Passage) -> Iterator[Found]:
    """N15: find decreases told in 倍."""
    for each in _FEWER.finditer(passage.masked):
        yield Found(each.start(), each.end())


def signed(passage: Passage) -> Iterator[Found]:
    """N16: find a minus after a verb that says itself whether more or less."""
    for each in _SIGNED.finditer(passage.masked):
        opposite = _OPPOSITE.get(each["verb"])
        plain = re.fullmatch(NUMBER + "[%％‰]?", each["span"])
        instead = opposite + each["more"].removeprefix("为") if opposite and plain else None
        yield Found(each.start(), each.end("sign"), instead,
                    case="" if opposite else "less", facts={"verb": each["verb"]})


def relative(passage: Passage) -> Iterator[Found]:
    """N12: find days told from today, which a reader of the bound volume cannot place."""
    for each in _RELATIVE.finditer(passage.masked):
        yield Found(each.start(), each.end(), facts={"word": each.group()})


RULES: tuple[Rule, ...] = (
    Rule("N15", Strength.FLAG, "编辑惯例", fewer_times,
         wrong=("减少了2倍", "下降近三倍"), right=("减少了50%", "增长2倍", "下降5%，增长2倍", "至少2倍")),
    Rule("N16", Strength.FLAG, "编辑惯例", signed,
         wrong=("同比增长-5%", "同比下降-3.2%"), right=("同比下降5%", "增速为-5%", "增长3-5%")),
    Rule("N12", Strength.INFO, "编辑惯例", relative,
         wrong=("近日，县委召开会议", "今年以来"),
         right=("5月6日，县委召开会议", "光明日报", "以前年度", "5月6日前完成")),
)
